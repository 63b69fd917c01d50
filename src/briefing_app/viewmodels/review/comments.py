"""Comments ready to be read: in the order of the text, each with the words it stands on.

Must not know where they are shown. What is dealt with stands apart; what lost its words says so.
"""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.refs import cell_of_key
from briefing_app.core.review.anchors import place_of, subject_of
from briefing_app.core.review.remarks import Comment, Reply
from briefing_app.core.span import Span, make_span
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.text import figure_name
from briefing_app.viewmodels.review.words import moment_words
from briefing_app.words.cited import cited
from briefing_app.words.said import counted, marked, said, spoken
from briefing_app.words.written import written

LONGEST = 160
"""Characters of the words that a comment stands on; more are cut at a word."""
NO_COMMENTS = marked(
    "No comments yet. Select words in the article, choose a figure or a table's number, then "
    "press Ctrl+Alt+M. Comments stay in this window; nothing prints or "
    "exports them unless you choose so."
)

Edit = Callable[[Briefing], Briefing]


class Anchor(NamedTuple):
    """What a comment is to stand on: words of an article; a figure or a table's cell by its key."""

    about: str = ""
    span: Span | None = None


class ReplyProps(NamedTuple):
    """An answer: who, when, and what."""

    by: str
    when: str
    text: str


class CommentProps(NamedTuple):
    """A comment. ``key`` is what to light for it; ``quote`` the words or the figure it stands on.

    ``loss`` says that these are gone; ``name`` is the whole of it for a screen reader.
    """

    id: str
    key: str
    by: str
    when: str
    quote: str
    loss: str
    text: str
    replies: tuple[ReplyProps, ...]
    resolved: bool
    printed: bool
    name: str


class CommentsProps(NamedTuple):
    """The comments that are open and those that are dealt with, and the note beside the head."""

    open: tuple[CommentProps, ...]
    resolved: tuple[CommentProps, ...]
    note: str


def derive_comments(briefing: Briefing) -> CommentsProps:
    """Return all comments in the order of the text."""
    ordered = sorted(briefing.comments, key=lambda comment: _place(briefing, comment))
    props = [_props(briefing, comment) for comment in ordered]
    waiting = tuple(one for one in props if not one.resolved)
    done = tuple(one for one in props if one.resolved)
    printed = sum(one.printed for one in props)
    words = [counted(len(waiting), "{n} open", "{n} open")] if props else []
    if done:
        words.append(counted(len(done), "{n} resolved", "{n} resolved"))
    if printed:
        words.append(counted(printed, "{n} on the sheet", "{n} on the sheet"))
    return CommentsProps(waiting, done, " · ".join(words))


def comment_of(briefing: Briefing, comment_id: str) -> Comment | None:
    """Return a comment by its id, or None."""
    return next((one for one in briefing.comments if one.id == comment_id), None)


def printed_words(briefing: Briefing) -> tuple[str, ...]:
    """Return the comments that were chosen for print, each with its answers, a line each."""
    chosen = [one for one in briefing.comments if one.printed]
    chosen.sort(key=lambda comment: _place(briefing, comment))
    return tuple(_printed(briefing, comment) for comment in chosen)


def derive_anchor(
    briefing: Briefing, place: tuple[str, int, int] | None, key: str
) -> Anchor | None:
    """Return what a new comment stands on: the words that are selected, else figure or cell.

    None where there is neither.
    """
    if place is not None and place[2] > place[1]:
        article = briefing.articles_by_id.get(place[0])
        if article is not None and article.text[place[1] : place[2]].strip():
            return Anchor(span=make_span(place[0], article.text, place[1], place[2]))
    known = key in briefing.figures_by_id or _cell_words(briefing, key)
    return Anchor(about=key) if known else None


def anchor_words(briefing: Briefing, anchor: Anchor | Comment) -> str:
    """Return the words in quotation marks, or the figure by number; empty where it is gone.

    A cell is said with its row and column.
    """
    if anchor.span is not None:
        return cited(_cut(anchor.span.exact), briefing.language)
    if cell := _cell_words(briefing, anchor.about):
        return cell
    figure = briefing.figures_by_id.get(anchor.about)
    if figure is None:
        return ""
    number = briefing.evidence_numbers.get(figure.id)
    name = figure_name(figure, briefing.language or "en")
    return said("Figure {number}: {name}", number=number, name=name) if number else name


def _cell_words(briefing: Briefing, key: str) -> str:
    """The cell of a key in words: "“117”, firearms, 2021"; empty for other keys and lost cells."""
    ref = cell_of_key(key)
    table = briefing.tables_by_id.get(ref.table) if ref is not None else None
    cell = table.cell(ref.row, ref.column) if ref is not None and table is not None else None
    if ref is None or table is None or cell is None:
        return ""
    row = next(row for row in table.rows if row.id == ref.row)
    head = next(column for column in table.columns if column.id == ref.column)
    column = column_name(head, briefing.language)
    first = row.cells[0].text if row.cells[0] is not cell else ""
    return ", ".join(
        words for words in (cited(_cut(cell.text), briefing.language), first, column) if words
    )


def derive_new(anchor: Anchor, by: str, at: datetime, text: str) -> Edit:
    """Return the edit that adds a comment."""
    written = at.isoformat(timespec="seconds")

    def add(briefing: Briefing) -> Briefing:
        id_ = fresh("comment", (one.id for one in briefing.comments))
        comment = Comment(id_, by, written, text, anchor.about, anchor.span)
        return edits.with_comment(briefing, comment)

    return add


def derive_reply(comment_id: str, by: str, at: datetime, text: str) -> Edit:
    """Return the edit that answers a comment; answering what is resolved opens it again."""
    reply = Reply(by, at.isoformat(timespec="seconds"), text)

    def answer(briefing: Briefing) -> Briefing:
        if comment_of(briefing, comment_id) is None:
            return briefing
        return edits.with_comment_changed(
            edits.with_reply(briefing, comment_id, reply), comment_id, resolved=False
        )

    return answer


def _place(briefing: Briefing, comment: Comment) -> tuple[int, int, str]:
    span = place_of(briefing, comment)
    if span is None:
        gone = comment.span is not None or bool(_loss(briefing, comment))
        return len(briefing.article_ranks) + gone, 0, comment.at
    return *briefing.place_of(span), comment.at


def _loss(briefing: Briefing, comment: Comment) -> str:
    if comment.span is not None:
        return loss_of(briefing, comment.span)
    ref = cell_of_key(comment.about)
    if ref is not None:
        there = bool(_cell_words(briefing, comment.about))
        known = ref.table in briefing.tables_by_id
        gone = said("no longer in the table") if known else said("no longer in the briefing")
        return "" if there else gone
    figure = briefing.figures_by_id.get(comment.about)
    return (
        said("no longer in the briefing") if figure is None else loss_of(briefing, figure.evidence)
    )


def _props(briefing: Briefing, comment: Comment) -> CommentProps:
    quote, loss = anchor_words(briefing, comment), _loss(briefing, comment)
    key = subject_of(briefing, comment) if comment.span is None else comment.id
    replies = tuple(
        ReplyProps(r.by, moment_words(r.at, spoken().tag), r.text) for r in comment.replies
    )
    when = moment_words(comment.at, spoken().tag)
    answers = [said("{by} answers: {words}.", by=r.by, words=r.text) for r in replies]
    told = (
        said(
            "Comment by {by}, {when}, on {quote}.",
            by=comment.by,
            when=when,
            quote=quote or said("what is gone"),
        ),
        f"{loss[:1].upper()}{loss[1:]}." if loss else "",
        comment.text,
        *answers,
        said("Resolved.") if comment.resolved else "",
        said("Printed on the sheet.") if comment.printed else "",
    )
    return CommentProps(
        comment.id,
        key,
        comment.by,
        when,
        quote,
        loss,
        comment.text,
        replies,
        comment.resolved,
        comment.printed,
        " ".join(words for words in told if words),
    )


def _printed(briefing: Briefing, comment: Comment) -> str:
    quote, loss = anchor_words(briefing, comment), _loss(briefing, comment)
    on = written(briefing.language, " on {words}", words=quote) if quote else ""
    gone = f" ({loss})" if loss else ""
    said = [f"{comment.by}{on}{gone}: {comment.text}"]
    said += [f"{reply.by}: {reply.text}" for reply in comment.replies]
    return " — ".join(" ".join(words.split()) for words in said)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"
