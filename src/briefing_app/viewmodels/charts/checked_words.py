"""What came of checking an article against a table, in words."""

from collections import Counter

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on

_SAID = ((Outcome.FAILS, "fails", "fail"), (Outcome.HOLDS, "holds", "hold"))


def derive_checked_words(before: Briefing, after: Briefing, table_id: str) -> str:
    """Return how many claims rest on a table now, and how they stand: "2 claims, 1 fails"."""
    known = set(before.claims)
    mine = [
        claim
        for claim in after.claims
        if claim not in known
        and any(isinstance(o, CellRef) and o.table == table_id for o in claim.operands)
    ]
    counts = Counter(verdict_on(after, claim).outcome for claim in mine)
    parts = [
        f"{counts[outcome]} {one if counts[outcome] == 1 else many}"
        for outcome, one, many in _SAID
        if counts[outcome]
    ]
    claims = "1 claim rests" if len(mine) == 1 else f"{len(mine)} claims rest"
    return f"{claims} on this table now" + (f": {', '.join(parts)}" if parts else "")
