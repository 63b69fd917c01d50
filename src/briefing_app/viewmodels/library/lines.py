"""The lines of the library: a briefing with how it stands, or a sentence that was found."""

from datetime import datetime
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import CELL_SEPARATOR
from briefing_app.session.library.index import Hits
from briefing_app.session.library.looked import Entry, Hit
from briefing_app.session.library.words import places_of, terms_of
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.viewmodels.review.words import status_words
from briefing_app.words.said import counted, said

BETWEEN = " · "


class Line(NamedTuple):
    """What is listed: a title, words under it, what of both is lit, and what Enter opens."""

    title: str
    text: str
    name: str
    figure: str = ""
    lit_title: tuple[tuple[int, int], ...] = ()
    lit_text: tuple[tuple[int, int], ...] = ()


def derive_entry_line(entry: Entry, now: datetime) -> Line:
    """Return the line of a briefing: date, status, sign-off, claims that fail, and its file."""
    if entry.fault:
        return Line(entry.name, entry.fault, entry.name)
    looked = entry.looked
    status = status_words(Briefing("", draft=looked.draft, embargo=looked.embargo), now)
    parts = (
        date_words(looked.date),
        status,
        _signed(looked.signed, looked.to_sign),
        counted(looked.failing, "{n} claim fails", "{n} claims fail") if looked.failing else "",
        counted(looked.figures, "{n} figure", "{n} figures"),
        entry.name,
    )
    return Line(looked.title, BETWEEN.join(part for part in parts if part), entry.name)


def derive_hit_line(hit: Hit, words: str) -> Line:
    """Return the line of a hit: the briefing, and the sentence with what was searched lit."""
    terms = terms_of(words)
    text = _one_line(hit.text)
    lit = set(places_of(text, terms))
    if hit.end:
        start = len(_one_line(f"{hit.text[: hit.start]}.")) - 1
        lit.add((start, start + len(_one_line(hit.text[hit.start : hit.end]))))
    title = places_of(hit.title, terms)
    return Line(hit.title, text, hit.name, hit.figure, title, tuple(sorted(lit)))


def derive_state(known: int, hits: Hits | None, running: tuple[int, int] | None, left: int) -> str:
    """Return what is said above the list: how many there are, and how far looking has come."""
    parts = [counted(known, "{n} briefing", "{n} briefings")]
    if running is not None:
        done, of = running
        parts.append(
            said("looking into {done:,} of {of:,}", done=done, of=of)
            if of
            else said("looking through the folder")
        )
    elif left:
        parts.append(said("stopped: {left:,} not looked into yet", left=left))
    if hits is not None and hits.total > len(hits.hits):
        parts.append(
            said("the best {count:,} of {total:,} hits", count=len(hits.hits), total=hits.total)
        )
    return BETWEEN.join(parts)


def _one_line(text: str) -> str:
    return " ".join(text.replace(CELL_SEPARATOR, BETWEEN).split())


def _signed(signed: int, of: int) -> str:
    if not signed:
        return ""
    return (
        said("Signed off")
        if signed == of
        else said("{signed} of {of} signed off", signed=signed, of=of)
    )
