"""Claims of change and difference: "60 percent more than the 11,500", "up 4.5 points from 87%".

The other number stands after *than*, *from*, *above* or *below*; the number it is about stands
before, or after *to*. Absolute differences without a time are comparisons.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import (
    NOT_GIVEN,
    Pair,
    Scene,
    between,
    hedged_start,
    joined,
    lead,
    settle,
    unchecked,
)
from briefing_app.reading.passage.mentions import Mention, is_amount, is_relative, likeness
from briefing_app.reading.pattern import Pattern

_COMPARATIVE = (
    r"more|fewer|less|higher|lower|larger|smaller|greater|bigger|older|younger|longer|shorter|"
    r"heavier|lighter|faster|slower|cheaper|dearer|taller|deeper|wider|warmer|colder|hotter|cooler|"
    r"better|worse|stronger|weaker|quicker|earlier|later|further|farther|richer|poorer|wetter|drier"
)
_PLAIN = r"(?!(?:is|are|was|were|it|they|he|she|has|have|had|and|or|but)\b)[^\W\d_][\w’'-]*"
"""A word that is neither verb nor pronoun: "60 percent of patients more than"."""
_THAN = Pattern(
    rf"^[\s-]+(?:{_PLAIN}\s+){{0,2}}?(?P<word>{_COMPARATIVE})\b"
    rf"(?P<thing>(?:\s+{_PLAIN}){{0,6}}?)\s+than\b"
)
_MORE = Pattern(rf"^[\s-]+(?:[^\W\d_]+\s+){{0,2}}?(?P<word>{_COMPARATIVE})\b")
_ABOVE = Pattern(r"^(?:\s+[^\W\d_]+)?\s+(?P<word>above|below|over|under|beyond|short of)\s")
_MOVED = Pattern(
    r"\b(?:up|down|rise|rises|rising|rose|risen|fall|falls|falling|fell|fallen|drop|drops|dropped|"
    r"dropping|increase|increases|increased|increasing|decrease|decreased|decline|declined|grew|"
    r"grow|grown|growth|gain|gained|gains|lost|losing|climb|climbed|jump|jumped|slid|slipped|sank|"
    r"soared|surged|plunged|tumbled|cut|reduced|reduction|raised|shrank|shrunk|dipped|edged|"
    r"improved|improvement|expanded|swelled|advanced|eased|widened|narrowed|lowered|lifted)\b"
    r"(?:\s+(?:of|by|about|some|around|roughly|nearly|almost|just|more|less|than|only|over|a|an|"
    r"another|further|sharply|slightly|steadily|back|at|least|most|under|up|to|total|full|well))*"
    r"\s*(?:\(|[$€£¥])?$",
    re.IGNORECASE,
)
_TIME = Pattern(
    r"\b(?:last|previous|prior|earlier|before|ago|then|past|former|since|usual|yesterday|"
    r"(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|year|month|week|quarter|season|decade|"
    r"spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b",
    re.IGNORECASE,
)
_PLAIN_DEGREE = frozenset("more fewer less higher lower above below over under".split())
_LESS = frozenset(("fewer", "less", "lower", "smaller", "below", "under", "short", "cheaper"))


def derive_changes(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if the figure says how far one number lies from another."""
    claim = _than(scene, mention) or _moved(scene, mention)
    if claim is not None:
        yield claim


def _kind(mention: Mention, word: str, rest: str) -> ClaimKind:
    """A per cent is a change; so is an amount against another time; a lead or an age is not."""
    if mention.found.kind in ("percent", "fraction") or kind_of(mention.unit) in (
        UnitKind.PERCENT,
        UnitKind.MULTIPLE,
    ):
        return ClaimKind.CHANGE
    change = word in _PLAIN_DEGREE and _TIME.search(rest[:90])
    return ClaimKind.CHANGE if change else ClaimKind.COMPARISON


def stateable(mention: Mention) -> bool:
    """Whether a figure can be the amount by which two others differ."""
    return mention.found.kind not in ("age", "vague", "level") and not mention.quantity.is_range


def _than(scene: Scene, mention: Mention) -> Claim | None:
    """ "60 percent more than the 11,500", "10% below the €72"."""
    if not stateable(mention):
        return None
    found = _THAN.match(mention.after[:110]) or _ABOVE.match(mention.after[:60])
    if found is None:
        return _more(scene, mention)
    word = found.group("word")
    above = found.re is _ABOVE.compiled
    if above and not _relative(mention):
        return None
    at = mention.end + found.end()
    base = next(
        (
            m
            for m in scene.beside(mention)
            if m.start >= at - 1 and m.start - at <= 60 and _near(scene.text[at : m.start])
        ),
        None,
    )
    rest = scene.text[at : at + 90]
    if above and base is None:
        return None
    kind = _kind(mention, word, rest)
    end = base.end if base is not None else min(at, len(scene.text))
    start = hedged_start(mention)
    claim = scene.claim(start, end, kind, stated=mention.quantity)
    if word in _LESS:
        claim = scene.claim(start, end, kind, stated=mention.quantity, sense="less")
    if base is None:
        return _against_elsewhere(scene, mention, claim)
    if not measurable(mention, base):
        return None
    subjects = _subjects(scene, mention, base)
    settled = settle(scene, claim, [(s, base) for s in subjects], sure=False)
    if settled is not None:
        return settled
    first = subjects[0] if subjects else None
    if first is not None and _certain(scene, first, mention, base, subjects):
        return settle(scene, claim, [(first, base)], sure=True)
    return unchecked(claim)


def _near(words: str) -> bool:
    return not re.search(r"[,;:]|\s(?:and|but|or)\s", words)


def _relative(mention: Mention) -> bool:
    return is_relative(mention)


def measurable(mention: Mention, base: Mention) -> bool:
    """Whether the difference can be one from this base: points from per cent, say."""
    if mention.unit == "percentage point":
        return base.unit == "%"
    if _relative(mention):
        return mention.unit != "%" or base.unit != "percentage point"
    return likeness(mention, base) >= 2


def _subjects(scene: Scene, mention: Mention, base: Mention) -> list[Mention]:
    """Return what may be compared with ``base``, the most likely first."""
    beside = [m for m in scene.beside(mention) if m.index != base.index]
    before = [m for m in beside if m.start < mention.start]
    after = [m for m in beside if m.start > mention.start and lead(m) in ("to", "at")]
    earlier = list(scene.neighbours(mention, 2))
    fit = [m for m in (*before, *after, *earlier) if _amount_like(m, base)]
    return sorted(
        fit, key=lambda m: -min(likeness(m, base), 3) if m.sentence == base.sentence else 0
    )


def _amount_like(m: Mention, base: Mention) -> bool:
    if base.unit == "%":
        return m.unit == "%" and not m.found.change
    return is_amount(m) and likeness(m, base) >= 2 and not m.found.change


def _certain(
    scene: Scene, first: Mention, mention: Mention, base: Mention, subjects: Sequence[Mention]
) -> bool:
    """Whether the pair is the only reading: stated side by side, in the same unit."""
    if likeness(first, base) < 2:
        return False
    if first.sentence != mention.sentence:
        same = [m for m in subjects if m.sentence == first.sentence and likeness(m, base) >= 2]
        opens = re.match(
            r"\W*(?:that|this|it|which|they)\b", _opening(scene, mention), re.IGNORECASE
        )
        return len(same) == 1 and opens is not None and likeness(first, base) >= 3
    rivals = [
        m
        for m in subjects
        if m.sentence == mention.sentence and m.index != first.index and likeness(m, base) >= 3
    ]
    return joined(scene, first, mention) and (likeness(first, base) >= 3 or not rivals)


def _opening(scene: Scene, mention: Mention) -> str:
    return scene.passage.opening(mention.sentence, 30)


def _against_elsewhere(scene: Scene, mention: Mention, claim: Claim) -> Claim | None:
    """The base is named without its number ("than a year earlier"): look for it close by."""
    near = [m for m in scene.beside(mention) if is_amount(m) or m.unit == "%"]
    pool = near + list(scene.neighbours(mention, 2)) + next_figures(scene, mention)
    pairs = [
        (a, b)
        for a in near[:4] + list(scene.neighbours(mention, 1))[:3]
        for b in pool
        if a.index != b.index
        and likeness(a, b) >= 3
        and _amount_like(a, b)
        and _amount_like(b, a)
        and measurable(mention, b)
    ]
    if mention.quantity.unit in ("", "%", "x", "percentage point") or pairs:
        settled = settle(scene, claim, _directed(claim, mention, pairs), sure=False)
        if settled is not None:
            return settled
    if mention.found.kind in ("duration",) and claim.kind is ClaimKind.COMPARISON:
        return None
    return unchecked(claim, NOT_GIVEN)


def _directed(claim: Claim, mention: Mention, pairs: Sequence[Pair]) -> list[Pair]:
    """Keep pairs that move the way the words say."""
    if claim.sense == "less" or mention.found.change == "down":
        return [(a, b) for a, b in pairs if a.value < b.value]
    if mention.found.change == "up":
        return [(a, b) for a, b in pairs if a.value > b.value]
    return list(pairs)


def next_figures(scene: Scene, mention: Mention) -> list[Mention]:
    """Return the first figures of the sentence after, in the same block."""
    follow = mention.sentence + 1
    if follow < len(scene.passage.reading.sentences) and scene.passage.same_block(
        mention.sentence, follow
    ):
        return list(scene.passage.of(follow)[:6])
    return []


def _more(scene: Scene, mention: Mention) -> Claim | None:
    """ "at least 40% more": both numbers stand somewhere before."""
    found = _MORE.match(mention.after[:60])
    if found is None or not _relative(mention) or mention.unit == "x":
        return None
    amounts = [m for m in (*scene.beside(mention), *scene.neighbours(mention, 1)) if is_amount(m)]
    before = [m for m in amounts if m.start < mention.start][:5]
    claim = scene.claim(
        hedged_start(mention), mention.end + found.end(), ClaimKind.CHANGE, stated=mention.quantity
    )
    pairs = [(a, b) for a in before for b in before if a.index != b.index and likeness(a, b) >= 2]
    wanted = "down" if found.group("word") in _LESS else "up"
    pairs = [(a, b) for a, b in pairs if (a.value < b.value) == (wanted == "down")]
    settled = settle(scene, claim, pairs, sure=False)
    if settled is None and len(pairs) == 1 and pairs[0][0].sentence == mention.sentence:
        return unchecked(claim)
    return settled


def _moved(scene: Scene, mention: Mention) -> Claim | None:
    """ "up 4.5 percentage points from 87%", "rose 5% to 560 from 533"."""
    if not stateable(mention) or mention.found.move or mention.unit == "x":
        return None
    if not (mention.found.change or _MOVED.search(mention.before[-90:])):
        return None
    if not (_relative(mention) or mention.found.change):
        return None
    after, before = _ends_after(scene, mention), _ends_before(scene, mention)
    origin = after.get("from") or before.get("from")
    goal = after.get("to") or before.get("to")
    if origin is not None and not measurable(mention, origin):
        origin = None
    if goal is not None and origin is not None and likeness(goal, origin) < 2:
        goal = None
    last = max((m.end for m in (after.get("from"), after.get("to")) if m is not None), default=0)
    start = _moved_start(mention)
    claim = scene.claim(start, max(mention.end, last), ClaimKind.CHANGE, stated=mention.quantity)
    if origin is None:
        return _origin_elsewhere(scene, mention, goal, claim)
    goals = [goal] if goal is not None else []
    goals += [m for m in _subjects(scene, mention, origin) if m not in goals]
    settled = settle(scene, claim, [(g, origin) for g in goals], sure=False)
    if settled is not None or not goals:
        return settled if settled is not None else unchecked(claim, NOT_GIVEN)
    certain = goal is not None or (
        _certain(scene, goals[0], mention, origin, goals) and goals[0].start < mention.start
    )
    if certain and likeness(goals[0], origin) >= 2:
        return settle(scene, claim, [(goals[0], origin)], sure=True)
    return unchecked(claim)


def _moved_start(mention: Mention) -> int:
    found = _MOVED.search(mention.before[-90:])
    if found is None:
        return hedged_start(mention)
    return mention.start - (len(mention.before[-90:]) - found.start())


def _ends_after(scene: Scene, mention: Mention) -> dict[str, Mention]:
    """The *from* and *to* that follow, up to the next step or statement."""
    ends: dict[str, Mention] = {}
    previous = mention
    for m in scene.beside(mention):
        if m.start < mention.start:
            continue
        words = scene.text[previous.end : m.start]
        if len(words) > 60 or re.search(r"[;:.]\s|\s(?:and|but|while)\s", words):
            break
        name = m.found.move or lead(m)
        if m.found.change and not m.found.move:
            break
        if name in ("from", "to") and name not in ends and (is_amount(m) or m.unit == "%"):
            ends[name] = m
        previous = m
    return ends


def _ends_before(scene: Scene, mention: Mention) -> dict[str, Mention]:
    """The *from* and *to* before: "from 61 to 48, a fall of 21%"."""
    ends: dict[str, Mention] = {}
    following = mention
    for m in scene.beside(mention):
        if m.start > mention.start:
            break
        words = between(scene, m, following)
        if len(words) > 70 or re.search(r"[;:.]\s|\s(?:and|but|while)\s", words):
            break
        name = m.found.move or lead(m)
        if name in ("from", "to") and name not in ends and (is_amount(m) or m.unit == "%"):
            ends[name] = m
        following = m
    if len(ends) == 2 or ("from" in ends and len(ends) == 1 and _restates_move(mention)):
        return ends
    return {}


def _restates_move(mention: Mention) -> bool:
    """ "… up from $540, a rise of 13%"."""
    return (
        re.search(r",\s+(?:or\s+)?an?\s+[^\W\d_]+\s+of\s+(?:[^\W\d_]+\s+)?$", mention.before[-50:])
        is not None
    )


def _origin_elsewhere(
    scene: Scene, mention: Mention, goal: Mention | None, claim: Claim
) -> Claim | None:
    """No base beside it: believe one close by only if it bears the words out."""
    named = re.match(
        r"[^.;]{0,60}?\b(?:from|compared (?:with|to)|on|over|against|than|since)\s"
        r"(?=(?:the\s|a\s)?(?:year|month|week|quarter|previous|last|prior|same|20\d\d|19\d\d|"
        r"\w+day))",
        mention.after[:110],
    )
    goals = (
        [goal]
        if goal
        else [
            m
            for m in scene.beside(mention)
            if m.start < mention.start and joined(scene, m, mention)
        ][:2]
    )
    pool = [*scene.beside(mention), *scene.neighbours(mention, 2), *next_figures(scene, mention)]
    pairs = [
        (a, b)
        for a in goals
        for b in pool
        if a.index != b.index
        and likeness(a, b) >= 3
        and measurable(mention, b)
        and _amount_like(a, b)
        and _amount_like(b, a)
    ]
    settled = settle(scene, claim, _directed(claim, mention, pairs), sure=False)
    if settled is not None:
        return settled
    return unchecked(claim, NOT_GIVEN) if named else None
