"""The periods that a figure may have, each with the signs that speak for it or against it.

A candidate is a time in the figure's own sentence, in a head of its row or column, in the sentence
before, the time that runs on from earlier, the time the article is about, its date, or none at all.
A sign is a short name; what each weighs is told in `weights`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from briefing_app.reading.layout import Entry, Layout
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, own_time
from briefing_app.reading.periods.calendar.expressions import find_expressions
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.timeword import Sort, TimeWord
from briefing_app.reading.periods.scene import Standing
from briefing_app.reading.periods.times import Times

NEAREST = 5
"""At most so many times before a figure in its sentence, and after it, are looked at."""
_BREAK = re.compile(r"[,;:–—(]|\b(?:and|but|while|whereas|which|who|when|where|as)\b|\|")
_BOUND = frozenset("than since until origin from".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A period that a figure may have, where it comes from, and its signs."""

    iso: str
    source: str
    signs: tuple[str, ...]


def derive_candidates(
    passage: Passage, layout: Layout, times: Times, mention: Mention, standing: Standing
) -> list[Candidate]:
    """Return the candidates of a figure, none at all first."""
    here = times.of(mention.sentence)
    entry = layout.entry_at(mention.start)
    heads = list(_heads(times, entry)) if entry else []
    inside = (
        []
        if standing.where == "table" and heads
        else list(_inside(passage, times, here, mention, standing))
    )
    out = [*heads, *inside, *_around(passage, layout, times, mention, standing)]
    out += _published(times, standing)
    return [_none(times, here, standing, bool(heads), bool(inside)), *_merged(out)]


def _merged(candidates: list[Candidate]) -> list[Candidate]:
    """Candidates that name one period speak for it together."""
    out: dict[str, Candidate] = {}
    for candidate in candidates:
        known = out.get(candidate.iso)
        if known is None:
            out[candidate.iso] = candidate
        else:
            signs = tuple(dict.fromkeys((*known.signs, *candidate.signs)))
            out[candidate.iso] = Candidate(known.iso, known.source, signs)
    return list(out.values())


def _none(
    times: Times, here: tuple[TimeWord, ...], standing: Standing, heads: bool, inside: bool
) -> Candidate:
    free = any(w.lead not in _BOUND for w in here)
    about = "main" if times.main else "no main"
    signs = [
        "none",
        f"none {standing.part}",
        f"none {standing.tense}",
        f"none {standing.where}",
        f"none {standing.kind}",
        f"none {about}",
        f"none own {'head' if heads else 'free' if free else 'bound' if here else 'no'}",
    ]
    if standing.quoted:
        signs.append("none quoted")
    if standing.goes_on:
        signs.append("none goes on")
    if standing.standing:
        signs.append("none standing")
    return Candidate("", "none", tuple(signs))


def _of_time(times: Times, iso: str, source: str) -> list[str]:
    """The signs of a period as such."""
    grain = isotime.grain(iso)
    signs = [f"{source}", f"grain {grain.name.lower()}"]
    if iso == times.main:
        signs.append("is main")
    elif times.main and isotime.is_within(iso, times.main):
        signs.append("in main")
    today = times.clock.published
    if today:
        first, last = isotime.bounds(iso)
        if first > today:
            signs.append("to come")
        elif first == last == today:
            signs.append("is today")
    return signs


def _inside(
    passage: Passage, times: Times, here: tuple[TimeWord, ...], mention: Mention, standing: Standing
) -> Iterator[Candidate]:
    at = bisect_left(here, mention.start, key=lambda w: w.start)
    nearest = here[max(0, at - NEAREST) : at + NEAREST]
    starts = passage.starts
    for word in nearest:
        after = word.start >= mention.start
        a, b = (mention.end, word.start) if after else (word.end, mention.start)
        first = bisect_left(starts, a)
        between = bisect_left(starts, b) - first
        gap = passage.text[a:b] if b - a < 400 else passage.text[a : a + 400]
        breaks = min(2, sum(1 for _ in zip(_BREAK.finditer(gap), range(2), strict=False)))
        side = "after" if after else "before"
        n = min(2, max(0, between))
        others = "" if n == 0 else f" past {n}"
        signs = _of_time(times, word.iso, f"{word.sort.value}")
        signs += [
            f"{side}{others}, {breaks} breaks",
            f"{side} {word.lead or 'bare'}",
            f"{standing.part} {side}{others}",
            f"{standing.part} {word.lead or 'bare'}",
            f"rule {word.rule}",
        ]
        if len(gap) < 4 and "(" not in gap and "," not in gap:
            signs.append("touching")
        elif after and gap.count("(") > gap.count(")"):
            signs.append("in bracket")
        elif not after and gap.count("(") > gap.count(")"):
            signs.append("out of bracket")
        if (
            word.end <= mention.start
            and word.start - passage.reading.sentences[mention.sentence][0] < 4
        ):
            signs.append("opens the sentence")
        if len(gap) > 120:
            signs.append("far")
        if ";" in gap:
            signs.append("past a semicolon")
        if word.sort in (Sort.NOW, Sort.SINCE):
            signs.append(f"{word.sort.value} {standing.tense}")
        yield Candidate(word.iso, f"{word.rule}, {side}", tuple(signs))


def _heads(times: Times, entry: Entry) -> Iterator[Candidate]:
    """The times in the heads of a cell, of the list or the table it stands in."""
    said = [("column", head) for head in entry.column_heads]
    said += [("row", entry.row_head), ("caption", entry.caption), ("caption", entry.unit_line)]
    for source, words in said:
        for iso in _times_of(times, words):
            yield Candidate(iso, f"{source} head", (*_of_time(times, iso, f"{source} head"),))


def _times_of(times: Times, words: str) -> Iterator[str]:
    for it in find_expressions(words):
        iso = own_time(it, times.clock)
        if not iso:
            year = bare_year(it, times.clock, times.main, "", False)
            iso = own_time(it, times.clock, year) if year else ""
        if iso:
            yield iso


def _around(
    passage: Passage, layout: Layout, times: Times, mention: Mention, standing: Standing
) -> Iterator[Candidate]:
    """The times of the section, the sentence before, and those that run on from earlier."""
    sentence = mention.sentence
    seen: set[str] = set()
    before = sentence - 1
    if before >= 0 and standing.where != "table":
        same = passage.same_block(before, sentence)
        for word in times.of(before)[-4:]:
            near = "sentence before" if same else "block before"
            signs = _of_time(times, word.iso, near)
            signs += [
                f"{near} {word.lead or 'bare'}",
                f"{near} {standing.part}",
                f"{near} {word.sort.value}",
            ]
            if word.start - passage.reading.sentences[before][0] < 8:
                signs.append(f"{near} opens")
            if standing.goes_on:
                signs.append(f"{near} goes on")
            yield Candidate(word.iso, near, tuple(signs))
            seen.add(word.iso)
    for iso in _times_of(times, layout.section_at(mention.start)):
        yield Candidate(
            iso, "section", (*_of_time(times, iso, "section"), f"section {standing.where}")
        )
    running = _running(times, sentence)
    if running and running not in seen:
        yield Candidate(
            running,
            "running on",
            (
                *_of_time(times, running, "running on"),
                f"running on {standing.tense}",
                f"running on {standing.part}",
                f"running on {standing.where}",
            ),
        )
    if times.main:
        yield _about(times, times.main, standing)
        if standing.part == "base" and isotime.grain(times.main) is not Grain.SPAN:
            earlier = isotime.years_on(times.main, -1)
            if earlier:
                yield Candidate(earlier, "year before", (*_of_time(times, earlier, "year before"),))


def _about(times: Times, main: str, standing: Standing) -> Candidate:
    signs = _of_time(times, main, "about")
    signs += [
        f"about {standing.tense}",
        f"about {standing.part}",
        f"about {standing.where}",
        f"about {standing.kind}",
        f"about told {min(4, times.told.get(main, 0))}",
    ]
    if standing.quoted:
        signs.append("about quoted")
    if standing.standing:
        signs.append("about standing")
    return Candidate(main, "about", tuple(signs))


def _running(times: Times, sentence: int) -> str:
    """The last time told in the sentences before that another sentence may go on from."""
    if not 0 < sentence < len(times.starts):
        return ""
    last = times.starts[sentence]
    for word in reversed(times.words[max(0, last - 6) : last]):
        if word.lead not in _BOUND and word.sort is not Sort.NOW and word.sort is not Sort.SINCE:
            return word.iso
    return ""


def _published(times: Times, standing: Standing) -> Iterator[Candidate]:
    today = times.clock.published
    if today is None:
        return
    for name, iso in (
        ("day", today.isoformat()),
        ("month", today.isoformat()[:7]),
        ("year", str(today.year)),
    ):
        signs = (
            f"published {name}",
            f"published {name} {standing.tense}",
            f"published {name} {standing.where}",
        )
        yield Candidate(iso, f"published {name}", signs)
