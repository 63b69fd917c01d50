"""The context menu of a figure, wherever it is pointed at."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.figure import Status
from briefing_app.ui.charts.editing.items_dialog import ItemsDialog

KEY = "arrests"


def entries(app: App, key: str) -> dict[str, QAction]:
    menu = app.shell.menus.menu_of(key)
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def key_of(app: App) -> str:
    return app.session.briefing.key_figures[0].id


def ask(widget: QWidget, at: QPoint) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def opened_menu(qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    return words


def test_it_decides_and_undo_takes_it_back(app: App) -> None:
    key = key_of(app)
    entries(app, key)["Set aside"].trigger()
    assert app.session.briefing.figures_by_id[key].status is Status.ASIDE
    assert app.session.undo_stack.undoText() == "Set aside"
    app.session.undo_stack.undo()
    assert entries(app, key)["Key figure"].isChecked()


def test_it_copies_and_goes_where_the_figure_stands(app: App) -> None:
    key = key_of(app)
    entries(app, key)["Copy with source"].trigger()
    assert "“" in QGuiApplication.clipboard().text()
    assert app.session.focus.selected == key
    app.session.focus.release()
    entries(app, key)["Go to its sentence"].trigger()
    assert app.session.focus.selected == key
    entries(app, key)["Edit…"].trigger()
    assert app.window.views.current == "triage"


def test_edit_puts_the_keyboard_into_the_fields_and_the_list_only_when_asked_for(
    app: App, qtbot: QtBot
) -> None:
    key = key_of(app)
    entries(app, key)["Edit…"].trigger()
    typed = QApplication.focusWidget()
    assert isinstance(typed, QWidget)
    qtbot.keyClicks(typed, "staff")
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert app.session.briefing.figures_by_id[key].label == "staff"
    app.window.views.show_view("read")
    app.workspace.actions["triage"].trigger()
    assert QApplication.focusWidget() is not typed


def test_a_read_only_briefing_offers_no_decision(app: App) -> None:
    app.session.read_only = True
    assert not entries(app, key_of(app))["Set aside"].isEnabled()
    assert entries(app, key_of(app))["Copy"].isEnabled()


def test_a_card_has_the_menu_of_its_figure(app: App, qtbot: QtBot) -> None:
    card = app.cards.board.cards[0]
    ask(card, card.rect().center())
    words = opened_menu(qtbot)
    assert "Key figure" in words
    assert words[0].startswith(card.props.number.text)


@pytest.mark.parametrize("on_figure", [True, False])
def test_the_article_has_that_of_the_figure_or_of_the_words(
    app: App, qtbot: QtBot, on_figure: bool
) -> None:
    view = app.article.view
    placed = view.figures.ordered[0]
    view.show_key(placed.mark.key)
    qtbot.wait(1)
    place = view.rect_of(placed.at).center().toPoint()
    place -= QPoint(0, view.verticalScrollBar().value())
    ask(view.viewport(), place if on_figure else QPoint(view.viewport().width() - 2, 2))
    words = opened_menu(qtbot)
    assert ("Key figure" in words) is on_figure
    assert ("Make a figure of the selection" in words) is not on_figure


def test_a_chart_of_ones_own_begins_at_the_figure(app: App, qtbot: QtBot) -> None:
    key = next(f.id for f in app.session.briefing.figures if f.quantity.unit == "kg")
    before = len(app.session.briefing.charts)
    entries(app, key)["Chart of this figure…"].trigger()
    dialog = app.charts.editing.dialog
    assert isinstance(dialog, ItemsDialog)
    assert "two" in dialog.told
    assert not dialog.buttons[-1].isEnabled()
    item = next(i for i in range(dialog.list.count()) if not dialog.candidates[i].chosen)
    dialog.list.item(item).setCheckState(Qt.CheckState.Checked)
    assert dialog.title is not None
    dialog.title.setText("Arrests, compared")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(app.session.briefing.charts) == before + 1
    assert app.session.briefing.charts[-1].title == "Arrests, compared"
    assert app.session.undo_stack.undoText() == "Add chart"
