"""What is said when a briefing cannot be read or written.

People see the message as it is, so it is one plain sentence that names the file, says what is wrong
and what to do. This module knows nothing of the format itself.
"""

from pathlib import Path

from briefing_app.words.said import marked, said, translated

TRY_ANOTHER_COPY = marked("open another copy, or ask whoever sent it to send it again")


class BriefingFileError(Exception):
    """A file that cannot be read or written as a briefing; ``message`` is for people."""

    def __init__(self, message: str) -> None:
        """Keep the sentence that people are shown."""
        super().__init__(message)
        self.message = message


class FaultError(Exception):
    """What is wrong inside a file, and where; the reader turns it into a `BriefingFileError`.

    ``where`` grows outwards while the call stack unwinds, so that sound files pay nothing for it.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        """Keep what is wrong (a clause without a full stop), and what to do; without it, a copy."""
        super().__init__(what)
        self.what = what
        self.advice = advice or translated(TRY_ANOTHER_COPY)
        self.where: list[str] = []

    def inside(self, place: str) -> "FaultError":
        """Return this fault, known to lie inside ``place``."""
        self.where.insert(0, place)
        return self

    def sentence(self, name: str) -> str:
        """Return the one sentence about the file called ``name``."""
        if not self.where:
            return said(
                "“{name}” cannot be opened: {what}; {advice}.",
                name=name,
                what=self.what,
                advice=self.advice,
            )
        return said(
            "“{name}” cannot be opened: {what} (at {place}); {advice}.",
            name=name,
            what=self.what,
            place=shown("/".join(self.where), 120),
            advice=self.advice,
        )


def shown(text: str, length: int = 60) -> str:
    """Return foreign text fit for a message: one line, printable, not longer than ``length``."""
    plain = "".join(c if c.isprintable() else "\ufffd" for c in text[: length + 1])
    return plain if len(plain) <= length else plain[: length - 1] + "…"


def file_name(path: Path) -> str:
    """Return the name by which messages call the file at ``path``."""
    return shown(path.name or str(path), 120)
