"""Edits of claims."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import put, without
from briefing_app.core.figure import Claim, Ruling


def with_claim(briefing: Briefing, claim: Claim) -> Briefing:
    """Put a claim in place of the one of its id, or add it."""
    claims = put(briefing.claims, claim)
    return briefing if claims is briefing.claims else replace(briefing, claims=claims)


def without_claim(briefing: Briefing, claim_id: str) -> Briefing:
    """Remove a claim with the notes about it and its sign-off."""
    if all(claim.id != claim_id for claim in briefing.claims):
        raise KeyError(claim_id)
    notes = tuple(note for note in briefing.notes if note.about != claim_id)
    return replace(
        briefing,
        claims=without(briefing.claims, claim_id),
        notes=notes,
        sign_offs=tuple(s for s in briefing.sign_offs if s.about != claim_id),
    )


def with_ruling(briefing: Briefing, claim_id: str, ruling: Ruling | None) -> Briefing:
    """Set a person's decision above the computed verdict on a claim; None takes it back."""
    claim = next((claim for claim in briefing.claims if claim.id == claim_id), None)
    if claim is None:
        raise KeyError(claim_id)
    return with_claim(briefing, replace(claim, ruling=ruling))
