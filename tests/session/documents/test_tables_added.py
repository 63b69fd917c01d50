"""A table beside the article lets claims be checked that nothing could check before."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Ruling
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.fileformat import to_bytes
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents import tables_added
from briefing_app.session.documents.tables_added import (
    with_table_checked,
    with_tables,
    with_tables_checked,
)
from tests.sample import TABLE, article


def unchecked(briefing: Briefing) -> set[str]:
    """The ids of the claims that nothing decides."""
    verdicts = {claim.id: verdict_on(briefing, claim) for claim in briefing.claims}
    return {id_ for id_, verdict in verdicts.items() if verdict.outcome is Outcome.UNCHECKED}


def test_claims_rest_on_the_new_table() -> None:
    briefing = derive_briefing(article())
    assert unchecked(briefing), "without the table something stays unchecked"
    after = with_tables_checked(briefing, (TABLE,))
    assert after.tables == (TABLE,)
    cells = [o for c in after.claims for o in c.operands if isinstance(o, CellRef)]
    assert cells
    assert [c.id for c in after.claims] == [c.id for c in briefing.claims]
    assert unchecked(after) < unchecked(briefing)
    assert after.figures == briefing.figures
    assert to_bytes(after)


def test_what_was_checked_stays(tmp_path: object) -> None:
    briefing = derive_briefing(article())
    after = with_tables_checked(briefing, (TABLE,))
    for before, now in zip(briefing.claims, after.claims, strict=True):
        if before.id not in unchecked(briefing):
            assert now is before


def test_the_same_table_twice_changes_nothing() -> None:
    briefing = with_tables(derive_briefing(article()), (TABLE,))
    assert with_tables_checked(briefing, (TABLE,)) == briefing


def test_claims_rest_on_the_table_that_a_person_chose() -> None:
    beside = with_tables(derive_briefing(article()), (TABLE,))
    after = with_table_checked(beside, "t1")
    resting = {
        claim.id
        for claim in after.claims
        if any(isinstance(o, CellRef) and o.table == "t1" for o in claim.operands)
    }
    assert resting and resting <= {claim.id for claim in beside.claims}, "they are the same claims"
    assert with_table_checked(after, "t1") == after
    assert with_table_checked(after, "nothing") is after


def test_what_a_person_has_ruled_rests_on_what_it_rested_on() -> None:
    beside = with_tables(derive_briefing(article()), (TABLE,))
    ruling = Ruling(Outcome.HOLDS, "Counted by hand.")
    ruled = replace(beside, claims=tuple(replace(c, ruling=ruling) for c in beside.claims))
    assert with_table_checked(ruled, "t1").claims[: len(ruled.claims)] == ruled.claims


def test_an_article_in_which_nothing_is_open_keeps_no_other_from_being_checked() -> None:
    briefing = derive_briefing(article())
    other = Article(Source("other"), (Block(BlockKind.PARAGRAPH, "The sun shone."),), "en")
    for articles in ((*briefing.articles, other), (other, *briefing.articles)):
        after = with_tables_checked(replace(briefing, articles=articles), (TABLE,))
        assert unchecked(after) < unchecked(briefing)


@pytest.mark.parametrize("longer_by", [0, 1])
def test_a_text_up_to_the_longest_is_checked(
    longer_by: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    briefing = derive_briefing(article())
    length = len(briefing.articles[0].text)
    monkeypatch.setattr(tables_added, "LONGEST_CHECKED", length - longer_by)
    after = with_tables_checked(briefing, (TABLE,))
    chosen = with_table_checked(with_tables(briefing, (TABLE,)), "t1")
    assert after.tables == (TABLE,)
    assert (unchecked(after) < unchecked(briefing)) is (longer_by == 0)
    assert (chosen.claims != briefing.claims) is (longer_by == 0)
