"""The article's own words around a number, for where no label can be told.

They say no more than the text does, so they are never false: the clause of the number with "…" in
its place, cut where a phrase begins and where one ends. No cut opens with a pronoun or in the
middle of a clause, and none goes on into a clause that it does not end. It knows no labeller and no
weights.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.phrases import base_end, nouns_before
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import COPULAS, SPEAKING, Token
from briefing_app.reading.labels.view import SAYING, View
from briefing_app.reading.layout.entry import Entry
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.passage.mentions import Mention, is_count
from briefing_app.reading.pattern import Pattern

LONGEST = 8
"""Words that are shown, the gap among them."""
_GAP = "…"
_ARTICLES = frozenset("the a an".split())
_LEADING = frozenset("the a an and or but that so which who".split())
_WITHIN = frozenset("-–/&'’%$€£")
"""Marks that stand inside of a clause."""
_QUOTES = frozenset('“”"«»„')
_SAID = frozenset("FEBGJ")
_VERBS = frozenset("FXEBG")
_TOLD = 2
"""Words with a meaning without which the clause before is shown too."""
_ENOUGH = 4
"""Words with a meaning beyond which more say no more."""


class _Cut(NamedTuple):
    """How good words around a number are, and the words."""

    clear: int
    whole: bool
    alone: bool
    told: int
    plain: bool
    both: bool
    closed: bool
    few: int
    text: str


_NOTHING = _Cut(0, False, False, 0, False, False, False, 0, "")


def in_place(mention: Mention, scene: Scene | None) -> str:
    """Return what a number without a label is shown with: the heads of its cell or line, the
    article's words around it, or its unit.
    """
    heads = of_heads(scene.entry) if scene is not None and scene.entry is not None else ""
    view = scene.view if scene is not None and not heads else None
    words = (around(view) or _bracketed(view.host)) if view is not None else ""
    unit = plural(mention.unit) if is_count(mention.unit) else mention.unit
    unit = "share" if unit == "%" else unit
    return heads or words or unit or "number"


def of_heads(entry: Entry) -> str:
    """Return the heads of a cell or line as the article has them: "Where people slept: Outside".

    A head that is only a time is left out: the period says it.
    """
    own = [h for h in (entry.row_head, *entry.column_heads) if _untimed(h)]
    caption = entry.caption.strip(" :")
    if caption.isupper():
        caption = caption.capitalize()
    named = ", ".join(own)
    both = ": ".join(part for part in (caption, named) if part)
    return both if len(both.split()) <= LONGEST else named or caption


def _untimed(head: str) -> str:
    """What a head says besides a time."""
    for start, end in reversed(time_spans(head, 0, len(head))):
        head = head[:start] + head[end:]
    return head if any(c.isalpha() for c in head) else ""


def _bracketed(host: tuple[Token, ...]) -> str:
    """What stands before the bracket that holds a number: "Halloran Trust (…)"."""
    end = len(host)
    named = _said(host[nouns_before(host, end) :])
    if not named[:1].isupper():
        named = _best(host, _border_before(host, end), end, (end + 1,)).text.strip(f" {_GAP}")
    return f"{named} ({_GAP})" if content(named) and len(named.split()) < LONGEST else ""


def around(view: View) -> str:
    """Return the words around the number of a view, or empty where they say nothing."""
    t, at = _marked(view)
    closed = _ENDS_QUOTE.match(view.mention.after) is not None
    left = _border_before(t, at)
    right = at + 1 if closed else _border_behind(t, at + 1)
    ends = list(_closings(t, at, right))
    best = _best(t, left, at, ends)
    if (
        not (best.clear or closed)
        and right + 1 < len(t)
        and t[right].text == ","
        and t[right + 1].kind != "#"
    ):
        best = max(best, _best(t, left, at, _closings(t, right, _border_behind(t, right + 1))))
    for _ in range(_STEPS):
        cut = left
        while cut and t[cut - 1].kind in "MC":
            cut -= 1
        tied = cut < left and t[left - 1].low in _TYING
        cut -= cut == left > 0
        if not cut or best.told >= (_TOLD if tied else 1):
            break
        left = _border_before(t, cut)
        wider = _best(t, left, at, ends)
        best = max(best, wider) if wider.alone or not best.told else best
    return best.text


_STEPS = 3
"""So many clauses are looked at to the left of what says too little."""
_ENDS_QUOTE = Pattern(r"[,.!?]?[\"”»]")
"""Behind a number that ends what somebody said: who said it is no part of its clause."""
_TYING = frozenset((",", ":", "or"))
"""What ties a number to the clause before: "the old mark, 14 hours", "a third, or 65 homes"."""


def _marked(view: View) -> tuple[tuple[Token, ...], int]:
    """The tokens of a view with a mark where an aside was left out before the number, and where the
    number stands among them.
    """
    t, here = view.tokens, view.mention
    for i in range(view.at - 1, 0, -1):
        gap = here.before[t[i - 1].end - here.start : t[i].start - here.start]
        if any(c in ",;:()" for c in gap) and t[i].kind != "M":
            mark = Token(t[i - 1].end, t[i - 1].end, ";", ";", "M")
            return (*t[:i], mark, *t[i:]), view.at + 1
    return t, view.at


def _best(t: Sequence[Token], left: int, at: int, ends: Iterable[int]) -> _Cut:
    """The best cut that opens from a place on and ends at one of some places."""
    starts = list(_openings(t, left, at))
    return max((_cut(t, s, at, end, left) for end in ends for s in starts), default=_NOTHING)


def _border_before(t: Sequence[Token], at: int) -> int:
    """Where the clause begins that goes on up to a token."""
    i = at
    while i > 0 and not _is_mark(t[i - 1]):
        before = t[i - 1]
        verb = any(w.kind in "FX" for w in t[i:at])
        if before.kind == "S" or (before.kind == "W" and (i < 2 or t[i - 2].kind == "M")):
            break
        says = before.low in SAYING and (i < 2 or t[i - 2].kind != "X")
        says = says or (before.low in SPEAKING and verb)
        if says and before.kind in "FE":
            break  # "the minister said the 40 that were left"
        inside = before.low == "or" or (i > 1 and t[i - 2].low == "all")
        if before.kind == "C" and (verb or (not inside and any(w.kind == "#" for w in t[:i]))):
            break  # "rents rose by 4% and fares by 6%"
        i -= 1
    return i


def _border_behind(t: Sequence[Token], at: int) -> int:
    """Where the clause ends that goes on from a token."""
    i = at
    while i < len(t) and not _is_mark(t[i]) and t[i].kind != "S":
        if t[i].kind == "C" and (i == at or _goes_on_apart(t, i + 1)):
            break
        end = base_end(t, i + 1) if t[i].low == "as" and i > at else i
        if i + 1 < end < len(t) and t[end].kind not in "PMCSWY":
            break  # "a record high as Greens double seats"
        i += 1
    return i


def _goes_on_apart(t: Sequence[Token], at: int) -> bool:
    """Whether what *and* leads to has a verb or a number of its own."""
    for word in t[at:]:
        if _is_mark(word):
            return False
        if word.kind in "FX#":
            return True
    return False


def _is_mark(token: Token) -> bool:
    """Whether a clause ends at a token that is a mark."""
    return token.kind == "M" and token.text not in _WITHIN


def _openings(t: Sequence[Token], left: int, at: int) -> Iterator[int]:
    """Where a phrase begins before the number; nowhere counts as well."""
    for i in range(max(left, at - 2 * LONGEST), at):
        before = t[i - 1].kind if i > left else "M"
        inside = before in "DJN#Y" and t[i].kind in "JN#Y"
        grouped = before in "XAI" and t[i].kind in "XAEBGFL"
        opens = t[i].kind in "DJNXFEBG#Y" or (i == left and t[i].kind in "PO")
        again = any(w.kind in "FX" for w in t[i + 1 : at])
        hung = t[i].kind in "EF" and before in "#NJY" and again
        if opens and not (inside or grouped or hung):
            yield i
    yield at


def _closings(t: Sequence[Token], at: int, right: int) -> Iterator[int]:
    """Where a phrase ends behind a place; right behind it counts as well."""
    yield at + 1
    for end in range(at + 2, min(right, at + 2 * LONGEST) + 1):
        last = t[end - 1]
        led = last.kind in "PCXDIMSW" or last.low in COPULAS or last.low in _MEANING
        if not (led or _goes_on(t, at, end) or _breaks_a_number(t, end)):
            yield end


def _goes_on(t: Sequence[Token], at: int, end: int) -> bool:
    """Whether the words up to a place are no whole without the next: they end inside of a phrase,
    before the object of their verb, or with a subject that has its verb there.
    """
    if end >= len(t):
        return False
    last, following = t[end - 1].kind, t[end].kind
    if t[end].low == "of":
        return True
    if (following in "JNL" and last in "JNDY#") or (following == "#" and last in "JD"):
        return True
    if last in "XAI" and following in "EGBF":
        return True
    if last in "FEBGL" and (following in "DNJ#OIL" or t[end].low in ("that", "to", "how")):
        return True
    start = end
    while start > at + 1 and t[start - 1].kind in "NJD#Y":
        start -= 1
    own = start == at + 1 != end and t[start].kind != "D"
    own = own or t[start - 1].kind in "PEGF"
    return (following in "FX" and not own) or (following == "A" and last == "N")


def _breaks_a_number(t: Sequence[Token], end: int) -> bool:
    """Whether words would end inside of what is written as one number: "of the 3,.600"."""
    number = 0 < end < len(t) - 1 and t[end - 1].kind == "#"
    return number and t[end - 1].end == t[end].start and t[end].end == t[end + 1].start


def _cut(t: Sequence[Token], start: int, at: int, end: int, left: int) -> _Cut:
    """What stands from one token to before another, with a gap for the number."""
    before, after = t[start:at], t[at + 1 : end]
    text = _with_gap(before, after)
    plain = len(text.split()) <= LONGEST
    if not plain:
        text = _with_gap(*([w for w in side if w.low not in _ARTICLES] for side in (before, after)))
    long = len(text.split()) > LONGEST
    if long or not any(c.isalpha() for c in text) or text.count("(") != text.count(")"):
        return _NOTHING
    words = (*before, *after)
    lasting = [w for w in words if w.kind != "Y" and singular(w.low) not in TIME]
    roots = [r for r in content(_said(lasting)) if r not in HOLLOW]
    clear = any(w.kind == "N" for w in lasting) + any(w.kind in _SAID for w in words)
    return _Cut(
        clear if roots else 0,
        start == left or _is_whole(t, start, at),
        not (roots and any(_is_other(w) for w in words)),
        min(len(roots), _ENOUGH),
        plain,
        all(any(w.kind in "NFEBGJ" for w in side) for side in (before, after)),
        end == at + 1 or end == len(t) or t[end].kind in "MSC",
        -len(text.split()) if clear and roots else len(text.split()),
        text,
    )


def _is_other(word: Token) -> bool:
    """Whether a word is a pronoun without what it stands for, or another number in digits."""
    return word.low in _MEANING or (word.kind == "#" and any(c.isdigit() for c in word.text))


_MEANING = frozenset("i we you he she it they".split())
"""Pronouns that say nothing without what they stand for."""


def _is_whole(t: Sequence[Token], start: int, at: int) -> bool:
    """Whether what opens a cut is no object or part of what was left out before it, with more
    behind that is not of it: "river line on Monday after …" of "returned to the river line".
    """
    if start == at or start == 0 or t[start].kind in _VERBS:
        return True
    hangs = t[start - 1].kind in "PFEBG"
    return not (hangs and any(w.kind in "FXEBMP" and w.low != "of" for w in t[start:at]))


def _with_gap(before: Sequence[Token], after: Sequence[Token]) -> str:
    """What stands before a number, a gap for the number, and what stands behind it."""
    opened = list(before)
    while opened and (opened[0].low in _LEADING or opened[0].kind == "M"):
        opened.pop(0)
    parts = [_said(opened), _GAP, _said(after)] if opened or after else []
    return " ".join(part for part in parts if part).replace(" ,", ",").strip(' ,;:–—"“”')


def _said(words: Iterable[Token]) -> str:
    """Tokens as they are written, without the marks of what somebody said."""
    text, end = "", -1
    for word in words:
        if word.text not in _QUOTES:
            glued = not text or end == word.start or word.text in ",;:"
            said = f"{word.hedge} {word.text}".strip()
            text += said if glued else f" {said}"
        end = word.end
    return text
