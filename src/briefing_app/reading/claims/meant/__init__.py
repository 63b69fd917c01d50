"""Numbers that stay open: whether two others, wherever they stand, are surely meant.

It comes last. Grammar tied nothing to these numbers, so that only pairs that give the stated number
are looked at, and of these one is believed that the text points to far better than chance would:
its worth is fitted to articles in which a reader said which numbers are meant. So a claim may hold
here, and never fails.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.units import kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.chance import open_of
from briefing_app.reading.claims.follow.decide import claim_of, is_part_and_whole, numbers_of
from briefing_app.reading.claims.follow.placed import (
    Placed,
    is_of_another_whole,
    of_all,
    part_of,
    whole_of,
)
from briefing_app.reading.claims.follow.pool import Reading
from briefing_app.reading.claims.follow.shares import own_wholes
from briefing_app.reading.claims.ground.apart import is_apart
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.doubled import doubles_another
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import names_whole
from briefing_app.reading.claims.meant.giving import (
    ROLES,
    Giving,
    amounts_of,
    derive_giving,
    formula_of,
    is_of_two_things,
    width_of,
)
from briefing_app.reading.claims.meant.signs import derive_signs, derive_stated
from briefing_app.reading.claims.meant.weights import WEIGHTS
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

LEAST, LEAST_CLAIMED = 0.6, 0.5
"""How likely a pair must be meant to be believed, and where a rule says that there is a claim."""
LEAST_NAMED = 0.2
"""How likely it must be to be named as what may be meant: half of such are."""
LEAST_COARSE = 0.75
"""How likely where the number is stated so coarsely that chance gives it often: "11 fewer", "three
times", a bound.
"""
COARSE = 0.05
"""How much of itself such a number leaves open."""
AHEAD = 0.15
"""By how much likelier it must be than the next one."""
FEW_PER_CENT = 0.25
"""What shares of two or three per cent leave open, that are those of very many numbers."""
MOST_GIVING = 60
"""Where more pairs give a number, none of them tells anything."""


@dataclass(frozen=True)
class Offer:
    """A pair that gives a stated number, the claim it would make and its signs."""

    cue: Cue
    pair: Giving
    claim: Claim
    signs: Mapping[str, float]

    @property
    def numbers(self) -> tuple[Decimal, Decimal]:
        """What it computes with."""
        return self.pair.now.value, self.pair.base.value

    def likely(self) -> float:
        """Return how likely the pair is meant, from 0 to 1."""
        worth = math.fsum(WEIGHTS.get(name, 0.0) * x for name, x in self.signs.items())
        return 1 / (1 + math.exp(-max(min(worth, 30.0), -30.0)))


@dataclass(frozen=True)
class Around:
    """What is known around a number: the amounts, the wholes of shares that were told, and whether
    another rule says that the words claim something of it; what is told as a part of wholes alone.
    """

    amounts: Sequence[Mention]
    wholes: frozenset[Decimal]
    claimed: bool
    parts: frozenset[Decimal] = frozenset()
    sums: tuple[frozenset[Decimal], ...] = ()
    """The parts of each sum that holds: none of them is a share of another."""


class Meant(NamedTuple):
    """Claims of which those that were open are decided where one pair of numbers is surely meant,
    and by their numbers those of which a pair is only likely.
    """

    claims: list[Claim]
    likely: Mapping[int, Claim]


def name_likely(scene: Scene, claims: Sequence[Claim], likely: Mapping[int, Claim]) -> list[Claim]:
    """Return the claims, those that no rule has decided with the pair that is likely meant."""
    there = Placed(claims)
    for index, named in likely.items():
        stated = there.stating(scene.passage.mentions[index])
        if stated and all(scene.outcome(c) is Outcome.UNCHECKED for c in stated):
            for claim in stated:
                there.drop(claim)
            there.add(named)
    return list(there)


def derive_meant(scene: Scene, claims: Sequence[Claim]) -> Meant:
    """Return the claims, those that were open decided where one pair of numbers is surely meant."""
    likely: dict[int, Claim] = {}
    there = Placed(claims)
    settled = Placed(c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED)
    hundred = of_all(scene, settled)
    article = derive_around(scene, settled)
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or fact.index in scene.bracketed or settled.stating(m):
            continue
        stated = there.stating(m)
        around = replace(article, claimed=bool(stated))
        found = attempt("one number from afar", None, _meant, scene, fact, around)
        if found is None or is_of_another_whole(scene, found, m, hundred):
            continue
        if found.why:
            likely[fact.index] = found
            continue
        for claim in stated:
            there.drop(claim)
        there.add(found)
        settled.add(found)
    return Meant(list(there), likely)


def derive_around(scene: Scene, settled: Iterable[Claim]) -> Around:
    """Return what an article tells around each of its numbers, by the claims that are decided."""
    decided = tuple(settled)
    wholes = frozenset(v for c in decided for v in whole_of(scene, c))
    parts = frozenset(v for c in decided for v in part_of(scene, c)) - wholes
    sums = tuple(_parts_of_sum(scene, c) for c in decided if c.kind is ClaimKind.TOTAL)
    return Around(amounts_of(scene), wholes, True, parts, sums)


def _meant(scene: Scene, fact: Fact, around: Around) -> Claim | None:
    """Return the claim of the pair that is meant. One that is only likely is named, undecided,
    where another rule says that something is claimed.
    """
    offers = derive_allowed(scene, fact, around)
    ranked = sorted(((o.likely(), n) for n, o in enumerate(offers)), reverse=True)
    if not ranked:
        return None
    best = offers[ranked[0][1]]
    rival = next((p for p, n in ranked if offers[n].numbers != best.numbers), 0.0)
    if ranked[0][0] >= least_of(scene, best.cue, around) and ranked[0][0] - rival >= AHEAD:
        return best.claim
    likely = around.claimed and ranked[0][0] >= LEAST_NAMED and ranked[0][0] >= 2 * rival
    return replace(best.claim, why=DOUBT) if likely else None


def derive_allowed(scene: Scene, fact: Fact, around: Around) -> list[Offer]:
    """Return the pairs that give a number and of which no word says that they are not meant."""
    return [
        o
        for o in derive_offers(scene, fact, around)
        if not is_of_two_things(o.cue, o.pair)
        and not is_apart(scene, o.cue, (o.pair.now, o.pair.base))
        and not is_part_and_whole(scene, o.cue, (o.pair.now, o.pair.base))
        and not _has_own_whole(scene, o)
        and not _is_of_a_part(scene, o, around.parts)
        and not _turns_its_end(scene, o)
        and not _leaves_out_its_own(scene, o)
        and not _is_told_along(scene, o)
        and not _is_of_a_fellow(o, around.sums)
    ]


def _parts_of_sum(scene: Scene, claim: Claim) -> frozenset[Decimal]:
    """The numbers of a sum but for the greatest, that which they come to."""
    numbers = numbers_of(scene, claim)
    stated = {abs(claim.stated.point).normalize()} if claim.stated is not None else set()
    terms = numbers | stated
    return terms - {max(terms)} if terms else terms


def _is_of_a_fellow(offer: Offer, sums: Sequence[frozenset[Decimal]]) -> bool:
    """Whether both are parts of one sum: of 1,930, 1,662 and 1,220 none is a share of another."""
    pair = {x.normalize() for x in offer.numbers}
    return offer.cue.role is Role.SHARE and any(pair <= parts for parts in sums)


def _is_told_along(scene: Scene, offer: Offer) -> bool:
    """Whether a number is only told along with a share, or with its part: "31.8 per cent and 44
    seats", "90 members and 24 boats". Such a one is no whole.
    """
    if offer.cue.role is not Role.SHARE:
        return False
    m, part, whole = offer.cue.mention, offer.pair.now, offer.pair.base
    own = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    other = own is not None and own not in (part, whole)
    other = other and own is not None and kind_of(own.unit) != kind_of(part.unit)
    if other and own and _APPOSED_AT_ONCE.fullmatch(scene.text[own.end : offer.cue.start]):
        return True  # "its grant by £60,000, a fifth": of no staff
    after = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    if after == (whole,) and _AND.fullmatch(scene.text[m.end : whole.start]):
        return True
    first, last = sorted((part, whole), key=lambda x: x.start)
    named = bool(part.found.unit_text and whole.found.unit_text)
    along = named and part.sentence == whole.sentence and likeness(part, whole) == 1
    return along and _LISTED.fullmatch(scene.text[first.end : last.start]) is not None


_APPOSED_AT_ONCE = Pattern(r"(?:,|,?\s+or|\s+\(|\s+[–—-])\s*")
_AND = Pattern(r"\s+and\s+\S{0,3}")
_LISTED = Pattern(r"(?:\s+[^\W\d_][\w’'-]*){0,2}?(?:,|,?\s+and)\s+\S{0,3}")


def _turns_its_end(scene: Scene, offer: Offer) -> bool:
    """Whether a pair starts from the number that a change is said to end at: "by 3 %, to 207"."""
    m = offer.cue.mention
    if offer.cue.role not in (Role.GROWTH, Role.DIFFERENCE):
        return False
    ends = (
        x.index
        for x in scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
        if _TO.fullmatch(scene.text[m.end : x.start])
    )
    return any(offer.pair.now.index != end for end in ends)


def _leaves_out_its_own(scene: Scene, offer: Offer) -> bool:
    """Whether a difference is told right behind a number and not of it: "21 clubs won medals, six
    fewer" is said of the 21; or a share is of a time that another one is set against.
    """
    m = offer.cue.mention
    if offer.cue.role is Role.GROWTH and _moves_its_object(scene, offer):
        return True
    if offer.cue.role is Role.SHARE:
        if is_fraction(m.quantity):
            return _AGAINST.search(m.unhedged[-30:]) is not None
        here = any(x.sentence == m.sentence for x in (offer.pair.now, offer.pair.base))
        return m.index in scene.ends and not here  # "stood at 6.3 %, against 5.8 %"
    if offer.cue.role not in (Role.GROWTH, Role.DIFFERENCE) or not m.place:
        return False
    own = scene.passage.of(m.sentence)[m.place - 1]
    apposed = _APPOSED.fullmatch(scene.text[own.end : offer.cue.start]) is not None
    apposed = apposed and not scene.facts[own.index].relative and own.found.kind != "duration"
    return apposed and not any(_has_digits_of(own.value, value) for value in offer.numbers)


def _has_digits_of(a: Decimal, b: Decimal) -> bool:
    """Whether two numbers have the same digits as far as they are told, in whatever scale."""
    if not a or not b:
        return a == b
    one, other = (abs(x).scaleb(-x.adjusted()) for x in (a, b))
    return abs(one - other) <= _NEAR_DIGITS


_CUTS = Pattern(
    r"\b(?:cuts?|reduc\w+|lower\w*|rais\w+|increas\w+|boost\w*|shrink\w*|trim\w*|slash\w*)\s+"
    r"(?P<what>(?!from\b|by\b|to\b)[^.,;:()\d]{3,60}?)\s+by\s+$",
    re.IGNORECASE,
)


def _moves_its_object(scene: Scene, offer: Offer) -> bool:
    """Whether a clause names what it moves, and the numbers are not about that: "cut relapses by
    half" is no growth of the patients.
    """
    found = _CUTS.search(offer.cue.mention.unhedged[-100:])
    if found is None:
        return False
    words = set(stems(found["what"].split(" of ")[0])[-1:])
    about = [scene.facts[x.index].about for x in (offer.pair.now, offer.pair.base)]
    return not all(words & a.keys() for a in about)


_NEAR_DIGITS = Decimal("0.005")


_APPOSED = Pattern(r"(?:\s+[\w’'-]+){0,4},\s+(?:or\s+)?")
_AGAINST = Pattern(
    r"\b(?:(?:as )?compared (?:with|to)|against|versus|instead of|up from|down from)\s+$", re.I
)
_TO = Pattern(r",?\s+to\s+(?:(?:about|around|just|only|almost|nearly|over)\s+)*", re.IGNORECASE)


def least_of(scene: Scene, cue: Cue, around: Around) -> float:
    """Return how likely a pair must be meant: differences and multiples lie near together, bounds
    hold of very many numbers.
    """
    m = cue.mention
    near = cue.role in (Role.DIFFERENCE, Role.MULTIPLE)
    if m.quantity.hedge in ONE_SIDED and not is_fraction(m.quantity):
        return LEAST_COARSE
    width = width_of(cue, scene.text[m.start : m.end])
    if (near and width > COARSE) or (cue.role is Role.RATE and width > 2 * COARSE):
        return LEAST_COARSE
    if m.unit == "%" and width > FEW_PER_CENT:
        return LEAST_COARSE
    return LEAST_CLAIMED if around.claimed else LEAST


def derive_offers(scene: Scene, fact: Fact, around: Around) -> list[Offer]:
    """Return all pairs that give a number in one of the roles that words give it."""
    found: list[Offer] = []
    seen: set[Role] = set()
    for bare in scene.cues(fact):
        if bare.role not in ROLES or bare.role in seen or _says_no_part(bare):
            continue
        seen.add(bare.role)
        found.extend(_offers(scene, replace(bare, wholes=around.wholes), around))
    return found


def _has_own_whole(scene: Scene, offer: Offer) -> bool:
    """ "With 1,450 posts in the plan, 232 are vacant – 19 per cent": of no other whole."""
    part, whole = offer.pair.now, offer.pair.base
    if offer.cue.role is not Role.SHARE or part.sentence != offer.cue.mention.sentence:
        return False
    own = own_wholes(scene, part)
    return bool(own) and whole not in own


def _is_of_a_part(scene: Scene, offer: Offer, parts: frozenset[Decimal]) -> bool:
    """ "One patient in four" of 66: not of 247, which are themselves told as a share of 412.

    Words say so where it is: "of the 247", "of the children" or "of them".
    """
    m, whole = offer.cue.mention, offer.pair.base
    if offer.cue.role is not Role.SHARE or whole.value not in parts or not is_fraction(m.quantity):
        return False
    named = names_whole(m)
    return not named or scene.of_another(m, whole)


_OF_IT = Pattern(r"\s+of it\b", re.IGNORECASE)


def _says_no_part(cue: Cue) -> bool:
    """ "A budget of £159 million, and 10 per cent of it went north": the part is this alone."""
    return cue.role is Role.SHARE and _OF_IT.match(cue.mention.after[:8]) is not None


def _is_loose(scene: Scene, cue: Cue, pair: Giving) -> bool:
    """Whether a growth would hold for half of all numbers near it: of 4.3 to 4.5 it is 2 to 7 %."""
    ends = (pair.now, pair.base)
    return cue.role is Role.GROWTH and open_of(scene.text, ends, formula_of(cue)) > _LOOSE


_LOOSE = Decimal("0.5")


def _offers(scene: Scene, cue: Cue, around: Around) -> Iterator[Offer]:
    pairs = list(islice(derive_giving(scene, cue, around.amounts), MOST_GIVING + 1))
    if len(pairs) > MOST_GIVING:
        return
    giving: list[tuple[Giving, Claim]] = []
    for pair in pairs:
        if doubles_another(scene, cue.mention, (pair.now, pair.base)):
            continue
        claim = claim_of(scene, cue, Reading((pair.now, pair.base), formula_of(cue), 4))
        if scene.outcome(claim) is Outcome.HOLDS and not _is_loose(scene, cue, pair):
            giving.append((pair, claim))
    others = len({(pair.now.value, pair.base.value) for pair, _ in giving})
    written = scene.text[cue.mention.start : cue.mention.end]
    stated = derive_stated(scene, cue, width_of(cue, written))
    for pair, claim in giving:
        yield Offer(cue, pair, claim, derive_signs(scene, stated, pair, others))
