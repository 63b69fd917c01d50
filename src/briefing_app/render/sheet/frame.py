"""What every printed document is given: paper, languages, type, colours, the words of its foot."""

from collections.abc import Iterable
from typing import Any

from briefing_app.core.lines.direction import isolated
from briefing_app.render.palette import Palette
from briefing_app.render.sheet.options import Options
from briefing_app.render.sheet.typefaces import fallback
from briefing_app.render.sheet.words import PageWords

PAGE_WIDTH = {"a4": 595.28, "letter": 612.0}
"""Points: ISO 216 and ANSI/ASME Y14.1."""
PAGE_HEIGHT = {"a4": 841.89, "letter": 792.0}
SIDE = 45.0
_RIGHT_TO_LEFT = frozenset(("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))


def language_parts(tag: str) -> tuple[str, str | None]:
    """Return language and region of a BCP 47 tag as the typesetter takes them."""
    parts = tag.replace("_", "-").split("-")
    language = parts[0].lower()
    if not (2 <= len(language) <= 3 and language.isascii() and language.isalpha()):
        return "en", None
    region = next((p.upper() for p in parts[1:] if len(p) == 2 and p.isascii()), None)
    return language, region if region is None or region.isalpha() else None


def is_right_to_left(tag: str) -> bool:
    """Return whether a language is written from right to left."""
    return language_parts(tag)[0] in _RIGHT_TO_LEFT


def _foot(parts: list[str], *, turned: bool) -> str:
    """Return the line at the foot; on a page read from the right each part keeps its order."""
    parts = [part[:1].upper() + part[1:] for part in parts[:1]] + parts[1:]
    return " · ".join(map(isolated, parts) if turned else parts)


def frame_data(
    options: Options,
    palette: Palette,
    words: PageWords,
    language: str,
    *,
    title: str,
    author: str,
    description: str,
    foot: Iterable[str],
    keywords: Iterable[str] = (),
    mark: str = "",
) -> dict[str, Any]:
    """Return what `parts.typ` needs. ``language`` is that of the briefing's own words."""
    lang, region = language_parts(language)
    day = options.today
    first, _, second = words.page.partition("{page}")
    between, _, last = second.partition("{pages}")
    return {
        "paper": {"a4": "a4", "letter": "us-letter"}[options.paper],
        "lang": lang,
        "region": region,
        "right-to-left": is_right_to_left(lang),
        "words-lang": words.language,
        "sans": fallback("Sans", language),
        "serif": fallback("Serif", language),
        "colours": {
            "ink": palette.ink,
            "soft": palette.soft,
            "faint": palette.faint,
            "line": palette.line,
            "accent": palette.accent,
            "accent-soft": palette.accent_soft,
            "panel": palette.panel,
            "mark": palette.mark,
            "draft": "#f0eee9",
        },
        "title": title,
        "author": author,
        "description": description,
        "keywords": [word for word in keywords if word],
        "date": [day.year, day.month, day.day],
        "foot": _foot([part for part in foot if part], turned=is_right_to_left(lang)),
        "page": [first, between, last],
        "mark": mark,
        "mark-short": mark.split(" ")[0].strip(":").upper()[:12],
        "model": None,
        "values": words.values,
        "attachment": words.attachment,
    }
