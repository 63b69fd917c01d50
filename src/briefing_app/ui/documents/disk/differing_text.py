"""Which words of two versions of a text differ, each with a few words around; pure."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

MOST = 250_000
"""Pairs of paragraphs up to which each is looked for in the other version."""
AROUND = 3
"""Words of what is alike that are shown on either side."""
LONGEST = 160

Pair = tuple[str, str]


def derive_differing_texts(ours: Sequence[str], theirs: Sequence[str]) -> tuple[Pair, ...]:
    """Return the paragraphs that differ, in pairs; empty where one version has none for it."""
    first = _alike(ours, theirs)
    last = _alike(ours[first:][::-1], theirs[first:][::-1])
    here, there = ours[first : len(ours) - last], theirs[first : len(theirs) - last]
    return tuple(derive_differing_words(a, b) for a, b in _pairs(here, there) if a != b)


def derive_differing_words(ours: str, theirs: str) -> Pair:
    """Return what differs in two texts, with a few words around so that it can be found."""
    a, b = ours.split(), theirs.split()
    first = _alike(a, b)
    last = _alike(a[first:][::-1], b[first:][::-1])
    return _cut(a, first, last), _cut(b, first, last)


def _pairs(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Pair]:
    if len(ours) * len(theirs) > MOST:
        yield from zip_longest(ours, theirs, fillvalue="")
        return
    for tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from zip_longest(ours[a:b], theirs[c:d], fillvalue="")


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many of the first are the same in both."""
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _cut(words: Sequence[str], first: int, last: int) -> str:
    start, end = max(0, first - AROUND), min(len(words), len(words) - last + AROUND)
    text = " ".join(words[start:end])
    long = len(text) > LONGEST
    before = "… " if start and words else ""
    after = " …" if long or end < len(words) else ""
    return before + (text[:LONGEST].rstrip() if long else text) + after
