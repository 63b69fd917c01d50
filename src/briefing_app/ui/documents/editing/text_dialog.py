"""One text to write: a paragraph to correct, an article that is pasted or typed, a time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import Field, area_field, line_field, text_of
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class TextDialog(Dialog):
    """``written`` carries the text when it is accepted and differs from the one at the start,
    ``typed`` whenever it changes.

    Enter ends what has one line; in what has more it begins a line, and Ctrl+Enter ends it.
    """

    written = Signal(str)
    typed = Signal(str)

    def __init__(
        self,
        title: str,
        words: str,
        text: str,
        done: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        name: str = "",
        lines: int = 5,
        serif: bool = False,
    ) -> None:
        super().__init__(title, theme, parent, words=words)
        self._before = text
        name = name or said("Text")
        self.field: Field = (
            line_field(name, text, theme, self)
            if lines == 1
            else area_field(name, text, theme, self, lines=lines, serif=serif)
        )
        self.field.textChanged.connect(lambda: self.typed.emit(text_of(self.field)))
        self.column.addWidget(self.field, 1)
        self.add_button(said("Cancel"), self.reject)
        key = "Enter" if lines == 1 else "Ctrl+Enter"
        self.add_button(done, self._on_done, "primary").say(done, key)
        self.fit(600)
        self.field.setFocus()

    def select(self, start: int, end: int) -> None:
        """Select code points of the text, so that typing replaces them."""
        text = text_of(self.field)
        if not isinstance(self.field, QPlainTextEdit):
            self.field.setSelection(_units(text[:start]), _units(text[start:end]))
            return
        cursor = self.field.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)

    def _on_done(self) -> None:
        text = text_of(self.field)
        self.accept()
        if text != self._before:
            self.written.emit(text)


def _units(text: str) -> int:
    """Return how many of Qt's characters (UTF-16) a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
