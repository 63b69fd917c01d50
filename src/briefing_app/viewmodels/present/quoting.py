"""Quotation marks of the languages in which articles come; slide and sheet set the same ones.

It knows no texts and loads no Qt.
"""

from typing import Final

ENGLISH: Final = ("“", "”")
MARKS: Final = {
    "ar": ("«", "»"),
    "fa": ("«", "»"),
    "ja": ("「", "」"),
    "zh": ("“", "”"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "el": ("«", "»"),
    "he": ("”", "“"),
}
"""The marks before and behind, of languages that are not those of the page's own words."""
_OPENING: Final = '“„«"「'


def quoted(text: str, language: str, usual: tuple[str, str] = ENGLISH) -> str:
    """Return a text in the quotation marks of its language, unless it stands in some already.

    A language whose marks are not known gets the ``usual`` ones.
    """
    before, behind = MARKS.get(language.partition("-")[0].lower(), usual)
    return text if text[:1] in _OPENING else f"{before}{text}{behind}"
