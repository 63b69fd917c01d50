"""Builds the board of charts after the first paint: the article can be read without waiting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.session.session import Session
from briefing_app.ui import lean_pyqtgraph
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.theme import Theme

if TYPE_CHECKING:
    from briefing_app.ui.charts.panel import ChartBoard


class LateCharts(QObject):
    """Puts the board at the end of the rail.

    ``built`` is emitted after it stands there, ``painted`` when all charts in it that can be seen
    are drawn, ``completed`` when pyqtgraph, loaded meanwhile, has taken over. ``reported`` passes
    on what the charts say of what was done ("copied").
    """

    built = Signal()
    painted = Signal()
    completed = Signal()
    reported = Signal(str)

    def __init__(self, session: Session, theme: Theme, rail: Rail) -> None:
        super().__init__(rail)
        self._session = session
        self._theme = theme
        self._rail = rail
        self._board: ChartBoard | None = None
        self._was_completed = False

    @property
    def board(self) -> "ChartBoard | None":
        """The board, once it is built."""
        return self._board

    @property
    def complete(self) -> bool:
        """Whether nothing that could be seen is on its way."""
        return self._board is None or self._was_completed or not self._board.isVisible()

    def build(self) -> None:
        """Build the board, once; its imports wait until here on purpose."""
        if self._board is None:
            from briefing_app.ui.charts.panel import ChartBoard

            lean_pyqtgraph.prepare()
            self._board = ChartBoard(self._session, self._theme)
            self._board.painted.connect(self.painted)
            self._board.completed.connect(self._on_completed)
            self._board.reported.connect(self.reported)
            self._rail.add(self._board)
            self.built.emit()

    def wait(self) -> None:
        """Wait for what is loading in the background; for closing."""
        if self._board is not None:
            self._board.wait()
        lean_pyqtgraph.restore()

    def _on_completed(self) -> None:
        self._was_completed = True
        lean_pyqtgraph.restore()
        self.completed.emit()
