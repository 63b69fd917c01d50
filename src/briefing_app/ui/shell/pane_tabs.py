"""Two words to go from the article to the figures and back, where there is room for one only."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from briefing_app.ui.kit.buttons.choice_button import ChoiceButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

NAMES = (marked("Article"), marked("Figures and charts"))


class PaneTabs(QWidget):
    """``chosen`` is emitted with 0 for the article and 1 for the figures after a click."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        for index, name in enumerate(NAMES):
            button = ChoiceButton(translated(name), theme, parent=self)
            self._group.addButton(button, index)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(said("Parts of the page"))
        self.show_chosen(0)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_chosen(self, index: int) -> None:
        """Mark what is seen."""
        self._group.button(index).setChecked(True)

    def name_second(self, name: str) -> None:
        """Say what stands in the second part now; an empty name says the figures."""
        button = self._group.button(1)
        assert isinstance(button, ChoiceButton)
        button.say(name or translated(NAMES[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        painter.end()

    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(4), px(12), px(5))
        self._row.setSpacing(px(6))
        self.update()
