"""A strip under the bars that stays until it is answered: a sentence and a few buttons."""

from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.bar_button import BarButton, Variant
from briefing_app.ui.kit.strip import Strip
from briefing_app.ui.kit.theme import Theme


class AskStrip(Strip):
    """Hidden until something is said; it says that to a screen reader as well."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, gap=10, parent=parent)
        self.tone = "warn"
        self.label.setWordWrap(True)

    def add_button(self, text: str, variant: Variant = "quiet") -> BarButton:
        """Add a button at the end."""
        button = BarButton(text, self._theme, variant, parent=self)
        self.row.addWidget(button)
        return button
