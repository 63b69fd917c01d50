"""The list of rows on its own: what is wrapped is laid out anew where the width changes."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.compare.rows_view import ComparedList
from briefing_app.viewmodels.compare.compared import derive_compared
from tests.viewmodels.compare.samples import compared


def test_rows_stand_close_together_after_the_list_became_wider(qtbot: QtBot, app: App) -> None:
    briefing, counterpart = compared()
    rows = ComparedList(app.workspace.theme)
    qtbot.addWidget(rows)
    rows.resize(QSize(170, 400))
    rows.show()
    rows.show_rows(derive_compared(briefing, counterpart).rows, "", "")
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(1, 0)).top() > 0)
    narrow = rows.visualRect(rows.model().index(1, 0)).top()
    rows.resize(QSize(800, 400))
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(1, 0)).top() < narrow)
