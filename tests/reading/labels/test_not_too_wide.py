"""Rules of labels that took more than they may: what each of them says no more."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "never"),
    [
        ("The charity lost its lease and works in 14 countries.", "14", "with works"),
        ("The firm sold its stores and deals in 400 brands.", "400", "with deals"),
        ("The chain opened 14 shops back in May.", "14", "back"),
        ("The town lost 12 shops out in the suburbs.", "12", "out"),
        ("The school has 60 fewer pupils than the academy across the road.", "60", "fall"),
        ("The mayor insisted on five days.", "five days", "on which"),
        ("Confidence in the economy fell by 12 points.", "12 points", "contraction"),
        ("Fuel economy fell by 12%.", "12%", "contraction"),
        # Before so many stand those who act themselves, and no crowd.
        ("The union held talks before 300 at the plant walked out.", "300", "crowd"),
        # A bet, a debt or a sum at rest makes nothing dearer.
        ("He put £40 on the horse.", "£40", "rise"),
        ("She put £400 on her credit card.", "£400", "rise"),
        ("The deal put 4 per cent on hold.", "4 per cent", "rise"),
        ("Brokers put 40 per cent on the chance of a default.", "40 per cent", "rise"),
        # So cold it was, and no threshold.
        ("The capital sweltered under 39C on Friday.", "39C", "below which"),
        ("The town shivered below -20C last week.", "-20C", "below which"),
        # A part of a whole is not set against it.
        ("Coal was 40 per cent of the total in 2019.", "40 per cent", "compared with"),
        ("Tickets were 12 per cent of the club's 2019 total.", "12 per cent", "compared with"),
        # A share that has its own noun or verb is not of what was told before.
        ("Turnout was 62 per cent. Leeds recorded 40 per cent unemployment.", "40 per cent",
         "turnout"),
        ("Some 62 per cent of pupils passed. Leeds saw 12 per cent leave early.", "12 per cent",
         "passed"),
        # Things are neither questioned nor treated, nor do those complain that were spoken of.
        ("Police seized 90 knives. Officers questioned 12.", "12", "knives"),
        ("The hospital has 900 beds. Doctors treated 700.", "700", "beds"),
        ("Shops were looted by the crowd. Police held 40.", "40", "shops"),
        ("Half of the trains were late. About 900 complained.", "900", "trains"),
        ("Fewer trains ran in May. The strike cost 40 their jobs.", "40", "trains"),
        ("The museum had 9,000 visitors. The cafe seats 400.", "400", "visitors"),
        # A sum in a list of other things, a voltage, a gift and a loan.
        ("The firm made 12 cars in 2019, £9m in 2020 and 40 last year.", "£9m", "cars made by"),
        ("The town lies on a 400-kilovolt line.", "400-kilovolt", "on which"),
        ("He bought his son a bike for £400.", "£400", "price of son"),
        ("She bought a car with a loan for £4,000.", "£4,000", "price of car"),
        ("They spent half of the grant for books on fuel.", "half", "spent for books"),
        # What somebody or something has with it does not do what that does.
        ("A lorry loaded with 300 sheep overturned on the bypass.", "300", "overturned"),
        ("The train carrying 212 commuters was stopped at Elm.", "212", "stopped"),
        ("A ship carrying 40 cars sank in the bay.", "40", "sank"),
        # A speed is no time, and a width no depth.
        ("The winner's time was four hours, an average of 41 km/h over the course.", "41 km/h",
         "time"),
        ("The hole is nine metres deep and 75 metres broad.", "75 metres", "depth"),
        # How much longer, how long one is not to wait, what an amount is brought to.
        ("Students slept about half an hour more per night.", "half an hour", "time students"),
        ("Please do not wait beyond 48 hours.", "48 hours", "waiting time"),
        ("Two fires took the toll for the season to 19.", "19", "fires"),
        ("Two new wells take the number in the valley to 31.", "31", "wells that"),
        # What a fall ends at is no loss.
        ("The share lost 2.3% to CHF 318.50.", "CHF 318.50", "loss"),
        # Money is called by no other money of the text.
        ("The parking money is gone. Officers must find £1.5m.", "£1.5m", "parking"),
    ],
)  # fmt: skip
def test_what_is_said_no_more(text: str, number: str, never: str) -> None:
    assert never not in label(text, number)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("Energy prices are 12% higher in real terms.", "12%", "rise in energy prices"),
        ("Prices are 4% lower in dollars.", "4%", "fall in prices"),
        ("Bills are 3% lower for pensioners since the cut.", "3%", "fall in bills"),
        ("The school has 60 fewer pupils than last year.", "60", "fall in pupils"),
        ("They kept 612 colleagues away.", "612", "colleagues kept away"),
        ("A third of adults were ill. Among women it was 40 per cent.", "40 per cent",
         "share of adults ill among women"),
        ("The row put 12 per cent on the share price.", "12 per cent", "rise in share price"),
        ("The tax put 4 per cent on prices.", "4 per cent", "rise in prices"),
        ("The council put £3 on the fare.", "£3", "rise in fare"),
        ("Some 40 pupils crashed into a hedge.", "40", "pupils crashed into a hedge"),
        ("Waves were estimated at 3 metres.", "3 metres", "height of waves"),
        ("The hull measured 90 metres.", "90 metres", "length of hull"),
        (
            "There were 412 cases in the seven days to Sunday, up from 355.",
            "355", "cases, previously",
        ),
        (
            "The agency sold 31 houses in three weeks, down from 40.",
            "40", "houses sold, previously",
        ),
        # Who is one of several is not what they are, nor the lead how far one had come.
        ("The zoo was the only one of the five to grow.", "five",
         "zoo was the only one of the … to grow"),
        ("Ms Brandt took the lead after 15 kilometres.", "15 kilometres",
         "Ms Brandt took the lead after …"),
        ("The house was sold in 1990 for £40,000 and in 2000 for £90,000.", "£90,000",
         "house was sold in 1990 for £40,000 and in 2000 for …"),
    ],
)  # fmt: skip
def test_what_is_still_said(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
