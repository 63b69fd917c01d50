"""What the finder lists: slides, answers to a question, evidence of a slide, keys."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.kit.finder import Entry, Finder
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.console.places import console_scale
from briefing_app.ui.present.keys import HELP
from briefing_app.ui.present.slide_pixmaps import SlidePixmaps
from briefing_app.viewmodels.present.answers import (
    derive_answer_evidence,
    derive_answers,
    title_of,
)
from briefing_app.viewmodels.present.matching import (
    derive_question,
    fold,
    holds,
    places_of,
)
from briefing_app.viewmodels.present.show import Mode
from briefing_app.viewmodels.present.slide_focus import evidence_keys, focus_key
from briefing_app.viewmodels.present.slides import Slide
from briefing_app.words.said import said, translated

LISTS: Final = (Mode.OVERVIEW, Mode.QUESTION, Mode.CHOICE, Mode.HELP)
"""The modes in which a list is open."""
TILE: Final = QSize(240, 135)


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
    """Return what holds the words of a question, those words lit."""
    return [
        Entry(a.key, a.title, a.text, lit_title=a.lit_title, lit_text=a.lit_text)
        for a in derive_answers(briefing, words)
    ]


def evidence_entries(briefing: Briefing, keys: tuple[str, ...], words: str) -> list[Entry]:
    """Return what a slide rests on, each with its sentence, of what holds the words."""
    asked, entries = derive_question(words), []
    for key in keys:
        title = title_of(briefing, key)
        evidence = derive_answer_evidence(briefing, key)
        text = evidence.text.strip()
        heading, sentence = fold(title), replace(fold(text), numbers=())
        if holds(asked, heading, sentence):
            before = len(evidence.text) - len(evidence.text.lstrip())
            number = ((evidence.start - before, evidence.end - before),)
            lit = places_of(heading, asked), places_of(sentence, asked) or number
            entries.append(Entry(key, title, text, lit_title=lit[0], lit_text=lit[1]))
    return sorted(entries, key=lambda entry: bool(words) and not entry.lit_title)


def key_entries(words: str) -> list[Entry]:
    """Return the keys whose name or meaning hold the words."""
    rows = [(keys, translated(keys), translated(does)) for keys, does in HELP]
    return [Entry(*row) for row in rows if _matches(words, f"{row[1]} {row[2]}")]


class ListOver(QObject):
    """The list that is open over stage or console, if any: `chosen` carries the key of its row."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, pixmaps: SlidePixmaps, zoom: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pixmaps, self._zoom = pixmaps, zoom
        self._finder: Finder | None = None

    @property
    def finder(self) -> Finder | None:
        """The finder that is open."""
        return self._finder

    def open(
        self, window: QWidget, mode: Mode, briefing: Briefing, slides: tuple[Slide, ...], at: int
    ) -> None:
        """Open the list of a mode over a window; its letters grow with the window."""
        theme = Theme("dark", console_scale(window.size(), self._zoom), self)
        finder = self._finder = Finder(theme, window)
        finder.chosen.connect(self.chosen)
        finder.left.connect(self.left)
        side = min(theme.px(110), window.width() // 12)
        finder.setGeometry(window.rect().adjusted(side, side // 2, -side, -side // 2))
        if mode is Mode.OVERVIEW:
            self._show_slides(finder, theme, slides, at)
        elif mode is Mode.QUESTION:
            find = partial(answer_entries, briefing)
            finder.open(said("Question"), said("A word or a number"), find)
        elif mode is Mode.CHOICE:
            keys, current = evidence_keys(briefing, slides[at]), focus_key(briefing, slides[at])
            find = partial(evidence_entries, briefing, keys)
            which = said("Which number? Type to filter")
            finder.open(said("Evidence"), which, find, current=current)
        else:
            finder.open(said("Keys"), said("Type to filter"), key_entries)

    def _show_slides(
        self, finder: Finder, theme: Theme, slides: tuple[Slide, ...], at: int
    ) -> None:
        # At least one whole tile with its name shows, however large the letters are.
        tile = (TILE * theme.zoom).boundedTo(TILE * (finder.height() / 3 / TILE.height()))
        find = partial(slide_entries, slides, self._pixmaps, tile)
        current = slides[at].key if slides else ""
        finder.open(said("All slides"), said("Type to filter"), find, tiles=tile, current=current)

    def close(self) -> bool:
        """Close the list; return whether one was open."""
        finder, self._finder = self._finder, None
        if finder is None:
            return False
        finder.hide()
        finder.deleteLater()
        return True
