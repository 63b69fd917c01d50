"""The two type families that ship with the app: Source Sans for interface and numbers, Source Serif
for the article.

The files come from two packages of PyPI that hold nothing else. Only the faces that the first paint
needs are read before it (`load_first`), the others after it (`load_rest`). The TrueType files are
read, not the OpenType ones beside them: they open and set their first line some 4 ms sooner.
Scripts that the two families lack come from the system's fonts.
"""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from briefing_app.render.font_files import folders

SANS: Final = "Source Sans Pro"
SERIF: Final = "Source Serif Pro"
REGULAR: Final = 400
SEMIBOLD: Final = 600
BOLD: Final = 700

_FIRST = (
    "SourceSansPro-Regular",
    "SourceSansPro-Semibold",
    "SourceSansPro-Bold",
    "SourceSerifPro-Regular",
    "SourceSerifPro-Semibold",
)
_REST = (
    "SourceSansPro-It",
    "SourceSansPro-BoldIt",
    "SourceSerifPro-Bold",
    "SourceSerifPro-It",
    "SourceSerifPro-SemiboldIt",
    "SourceSerifPro-BoldIt",
)
_TABULAR = tuple(QFont.Tag(name) for name in ("tnum", "lnum"))


def _load(faces: tuple[str, ...]) -> bool:
    known = folders()
    loaded = True
    for face in faces:
        paths = [folder / f"{face}.ttf" for folder in known]
        path = next((p for p in paths if p.exists()), None)
        loaded = loaded and path is not None
        if path is not None:
            loaded = QFontDatabase.addApplicationFont(str(path)) >= 0 and loaded
    return loaded


def load_first() -> bool:
    """Load the faces that the first paint needs; return whether all were there."""
    return _load(_FIRST)


def load_rest() -> bool:
    """Load the remaining faces (italics, bold serif); return whether all were there."""
    return _load(_REST)


@cache
def _made(families: tuple[str, ...], size: int, weight: int) -> QFont:
    font = QFont(families)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    for tag in _TABULAR:
        font.setFeature(tag, 1)
    return font


def _font(families: tuple[str, ...], px: float, weight: int) -> QFont:
    """Return a font of one's own; copies share what they have in common."""
    return QFont(_made(families, max(1, round(px)), weight))


def sans(px: float, weight: int = REGULAR) -> QFont:
    """Return the interface's type at a size in pixels, with tabular, lining digits."""
    return _font((SANS, "Noto Sans", "DejaVu Sans"), px, weight)


def serif(px: float, weight: int = REGULAR) -> QFont:
    """Return the article's type at a size in pixels, with tabular, lining digits."""
    return _font((SERIF, "Noto Serif", "DejaVu Serif"), px, weight)


def system(px: float, weight: int = REGULAR) -> QFont:
    """Return the desktop's own type at a size in pixels, with tabular, lining digits."""
    desktop = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    family = QFontInfo(desktop).family()  # "Sans Serif" names a choice, no family that can be had
    return _font((family, SANS, "Noto Sans", "DejaVu Sans"), px, weight)


FACES = {"sans": sans, "serif": serif, "system": system}
"""The types that can be chosen, by their names in the settings."""
