"""Comments in the order of the text; what is kept to the window and what is printed."""

from dataclasses import replace
from datetime import UTC, datetime

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Status
from briefing_app.core.refs import cell_key
from briefing_app.core.review.remarks import Comment, Reply
from briefing_app.fileformat.entries import to_entries
from briefing_app.fileformat.reader import from_entries
from briefing_app.viewmodels.article.comment_marks import derive_comment_marks
from briefing_app.viewmodels.figures.cards import derive_board, derive_card
from briefing_app.viewmodels.figures.of_cells import with_cell_decided
from briefing_app.viewmodels.review.comments import (
    Anchor,
    anchor_words,
    derive_anchor,
    derive_comments,
    derive_new,
    derive_reply,
    printed_words,
)
from briefing_app.viewmodels.sheet.plans import plans
from briefing_app.viewmodels.sheet.sheet import derive_sheet
from tests import sample

AT = "2026-03-02T09:30:00+00:00"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def _commented() -> Briefing:
    before = sample.briefing()
    span = sample.span(before.articles[0], "117 firearms")
    after = edits.with_comment(before, Comment("k1", "JB", AT, "Which?", span=span))
    return edits.with_comment(after, Comment("k2", "AL", AT, "Sure?", about="arrests"))


def test_comments_stand_in_the_order_of_the_text() -> None:
    props = derive_comments(_commented())
    assert [one.id for one in props.open] == ["k2", "k1"], "the arrests come first in the text"
    arrests, firearms = props.open
    assert firearms.quote == "“117 firearms”" and firearms.key == "k1"
    assert arrests.quote.startswith("Figure ") and "288 arrests" in arrests.quote
    assert arrests.key == "arrests"
    assert firearms.name == "Comment by JB, 2 March 2026, 09:30, on “117 firearms”. Which?"
    assert props.note == "2 open"


def test_a_comment_says_that_its_words_are_gone_and_goes_to_the_end() -> None:
    before = _commented()
    span = sample.span(before.articles[0], "288 arrests")
    after = edits.with_text_replaced(before, span.source, span.start, span.end, "arrests")
    last = derive_comments(after).open[-1]
    assert (last.id, last.loss) == ("k2", "no longer in the article")
    assert [mark.key for mark in derive_comment_marks(after)] == ["k1"]


def test_a_correction_inside_the_words_is_part_of_them() -> None:
    before = _commented()
    span = sample.span(before.articles[0], "117")
    after = edits.with_text_replaced(before, span.source, span.start, span.end, "119")
    quotes = [one.quote for one in derive_comments(after).open]
    assert "“119 firearms”" in quotes


def test_what_is_resolved_stands_apart_without_a_mark_until_it_is_answered() -> None:
    done = edits.with_comment_changed(_commented(), "k1", resolved=True)
    props = derive_comments(done)
    assert [one.id for one in props.resolved] == ["k1"]
    assert props.note == "1 open · 1 resolved"
    assert [mark.key for mark in derive_comment_marks(done)] == ["k2"]
    again = derive_reply("k1", "AL", NOW, "Not yet.")(done)
    (reply,) = next(one for one in derive_comments(again).open if one.id == "k1").replies
    assert (reply.by, reply.text) == ("AL", "Not yet.")
    assert derive_reply("k9", "AL", NOW, "?")(done) is done


def test_a_new_comment_stands_on_the_selection_or_on_the_figure_that_is_lit() -> None:
    briefing = sample.briefing()
    span = sample.span(briefing.articles[0], "117 firearms")
    place = (span.source, span.start, span.end)
    assert derive_anchor(briefing, place, "arrests") == Anchor(span=span)
    caret = (span.source, span.start, span.start)
    assert derive_anchor(briefing, caret, "arrests") == Anchor(about="arrests")
    assert derive_anchor(briefing, caret, "") is None
    assert anchor_words(briefing, Anchor(about="nothing")) == ""
    after = derive_new(Anchor(span=span), "JB", NOW, "Which?")(briefing)
    twice = derive_new(Anchor(about="arrests"), "JB", NOW, "Sure?")(after)
    assert [(c.id, c.by, c.at) for c in twice.comments] == [
        ("comment1", "JB", AT),
        ("comment2", "JB", AT),
    ]


def test_a_comment_is_on_the_sheet_only_when_it_is_chosen() -> None:
    kept = _commented()
    assert derive_sheet(kept, plans(kept)[0]).comments == ()
    printed = edits.with_comment_changed(kept, "k1", printed=True)
    printed = edits.with_reply(printed, "k1", Reply("AL", AT, "All."))
    assert printed_words(printed) == ("JB on “117 firearms”: Which? — AL: All.",)
    sheet = derive_sheet(printed, plans(printed)[0])
    assert sheet.comments == printed_words(printed)
    barest = derive_sheet(printed, plans(printed)[-1])
    assert barest.comments == () and barest.left_out.comments == 1, "what finds no room is counted"


def test_only_the_cards_of_the_window_say_that_there_are_comments() -> None:
    briefing = _commented()
    card = next(c for c in derive_board(briefing).cards if c.key == "arrests")
    assert card.commented == "1 comment" and card.description.endswith("1 comment.")
    figure = briefing.figures_by_id["arrests"]
    assert derive_card(briefing, figure, "en").commented == ""
    done = replace(briefing, comments=tuple(replace(c, resolved=True) for c in briefing.comments))
    assert all(not c.commented for c in derive_board(done).cards)


def _on_cell() -> tuple[Briefing, CellRef]:
    before = sample.briefing()
    table = before.tables[0]
    ref = CellRef(table.source.id, table.rows[0].id, table.columns[1].id)
    assert all(figure.evidence != ref for figure in before.figures), "it is no figure"
    anchor = derive_anchor(before, None, cell_key(ref))
    assert anchor is not None
    return derive_new(anchor, "JB", NOW, "Really?")(before), ref


def test_a_cell_that_is_no_figure_has_comments_too() -> None:
    briefing, ref = _on_cell()
    (props,) = derive_comments(briefing).open
    cell = briefing.tables[0].rows[0].cells[1].text
    assert props.quote.startswith(f"“{cell}”, {briefing.tables[0].rows[0].cells[0].text}")
    assert (props.key, props.loss) == (cell_key(ref), "")
    assert reopened(briefing) == briefing
    without = replace(briefing, tables=())
    assert derive_comments(without).open[0].loss == "no longer in the briefing"
    rows = briefing.tables[0].rows[1:]
    shorter = replace(briefing, tables=(replace(briefing.tables[0], rows=rows),))
    assert derive_comments(shorter).open[0].loss == "no longer in the table"


def test_a_comment_on_a_cell_goes_with_the_figure_that_it_becomes() -> None:
    briefing, ref = _on_cell()
    after = with_cell_decided(briefing, ref, Status.KEY)
    (figure,) = (one for one in after.figures if one.evidence == ref)
    assert derive_comments(after).open[0].key == figure.id
    card = next(card for card in derive_board(after).cards if card.key == figure.id)
    assert card.commented == "1 comment"


def test_what_names_no_cell_is_no_anchor() -> None:
    briefing = sample.briefing()
    table = briefing.tables[0].source.id
    for key in ("cell:", "cell:a/b", f"cell:{table}/no/where", "cell:a/b/c/d", "nothing"):
        assert derive_anchor(briefing, None, key) is None


def reopened(briefing: Briefing) -> Briefing:
    """Return a briefing as it is read from its file again."""
    return from_entries(to_entries(briefing)).briefing
