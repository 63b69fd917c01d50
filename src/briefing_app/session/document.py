"""Which file the open briefing came from, and whether what is on the disk is what is seen."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Document(QObject):
    """The file behind the session; ``path`` is None for what has none yet.

    ``example`` says that it is the briefing that ships with the app. ``changed`` is emitted after
    any of them has changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.example = False
        self.saved_at: datetime | None = None

    def become(
        self, path: Path | None, *, example: bool = False, saved_at: datetime | None = None
    ) -> None:
        """Say which file is open now."""
        self.path = path
        self.example = example
        self.saved_at = saved_at
        self.changed.emit()
