"""A number said again in words or rounded: "eighty-seven per cent", "nearly nine million people".

Who is quoted, and who sums up, says a number in other digits than the report does. It is the one
number of the article that the words may mean; where several may be meant, nothing is said, and
nothing ever fails by it.
"""

from collections.abc import Iterator

from briefing_app.core.figure import Claim
from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.again.echoes import Echo, at_odds, claim_of, digits_of, is_close
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention, is_person, likeness
from briefing_app.reading.passage.same import step

SMALLEST = 13
"""Up to twelve many write numbers in words wherever they stand."""


def derive_reworded(scene: Scene) -> Iterator[Claim]:
    """Yield the numbers that say another one of the article again in other words."""
    for fact in scene.facts:
        m = fact.mention
        if fact.cell is not None or not _may_say_again(scene, m):
            continue
        found = _meant(scene, fact)
        if found is not None:
            yield claim_of(scene, fact, Echo(found, 1.0))


def _may_say_again(scene: Scene, m: Mention) -> bool:
    """Whether a number is written out, or rounded by one who is quoted."""
    if m.quantity.is_range or m.found.change or is_fraction(m.quantity) or m.unit == "x":
        return False
    if m.found.kind in ("age", "vague", "duration") or abs(m.value) < SMALLEST:
        return False
    if m.index in scene.bases or m.index in scene.parts:
        return False
    return in_words(scene, m) or (_is_round(m) and (in_quotes(scene, m) or _only_bounds(m)))


def _only_bounds(m: Mention) -> bool:
    """Whether a round number is said to be less or more than what is meant: "more than 2,600"."""
    return m.quantity.hedge in ONE_SIDED and m.digits > 1


def in_words(scene: Scene, m: Mention) -> bool:
    """Return whether a number is written without any digit."""
    return not any(map(str.isdigit, scene.text[m.start : m.end]))


def _is_round(m: Mention) -> bool:
    return m.value >= _ROUND and m.digits <= _FEW


_ROUND, _FEW = 100, 2
"""A number from 100 on with at most two digits that are not noughts may be rounded."""


def in_quotes(scene: Scene, m: Mention) -> bool:
    """Return whether a number stands in somebody's own words."""
    start = max(0, scene.text.rfind("\n", 0, m.start))
    before = scene.text[start : m.start]
    opened = before.count("“") > before.count("”")
    return opened or before.count('"') % 2 == 1


def _meant(scene: Scene, fact: Fact) -> Fact | None:
    """The one number that may be meant: of the same measure, with more digits or in digits."""
    m = fact.mention
    fit = [x for x in scene.facts if x.index != fact.index and _may_be_meant(scene, fact, x)]
    values = {x.mention.value for x in fit}
    return fit[0] if len(values) == 1 and not _stands_so(scene, m) else None


def _stands_so(scene: Scene, m: Mention) -> bool:
    """Whether the article has the very number, rounded as it is here, in digits elsewhere."""
    return not in_words(scene, m) and scene.often[m.value] > 1


def _may_be_meant(scene: Scene, fact: Fact, other: Fact) -> bool:
    m, x = fact.mention, other.mention
    if x.quantity.is_range or x.found.change or x.sentence == m.sentence or in_words(scene, x):
        return False
    if not _is_alike(m, x) or not is_close(scene.text, m, x) or at_odds(fact, other):
        return False
    if m.quantity.hedge in ONE_SIDED and abs(x.value - m.value) > step(m.value):
        return False
    if x.index in scene.bases or (x.value != m.value and digits_of(x) <= digits_of(m)):
        return False
    return scene.outcome(claim_of(scene, fact, Echo(other, 1.0))) is Outcome.HOLDS


def _is_alike(m: Mention, x: Mention) -> bool:
    """Whether two numbers count or measure one thing; people may be called otherwise."""
    if likeness(m, x) >= 3:
        return True
    if "%" in (m.unit, x.unit):
        return False
    counts = {kind_of(m.unit), kind_of(x.unit)} <= {UnitKind.COUNT, UnitKind.NONE}
    people = is_person(m.unit) and (is_person(x.unit) or not x.found.unit_text)
    people = people or not m.found.unit_text
    return counts and people and m.value >= _ROUND
