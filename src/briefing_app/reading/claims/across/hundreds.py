"""Shares that divide one whole: "54 per cent by car, 31 by bus and 15 on foot" are a hundred.

A share that is taken apart behind a colon ("74%: DAB for 41%, speakers for 17% and apps for 16%")
stands for its parts. What comes to a hundred holds; what does not fails only where nothing says
that the shares are of different wholes, and where they are not far from it.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.sums.slips import swapped
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.remainders import is_further, is_rest
from briefing_app.reading.claims.across.rest_of_all import may_overlap
from briefing_app.reading.claims.ground.grids import Grid
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_HUNDRED = 96, 104
_MOST_OFF = 10
"""How far shares that are all may be off a hundred where no digits have changed places."""
_LEAST_OF_ALL = 80
"""Shares that come to less are not all: "glass 7, metal 6 and others 5 per cent" after "paper"."""
_ALL_ANSWERS = 4
"""Answers from which on a question has hardly another one: of three, some may say nothing."""
_FEWEST = 3
_FURTHER = 3
"""Sentences on in which further shares may be told, and what remains."""


def derive_hundreds(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that shares are a hundred together, and that parts are a share."""
    for grid in scene.grids:
        if not grid.totals and len(grid.rows) > 1:
            yield from _of_list(scene, grid)
    for mentions in scene.passage.by_sentence.values():
        if scene.facts[mentions[0].index].cell is None:
            yield from _of_sentence(scene, mentions)


def _of_sentence(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Claim]:
    told = [m for m in mentions if _is_share(m)]
    if not told or sum(m.value for m in told[:-1]) == _ALL:
        return  # "50.2% to 49.8%, and as the gap is less than half of one per cent"
    shares, parted = _taken_apart(scene, told)
    shares = shares if parted else shares[_leads_in(scene, told) :]
    for whole, parts in parted:
        yield _claim(scene, (whole, *parts), whole.quantity, LETTERS[1 : len(parts) + 1])
    further = _further(scene, told[-1])
    rest = bool(further) and not is_further(further[-1])
    if not rest and (further or len(shares) < _FEWEST):
        return
    shares = [*shares, *further]
    if len(shares) < _FEWEST - bool(parted) or _is_broken(mentions, told):
        return
    if (rest or len(shares) >= _FEWEST) and _are_all(
        scene, shares, len(shares) - len(further), rest
    ):
        claim = _claim(scene, shares, Quantity(Decimal(_ALL), "%"), LETTERS[: len(shares)])
        if scene.outcome(claim) is not Outcome.FAILS or _may_fail(scene, shares):
            yield claim


_ALL = 100


def _claim(scene: Scene, shares: Sequence[Mention], stated: Quantity, letters: str) -> Claim:
    start, end = hedged_start(shares[0]), shares[-1].end
    formula = " + ".join(letters)
    return scene.claim(start, end, ClaimKind.TOTAL, shares, stated, formula=formula)


def _is_share(m: Mention) -> bool:
    return m.unit == "%" and not _moved(m) and not m.found.move  # not "from 17.4% to 16.9%"


def _moved(m: Mention) -> bool:
    """Whether a percentage is that of a change: not "11 per cent a decline", which is a share."""
    if m.quantity.is_range:
        return True
    return bool(m.found.change) and re.match(r"\s+an?\s", m.after) is None


def _taken_apart(
    scene: Scene, told: Sequence[Mention]
) -> tuple[list[Mention], list[tuple[Mention, Sequence[Mention]]]]:
    """The shares of a sentence without those that only take another one apart, and these."""
    shares: list[Mention] = []
    parted: list[tuple[Mention, Sequence[Mention]]] = []
    at = 0
    while at < len(told):
        whole, at = told[at], at + 1
        shares.append(whole)
        gap = scene.text[whole.end : told[at].start] if at < len(told) else ""
        if _TAKES_APART.match(gap):
            ends = range(at + 2, len(told) + 1)
            end = next((e for e in ends if _adds_up(whole, told[at:e])), 0)
            if end:
                parted.append((whole, told[at:end]))
                at = end
    return shares, parted


def _leads_in(scene: Scene, told: Sequence[Mention]) -> int:
    """How many shares only lead into a list of all: the one of "Turnout was 74%: 41% voted Green,
    39% Blue and 20% for others".
    """
    listed = len(told) > _FEWEST and _TAKES_APART.match(scene.text[told[0].end : told[1].start])
    total = sum((m.value for m in told[1:]), Decimal(0))
    return int(bool(listed) and abs(total - _ALL) * 2 <= len(told))


_TAKES_APART = Pattern(r"[^.;:()\d]{0,80}?(?::\s|\s\(|\s[–—]\s)")


def _adds_up(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether shares come to another one but for their rounding."""
    places = min(int(m.value.as_tuple().exponent) for m in (whole, *parts))
    off = abs(sum((m.value for m in parts), Decimal(0)) - whole.value)
    return 2 * off <= (len(parts) + 1) * Decimal((0, (1,), min(places, 0)))


def _further(scene: Scene, last: Mention) -> list[Mention]:
    """The shares that the sentences after tell, up to what is said to remain: "Another 38 per cent
    drive. The remaining 18 per cent walk."
    """
    found: list[Mention] = []
    for number in range(last.sentence + 1, last.sentence + 1 + _FURTHER):
        first = scene.passage.of(number)[:1]
        if not first or not _is_share(first[0]) or not is_rest(first[0]):
            break
        if found and not scene.passage.same_block(number - 1, number):
            break
        found += first
        if not is_further(first[0]):
            break
    return found


def _are_all(scene: Scene, shares: Sequence[Mention], here: int, rest: bool) -> bool:
    """Whether shares, of which so many stand in one sentence, name all answers."""
    last, total = shares[-1], sum((m.value for m in shares), Decimal(0))
    if _BOTH.match(last.after[:_BOTH_WITHIN]):
        return False
    gaps = [scene.text[a.end : b.start] for a, b in pairwise(shares[:here])]
    if any(len(gap) > _APART or NESTED.search(gap) for gap in gaps):
        return False
    if rest:
        return not may_overlap(last)
    if _have_their_own(shares, _OF, _AMONG):
        return False
    if total < _ALL and _GOES_TO_REST.match(last.after[:60]):
        return False  # "46 per cent, bonds 31, property 14, and the rest is cash"
    if total < _HUNDRED[0] and any(map(is_rest, shares)) and _told_before(scene, shares[0]):
        return False  # what remains is taken off all that was told
    whole = _RESIDUE.search(scene.text[shares[0].start : last.end + 60].split(". ")[0])
    asked = _ASKED.match(scene.passage.opening(shares[0].sentence, 40)) is not None
    answered = asked and (total >= _ALL or len(shares) >= _ALL_ANSWERS)
    turned = _turned(shares, total)
    rounded = len(shares) / Decimal(2)  # what rounding leaves open, at whole per cents
    if not whole and not asked and total + rounded < _ALL and not turned:
        return False  # the largest of more
    few, most = (_LEAST_OF_ALL, 200) if whole or (answered and turned) else _HUNDRED
    return few <= total <= most


_APART = 70
_BOTH = Pattern(r"\s+(?:\w+\s+){0,3}(?:both|either|more than one|several)\b", re.IGNORECASE)
"""Who is among the last of some shares is among the others too: "and 21 per cent of both"."""
_BOTH_WITHIN = 40
NESTED = Pattern(r"\bof (?:which|whom)\b", re.IGNORECASE)
"""What follows these is a share of the share before."""
_GOES_TO_REST = Pattern(
    r"[^.;:()\d]{0,20}?(?:,|;|\band\b|\bwith\b|\bwhile\b)\s+"
    r"(?:the (?:rest|remainder|balance|others?|remaining)|others)\b",
    re.IGNORECASE,
)
"""What remains is told without its number, so that the shares are not all."""
_RESIDUE = Pattern(
    r"\b(?:remaining|rest|other|others|undecided|neither|no opinion|not sure|unsure|"
    r"(?:don|didn|do not|did not)['’]?t? (?:know|answer|say))\b",
    re.IGNORECASE,
)
"""Whoever is in none of the other groups: with these, the groups are all."""
_EXCLUDES = Pattern(
    r"\b(?:remaining|rest|undecided|neither|no opinion|not sure|unsure|oppos\w+|against|"
    r"disagree\w*|disapprov\w+|vot\w+|(?:don|didn|do not|did not)['’]?t? (?:know|answer|say))\b",
    re.IGNORECASE,
)
"""With these nobody is in two of the groups: who is for it is not against it."""
_OVERLAPS = Pattern(
    r"\b(?:said|say|says|named?|cited?|mention(?:ed)?|have|has|had|own(?:ed|s)?|keep|kept|use[sd]?|using|"
    r"speak|spoke|know|knew|watch(?:ed)?|read|play(?:ed)?|visit(?:ed)?|eat|ate|drink|drank|buy|bought)\b",
    re.IGNORECASE,
)
"""What one may do with several things: who has a dog may have a cat, too."""
_ASKED = Pattern(r"\W*(?:asked\b|by [^\W\d_]+(?: [^\W\d_]+)?:)", re.IGNORECASE)
"""What follows these is divided up whole: "Asked how business was, 27 per cent said well, …"."""


def _told_before(scene: Scene, m: Mention) -> bool:
    """Whether the sentence before tells of shares, too."""
    before = scene.neighbours(m, 1)
    return any((x.unit == "%" or is_fraction(x.quantity)) and not _moved(x) for x in before)


def _turned(shares: Sequence[Mention], total: Decimal) -> bool:
    """Whether shares are a hundred once the digits of one of them change places."""
    missing = _ALL - total
    return any(m.value + missing in swapped(m.value) for m in shares)


def _is_broken(mentions: Sequence[Mention], shares: Sequence[Mention]) -> bool:
    """Whether another percentage stands among shares: "27 per cent often, 21 per cent less so"."""
    first, last = shares[0].index, shares[-1].index
    among = [m for m in mentions if m.unit == "%" and first <= m.index]
    return any(m.index <= last or not m.found.move for m in among if m not in shares)


def _may_fail(scene: Scene, shares: Sequence[Mention]) -> bool:
    """Whether shares that are no hundred are surely all of one whole, one of them wrong: none is of
    a whole of its own ("61% in towns and 54% in all other places"), and they hardly overlap.
    """
    total = sum((m.value for m in shares), Decimal(0))
    asked = _ASKED.match(scene.passage.opening(shares[0].sentence, 40)) is not None
    surely = _turned(shares, total) or (asked and is_rest(shares[-1]))  # "… and the other 60"
    near = abs(total - _ALL) <= _MOST_OFF and (total <= _ALL or not _overlap(scene, shares))
    return (surely or near) and not _have_their_own(shares, _OF_OWN, _AMONG_OWN)


def _overlap(scene: Scene, shares: Sequence[Mention]) -> bool:
    """Whether one may be in several of the groups: who has a dog may have a cat, too."""
    said = scene.text[shares[0].start : shares[-1].end + 60].split(". ")[0]
    return _OVERLAPS.search(said) is not None and _EXCLUDES.search(said) is None


def _have_their_own(shares: Sequence[Mention], after: Pattern, before: Pattern) -> bool:
    """Whether shares after the first are told of another whole than that one is."""
    wholes = [
        (after.match(m.after[:40]) or before.search(m.unhedged[-60:]), at)
        for at, m in enumerate(shares)
    ]
    told = [(found["whole"].lower(), at) for found, at in wholes if found is not None]
    first = next((whole for whole, at in told if not at), "")
    return any(at and whole != first for whole, at in told)


_NOT_ALL = (
    r"(?!(?:them|these|those(?!\s(?:over|under|aged|in|with|who|from|at|on))|it|this|all|total|"
    r"the (?:total|whole|sum))\b)"
)
_OF = Pattern(
    rf"\s+(?:of|among|amongst)\s+{_NOT_ALL}(?P<whole>\S+(?:\s+[^\W\d_]+)?)", re.IGNORECASE
)
_OF_OWN = Pattern(
    rf"\s+(?:of|among|amongst|in|at|on)\s+{_NOT_ALL}(?P<whole>\S+(?:\s+[^\W\d_]+)?)", re.IGNORECASE
)
_AMONG_OWN = Pattern(
    r"\b(?:among|amongst|in|at|of)\s+(?P<whole>(?:[^\W\d_][\w’'-]*\s+){1,3})$", re.IGNORECASE
)
_AMONG = Pattern(
    r"\b(?:among|amongst|of)\s+(?P<whole>(?:[^\W\d_][\w’'-]*\s+){1,3})$", re.IGNORECASE
)


def _of_list(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """The percentages of a list that name all answers."""
    for column in grid.columns:
        cells = [c.mention for c in grid.column(column)]
        level = all(m.unit == "%" and not m.found.change for m in cells)
        total = sum((m.value for m in cells), Decimal(0))
        if len(cells) < _FEWEST or not level or abs(total - _ALL) > _MOST_OFF:
            continue
        closed = any(_RESIDUE.search(grid.row_head(row)) for row in grid.rows)
        closed = closed or _DIVIDED.search(grid.caption) is not None
        closed = closed and len(cells) >= len(grid.rows)  # of one the share may be left out
        exact = abs(total - _ALL) * 2 <= len(cells)
        if not closed and not exact and not _turned(cells, total):
            continue  # the largest of more, or answers of which one could give several
        formula = " + ".join(LETTERS[: len(cells)])
        stated = Quantity(Decimal(_ALL), "%")
        yield scene.claim(
            cells[0].start, cells[-1].end, ClaimKind.TOTAL, cells, stated, formula=formula
        )


_DIVIDED = Pattern(
    r"\b(?:of (?:each|every)|(?:where|how) (?:the|its|our|your) \w+ (?:is|was|goes|went|comes)|"
    r"made up|br(?:eaks?|oke|oken) down|divided|split|composition)\b",
    re.IGNORECASE,
)
"""What leads into all parts of a whole."""
