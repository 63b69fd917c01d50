"""Names of entries in a briefing: which are safe to read and to write.

Nothing is ever unpacked to a path made from a name in a file; still a name that would lead outside
a folder, or that two systems understand differently, is refused, because other programs unpack.
"""

from briefing_app.core.lines.pattern import Pattern
from briefing_app.fileformat.errors import FaultError, shown
from briefing_app.fileformat.limits import MAX_NAME
from briefing_app.words.said import said

MIMETYPE_ENTRY = "mimetype"
MIMETYPE = "application/vnd.briefing+zip"
DOCUMENT = "briefing.json"
TABLES = "tables/"
SOURCES = "sources/"

_BAD = Pattern(r'[\x00-\x1f\x7f\\:*?"<>|]')


def checked(name: str) -> str:
    """Return ``name`` if it is a plain relative path; raise `FaultError` otherwise."""
    if len(name) > MAX_NAME:
        raise FaultError(
            said("it holds an entry with a name of more than {most} characters", most=MAX_NAME)
        )
    parts = name.split("/")
    if _BAD.search(name) or any(part.strip(" ") in ("", ".", "..") for part in parts):
        raise _unsafe(name)
    if not name.isascii():
        try:
            name.encode()
        except UnicodeEncodeError:
            raise _unsafe(name) from None
    return name


def _unsafe(name: str) -> FaultError:
    return FaultError(said("it holds an entry with an unsafe name, “{entry}”", entry=shown(name)))


def folded(name: str) -> str:
    """Return what a file system without regard to case or composed letters makes of ``name``."""
    # Lazy on purpose: a folder that is opened has no names to be told apart.
    import unicodedata

    return unicodedata.normalize("NFC", name).casefold()
