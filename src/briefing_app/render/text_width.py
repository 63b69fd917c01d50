"""How wide a line of text is, without Qt.

The sheet is laid out on a command line that never loads Qt, and the same layout must come out on
screen. Widths come from the font itself (`text_advances`), kerning included; letters that Source
Sans Pro lacks get the usual width of their script, rather too wide than too narrow.
"""

import unicodedata
from functools import cache, lru_cache
from itertools import accumulate

import briefing_app.render.text_advances as table

_EM = 1000
_WIDE = 1000
_OTHER = 600


@cache
def _runs() -> tuple[tuple[int, int, int], ...]:
    """Return first and last letter of each run of them, and how many stand before it."""
    runs = [tuple(int(end, 16) for end in run.split("-")) for run in table.RUNS.split()]
    before = accumulate((last - first + 1 for first, last in runs), initial=0)
    return tuple((first, last, at) for (first, last), at in zip(runs, before, strict=False))


class _Advances(dict[str, int | None]):
    """How wide each letter is; looked up in the table when it is first met: texts have few."""

    def __init__(self, text: str) -> None:
        self._widths = text.split()

    def __missing__(self, char: str) -> int | None:
        code = ord(char)
        at = next((at + code - first for first, last, at in _runs() if first <= code <= last), -1)
        self[char] = width = int(self._widths[at]) if at >= 0 else None
        return width


class _Kerning(dict[str, dict[str, int]]):
    """By how much letters come nearer after each letter; read when it is first met."""

    def __init__(self, text: str) -> None:
        self._rows = dict(row.split(" ", 1) for row in text.split(" / "))

    def __missing__(self, char: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for group in self._rows.get(f"{ord(char):x}", "").split():
            value, seconds = group.split(":")
            found.update((chr(int(second, 16)), int(value)) for second in seconds.split("."))
        self[char] = found
        return found


@lru_cache(maxsize=3)
def _weight(weight: int) -> tuple[_Advances, _Kerning]:
    """Return the advances and the kerning of the nearest weight that there is."""
    if weight >= 650:
        return _Advances(table.ADVANCES_700), _Kerning(table.KERNING_700)
    if weight >= 500:
        return _Advances(table.ADVANCES_600), _Kerning(table.KERNING_600)
    return _Advances(table.ADVANCES_400), _Kerning(table.KERNING_400)


def _foreign(char: str) -> int:
    """Return the width of a letter that the font has not, in thousandths."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me", "Cc"):
        return 0
    return _WIDE if unicodedata.east_asian_width(char) in "WF" or ord(char) > 0x1F000 else _OTHER


@lru_cache(maxsize=8192)
def _thousandths(text: str, weight: int) -> int:
    advances, kerning = _weight(weight)
    width = 0
    nearer: dict[str, int] = {}
    for char in text:
        known = advances[char]
        width += _foreign(char) if known is None else known
        width += nearer.get(char, 0)
        nearer = kerning[char]
    return width


def text_width(text: str, px: float, weight: int = 400) -> float:
    """Return how wide ``text`` is on one line, in the unit of the size ``px``.

    ``weight`` is 400, 600 or 700; others take the nearest.
    """
    return _thousandths(text, weight) * px / _EM


def has_widths(text: str) -> bool:
    """Return whether the font has every letter of ``text``, so that its width is no estimate."""
    advances, _ = _weight(400)
    return all(advances[char] is not None for char in text)
