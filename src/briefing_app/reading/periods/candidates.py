"""The periods that a figure may have, each with the signs that speak for it or against it.

A candidate is a time in the figure's own sentence, in a head of its row or column, in the sentence
before, the time that runs on from earlier, the time the article is about, its date, or none at all.
A sign is a short name; what each weighs is told in `weights`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Entry, Layout
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.beside import Candidate, beside, of_time
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, own_time
from briefing_app.reading.periods.calendar.expressions import find_expressions
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.timeword import Clock, Sort, TimeWord
from briefing_app.reading.periods.spotting import is_name
from briefing_app.reading.periods.standing import Standing
from briefing_app.reading.periods.times import BOUND, Times, runs_on

BACK = 8
"""So many times before a sentence are looked at for the one that runs on into it."""
ITEMS = 60
"""So many items of a list at most lie between its lead and one that has its time."""


def derive_candidates(
    passage: Passage, layout: Layout, times: Times, mention: Mention, standing: Standing
) -> list[Candidate]:
    """Return the candidates of a figure, none at all first.

    Where a head of its row or column tells a time, no time from elsewhere is one.
    """
    here = times.of(mention.sentence)
    entry = layout.entry_at(mention.start)
    heads = list(_heads(passage, times, mention, entry)) if entry else []
    free = any(word.lead not in BOUND for word in here)
    own = "head" if heads else "free" if free else "bound" if here else "no"
    out = list(heads)
    if not heads:
        if standing.where != "table":
            out += beside(passage, times, here, mention, standing)
        if mention.sentence in times.unknown:
            return [_none(bool(times.main), own, standing), *_merged(out)]
        listed = standing.where == "item"
        if listed and (led := _before_list(passage, layout, times, mention.sentence, standing)):
            return _held([_none(bool(times.main), own, standing), *_merged([*out, *led])])
        if standing.where != "table":
            out += _before(passage, times, mention.sentence, standing)
        if entry:
            out += _told_in(times, (entry.caption, entry.unit_line), "caption", standing)
        out += _told_in(times, (layout.section_at(mention.start),), "section", standing)
        out += _earlier(times, mention.sentence, standing)
        out += _about(times, standing)
        out += _published(times, standing)
    return _held([_none(bool(times.main), own, standing), *_merged(out)])


_HOLDS = frozenset(("touching", "when clause", "before a bracket"))
_FULL_YEAR = frozenset(("rule full_year", "before, 0 breaks"))
"""What is told of a full year is of no quarter, whatever the article is about."""
_LOOSE = frozenset(("since", "now"))
_NEAR = frozenset(("after, 0 breaks", "before, 0 breaks"))
_OPENS = frozenset(("before, 0 breaks", "before, 1 breaks"))
_NOT_OWN = frozenset(
    f"{side} {lead}"
    for side in ("after", "before")
    for lead in ("than", "since", "origin", "base", "from")
)


def _held(candidates: list[Candidate]) -> list[Candidate]:
    """The others have a sign of it where a time touches the figure, stands in its clause or opens
    its sentence. Where one names the bracket that the figure stands in there are no others.
    """
    naming = [c for c in candidates if "names its bracket" in c.signs]
    if len(naming) == 1:
        return naming
    signs = [frozenset(c.signs) for c in candidates]
    touching = [
        i for i, s in enumerate(signs) if (s & _HOLDS or s >= _FULL_YEAR) and not s & _LOOSE
    ]
    own = [i for i, s in enumerate(signs) if s & _NEAR and not s & _NOT_OWN and not s & _LOOSE]
    opening = [
        i
        for i, s in enumerate(signs)
        if "opens the sentence" in s and s & _OPENS and not s & _NOT_OWN
    ]
    out = list(candidates)
    for name, those in (("touches", touching), ("in its clause", own), ("opens", opening)):
        if len(those) == 1:
            out = [c if i == those[0] else _beside_another(c, name) for i, c in enumerate(out)]
    governing = touching or opening
    one = signs[governing[0]] if len(governing) == 1 else frozenset()
    if "a day" in one or one.isdisjoint(_GOVERNS):
        return out
    return [c for c in out if not c.iso or not _is_apart(c)]


_GOVERNS = frozenset(sort.value for sort in (Sort.OWN, Sort.BARE, Sort.TIED))


def _is_apart(candidate: Candidate) -> bool:
    """Whether a candidate has no sign of standing in the figure's sentence."""
    return not any(sign in _IN_SENTENCE for sign in candidate.signs)


def _beside_another(candidate: Candidate, name: str) -> Candidate:
    """A candidate with the sign that another one stands nearer."""
    sign = "none, another" if not candidate.iso else "another"
    if candidate.iso and _is_apart(candidate):
        sign = "from elsewhere, another"
    return Candidate(candidate.iso, candidate.source, (*candidate.signs, f"{sign} {name}"))


_IN_SENTENCE = frozenset(sort.value for sort in Sort)


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


_CHANGE_ON = Pattern(
    r"(?:\b(?:change|growth|difference|variation|up|down|rise|fall|compared)\b[^,;|]{0,12}?\s"
    r"(?:on|from|with|to|over|since|against)|\b(?:vs|versus|against)\b\.?)\s.*",
    re.IGNORECASE | re.DOTALL,
)
"""What a head says of the time that a column is set against: "Change on 2023"."""
_IN_BRACKETS = Pattern(r"\b(?:in|within)\s(?:brackets|parenthes[ie]s)\b", re.IGNORECASE)
_PART = Pattern(r"[,;()–—]")


def _in_brackets(passage: Passage, times: Times, mention: Mention, entry: Entry) -> tuple[str, ...]:
    """The time of a number, where the caption tells one time for those in brackets."""
    if not _IN_BRACKETS.search(entry.caption):
        return ()
    before = passage.text[entry.start : mention.start]
    bracketed = before.rfind("(") > before.rfind(")")
    told: dict[bool, tuple[str, ...]] = {}
    for part in _PART.split(entry.caption):
        within = _IN_BRACKETS.search(part) is not None
        told[within] = told.get(within, ()) + _times_in(times.clock, times.main, part)
    return told.get(bracketed, ()) if told.get(True) else ()


@lru_cache(maxsize=1024)
def _none(main: bool, own: str, standing: Standing) -> Candidate:
    signs = [
        "none",
        f"none {standing.kind}",
        "none main" if main else "none no main",
        f"none own {own}",
        *_stands("none", standing),
    ]
    return Candidate("", "none", tuple(signs))


def _stands(source: str, standing: Standing) -> list[str]:
    """The signs of how the figure stands, for a candidate that is not in its sentence."""
    signs = [
        f"{source} {standing.part}",
        f"{source} {standing.tense}",
        f"{source} {standing.where}",
    ]
    if standing.quoted:
        signs.append(f"{source} quoted")
    if standing.standing:
        signs.append(f"{source} standing")
    if standing.goes_on:
        signs.append(f"{source} goes on")
    if standing.late:
        signs.append(f"{source} late")
    return signs


def _heads(passage: Passage, times: Times, mention: Mention, entry: Entry) -> Iterator[Candidate]:
    """The times in the heads of a cell; a month above a year is the month of that year.

    Where row and column tell one each, a month or quarter is that of the other's year.
    """
    clock, main = times.clock, times.main
    across = _times_in(clock, main, _CHANGE_ON.sub("", " ".join(entry.column_heads)))
    across = across or _in_brackets(passage, times, mention, entry)
    along = _times_in(clock, main, entry.row_head)
    if len(across) == 1 and len(along) == 1 and entry.column_heads:
        both = (
            f"{entry.row_head} {entry.column_heads[-1]}",
            f"{entry.column_heads[-1]} {entry.row_head}",
        )
        for words in both:
            joint = _times_in(clock, main, words)
            if len(joint) == 1:
                across, along = joint, ()
                break
    named = "row head" if entry.column_heads or not _is_time(entry.row_head) else "column head"
    for source, told in (("column head", across), (named, along)):
        for iso in told:
            yield Candidate(iso, source, (source, *of_time(times, iso)))


def _is_time(words: str) -> bool:
    """Whether a list's item is named by nothing but a time: "2024: 1,240"."""
    found = next(find_expressions(words), None)
    return found is not None and words[found.start : found.end] == words.strip()


def _told_in(
    times: Times, words: tuple[str, ...], source: str, standing: Standing
) -> Iterator[Candidate]:
    for said in words:
        for iso in _times_in(times.clock, times.main, said):
            yield Candidate(
                iso, source, (source, f"{source} {standing.where}", *of_time(times, iso))
            )


@lru_cache(maxsize=2048)
def _times_in(clock: Clock, main: str, words: str) -> tuple[str, ...]:
    """The times that a head or a heading tells."""
    out: list[str] = []
    near = ""
    for it in find_expressions(words):
        if it.rule == "bare_month" and is_name(words, it):
            continue
        iso = own_time(it, clock)
        if not iso:
            year = bare_year(it, clock, main, near, False)
            iso = own_time(it, clock, year) if year else ""
        if iso:
            near = iso
            if out and isotime.is_within(iso, out[-1]):
                out.pop()
            out.append(iso)
    return tuple(dict.fromkeys(out))


def _before(
    passage: Passage, times: Times, sentence: int, standing: Standing
) -> Iterator[Candidate]:
    """The times of the sentence before."""
    before = sentence - 1
    if before < 0:
        return
    near = "sentence before" if passage.same_block(before, sentence) else "block before"
    start = passage.reading.sentences[before][0]
    for word in times.of(before)[-4:]:
        signs = [
            near,
            f"{near} {word.lead or 'bare'}",
            f"{near} {standing.part}",
            f"{near} {word.sort.value}",
            *of_time(times, word.iso),
        ]
        if word.start - start < 8:
            signs.append(f"{near} opens")
        if standing.goes_on:
            signs.append(f"{near} goes on")
        yield Candidate(word.iso, near, tuple(signs))


def _before_list(
    passage: Passage, layout: Layout, times: Times, sentence: int, standing: Standing
) -> list[Candidate]:
    """The times of the line that leads into a list, or of the sentence before it in its block.

    "In 2024 we spent €6.8 million. These were our lines of work: …". Then no other is meant.
    """
    first, starts = 0, passage.reading.sentences
    for first in range(sentence, max(-1, sentence - ITEMS), -1):
        if not first or layout.kind_at(starts[first - 1][0]) is not BlockKind.LIST_ITEM:
            break
    if not first or not _ends_in_colon(passage, first - 1):
        return []
    if first > 1 and not times.of(first - 1) and passage.same_block(first - 2, first - 1):
        first -= 1
    told = times.of(first - 1)
    if len(told) != 1 or not runs_on(told[0]):
        return []
    return list(_before(passage, times, first, standing))


def _ends_in_colon(passage: Passage, sentence: int) -> bool:
    start, end = passage.reading.sentences[sentence]
    return passage.text[start:end].rstrip().endswith(":")


def _earlier(times: Times, sentence: int, standing: Standing) -> Iterator[Candidate]:
    """The time that runs on from the sentences before, and for a base the one compared with."""
    if not 0 < sentence < len(times.starts):
        return
    last = times.starts[sentence]
    told = times.words[max(0, last - BACK) : last]
    for word in reversed(told):
        if runs_on(word):
            signs = ["running on", *_stands("running on", standing), *of_time(times, word.iso)]
            yield Candidate(word.iso, "running on", tuple(signs))
            break
    if standing.part != "base":
        return
    compared = next((w.iso for w in reversed(told) if _is_compared(w) and w.iso != times.main), "")
    if compared:
        yield Candidate(compared, "compared with", ("compared with", *of_time(times, compared)))
    earlier = _year_before(times)
    if earlier and not (compared and isotime.grain(compared) is isotime.grain(times.main)):
        said = "told" if earlier in times.told else "not told"
        yield Candidate(earlier, "year before", ("year before", f"year before {said}"))


def _is_compared(word: TimeWord) -> bool:
    """Whether a time is one that another is set against."""
    return word.lead in ("than", "from", "base", "bracket") or word.sort is Sort.TIED


def _year_before(times: Times) -> str:
    """The year before the time the article is about."""
    if not times.main or isotime.grain(times.main) is Grain.SPAN:
        return ""
    return isotime.years_on(times.main, -1)


def _about(times: Times, standing: Standing) -> Iterator[Candidate]:
    """The time the article is about."""
    if not times.main:
        return
    told = min(4, times.told.get(times.main, 0))
    signs = (*_signs_about(standing, times.clear, told), *of_time(times, times.main))
    yield Candidate(times.main, "about", signs)


@lru_cache(maxsize=1024)
def _signs_about(standing: Standing, clear: bool, told: int) -> tuple[str, ...]:
    clearly = "about clear" if clear else "about unclear"
    kind = f"about {standing.kind}"
    return ("about", kind, f"about told {told}", clearly, *_stands("about", standing))


def _published(times: Times, standing: Standing) -> tuple[Candidate, ...]:
    today = times.clock.published
    return _days(today.isoformat(), standing.tense, standing.where) if today else ()


@lru_cache(maxsize=1024)
def _days(day: str, tense: str, where: str) -> tuple[Candidate, ...]:
    """The day, the month and the year of the article's date."""
    return tuple(
        Candidate(iso, source, (source, f"{source} {tense}", f"{source} {where}"))
        for source, iso in (
            ("published day", day),
            ("published month", day[:7]),
            ("published year", day[:4]),
        )
    )
