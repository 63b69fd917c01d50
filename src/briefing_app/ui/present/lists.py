"""What the finder lists: all slides, the answers to a question, the keys."""

from PySide6.QtCore import QSize, Qt

from briefing_app.core.briefing import Briefing
from briefing_app.ui.kit.finder import Entry
from briefing_app.ui.present.keys import HELP
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.answers import derive_answers
from briefing_app.viewmodels.present.slides import Slide


def _matches(words: str, text: str) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


def slide_entries(
    slides: tuple[Slide, ...], pixmaps: SlidePixmaps, tile: QSize, words: str
) -> list[Entry]:
    """Return the slides whose number or name hold the words, with small pictures."""
    entries = []
    for index, slide in enumerate(slides):
        title = f"{index + 1} · {slide.name}"
        if _matches(words, title):
            picture = pixmaps.pixmap(index).scaled(
                tile,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            entries.append(Entry(slide.key, title, picture=picture))
    return entries


def answer_entries(briefing: Briefing, words: str) -> list[Entry]:
    """Return what holds the words of a question."""
    return [Entry(a.key, a.title, a.text) for a in derive_answers(briefing, words)]


def key_entries(words: str) -> list[Entry]:
    """Return the keys whose name or meaning hold the words."""
    return [Entry(keys, keys, does) for keys, does in HELP if _matches(words, f"{keys} {does}")]
