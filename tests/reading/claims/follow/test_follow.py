# ruff: noqa: E501 - one text a line
"""Numbers that follow from others: which are decided, and which must stay open."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

DIFFERENCES = [
    (
        "The port handled 38,400 boxes in May, 2,700 more than in April, when it had been 35,700.",
        "change holds",
    ),
    (
        "The port handled 38,400 boxes in May, 3,200 more than in April, when it had been 35,700.",
        "change fails",
    ),
    (
        "The new ferry makes 31 knots, 9 knots faster than its predecessor, which managed 22.",
        "comparison holds",
    ),
    ("A total of 712 nurses joined and 341 left, giving a net gain of 371.", "change holds"),
    ("A total of 712 nurses joined and 341 left, giving a net gain of 317.", "change fails"),
    (
        "Income was 418,300 euros. Against this stand expenses of 431,900 euros. The deficit of 13,600 euros is borne by the city.",
        "change holds",
    ),
    (
        "Income was 418,300 euros. Against this stand expenses of 431,900 euros. The deficit of 16,300 euros is borne by the city.",
        "change fails",
    ),
]
GROWTHS = [
    ("Sales came to £148.2m (2024: £139.8m), +6.0%.", "change holds"),
    ("Sales came to £148.2m (2024: £139.8m), +6.9%.", "change fails"),
    ("The fund raised £214 million (2023: £142 million), half as much again.", "change holds"),
]
RESTS_AND_PARTS = [
    (
        "The winter cost the keepers 2,940 of 14,700 colonies. The loss rate of 20 per cent is high.",
        "share holds",
    ),
    (
        "A colony yields 21 kg of honey a year. The 11,760 colonies can be expected to bring 247 tonnes.",
        "ratio holds",
    ),
    ("It costs €3.1 million a year, or €59,600 a week.", "ratio holds"),
    ("It costs €3.1 million a year, or €95,600 a week.", "ratio fails"),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 50.4 million; the city is left with 33.6 million.",
        "total holds",
    ),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 50.4 million; the city is left with 36.3 million.",
        "total fails",
    ),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 54.0 million.",
        "ratio fails",
    ),
    (
        "Printed books made 212,000 loans and recordings 187,000; the two together thus came to 399,000.",
        "total holds",
    ),
    (
        "Printed books made 212,000 loans and recordings 187,000; the two together thus came to 339,000.",
        "total fails",
    ),
]
SUPERLATIVES = [
    (
        "Cabaret was the biggest hit of the season with 41,200 tickets, more than a fifth of the total, ahead of Hamlet (22,900).",
        "superlative holds",
    ),
    (
        "Growers picked 41,800 tonnes, the highest yield ever; the previous record was 39,300 tonnes.",
        "superlative holds",
    ),
    (
        "Growers picked 38,800 tonnes, the highest yield ever; the previous record was 39,300 tonnes.",
        "superlative fails",
    ),
]
OPEN = [
    "Half of the 1,204 volunteers, recruited through 38 practices, were fitted with hearing aids. The other 602 received advice.",
    "In all 96 mm fell in the north, after 41 mm in the week before.",
    "Profit rose 12% to $56 million on sales of $410 million, up from $380 million.",
    "Fourteen men are treated in hospital, four of them with burns to more than 30 percent of their bodies.",
    "The film took in $21.6 million, down from its $48.0 million opening, for a total of $79.3 million.",
    "The pension fund stands at 121.4%, up from 117.8%. Pensions go up by 2.8%.",
    "Fares will go up to 60p more for a single journey from Sunday, after the board voted to raise the £2 cap.",
]


def judged(words: str) -> list[str]:
    briefing = derive_briefing(article("News of the day\n\n" + words))
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(
    ("words", "expected"), [*DIFFERENCES, *GROWTHS, *RESTS_AND_PARTS, *SUPERLATIVES]
)
def test_what_follows_is_decided(words: str, expected: str) -> None:
    assert expected in judged(words)


@pytest.mark.parametrize("words", OPEN)
def test_what_need_not_follow_is_never_wrong(words: str) -> None:
    assert not [found for found in judged(words) if found.endswith("fails")]
