"""The rules for a unit that stands once: "5 or 6 percent", "60 Syrian and 20 Afghan families"."""

from functools import cached_property

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.hedges import MARKS
from briefing_app.reading.lexicon.words import ADJECTIVES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

LIMITING = ADJECTIVES | frozenset(MARKS)
LEAVE, ALL, HEAD = "leave", "all", "head"
"""What a number takes of the one behind it: nothing, all that it has, the noun alone."""


class Pair:
    """A number without a unit, and the one behind it."""

    def __init__(self, t: Tokens, a: Amount, b: Amount) -> None:
        self.t, self.a, self.b = t, a, b
        self.between = t.low[a.end : b.first]

    @cached_property
    def share(self) -> bool:
        """Whether they may share the unit of the second."""
        moves = self.a.move == "from" and self.b.move == "to"
        return bool(self.b.unit) and (moves or adjacent(self.t, self.a, self.b))


def _traits(c: Pair) -> tuple[str, ...]:
    if not c.share:
        return ("apart",)
    return ("shared", "percent" if c.b.kind == "percent" else "")


SHARED: Table[Pair, str] = Table("shared", _traits)


@SHARED.rule(
    "of another kind", "They drew 5 or 3 times the crowd.", "They drew 5 or 3 crowds.", "shared"
)
def _other_kind(c: Pair) -> str | None:
    other = c.b.kind in ("multiple", "fraction") or (c.b.kind == "age" and not c.a.bare)
    return LEAVE if other else None


@SHARED.rule(
    "where a move began",
    "It fell to 8 boats from 11, and 92 percent sank.",
    "It fell to 8 boats from 11 and 12 boats.",
    "shared",
)
def _began(c: Pair) -> str | None:
    began = c.t.lower(c.a.first - 1) == "from" and c.b.move != "to"
    return LEAVE if began and c.between[:1] == [","] else None


@SHARED.rule(
    "far more than the percentage",
    "They sold 900 or 6 percent more.",
    "They sold 5 or 6 percent more.",
    "percent",
)
def _far_more(c: Pair) -> str | None:
    a = c.a
    if a.scale > 1 or a.value is None or c.b.top * 20 < a.value:
        return LEAVE
    return LEAVE if c.b.top <= _ALL < a.value and "or" in c.between else None


_ALL = 100


@SHARED.rule(
    "written as a count",
    "They sold 1,100 or 160 percent more.",
    "They sold 155 or 160 percent more.",
    "percent",
)
def _written(c: Pair) -> str | None:
    a = c.a
    whole = a.value is not None and a.value == int(a.value)
    return LEAVE if whole and not (a.bare or a.words) else None


@SHARED.rule(
    "said again as a percentage",
    "They sold 50, or 6 percent more.",
    "They sold 5 or 6 percent more.",
    "percent",
)
def _restated(c: Pair) -> str | None:
    return LEAVE if c.between[:1] == [","] and "or" in c.between else None


@SHARED.rule(
    "said again to a decimal",
    "It was cut by 17 or 6.3 percent.",
    "It was cut by 5.8 or 6.3 percent.",
    "percent",
)
def _to_a_decimal(c: Pair) -> str | None:
    a, b = c.a.value, c.b.value
    if a is None or b is None or c.between != ["or"]:
        return None
    return LEAVE if a == int(a) and b != int(b) and abs(a - b) > 1 else None


@SHARED.rule(
    "a list of two", "They sold 50, 60 percent more.", "They sold 4, 5 and 6 percent.", "percent"
)
def _list_of_two(c: Pair) -> str | None:
    t, end = c.t, c.b.end
    goes_on = t.lower(end) in ("and", "or", ",") and NUMBER in t.cls[end + 1 : end + 3]
    return LEAVE if c.between == [","] and not goes_on else None


@SHARED.rule(
    "said again as a rate",
    "They lost seven, or 2.7 per 1,000 children.",
    "They lost 2.5 or 2.7 per 1,000 children.",
    "shared",
)
def _rate(c: Pair) -> str | None:
    again = c.b.unit.startswith("per ") and c.t.lower(c.a.end) in (",", "(")
    return LEAVE if again else None


@SHARED.rule("one unit", "It fell 5 or 6 percent.", "It fell by 5 and rose by 6 percent.", "shared")
def _one_unit(c: Pair) -> str | None:
    return ALL


@SHARED.rule(
    "one noun",
    "They met 60 Syrian and 20 Afghan families.",
    "They met 60 Syrians and lost 20 families.",
    "apart",
)
def _one_noun(c: Pair) -> str | None:
    noun = c.b.noun_start - c.b.end
    follows = noun == 0 or (noun == 1 and c.t.low[c.b.end] in LIMITING)
    return HEAD if c.b.kind == "count" and follows and not c.b.rate else None


def adjacent(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether only words of a list stand between two numbers."""
    start = max(a.end, a.hedge_end if a.hedge_start >= a.end else 0)
    between = t.low[start : b.first]
    if between and between[0] == "(" and b.noun_start > b.end and t.lower(b.end) == ")":
        between = between[1:] or ["or"]
    return (
        0 < len(between) <= 4
        and (all(w in words.LIST_WORDS for w in between) or between in _AGAINST)
        and not (between == ["to"] and b.change)
        and not (between[0] in ("more", "less", "fewer") and between[-1] == "than")
        and between[-1] not in ("up", "down")
    )


_AGAINST = (["versus"], ["vs"], ["vs", "."], ["v"], ["against"])
"""Words that set two numbers of one unit against each other: "14.9 versus 22.3 %"."""
