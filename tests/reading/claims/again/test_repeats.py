# ruff: noqa: E501 - one text a line
"""A number said twice: on top and below, in the text and in a table; and when it need not agree."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing


def said_twice(text: str) -> list[str]:
    """The claims of consistency, each with its verdict and the slip that explains it."""
    made = import_bytes(text.encode(), name="story.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    out = []
    for claim in briefing.claims:
        if claim.kind.value == "consistency":
            verdict = derive_verdict(briefing, claim)
            out.append(f"{claim.span.exact}: {verdict.outcome.value} {verdict.slip}".strip())
    return out


HEADS = [
    (
        "Ferry carries nearly 500 lorries",
        "The Ardmore ferry carried 487 lorries on Sunday, its operator said.",
        "nearly 500 lorries: holds",
    ),
    (
        "Choir sells 1.3 million records",
        "The choir has sold 1,312,000 records since it was founded, the label said.",
        "1.3 million records: holds",
    ),
    (
        "Library lends 48,300 books",
        "The library lent 43,800 books in the past year, its head said on Tuesday.",
        "48,300 books: fails digits transposed",
    ),
    (
        "Dam to cost $2.4 billion",
        "The dam at Corrie Bend will cost $2.4 million, the ministry said on Friday.",
        "$2.4 billion: fails million for billion",
    ),
    (
        "Shelter takes in 1,065 dogs",
        "The shelter at Marrow took in 165 dogs last winter, a spokeswoman said.",
        "1,065 dogs: fails a digit lost or doubled",
    ),
]


@pytest.mark.parametrize(("headline", "body", "expected"), HEADS)
def test_headline_and_body(headline: str, body: str, expected: str) -> None:
    assert expected in said_twice(f"{headline}\n\n{body}")


NO_CONTRADICTION = [
    "Council to close two of five libraries\n\nMillford will close its libraries at Eastgate and Park Road. The three remaining libraries will open on Sundays.",
    "Five schools get new roofs\n\nThe council will mend the roofs of schools in the north of the town this summer. Seven other schools must wait.",
    # another time
    "Harvest of 43,800 tonnes\n\nThe valley brought in 43,800 tonnes of apples this year. In 2019 it had been 48,300 tonnes.",
    # a part of the whole
    "Fire drives 312 from homes\n\nThe fire drove 312 people from their homes in Tarn. Of them, 213 people found a bed with relatives.",
    # who owns up to a mistake says the wrong number on purpose
    "Tower refused\n\nThe tower would have been 38.5 metres high.\n\nCorrection: an earlier version of this story said that the tower would be 35.8 metres high.",
    # another thing of the same measure
    "Bridge closed\n\nThe bridge carries 12,400 vehicles a day.\n\nThe tunnel, which is longer, carries 14,200 vehicles a day.",
    # hedged on one side
    "More than 600 hurt\n\nThe ministry said that 9,482 people had been counted in camps and 612 were hurt.",
]


@pytest.mark.parametrize("text", NO_CONTRADICTION)
def test_what_need_not_agree_is_no_contradiction(text: str) -> None:
    assert not [claim for claim in said_twice(text) if "fails" in claim]


def test_the_lead_may_round_what_the_text_says_exactly() -> None:
    lead = "More than 1.1 million birds were counted on the estuaries this winter by volunteers in bobble hats."
    text = f"Curlews hold on\n\n{lead}\n\nThey recorded 1,127,400 birds of 94 species on three weekends."
    assert said_twice(text) == ["More than 1.1 million birds: holds"]


AGAIN = [
    (
        "The state had 21.4 lakh connections at the end of July. The 21.4 crore connections used 19 GB a month each.",
        "21.4 crore connections: fails million for billion",
    ),
    (
        "The theatre sold 18,420 tickets in the spring. For the 14,820 tickets of the spring it took $300,000.",
        "the 14,820 tickets: fails digits transposed",
    ),
    (
        "The farm planted 3,650 walnut trees along the river. Of the 36,500 walnut trees along the river, most have grown.",
        "the 36,500 walnut trees: fails a nought too many or too few",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_a_number_said_again_with_a_slip(text: str, expected: str) -> None:
    assert expected in said_twice("News of the week\n\n" + text)


TABLE = """

Segment sales (in millions)

Segment\tQ3 2025\tQ3 2024\tChange
Mobile Pumps\t$318.4\t$301.9\t5.5%
Drive Systems\t196.8\t164.1\t19.9%
Spare Parts\t120.1\t115.2\t4.3%
Total net sales\t$635.3\t$581.2\t9.3%
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Drive Systems sales jumped to $169.8 million as deliveries resumed.",
            "$169.8 million: fails digits transposed",
        ),
        (
            "Drive Systems sales jumped to $197 million as deliveries resumed.",
            "$197 million: holds",
        ),
        (
            "Spare Parts, which had a good start, brought in $120.1 billion in the quarter.",
            "$120.1 billion: fails million for billion",
        ),
        (
            "Mobile Pumps had sales of $38.4 million.",
            "",
        ),
        # the very digits say nothing to check
        ("Drive Systems sales jumped to $196.8 million.", ""),
        # what it was a year ago stands in the table too
        ("Drive Systems had reached $164.1 million a year earlier.", ""),
        # a row that the table does not have
        ("Steering Gear sales jumped to $169.8 million.", ""),
    ],
)
def test_text_against_the_cell_of_a_table(sentence: str, expected: str) -> None:
    found = said_twice(f"Pump maker grows\n\n{sentence}{TABLE}")
    assert found == ([expected] if expected else [])


def test_a_row_is_known_by_the_first_part_of_its_name() -> None:
    text = """Corn up

Corn production is forecast at 557.8 billion bushels, the office said.

Production (thousand bushels)

Crop\t2024\t2025
Corn, grain\t541,800\t557,760
Soybeans\t225,420\t210,375
Sorghum\t22,880\t22,925
"""
    assert "557.8 billion bushels: fails million for billion" in said_twice(text)


def test_the_column_names_the_cell_where_a_row_sums_up_all() -> None:
    text = """Fever declines

RSV continued its decline, with 136 notifications across the county, most of them in infants.

Area\tInfluenza\tRSV
Dunmore\t214\t61
Kilbride\t156\t44
Ardfern\t97\t58
All areas\t467\t163
"""
    assert "136 notifications: fails digits transposed" in said_twice(text)
