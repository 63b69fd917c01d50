"""The verdicts on all claims of a briefing, computed once for each value of it."""

from collections.abc import Mapping

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim
from briefing_app.core.once import once
from briefing_app.core.verdict import Verdict, derive_verdict


@once
def derive_verdicts(briefing: Briefing) -> Mapping[str, Verdict]:
    """Return the verdict on each claim by the claim's id."""
    return {claim.id: derive_verdict(briefing, claim) for claim in briefing.claims}


def verdict_on(briefing: Briefing, claim: Claim) -> Verdict:
    """Return the verdict on a claim of the briefing."""
    return derive_verdicts(briefing)[claim.id]
