"""What came of checking an article against a table, in words."""

from collections import Counter

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.words.said import counted


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
    parts = []
    if n := counts[Outcome.FAILS]:
        parts.append(counted(n, "{n} fails", "{n} fail"))
    if n := counts[Outcome.HOLDS]:
        parts.append(counted(n, "{n} holds", "{n} hold"))
    claims = counted(
        len(mine), "1 claim rests on this table now", "{n} claims rest on this table now"
    )
    return claims + (f": {', '.join(parts)}" if parts else "")
