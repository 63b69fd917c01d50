"""Cards side by side, as many as there is room for, all of one width; at first two rows of them."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.home.card import BriefingCard

LEAST, GAP, MOST_COLUMNS, FEW_ROWS = 216, 14, 4, 2


class CardGrid(QWidget):
    """``hides`` is emitted with how many cards there is no room for in the first rows."""

    hides = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: tuple[BriefingCard, ...] = ()
        self._shows_all = False
        self._hidden = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def cards(self) -> tuple[BriefingCard, ...]:
        """All cards, in their order."""
        return self._cards

    def show_cards(self, cards: tuple[BriefingCard, ...]) -> None:
        """Show these cards in place of those before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = cards
        for before, card in zip((None, *cards), cards, strict=False):
            card.setParent(self)
            if before is not None:
                QWidget.setTabOrder(before, card)
        self.arrange()

    def show_all(self) -> None:
        """Show the cards of further rows as well."""
        self._shows_all = True
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST), self.height())

    def arrange(self) -> None:
        """Give every card its place; the height follows."""
        gap = self._theme.px(GAP)
        columns = (self.width() + gap) // (self._theme.px(LEAST) + gap)
        columns = max(1, min(MOST_COLUMNS, columns))
        wide = (self.width() - gap * (columns - 1)) // columns
        most = len(self._cards) if self._shows_all else columns * FEW_ROWS
        lines = max((card.lines(wide) for card in self._cards[:most]), default=1)
        bottom = 0
        for at, card in enumerate(self._cards):
            card.setVisible(at < most)
            if at < most:
                row, column = divmod(at, columns)
                high = card.high(wide, lines)
                place = QRect(column * (wide + gap), row * (high + gap), wide, high)
                card.setGeometry(mirrored(place, self))
                bottom = place.bottom() + 1
        self.setFixedHeight(bottom)
        hidden = max(0, len(self._cards) - most)
        if hidden != self._hidden:
            self._hidden = hidden
            self.hides.emit(hidden)
