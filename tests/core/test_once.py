"""What a briefing remembers is taken over by an edit where it holds, and only there."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_text_replaced
from briefing_app.core.figure import Status
from briefing_app.core.once import inherit
from briefing_app.core.verdicts import derive_verdicts
from briefing_app.viewmodels.article.marks import derive_claim_marks, derive_figure_marks
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.window.status import derive_status
from tests import sample

BRIEFING = sample.briefing()


def edited(edit: int, before: Briefing) -> Briefing:
    """Return the briefing after one of some edits that each touch another part."""
    first, second, *rest = before.figures
    span = first.evidence
    match edit:
        case 0:
            return replace(before, figures=(replace(first, label="another"), second, *rest))
        case 1:
            return replace(before, figures=(first, replace(second, status=Status.ASIDE), *rest))
        case 2:
            return replace(before, figures=(second, first, *rest))
        case 3:
            return with_text_replaced(before, span.source, span.start, span.start, "Now, ")
        case 4:
            return replace(before, figures=(replace(first, status=Status.KEY), second, *rest))
        case 5:
            lost = replace(span, lost=True)
            return replace(before, figures=(replace(first, evidence=lost), second, *rest))
        case 6:
            quantity = replace(first.quantity, value=first.quantity.point + 1)
            return replace(before, figures=(replace(first, quantity=quantity), second, *rest))
        case _:
            return replace(before, figures=(second, *rest), claims=before.claims[1:])


def told(briefing: Briefing) -> tuple[object, ...]:
    """Return what is derived of a briefing, and so remembered with it."""
    return (
        briefing.evidence_numbers,
        briefing.figures_by_id,
        briefing.key_figures,
        derive_verdicts(briefing),
        refuted_figures(briefing),
        derive_figure_marks(briefing),
        derive_claim_marks(briefing),
        derive_status(briefing),
    )


@given(st.lists(st.integers(0, 7), min_size=1, max_size=5))
def test_what_is_taken_over_is_what_would_be_derived(edits: list[int]) -> None:
    now = replace(BRIEFING)
    for edit in edits:
        if len(now.figures) < 2 or not now.figures[0].evidence.source:
            break
        told(now)
        before, now = now, edited(edit, now)
        inherit(before, now)
        assert told(now) == told(replace(now)), edit


def test_a_mark_stays_the_same_object_where_words_before_it_change() -> None:
    before = replace(BRIEFING)
    marks = {mark.key: mark for mark in derive_figure_marks(before)}
    first = min(before.figures, key=lambda figure: figure.evidence.start).evidence
    after = with_text_replaced(before, first.source, first.start, first.start, "Now, ")
    inherit(before, after)
    last = max(after.figures, key=lambda figure: figure.evidence.start)
    assert last.evidence.start > before.figures_by_id[last.id].evidence.start
    assert {m.key: m for m in derive_figure_marks(after)}[last.id] is marks[last.id]


def test_verdicts_do_not_rest_on_labels() -> None:
    before = replace(BRIEFING)
    verdicts = derive_verdicts(before)
    after = edited(0, before)
    inherit(before, after)
    assert derive_verdicts(after) is verdicts
