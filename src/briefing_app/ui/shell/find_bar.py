"""Find in the article: a field, "3 of 12", and the way back."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class Findable(Protocol):
    """What can be searched: the article, or the list of a view."""

    @property
    def hit_index(self) -> int:
        """Which hit is shown, from 0; -1 for none."""
        ...

    def find(self, text: str) -> int:
        """Mark every hit, go to the first at or after what is seen; return how many there are."""
        ...

    def find_next(self) -> None:
        """Go to the next hit, round to the first."""
        ...

    def find_previous(self) -> None:
        """Go to the hit before, round to the last."""
        ...

    def clear_find(self) -> None:
        """Take the marks away."""
        ...


class FindBar(QWidget):
    """Hidden until asked for. ``closed`` is emitted after Esc or the cross."""

    closed = Signal()

    def __init__(self, theme: Theme, target: Findable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = target
        self._hits = 0
        self._field = QLineEdit(self)
        self._field.textChanged.connect(self._on_text_changed)
        self._count = QLabel(self)
        self._count.setAccessibleName(said("Hits"))
        self._previous = self._button(said("Previous hit"), "up", "Shift+F3")
        self._previous.clicked.connect(self.find_previous)
        self._next = self._button(said("Next hit"), "down", "F3")
        self._next.clicked.connect(self.find_next)
        self._close = self._button(said("Close find"), "close", "Esc")
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._close)
        self.setAccessibleName(said("Find"))
        self.hide()
        self.look_in(target, said("the article"))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def count_text(self) -> str:
        """What it says about the hits: "3 of 12"."""
        return self._count.text()

    def look_in(self, target: Findable, place: str) -> None:
        """Search something else from now on; ``place`` says what, as in "the article"."""
        if target is not self._target and self.isVisible():
            self.hide()
            self._target.clear_find()
        self._target = target
        self._field.setPlaceholderText(said("Find in {place}", place=place))
        self._field.setAccessibleName(said("Find in {place}", place=place))

    def open_bar(self, text: str = "") -> None:
        """Show the bar with the keyboard in its field; ``text`` is what to look for, if given."""
        self.show()
        if text:
            self._field.setText(text)
        elif self._field.text():
            self._on_text_changed(self._field.text())
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self.hide()
        self._target.clear_find()
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next hit."""
        self._go(self._target.find_next)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._go(self._target.find_previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_previous() if shift else self.find_next()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.panel))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, QColor(self._theme.palette.line))
        painter.end()

    def _button(self, text: str, icon: str, keys: str) -> BarButton:
        button = BarButton(text, self._theme, icon=icon, parent=self)
        button.say(text, keys)
        button.set_icon_only(True)
        return button

    def _go(self, step: Callable[[], None]) -> None:
        if not self._field.text():
            self.open_bar()
            return
        if not self.isVisible():
            self.open_bar(self._field.text())
            return
        step()
        self._show_count()

    def _on_text_changed(self, text: str) -> None:
        self._hits = self._target.find(text)
        self._show_count()

    def _show_count(self) -> None:
        if not self._field.text():
            words = ""
        elif not self._hits:
            words = said("no hits")
        else:
            words = said("{at} of {all}", at=self._target.hit_index + 1, all=self._hits)
        self._count.setText(words)
        self._count.setAccessibleDescription(words)
        for button in (self._previous, self._next):
            button.setEnabled(self._hits > 0)

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._field.setFont(self._theme.sans(14))
        self._field.setStyleSheet(derive_field_rules(self._theme))
        self._field.setMinimumWidth(px(120))
        self._field.setMaximumWidth(px(360))
        self._count.setFont(self._theme.sans(13))
        self._count.setMinimumWidth(px(70))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(18), px(6), px(12), px(6))
            layout.setSpacing(px(6))
        self.update()
