"""The direction of a change: "fell 3%", "60 percent more", "a 15% reduction", "up 4 points"."""

import itertools

from briefing_app.reading.grammar.tokens import SIGN, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.lexicon import trends as w
from briefing_app.reading.lexicon.words import AUXILIARIES, STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.said.steps import (
    bracketed,
    named_before,
    steps_beside,
    steps_by_values,
)
from briefing_app.reading.numbers.said.trend_rules import AFTER, BEFORE, After, Before, Seen
from briefing_app.reading.numbers.said.trend_verbs import (
    before_by,
    before_object,
    followed_by_noun,
    is_verb,
)

_ADDED = frozenset(("further", "second"))
_WHEN = frozenset(("last", "this", "next"))
"""Before a fall that is a season: "87.4 percent last fall"."""
_REACH = 7
"""How many words may stand between a verb and its amount."""


def find_changes(t: Tokens, amounts: list[Amount]) -> None:
    """Set the direction of each amount that is a step, not a level."""
    floor = 0
    for k, a in enumerate(amounts):
        if not a.change and a.kind != "age" and not a.move:
            ceiling = amounts[k + 1].first if k + 1 < len(amounts) else t.n
            a.change = _after(t, a, ceiling) or _before(t, a, floor)
            a.change = a.change or _minus(t, a) or _in_bracket(t, a, amounts[k - 1] if k else a)
            if not a.change and a.kind in ("percent", "point"):
                a.change = _signed(t, a)
            if not a.change and t.lower(a.first - 1) == "by":
                a.change = _ahead(t, a)
            a.change = a.change or named_before(t, a, floor) or bracketed(t, a, floor)
            if a.signed and a.change == "up" and a.kind == "percent":
                # "growth of minus 0.3%"
                a.change = ""
        floor = a.end
    _signs(t, amounts)
    steps_by_values(t, amounts)
    for a, b in itertools.pairwise(amounts):
        if b.same_as is a or (a.change and not b.move and _goes_on(t, a, b)):
            b.change = b.change or a.change
        aside = t.lower(b.end) == "," and a.kind in ("money", "measure")
        alone = not a.change and b.kind == "percent" and (a.kind == "count" or aside)
        alone = alone and t.lower(a.first - 1) != "to"  # "by 310 to 4,100, or 7 per cent"
        if b.change and alone and t.low[a.end : b.first] in (["or"], [",", "or"]):
            a.change = b.change  # "1,120 or 1.1 per cent fewer"
    for k, b in enumerate(amounts):
        if not b.change and b.kind in ("percent", "point", "fraction"):
            b.change = _or_by(t, b) or _left_out(t, amounts[:k], b)
    steps_beside(t, amounts)


def _signs(t: Tokens, amounts: list[Amount]) -> None:
    """Read the signs of several steps: "sales -6%; organic -2%", "Dow +0.4%, Nasdaq -0.2%"."""
    signed = [a for a in amounts if a.kind in ("percent", "point") and _sign(t, a)]
    if len(signed) > 1 and any(a.change for a in signed):
        for a in signed:
            a.change = a.change or _sign(t, a)


def _sign(t: Tokens, a: Amount) -> str:
    """Which way the sign against a number goes; none where it has none."""
    plus = t.lower(a.first - 1) == "+" and t.joined(a.first)
    return "up" if plus else "down" if a.signed and a.top < 0 else ""


def _or_by(t: Tokens, b: Amount) -> str:
    """ "It fell from 8.4 to 5.6 with the drug, or by a third": the verb before both ends."""
    if t.low[b.first - 2 : b.first] != ["or", "by"]:
        return ""
    for i in range(b.first - 3, max(-1, b.first - _FAR), -1):
        if t.low[i] in (".", ";", "and", "but", "while"):
            return ""
        if t.low[i] in w.UP_VERBS or t.low[i] in w.DOWN_VERBS:
            return "up" if t.low[i] in w.UP_VERBS else "down"
    return ""


_FAR = 24
"""Tokens before "or by" among which its verb stands."""


def _left_out(t: Tokens, before: list[Amount], b: Amount) -> str:
    """ "Advances grew 11 per cent to 3.6 million and deposits 9 per cent to 4.1": the same verb."""
    if t.lower(b.end) != "to" or len(before) < 2 or before[-1].change:
        return ""
    level, a = before[-1], before[-2]
    gap = t.low[level.end : b.first]
    named = 1 < len(gap) <= _NAMED and gap[0] in ("and", ",") and STOPS.isdisjoint(gap[1:])
    alike = a.kind == b.kind and bool(a.change) and t.lower(a.end) == "to"
    return a.change if named and alike else ""


_EQUIVALENT = ([",", "equivalent", "to"], [",", "equal", "to"], ["the", "equivalent", "of"])
"""What says a step again in other units: "by £31 a year, equivalent to 60p a week"."""
_NAMED = 5
"""Tokens between a level and the next move whose verb is left out: "and its own deposits"."""


def _minus(t: Tokens, a: Amount) -> str:
    """Read "the museum (minus 4%)", and "exports sag again: minus 4%"."""
    if not (a.signed and a.top < 0 and a.kind in ("percent", "point")):
        return ""
    lead = t.lower(a.first - 1)
    told = lead == ":" and not w.DOWN_VERBS.isdisjoint(t.bag)
    return "down" if told or lead in ("(", ",") else ""


def _in_bracket(t: Tokens, a: Amount, before: Amount) -> str:
    """Read a bare number with its sign behind its level: "Labour on 23 (-3)"."""
    first = a.first - (t.lower(a.first - 1) in ("+", "plus"))
    opened = t.lower(first - 1) == "(" and t.lower(a.end) == ")"
    if (
        a.kind not in ("count", "money", "measure")
        or not opened
        or first - 1 not in (before.end, before.noun_end)
    ):
        return ""
    return "up" if first < a.first else "down" if a.signed and a.top < 0 else ""


def _signed(t: Tokens, a: Amount) -> str:
    """Read "freight, plus 6%" and the arrow of "▼ 3%"."""
    sign = t.lower(a.first - 1)
    if sign == "plus" and t.lower(a.first - 2) in (",", "("):
        return "up"
    return words.ARROWS.get(sign, "")


def _goes_on(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether what is said of one amount is said of the next: "rose 4%, or 12 points"."""
    if (b.signed and b.top < 0 and a.change == "up") or t.lower(b.end) in words.BESIDE_MARK:
        return False  # "Dow +0.4%, Nasdaq -0.2%", "£6m below last year's and £2m above plan"
    part = t.lower(b.end) == "of" and t.lower(b.end + 1) not in words.SAID_BEFORE
    if a.kind == "multiple" or (part and t.lower(a.end) != "of"):
        return False  # "8% more than in 2023 and 97% of the record"
    gap = t.low[max(a.end, a.noun_end) : b.first]
    plain = [x for x in gap if x not in words.NEARLY] if len(gap) < 6 else gap
    if plain in words.RESTATING and b.kind != a.kind:
        # not "up 4% (143 million in the year before)"
        return gap[-1] != "(" or words.TIME_BACK.isdisjoint(t.low[b.end : b.end + 6])
    if not gap:
        return False
    if gap[-3:] in _EQUIVALENT and len(gap) < _FAR:
        return not part
    if gap[-2:] == [",", "or"] and len(gap) < 8 and b.kind == "percent" != a.kind:
        # "12 more than last year, or 4 percent"
        return True
    percents = b.kind == a.kind == "percent" and len(gap) in (2, 3) and gap[0] == ","
    if percents and STOPS.isdisjoint(x for x in gap if x not in ("and", "the")):
        # "wages rose 4.2%, prices 6.1%"
        return True
    listed = b.kind == a.kind == "percent" and 1 < len(gap) <= _NAMED and gap[0] == ","
    if listed and gap[1] in w.OF_WHICH and t.lower(a.first - 1) in ("up", "down", "by"):
        # "applications for nursing are down 16%, for teaching 9%"
        return True
    while len(gap) > 1 and gap[-1] in words.NEARLY:
        gap = gap[:-1]
    if gap[-3:-1] == ["and", "a"] and gap[-1] in _ADDED and len(gap) < _REACH:
        return b.kind == a.kind and b.unit == a.unit  # "by 4% this year and a further 3% next"
    if gap[-1] == "by" and len(gap) < 12 and ";" not in gap and ("to" not in gap or "those" in gap):
        return (words.DECIDING | w.MOVING_VERBS).isdisjoint(gap)
    alike = len(gap) <= 7 and b.kind == a.kind and a.unit == b.unit
    own = b.kind == "count" and b.noun_start >= 0 and "," in gap
    clause = own or any(x in AUXILIARIES or x in (";", "to") for x in gap)
    return alike and gap[-1] in ("and", ",", "or") and not clause


def _after(t: Tokens, a: Amount, ceiling: int) -> str:
    """Read the direction from the words after the amount."""
    if a.kind == "vague" and not a.currency:
        return ""
    inside = a.first + 1 if t.lower(a.first + 1) == "fewer" else a.end  # "2.6 fewer days"
    ends = (inside, a.end, max(a.noun_end, a.end), _past_bracket(t, a), _past_comma(t, a))
    for i in dict.fromkeys(ends):
        after = After(t, a, i)
        if after.may_say and (direction := AFTER.decide(after, t, a.first)):
            return direction
    return _noun_after(t, a, ceiling) if _may_have_noun(a) else ""


def _ahead(t: Tokens, a: Amount) -> str:
    """Read "was by 6,500, i.e. by 0.5%, higher than": what compares stands after "by"."""
    if t.lower(a.first - 2) not in words.IS_BY:
        return ""
    for i in range(a.end, min(a.end + 9, t.n - 1)):
        if t.low[i + 1] == "than" and (
            t.low[i] in w.COMPARATIVE_UP or t.low[i] in w.COMPARATIVE_DOWN
        ):
            return "up" if t.low[i] in w.COMPARATIVE_UP else "down"
    return ""


def _past_bracket(t: Tokens, a: Amount) -> int:
    """Where the words go on behind a bracket: "12 (4 percent) more than"; else the amount's end."""
    end = max(a.noun_end, a.end)
    if t.lower(a.end) == ")" and "(" in t.low[max(0, a.first - 3) : a.first]:
        return a.end + 1
    if t.lower(end) == "(" and ")" in t.low[end : end + 6]:
        return t.low.index(")", end) + 1
    return end


def _past_comma(t: Tokens, a: Amount) -> int:
    """Where the words go on behind an aside: "12 cents, or 4 percent, higher"; else its end."""
    aside = t.lower(a.first - 1) == "or" and t.lower(a.first - 2) == "," == t.lower(a.end)
    return a.end + 1 if aside and t.lower(a.end + 1) in words.COMPARATIVES else a.end


def _may_have_noun(a: Amount) -> bool:
    return a.kind in beside.KINDS_THAT_MOVE or a.attributive or a.kind == "count"


def _noun_after(t: Tokens, a: Amount, ceiling: int) -> str:
    """ "a 15% reduction in", "a 5% pay rise", "a ninefold rise"."""
    at = a.end
    if t.low[at + 1 : at + 5] in (["-", "on", "-", t.lower(at)], ["-", "over", "-", t.lower(at)]):
        at += 5  # "a 14 per cent year-on-year rise"
    for i in range(at, min(at + 4, t.n, ceiling)):
        low = t.low[i]
        if t.cls[i] == SIGN and low not in ("-", "‑"):
            return ""
        if low in beside.ENDS_OF_NOUN_PHRASES or low in AUXILIARIES or low in _WHEN:
            return ""
        if is_verb(low) or (low in ("a", "an", "the") and i == a.end):
            return ""  # "31% expect growth and 11% a decline"
        if low in w.PAID_FOR and a.kind == "money" and t.lower(i + 1) != "in":
            return ""
        if low in w.UP_NOUNS and (i > at or low not in words.RISING or a.kind != "count"):
            if a.kind == "count" and not (i == at and low in words.RISES):
                return ""
            return "" if followed_by_noun(t, i) else "up"
        if low == "cut" and a.kind not in words.CUT_BY and not a.attributive:
            return ""
        if low == "cut" and t.lower(a.first - 1) == "of" and t.lower(i + 1)[:1].isalpha():
            return "" if t.lower(i + 1) not in beside.ENDS_OF_NOUN_PHRASES else "down"
        several = low.endswith("s") and (a.kind == "fraction" or (a.attributive and i > at))
        if low in w.DOWN_NOUNS and not several:
            return "" if a.kind == "count" or followed_by_noun(t, i) else "down"
    return ""


def _before(t: Tokens, a: Amount, floor: int) -> str:
    """Read the direction from the verb or noun before the amount."""
    i = a.first - 1
    if 0 <= a.hedge_start < a.first:
        if _names_level(t, a):
            return ""
        i = a.hedge_start - 1
    beside_ = a.kind != "count" or t.lower(a.end) in ("on", "from", "compared", "versus", "vs")
    if t.word[i] == "+" and t.joined(i + 1) and i >= floor and beside_:
        return "up"
    at = Before(t, a, i, floor)
    while at.i >= floor and at.steps < _REACH:
        seen: Seen | None = BEFORE.decide(at, t, a.first)
        if seen is None:
            break
        if seen.by:
            return before_by(t, at.i - 1, floor)
        if not seen.back:
            return seen.direction
        at.i -= seen.back
        at.steps += seen.back
    return before_object(t, at.i, floor) if a.kind in ("percent", "point") and at.i >= floor else ""


def _names_level(t: Tokens, a: Amount) -> bool:
    """ "fell below $26,000", "fell as low as 2%" name a level."""
    last = t.low[a.hedge_end - 1]
    if last == "as" and t.low[a.hedge_end - 2] in ("low", "high"):
        return True
    verb = t.lower(a.hedge_start - 1)
    if a.kind == "percent" and verb in (w.UP_VERBS if last in words.LOWER else w.DOWN_VERBS):
        # nothing rises to below a level: "rose under 2%"
        return False
    alone = last == "under" and a.hedge_end - a.hedge_start == 1
    return last in ("below", "above", "beneath", "past") or alone
