"""The largest dialog: on a small screen its fields scroll and its buttons stay."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.kit.dialogs.scrolled import ScrolledColumn
from briefing_app.ui.kit.theme import Theme
from tests.sample import briefing as sample


@pytest.mark.parametrize("zoom", [1.0, 2.0, 3.0])
def test_it_fits_the_screen(qtbot: QtBot, zoom: float) -> None:
    dialog = DetailsDialog(sample(), Theme("light", zoom))
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.height() < room.height()
    for button in dialog.buttons:
        place = QRect(button.mapTo(dialog, button.rect().topLeft()), button.size())
        assert dialog.rect().top() <= place.top() and place.bottom() <= dialog.rect().bottom()
    last = dialog.particulars["note"]
    last.setFocus()
    column = dialog.findChild(ScrolledColumn)
    assert isinstance(column, ScrolledColumn)
    column.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()
