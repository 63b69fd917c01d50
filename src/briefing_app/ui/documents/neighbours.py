"""Files handed over by a second start: opened here where nothing is open, else in a new window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from briefing_app.own_command import WINDOW, own_command
from briefing_app.session.hand_over import ALONE, socket_path
from briefing_app.session.instance import Instance
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

Open = Callable[[Path], object]


class Neighbours(QObject):
    """Listens for other starts of the program by the same person."""

    def __init__(self, workspace: Workspace, open_here: Open, is_busy: Callable[[], bool]) -> None:
        super().__init__(workspace.window)
        self._is_busy = is_busy
        self._workspace = workspace
        self._open_here = open_here
        self._instance = Instance(socket_path(), self)
        self._instance.asked.connect(self._on_asked)

    def listen(self) -> None:
        """Begin to listen, unless another window does."""
        self._instance.listen()

    def close(self) -> None:
        """Listen no more."""
        self._instance.close()

    def _on_asked(self, files: list[str]) -> None:
        paths = [Path(file) for file in files]
        here = self._workspace.document.path
        if here is not None and here.absolute() in paths:
            paths.remove(here.absolute())
        here_too = not paths or len(paths) < len(files)
        for path in paths:
            if self._is_free():
                here_too = True
                self._open_here(path)
            else:
                open_apart(self._workspace, path)
        if here_too:
            self._come_forward()

    def _is_free(self) -> bool:
        """Whether nothing would be in the way: the start page, or the untouched example."""
        workspace = self._workspace
        untouched = workspace.document.example and workspace.session.undo_stack.isClean()
        return not self._is_busy() and (not workspace.is_open or untouched)

    def _come_forward(self) -> None:
        window = self._workspace.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()


def open_apart(workspace: Workspace, path: Path) -> None:
    """Open a file in a window of its own, or say that this did not go."""
    if not open_window(path):
        workspace.messages.notice(
            said(
                "A second window for “{name}” could not be started; open it here instead.",
                name=path.name,
            )
        )


def open_window(path: Path, program: str = "") -> bool:
    """Open a file in a window of its own; false where that cannot be started.

    ``program`` takes the place of what runs now.
    """
    first, *rest = own_command(WINDOW, program)
    process = QProcess()
    surroundings = QProcessEnvironment.systemEnvironment()
    surroundings.insert(ALONE, "1")
    process.setProcessEnvironment(surroundings)
    process.setProgram(first)
    process.setArguments([*rest, "--", str(path)])
    process.setWorkingDirectory(str(Path.cwd()))
    started: object = process.startDetached()  # a bool; PySide6's own description says a pair
    return started is True or (isinstance(started, tuple) and started[0] is True)
