"""Rich text (RTF) as runs of words: marks are taken away, groups that show nothing cut out."""

import re
from collections.abc import Iterator
from itertools import groupby

from briefing_app.importers.census.places import DELETED, HEADS, REMARKS, TEXT
from briefing_app.importers.result import Passage

_SIGN = re.compile(rb"\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)", re.I)
_NO_WORDS = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable info pict generator fldinst "
    b"themedata datastore latentstyles xmlnstbl rsidtbl pntext listtext filetbl revtbl bkmkstart "
    b"bkmkend mmathPr tc xe sp shpinst".split()
)
_PLACES = {
    **dict.fromkeys((b"header", b"headerl", b"headerr", b"headerf"), HEADS),
    **dict.fromkeys((b"footer", b"footerl", b"footerr", b"footerf"), HEADS),
    b"annotation": REMARKS,
}
_SHOWN = frozenset(b"shptxt shprslt do ud upr nesttableprops".split())
_ENDS = frozenset(b"par sect page line cell row nestcell nestrow tab softline".split())
_LETTERS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"bullet": " ", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_FONT = re.compile(rb"\\f(\d+)[^;{}]*?\\fcharset(\d+)")
_PAGES = {77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253",
          162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
          222: "cp874", 238: "cp1250"}  # fmt: skip
_DEFAULT = re.compile(rb"\\ansicpg(\d+)")


def rich_passages(data: bytes) -> list[Passage]:
    """Return the runs of words of the RTF ``data``."""
    return list(_Cutter(data).passages())


class _Cutter:
    """Goes through the marks once; what holds in a group is a row of four plain values."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        named = _DEFAULT.search(data[:4096])
        page = "mac_roman" if b"\\mac" in data[:200] else f"cp{named[1].decode()}" if named else ""
        self._usual = {"cp65001": "utf-8", "cp10000": "mac_roman"}.get(page, page) or "cp1252"
        self._fonts = {
            int(font): _PAGES.get(int(charset), "")
            for font, charset in _FONT.findall(data[: 1 << 20])
        }
        self._run: list[tuple[str, str, bytes | str]] = []

    def passages(self) -> Iterator[Passage]:
        """Yield the runs."""
        place, page, skips = TEXT, self._usual, 1
        stack: list[tuple[str, str, int]] = []
        left, opened = 0, False
        for found in _SIGN.finditer(self._data):
            word, number, code, escape, brace, text = found.groups()
            first, opened = opened, brace == b"{" or (opened and escape == b"*")
            if brace == b"{":
                stack.append((place, page, skips))
            elif brace:
                place, page, skips = stack.pop() if stack else (TEXT, self._usual, 1)
            elif word:
                starred = self._data[found.start() - 2 : found.start()] == b"\\*"
                if first and (was := self._place(word, starred)) is not None:
                    place = was if place else place
                elif word in (b"v", b"deleted") and place:
                    place = TEXT if number == b"0" else DELETED
                elif word == b"plain" and place == DELETED:
                    place = TEXT
                elif word == b"f" and number:
                    page = self._fonts.get(int(number)) or self._usual
                elif word == b"uc" and number:
                    skips = int(number)
                elif word == b"u" and number:
                    self._take(place, chr(int(number) % 65536))
                    left = skips
                elif word in _ENDS:
                    yield from self._ended()
                else:
                    self._take(place, _LETTERS.get(word, ""))
            elif left and (code or text):
                left, text = (left - 1, b"") if code else (0, text[left:])
                self._take(place, text, page)
            else:
                self._take(place, self._bytes(code, escape, text), page)
        yield from self._ended()

    @staticmethod
    def _place(word: bytes, starred: bool) -> str | None:
        """Return where a group stands that begins with ``word``; empty where it shows nothing."""
        if word in _PLACES:
            return _PLACES[word]
        if word == b"shptxt":
            return TEXT
        return "" if word in _NO_WORDS or (starred and word not in _SHOWN) else None

    @staticmethod
    def _bytes(code: bytes | None, escape: bytes | None, text: bytes | None) -> bytes | str:
        if code:
            return bytes((int(code, 16),))
        if escape:
            return {b"~": " ", b"_": "-"}.get(escape, escape if escape in b"\\{}" else b"")
        return text or b""

    def _take(self, place: str, words: bytes | str, page: str = "") -> None:
        if place and words:
            self._run.append((place, page if isinstance(words, bytes) else "", words))

    def _ended(self) -> Iterator[Passage]:
        """Yield the run so far, what stands in each place by itself."""
        runs, self._run = self._run, []
        for place in dict.fromkeys(place for place, _, _ in runs):
            text = ""
            same = groupby((r for r in runs if r[0] == place), key=lambda r: r[1])
            for page, pieces in same:
                words = [piece for _, _, piece in pieces]
                text += "".join(w for w in words if isinstance(w, str))
                text += _decoded(b"".join(w for w in words if isinstance(w, bytes)), page)
            if text.split():
                yield Passage(place, " ".join(text.split()))


def _decoded(data: bytes, page: str) -> str:
    try:
        return data.decode(page or "ascii", "replace")
    except LookupError:
        return data.decode("cp1252", "replace")
