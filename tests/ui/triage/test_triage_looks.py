"""Nothing is clipped in any window at any zoom, and everything has a name."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.span import Span
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.triage.field_edit import FieldEdit
from briefing_app.ui.triage.rows.row_delegate import RowDelegate
from briefing_app.ui.triage.view import TriageView
from briefing_app.viewmodels.triage.moves import derive_start
from tests.ui.conftest import MakeApp
from tests.viewmodels.triage.samples import drafted, many, spector

SIZES = [(1024, 640), (1440, 900), (3840, 2160)]
ZOOMS = [1.0, 1.5, 2.0, 3.0]


def shown(app: App, briefing: object) -> TriageView:
    app.show_opening(Opening(briefing, None))  # type: ignore[arg-type]
    app.triage.show()
    view = app.triage.build()
    view.article.scrolling.still = True
    return view


def clipped(root: QWidget) -> list[str]:
    bad = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            wide = (
                0
                if widget.wordWrap()
                else QFontMetrics(widget.font()).horizontalAdvance(widget.text())
            )
            if widget.height() < needed or widget.width() < wide:
                bad.append(f"label {widget.text()!r}")
        elif isinstance(widget, QAbstractButton):
            hint = widget.sizeHint()
            if widget.width() < hint.width() or widget.height() < hint.height():
                bad.append(f"button {widget.accessibleName()} {widget.size()} {hint}")
        elif isinstance(widget, FieldEdit):
            lines = widget.document().firstBlock().layout().lineCount()
            if widget.viewport().height() < min(5, lines) * widget.fontMetrics().lineSpacing() - 2:
                bad.append(f"field {widget.accessibleName()}")
    return bad


@pytest.mark.parametrize("zoom", ZOOMS)
def test_nothing_is_clipped(app: App, qtbot: QtBot, zoom: float) -> None:
    app.theme.set_zoom(zoom)
    view = shown(app, spector())
    for size in SIZES:
        app.window.resize(*size)
        qtbot.wait(1)
        assert app.window.size().toTuple() == size
        _holds_its_words(view)


def _holds_its_words(view: TriageView) -> None:
    assert clipped(view.panel) == []
    assert clipped(view.head) == []
    panel = view.panel.widget()
    assert panel is not None
    assert panel.width() <= view.panel.viewport().width()
    card = view.panel.card
    for child in card.findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(card, child.rect().topRight()).x()
            assert right <= card.width(), child.accessibleName()


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_every_theme_paints(app: App, qtbot: QtBot, choice: str) -> None:
    app.workspace.actions[f"theme_{choice}"].trigger()
    view = shown(app, spector())
    qtbot.wait(1)
    assert not view.grab().isNull()


def test_an_article_without_a_number_says_so_calmly(app: App) -> None:
    view = shown(app, drafted("The town is calm."))
    assert view.panel.card.props is not None
    assert "No number was found" in view.panel.card.props.words
    assert view.panel.rows.isHidden()
    assert "No numbers" in view.head.text


def test_hundreds_of_figures_are_listed(app: App) -> None:
    view = shown(app, many())
    assert len(view.triage.items) > 300
    assert view.panel.rows.model().rowCount() == len(view.triage.items)
    view.go_to(view.triage.items[-1].key)
    assert view.panel.rows.currentIndex().row() == len(view.triage.items) - 1


def test_where_the_article_has_no_room_the_card_tells_the_sentence(
    make_app: MakeApp, qtbot: QtBot
) -> None:
    app = make_app(1024, 640)
    app.theme.set_zoom(2.0)
    view = shown(app, spector())
    qtbot.wait(1)
    assert view.article.isHidden()
    labels = [w.text() for w in view.panel.card.findChildren(QLabel) if w.isVisible()]
    first = derive_start(view.triage, "", "")
    evidence = app.session.briefing.figures_by_id[first].evidence
    assert isinstance(evidence, Span)
    assert any(evidence.exact in text for text in labels)


def test_everything_that_takes_the_keyboard_has_a_name(app: App) -> None:
    view = shown(app, spector())
    for widget in (view, *view.findChildren(QWidget)):
        if widget.isVisible() and widget.focusPolicy() and widget.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(widget)
            name = found.text(QAccessible.Text.Name)
            inner = "viewport" in widget.objectName() or "scroll" in widget.objectName().lower()
            assert name or inner, widget
    index = view.panel.rows.model().index(0, 0)
    assert index.data() == view.triage.items[0].name
    assert "decide" in view.head.meter.accessibleName()


@pytest.mark.parametrize("words", ["8 November 2025", "28 September 2025", "Wednesday 8 November"])
def test_words_that_are_no_figure_are_not_cut(app: App, words: str) -> None:
    item = replace(shown(app, spector()).panel.rows.model().triage.items[0], value=words, figure="")  # type: ignore[attr-defined]
    delegate = RowDelegate(app.theme, app.window)
    value = delegate._lay(item, 700)[0][0]
    assert " ".join(value.lines) == words and len(value.lines) == 2


@pytest.mark.parametrize("said", ["one in every 22", "almost two thirds", "three and a half"])
def test_a_number_in_words_leaves_the_columns_where_they_are(app: App, said: str) -> None:
    items = shown(app, spector()).panel.rows.model().triage.items  # type: ignore[attr-defined]
    short = next(item for item in items if item.figure)
    delegate = RowDelegate(app.theme, app.window)
    value, unit, *_ = delegate._lay(replace(short, value=said), 700)[0]
    _, beside, *_ = delegate._lay(replace(short, value="64"), 700)[0]
    assert " ".join(value.lines) == said and unit.rect.left() == beside.rect.left()
