"""A double click selects a number whole, in the article and in fields."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.dialogs.form import area_field
from briefing_app.ui.kit.dialogs.whole_number import take_whole_number
from briefing_app.ui.kit.theme import Theme


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("some 1,840 boats", "840", "1,840"),
        ("\U0001f600 cost £1,064,250.50.", "064", "1,064,250.50"),
        ("it fell to 3,5 %", "5", "3,5"),
        ("1\u202f840 m", "840", "1\u202f840"),
        ("of 12, 840 left", "840", "840"),
        ("in May, 2024.", "2024", "2024"),
        ("some boats, 1,840", "boats", "boats"),
        ("rose 1,840 to 2,000", "1,840 to 2", "1,840 to 2"),
    ],
)
def test_what_lies_inside_of_a_number_becomes_all_of_it(
    qtbot: object, text: str, part: str, whole: str
) -> None:
    field = QPlainTextEdit(f"A line.\n{text}")
    qtbot.addWidget(field)
    cursor = field.document().find(part, field.document().findBlockByNumber(1).position())
    field.setTextCursor(cursor)
    take_whole_number(field)
    assert field.textCursor().selectedText() == whole


def test_a_double_click_in_a_field_takes_the_number(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = area_field("Text", "1,840", Theme("light"), parent)
    field.resize(300, 100)
    field.moveCursor(QTextCursor.MoveOperation.End)
    at = QPointF(field.cursorRect().center()) - QPointF(6, 0)
    left, double = Qt.MouseButton.LeftButton, QEvent.Type.MouseButtonDblClick
    event = QMouseEvent(double, at, at, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field.viewport(), event)
    assert field.textCursor().selectedText() == "1,840"
