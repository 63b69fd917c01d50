"""What several have together that the text tells one by one: "Ulm and Kehl together got 3.2m".

The names lead to the numbers that were told of them, whatever these come to: each name to the one
number of the measure that stands right behind it or is said to be its own. "The two largest" leads
to the greatest of the numbers that were listed before.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.parts import same_kind
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

_NAME = r"[A-Z][\w’'-]+(?:\s(?:(?:of|the|and the)\s)?[A-Z][\w’'-]+){0,2}"
_TOGETHER = r"(?:(?:[Pp]ut |[Tt]aken )?[Tt]ogether|[Cc]ombined|[Jj]ointly|[Bb]etween them)"
_NAMED = Pattern(
    rf"(?:\b{_TOGETHER},?\s(?P<first>(?:the\s)?{_NAME}(?:,\s{_NAME})*\sand\s(?:the\s)?{_NAME})|"
    rf"(?P<last>{_NAME}(?:,\s{_NAME})*\sand\s(?:the\s)?{_NAME})\s{_TOGETHER})\b[^.;:\d]{{0,60}}$",
    having="ogether|ombined|ointly|etween",
)
_RANKED = Pattern(
    rf"(?:\b{_TOGETHER},?\s(?:the|these|those)\s(?P<n>two|three|four)\s(?P<rank>\w+)\b|"
    rf"\b(?:the|these|those)\s(?P<m>two|three|four)\s(?P<level>\w+)\s(?:[\w’'-]+\s){{0,3}}?{_TOGETHER})"
    r"\b[^.;:\d]{0,60}$",
    re.IGNORECASE,
    having="ogether|ombined|ointly|etween",
)
_GREATEST = frozenset("largest biggest leading top main greatest highest busiest".split())
_LEAST = frozenset("smallest lowest least".split())
_MANY = {"two": 2, "three": 3, "four": 4}
_OTHER = Pattern(
    r"\b(?:will|would|next|both years|had|than|like|as (?:many|much)|(?:cuts?|savings?|rises?|"
    r"increases?|changes?)\s(?:to|in|for|at))\b",
    re.IGNORECASE,
)
"""What is told of another time, of others or of something else than before."""
_CUT = Pattern(r",\s+|\s+and\s+")
_OWN = Pattern(r"(?:\s[a-z]+){0,2}?\s(?:in|to|for|from|at|by)\s(?:the\s)?")
_LEADS = Pattern(r"(?:\s\(|:\s|,?\s(?!and\b)[a-z](?:[^.;:()A-Z]|\d)*?)?\s?[$€£¥₹]?")
FARTHEST, WIDEST = 4, 90
"""Sentences back in which the numbers are told, and characters from a name to its number."""
_NEAR, _DIGITS = 2, 4
"""How alike numbers are of one measure, and the digits from which one may be miswritten."""


def derive_told_by_name(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that those who are named have so much together."""
    for m in scene.passage.mentions:
        if not _is_amount(scene, m):
            continue
        words = m.unhedged[-170:]
        parts = _of_names(scene, m, words) or _of_ranked(scene, m, words)
        claim = _claim(scene, m, parts) if parts else None
        if claim is not None:
            yield claim


def _claim(scene: Scene, m: Mention, parts: Sequence[Mention]) -> Claim | None:
    total = sum((x.value for x in parts), Decimal(0))
    formula = " + ".join(LETTERS[: len(parts)])
    claim = scene.claim(hedged_start(m), m.end, ClaimKind.TOTAL, parts, m.quantity, formula=formula)
    if scene.outcome(claim) is Outcome.HOLDS:
        return claim
    times = {scene.facts[x.index].period for x in (m, *parts)} - {""}
    if len(times) > 1:
        return None
    return claim if _is_miswritten(m.value, total) else None


def _is_miswritten(said: Decimal, total: Decimal) -> bool:
    """Whether two sums differ in one digit of four or more, or in the order of two: what else
    differs may be of more, of fewer or of another day than the parts were.
    """
    least = min(int(x.normalize().as_tuple().exponent) for x in (said, total))
    one, other = (f"{x.scaleb(-least):f}".partition(".")[0] for x in (said, total))
    long = len(one) == len(other) >= _DIGITS
    off = [i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    turned = len(off) == 2 and one[off[0]] == other[off[1]] and one[off[1]] == other[off[0]]
    return long and (len(off) == 1 or turned)


def _of_names(scene: Scene, m: Mention, words: str) -> list[Mention]:
    """The numbers of all that are named, none where one has no number or several."""
    found = _NAMED.search(words)
    if found is None or _OTHER.search(words[found.start() :]):
        return []
    names = [re.sub(r"^the\s", "", n) for n in _CUT.split(found["first"] or found["last"])]
    told = [_told_of(scene, m, name) for name in names]
    parts = [x for x in told if x is not None]
    return parts if len(parts) == len(names) == len({x.index for x in parts}) else []


def _told_of(scene: Scene, m: Mention, name: str) -> Mention | None:
    """The only number of the measure that the sentences before tell of a name."""
    found: dict[Decimal, Mention] = {}
    for number in range(m.sentence, max(-1, m.sentence - FARTHEST - 1), -1):
        for x in scene.passage.of(number):
            fit = x.end <= m.start and _adds(scene, m, x) and x.index not in scene.bases
            if fit and _is_of(scene, x, name) and not _goes_on(scene, x):
                found.setdefault(x.value, x)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_of(scene: Scene, x: Mention, name: str) -> bool:
    """Whether a number is told of a name: "Ulm gets 840", "Ulm (840)", "840 to Ulm"."""
    before = x.unhedged[-WIDEST:]
    at = before.rfind(name)
    if at >= 0 and _LEADS.fullmatch(before[at + len(name) :]):
        there = scene.passage.of(x.sentence)[: x.place]
        start = x.start - (len(x.before) - len(x.unhedged)) - len(before) + at
        return not any(y.start > start and likeness(y, x) >= _NEAR for y in there)
    owned = _OWN.match(x.after[:40])
    return owned is not None and x.after.startswith(name, owned.end())


def _goes_on(scene: Scene, x: Mention) -> bool:
    """Whether the same is told of more numbers: "Leeds sold 300 by noon and 410 by six"."""
    later = [y for y in scene.passage.of(x.sentence)[x.place + 1 :] if likeness(y, x) >= _NEAR]
    later = [y for y in later if y.index not in scene.bases and not y.found.change]
    return bool(later) and _CAPITAL.search(scene.text[x.end : later[0].start]) is None


_CAPITAL = Pattern(r"\b[A-Z][\w’'-]+")


def _of_ranked(scene: Scene, m: Mention, words: str) -> list[Mention]:
    """The greatest or least of the numbers listed in the two sentences before."""
    found = _RANKED.search(words)
    if found is None or _OTHER.search(words[found.start() :]):
        return []
    many = _MANY[(found["n"] or found["m"]).lower()]
    rank = (found["rank"] or found["level"]).lower()
    if rank not in _GREATEST | _LEAST:
        return []
    run = [
        x
        for number in (m.sentence - 2, m.sentence - 1)
        if number >= 0 and scene.passage.same_block(number, m.sentence)
        for x in scene.passage.of(number)
        if _adds(scene, m, x) and x.index not in scene.bases
    ]
    ordered = sorted(run, key=lambda x: x.value, reverse=rank in _GREATEST)
    return ordered[:many] if len(run) > many else []


def _adds(scene: Scene, m: Mention, x: Mention) -> bool:
    """Whether a number can be a part of the sum."""
    same = likeness(m, x) > 1 and same_kind(scene, m, x)
    return _is_amount(scene, x) and same and x.value < m.value


def _is_amount(scene: Scene, m: Mention) -> bool:
    """Whether a number of the running text is one amount: no share, no change and no range."""
    fact = scene.facts[m.index]
    return not (fact.tabled or fact.relative or m.found.change or m.quantity.is_range)
