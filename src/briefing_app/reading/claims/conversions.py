"""Claims of conversion: the same amount twice, "64 kg (141 lb)", "one in five (20 per cent)".

Temperatures have different zero points, differences of temperature have none: "warmer by 2 °C (3.6
°F)". Which of the two is meant is told by the words around.
"""

import itertools
import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
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
    r"less than|"
    r"rise|increase|warming|difference)\b",
    re.IGNORECASE,
)
_RESTATES = Pattern(
    r"^(?:\s+(?:of\s+)?[\w’'-]+){0,8}?\s*\(\s*(?:about |some |or |nearly |almost )?$|"
    r"^(?:\s+(?:of\s+)?[\w’'-]+){0,5}?,?\s+or\s+(?:about |some |nearly |almost )?$"
)


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
    return scene.claim(start, end, ClaimKind.CONVERSION, pair, mention.quantity, formula=formula)


def _restated(scene: Scene, mention: Mention) -> Mention | None:
    at = mention.found.same_as
    if at is None:
        at = _bracketed(scene, mention)
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
    turned = {("°C", "°F"): "a * 9 / 5", ("°F", "°C"): "a * 5 / 9"}.get(
        (first.unit, second.unit), ""
    )
    if not turned:
        return ""
    moved = first.found.change or _DIFFERENCE_BEFORE.search(first.before[-50:])
    after = _DIFFERENCE_AFTER.match(second.after[:30])
    return turned if moved or after else ""


def _all_fractions(scene: Scene) -> tuple[Claim, ...]:
    return tuple(_fractions(scene))


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


def _bracketed(scene: Scene, mention: Mention) -> int | None:
    """Return the index of the figure right before a bracket that opens with this one, or None."""
    if mention.index == 0 or not mention.before.endswith(("(", "(about ", "(some ")):
        return None
    before = scene.passage.mentions[mention.index - 1]
    return before.index if scene.text[before.end : mention.start].strip().startswith("(") else None
