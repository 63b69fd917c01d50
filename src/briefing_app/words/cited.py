"""Quotation marks around words of an article: those of the language in which it is written.

Cards, lists, exports, slides and the sheet set the same ones. It knows no texts and loads no Qt.
"""

from typing import Final

from briefing_app.core.unit_words import base_of

ENGLISH: Final = ("“", "”")
_LOW: Final = ("„", "“")
_LOW_AND_HIGH: Final = ("„", "”")
_POINTED: Final = ("«", "»")
_SPACED: Final = ("«\u202f", "\u202f»")
_ALIKE: Final = ("”", "”")
MARKS: Final = {
    "en": ENGLISH,
    "zh": ENGLISH,
    "de": _LOW,
    "cs": _LOW,
    "sk": _LOW,
    "sl": _LOW,
    "bg": _LOW,
    "pl": _LOW_AND_HIGH,
    "hu": _LOW_AND_HIGH,
    "ro": _LOW_AND_HIGH,
    "hr": _LOW_AND_HIGH,
    "fr": _SPACED,
    "es": _POINTED,
    "it": _POINTED,
    "no": _POINTED,
    "nb": _POINTED,
    "nn": _POINTED,
    "ru": _POINTED,
    "uk": _POINTED,
    "el": _POINTED,
    "ar": _POINTED,
    "fa": _POINTED,
    "de-ch": _POINTED,
    "fr-ch": _POINTED,
    "sv": _ALIKE,
    "fi": _ALIKE,
    "da": _ALIKE,
    "ja": ("「", "」"),
    "he": ("”", "“"),
}
"""The marks before and behind, by language; a region has its own where it differs."""
_OPENING: Final = ('"', *{before.strip() for before, _ in MARKS.values()})


def cited(text: str, language: str, usual: tuple[str, str] = ENGLISH) -> str:
    """Return a text in the quotation marks of its language, unless it begins with some.

    A language whose marks are not known gets the ``usual`` ones.
    """
    before, behind = marks_around(text, language, usual)
    return f"{before}{text}{behind}"


def marks_around(text: str, language: str, usual: tuple[str, str] = ENGLISH) -> tuple[str, str]:
    """Return the marks to set before and behind a text, both empty where it begins with some."""
    if not text or text.startswith(_OPENING):
        return "", ""
    region = MARKS.get(language.lower().replace("_", "-"))
    return region or MARKS.get(base_of(language), usual)
