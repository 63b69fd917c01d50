"""A field for one line of text that tells when it was written in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from briefing_app.ui.kit.style import derive_field_rules
from briefing_app.ui.kit.theme import Theme


class LineField(QLineEdit):
    """``written`` is emitted with the text after each change that a person makes."""

    written = Signal(str)

    def __init__(
        self, name: str, hint: str, theme: Theme, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(most)
        self.textEdited.connect(self.written)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show a text without telling anybody; the cursor stays where the text is the same."""
        if text != self.text():
            self.setText(text)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.sans(14))
        self.setStyleSheet(derive_field_rules(self._theme))
