"""What an edit costs in a window hardly grows with the briefing: only what differs is made anew."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_figure
from briefing_app.core.span import Span
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.rewriting import derive_rewriting
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.status import derive_status
from tests.growth.counting import calls
from tests.growth.test_growth import SCALE, briefing_of

SIZES = (60 * SCALE, 240 * SCALE)
EDITS = 1.1
"""The exponent below which an edit stays."""
EACH = 80
"""Calls for a paragraph that is not touched, with its two figures."""


def relabelled(now: Briefing) -> Briefing:
    """Return the briefing with another label of one figure."""
    return with_figure(now, replace(now.figures[10], label=f"{now.figures[10].label} again"))


def corrected(words: str, now: Briefing) -> Briefing:
    """Return the briefing with a number near the beginning put in other digits."""
    span = now.figures[12].evidence
    assert isinstance(span, Span)
    end = span.start + len(span.exact.split()[0])
    return derive_correction(now, "a", span.start, end, words).after


def rewritten(words: Callable[[str], str], now: Briefing) -> Briefing:
    """Return the briefing with a paragraph near the beginning in other words."""
    article = now.articles[0]
    text, start = article.blocks[8].text, article.block_starts[8]
    return derive_rewriting(now, "a", start, text, words(text)).after


def other_word(text: str) -> str:
    return text.replace("town", "harbour")


def one_sentence_more(text: str) -> str:
    return f"{text} Nobody had asked any of the 340 visitors."


def nothing(_text: str) -> str:
    return ""


def watched(qtbot: QtBot, count: int) -> Session:
    """Return a session that article, cards and status follow, and that was edited before."""
    session, theme = Session(briefing_of(count)), Theme("light")
    for view in (ArticleView(session, theme), CardBoard(session, theme)):
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show()
    session.changed.connect(lambda change: derive_status(change.after))
    session.apply(partial(corrected, "81"), "Correct text")
    session.apply(relabelled, "Change label")
    return session


@pytest.mark.parametrize(
    ("edit", "most"),
    [(relabelled, 0.1), (partial(corrected, "5004"), EDITS)],
    ids=["label", "text"],
)
def test_an_edit(qtbot: QtBot, edit: Callable[[Briefing], Briefing], most: float) -> None:
    watched(qtbot, SIZES[0]).apply(edit, "Edit")  # what is loaded once does not count
    few, many = (calls(partial(watched(qtbot, size).apply, edit, "Edit")) for size in SIZES)
    assert many <= few * (SIZES[1] / SIZES[0]) ** most, (few, many)


@pytest.mark.parametrize("words", [other_word, one_sentence_more, nothing])
def test_a_correction_of_words_costs_little_for_what_stands_elsewhere(
    qtbot: QtBot, words: Callable[[str], str]
) -> None:
    edit = partial(rewritten, words)
    watched(qtbot, SIZES[0]).apply(edit, "Edit")  # what is loaded once does not count
    sizes = (SIZES[0], 2 * SIZES[0], 4 * SIZES[0])
    once, twice, four = (calls(partial(watched(qtbot, n).apply, edit, "Edit")) for n in sizes)
    assert four - twice <= (twice - once) * 2**EDITS, (once, twice, four)
    assert twice - once <= EACH * SIZES[0], (once, twice, four)


def test_taking_an_edit_back(qtbot: QtBot) -> None:
    few, many = (calls(watched(qtbot, size).undo_stack.undo) for size in SIZES)
    assert many <= few * (SIZES[1] / SIZES[0]) ** 0.1, (few, many)
