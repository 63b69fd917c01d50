"""Typesetting: the template and the data become a tagged PDF.

Typst compiles; the fonts are those that ship, and the system's where a character asks for them.
"""

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import typst

from briefing_app.render.font_files import INSTEAD
from briefing_app.words.said import said

PDF_UA: Final = "ua-1"
COVERED = (
    (0x20, 0x24F),
    (0x2B0, 0x36F),
    (0x370, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x2044),
    (0x2070, 0x209F),
    (0x20A0, 0x20BF),
)
"""Ranges that Source Sans covers, but for a few odd letters; others ask the system's fonts, which
takes a tenth of a second more to start."""
ALSO = frozenset("\t\n−≈≤≥×÷→←↑↓▲▼✓½¼¾⅓⅔")
BREAK = "\u200b"
DRAWN = frozenset(("shapes", "qr"))
"""Keys of the data that hold SVG, which is ours and is left as it is."""
_BARE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_LONG = re.compile(r"[^\s\u200b]{41,}")
_UNKEPT = ("could not be displayed", "PDF/UA-1 error")
"""What the typesetter says where only the promise of PDF/UA cannot be kept."""
_COUNT = re.compile(rb"/Type\s*/Pages\s*/Count\s+(\d+)|/Count\s+(\d+)\s*/Kids")


class TypesetError(Exception):
    """The page could not be set; the message says why in one sentence."""


def needs_system_fonts(text: str) -> bool:
    """Return whether a text has characters outside of the fonts that ship."""
    return any(
        not any(low <= ord(char) <= high for low, high in COVERED) and char not in ALSO
        for char in set(text)
    )


@lru_cache(maxsize=4)
def _fonts(folders: tuple[Path, ...], system: bool) -> Any:
    return typst.Fonts(
        include_system_fonts=system,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in folders],
    )


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF that Typst wrote has, read off its page tree."""
    counts = [int(a or b) for a, b in _COUNT.findall(pdf)]
    return max(counts, default=1)


def typeset(
    template: Path,
    data: Mapping[str, Any],
    fonts: Sequence[Path],
    files: Mapping[str, bytes] | None = None,
) -> tuple[bytes, bool]:
    """Return the PDF of ``template`` with ``data``, and whether it keeps the promise of PDF/UA-1.

    ``files`` are bytes that the data names (logo, attachment). PDF/UA forbids characters that no
    font can show; a page with some is made all the same, with boxes in their place and without
    that promise. Raises `TypesetError` where no page can be made.
    """
    text = json.dumps(_cleaned(data), ensure_ascii=False)
    with TemporaryDirectory(prefix="briefing-sheet-") as folder:
        main = Path(folder) / template.name
        for part in template.parent.glob("*.typ"):
            shutil.copyfile(part, Path(folder) / part.name)
        for name, content in (files or {}).items():
            (Path(folder) / name).write_bytes(content)
        faces = _fonts(tuple(fonts), needs_system_fonts(text))
        try:
            return _compile(main, text, faces, [PDF_UA]), True
        except typst.TypstError as error:
            if not any(sign in str(error) for sign in _UNKEPT):
                raise TypesetError(_sentence(error)) from error
        try:
            return _compile(main, text, faces, []), False
        except typst.TypstError as error:
            raise TypesetError(_sentence(error)) from error


def _sentence(error: Exception) -> str:
    """Return what the typesetter said as a sentence for people."""
    told = str(error)
    if any(sign in told for sign in ("decode", "parse SVG", "parse image", "image format")):
        return said(
            "The logo cannot be printed: it is damaged, or of another kind than its name says."
        )
    first = " ".join(told.split())[:200].rstrip(". ")
    return said("The page could not be set: {first}.", first=first)


def _cleaned(value: Any) -> Any:
    """Return data without characters that mean nothing on paper, and long words breakable."""
    if isinstance(value, str):
        shown = value.translate(INSTEAD)
        return _LONG.sub(_with_breaks, _BARE.sub(" ", shown))
    if isinstance(value, Mapping):
        return {k: item if k in DRAWN else _cleaned(item) for k, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value


def _with_breaks(match: re.Match[str]) -> str:
    word = match.group()
    return BREAK.join(word[at : at + 20] for at in range(0, len(word), 20))


def _compile(main: Path, text: str, faces: Any, standards: Any) -> bytes:
    result = typst.compile(
        str(main),
        root=str(main.parent),
        font_paths=faces,
        sys_inputs={"data": text},
        pdf_standards=standards,
    )
    assert isinstance(result, bytes)
    return result
