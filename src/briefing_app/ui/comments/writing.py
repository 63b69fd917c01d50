"""The field in which a comment or an answer is written, with the name of who writes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.dialogs.form import area_field, derive_area_rules, line_field
from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME = marked("Your name or initials")


class Writing(QWidget):
    """``written`` carries the name and the words; ``given_up`` is emitted on Esc and Cancel.

    The name is asked for only while nobody has given one.
    """

    written = Signal(str, str)
    given_up = Signal()

    def __init__(
        self, what: str, deed: str, name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = line_field(translated(_NAME), name, theme, self)
        self.name.setPlaceholderText(translated(_NAME))
        self.name.setVisible(not name)
        self.field = area_field(what, "", theme, self, lines=3)
        self.field.setPlaceholderText(what)
        self.field.setToolTip(said("Ctrl+Enter keeps it, Esc gives it up"))
        self.cancel = BarButton(said("Cancel"), theme, "outlined", parent=self)
        self.keep = BarButton(deed, theme, "primary", parent=self)
        self.keep.say(deed, "Ctrl+Enter")
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self.cancel)
        self._row.addWidget(self.keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.name)
        self._column.addWidget(self.field)
        self._column.addLayout(self._row)
        for field in (self.name, self.field):
            field.installEventFilter(self)
        self.cancel.clicked.connect(self.given_up)
        self.keep.clicked.connect(self._on_keep)
        self.field.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._on_text_changed()

    @property
    def text(self) -> str:
        """What is written so far."""
        return self.field.toPlainText().strip()

    def begin(self, text: str = "") -> None:
        """Give the keyboard to the field, with words to go on from."""
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Ctrl+Enter and Esc before the window's own shortcuts."""
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if pressed and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            keeps = event.key() in _ENTER and (control or watched is self.name)
            if keeps or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self._on_keep() if keeps else self.given_up.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        self.keep.setEnabled(bool(self.text))

    def _on_keep(self) -> None:
        name = self.name.text().strip()
        if not self.text:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not name:
            self.name.setVisible(True)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.written.emit(name, self.text)

    def _restyle(self) -> None:
        theme, px = self._theme, self._theme.px
        self._row.setSpacing(px(8))
        self._column.setSpacing(px(8))
        self.name.setFont(theme.sans(14))
        self.name.setStyleSheet(derive_field_rules(theme))
        self.field.setFont(theme.sans(14.5))
        self.field.setStyleSheet(derive_area_rules(theme))
