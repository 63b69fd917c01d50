# ruff: noqa: E501 - one text a line
"""Texts of a few sentences, each with one claim of it and the verdict that a careful reader gives."""

import pytest

from briefing_app.core.source import Article
from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

HALVED = [
    (
        "The number of bottles has more than halved, from 168 to 79 a beach.",
        "more than halved: holds",
    ),
    ("Thefts more than halved to 410, from 912 a year earlier.", "more than halved: holds"),
    ("Strokes were nearly halved, from 152 to 83.", "nearly halved: holds"),
    ("Losses were more than halved, from 90 million to 48 million.", "more than halved: fails"),
    ("Deaths nearly halved, from 60 to 25.", "nearly halved: fails"),
    ("Sales halved from 80 to 40 tonnes.", "halved: holds"),
]
CONVERTED = [
    ("Crews cleared 85 km of road, about 53 miles.", "85 km of road, about 53 miles: holds"),
    ("The pipe runs 12 miles, or 15 km, to the sea.", "12 miles, or 15 km: fails"),
    (
        "The tank holds 430,000 litres, or about 95,000 gallons.",
        "430,000 litres, or about 95,000 gallons: holds",
    ),
    (
        "The tank holds 430,000 litres, or about 82,000 gallons.",
        "430,000 litres, or about 82,000 gallons: fails",
    ),
    ("The pool is kept at 28 degrees (82 F).", "28 degrees (82 F): holds"),
    ("The pool is kept at 28 degrees (72 F).", "28 degrees (72 F): fails"),
]
MULTIPLES = [
    (
        "Fourteen of the board's 96 schools are full, twice as many as in 2022, when it was seven.",
        "twice: holds",
    ),
    (
        "The province pays 900,000 euros a year. Refunds bring in twice that amount, 1.8 million.",
        "twice: holds",
    ),
    (
        "Germans numbered 71,000; Danes were only 19,000. In 2019 there were twice as many: 38,500.",
        "twice: holds",
    ),
    (
        "The harvest was worth 1,050 million kroner. That is 1.6 times the revenue of 656 million, and three times the grants of 350 million.",
        "three times: holds",
    ),
    (
        "The pool lost €418,000 in 2024, twice as much as the €209,000 it lost the year before.",
        "twice: holds",
    ),
    (
        "The pool lost €418,000 in 2024, twice as much as the €309,000 it lost the year before.",
        "twice: fails",
    ),
]
CHANGES = [
    (
        "Food went to 132,000 people. In February 118,000 had been reached, so that the number has risen by 14,000 or 12 per cent.",
        "12 per cent: holds",
    ),
    ("The staff was cut from 268 to 251, by 17 or 6.3 per cent.", "6.3 per cent: holds"),
    (
        "Farmers got a third less rain: 118 millimeters (4.6 inches) instead of 177.",
        "a third less: holds",
    ),
    (
        "The airport handled 1,800 tons, 300 fewer than a year ago, when it handled 2,100. That is a drop of one-seventh.",
        "drop of one-seventh: holds",
    ),
    (
        "The airport handled 1,800 tons, 300 fewer than a year ago, when it handled 2,100. That is a drop of one-third.",
        "drop of one-third: fails",
    ),
]
ORDERS = [
    (
        "The board has 48,620 students this fall, 1,870 more than last year and the most in its history. The previous high was 47,950.",
        "the most in its history: holds",
    ),
    (
        "Wheat beer declined from 610,000 to 580,000 hectolitres, lager, which makes up 71% of sales, to 5.75 million.",
        "declined from 610,000 to 580,000 hectolitres: holds",
    ),
    (
        "Net debt rose to EUR 142 million from EUR 118 million; it is now 2.4 times earnings of EUR 59 million, compared with 1.3 times in 2023.",
        "rose to EUR 142 million from EUR 118 million: holds",
    ),
    (
        "Crews replaced 640 poles, more than in the whole of 2024 (588).",
        "640 poles, more than in the whole of 2024 (588): holds",
    ),
    (
        "Crews replaced 640 poles, fewer than in the whole of 2024 (588).",
        "640 poles, fewer than in the whole of 2024 (588): fails",
    ),
    (
        "In spring 94 percent waited less than 10 minutes, 2 percentage points fewer than a year ago, when the figure was 92 percent.",
        "2 percentage points fewer: fails",
    ),
    (
        "Silver Air is the largest carrier with 168,900 passengers. Cascade flew 107,200 and Northern Sun 78,300.",
        "the largest carrier: holds",
    ),
    (
        "The largest employer is Dole with 4,200 staff. Of these, Hilo has 1,200 and Kona 800.",
        "The largest employer: unchecked",
    ),
    (
        "She scored 37 points, a career high. Her previous best was 34, in 2023.",
        "a career high: holds",
    ),
]
RESTS = [
    (
        "Of the 286,000 displaced 171,600 are children, 60 per cent. About three in four, 214,500 people, live with hosts; 57,200 are in the 147 sites, and the remaining 14,300 sleep in the open.",
        "the remaining 14,300: holds",
    ),
    (
        "The hall costs $96 million. The government pays $72 million, three-quarters of the cost, and the town the remaining $24 million.",
        "the remaining $24 million: holds",
    ),
    (
        "The bridge costs $96 million. The government pays $48 million, half of the cost, the state $20 million and the town the remaining $38 million.",
        "the remaining $38 million: fails",
    ),
]
SUMS = [
    (
        "Higher contributions add £210,000 and a pay award adds £150,000, £360,000 in all.",
        "£360,000: holds",
    ),
    (
        "The state pays 148 million crowns of the budget of 243 million. The museum itself earns 95 million, the rest.",
        "95 million: holds",
    ),
    (
        "There were 4,860 fraud cases. Victims lost £11.7 million between them, an average of £2,400.",
        "£2,400: holds",
    ),
]
SHARES = [
    (
        "Health is the worst funded sector, at 18 per cent (US$3.6 million of US$20 million), food the best at 51 per cent (US$20.4 million of US$40 million).",
        "18 per cent (US$3.6 million: holds",
    ),
    (
        "The bank earned a net profit of €312 million. Total income rose to €1,486 million, costs to €792 million.\n\nA quarter of the profit, €78 million, is kept.",
        "€78 million: holds",
    ),
    (
        "The force recorded 24,300 crimes. Violence made up 38 per cent of them with 9,234 cases.",
        "38 per cent of them with 9,234: holds",
    ),
    (
        "It cost £7.2 million to run. The state gave us £2.3 million, just under a third. The remaining £4.9 million was raised.",
        "£2.3 million, just under a third: holds",
    ),
    (
        "The harvest was 1.62 million metric tons. Malting barley came to 648,000 tons, 40 percent of the crop.",
        "648,000 tons, 40 percent: holds",
    ),
    (
        "The state pays €4.12 million. Income came to €12.25 million, expenses to €11.98 million.\n\nA third of the income thus comes from the state.",
        "A third of the income thus comes from the state: holds",
    ),
    (
        "Parking brought in $3.9 million. Operating revenue climbed to $12.6 million.\n\nParking accounts for almost a third of revenue.",
        "almost a third of revenue: holds",
    ),
    (
        "From long range they were 11 for 31, or 35 percent.",
        "11 for 31, or 35 percent: holds",
    ),
    (
        "From long range they were six for 27, or 44 percent.",
        "six for 27, or 44 percent: fails",
    ),
    (
        "The mill has 3,742 hands, almost exactly a third of 11,220.",
        "3,742 hands, almost exactly a third: holds",
    ),
    (
        "In January 18,600 patients came; 3,100 of them waited. In December it had been 4,250 of 17,000, a quarter. In March 18,600 are expected.",
        "4,250 of 17,000, a quarter: holds",
    ),
    (
        "Among the 4,285 women in the trial it was the same. Of those given the drug, 893 stopped early, or 15%.",
        "893 stopped early, or 15%: unchecked",
    ),
]


def said(text: str) -> list[str]:
    return _said(article(text))


def said_in_file(text: str) -> list[str]:
    """The same of an article with tables and lists."""
    found = import_bytes(text.encode(), name="a.txt").article
    assert found is not None
    return _said(found)


def _said(found: Article) -> list[str]:
    made = derive_briefing(found)
    return [f"{c.span.exact}: {derive_verdict(made, c).outcome.value}" for c in made.claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [*HALVED, *CONVERTED, *MULTIPLES, *CHANGES, *ORDERS, *RESTS, *SUMS, *SHARES],
    ids=lambda x: x[-40:],
)
def test_verdict(text: str, claim: str) -> None:
    assert claim in said(text)


def test_shares_that_leave_some_out_are_no_hundred() -> None:
    text = "Nearly three quarters was plastic. Paper made up 9 per cent, glass 7 per cent, metal 6 per cent and other materials 5 per cent."
    assert not any(claim.endswith("fails") for claim in said(text))


HANDOVERS = """Handovers in January

Hospital\tPatients\tOver 60 minutes
Royal\t5,480\t1,320
Holme Park\t3,710\t410
Dunmere\t1,810\t160
Total\t11,000\t1,890

Royal alone accounted for 70 per cent of the long handovers, although it received only 50 per cent of the patients."""


def test_a_column_is_headed_by_a_class_that_says_a_number() -> None:
    assert "1,890: holds" in said_in_file(HANDOVERS)


@pytest.mark.parametrize(
    "share", ["70 per cent of the long handovers", "50 per cent of the patients"]
)
def test_a_share_is_of_the_column_that_its_words_name(share: str) -> None:
    assert any(claim.endswith(f"{share}: holds") for claim in said_in_file(HANDOVERS))


LISTED = """Cigarette ends fell by 31 per cent to 12,060. Wet wipes rose by 12 per cent.

Most common items, 2024 (2023)

1. Bottles: 14,210 (13,150)
2. Cigarette ends: 12,060 (17,480)
3. Wet wipes: 9,870 (10,240)
"""


def test_a_heading_says_what_the_brackets_of_a_list_hold() -> None:
    assert "fell by 31 per cent: holds" in said_in_file(LISTED)


def test_what_is_compared_with_is_no_claim_of_its_own() -> None:
    text = "Debt is EUR 142 million, from EUR 118 million. It is 2.4 times earnings of EUR 59 million, compared with 1.3 times in 2023."
    assert not any(claim.startswith("1.3 times") for claim in said(text))


def test_a_headline_is_judged_by_the_numbers_that_the_text_gives() -> None:
    text = "Remittances up 9.4%\n\nThe money came to £105 million, growing 9.4 per cent over £96 million. The students have doubled to 2.5 million from 1.29 million."
    assert "up 9.4%: holds" in said(text)


def test_how_long_those_waited_who_are_counted_is_no_order() -> None:
    text = "One flight in five left more than 15 minutes late. Of 400 patients 94 percent waited less than 10 minutes."
    assert not any("more" in claim or "less" in claim for claim in said(text))


def test_a_share_of_others_fails_by_no_slip() -> None:
    text = "There are 224,000 emigrants. Students number 25,000 and form 11 per cent. Women make up 19.1 per cent of the emigrants."
    assert not any(claim.endswith("fails") for claim in said(text))


def test_what_a_held_change_takes_in_is_not_listed_again() -> None:
    claims = said("The shares rose 8.5 per cent to 217 kronor, a gain of 17 kronor.")
    assert claims == ["rose 8.5 per cent: holds"]


def test_a_verb_with_up_is_no_rise() -> None:
    text = "\t2024\t2023\nContainers\t31.4\t33.1\nBulk\t14.6\t14.2\nRo-ro\t4.1\t3.8\n\nContainers still make up more than half of all cargo."
    assert not any(claim.startswith("Containers still make up") for claim in said_in_file(text))


def test_a_share_of_a_number_is_no_order() -> None:
    claims = said("The town gave £2.3 million, just under a third of our £7.2 million budget.")
    assert claims == ["£2.3 million, just under a third: holds"]


def test_less_of_something_is_no_share_of_it() -> None:
    claims = said("Farmers got a third less rain: 118 millimeters (4.6 inches) instead of 177.")
    assert not any(claim.endswith("fails") for claim in claims)
