"""Whom and what a number counts where a clause tells it, and where the noun is not its own."""

import pytest

from tests.reading.labels.test_said_aloud import labels


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # A clause of its own tells who they are.
        ("Of the 4,120 who took the exam, 388 did not pass.", "4,120", "people who took exam"),
        ("The 310 who signed up last week were told.", "310", "people who signed up"),
        # "Those" are narrowed by what was done to them.
        (
            "The police stopped 4,100 cars. Of those searched, 204 had no lights.",
            "204",
            "cars searched without lights",
        ),
        # In what the number counts something happened.
        (
            "In 84 cases, or 12 per cent, the brakes had failed.",
            "84",
            "cases in which brakes had failed",
        ),
        ("In 14 countries exports rose last year.", "14", "countries in which exports rose"),
        ("At six sites wells ran dry.", "six", "sites at which wells ran dry"),
        ("In 31 districts, turnout was below 40 per cent.", "31", "districts"),
        # Who does what an infinitive says.
        ("Young members continue to pay €9.", "€9", "money paid by young members"),
        ("Insurers are likely to pay $80 million.", "$80 million", "Insurers are likely to pay …"),
        (
            "The owners were told to hand £4 million to the town.",
            "£4 million",
            "money to be handed to town",
        ),
        # Money behind its verb, and what others than the subject get.
        (
            "The remaining $26.5 million comes from fees and fines.",
            "$26.5 million",
            "money from fees and fines",
        ),
        ("The shop took £1.3 million in May.", "£1.3 million", "takings of shop"),
        ("The fund took in £5 million in June.", "£5 million", "takings of fund"),
        ("Rents brought in £46.9 million of that.", "£46.9 million", "money brought in by rents"),
        ("Tickets were issued to 604 of the drivers.", "604", "drivers issued tickets"),
        (
            "In 19 cases the car was seized on the spot.",
            "19",
            "cases in which car was seized",
        ),
        ("A pass is worth an extra 25p a day.", "25p a day", "value of pass"),
    ],
)
def test_the_sentence_tells_what_is_counted(sentence: str, number: str, label: str) -> None:
    found = labels(sentence)
    assert found[number] == label, found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        # Money, times and bare numbers are alike in nothing: no label without a sign.
        ("The levy is $132 a tonne. Residents were spared $5.7 million.", "$5.7 million", "levy"),
        (
            "Thirty-seven aftershocks followed. We have brought out nineteen alive.",
            "nineteen",
            "aftershocks",
        ),
        (
            "Lee is run by 17 volunteers, where 3,060 came.",
            "3,060",
            "volunteers who came",
        ),
        (
            "The library, which asked for $2.4 million, will get $1.9 million.",
            "$2.4 million",
            "money that will get $1.9 million",
        ),
        (
            "Calora, a maker of pumps, has raised $74 million from four investors.",
            "four",
            "maker of pumps",
        ),
        (
            "Farmers got more milk. Butter made from it sold for €6.90 a kilo.",
            "€6.90 a kilo",
            "price of farmers",
        ),
        # One who gives or gets an amount is no place of it.
        (
            "The town paid £6 million. The rest went to Dorn, which got £4 million of it.",
            "£4 million",
            "money paid in Dorn",
        ),
        (
            "Mould was seen in 22 treated rooms and 90 of the others.",
            "90",
            "treated rooms",
        ),
        ("In 20 years prices doubled.", "20 years", "duration of prices"),
        # What is taken on, out or in a raid is no income.
        ("The firm took on £30 million of debt.", "£30 million", "takings of firm"),
        ("The board took out £4 million.", "£4 million", "takings of board"),
        ("Three men took £9,000 in a raid.", "£9,000", "takings of men"),
    ],
)
def test_nothing_is_taken_over_without_a_sign(text: str, number: str, wrong: str) -> None:
    found = labels(text)
    assert found[number] != wrong, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The union says that 214 of the 1,390 posts are vacant, that is 15 per cent, again.",
            "15 per cent",
            "share of posts vacant",
        ),
        ("Arrivals doubled to 11,372 from 5,216.", "5,216", "arrivals"),
    ],
)
def test_a_sign_takes_it_over(text: str, number: str, label: str) -> None:
    found = labels(text)
    assert found[number].startswith(label), found
