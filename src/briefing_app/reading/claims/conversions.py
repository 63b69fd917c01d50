"""Claims of conversion: the same amount twice, "64 kg (141 lb)", "one in five (20 per cent)".

Temperatures have different zero points, differences of temperature have none: "warmer by 2 °C (3.6
°F)". Which of the two is meant is told by the words around.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import compute, parse
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_SCALES = (
    UnitKind.MASS,
    UnitKind.LENGTH,
    UnitKind.AREA,
    UnitKind.VOLUME,
    UnitKind.TEMPERATURE,
    UnitKind.SPEED,
)
_DIFFERENCE_BEFORE = Pattern(
    r"\b(?:by|rise|rose|risen|warm(?:ed|ing|s)?(?: by| of)?|increase[ds]?(?: of| by)?|up|down|fell|"
    r"fall(?: of)?|difference of|within|change of|another|extra|cool(?:ed|ing)?(?: by)?|"
    r"deviation of|"
    r"anomaly of|drop(?:ped)?(?: of| by)?)\s+(?:(?:about|some|nearly|almost|more than|over|"
    r"at least|"
    r"roughly|around|just|up to|an? )\s*)*$",
    re.IGNORECASE,
)
_DIFFERENCE_AFTER = Pattern(
    r"^\s*\)?\s*(?:of warming|warmer|colder|cooler|hotter|higher|lower|above|below|more than|"
    r"too (?:warm|cold|cool|hot|high|low)|"
    r"less than|"
    r"rise|increase|warming|difference)\b",
    re.IGNORECASE,
)
_DIFFERENCE_BEYOND = Pattern(
    r"^\s*\)?,\s+(?:warmer|colder|cooler|hotter|higher|lower|above|below|more|less)\b", re.I
)
"""What a comma sets apart may be of the temperature, too: "47 °C (117 °F), higher than ever"."""
_IS_SO_WARM = Pattern(
    r"\b(?:is|was|were|are|be|been|to|at|of|reached|hit|recorded|measured)\s"
    r"(?:about |only |just )?$",
    re.IGNORECASE,
)
"""What leads to a temperature, and to no difference of two."""
_RESTATES = Pattern(
    r"^(?:\s+(?:of\s+)?[\w’'-]+){0,8}?\s*\(\s*(?:about |some |or |nearly |almost )?$|"
    r"^(?:\s+(?:of\s+)?[\w’'-]+){0,5}?,?\s+or\s+(?:about |some |nearly |almost )?$"
)
_APPOSED = Pattern(
    r"(?:\s+[\w’'-]+){0,5}?,\s+(?:(?:or|that is|i\.e\.|equal to|equivalent to)\s+)?"
    r"(?:(?:about|some|nearly|almost|roughly|around|just (?:over|under))\s+)?",
    re.IGNORECASE,
)
_CLOSES = Pattern(r"\s*(?:[.;,:)\n]|$)")
"""After an apposition: nothing else is said of it."""


def derive_conversions(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that say one amount in two measures."""
    for mention in scene.passage.mentions:
        claim = attempt("one conversion", None, _claim, scene, mention)
        if claim is not None:
            yield claim
    yield from attempt("fractions", (), _all_fractions, scene)


def _claim(scene: Scene, mention: Mention) -> Claim | None:
    first = _restated(scene, mention)
    if first is None:
        return None
    start, end = min(first.start, mention.start), max(first.end, mention.end)
    if scene.text[end : end + 1] == ")":
        end += 1
    formula = _difference(scene, first, mention)
    pair = (first, mention)
    claim = scene.claim(start, end, ClaimKind.CONVERSION, pair, mention.quantity, formula=formula)
    claim = _imperial(scene, claim, first, mention)
    listed = mention.found.same_as is None and scene.text[first.end : mention.start].strip() == ","
    if listed and scene.outcome(claim) is Outcome.FAILS:
        return None  # "stages of 10 km, 5 miles, and 3 km"
    return claim


def _imperial(scene: Scene, claim: Claim, first: Mention, second: Mention) -> Claim:
    """Return the claim in imperial gallons where only these give the number: both are called so."""
    gallons = [first.unit == "gal", second.unit == "gal"]
    if sum(gallons) != 1 or scene.outcome(claim) is Outcome.HOLDS:
        return claim
    other = replace(claim, formula=f"a {'*' if gallons[0] else '/'} {_IMPERIAL}")
    return other if scene.outcome(other) is Outcome.HOLDS else claim


_IMPERIAL = "1.20095"
"""How many of the gallons of the United States an imperial one has."""


def _restated(scene: Scene, mention: Mention) -> Mention | None:
    at = mention.found.same_as
    if at is None:
        at = _bracketed(scene, mention)
    if at is None:
        at = _beside(scene, mention)
    if at is None or not 0 <= at < len(scene.passage.mentions):
        return None
    first = scene.passage.mentions[at]
    if first.quantity.is_range or mention.quantity.is_range or first.unit == mention.unit:
        return None
    if kind_of(first.unit) is not kind_of(mention.unit) or kind_of(first.unit) not in _SCALES:
        return None
    return first


def _difference(scene: Scene, first: Mention, second: Mention) -> str:
    """The sum between two differences of temperature; empty for temperatures and all else."""
    units = first.unit, second.unit
    turned = {("°C", "°F"): "a * 9 / 5", ("°F", "°C"): "a * 5 / 9"}.get(_scales(*units), "")
    if not turned:
        return ""
    moved = first.found.change or _DIFFERENCE_BEFORE.search(first.before[-50:])
    after = _DIFFERENCE_AFTER.match(second.after[:30])
    if moved or after:
        return turned
    set_apart = _IS_SO_WARM.search(first.before[-30:]) is None
    beyond = set_apart and _DIFFERENCE_BEYOND.match(second.after[:30])
    if beyond and _turns(first, second, turned):
        return turned
    return _OF_SCALES[_scales(*units)] if "°" in units else ""


def _turns(first: Mention, second: Mention, formula: str) -> bool:
    """Whether a sum turns one number into the other, to the nearest whole one."""
    result = compute(parse(formula), (first.value,))
    return result is not None and abs(result - second.value) <= _HALF


_HALF = Decimal("0.5")
_OF_SCALES = {("°C", "°F"): "a * 9 / 5 + 32", ("°F", "°C"): "(a - 32) * 5 / 9"}


def _scales(first: str, second: str) -> tuple[str, str]:
    """The scales of two temperatures; bare degrees that one restates are of the other scale."""
    other = {"°C": "°F", "°F": "°C"}
    return (
        other.get(second, first) if first == "°" else first,
        other.get(first, second) if second == "°" else second,
    )


def _all_fractions(scene: Scene) -> tuple[Claim, ...]:
    return (*_fractions(scene), *_of_a_number(scene))


def _fractions(scene: Scene) -> Iterator[Claim]:
    """ "One in five (25 percent)": a fraction in words and the percentage that restates it."""
    mentions = scene.passage.mentions
    for a, b in itertools.pairwise(mentions):
        words, percent = (a, b) if b.unit == "%" else (b, a)
        if a.sentence != b.sentence or percent.unit != "%" or not is_fraction(words.quantity):
            continue
        if words.found.kind != "fraction" or percent.found.change or percent.quantity.is_range:
            continue
        if _RESTATES.match(scene.text[a.end : b.start]):
            end = b.end + (scene.text[b.end : b.end + 1] == ")")
            yield scene.claim(
                hedged_start(a), end, ClaimKind.CONVERSION, (percent, words), formula="a / 100"
            )


_OF_A_NUMBER = Pattern(r"\s+of\s+(?:(?:the|its|their|all|our)\s+){0,2}\S{0,3}$")
_IN_BRACKET = Pattern(r"(?:\s(?:in|of)\s[^.;:,()\d]{1,40})?\s\(\s*$")


def _of_a_number(scene: Scene) -> Iterator[Claim]:
    """ "One in five of the 46 centres (25 per cent)": restated behind what it is of."""
    mentions = scene.passage.mentions
    for words, whole, percent in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if words.found.kind != "fraction" or not is_fraction(words.quantity):
            continue
        if percent.unit != "%" or percent.found.change or percent.sentence != words.sentence:
            continue
        of = _OF_A_NUMBER.fullmatch(scene.text[words.end : whole.start])
        counted = max(whole.end, whole.found.noun_end)
        bracket = _IN_BRACKET.fullmatch(scene.text[counted : percent.start])
        if of and bracket and scene.text.startswith(")", percent.end):
            yield scene.claim(
                hedged_start(words),
                percent.end + 1,
                ClaimKind.CONVERSION,
                (percent, words),
                formula="a / 100",
            )


def _beside(scene: Scene, mention: Mention) -> int | None:
    """ "85 km of line, about 53 miles": the figure that another measure of its kind restates."""
    if not mention.place or not _CLOSES.match(mention.after[:6]):
        return None
    first = scene.passage.of(mention.sentence)[mention.place - 1]
    metric = {first.unit in _METRIC, mention.unit in _METRIC}
    between = scene.text[first.end : mention.start]
    return first.index if len(metric) == 2 and _APPOSED.fullmatch(between) else None


_METRIC = frozenset("kg g t km m cm mm ha km² m² L ml °C km/h m/s m³".split())
"""Measures that are restated in others, and others in them."""


def _bracketed(scene: Scene, mention: Mention) -> int | None:
    """Return the index of the figure right before a bracket that opens with this one, or None."""
    if mention.index == 0 or not mention.before.endswith(("(", "(about ", "(some ")):
        return None
    before = scene.passage.mentions[mention.index - 1]
    return before.index if scene.text[before.end : mention.start].strip().startswith("(") else None
