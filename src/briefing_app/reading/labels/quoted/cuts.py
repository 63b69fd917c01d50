"""The words around a number that may be shown, and how good they are.

A cut goes from the beginning of a phrase to the end of one, with "…" in place of the number. Of two
the better one says who or what does something, needs no word before it to be understood, is whole,
and is near the number. It knows no labeller and no weights.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.figure import GAP
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.quoted.borders import (
    LONGEST,
    PRONOUNS,
    QUOTES,
    closings,
    is_mark,
    is_within_a_number,
    openings,
    opens_clause,
)
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.word_classes import classes_of

_LEADING = frozenset("the a an and or but that so which who is are was were be been".split())
"""Words that only tie a clause to what stands before it."""
_SAID = frozenset("FEBGJX")
_VERBS = frozenset("FXEBG")
_ENOUGH = 3
"""Words with a meaning without which the clauses beside it are shown too."""
LEAST = 2
"""Words with a meaning without which the sentence before is shown too."""
_OF_THEM = frozenset("them these those".split())


class Cut(NamedTuple):
    """How good words around a number are, and the words."""

    clear: int
    enough: int
    whole: bool
    closed: bool
    near: int
    full: bool
    told: int
    few: int
    text: str
    on: str
    """The same as it goes on from the sentence before, where it says too little without that."""


NOTHING = Cut(0, 0, False, False, -9, False, 0, 0, "", "")


def derive_cuts(
    t: Sequence[Token], at: int, lefts: Sequence[int], rights: Sequence[int]
) -> Iterator[Cut]:
    """What stands around a number, from each opening of a phrase to each end of one."""
    for i, left in enumerate(lefts):
        opened = openings(t, left, lefts[i - 1] if i else at)
        starts = [s for s in opened if i == 0 or t[s].kind in "DFX"]
        for start in sorted({left, *starts}):
            if is_within_a_number(t, start):
                continue
            near = 2 * i + (i > 0 and start > left)
            for end in closings(t, at, rights[0]):
                yield _cut(t, start, at, end, left, -near)
            for right in rights[1:]:
                yield _cut(t, start, at, right, left, -_distance(t, at, near, rights[0]))


_ENDS = frozenset(".!?")


def whole_sentence(t: Sequence[Token], at: int) -> Cut:
    """The sentence of a number with a gap for it, where it is not too long."""
    end = len(t) - (t[-1:] != () and t[-1].text in _ENDS)
    return _cut(t, 0, at, end, 0, -len(t))


def _distance(t: Sequence[Token], at: int, near: int, right: int) -> int:
    """How far from a number words go that reach behind the comma after it.

    A number between two commas stands apart in the clause around it: "The rest, …, was saved".
    """
    if at > 0 and t[at - 1].text == ",":
        return near + 3 if near == 0 else near - 1
    return near + (1 if t[right + 1].kind in "FX" else 3)


def _cut(t: Sequence[Token], start: int, at: int, end: int, left: int, near: int) -> Cut:
    """What stands from one token to before another, with a gap for the number."""
    end = min(end, len(t))
    before, after = t[start:at], t[at + 1 : end]
    text = _joined(before, after) if start == 0 and _is_told(t) else _with_gap(before, after)
    unlike = start == at > 0 and t[at - 1].low == "but"  # "all but 90"
    long = len(text.split()) > LONGEST
    if unlike or long or not any(c.isalpha() for c in text) or text.count("(") != text.count(")"):
        return NOTHING
    words = (*before, *after)
    lasting = [w for w in words if w.kind != "Y" and singular(w.low) not in TIME]
    roots = [r for r in content(as_written(lasting)) if r not in HOLLOW]
    clear = any(w.kind == "N" for w in lasting) + any(w.kind in _SAID for w in words)
    hangs = _hangs(t, left, end)
    told = len(roots) + (at + 1 < end and t[at + 1].kind in "FX")
    return Cut(
        clear if roots else 0,
        0 if hangs or _opens_with_a_verb(t, start, at) else min(told, _ENOUGH),
        start == left or _is_whole(t, start, at),
        end == len(t) or is_mark(t[end]) or t[end].kind == "C" or opens_clause(t, end),
        near,
        start == left,
        0 if _opens_with_a_verb(t, start, at) else min(len(roots), _ENOUGH),
        -len(text.split()),
        text,
        _joined(before, after) if (hangs or told < LEAST) and start == 0 else "",
    )


def _opens_with_a_verb(t: Sequence[Token], start: int, at: int) -> bool:
    """Whether words begin with a verb whose subject is left out: "now has just", "made up"."""
    verb = start
    while verb < at and t[verb].kind in "AMC":
        verb += 1
    return 0 < start <= verb < at and t[verb].kind in "FX"


def _hangs(t: Sequence[Token], left: int, end: int) -> bool:
    """Whether a clause has a pronoun for its subject, or is of a part of one: "They now stand at",
    "Of these, 90 are new".
    """
    verb = next((i for i in range(left, end) if t[i].kind in "FX"), left)
    subject = verb - 1
    while subject > left and t[subject].kind in "AYL":
        subject -= 1
    told = subject >= left and t[subject].kind != "W" and _pronoun(t[subject]) in PRONOUNS
    return told or any(_is_of_them(t, i) for i in range(left, min(end + 1, len(t) - 2)))


def _is_told(t: Sequence[Token]) -> bool:
    """Whether a sentence begins with a pronoun that is its subject: "That leaves"."""
    told = len(t) > 1 and t[0].low in PRONOUNS
    return told and (t[1].kind in "FX" or "Z" in classes_of(t[1].low))


def _pronoun(word: Token) -> str:
    """A word without the verb that is glued to it: "that's" → "that"."""
    return word.low.replace("’", "'").partition("'")[0]


def _is_of_them(t: Sequence[Token], at: int) -> bool:
    """Whether *of* leads to a whole that stands elsewhere: "of these, 90"; not "of those sold"."""
    them = t[at].low == "of" and t[at + 1].low in _OF_THEM
    return them and (t[at + 2].kind in "MFX#" or t[at + 1].low == "them")


def _is_whole(t: Sequence[Token], start: int, at: int) -> bool:
    """Whether what opens a cut is no object or part of what was left out before it, with more
    behind that is not of it: "river line on Monday after …" of "returned to the river line".
    """
    if start == at or start == 0 or t[start].kind in _VERBS:
        return True
    hangs = t[start - 1].kind in "PFEBG"
    return not (hangs and any(w.kind in "FXEBMP" and w.low != "of" for w in t[start:at]))


def _with_gap(before: Sequence[Token], after: Sequence[Token]) -> str:
    """What stands before a number, a gap for the number, and what stands behind it; without what
    only ties it to the words before.
    """
    opened = list(before)
    if [w.kind for w in opened[:2]] == ["P", "W"]:
        opened = opened[2:]  # "of which the state gave"
    while opened and (opened[0].low in _LEADING or opened[0].kind == "M"):
        opened.pop(0)
    return _joined(opened, after) if opened or after else ""


def _joined(before: Sequence[Token], after: Sequence[Token]) -> str:
    """The words on both sides of a number with a gap for it."""
    parts = (as_written(before), GAP, as_written(after))
    return " ".join(part for part in parts if part).replace(" ,", ",").strip(' ,;:–—"“”')


def as_written(words: Iterable[Token]) -> str:
    """Tokens as they are written, without the marks of what somebody said."""
    return _written(tuple(words))


@lru_cache(maxsize=1024)
def _written(words: tuple[Token, ...]) -> str:
    text, end = "", -1
    for word in words:
        aside = text and word.kind == "M" and word.start > end  # its second comma
        if word.text not in QUOTES and not aside:
            glued = not text or end == word.start or word.text in ",;:"
            said = f"{word.hedge} {word.text}".strip()
            text += said if glued else f" {said}"
        end = word.end
    return text
