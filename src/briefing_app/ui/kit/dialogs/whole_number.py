"""A double click takes a number whole: "1,840", of which Qt takes the "840" for a word."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from briefing_app.core.lines.pattern import Pattern

_NUMBER = Pattern("\\d+(?:[.,'’\u00a0\u202f]\\d+)+")


def take_whole_number(field: QTextEdit | QPlainTextEdit) -> None:
    """Draw a selection that lies inside of a number out to both ends of it."""
    cursor = field.textCursor()
    block = cursor.block()
    first = block.position()
    start, end = cursor.selectionStart() - first, cursor.selectionEnd() - first
    # One character for each of Qt's, so that places agree.
    text = "".join(char if char <= "\uffff" else "  " for char in block.text())
    for number in _NUMBER.finditer(text):
        if number.start() <= start < end <= number.end():
            cursor.setPosition(first + number.start())
            cursor.setPosition(first + number.end(), QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)
            return
