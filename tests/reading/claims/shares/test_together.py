# ruff: noqa: E501 - one text a line
"""Shares that several parts have together, and rates of those whom a part leaves."""

import pytest

from briefing_app.core.figure import FigureRef, RelationKind
from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

TOGETHER = [
    ("nearly two-thirds", "The firm has 11,640 employees. The largest union has 4,310 members, the next 3,205. These two account for {} of all employees."),
    ("58 per cent", "In all 1,380 votes were cast. Aarn gave 480 votes and Belm 320 votes. Together they made up {} of the votes cast."),
    ("94 per cent", "Costs came to 13.9 million kroner. It took 5.2 million kroner at the gate and 7.9 million from sponsors. Together that paid for {} of costs."),
    ("71%", "In all 18,406 cases were told. Three provinces account for {} of all cases: Mboro (6,204 cases), Kisani (4,877) and Tavi (1,990)."),
    ("96 per cent", "Of 1,106 lots, only 41 failed to find a buyer, a sell-through rate of {}."),
    ("88 per cent", "The squad handled 58 cases in May; 51 ended in conviction, taking the conviction rate to {}."),
    ("nearly one in six", "Patrols also took 743 guns off the street. Of those, 118 — {} — had no number."),
    ("82 per cent", "Of the 250 pupils 45 did not sit the test, an attendance rate of {}."),
]  # fmt: skip
FAIL = [
    ("18 per cent", "Of the 250 pupils 205 sat the test, an attendance rate of {}."),
    ("96 per cent", "Of 1,106 lots, only 41 failed to find a buyer, a failure rate of {}."),
]
TABLE = (
    "News\n\nThe stays.\n\nRegion\tStays\nObertal\t612,000\nSeeland\t341,000\nStadt\t268,000\n"
    "Ried\t159,000\nCanton\t1,380,000\n\n"
    "Obertal and Stadt together make up {} of all stays. Seeland has a quarter of the stays.\n"
)


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("words", "text"), TOGETHER)
def test_a_share_is_of_all_that_the_words_take_together(words: str, text: str) -> None:
    found = judged(text.format(words))
    assert any(words in span and o == "holds" for span, o in found)
    assert "fails" not in {o for _, o in found}


@pytest.mark.parametrize(("words", "text"), FAIL)
def test_a_rate_that_is_named_for_its_part_is_of_it(words: str, text: str) -> None:
    assert any(s.endswith(words) and o == "fails" for s, o in judged(text.format(words)))


@pytest.mark.parametrize(("share", "outcome"), [("64 per cent", "holds"), ("20 per cent", "")])
def test_two_rows_have_a_share_together(share: str, outcome: str) -> None:
    made = import_bytes(TABLE.format(share).encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    found = {c.span.exact: derive_verdict(briefing, c).outcome.value for c in briefing.claims}
    own = {o for span, o in found.items() if span.startswith(share)}
    assert own == {outcome} if outcome else "holds" not in own


def test_a_number_compared_with_a_share_is_counted_where_it_is_of_another() -> None:
    text = "Of the 612 homes 263 went hungry, 43 per cent, compared with 472 of the 1,838 others, or 26 per cent."
    assert [o for s, o in judged(text) if s.endswith("per cent")] == ["holds"] * 2


def test_each_of_several_parts_is_a_part() -> None:
    briefing = derive_briefing(
        article("News of the day\n\n" + TOGETHER[1][1].format("58 per cent"))
    )
    figures = {f.id: f.quantity.point for f in briefing.figures}
    parts = {
        tuple(int(figures[o.figure]) for o in r.operands if isinstance(o, FigureRef))
        for r in briefing.relations
        if r.kind is RelationKind.PART_OF
    }
    assert parts == {(480, 1380), (320, 1380)}


@pytest.mark.parametrize(("share", "outcome"), [("60 per cent", "holds"), ("90 per cent", "")])
def test_the_items_of_a_list_have_a_share_together(share: str, outcome: str) -> None:
    text = (
        "News of the day\n\nIn all 1,000 birds were counted here last week by 31 people.\n\n"
        "- Wigeon: 310 birds\n- Teal: 180 birds\n- Knot: 110 birds\n\n"
        f"Between them, the three made up {share} of all birds counted.\n"
    )
    made = import_bytes(text.encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    found = {c.span.exact: derive_verdict(briefing, c).outcome.value for c in briefing.claims}
    assert (found.get(share) == outcome) if outcome else found.get(share) != "holds"
