"""What has an amount, told from who asks for it, does it, or makes up another one."""

import pytest

from tests.reading.labels.test_said_aloud import labels


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # What is done more or less moves, not who does it.
        (
            "Nurses earn 6 per cent more than cleaners.",
            "6 per cent",
            "rise in money earned by nurses",
        ),
        (
            "Farmers were paid 12% less than a year before.",
            "12%",
            "fall in money paid to farmers",
        ),
        (
            "Homes consumed 7% less than in 2020.",
            "7%",
            "fall in amount consumed by homes",
        ),
        ("Output was 4% less.", "4%", "fall in output"),
        # A share of all does what the word behind it says.
        ("Nearly one in five holds a second job.", "one in five", "share who hold second job"),
        ("Three in ten work a second shift.", "Three in ten", "share who work second shift"),
        # What has a verb of its own is no part of the clause before.
        (
            "Children under five account for 41% of cases, and 52% of patients are female.",
            "52%",
            "share of female patients",
        ),
        (
            "Children under five account for 41% of cases and 52% of deaths.",
            "52%",
            "children under five as share of deaths",
        ),
        (
            "Online orders doubled and now make up 9% of sales.",
            "9%",
            "online orders as share of sales",
        ),
        # A bracket that names its number.
        (
            "There were 8,917 cases and 136 deaths (case fatality ratio 1.5%).",
            "1.5%",
            "case fatality ratio",
        ),
        ("The firm made EUR 97 million, equal to a margin of 8.0%.", "8.0%", "margin"),
        # A noun in -ing may end a subject, and a verb of levels follows it.
        (
            "Stocks were 57 tonnes. Imports of coal for blending declined by 29.8%.",
            "29.8%",
            "fall in imports of coal",
        ),
        ("The backlog of road repairs stands at £212m.", "£212m", "backlog of road repairs"),
        # A participle behind a comma hangs on the noun before it.
        (
            "The board has plans for a hall of 950 square metres, expected to cost £3 million.",
            "£3 million",
            "cost of hall",
        ),
        ("The Council faces a gap of £23m in 2026/27, rising to £61m by 2029.", "£61m", "gap"),
        ("Transport is forecast to overspend by £3.7m.", "£3.7m", "overspend on transport"),
        # What plays a part in some of them.
        (
            "Overdoses killed 412 people. Fentanyl was involved in 261 of the deaths.",
            "261",
            "deaths with Fentanyl involved",
        ),
        (
            "Some 760 kits were given out against a target of 900.",
            "760",
            "kits given out",
        ),
        (
            "Crop insurance covers only 38 per cent of the arable land.",
            "38 per cent",
            "share of arable land covered",
        ),
        (
            "The federation, which says costs have climbed by a third, wants more.",
            "a third",
            "rise in costs",
        ),
        ("Sales tripled to 90,000 and visits quadrupled.", "quadrupled", "rise in visits"),
        (
            "Some 5,000 people, more than half of them children, fled the town.",
            "5,000",
            "people who fled town",
        ),
        ("Two men, both from Ardo, were held.", "Two", "men held"),
        ("The fund holds 12 per cent of the votes.", "12 per cent", "share of votes held by fund"),
        ("Roads: 12 km. Rail: 9 km.", "12 km", "roads"),
    ],
)  # fmt: skip
def test_the_clause_tells_what_has_the_amount(sentence: str, number: str, label: str) -> None:
    found = labels(sentence)
    assert label in found[number], found


@pytest.mark.parametrize(
    ("sentence", "number", "wrong"),
    [
        ("The union is asking for an increase of 12 per cent.", "12 per cent", "rise in union"),
        ("Managers had offered a rise of 3 per cent.", "3 per cent", "rise in managers"),
        ("Minister Paul Okoye pointed to the 4 per cent offered.", "4 per cent", "Okoye"),
        ("Mayor Jo Lind referred to the 12 per cent rise.", "12 per cent", "rise in Mayor"),
        (
            "There were 43 leaks, against a target of 30. It will spend £62 million on mains.",
            "£62 million",
            "target",
        ),
        (
            "One in five holds a second job, working an average of seven hours a week in shops.",
            "seven hours a week",
            "share",
        ),
        ("Members considered a report. The Council faces a gap of £23m.", "£23m", "members"),
        ("Of 140 posts, 31 were vacant, and rates had risen by 8%.", "8%", "rise in posts"),
        ("The year ended with a surplus of £7m after a loss of £4m.", "£4m", "surplus"),
        (
            "The Ministry expects 5 tonnes, 19 per cent below last year's 6 tonnes.",
            "6",
            "by Ministry",
        ),
        ("Rye did well: 19 tonnes are forecast, a decline of 6 per cent.", "6", "forecast"),
        ("The rate is not 5 per cent but 7 per cent.", "5", "rate is 5"),
        ("None of the 14 wells meets the standard.", "14", "meets"),
        ("She praised the distribution of 61,300 kits.", "61,300", "with"),
        (
            "The young, who pay nothing, made up 29 per cent of guests.",
            "29",
            "share of young",
        ),
        ("Some 760 kits were given out against a target of 900.", "760", "against"),
    ],
)
def test_who_speaks_of_an_amount_does_not_have_it(sentence: str, number: str, wrong: str) -> None:
    found = labels(sentence)
    label = next(said for written, said in found.items() if written.startswith(number))
    assert wrong not in label, found


def test_what_sees_a_rise_has_risen() -> None:
    assert labels("Sales saw an increase of 4%.")["4%"] == "rise in sales"


def test_a_denied_number_has_no_label_of_its_own() -> None:
    found = labels("The jobless rate is not 5 per cent but 7 per cent.")
    assert "not …" in found["5 per cent"]
    assert found["7 per cent"] == "jobless rate"


def test_a_share_of_the_amount_before_it_is_not_the_subject() -> None:
    found = labels("The agency received $21 million, only 31 per cent of the $68 million.")
    assert "…" in found["31 per cent"]
