"""Shares of what the article is about: "58 deaths, or 31 per cent", where 187 deaths are the news.

It comes last, for shares that every other rule left open. The words tie the part to the share; the
whole is the one principal number that counts the very same thing. Where any other number of the
article would give the share, that may be meant, and nothing is said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.chance import is_slip_of_digits
from briefing_app.reading.claims.follow.placed import Placed
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import names_whole
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.shares.ends import fits, is_amount_here, is_apposed
from briefing_app.reading.claims.shares.parts import derive_parts
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of


def derive_of_mains(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, open shares judged by the principal number of what their part counts."""
    there = Placed(claims)
    for fact in scene.facts:
        m = fact.mention
        share = m.unit == "%" or is_fraction(m.quantity)
        stated = there.stating(m) if share and not fact.tabled and not m.found.change else []
        if len(stated) != 1 or stated[0].kind is not ClaimKind.SHARE or not stated[0].why:
            continue
        found = attempt("one share of the main number", None, _judged, scene, fact, stated[0])
        if found is not None:
            there.drop(stated[0])
            there.add(found)
    return list(there)


def _judged(scene: Scene, fact: Fact, claim: Claim) -> Claim | None:
    part = next((p.mention for p in derive_parts(scene, fact) if p.sure), None)
    if part is None or not (is_apposed(fact.mention) or part.start >= fact.mention.end):
        return None
    wholes = list(_wholes(scene, claim, part, names_whole(fact.mention)))
    if len({w.value for w in wholes}) != 1 or _is_led(scene, part, wholes[0]):
        return None
    made = _of(scene, claim, part, wholes[0])
    verdict = scene.explained(made)
    here = wholes[0].sentence == part.sentence
    if verdict.outcome is Outcome.FAILS and not here and not is_slip_of_digits(verdict):
        return None  # another whole is meant: "41.6 per cent" are of the votes, not the voters
    return None if _is_given(scene, claim, part) else made


def _wholes(scene: Scene, claim: Claim, part: Mention, named: str) -> Iterator[Mention]:
    """The numbers, principal or already thought of, of the very thing that a share is of."""
    noun = named or (head_of(part.unit) if part.found.unit_text else "")
    thought = (scene.mention_of(o) for o in claim.operands[1:])
    for x in (*scene.main_mentions, *(m for m in thought if m is not None)):
        counted = head_of(x.unit) if x.found.unit_text else ""
        same = noun and stem(noun) == stem(counted)
        if same and fits(part, x) and x.value > part.value and x.index not in scene.bases:
            yield x


def _is_led(scene: Scene, part: Mention, whole: Mention) -> bool:
    """Whether the sentence, or the one before, has another number that may be the whole."""
    near = (*scene.beside(part), *scene.neighbours(part, 1))
    return any(
        x.value > part.value
        and x.value != whole.value
        and is_amount_here(scene, x)
        and fits(part, x)
        for x in near
    )


def _is_given(scene: Scene, claim: Claim, part: Mention) -> bool:
    amounts = (scene.passage.mentions[i] for v, i in scene.by_size if v > part.value)
    return any(
        scene.outcome(_of(scene, claim, part, x)) is Outcome.HOLDS for x in amounts if fits(part, x)
    )


def _of(scene: Scene, claim: Claim, part: Mention, whole: Mention) -> Claim:
    times = " * 100" if claim.stated is not None and claim.stated.unit == "%" else ""
    pair = (scene.ref(part), scene.ref(whole))
    return replace(claim, operands=pair, why="", formula=f"a / b{times}")
