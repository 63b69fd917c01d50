"""A paragraph that was written anew: the words that differ, each a correction of its own.

What stands between two corrected numbers was not touched, so it is taken apart first.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import note_further
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.followed import Followed, told

MOST = 24
"""Places in one paragraph; one that differs in more is taken as written anew from first to last."""
_TOKEN = re.compile(r"\s+|\S+")


def derive_rewriting(
    briefing: Briefing, source: str, start: int, before: str, after: str
) -> Followed:
    """Put ``after`` for the words ``before`` that begin at ``start``, and let everything follow.

    Raises what `derive_correction` raises.
    """
    now = briefing
    for low, high, words in reversed(tuple(derive_places(before, " ".join(after.splitlines())))):
        last, now = now, derive_correction(now, source, start + low, start + high, words).after
        if last is not briefing:
            note_further(last, now)
    return told(briefing, now)


def derive_places(before: str, after: str) -> tuple[tuple[int, int, str], ...]:
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
