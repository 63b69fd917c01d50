"""The library's door: a folder is chosen or given, and a briefing of it opened at a figure."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing_app.session.settings import FOLDER, TRACELESS
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.session.looking_through import LookingThrough
    from briefing_app.ui.library.dialog import LibraryDialog

OpenPath = Callable[[Path], object]


class LibraryFeature(QObject):
    """One folder at a time. ``open_path`` opens a briefing as any other file is opened."""

    def __init__(self, workspace: Workspace, open_path: OpenPath) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._open_path = open_path
        self._through: LookingThrough | None = None
        self._wanted: tuple[Path, str] | None = None
        self.dialog: LibraryDialog | None = None
        workspace.actions.bind("open_folder", self.ask)
        workspace.session.opened.connect(self._on_opened)
        workspace.window.closing.connect(self._let_go)

    def ask(self) -> None:
        """Ask which folder to look through."""
        from briefing_app.ui.kit.dialogs.files import ask_folder

        folder = self._workspace.settings.get(FOLDER)
        ask_folder(self._workspace.window, said("Open a folder"), folder, self.open)

    def open(self, folder: Path) -> None:
        """List the briefings of a folder, once the window stands."""
        QTimer.singleShot(0, self, lambda: self.show(folder))

    def show(self, folder: Path) -> None:
        """List the briefings of a folder."""
        from briefing_app.session.library.index import forget_all
        from briefing_app.session.looking_through import LookingThrough
        from briefing_app.ui.library.dialog import LibraryDialog
        from briefing_app.viewmodels.library.look import look

        workspace = self._workspace
        if self.dialog is not None:
            self.dialog.reject()
        traceless = workspace.settings.get(TRACELESS)
        if traceless:
            forget_all()
        self._through = through = LookingThrough(
            folder.absolute(), look, traceless=traceless, parent=self
        )
        self.dialog = dialog = LibraryDialog(
            through, workspace.theme, workspace.clock, workspace.window
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def wait(self) -> None:
        """Wait until all of the folder is looked into."""
        if self._through is not None:
            self._through.wait()

    def _on_chosen(self, path: Path, figure: str) -> None:
        self._wanted = (path, figure) if figure else None
        self._open_path(path)

    def _on_opened(self) -> None:
        """Show the figure, once the briefing has its place in the window."""
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._show_wanted)

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        workspace = self._workspace
        if wanted is None or workspace.document.path != wanted[0]:
            return
        if wanted[1] in workspace.session.briefing.figures_by_id:
            workspace.session.focus.select(wanted[1])

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
        self._let_go()

    def _let_go(self) -> None:
        through, self._through = self._through, None
        if through is not None:
            through.close()
            through.deleteLater()
