"""The signs by which an editor knows a key figure, each with how strongly it is there.

Where it stands, what kind of amount it is, how large, what its sentence does with it. What the
signs are worth is said in `weights`; the choice is made in `choice`.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum

from briefing_app.core.source import BlockKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.scene import is_apposition, lead
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.keys.attribution import derive_attribution
from briefing_app.reading.keys.places import Where
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import Mention, Passage, around, head_of
from briefing_app.reading.passage.pairs import Pair


class Role(Enum):
    """What part a figure plays in a claim."""

    BASE = "base"
    PART = "part"
    STATED = "stated"
    CHANGE = "change"


_HARM = frozenset(
    stems("killed died hurt injured wounded missing drowned accidents homeless arrested ill sick")
)
_SUBORDINATE = re.compile(
    r"\b(?:than|from|compared with|compared to|against|since|of the|of all)\s+(?:\S+\s+){0,3}$"
)
_EACH = re.compile(r"[^,;.]{0,12}\b(?:each|apiece)\b")
_EACH_BEFORE = re.compile(r"\beach\b[^,;.]{0,30}$", re.IGNORECASE)
_NOT_NOW = re.compile(
    r"\b(?:after|before|instead of|rather than|forecast|planned|earlier|hoped|another|"
    r"similar|reckoned with|built for|never|would have|had expected|capacity of)\b[^,.;]{0,22}$",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"^\W*(?:in|since|after|before)\s+(?:\w+\s+){0,2}(?:1[89]|20)\d\d\b", re.IGNORECASE
)
_CHANGES = re.compile(
    r"^(?:\s+[\w’'-]+){0,5}?,?\s+(?:up|down|compared|more than (?:the|last|in)|"
    r"an? (?:increase|rise|fall|drop)|"
    r"\d[\d.,]*\s*(?:%|per ?cent|times)|twice|nearly|almost|double)",
)
_RELATIVE = re.compile(r"\b(?:which|whose|where|who)\b[^,;.]{0,50}$")
_FORECAST = re.compile(r"\b(?:may|might|could|forecast|expected|likely)\b[^,;.]{0,40}$")
_QUOTED = re.compile(r"[“\"][^”\"]*$")
_RESULT = re.compile(
    r"\b(?:result(?:ed|s|ing) in|led to|ended with|brought|yielded|netted|produced)\s+"
    r"(?:[^\W\d_]+\s+){0,3}[$€£¥]?$",
    re.IGNORECASE,
)
_SMALL = 13
_LONG = 1000
_PLACES = frozenset(
    """continent country nation state province region district county city town village site place
    location area""".split()
)


def derive_signs(
    m: Mention, where: Where, repeated: int, paired: Mapping[int, Pair], bases: Mapping[int, Pair]
) -> dict[str, float]:
    """Return the signs of one figure and their strength."""
    signs: dict[str, float] = {f"kind {m.found.kind}": 1.0}
    signs |= _place(m, where)
    signs["size"] = _size(m)
    signs |= {name: 1.0 for name, there in _flags(m, repeated) if there}
    if "done to" in signs and m.place:
        # "seized 12 cars, 3 boats and …": one of a list of results is no afterthought.
        signs["after others"] = min(signs.get("after others", 0.0), 1.0) * 0.5
    if m.found.kind == "count" and _HARM & around(m, 32):
        signs["harm"] = max(0.5, 0.7 + signs["size"])
    if m.index in bases:
        signs["base of a pair"] = 1.0
    if m.index in paired:
        signs["with a change"] = 1.0
    elif _has_change_after(m):
        signs["change after it"] = 1.0
    return signs


def _place(m: Mention, where: Where) -> dict[str, float]:
    if where.kind is BlockKind.HEADLINE:
        return {"headline": 1.0}
    if where.kind is BlockKind.STANDFIRST:
        return {"standfirst": 1.0}
    signs: dict[str, float] = {}
    if where.paragraph <= 1:
        signs["lead"] = 1.0
        if where.sentence > 1:
            signs["late in the lead"] = 1.0
    else:
        signs["paragraph"] = min(where.paragraph, 7) - 2.0
        if where.sentence <= 0:
            signs["opens a paragraph"] = 1.0
        elif where.sentence == 1:
            signs["second sentence"] = 1.0
    if where.kind is BlockKind.TABLE:
        signs["table"] = 1.0
    signs["after others"] = float(min(m.place, 3))
    return signs


def _flags(m: Mention, repeated: int) -> Sequence[tuple[str, bool]]:
    counted = m.found.kind == "count"
    word = not any(c.isdigit() for c in m.found.unit_text) and m.value < _SMALL
    led = lead(m)
    return (
        ("repeated", repeated > 1 and m.found.kind in ("count", "money", "measure", "percent")),
        ("change", bool(m.found.change)),
        ("change of a count", bool(m.found.change) and m.found.kind != "percent"),
        ("attributed", bool(derive_attribution(m.before + m.after))),
        ("led by a comparison", led in ("than", "from", "against", "versus", "as")),
        ("led by a preposition", led in ("of", "in", "at", "for", "by", "with", "over", "among")),
        ("reached", m.found.move == "to" or led == "to"),
        ("subordinate", m.found.kind != "age" and bool(_SUBORDINATE.search(m.before[-60:]))),
        ("restates", m.found.same_as is not None),
        ("apposed share", is_apposition(m) and m.found.kind in ("percent", "fraction", "rate")),
        ("in brackets", m.before.count("(") > m.before.count(")")),
        ("each", bool(_EACH.match(m.after[:30]) or _EACH_BEFORE.search(m.before[-40:]))),
        ("not of now", bool(_NOT_NOW.search(m.before[-40:]))),
        ("in a relative clause", bool(_RELATIVE.search(m.before[-70:]))),
        ("attributive", m.after.startswith("-") or "-" in m.found.unit_text),
        ("handful", counted and word and not m.found.change and not _HARM & around(m, 32)),
        ("handful of places", counted and word and head_of(m.unit) in _PLACES),
        ("done to", m.found.kind in ("count", "money", "measure") and _is_result(m)),
        ("uncertain", bool(_FORECAST.search(m.before[-60:]))),
        ("ago", m.value < _LONG and bool(re.match(r"\s+(?:ago|earlier|later)\b", m.after))),
        ("others", bool(re.match(r"\s+(?:others|more)\b", m.after))),
        ("long ago", bool(_LONG_AGO.match(m.before[:60])) and not m.found.change),
        ("quoted", bool(_QUOTED.search(m.before))),
        ("no unit", not m.unit),
    )


def _is_result(m: Mention) -> bool:
    return bool(done_to(m)) or _RESULT.search(m.before[-50:]) is not None


def _size(m: Mention) -> float:
    """Larger counts and sums weigh more; a handful weighs little."""
    kind = kind_of(m.unit)
    value = abs(float(m.value)) if abs(m.value) < 10**18 else 1e18
    if kind in (UnitKind.COUNT, UnitKind.MONEY, UnitKind.NONE) and "/" not in m.unit:
        return max(-0.9, min(0.9, 0.28 * (math.log10(max(value, 0.1)) - 2)))
    if kind is UnitKind.MASS:
        return 0.9
    if kind in (UnitKind.ENERGY, UnitKind.AREA, UnitKind.VOLUME):
        return 0.5
    if kind in (UnitKind.TEMPERATURE, UnitKind.SPEED):
        return -0.7
    return 0.0


def _has_change_after(m: Mention) -> bool:
    return m.found.kind in ("count", "money", "measure", "percent", "level") and bool(
        _CHANGES.match(m.after[:90])
    )


def derive_repetitions(passage: Passage) -> dict[int, int]:
    """Return how often the article says each figure's amount."""
    keys = {m.index: (str(m.value.normalize()), head_of(m.unit)) for m in passage.mentions}
    counts = Counter(keys.values())
    return {index: counts[key] for index, key in keys.items()}
