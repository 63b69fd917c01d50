"""A verb for a noun where a clause of a sentence has none: "The loan comes from reserves".

Word by word a form in -s is a noun sooner than a verb. A clause needs a verb, so a word that is
likelier one than a noun is taken for it. It knows no figure that is asked for.
"""

from collections.abc import Iterator, Sequence

from briefing_app.reading.labels.tokens import MONEY_SIGNS, NUMBERS, SCALES, Token
from briefing_app.reading.lexicon.word_classes import classes_of

_CLOSING = frozenset(".!?\"”’'»)")


def with_likely_verbs(out: list[Token]) -> list[Token]:
    """Return the words of a sentence with the verb of each clause in which none was found.

    What does not end like a sentence (headlines, items of lists, cells) stays as it is.
    """
    whole = next((w.text for w in reversed(out) if w.text not in _CLOSING - {"."}), "") == "."
    for start, end in _clauses(out) if whole else ():
        if any(_is_verb(out, i) for i in range(start, end)):
            continue
        at = next((i for i in range(start + 1, end) if _may_be(out, i, start)), -1)
        if at >= 0:
            out = [*out[:at], out[at]._replace(kind="F"), *out[at + 1 :]]
            if out[start].low in _POINTING:
                out[start] = out[start]._replace(kind="O")
    return out


def with_levels(out: list[Token]) -> list[Token]:
    """Return the words with a verb for what a line without one says of its number.

    "Average price on new homes broadly flat at 318,000".
    """
    for start, end in _clauses(out):
        for i in range(start + 1, min(end, len(out) - 2)):
            level = out[i].low in LEVELS and out[i + 1].low in ("at", "on")
            if (
                level
                and out[i + 2].kind == "#"
                and not any(_is_verb(out, k) for k in range(start, i))
            ):
                out = [*out[:i], out[i]._replace(kind="F"), *out[i + 1 :]]
    return out


LEVELS = frozenset("flat stable steady unchanged static constant level".split())
_LENGTHS = ("hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years")
"""Behind a length of time they lead to its end: "31 hours after fire broke out"."""
_SUBORDINATING = frozenset("after before since until".split())


def with_clauses(out: list[Token]) -> list[Token]:
    """Return the words with a conjunction for each preposition that a clause follows.

    "Homes fell after an earthquake struck the valley", not "after the money spent on homes".
    """
    for i, word in enumerate(out):
        timed = i > 0 and out[i - 1].kind == "#" and out[i - 1].low.endswith(_LENGTHS)
        if word.kind != "P" or word.low not in _SUBORDINATING or timed or _opens_clause(out, i):
            continue
        end = i + 1
        while end < len(out) and out[end].kind in "DJN":
            end += 1
        if end < i + 2 or end >= len(out) or out[end - 1].kind != "N":
            continue
        behind = out[end + 1].kind if end + 1 < len(out) else "M"
        if out[end].kind in "FX" or (out[end].kind == "E" and behind in "D#"):
            out = [*out[:i], word._replace(kind="S"), *out[i + 1 :]]
    return out


def _opens_clause(out: Sequence[Token], at: int) -> bool:
    """Whether only a noun stands before in its clause: "Profit before tax fell"."""
    start = at
    while start and out[start - 1].kind in "DJNG":
        start -= 1
    return start < at and (start == 0 or out[start - 1].kind in "MCS")


def _clauses(out: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The stretches between marks and words that open a clause."""
    start = 0
    for i, word in enumerate(out):
        if word.kind in "SW" or (word.kind == "M" and word.text != "-"):
            yield start, i
            start = i + 1
    yield start, len(out)


def _is_verb(out: Sequence[Token], i: int) -> bool:
    """Whether a word is a verb of its clause, or a form in -ed that may be one."""
    return out[i].kind in "FXBE"


def _may_be(out: Sequence[Token], i: int, start: int) -> bool:
    """Whether a noun is likelier the verb of what stands before it."""
    word, last = out[i], out[i - 1]
    first = classes_of(word.low)[:1]
    many = last.kind == "#" or (last.kind == "N" and last.low.endswith("s"))
    many = many or out[start].low in _POINTING  # "These now stand at"
    verb = word.kind == "N" and word.text.islower() and first in ("Z", "D", "B" if many else "Z")
    if not verb or last.kind not in "NO#QYL" or not _takes(out, i + 1):
        return False
    if last.kind == "#":
        return _is_measured(last) or first == "B"
    part = any(w.low == "of" for w in out[start:i])  # "71 per cent of the samples meet"
    return part or all(w.kind != "#" for w in out[start:i])


_POINTING = frozenset("these those they".split())


def _is_measured(number: Token) -> bool:
    """Whether a number counts nothing that follows it: a sum, a share, a length."""
    end = number.low.split()[-1]
    sum_ = number.text[:1] in MONEY_SIGNS or number.text[:3].isupper()
    return sum_ or not (end[-1:].isdigit() or end in NUMBERS | SCALES)


def _takes(out: Sequence[Token], i: int) -> bool:
    """Whether what follows may follow a verb."""
    return i < len(out) and (out[i].kind in "DPI#LYO" or out[i].kind == "A")
