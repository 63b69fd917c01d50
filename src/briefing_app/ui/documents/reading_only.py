"""Takes the lock of the file that is open; where somebody else has it, offers a copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.session.opened import Opening
from briefing_app.ui.documents.desk import Desk
from briefing_app.ui.documents.read_only_strip import ReadOnlyStrip

Show = Callable[[Opening, bool], object]


class ReadingOnly(QObject):
    """Read-only is the session's, with the reason in a strip that stays."""

    def __init__(
        self, desk: Desk, strip: ReadOnlyStrip, show: Show, reopen: Callable[[Path], object]
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._strip = strip
        self._show = show
        self._reopen = reopen
        strip.copy_asked.connect(self._on_copy_asked)
        strip.retry_asked.connect(self._on_retry_asked)
        desk.document.changed.connect(self._on_document_changed)

    def claim(self, reason: str = "") -> None:
        """Hold the file that is open now; ``reason`` says why it is read-only in any case."""
        desk = self._desk
        path = desk.document.path
        held = False
        if path is None or desk.document.example or path.is_dir():
            desk.hold.release()
        elif not reason:
            reason = desk.hold.take(path)
            held = bool(desk.hold.somebody_else)
            if reason:
                desk.hold.release()
        else:
            desk.hold.release()
        if reason:
            desk.session.read_only = True
            self._strip.say(reason, held=held)
            desk.document.changed.emit()
        else:
            self._strip.hide()

    def _on_copy_asked(self) -> None:
        """Go on in a copy that has no file yet."""
        desk = self._desk
        self._show(Opening(desk.session.briefing, None, media=desk.document.media), True)
        desk.say("This is a copy; save it under a name of its own")

    def _on_retry_asked(self) -> None:
        path = self._desk.document.path
        if path is not None:
            self._reopen(path)

    def _on_document_changed(self) -> None:
        if not self._desk.session.read_only:
            self._strip.hide()
