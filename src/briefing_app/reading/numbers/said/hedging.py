"""Find the hedge and the marks that stand around a number."""

import itertools

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import hedges as h
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.said.hedge_rules import Candidate, holds

_BY_LAST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _code, _phrases in h.BEFORE.items():
    for _phrase in _phrases:
        _words = tuple(_phrase.split())
        _BY_LAST.setdefault(_words[-1], []).append((_words, _code))
for _entries in _BY_LAST.values():
    _entries.sort(key=lambda e: -len(e[0]))
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _code, _phrases in h.AFTER.items():
    for _phrase in _phrases:
        _words = tuple(_phrase.split())
        _BY_FIRST.setdefault(_words[0], []).append((_words, _code))
for _entries in _BY_FIRST.values():
    _entries.sort(key=lambda e: -len(e[0]))


def find_hedges(t: Tokens, amounts: list[Amount]) -> None:
    """Set the hedge of each amount from the words before and after it."""
    floor = 0
    for a in amounts:
        _after(t, a)
        _before(t, a, floor)
        if a.low is not None and not a.hedge and not h.LOOSE.isdisjoint(t.low[a.first : a.end]):
            # "40 to about 50"
            a.hedge = "about"
        floor = max(a.end, a.hedge_end)  # "20 years and over 18 per cent"
    _restated(t, amounts)


def after_number(t: Tokens, at: int) -> tuple[int, str]:
    """Return the end and the code of a hedge that begins at token ``at``; ``at`` and "" if none."""
    if at >= t.n:
        return at, ""
    word = t.low[at]
    if word == "+" and not t.joined(at):
        return at, ""
    for said, code in _BY_FIRST.get(word, ()):
        n = len(said)
        if n == 1 or tuple(t.low[at : at + n]) == said:
            if said == ("odd",) and not (t.glued[at] or t.lower(at + 1)):
                continue
            if (
                said[-1] in ("more", "over", "above", "under", "below")
                and len(said) == 2
                and t.lower(at + 2) in ("than", "the", "a", "an", "his", "her")
            ):
                continue
            if said[0] == "and" and t.lower(at + n) == "-":
                continue  # "9 per cent and under-18s 3 per cent"
            if said == ("plus",) and not (
                t.lower(at + 1) in ("years", "people", "") or t.joined(at)
            ):
                continue
            if said in (("minimum",), ("maximum",), ("max",)) and t.lower(at + 1) in (
                "wage",
                "of",
                "sentence",
                "security",
                "temperature",
            ):
                continue
            if said == ("and", "some") and t.lower(at + 2) not in ("", ".", ",", ";", "”", '"'):
                continue  # "8,600 trout and some 400 eels"
            if said == ("tops",) and t.lower(at + 1) not in ("", ".", ",", "”", '"'):
                continue
            return at + n, code
    return at, ""


def _after(t: Tokens, a: Amount) -> None:
    ends = [a.end]
    if a.rate and not words.INNER.isdisjoint(t.low[a.first + 1 : a.end]):
        # "40 or so miles a day"
        ends += [k for k in range(a.first + 1, a.end) if t.low[k] in words.INNER]
    if a.noun_end > a.end:
        ends.append(a.noun_end)
    for at in ends:
        end, code = after_number(t, at)
        if (
            t.lower(at) == "-"
            and a.words
            and code
            and t.lower(at + 1) not in ("odd", "plus", "ish", "or")
        ):
            continue
        joined = t.lower(at) == "and" and end < t.n and t.cls[end] == NUMBER
        if joined and a.unit != "year":
            continue  # "20 days and over 18 people"
        if code:
            a.hedge, a.hedge_start, a.hedge_end = code, at, end
            return


def _before(t: Tokens, a: Amount, floor: int) -> None:
    """Read the hedge that ends before the number, fillers between them allowed."""
    if _priced_from(t, a):
        a.hedge, a.hedge_start, a.hedge_end = "at_least", a.first - 1, a.first
        return
    at, skipped = a.first, 0
    while at > floor and skipped <= 4:
        if t.reason[at - 1]:
            return
        found = _ending(t, a, at, skipped)
        if found is not None:
            _limit(t, a, at, found, floor)
            return
        if not _filler(t, at - 1):
            return
        at -= 1
        skipped += 1


def _priced_from(t: Tokens, a: Amount) -> bool:
    """ "tickets from £12": the least that is paid."""
    plain = a.kind == "money" and not a.hedge and not a.move and a.value is not None
    return plain and t.lower(a.first - 1) == "from" and t.lower(a.first - 2) in words.PRICED


def _ending(t: Tokens, a: Amount, end: int, skipped: int) -> Candidate | None:
    """Return the hedge whose words end before token ``end``, if they are one here."""
    for said, code in _BY_LAST.get(t.low[end - 1], ()):
        start = end - len(said)
        if start < 0 or tuple(t.low[start:end]) != said:
            continue
        candidate = Candidate(t, a, start, said, code, skipped)
        if holds(candidate):
            return candidate
    return None


def _limit(t: Tokens, a: Amount, end: int, found: Candidate, floor: int) -> None:
    """Write a hedge; an outer one decides where it is a limit: "up to about 40"."""
    loose = a.hedge == "about" and a.kind == "vague" and found.code in words.LIMITS
    if not a.hedge or loose:
        a.hedge, a.hedge_start, a.hedge_end = found.code, found.start, end
    if found.code == "about" and found.start > floor:
        outer = _ending(t, a, found.start, 0)
        if outer is not None and outer.code != "about":
            a.hedge, a.hedge_start = outer.code, outer.start


def _filler(t: Tokens, i: int) -> bool:
    """Whether a word may stand between a hedge and its number: "more than a total of 40"."""
    low = t.low[i]
    if low == "of":
        return t.lower(i - 1) in beside.BEFORE_OF
    return low in words.FILLERS or low in words.QUOTING


def _restated(t: Tokens, amounts: list[Amount]) -> None:
    """Give the hedge on to the number in brackets after it, and through a list that it opens."""
    carried: set[int] = set()
    for a, b in itertools.pairwise(amounts):
        if b.same_as is a:
            if not b.hedge and a.hedge and a.kind != "vague":
                b.hedge = a.hedge
            continue
        if (
            b.hedge
            or not a.hedge
            or (a.hedge_start < 0 and id(a) not in carried)
            or a.hedge_start >= a.first
            or a.kind == "vague"
            or a.fraction
            or b.fraction
        ):
            continue
        start = a.noun_end if a.end < a.noun_end <= b.first else a.end
        between = t.low[start : b.first]
        if (
            _as_loose(a, b)
            and between in (["and"], [","], [",", "and"], ["or"], [",", "or"])
            and b.kind == a.kind
            and not (t.lower(b.end) == "of" and t.lower(b.end + 1) in ("them", "whom", "which"))
            and not a.move
            and not b.move
        ):
            b.hedge = a.hedge
            carried.add(id(b))


def _as_loose(a: Amount, b: Amount) -> bool:
    """Whether a hedge may hold for both: the same is counted, or the second is as round."""
    if a.unit == b.unit:
        return True
    round_ = a.value is not None and b.value is not None and not b.value % 10
    return round_ or a.kind != "count" or (a.top < 10 and b.top < 10)


def find_marks(t: Tokens, amounts: list[Amount]) -> None:
    """Set the marks of each amount, and give on what is said of a noun that the next leaves out."""
    floor = 0
    for a in amounts:
        mark(t, a, floor)
        _mark_of_noun(t, a)
        floor = a.end
    for a, b in itertools.pairwise(amounts):
        if not a.marks or b.marks:
            continue
        beside = t.lower(b.first - 1) in words.BESIDE and b.noun_end < 0 and b.unit == a.unit
        if beside or b.same_as is a:
            base = b.same_as is not a and t.lower(b.first - 1) in words.BASES
            given = h.MARKS_OF_NOUNS - h.MARKS_OF_TIMES if base else h.MARKS_OF_NOUNS
            b.marks = [said for said in a.marks if said in given]


def _mark_of_noun(t: Tokens, a: Amount) -> None:
    """Read the mark in what is counted: "41 suspected cases"."""
    for i in range(a.end, a.noun_end):
        said = h.MARKS.get(t.low[i], "")
        if said in h.MARKS_OF_NOUNS and said not in a.marks:
            a.marks.append(said)


def mark(t: Tokens, a: Amount, floor: int = 0) -> None:
    """Note words such as "estimated" or "provisional" near before a number, in its clause.

    ``floor`` is the end of the number before; where this one is what that is measured against ("a
    provisional 310, up from 290"), words before that one say nothing of it.
    """
    base = not words.BASES.isdisjoint(t.low[floor : a.first]) if floor else False
    for i in range(a.first - 1, max(floor - 1 if base else -1, a.first - 9), -1):
        low = t.low[i]
        if low in (";", ":", ".", "(") or (low in (",", "and", "but") and i < a.first - 3):
            return
        mark = h.MARKS.get(low) if i == 0 or t.cls[i - 1] != NUMBER else ""
        if mark and mark not in a.marks:
            if mark in ("record", "average") and i < a.first - 3:
                continue
            a.marks.append(mark)
