"""The tables of the briefing in their dialog: corrected by typing, taken back by undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.charts.editing.tables_dialog import TablesDialog


@pytest.fixture
def dialog(app: App) -> TablesDialog:
    app.workspace.actions["tables"].trigger()
    found = app.charts.editing.dialog
    assert isinstance(found, TablesDialog)
    return found


def test_a_unit_is_corrected_and_taken_back(app: App, dialog: TablesDialog, qtbot: QtBot) -> None:
    shown = dialog.shown
    assert shown is not None
    at = next(i for i, unit in enumerate(shown.units) if unit == "kg")
    dialog.grid.setCurrentCell(0, at)
    assert dialog.unit.text() == "kg"
    dialog.unit.setFocus()
    dialog.unit.selectAll()
    qtbot.keyClicks(dialog.unit, "tonnes")
    qtbot.keyClick(dialog.unit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    table = app.session.briefing.tables_by_id[shown.id]
    assert table.columns[at].unit == "t"
    assert dialog.grid.currentColumn() == at
    app.session.undo_stack.undo()
    assert dialog.unit.text() == "kg"


def test_a_column_of_names_cannot_be_drawn_and_one_of_numbers_can(
    app: App, dialog: TablesDialog
) -> None:
    before = len(app.session.briefing.charts)
    draw = next(b for b in dialog.buttons if b.text() == "Chart this column")
    dialog.grid.setCurrentCell(0, 0)
    assert not draw.isEnabled()
    shown = dialog.shown
    assert shown is not None
    dialog.grid.setCurrentCell(0, shown.heads.index("Arrests"))
    draw.click()
    assert len(app.session.briefing.charts) == before + 1


def test_the_last_table_leaves_an_empty_dialog(app: App, dialog: TablesDialog) -> None:
    while app.session.briefing.tables:
        next(b for b in dialog.buttons if b.text() == "Remove table").click()
    assert dialog.shown is None
    assert dialog.grid.columnCount() == 0


def test_a_cell_is_corrected_where_it_stands(app: App, dialog: TablesDialog, qtbot: QtBot) -> None:
    shown = dialog.shown
    assert shown is not None
    at = shown.heads.index("Arrests")
    dialog.grid.setCurrentCell(1, at)
    qtbot.keyClick(dialog.grid, Qt.Key.Key_F2)
    editor = dialog.grid.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "181")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.undo_stack.canUndo())
    cell = app.session.briefing.tables_by_id[shown.id].rows[1].cells[at]
    assert cell.text == "181" and cell.quantity is not None and cell.quantity.value == 181
    assert (dialog.grid.currentRow(), dialog.grid.currentColumn()) == (1, at)
    app.session.undo_stack.undo()
    item = dialog.grid.item(1, at)
    assert item is not None and item.text() != "181"


def test_chosen_cells_are_drawn_together(app: App, dialog: TablesDialog) -> None:
    shown = dialog.shown
    assert shown is not None
    at = shown.heads.index("Arrests")
    dialog.grid.clearSelection()
    for row in (0, 2):
        dialog.grid.item(row, at).setSelected(True)  # type: ignore[union-attr]
    draw = next(b for b in dialog.buttons if b.text() == "Chart these cells")
    draw.click()
    chart = app.session.briefing.charts[-1]
    assert len(chart.items) == 2 and chart.subtitle == shown.name


def test_a_row_is_chosen_at_its_number_and_its_like_numbers_are_drawn(
    app: App, dialog: TablesDialog
) -> None:
    assert dialog.grid.verticalHeader().isVisible()
    dialog.grid.selectRow(0)
    draw = next(b for b in dialog.buttons if b.text() == "Chart these cells")
    assert not draw.isEnabled(), "arrests, kilograms and dollars do not compare"


def test_the_menu_of_a_cell_makes_it_a_key_figure_and_leads_to_its_row(
    app: App, dialog: TablesDialog
) -> None:
    shown = dialog.shown
    assert shown is not None
    item = dialog.grid.item(0, shown.heads.index("Arrests"))
    assert item is not None
    menu = dialog.menu_of(item)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["Correct…", "Chart this column"]
    next(a for a in menu.actions() if a.text() == "Copy with source").trigger()
    assert shown.name in QGuiApplication.clipboard().text()
    before = len(app.session.briefing.key_figures)
    next(a for a in menu.actions() if a.text() == "Key figure").trigger()
    assert len(app.session.briefing.key_figures) == before + 1
    menu.close()
    menu = dialog.menu_of(item)
    next(a for a in menu.actions() if a.text() == "Go to its row").trigger()
    assert app.article.view.lights.sentences, "its row is lit on the page"
    menu.close()


def test_the_article_is_checked_against_the_table_that_is_seen(
    app: App, dialog: TablesDialog, qtbot: QtBot
) -> None:
    said: list[str] = []
    app.workspace.messages.said.connect(said.append)
    next(b for b in dialog.buttons if b.text() == "Check the article against it").click()
    qtbot.waitUntil(lambda: bool(said))
    assert "this table" in said[0]
