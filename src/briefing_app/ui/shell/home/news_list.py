"""What is new, as a short list at the end of the start page."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.news import NEWS
from briefing_app.words.said import translated


class NewsList(QWidget):
    """A line for each: what is new, and what it is good for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        for row, news in enumerate(NEWS):
            what, words = (QLabel(translated(text), self) for text in (news.what, news.words))
            words.setWordWrap(True)
            self._grid.addWidget(what, row, 0)
            self._grid.addWidget(words, row, 1)
            self._labels.append((what, words))
        self.restyle()

    def restyle(self) -> None:
        """Take type and colours of the theme as it is now."""
        theme = self._theme
        for what, words in self._labels:
            what.setFont(theme.sans(14, SEMIBOLD))
            words.setFont(theme.sans(14))
            palette = words.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.palette.soft))
            words.setPalette(palette)
        self._grid.setHorizontalSpacing(theme.px(18))
        self._grid.setVerticalSpacing(theme.px(6))
