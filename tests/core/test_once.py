"""What a briefing remembers is taken over by an edit where it holds, and only there."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_text_replaced
from briefing_app.core.figure import Status
from briefing_app.core.once import inherit
from briefing_app.core.verdicts import derive_verdicts
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.rewriting import derive_rewriting
from briefing_app.viewmodels.article.marks import derive_claim_marks, derive_figure_marks
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.triage.triage import derive_triage
from briefing_app.viewmodels.window.status import derive_status
from tests import sample
from tests.fileformat.samples import scaled

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
            return derive_correction(before, span.source, span.start, span.start + 1, "14").after
        case 7:
            return a_second_correction(before, span.source)
        case 8:
            quantity = replace(first.quantity, value=first.quantity.point + 1)
            return replace(before, figures=(replace(first, quantity=quantity), second, *rest))
        case _:
            return replace(before, figures=(second, *rest), claims=before.claims[1:])


def a_second_correction(before: Briefing, source: str) -> Briefing:
    """Return the briefing with a paragraph written anew where two of its numbers stand."""
    article = before.articles_by_id[source]
    spans = [f.evidence for f in before.figures if f.evidence.source == source]
    index, *_ = article.in_block(max(span.start for span in spans if not span.lost), 0)
    words = article.blocks[index].text
    other = words.translate(str.maketrans("12345", "23456"))
    return derive_rewriting(before, source, article.block_starts[index], words, other).after


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


@settings(max_examples=scaled(30, 400))
@given(st.lists(st.integers(0, 9), min_size=1, max_size=5))
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


def test_a_row_of_the_triage_moves_with_its_figure() -> None:
    before = replace(BRIEFING)
    derive_triage(before)
    first = min(before.figures, key=lambda figure: figure.evidence.start).evidence
    after = with_text_replaced(before, first.source, first.start, first.start, "Now, ")
    inherit(before, after)
    starts = {figure.id: figure.evidence.start for figure in after.figures}
    rows = {item.figure: item.start for item in derive_triage(after).items if item.figure}
    assert rows == starts != {f.id: f.evidence.start for f in before.figures}


def test_verdicts_do_not_rest_on_labels() -> None:
    before = replace(BRIEFING)
    verdicts = derive_verdicts(before)
    after = edited(0, before)
    inherit(before, after)
    assert derive_verdicts(after) is verdicts
