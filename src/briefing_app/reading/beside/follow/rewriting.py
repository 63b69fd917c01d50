"""A paragraph that was written anew: the words that differ, each a correction of its own.

What stands between two corrected numbers was not touched, so it is taken apart first.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import note_further
from briefing_app.core.span import Span
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.followed import Followed, told
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS
from briefing_app.reading.pattern import Pattern

MOST = 24
"""Places in one paragraph; one that differs in more is taken as written anew from first to last."""
_TOKEN = re.compile(r"\s+|\S+")
_NUMBER = Pattern(rf"\d|(?i:\b(?:{'|'.join(sorted(NUMBER_WORDS))})\b)")
Stretch = tuple[int, int, str]
"""From and to where words are replaced, and what is put for them."""


def derive_rewriting(
    briefing: Briefing, source: str, start: int, before: str, after: str
) -> Followed:
    """Put ``after`` for the words ``before`` that begin at ``start``, and let everything follow.

    Raises what `derive_correction` raises.
    """
    now, written = briefing, " ".join(after.splitlines())
    places = tuple(_joined(before, derive_places(before, written), _taken(briefing, source, start)))
    for low, high, words in reversed(places):
        last, now = now, derive_correction(now, source, start + low, start + high, words).after
        if last is not briefing:
            note_further(last, now)
    return told(briefing, now)


def derive_places(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches of ``before`` that differ, in order, and the words put in for each.

    Their ends are drawn out to whole words: "228" for "288" is one number for another, not a digit.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    found = list(_differing(old, new))
    if len(found) > MOST:
        found = [(found[0][0], found[-1][1], found[0][2], found[-1][3])]
    starts = [0]
    for token in old:
        starts.append(starts[-1] + len(token))
    return tuple((starts[a], starts[b], "".join(new[c:d])) for a, b, c, d in found)


def _taken(briefing: Briefing, source: str, start: int) -> list[tuple[int, int]]:
    """Where figures and claims stand, counted from an offset of their article."""
    spans = [f.evidence for f in briefing.figures if isinstance(f.evidence, Span)]
    spans += [claim.span for claim in briefing.claims]
    return [(s.start - start, s.end - start) for s in spans if s.source == source and not s.lost]


def _joined(
    before: str, places: Iterable[Stretch], taken: Sequence[tuple[int, int]]
) -> Iterator[Stretch]:
    """Give the stretches, those as one between which nothing is counted or claimed: each is read
    with all that stands around it, which costs as much as one.
    """
    pending: Stretch | None = None
    for low, high, words in places:
        if pending is None:
            pending = (low, high, words)
            continue
        first, last, said = pending
        bare = not any(a < high and first < b for a, b in taken)
        if bare and not _NUMBER.search(before, first, high):
            pending = (first, high, f"{said}{before[last:low]}{words}")
        else:
            yield pending
            pending = (low, high, words)
    if pending is not None:
        yield pending


def _differing(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Give the runs of tokens that differ; a lone space between two of them does not part them."""
    pending: tuple[int, int, int, int] | None = None
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            if pending and (b - a > 1 or not old[a].isspace()):
                yield pending
                pending = None
        elif pending:
            pending = (pending[0], b, pending[2], d)
        else:
            pending = (a, b, c, d)
    if pending:
        yield pending
