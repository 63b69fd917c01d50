"""The tables of the briefing in their dialog: corrected by typing, taken back by undo."""

import pytest
from PySide6.QtCore import Qt
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
