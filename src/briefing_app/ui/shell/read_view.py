"""The reading view: the article, and beside it the rail with its key figures and charts."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.session.session import Session
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.split import Split
from briefing_app.viewmodels.window.arrangement import (
    Arrangement,
    derive_arrangement,
    derive_rail_width,
)

if TYPE_CHECKING:
    from briefing_app.ui.shell.pane_tabs import PaneTabs

ARTICLE, RAIL = 0, 1
LEAST_ARTICLE = 300
"""The least width at 100 % that the line can leave the article beside the rail."""


class ReadView(QWidget):
    """Puts both side by side, one above the other or one at a time, as there is room."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        article: QAbstractScrollArea,
        cards: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.article = article
        self.rail = Rail(theme)
        self.rail.add(cards)
        self.split = Split(theme)
        ScrollBarStyle(article, theme, "paper")
        self.split.addWidget(article)
        self._side = QStackedWidget()
        self._side.addWidget(self.rail)
        self.split.addWidget(self._side)
        article.lower()  # a screen reader meets the article before the rail
        self.split.setStretchFactor(ARTICLE, 5)
        self.split.setStretchFactor(RAIL, 4)
        self.split.splitterMoved.connect(self._on_split_moved)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.split, 1)
        self._in_tabs = False
        self._arrangement = Arrangement.COLUMNS
        self._rail_wanted = True
        self._seen = ARTICLE
        self._shares: dict[Arrangement, float] = {}
        session.opened.connect(self.rail.to_top)
        session.focus.selected_changed.connect(self._on_selected_changed)
        theme.changed.connect(self._arrange)

    @property
    def arrangement(self) -> Arrangement:
        """How the two stand now."""
        return self._arrangement

    @property
    def tab_parts(self) -> tuple[QWidget, ...]:
        """The parts in the order in which Tab goes through them."""
        return (self._tabs, self.article, self.split.handle(1), self.beside)

    @property
    def beside(self) -> Rail:
        """What stands beside the article: the figures, or a pane that took their place."""
        pane = self._side.currentWidget()
        return pane if isinstance(pane, Rail) else self.rail

    def show_beside(self, pane: Rail | None) -> None:
        """Show a pane in place of the figures, or these again, and bring it before the eyes."""
        if pane is not None and self._side.indexOf(pane) < 0:
            self._side.addWidget(pane)
        self._side.setCurrentWidget(pane or self.rail)
        self._tabs.name_second(pane.accessibleName() if pane is not None else "")
        self._rail_wanted = True
        self._seen = RAIL
        self._arrange()

    def show_rail(self, wanted: bool) -> None:
        """Show or hide the rail."""
        self._rail_wanted = wanted
        self._arrange()

    def show_pane(self, index: int) -> None:
        """Bring the article or the rail before the eyes where only one has room."""
        self._seen = index
        self._arrange()

    def rail_share(self, arrangement: Arrangement) -> float:
        """Return the rail's share of the room, to be remembered; 0 where nobody moved the line."""
        return self._shares.get(arrangement, 0.0)

    def restore_rail_share(self, arrangement: Arrangement, share: float) -> None:
        """Put the line where it was left."""
        if 0.1 <= share <= 0.9:
            self._shares[arrangement] = share
            self._arrange()

    @cached_property
    def _tabs(self) -> "PaneTabs":
        """The words to go from one to the other; most windows have room for both."""
        from briefing_app.ui.shell.pane_tabs import PaneTabs

        tabs = PaneTabs(self._theme)
        tabs.hide()
        tabs.chosen.connect(self.show_pane)
        self._column.insertWidget(0, tabs)
        return tabs

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        way = derive_arrangement(self.width(), self.height(), self._theme.zoom)
        self._arrangement = way
        before, tabs = self._in_tabs, way is Arrangement.TABS and self._rail_wanted
        self._in_tabs = tabs
        if tabs or before:
            self._tabs.setVisible(tabs)
            self._tabs.show_chosen(self._seen)
        lying = way is not Arrangement.ROWS
        self.split.setOrientation(Qt.Orientation.Horizontal if lying else Qt.Orientation.Vertical)
        self.article.setVisible(not tabs or self._seen == ARTICLE)
        self._side.setVisible(self._rail_wanted and (not tabs or self._seen == RAIL))
        beside = way is Arrangement.COLUMNS
        self.article.setMinimumWidth(self._theme.px(LEAST_ARTICLE) if beside else 0)
        if way is not Arrangement.TABS:
            self.split.setSizes(self._sizes(way))

    def _sizes(self, way: Arrangement) -> list[int]:
        columns = way is Arrangement.COLUMNS
        whole = self.width() if columns else self.height()
        share = self._shares.get(way)
        if share is not None:
            rail = round(whole * share)
        else:
            rail = derive_rail_width(whole, self._theme.zoom) if columns else round(whole * 0.45)
        return [whole - rail, rail]

    def _on_split_moved(self, _position: int, _index: int) -> None:
        first, second = self.split.sizes()
        if first + second:
            self._shares[self._arrangement] = second / (first + second)

    def _on_selected_changed(self, key: str) -> None:
        """A card was chosen where the article has no room beside it: show the sentence."""
        if key and self._in_tabs and self._seen == RAIL:
            self.show_pane(ARTICLE)
