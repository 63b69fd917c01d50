"""Which file the open briefing came from, and whether what is on the disk is what is seen."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.briefing import Briefing

if TYPE_CHECKING:
    from datetime import datetime


class Document(QObject):
    """The file behind the session; ``path`` is None for what has none yet.

    ``example`` says that it is the briefing that ships with the app. ``saved`` is the briefing that
    the file holds, None where there is none. ``media`` are the originals of its sources by the name
    of their entry; they only ever become more while a briefing is open, so that undo finds them.
    ``only_here`` says that closing would lose it although nobody changed it: it was pasted or
    recovered. ``on_disk`` is when the file was written as we know it, to notice that somebody else
    wrote it since. ``changed`` is emitted after any of them has changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.example = False
        self.saved_at: datetime | None = None
        self.edited_at: datetime | None = None
        self.saved: Briefing | None = None
        self.media: dict[str, bytes] = {}
        self.only_here = False
        self.saving = False
        self.on_disk: datetime | None = None

    def become(
        self,
        path: Path | None,
        *,
        example: bool = False,
        saved_at: "datetime | None" = None,
        saved: Briefing | None = None,
        media: Mapping[str, bytes] | None = None,
        only_here: bool = False,
    ) -> None:
        """Say which file is open now."""
        self.path = path
        self.example = example
        self.saved_at = saved_at
        self.edited_at = None
        self.saved = saved
        self.media = dict(media or {})
        self.only_here = only_here
        self.saving = False
        self.on_disk = saved_at
        self.changed.emit()

    def was_saved(self, path: Path, briefing: Briefing, at: "datetime") -> None:
        """Say that the file at ``path`` holds this briefing now."""
        self.path = path
        self.example = False
        self.saved = briefing
        self.saved_at = at
        self.only_here = False
        self.saving = False
        self.changed.emit()

    def moved_to(self, path: Path) -> None:
        """Say that the file has another name now; its content is the same."""
        self.path = path
        self.changed.emit()

    def was_edited(self, at: "datetime") -> None:
        """Say when the last edit was."""
        self.edited_at = at
        self.changed.emit()

    def set_saving(self, saving: bool) -> None:
        """Say whether a save is under way."""
        self.saving = saving
        self.changed.emit()

    def keep(self, media: Mapping[str, bytes]) -> None:
        """Keep the originals of sources that were added."""
        self.media.update(media)
