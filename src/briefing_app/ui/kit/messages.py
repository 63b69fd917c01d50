"""What features tell the person; the shell shows it, and no feature knows where."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

Tone = Literal["bad", "warn", "ok"]


class Messages(QObject):
    """``said`` passes by, ``noticed`` carries a sentence and its tone and stays until it is closed.

    ``cleared`` takes the notice away: what it said is true no longer.
    """

    said = Signal(str)
    noticed = Signal(str, str)
    cleared = Signal()

    def say(self, sentence: str) -> None:
        """Tell what was done."""
        self.said.emit(sentence)

    def notice(self, sentence: str, tone: Tone = "bad") -> None:
        """Tell what went wrong and what to do, or what was mended."""
        self.noticed.emit(sentence, tone)

    def clear(self) -> None:
        """Take the notice away."""
        self.cleared.emit()
