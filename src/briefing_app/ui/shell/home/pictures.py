"""Keeps a small picture of what is open, where recent files are remembered at all.

Painted a moment after something was opened or saved, by the interface's own thread: it takes some
30 ms, and fonts and layouts are shared with what is on the screen.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.session import kept_pictures
from briefing_app.ui.kit.workspace import Workspace

LATER_MS = 1_200


class RecentPictures(QObject):
    """``made`` is emitted with the file of a briefing that has a new picture."""

    made = Signal(Path)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._path: Path | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._on_later)
        workspace.session.opened.connect(self._on_opened)
        workspace.recent.remembered.connect(self._on_remembered)
        workspace.recent.changed.connect(self._on_recent_changed)
        workspace.window.closing.connect(self.finish)

    def finish(self) -> None:
        """Make the picture that is due now."""
        due = self._later.isActive()
        self._later.stop()
        if due:
            self._on_later()

    def _on_opened(self) -> None:
        self._path = None
        self._later.stop()

    def _on_remembered(self, path: Path) -> None:
        self._path = path
        self._later.start()

    def _on_later(self) -> None:
        path, workspace = self._path, self._workspace
        if path is None or not workspace.recent.keeps or not workspace.is_open:
            return
        from briefing_app.render.slides.small import LOOKS, small_picture, to_png

        if path not in workspace.recent.paths:
            return
        briefing, now = workspace.session.briefing, workspace.clock()
        for look in LOOKS:
            kept_pictures.keep(path, look, to_png(small_picture(briefing, look, now)))
        self.made.emit(path)

    def _on_recent_changed(self) -> None:
        kept_pictures.keep_only(self._workspace.recent.paths)
