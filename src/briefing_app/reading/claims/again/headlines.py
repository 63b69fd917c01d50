"""What headlines say without a number: "Council raises licence fee", "Run smashes its target".

The numbers stand in the text or in a table: what is raised or cut is the one that has moved and is
called so, a target is the one that words call a target. Nothing fails by a name alone.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import APART, Claim, ClaimKind
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.order import named_move
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.claims.standards import derive_standards
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern

_ACTS = Pattern(
    r"\b(?:(?P<up>rais(?:es?|ed)|lift(?:s|ed)?|hik(?:es?|ed)|boost(?:s|ed)?|increas(?:es?|ed)|ups|"
    r"expand(?:s|ed)?)|"
    r"(?P<down>cuts?|lower(?:s|ed)?|reduc(?:es?|ed)|trim(?:s|med)?|slash(?:es|ed)?))\s+"
    r"(?P<what>[^\d,;:.!?\n–—()]{3,60})",
    re.IGNORECASE,
    having="rais|lift|hik|boost|increas|ups|expand|cut|lower|reduc|trim|slash",
)
_JOINED = Pattern(
    r"(?:^|[,;:–—]\s+)(?:both\s+)?(?P<what>[^\d,;:.\n]{2,40}?)\s+and\s+[^\d,;:.\n]{2,40}?\s+"
    r"(?:(?:are|were|have|both)\s+)*"
    r"(?P<sense>(?P<up>up|rose|rise|grew|grow|increased?|gained?|climb(?:ed)?)|"
    r"(?P<down>down|fell|fall|decreased?|declined?|dropp?(?:ed)?|shrank|shrink))\b(?!\s+(?:by|to|\d))",
    re.IGNORECASE,
    having="and",
)
_BY = Pattern(r"\b(?:by|to|from)\s*(?:[$€£¥₹]|[A-Z]{2,3})?\s*$")
_MET = Pattern(
    r"\b(?:(?P<up>smash(?:es|ed)?|beats?|beaten|exceed(?:s|ed)?|surpass(?:es|ed)?|tops|topped|"
    r"outstrip(?:s|ped)?|overshoots?|overshot|reach(?:es|ed)|met|meets|hits)|"
    r"(?P<down>miss(?:es|ed)?|(?:fell|falls?) short of|undershoots?|undershot))\s+"
    r"(?:the|its|their|our|his|her|all)\s+(?:[^\W\d_][\w’'-]*\s+){0,2}?"
    r"(?:targets?|goals?|forecasts?|guidance|budgets?|quota|expectations)\b",
    re.IGNORECASE,
    having="target|goal|forecast|guidance|budget|quota|expectations",
)
_TARGET_BEFORE = Pattern(
    r"\b(?:targets?|goals?|forecast|guidance|budget|quota|aim(?:ed|ing)?|hop(?:ed|ing)|expect(?:ed|"
    r"ing))\b[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
_TARGET_AFTER = Pattern(r"^[\s-]+(?:[\w’'-]+\s+)?(?:target|goal|forecast|budget|quota)\b", re.I)
_PAST = Pattern(
    r"\b(?:last|previous|prior) (?:year|month|quarter|season|time)\b|"
    r"\b(?:earlier|before|ago|had)\b",
    re.IGNORECASE,
)
_GOALS = (
    "(?:targets?|goals?|forecasts?|guidance|budgets?|quota|expectations|estimates|averages?|"
    "limits?|plan|caps?|ceilings?|thresholds?|standards?|quotas?|norms?)"
)
_PAST_A_GOAL = Pattern(
    r"\b(?:(?P<up>smash(?:es)?|beats?|exceeds?|surpass(?:es)?|tops|outstrips?|outpaces?|above|"
    r"ahead of|"
    r"(?:more|higher|faster|better|larger|stronger|fuller|longer|warmer|wetter)(?= than))|"
    r"(?P<down>miss(?:es)?|(?:falls? |just )?short of|undershoots?|lags?|below|behind|under|"
    r"(?:less|lower|fewer|slower|worse|smaller|weaker|shorter|cooler|drier)(?= than)))\s+"
    rf"(?:than\s+)?(?:[^\W\d_][\w’'&-]*\s+){{0,2}}?(?P<goal>{_GOALS}|expected|forecast|usual|normal|planned|"
    r"predicted|hoped)\b",
    re.IGNORECASE,
    having=(
        "target|goal|forecast|guidance|budget|quota|expect|estimate|average|limit|plan|usual|cap|"
        "ceiling|threshold|standard|norm|"
        "normal|predicted|hoped"
    ),
)
"""What a headline says of a goal or a norm, whose number the text tells."""
_OF_GOAL = Pattern(
    rf"\b(?:{_GOALS}|expected|forecast|usual|normal|planned|predicted|hoped|aim|mean|allowed|permitted|required)\b",
    re.IGNORECASE,
)
LONGEST = 300
"""Characters of a sentence that are looked at."""
BEFORE = 2
"""Sentences from a target within which what it was set for may stand."""


def derive_headlines(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of headlines and headings that name no number."""
    for start, end in scene.passage.reading.sentences:
        words = scene.text[start : min(end, start + LONGEST)]
        head = scene.heads(start)
        said = [*(_JOINED.finditer(words) if head or scene.grids else ())]
        said += [*(_ACTS.finditer(words) if head else ())]
        for found in said if scene.layout.entry_at(start) is None else ():
            claim = attempt("one headline", None, _moved, scene, start, found)
            if claim is not None:
                yield claim
        for found in _PAST_A_GOAL.finditer(words) if head else ():
            claim = attempt("one goal of a headline", None, _told_of_goal, scene, start, found)
            if claim is not None:
                yield claim
        for found in _MET.finditer(words):
            claim = attempt("one target met", None, _met, scene, start, found)
            if claim is not None:
                yield claim


def _moved(scene: Scene, at: int, found: re.Match[str]) -> Claim | None:
    """ "Corn and wheat up": that of the first, too; "raises fees": that of what is raised."""
    move = named_move(scene, found.group("what"), head=scene.heads(at))
    if move is None or _BY.search(found.group("what")):
        return None
    end = found.end() if "sense" in found.groupdict() else found.end("what")
    start = found.start("what") if "sense" in found.groupdict() else found.start()
    sense = "more" if found.group("up") else "less"
    pair = (move.now, move.base)
    claim = scene.claim(at + start, at + end, ClaimKind.COMPARISON, pair, sense=sense)
    return claim if scene.outcome(claim) is not Outcome.FAILS else replace(claim, why=DOUBT)


def _told_of_goal(scene: Scene, at: int, found: re.Match[str]) -> Claim | None:
    """ "Recycling misses target": the first number that the text sets against a goal, and that one.

    Where the text sets it on the other side of the goal, something else may be meant.
    """
    sense = "more" if found.group("up") else "less"
    for told in derive_standards(scene):
        ends = [m for o in told.operands if (m := scene.mention_of(o)) is not None]
        if len(ends) != len(told.operands) or len(ends) != PAIR or told.why:
            continue
        goal = ends[1]
        around = f"{goal.before[-60:]} {goal.after[:40]}"
        if goal.start < at + found.end() or not _OF_GOAL.search(around):
            continue
        if told.sense not in (sense, APART):
            return None
        start, end = at + found.start(), at + found.end()
        return scene.claim(start, end, ClaimKind.COMPARISON, ends, sense=sense)
    return None


PAIR = 2
"""A number and the one it is set against."""


def _met(scene: Scene, at: int, found: re.Match[str]) -> Claim | None:
    """ "Smashes its target": the number that is called the target, and what stands beside it."""
    told = [m for m in scene.passage.mentions if _is_target(m)]
    if not told or len({m.value for m in told}) > 1:
        return None
    inside = [m for m in told if at <= m.start and m.start - at - found.end() < BEFORE * 10]
    if inside and scene.sentence_at(at) == inside[0].sentence:
        return None  # the number follows: what orders by number say of it
    sense = "more" if found.group("up") else "less"
    start, end = at + found.start(), at + found.end()
    claim = scene.claim(start, end, ClaimKind.COMPARISON, sense=sense)
    return settle(scene, claim, list(_reached(scene, told)))


def _is_target(m: Mention) -> bool:
    called = _TARGET_BEFORE.search(m.before[-60:]) or _TARGET_AFTER.match(m.after[:30])
    return called is not None and is_amount(m) and not m.found.change and not m.quantity.is_range


def _reached(scene: Scene, told: list[Mention]) -> Iterator[Candidate]:
    for base in told:
        for x in scene.passage.mentions:
            far = abs(x.sentence - base.sentence)
            if x.value == base.value or far > BEFORE or x.index in scene.bases:
                continue
            if comparable(x, base, most=4):
                past = _PAST.search(x.before[-80:]) is not None
                score = 2.4 - 0.5 * far + 0.4 * (x.index in scene.principal) - 0.6 * past
                score -= 0.4 * bool(x.found.change)
                yield Candidate((x, base), score)
