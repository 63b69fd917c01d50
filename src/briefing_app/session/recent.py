"""The files that were opened last, newest first."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.session.settings import FOLDER, KEEP_RECENT, RECENT, TRACELESS, Settings

KEPT = 12


class Recent(QObject):
    """Remembers paths in the settings. ``changed`` is emitted after the list has changed,
    ``remembered`` with a file that was put first: what is open now is kept there.
    """

    changed = Signal()
    remembered = Signal(Path)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def paths(self) -> tuple[Path, ...]:
        """The remembered files, newest first, whether they still exist or not."""
        return tuple(Path(text) for text in self._settings.get(RECENT))

    @property
    def keeps(self) -> bool:
        """Whether anything is remembered at all."""
        return self._settings.get(KEEP_RECENT) and not self._settings.get(TRACELESS)

    def add(self, path: Path) -> None:
        """Put a file first, where files are remembered."""
        if not self.keeps:
            return
        self._keep((path.absolute(), *(p for p in self.paths if p != path.absolute())))

    def remember(self, path: Path) -> None:
        """Put a file first, and its folder where the next dialog begins."""
        self.add(path)
        if self.keeps:
            self.remembered.emit(path.absolute())
        if self._settings.get(TRACELESS):
            return
        self._settings.set(FOLDER, str(path.absolute().parent))

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._keep(tuple(p for p in self.paths if p != path.absolute()))

    def clear(self) -> None:
        """Forget all files."""
        self._keep(())

    def _keep(self, paths: tuple[Path, ...]) -> None:
        if paths != self.paths:
            self._settings.set(RECENT, [str(path) for path in paths[:KEPT]])
            self.changed.emit()
