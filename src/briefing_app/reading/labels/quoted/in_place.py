"""The article's own words around a number, for where no label can be told.

They say no more than the text does, so they are never false: the clause of the number with "…" in
its place, cut where a phrase begins and where one ends. It knows no labeller and no weights.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.layout.entry import Entry
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

LONGEST = 8
"""Words that are shown, the gap among them."""
_GAP = "…"
_LEADING = frozenset("the a an and or but that to so this these those which who".split())
_TRAILING = frozenset(
    """the a an and or but that which who to of in on at for from by with as than per its their
    is are was were be been has have had will would it they he she we another""".split()
)
_JOINING = frozenset((",", ";", ":", "and", "or", "but"))
_WITHIN = frozenset("-–/&'’%$€£")
"""Marks that stand inside of a clause."""
_NAMED = frozenset("NO")
_SAID = frozenset("FEBGJ")


_ENDS_QUOTE = Pattern(r"[,.!?]?[\"”»]")
"""Behind a number that ends what somebody said: who said it is no part of its clause."""


class _Cut(NamedTuple):
    """How good words around a number are, and the words."""

    clear: int
    alone: bool
    named: bool
    told: int
    words: int
    text: str


_NOTHING = _Cut(-1, False, False, 0, 0, "")


def in_place(mention: Mention, scene: Scene | None) -> str:
    """Return what a number without a label is shown with: the heads of its cell or line, the
    article's words around it, or its unit.
    """
    heads = of_heads(scene.entry) if scene is not None and scene.entry is not None else ""
    view = scene.view if scene is not None and not heads else None
    words = (around(view) or _bracketed(view.host)) if view is not None else ""
    unit = mention.unit if mention.unit != "%" else "share"
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


def _bracketed(host: Sequence[Token]) -> str:
    """The phrase before the bracket that holds a number: "Halloran Trust (…)"."""
    end = len(host)
    start = next(
        (i for i in _openings(host, _border_before(host, end), end) if end - i < LONGEST), end
    )
    said = [w.text for w in host[start:]]
    while said and said[0].lower() in _LEADING:
        said.pop(0)
    return f"{' '.join(said)} ({_GAP})" if content(" ".join(said)) else ""


def around(view: View) -> str:
    """Return the words around the number of a view, or empty where they say nothing."""
    t, at = view.tokens, view.at
    best = _NOTHING
    for left, right, needed in _windows(t, at):
        for start in _openings(t, left, at):
            for end in _closings(t, at, right):
                best = max(best, _cut(view, start, end))
        if best.clear >= needed:
            break
    return best.text


def _windows(t: Sequence[Token], at: int) -> Iterator[tuple[int, int, int]]:
    """The clause of the number, then wider pieces of its sentence, each with how clear it must be
    to be taken before a wider one is looked at.
    """
    left, right = _border_before(t, at), _border_behind(t, at + 1)
    yield left, right, 2
    wider = _border_before(t, left - 1) if left else left
    yield wider, right, 1
    yield wider, _border_behind(t, min(right + 1, len(t))), 0


def _borders(token: Token) -> bool:
    """Whether a clause ends at a token: a mark, or a word that opens a clause."""
    return token.kind in "SW" or (token.kind == "M" and token.text not in _WITHIN)


def _border_before(t: Sequence[Token], at: int) -> int:
    while at > 0 and not _borders(t[at - 1]):
        at -= 1
    return at


def _border_behind(t: Sequence[Token], at: int) -> int:
    while at < len(t) and not _borders(t[at]):
        at += 1
    return at


def _openings(t: Sequence[Token], left: int, at: int) -> Iterator[int]:
    """Where a phrase begins before the number; nowhere counts as well."""
    for i in range(max(left, at - LONGEST - 2), at):
        before = t[i - 1].kind if i > left else "M"
        inside = before in "DJN#Y" and t[i].kind in "JN#Y"
        grouped = before in "XAIO" and t[i].kind in "XAEBGFL"
        opens = t[i].kind in "DJNXFEBGO#Y" or (i == left and t[i].kind == "P")
        if opens and not inside and not grouped:
            yield i
    yield at


def _closings(t: Sequence[Token], at: int, right: int) -> Iterator[int]:
    """Where a phrase ends behind the number; right behind it counts as well."""
    yield at + 1
    for end in range(at + 2, min(right, at + LONGEST + 2) + 1):
        goes_on = end < right and (
            t[end].kind in "JNL#" or (t[end].kind in "EGBF" and t[end - 1].kind in "XAI")
        )
        if t[end - 1].kind not in "PCXDIM" and not goes_on and not _breaks_a_number(t, end):
            yield end


def _breaks_a_number(t: Sequence[Token], end: int) -> bool:
    """Whether words would end inside of what is written as one number: "of the 3,.600"."""
    number = 0 < end < len(t) - 1 and t[end - 1].kind == "#"
    return number and t[end - 1].end == t[end].start and t[end].end == t[end + 1].start


def _cut(view: View, start: int, end: int) -> _Cut:
    """What stands from one token to before another, with a gap for the number."""
    t, at, here = view.tokens, view.at, view.mention
    back = here.start - t[start].start
    before = here.unhedged.split()[-(len(here.before[-back:].split()) or 1) :] if back else []
    after = here.after[: t[end - 1].end - here.end].split() if end > at + 1 else []
    while before and before[0].lower().strip('"“') in _LEADING:
        before.pop(0)
    while after and after[-1].lower() in _TRAILING:
        after.pop()
    while after and after[0] in _JOINING:
        after.pop(0)
    said = [*before, *((_GAP,) if after or before else ()), *after]
    text = " ".join(said).strip('"“” ,;:–—')
    roots = [r for r in content(text) if r not in HOLLOW]
    if text.count("(") != text.count(")") or (after and _ENDS_QUOTE.match(here.after)):
        return _NOTHING
    if len(said) > LONGEST or not (said and any(c.isalpha() for c in text)):
        return _NOTHING
    kinds = {w.kind for w in (*t[start:at], *t[at + 1 : end])}
    clear = bool(kinds & _NAMED) + bool(kinds & _SAID) if roots else 0
    others = [w for w in (*t[start:at], *t[at + 1 : end]) if w.kind == "#"]
    shown = any(c.isdigit() for w in others for c in w.text)
    alone = not shown and len(roots) > 1  # a card under one number shows no other
    named = start == at or t[start].kind in "DNOJ#P"
    return _Cut(clear, alone, named, len(roots), len(said), text)
