"""How wide a line of text is, without Qt.

The sheet is laid out on a command line that never loads Qt, and the same layout must come out on
screen. Widths come from the font itself (`text_advances`), kerning included; letters that Source
Sans Pro lacks get the usual width of their script, rather too wide than too narrow.
"""

import unicodedata
from functools import lru_cache

import briefing_app.render.text_advances as table

_EM = 1000
_WIDE = 1000
_OTHER = 600


def _advances(text: str) -> dict[str, int]:
    widths = iter(text.split())
    found = {}
    for run in table.RUNS.split():
        first, last = (int(end, 16) for end in run.split("-"))
        for code in range(first, last + 1):
            found[chr(code)] = int(next(widths))
    return found


def _kerning(text: str) -> dict[str, int]:
    pairs = {}
    for row in text.split(" / "):
        first, *groups = row.split()
        for group in groups:
            value, seconds = group.split(":")
            for second in seconds.split("."):
                pairs[chr(int(first, 16)) + chr(int(second, 16))] = int(value)
    return pairs


@lru_cache(maxsize=3)
def _weight(weight: int) -> tuple[dict[str, int], dict[str, int]]:
    """Return the advances and the kerning of the nearest weight that there is."""
    if weight >= 650:
        return _advances(table.ADVANCES_700), _kerning(table.KERNING_700)
    if weight >= 500:
        return _advances(table.ADVANCES_600), _kerning(table.KERNING_600)
    return _advances(table.ADVANCES_400), _kerning(table.KERNING_400)


def _foreign(char: str) -> int:
    """Return the width of a letter that the font has not, in thousandths."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me", "Cc"):
        return 0
    return _WIDE if unicodedata.east_asian_width(char) in "WF" or ord(char) > 0x1F000 else _OTHER


@lru_cache(maxsize=8192)
def _thousandths(text: str, weight: int) -> int:
    advances, kerning = _weight(weight)
    width = 0
    before = ""
    for char in text:
        known = advances.get(char)
        width += _foreign(char) if known is None else known
        width += kerning.get(before + char, 0)
        before = char
    return width


def text_width(text: str, px: float, weight: int = 400) -> float:
    """Return how wide ``text`` is on one line, in the unit of the size ``px``.

    ``weight`` is 400, 600 or 700; others take the nearest.
    """
    return _thousandths(text, weight) * px / _EM


def has_widths(text: str) -> bool:
    """Return whether the font has every letter of ``text``, so that its width is no estimate."""
    advances, _ = _weight(400)
    return all(char in advances for char in text)
