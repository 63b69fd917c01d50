"""The charts of the rail, one card below another."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.change import Change, Kind
from briefing_app.core.chart import Chart
from briefing_app.session.session import Session
from briefing_app.ui.charts.card import ChartCard
from briefing_app.ui.charts.keys import ChartKey
from briefing_app.ui.charts.loader import ChartLoader, loaded_factory
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from briefing_app.words.said import said

_REBUILT_BY = Kind.CHARTS | Kind.FIGURES | Kind.TABLES | Kind.RELATIONS | Kind.TEXT | Kind.HEAD
_SHADOW = ((0, 1, 10), (1, 2, 5), (2, 3, 4), (4, 4, 3))
"""Translucent boxes under a card, each larger and fainter: spread, drop and alpha."""


class ChartBoard(QWidget):
    """All charts of the briefing, as tall as they need; the rail scrolls.

    The charts are painted with the window's first paint. pyqtgraph is loaded after it, in a thread,
    and takes their place without a move. ``painted`` is emitted once after the first painting of
    all charts that can be seen, ``completed`` once when they stand in pyqtgraph. ``reported``
    carries a sentence for the status line. ``menu_opening`` carries a chart's id and its menu.
    """

    painted = Signal()
    completed = Signal()
    reported = Signal(str)
    menu_opening = Signal(str, object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._cards: dict[str, ChartCard] = {}
        self._waiting: set[str] = set()
        self._was_painted = self._was_completed = False
        self._loader = ChartLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self.setAccessibleName(said("Charts"))
        session.changed.connect(self._on_session_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._rebuild()

    @property
    def cards(self) -> tuple[ChartCard, ...]:
        """The cards in the order of the charts."""
        return tuple(self._cards.values())

    @property
    def loading(self) -> bool:
        """Whether pyqtgraph is on its way, in a thread."""
        return self._loader.busy

    def card(self, chart: str) -> ChartCard | None:
        """Return the card of a chart by its id, or None."""
        return self._cards.get(chart)

    def wait(self) -> None:
        """Wait for the thread that loads pyqtgraph; for closing, and for pictures of the window."""
        self._loader.wait()

    def _rebuild(self, same: tuple[Chart, ...] = ()) -> None:
        """Derive every chart again but those in ``same``; a card that shows the same stays."""
        briefing = self._session.briefing
        before, self._cards = self._cards, {}
        for chart in briefing.charts:
            card = before.pop(chart.id, None)
            if card is None:
                card = ChartCard(self._session.focus, self._theme, self)
                card.wanted.connect(lambda key, card=card: self._on_wanted(card, key))
                card.menu_opening.connect(
                    lambda menu, id=chart.id: self.menu_opening.emit(id, menu)
                )
                card.painted.connect(lambda id=chart.id: self._on_card_painted(id))
                if factory := loaded_factory():
                    card.use(factory)
            self._cards[chart.id] = card
            if card.props is None or not any(chart is one for one in same):
                card.show_props(derive_chart(briefing, chart))
        for card in before.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, card in enumerate(self._cards.values()):
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()
        self._waiting &= set(self._cards)

    # Loading

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if not self._cards and not self._was_completed:
            QTimer.singleShot(0, self, self._complete)

    def _on_card_painted(self, chart: str) -> None:
        if not self._was_painted:
            self._was_painted = True
            # After this round of painting, so that the whole window stands first.
            QTimer.singleShot(0, self, self._on_first_painted)
        elif chart in self._waiting:
            self._waiting.discard(chart)
            if not self._waiting:
                self._complete()

    def _on_first_painted(self) -> None:
        self.painted.emit()
        if loaded_factory() is not None:
            self._on_loaded()
        else:
            self._loader.start()

    def _on_loaded(self) -> None:
        factory = loaded_factory()
        assert factory is not None
        for card in self._cards.values():
            if not isinstance(card.canvas, factory):  # type: ignore[arg-type] # it is a class
                card.use(factory)
        self._waiting = {
            id for id, card in self._cards.items() if not card.canvas.visibleRegion().isEmpty()
        }
        for id in self._waiting:
            self._cards[id].canvas.update()
        if not self._waiting:
            self._complete()

    def _on_load_failed(self, reason: str) -> None:
        """Stay with the painted charts: they say the same."""
        self.reported.emit(
            said(
                "pyqtgraph could not be loaded ({reason}); charts are drawn without it.",
                reason=reason,
            )
        )
        self._complete()

    def _complete(self) -> None:
        if not self._was_completed:
            self._was_completed = True
            self.completed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft shadow below each card, in themes that have one, as the key figures have."""
        colour = self._theme.palette.shadow
        if not colour:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._theme.px(10)
        for card in self._cards.values():
            for spread, drop, alpha in _SHADOW:
                shade = QColor(colour)
                shade.setAlpha(alpha)
                painter.setBrush(shade)
                box = card.geometry().adjusted(-spread, drop - spread // 2, spread, drop + spread)
                painter.drawRoundedRect(box, radius + spread, radius + spread)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.wait()
        super().closeEvent(event)

    # What the cards ask for

    def _on_wanted(self, card: ChartCard, key: ChartKey) -> None:
        props = card.props
        if props is None:
            return
        # Lazy on purpose, here and below: a start copies and saves no chart.
        from briefing_app.ui.charts import saving as chart_saving

        if key is ChartKey.COPY_TEXT:
            chart_saving.copy_text(props)
            self.reported.emit(said("Copied the chart as text."))
        elif key is ChartKey.COPY_PICTURE:
            chart_saving.copy_picture(props)
            self.reported.emit(said("Copied the chart as a picture."))
        elif key is ChartKey.SAVE:
            self._ask_where(props)

    def _ask_where(self, props: ChartProps) -> None:
        from briefing_app.ui.charts.saving import suggested_name
        from briefing_app.ui.kit.dialogs.files import ask_save

        start = suggested_name(props) + ".png"
        kinds = [said("Picture (*.png)"), said("Drawing (*.svg)")]
        ask_save(
            self,
            self._theme,
            said("Save picture"),
            start,
            kinds,
            lambda path: self.save_picture(props, path),
        )

    def save_picture(self, props: ChartProps, path: Path) -> None:
        """Save a chart as a PNG or SVG file and report how it went."""
        from briefing_app.ui.charts import saving as chart_saving

        failure = chart_saving.save_picture(props, path)
        self.reported.emit(failure or said("Saved “{name}”.", name=path.name))

    def _on_session_changed(self, change: Change) -> None:
        if change.kinds & _REBUILT_BY == Kind.CHARTS:
            self._rebuild(same=change.before.charts)
        elif change.kinds & _REBUILT_BY:
            self._rebuild()

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(12))
