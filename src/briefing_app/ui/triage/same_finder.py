"""Lets one pick the figure that says the same thing."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.finder import Entry, Finder
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.triage.item import TriageItem
from briefing_app.words.said import said

WIDTH, HEIGHT = 600, 520


class SameFinder(Finder):
    """Lists the figures that may be the same; typing filters, Enter chooses, Esc leaves."""

    def __init__(
        self, others: Sequence[TriageItem], theme: Theme, parent: QWidget, *, top: int = 0
    ) -> None:
        super().__init__(theme, parent)
        self._others = tuple(
            Entry(item.figure, f"{item.value} {item.unit}".replace(" —", ""), item.label)
            for item in others
        )
        room = parent.rect().adjusted(theme.px(20), top, -theme.px(20), -theme.px(20))
        size = QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(room.size())
        self.setGeometry(QRect(room.topRight() - QPoint(size.width() - 1, 0), size))
        self.open(
            said("Same as"), said("Type to find the figure that says the same"), self._matching
        )

    def _matching(self, words: str) -> Sequence[Entry]:
        asked = words.casefold().split()
        return tuple(
            entry
            for entry in self._others
            if all(word in f"{entry.title} {entry.text}".casefold() for word in asked)
        )
