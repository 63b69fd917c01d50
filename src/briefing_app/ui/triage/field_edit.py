"""A field that grows with its text: Enter keeps what was typed, Esc takes it back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from briefing_app.ui.kit.theme import Theme

MOST_LINES = 5
PAD_X, PAD_Y = 8, 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldEdit(QPlainTextEdit):
    """``committed`` carries the text after Enter, Tab or leaving; ``done`` asks to leave.

    What was typed stays until `show_text` puts another text in.
    """

    committed = Signal(str)
    done = Signal()

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = ""
        self._wrong = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._fit)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def kept(self) -> str:
        """What the field showed before anybody typed."""
        return self._kept

    @property
    def wrong(self) -> bool:
        """Whether it holds what cannot be kept."""
        return self._wrong

    def is_typed(self, text: str) -> bool:
        """Whether somebody is typing here, or has typed nonsense, over this very text."""
        return self._kept == text and (self.hasFocus() or self._wrong)

    def show_text(self, text: str) -> None:
        """Put a text in; nobody has typed it."""
        self._kept = text
        self.set_wrong(False)
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as holding what cannot be kept."""
        if wrong != self._wrong:
            self._wrong = wrong
            self._restyle()

    def edit(self) -> None:
        """Take the keyboard with everything selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while nothing was typed here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo and not self.document().isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter, take back with Esc; a line break is no part of a field."""
        if event.key() in _ENTER:
            self._commit()
            if not self._wrong:
                self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_text(self._kept)
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _commit(self) -> None:
        text = " ".join(self.toPlainText().split())
        if text != self._kept:
            self.committed.emit(text)
        else:
            self.set_wrong(False)

    def _fit(self) -> None:
        """Be as tall as the text, from one line to five."""
        lines = 0
        block = self.document().begin()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        spacing = self.fontMetrics().lineSpacing()
        height = min(MOST_LINES, max(1, lines)) * spacing + 2 * self._theme.px(PAD_Y) + 4
        if height != self.height():
            self.setFixedHeight(height)

    def _restyle(self) -> None:
        p, px = self._theme.palette, self._theme.px
        edge = p.bad if self._wrong else p.field
        ring = p.bad if self._wrong else p.focus_ring
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {p.paper}; color: {p.ink};"
            f" border: 1px solid {edge}; border-radius: {px(6)}px;"
            f" padding: {px(PAD_Y)}px {px(PAD_X)}px; selection-background-color: {p.accent};"
            f" selection-color: {p.on_accent}; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {ring};"
            f" padding: {max(0, px(PAD_Y) - 1)}px {px(PAD_X) - 1}px; }}"
        )

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.sans(14))
        self._restyle()
        self._fit()
