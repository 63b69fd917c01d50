"""An excerpt read again: what it said before a correction, what it says now, and which is which."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article
from briefing_app.core.span import Span, shifted
from briefing_app.reading.beside.follow.excerpt import (
    FOR_NUMBERS,
    FOR_WORDS,
    Excerpt,
    Place,
    derive_excerpt,
)
from briefing_app.reading.beside.follow.pairs import Pairing, derive_pairing
from briefing_app.reading.beside.follow.said import Said, read_before, read_numbers, read_words
from briefing_app.reading.numbers.found import Found
from briefing_app.reading.pattern import Pattern

Standing = Sequence[tuple[int, Figure]]
"""Figures with their position in the briefing."""

_WORD = Pattern(r"\d[\d.,]*\d|\d|[^\W\d_]+")


class Reread(NamedTuple):
    """Both readings of an excerpt; ``place`` is where words were put in, by its own offsets.

    ``known`` are the figures of the briefing that stood in it, with their old spans by its offsets,
    by their position in the briefing.
    ``numbers_only`` says that numbers were put for numbers, and no other word changed.
    """

    excerpt: Excerpt
    place: Place
    known: dict[int, Figure]
    said: Said
    now: Said
    pairing: Pairing
    numbers_only: bool


def derive_reread(briefing: Briefing, before: Article, after: Article, place: Place) -> Reread:
    """Read what was touched again: its numbers; and its words, where more than numbers changed."""
    excerpt, wide = (derive_excerpt(before, after, place, r) for r in (FOR_NUMBERS, FOR_WORDS))
    known = _figures_in(enumerate(briefing.figures), wide)
    said, now = read_numbers(excerpt.before), read_numbers(excerpt.after)
    only = _without_numbers(
        excerpt.before.text, excerpt.touched_before, said.reading.figures
    ) == _without_numbers(excerpt.after.text, excerpt.touched, now.reading.figures)
    read = _with_pairs(_figures_in(known, excerpt), excerpt, place, said, now, only)
    bare = not _has_come_or_gone(read.pairing) and not _touches_claim(briefing, place)
    stays = bare and not _is_quoted(known, before.text, place)
    if only and stays and not excerpt.in_table:
        return read
    said = read_before(wide.before, briefing.tables)
    now = read_words(wide.after, briefing.tables, said, wide.touched[0])
    return _with_pairs(known, wide, place, said, now, only)


def read_ahead(briefing: Briefing, place: Place) -> None:
    """Read what stands around a place, as it is before any correction of it, and remember that."""
    article = briefing.articles_by_id[place.source]
    unchanged = place._replace(inserted=place.end - place.start)
    excerpt = derive_excerpt(article, article, unchanged, FOR_WORDS)
    read_before(excerpt.before, briefing.tables)


def _with_pairs(
    standing: Standing, excerpt: Excerpt, place: Place, said: Said, now: Said, only: bool
) -> Reread:
    base = excerpt.base
    local = place._replace(start=place.start - base, end=place.end - base)
    known = {
        at: replace(f, evidence=shifted(f.evidence, -base))
        for at, f in standing
        if isinstance(f.evidence, Span)
    }
    numbers = said.reading.figures, now.reading.figures
    pairing = derive_pairing(tuple(known.values()), *numbers, local, excerpt.touched)
    return Reread(excerpt, local, known, said, now, pairing, only)


def _figures_in(standing: Iterable[tuple[int, Figure]], excerpt: Excerpt) -> Standing:
    source, start = excerpt.before.source.id, excerpt.base
    stop = start + len(excerpt.before.text)
    return [
        (at, figure)
        for at, figure in standing
        if isinstance(span := figure.evidence, Span)
        and start <= span.start < stop
        and span.end <= stop
        and span.source == source
        and not span.lost
    ]


def _has_come_or_gone(pairing: Pairing) -> bool:
    gone = any(pairing.before[id_] and not pairing.now[id_] for id_ in pairing.before)
    return gone or bool(pairing.new)


def _touches_claim(briefing: Briefing, place: Place) -> bool:
    return any(
        c.span.source == place.source and place.touches(c.span.start, c.span.end)
        for c in briefing.claims
    )


def _is_quoted(standing: Standing, text: str, place: Place) -> bool:
    """Whether a label says any of the words that were touched: "sent to 78 schools"."""
    start, end = place.start, place.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    words = set(_WORD.findall(text[start:end].lower()))
    return any(not words.isdisjoint(_WORD.findall(f.label.lower())) for _, f in standing)


def _without_numbers(text: str, stretch: tuple[int, int], numbers: Sequence[Found]) -> str:
    kept, at = [], stretch[0]
    for found in numbers:
        if stretch[0] <= found.start and found.end <= stretch[1]:
            kept.append(text[at : found.start])
            at = found.end
    return "#".join((*kept, text[at : stretch[1]]))
