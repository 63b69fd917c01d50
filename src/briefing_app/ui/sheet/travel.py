"""What travels inside the PDF: a choice, and what it means in one line."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.session.settings import Setting, Settings
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.segments import Segments
from briefing_app.viewmodels.export.carried import CARRIED_WORDS, Carried
from briefing_app.words.said import choices_said, marked, said, translated

CARRY = Setting("sheet/carry", Carried.FIGURES.value)
CHOICES = (
    (Carried.NOTHING.value, marked("Nothing")),
    (Carried.FIGURES.value, marked("Figures")),
    (Carried.ALL.value, marked("All")),
)


class Travel(QWidget):
    """Remembered from one sheet to the next; ``changed`` is emitted after another choice."""

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.choice = Segments(said("What travels in the file"), choices_said(CHOICES), theme, self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.said)
        self.choice.chosen.connect(self._on_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show()

    @property
    def carried(self) -> Carried:
        """What is chosen; figures where the setting says nothing known."""
        kept = self._settings.get(CARRY)
        known = {carried.value: carried for carried in Carried}
        return known.get(kept, Carried.FIGURES)

    def _show(self) -> None:
        self.choice.choose(self.carried.value)
        self.said.setText(translated(CARRIED_WORDS[self.carried]))

    def _on_chosen(self, value: str) -> None:
        self._settings.set(CARRY, value)
        self._show()
        self.changed.emit()

    def _on_theme_changed(self) -> None:
        self.said.setFont(self._theme.sans(13))
        palette = self.said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._theme.palette.soft))
        self.said.setPalette(palette)
