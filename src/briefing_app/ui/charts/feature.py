"""The charts' door: their board in the rail, built after the first paint, and their editing.

The article can be read without waiting for them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.session.session import Session
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.theme import Theme

if TYPE_CHECKING:
    from briefing_app.ui.charts.editing.editing import ChartEditing
    from briefing_app.ui.charts.panel import ChartBoard
    from briefing_app.ui.kit.workspace import Workspace


class ChartsFeature(QObject):
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
        self._editing: ChartEditing | None = None
        self._was_completed = False

    @property
    def board(self) -> "ChartBoard | None":
        """The board, once it is built."""
        return self._board

    @property
    def editing(self) -> "ChartEditing":
        """The editing of charts, once the window is furnished."""
        assert self._editing is not None
        return self._editing

    @property
    def complete(self) -> bool:
        """Whether nothing that could be seen is on its way."""
        return self._board is None or self._was_completed or not self._board.isVisible()

    @property
    def loading(self) -> bool:
        """Whether charts that are painted will stand in pyqtgraph in a moment."""
        return self._board is not None and self._board.loading and not self._was_completed

    @property
    def uses_pyqtgraph(self) -> bool:
        """Whether pyqtgraph is loaded and draws the charts; asked once they are complete."""
        from briefing_app.ui.charts.loader import loaded_factory

        return loaded_factory() is not None

    def build(self) -> None:
        """Build the board, once; its imports wait until here on purpose."""
        if self._board is None:
            from briefing_app.ui.charts.panel import ChartBoard

            self._board = ChartBoard(self._session, self._theme)
            self._board.painted.connect(self.painted)
            self._board.completed.connect(self._on_completed)
            self._board.reported.connect(self.reported)
            self._rail.add(self._board)
            if self._editing is not None:
                self._editing.attach(self._board)
            self.built.emit()

    def furnish(self, workspace: "Workspace") -> None:
        """Let charts be edited, and say what was done with them."""
        from briefing_app.ui.charts.editing.editing import ChartEditing

        self.reported.connect(workspace.messages.say)
        self._editing = ChartEditing(workspace, self._rail)
        self.completed.connect(self._editing.build_offers)
        if self._board is not None:
            self._editing.attach(self._board)
            if self.complete:
                self._editing.build_offers()
        workspace.window.closing.connect(self.wait)

    def wait(self) -> None:
        """Wait for what is loading in the background; for closing."""
        if self._board is not None:
            self._board.wait()
        if self._editing is not None:
            self._editing.finish()

    def _on_completed(self) -> None:
        self._was_completed = True
        self.completed.emit()
