"""A text set beside another: the sentence of the current number is lit, not the number alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.ui.article.listed import ListedArticle
from briefing_app.words.said import counted, said


class SourceText(ListedArticle):
    """One of two sources; the list beside both says which number is current."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave N to the list, which walks what differs."""
        if event.key() == Qt.Key.Key_N:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _light(self) -> None:
        if not self.painter.usable:
            return
        placed = self.figures.of_key(self._current) if self._current else None
        self.lights.keys = (self._current,) if placed is not None else ()
        self.lights.sentences = (self.sentence(placed),) if placed is not None else ()
        self.viewport().update()

    def _describe(self) -> None:
        count = len(self.figures.ordered)
        marked = counted(count, "1 marked number", "{n} marked numbers")
        self.setAccessibleDescription(
            said(
                "The text with {marked}. The sentence of the current row of the list is lit.",
                marked=marked,
            )
        )
