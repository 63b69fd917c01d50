"""Labels that keep together what only together is true, and say no name or level for a share."""

import pytest

from tests.reading.labels.test_said_aloud import labels


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # What two do together is not said of the first alone.
        ("Cars and vans made up 61% of traffic.", "61%", "cars and vans as share of traffic"),
        ("Rents and fuel bills rose by 9 per cent.", "9 per cent", "rise in rents and fuel bills"),
        ("Stop and search was used 223 times.", "223 times", "times stop and search used"),
        ("Rents rose by 9 per cent.", "9 per cent", "rise in rents"),
        # A gap has both its sides.
        (
            "The gap between the richest and poorest areas widened to 17.2 points.",
            "17.2 points",
            "gap between the richest and poorest areas",
        ),
        (
            "The wage gap between men and women narrowed to 9.1 per cent.",
            "9.1 per cent",
            "wage gap between men and women",
        ),
        (
            "The distance between the old and new stations grew to 3 km.",
            "3 km",
            "distance between the old and new stations",
        ),
        ("The old and new stations cost £3 million.", "£3 million", "cost of old and new stations"),
        # Behind "with" a participle says what became of the share.
        (
            "Pupils collected their results, with 76.8% of entries awarded a pass.",
            "76.8%",
            "share of entries awarded pass",
        ),
        (
            "The county did well, with 71% of ponds given a clean bill of health.",
            "71%",
            "share of ponds given clean bill",
        ),
        ("Girls did best, with 80% of entries passing.", "80%", "share of entries passing"),
        (
            "Last year 12% of teachers awarded prizes.",
            "12%",
            "share of teachers who awarded prizes",
        ),
        # Those who wait so long are counted, not how long they wait.
        (
            "The number of people waiting more than 65 weeks for planned surgery fell to 94.",
            "94",
            "people waiting more than 65 weeks",
        ),
        (
            "Families living over six months in hostels dropped to 310.",
            "310",
            "families living over six months in hostels",
        ),
        (
            "The number of firms waiting more than 9 weeks for a building permit rose to 812.",
            "812",
            "firms waiting more than 9 weeks",
        ),
        ("The waiting time rose to 12 weeks.", "12 weeks", "waiting time"),
        # A word that is made from a known one is no name.
        ("Homes were few. Evictions reached 23,700 in May.", "23,700", "evictions"),
        ("Prices rose. Resettlements reached 310 in May.", "310", "resettlements"),
        ("Few came. Overpayments reached 4,100 in May.", "4,100", "overpayments"),
        # Who beats another is ahead by so many.
        (
            "Ilse Brandt beat the premier by 2,318 votes.",
            "2,318",
            "votes by which Ilse Brandt beat premier",
        ),
        ("Norrland defeated Ostby by 12 goals.", "12", "goals by which Norrland defeated Ostby"),
        ("Mayor Roe beats Lind by 41 votes.", "41", "votes by which Mayor Roe beats Lind"),
        ("Turnout fell by 12 per cent.", "12 per cent", "fall in turnout"),
        # What opens its clause has not moved with the clause before.
        (
            "Rents fell by 3 per cent, and 40 per cent of tenants were in arrears.",
            "40 per cent",
            "share of tenants in arrears",
        ),
        (
            "Prices rose by 3 per cent, while 6 per cent of firms had cut staff.",
            "6 per cent",
            "share of firms",
        ),
    ],
)
def test_what_belongs_together_stays_together(sentence: str, number: str, label: str) -> None:
    found = labels(sentence)
    assert found[number].startswith(label), found


@pytest.mark.parametrize(
    ("sentence", "number", "wrong"),
    [
        # What is only made possible is nobody's share.
        ("The rule will allow the port to examine 38% of risky loads.", "38%", "port share"),
        ("The law lets the bank refuse 12% of claims.", "12%", "bank share"),
        ("The grant helped the lab to test 9% of wells.", "9%", "lab share"),
        # What lies below a plan has not fallen.
        ("Revenue from tax came in 7.1% below plan in the first half.", "7.1%", "fall"),
        ("Sales were 4% below forecast last year.", "4%", "fall"),
        ("Output was 3% above target in May.", "3%", "rise"),
        # Who takes a thing is not the thing.
        ("It is the top subject, taken by 390 pupils.", "390", "top subject"),
        ("It is a vast hall, used by 41 clubs.", "41", "vast hall"),
        ("Art came second, followed by English with 361 pupils.", "361", "art"),
        # Many crimes are no singular of one kind.
        ("Knife crime is down. Police recorded 2,146 crimes.", "2,146", "knife"),
        # A level is shared by nobody.
        ("The party missed the 5% threshold.", "5%", "share of"),
        ("The council accepted the 8% target.", "8%", "share of"),
        # A record of another thing is not one of the number before.
        ("Fires fell to 287, while shop theft jumped to a record 450.", "450", "fires"),
        (
            "There were 40 burglaries, but thefts from cars reached a record 312.",
            "312",
            "burglaries",
        ),
        ("Trams carried 9,000 people, and flights came to a record 51.", "51", "people"),
        # Who left so long ago has no time.
        ("The drugs were in a crate that had left Quito 19 days earlier.", "19 days", "crate$"),
        ("The Liberals will leave the assembly after 40 years.", "40 years", "assembly$"),
        ("A ferry had sailed from the port 3 hours before.", "3 hours", "ferry$"),
        # Nor has who is worse than planned the sum.
        ("It had a deficit of £9m, £3.2 million worse than planned.", "£3.2 million", "trust$"),
        # What each gets is not what they do.
        ("Teachers marked scripts, each earning an average of £215.", "£215", "scripts$"),
        # What a name alone would say of a share, the article says better.
        ("Home Front had its best night. Home Front took 15.8%.", "15.8%", "Home Front$"),
    ],
)
def test_nothing_is_said_of_it_that_it_is_not(sentence: str, number: str, wrong: str) -> None:
    found = {key: f"{label}$" for key, label in labels(sentence).items()}
    assert next(v for k, v in found.items() if k.startswith(number)).find(wrong) < 0, found


def test_a_record_and_a_time_of_its_own_are_said() -> None:
    assert labels("There were 34 deaths, and a record 51 in June.")["51"] == "record deaths"
    assert labels("The trip took 19 days.")["19 days"] == "time needed for trip"
    assert labels("The trust had a deficit of £9 million.")["£9 million"].startswith("deficit")


def test_a_share_that_two_make_up_is_not_that_of_one() -> None:
    found = labels("Mail order and internet shops accounted for 9.2% of the turnover.")
    assert found["9.2%"] == "mail order and internet shops' share"
    assert labels("Vans accounted for 9% of traffic.")["9%"] == "vans as share of traffic"


def test_which_hangs_on_the_phrase_of_a_participle() -> None:
    text = "They won 41 seats, ending the rule by the Centre Union, which slumped to 27.1%."
    assert "seats" not in labels(text)["27.1%"]
