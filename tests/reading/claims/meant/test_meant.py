# ruff: noqa: E501 - one text a line
"""Numbers that grammar ties to nothing: decided where one pair of the article is surely meant."""

from itertools import pairwise

import pytest

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.claims.meant.weights import WEIGHTS
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

TRAMS = """Trams of Ostrava West

The tram company sold 8.42 million tickets in 2024, against 7.9 million in 2023, its annual report says. It runs 212 trams on 14 lines and has 1,130 drivers.

The year was good for the night lines. They sold 1.18 million tickets and for the first time had a share of @ per cent."""
FAIR = """Attendance

Some 88,300 people came to the fair in 2019, until now its best year. The fair has 340 stands and 46 restaurants.

This time 92,400 people came over 11 days, 13 per cent up on last year and @ above the previous high."""
SWANS = """Census of swans

Counters saw 18,420 swans on the lakes in January. Most of them were whoopers.

The count took 214 volunteers two days.

Mute swans numbered 5,160 and made up @ per cent."""
FROM_AFAR = [
    (TRAMS, "14.0", "12.6", {1180000, 8420000}),
    (FAIR, "4,100", "3,700", {92400, 88300}),
    (SWANS, "28", "34", {5160, 18420}),
]
ROWS = """Ferries of the lake

The lake company carried 412,600 passengers in the season, it reported on Tuesday, after 406,700 in 2023.

Line\tPassengers 2024\tPassengers 2023
North shore\t148,900\t141,200
South shore\t171,300\t180,400
Islands\t92,400\t85,100
Total\t412,600\t406,700

"""
NOT_MEANT = [
    ("Holders of a season ticket receive a discount of 42 per cent on the lake railway.", "42"),
    ("Government bonds lost 5.0 per cent in the same months.", "5.0"),
    ("A family ticket costs €1.50 more than at the other lake.", "1.50"),
]


def _told(text: str) -> list[tuple[str, Outcome, set[int]]]:
    briefing = derive_briefing(article(text))
    found = []
    for claim in briefing.claims:
        numbers = quantities_of(briefing, claim.operands) or ()
        values = {int(q.point) for q in numbers if not q.is_range}
        found.append((claim.span.exact, derive_verdict(briefing, claim).outcome, values))
    return found


@pytest.mark.parametrize(("text", "right", "_wrong", "numbers"), FROM_AFAR)
def test_numbers_that_stand_far_off_are_found(
    text: str, right: str, _wrong: str, numbers: set[int]
) -> None:
    told = _told(text.replace("@", right))
    assert (Outcome.HOLDS, numbers) in [
        (out, found) for words, out, found in told if right in words
    ]


@pytest.mark.parametrize(("text", "_right", "wrong", "_numbers"), FROM_AFAR)
def test_what_stands_far_off_never_refutes(
    text: str, _right: str, wrong: str, _numbers: set[int]
) -> None:
    told = _told(text.replace("@", wrong))
    assert not any(wrong in words and out is Outcome.FAILS for words, out, _ in told)


@pytest.mark.parametrize(("sentence", "number"), NOT_MEANT)
def test_a_number_that_some_pair_gives_by_chance_is_left_alone(sentence: str, number: str) -> None:
    told = _told(ROWS + sentence)
    assert not any(number in words and out is not Outcome.UNCHECKED for words, out, _ in told)


CRIMES = """Quarterly crime statistics: July to September 2025

Police recorded 18,240 offences in the third quarter, 3 per cent fewer than in the same quarter of 2024 (18,812).

- Burglaries: 1,106 (down 14 per cent)
- Vehicle theft: 742 (up 9 per cent)
- Fraud: 3,380 (up 21 per cent)
- Violence against the person: 5,915 (down 1 per cent)

Fraud now accounts for 18.5 per cent of all offences, compared with 14.8 per cent a year ago. Losses came to £9.3 million, or about £2,750 per case; 62 per cent of victims were over 60.

Officers made 4,120 arrests, and 31 per cent of offences were cleared up. The force has @, 46 short of its target. Response times to emergency calls averaged 9 minutes 20 seconds, 40 seconds faster than last year."""


@pytest.mark.parametrize("others", ["1,284 officers", "1,284 cars", "1,290 radios"])
def test_a_count_did_not_move_from_one_of_other_things(others: str) -> None:
    made = derive_briefing(import_bytes(CRIMES.replace("@", others).encode(), name="a.txt").article)
    fallen = [c for c in made.claims if "14 per cent" in c.span.exact]
    assert [derive_verdict(made, c).outcome for c in fallen] == [Outcome.UNCHECKED]


def test_the_weights_are_in_order() -> None:
    assert all(a >= b for a, b in pairwise(WEIGHTS.values()))
    assert WEIGHTS["bias"] < 0
