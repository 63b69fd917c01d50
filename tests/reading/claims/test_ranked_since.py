# ruff: noqa: E501 - one text a line
"""Numbers that tell only since when another one ranks first, and others told together."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

OF_ITS_OWN = [
    ("60 per cent below", "Rain came to 71 mm, the lowest since 1994, when 64 mm fell, and {} the average of 178 mm."),
    ("20 per cent above", "The harvest was 480 tonnes, the best since 2011, when 512 tonnes came in, and {} the 400 of last year."),
    ("10 per cent more", "Some 2,640 people came, the most since the 2,890 of 2015 and {} than the 2,400 who came last year."),
]  # fmt: skip
RANKED = [
    ("holds", "Unemployment was lowest in Aarn (3.7 per cent) while the other six cantons were between 4.4 and 7.0 per cent."),
    ("unchecked", "Unemployment was lowest in Aarn (4.7 per cent) while the other six cantons were between 4.4 and 7.0 per cent."),
    ("holds", "The fastest was Lee with 14.2 seconds; the rest took between 14.9 and 17.3 seconds."),
    ("unchecked", "The fastest was Lee with 15.2 seconds; the rest took between 14.9 and 17.3 seconds."),
    ("holds", "Of the fires the largest, the Hill fire, has 2,310 firemen, followed by the Dale fire with 1,205 firemen."),
    ("holds", "Fires fell to 1,764, the lowest total since the present rules came in 18 years ago.\n\nThe previous low, 1,940 fires, was set in 2021."),
    ("fails", "Fires fell to 1,964, the lowest total since the present rules came in 18 years ago.\n\nThe previous low, 1,940 fires, was set in 2021."),
    ("holds", "A fine of $9.2 million was set.\n\nThe fine is the highest ever imposed; the previous record, $3 million, dates from 2020."),
    ("unchecked", "The bridge is the highest ever built; the previous record, 212 metres, dates from 2020."),
    ("unchecked", "Some 89 per cent got a place, the worst rate since 2016, when it was 87.5 per cent."),
    ("holds", "The worst pass rate was in Aarn (62 per cent); the other six towns lay between 71 and 80 per cent."),
    ("unchecked", "The worst pass rate was in Aarn (75 per cent); the other six towns lay between 71 and 80 per cent."),
    ("holds", "North Aarn came last with 52.4 per cent. The remaining seven ranged from 57 to 69 per cent."),
    ("holds", "The cheapest of five plans, at £38,000, was chosen. The others ranged from £95,000 to £640,000."),
    ("holds", "The coast line was the busiest of the three routes with 4.1 million passengers, followed by Port Ellis (2.6 million) and the night boat, which carried 910,000."),
    ("holds", "A pint costs most in the south: London is dearest at £6.75, the North East cheapest at £4.20."),
    ("unchecked", "The lake holds 34 gigalitres. It has not been so low since 2007."),
    ("unchecked", "The winter brought 212 millimetres of rain. Only two winters since 1950 were drier."),
    ("unchecked", "The oldest, the Corner Bank, was founded in 1871 and has 40 staff."),
]  # fmt: skip


def judged(text: str) -> list[tuple[str, str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [
        (c.span.exact, derive_verdict(briefing, c).outcome.value, c.kind) for c in briefing.claims
    ]


@pytest.mark.parametrize(("words", "text"), OF_ITS_OWN)
def test_a_change_is_not_of_the_year_since_when_another_ranks_first(words: str, text: str) -> None:
    assert (words, "holds", "change") in judged(text.format(words))


def test_a_change_since_a_year_is_of_its_number() -> None:
    found = judged(
        "The rate was 5.2 per cent, down 1.1 points since 2019, when it was 6.3 per cent."
    )
    assert ("down 1.1 points", "holds", "change") in found


@pytest.mark.parametrize(("outcome", "text"), RANKED)
def test_a_rank_is_set_against_what_is_told_of_the_others(outcome: str, text: str) -> None:
    assert outcome in [o for _, o, kind in judged(text) if kind == "superlative"]


def test_rates_of_different_times_are_not_set_against_each_other() -> None:
    text = "The plant gives 250 tonnes a day. Without it stocks would fall by 11 tonnes a week instead of 9."
    assert {o for _, o, _ in judged(text)} <= {"unchecked"}
