"""What two articles say about the same things: where they agree, round, or differ.

Figures are paired by what they measure, the words around them, their period and their size; each is
used once. Two numbers "differ" only where the words leave little doubt that they are about one
thing.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.core.figure import Figure
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.draft import Draft
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.passage.mentions import head_of, is_person
from briefing_app.reading.passage.same import Sameness, derive_sameness, in_scale
from briefing_app.reading.pattern import Pattern

WINDOW = 110
MOST_FIGURES = 400
"""Of longer articles only so many figures are compared, so that the work stays bounded."""


STRANGERS = 1.8
"""The shared words that two numbers need to differ if their texts seem to tell of other things."""
RELATED = 0.3
_EMPTY_WORDS = frozenset(stems("share rate came left money spent made took multiple age"))
_PREFIX = Pattern(r"^(?:share of|rise in|fall in)\s")
_NAME = Pattern(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_CALENDAR = Pattern(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")


class Agreement(StrEnum):
    """How two figures about one thing stand to each other."""

    AGREES = "agrees"
    ROUNDED = "rounded"
    DIFFERS = "differs"


@dataclass(frozen=True)
class Pairing:
    """Two figures about one thing, how they agree, and why in words."""

    a: Figure
    b: Figure
    agreement: Agreement
    why: str


@dataclass(frozen=True)
class _Side:
    """A figure with what is needed to tell what it is about."""

    number: int
    figure: Figure
    kind: str
    scale: str
    noun: str
    near: frozenset[str]
    wide: frozenset[str]
    restates: int | None


def derive_pairings(first: Draft, second: Draft) -> tuple[Pairing, ...]:
    """Return the pairs in the order of the first article."""
    a_sides, b_sides = _sides(first), _sides(second)
    weights = _weights([*a_sides, *b_sides])
    alone = _alone(a_sides), _alone(b_sides)
    if not _one_event(first.article.text, second.article.text):
        alone = frozenset(), frozenset()
    strict = not (alone[0] or alone[1])
    scored: list[tuple[float, int, int, Agreement]] = []
    for i, a in enumerate(a_sides):
        for j, b in enumerate(b_sides):
            judged = _judge(a, b, weights, alone, strict)
            if judged is not None:
                scored.append((judged[0], i, j, judged[1]))
    scored.sort(key=lambda row: (-row[0], row[1], row[2]))
    used_a: set[int] = set()
    used_b: set[int] = set()
    pairs: list[tuple[int, Pairing]] = []
    for _, i, j, agreement in scored:
        if i in used_a or j in used_b:
            continue
        used_a.update(_sayings(a_sides, i))
        used_b.update(_sayings(b_sides, j))
        left, right = a_sides[i].figure, b_sides[j].figure
        pairs.append((i, Pairing(left, right, agreement, _why(left, right, agreement))))
    kept = [
        pair
        for _, pair in sorted(pairs, key=lambda row: row[0])
        if pair.agreement is not Agreement.DIFFERS or not _said_elsewhere(pair, a_sides, b_sides)
    ]
    return tuple(kept)


def _one_event(first: str, second: str) -> bool:
    """Whether two texts seem to tell of one event: shared names, or a third of their words."""
    a, b = first[:20_000], second[:20_000]
    names = set(_NAME.findall(a)) & set(_NAME.findall(b))
    if any(n.lower() not in MONTHS and not _CALENDAR.match(n) for n in names):
        return True
    words, others = set(stems(a)), set(stems(b))
    return len(words & others) >= RELATED * max(1, min(len(words), len(others)))


def _sayings(sides: list[_Side], at: int) -> set[int]:
    """A figure with the ones that restate it in brackets, or that it restates."""
    first = sides[at].restates
    root = sides[at].number if first is None else first
    return {i for i, s in enumerate(sides) if root in (s.number, s.restates)}


def about(text: str, figure: Figure) -> frozenset[str]:
    """Return the stems of the words around a figure and of its label."""
    evidence = figure.evidence
    words = _PREFIX.sub("", figure.label)
    if isinstance(evidence, Span):
        words += " " + _around(text, evidence.start, evidence.end, WINDOW)
    return frozenset(stems(words)) | frozenset(stems(figure.quantity.unit))


def _around(text: str, start: int, end: int, reach: int) -> str:
    """The words on both sides, not beyond a blank line or a sentence's end."""
    before = text[max(0, start - reach) : start]
    after = text[end : end + reach]
    before = re.split(r"[.!?]\s|\n", before)[-1]
    after = re.split(r"[.!?]\s|\n", after)[0]
    return f"{before} {after}"


def _sides(draft: Draft) -> list[_Side]:
    text = draft.article.text
    out: list[_Side] = []
    found_figures = zip(draft.figures, draft.reading.figures, strict=True)
    for number, (figure, found) in enumerate(found_figures):
        if len(out) >= MOST_FIGURES:
            break
        if found.kind in ("multiple", "vague"):
            continue
        near = frozenset(
            stems(_PREFIX.sub("", figure.label) + " " + _around(text, found.start, found.end, 45))
        )
        wide = about(text, figure)
        noun = stem(head_of(figure.quantity.unit)) if _counts(figure.quantity) else ""
        _, scale = in_scale(figure.quantity)
        scale = "count" if _counts(figure.quantity) and scale != "share" else scale
        unit = frozenset(stems(f"{figure.quantity.unit} {found.unit_text}")) | {noun}
        out.append(
            _Side(
                number,
                figure,
                found.kind,
                scale,
                noun,
                near - unit - _EMPTY_WORDS,
                wide - unit - _EMPTY_WORDS,
                found.same_as,
            )
        )
    return out


def _counts(quantity: Quantity) -> bool:
    return kind_of(quantity.unit) in (UnitKind.COUNT, UnitKind.NONE)


def _weights(sides: list[_Side]) -> dict[str, float]:
    """Words that stand around many figures tell little."""
    counts = Counter(word for side in sides for word in side.wide)
    return {word: 1.0 / math.sqrt(max(1, n - 1)) for word, n in counts.items()}


def _alone(sides: list[_Side]) -> frozenset[tuple[str, str]]:
    """The scales and nouns of which an article has one number only (said once or more)."""
    values: dict[tuple[str, str], set[str]] = {}
    for side in sides:
        values.setdefault((side.scale, side.noun), set()).add(str(side.figure.quantity.point))
    return frozenset(key for key, said in values.items() if len(said) == 1)


def _nouns(a: _Side, b: _Side) -> float:
    """How well what is counted agrees: 0 is not at all."""
    if a.scale != "count":
        return 1.0
    if a.noun and a.noun == b.noun:
        return 1.5
    if is_person(a.figure.quantity.unit) and is_person(b.figure.quantity.unit):
        return 0.8
    if not a.noun or not b.noun:
        return 0.5
    if a.noun in b.wide or b.noun in a.wide:
        return 0.6
    return 0.0


def _judge(
    a: _Side,
    b: _Side,
    weights: dict[str, float],
    alone: tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]],
    strict: bool = False,
) -> tuple[float, Agreement] | None:
    """Return how surely two figures are about one thing, and how they stand; None if not."""
    if a.scale != b.scale or (a.kind == "age") != (b.kind == "age"):
        return None
    if a.kind == "age" and a.figure.label != b.figure.label:
        return None
    if bool(a.figure.change) != bool(b.figure.change) and a.scale == "share":
        return None
    nouns = _nouns(a, b)
    if not nouns:
        return None
    same = derive_sameness(a.figure.quantity, b.figure.quantity)
    if same is Sameness.UNLIKE:
        return None
    near = sum(weights.get(w, 0.0) for w in a.near & b.near)
    wide = sum(weights.get(w, 0.0) for w in (a.wide & b.wide) - (a.near & b.near))
    context = min(4.0, 1.3 * near + 0.6 * wide) + (0.6 if _kin(a, b) else 0.0)
    only = (a.scale, a.noun) in alone[0] and (b.scale, b.noun) in alone[1]
    only = only and not (a.scale == "count" and not a.noun)
    score = nouns + context + (1.2 if only else 0.0)
    score -= 0.3 * ((a.restates is not None) + (b.restates is not None))
    pa, pb = a.figure.period[:4], b.figure.period[:4]
    if pa and pb and pa != pb:
        score -= 1.2
    if same is not Sameness.DIFFERENT:
        return _agreeing(a, b, same, score, context, only)
    if strict and context < STRANGERS:
        return None
    return _differing(a, b, score, context, only)


def _agreeing(
    a: _Side, b: _Side, same: Sameness, score: float, context: float, only: bool
) -> tuple[float, Agreement] | None:
    rounded = same is Sameness.ROUNDED
    weight = {Sameness.EQUAL: 3.0, Sameness.CONVERTED: 3.0, Sameness.ROUNDED: 1.6}[same]
    large = max(abs(a.figure.quantity.point), abs(b.figure.quantity.point))
    same_noun = _same_noun(a, b)
    # A number that is large or exact enough is hardly met twice by chance.
    telling = same_noun and (large >= 100 or (same is Sameness.CONVERTED and large >= 13))
    if a.scale == "share":
        telling = False
    needed = 0.45 if rounded or large < 13 else 0.3
    if context < needed and not telling and not (only and not rounded):
        return None
    return score + weight, Agreement.ROUNDED if rounded else Agreement.AGREES


def _same_noun(a: _Side, b: _Side) -> bool:
    """Whether both measure, or count, the same: also "288 people arrested" and "228 arrests"."""
    if a.scale != "count" or (a.noun and a.noun == b.noun):
        return True
    return _kin(a, b)


def _kin(a: _Side, b: _Side) -> bool:
    """Whether the one counts people by what the other counts as a noun."""
    for one, other in ((a, b), (b, a)):
        if is_person(one.figure.quantity.unit) and other.noun and other.noun in one.near:
            return True
    return False


def _differing(
    a: _Side, b: _Side, score: float, context: float, only: bool
) -> tuple[float, Agreement] | None:
    """Two numbers differ where their words leave little doubt that they are about one thing."""
    va, vb = in_scale(a.figure.quantity)[0], in_scale(b.figure.quantity)[0]
    if va * vb <= 0 or a.kind == "age" or {a.figure.change, b.figure.change} == {"up", "down"}:
        return None
    low, high = sorted((abs(va), abs(vb)))
    size = float(high / low)
    pa, pb = a.figure.period[:4], b.figure.period[:4]
    if size > 12 or (pa and pb and pa != pb):
        return None
    if not _same_noun(a, b) or (a.scale == "share" and context < 1.2):
        return None
    near = bool(a.near & b.near) or _kin(a, b)
    if only:
        enough = context >= 0.4 or (a.scale == "count" and not is_person(a.figure.quantity.unit))
    else:
        enough = context >= 1.1 or (near and context >= 0.45 and size <= 1.6)
    if not enough:
        return None
    closeness = 0.6 if size <= 2 else 0.2 if size <= 4 else -0.4
    return score + closeness, Agreement.DIFFERS


def _said_elsewhere(pair: Pairing, a_sides: list[_Side], b_sides: list[_Side]) -> bool:
    """Whether one of two differing numbers is said of the same noun elsewhere in the other text."""
    noun_a = head_of(pair.a.quantity.unit)
    for number, sides in ((pair.a, b_sides), (pair.b, a_sides)):
        for side in sides:
            if side.figure is pair.a or side.figure is pair.b:
                continue
            if head_of(side.figure.quantity.unit) == noun_a and (
                derive_sameness(number.quantity, side.figure.quantity) is Sameness.EQUAL
            ):
                return True
    return False


def _why(a: Figure, b: Figure, agreement: Agreement) -> str:
    left, right = format_quantity(a.quantity), format_quantity(b.quantity)
    if agreement is Agreement.AGREES:
        if a.quantity.unit == b.quantity.unit or left == right:
            return f"Both say {left}."
        return f"{left} and {right} are the same."
    if agreement is Agreement.ROUNDED:
        return f"{left} and {right} are the same, one said less exactly."
    return f"One says {left}, the other {right}."
