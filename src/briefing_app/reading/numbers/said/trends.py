"""The direction of a change: "fell 3%", "60 percent more", "a 15% reduction", "up 4 points"."""

import itertools

from briefing_app.reading.grammar.tokens import SIGN, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import trends as w
from briefing_app.reading.lexicon.words import AUXILIARIES, STOPS
from briefing_app.reading.numbers.amount import Amount

_SKIP = frozenset(
    """by a an another further some about around nearly almost roughly just over more than less
    fewer at least most up to as much many approximately only close even between an estimated
    whopping staggering record modest mere sharp slightly well under above below upwards of in
    excess almost exactly the sharply steeply slightly marginally modestly also again nearly
    additional extra full total provisional preliminary strong massive huge massive meagre
    seasonally adjusted unexpected surprise respectively year-on-year nearly collectively
    combined cumulative net roughly annual annually last far strongly rapidly dramatically
    significantly gradually slowly quickly steadily merely another's minus yet still perhaps
    maybe""".split()
)
_NEED_BY = frozenset(
    """raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting add adds
    added adding expand expands expanded hike hikes hiked hiking recover recovers recovered
    recovering improve improves improved advance advanced cut cuts cutting reduce reduced
    reduces reducing drop drops dropped dropping slash slashes slashed shed sheds trim trims
    trimmed lower lowers lowered grow grows grew knock knocked shave shaved wipe wiped ease
    eased erode eroded widen widened narrow narrowed slow slowed slows pared pares boosted
    higher lower more less fewer additional extra further increase increases increased swell
    scaled""".split()
)
"""Verbs that may take an object: before a counted noun they do not tell a change of it."""
_GAIN_LOSE = frozenset("lose loses lost losing gain gains gained gaining".split())
_COMPARATIVES = w.COMPARATIVE_UP | w.COMPARATIVE_DOWN
_LENGTHS = frozenset(("m", "km", "ft", "mi", "cm", "yd", "in"))
_LEVELLED = frozenset(
    """level levels sea river water lake ice glacier tide reservoir thickness snowpack coastline
    height depth length width diameter range visibility waters sediment stand""".split()
)
_MADE = frozenset("make makes made making take takes took taking".split())
_CUT_BY = frozenset(("percent", "point", "fraction", "money", "multiple"))
_PUT_ON = frozenset("tacked tacks tack piled piles put puts putting adding".split())
_PHRASAL = frozenset(
    "chase chased come comes came coming go goes went gone get got set put shut run ran".split()
)
_AFTER_UP = frozenset(("on", "at", "from", "in", "since", "against", "versus", ".", ",", ""))
_RESTATING = ([",", "or"], ["or"], ["("], ["-"], ["–"], ["—"])
_NEARLY = frozenset(
    "about nearly almost roughly around some just over more than under less".split()
)
_CLAUSE_END = frozenset(
    (
        ";",
        ":",
        "—",
        "–",
        "but",
        "while",
        "whereas",
        "although",
        "when",
        "which",
        "who",
        "(",
        ")",
        "because",
    )
)


def find_changes(t: Tokens, amounts: list[Amount]) -> None:
    """Set the direction of each amount that is a step, not a level."""
    floor = 0
    for k, a in enumerate(amounts):
        if not a.change and a.kind not in ("age",) and not a.move:
            ceiling = amounts[k + 1].first if k + 1 < len(amounts) else t.n
            a.change = _after(t, a, ceiling) or _before(t, a, floor)
            if a.signed and a.change == "up" and a.kind == "percent":
                # "growth of minus 0.3%"
                a.change = ""
        floor = a.end
    for a, b in itertools.pairwise(amounts):
        if b.change or not a.change or b.move or a.kind == "multiple":
            if b.same_as is a and not b.change:
                b.change = a.change
            continue
        if b.same_as is a:
            b.change = a.change
            continue
        gap = t.low[max(a.end, a.noun_end) : b.first]
        plain = [x for x in gap if x not in _NEARLY] if len(gap) < 6 else gap
        if plain in _RESTATING and b.kind != a.kind:
            b.change = a.change
            continue
        listed = b.kind == a.kind == "percent" and len(gap) in (2, 3) and gap[0] == ","
        if listed and STOPS.isdisjoint(x for x in gap if x not in ("and", "the")):
            # "wages rose 4.2%, prices 6.1%"
            b.change = a.change
            continue
        if gap and gap[-1] == "by" and len(gap) < 12 and ";" not in gap and "to" not in gap:
            b.change = a.change
            continue
        if (
            gap
            and len(gap) <= 7
            and b.kind == a.kind
            and a.unit == b.unit
            and gap[-1] in ("and", ",", "or")
            and not any(x in AUXILIARIES or x in (";", "to") for x in gap)
        ):
            b.change = a.change


def _after(t: Tokens, a: Amount, ceiling: int) -> str:
    """Read the direction from the words after the amount."""
    at = a.end
    if a.kind == "vague" and not a.currency:
        return ""
    noun = a.noun_end if a.noun_end > at else at
    for i in (at, noun) if noun != at else (at,):
        direction = _comparative(t, a, i)
        if direction:
            return direction
    # "a 15% reduction in", "a 5% pay rise", "a ninefold rise"
    if a.kind in beside.KINDS_THAT_MOVE or a.attributive or a.kind == "count":
        for i in range(at, min(at + 4, t.n, ceiling)):
            low = t.low[i]
            if t.cls[i] == SIGN and low not in ("-", "‑"):
                break
            if low in beside.ENDS_OF_NOUN_PHRASES or low in AUXILIARIES:
                break
            if low == "move" and t.lower(i + 1) in ("higher", "lower", "up", "down"):
                return "up" if t.low[i + 1] in ("higher", "up") else "down"
            if low in w.UP_NOUNS and (
                i > at
                or low not in ("rises", "increases", "gains", "climb", "jumps", "advance")
                or a.kind != "count"
            ):
                if a.kind == "count" and not (
                    i == at and low in ("rise", "increase", "gain", "jump")
                ):
                    break
                return "up" if not _followed_by_noun(t, i) else ""
            if low == "cut" and a.kind not in _CUT_BY and not a.attributive:
                break
            if low in w.DOWN_NOUNS and not (a.attributive and i > at and low.endswith("s")):
                if a.kind == "count" and i != at:
                    break
                if a.kind == "count" or _followed_by_noun(t, i):
                    break
                return "down"
    return ""


def _followed_by_noun(t: Tokens, i: int) -> bool:
    return t.lower(i + 1) in beside.AFTER_A_TREND_NOUN


def _comparative(t: Tokens, a: Amount, i: int) -> str:
    low = t.lower(i)
    if not low:
        return ""
    if low in ("further", "farther") and t.lower(i + 1) == "than" and a.kind == "measure":
        return "up"
    if low == "ahead" and t.lower(i + 1) == "of" and a.kind in ("percent", "money"):
        return "up"
    if low in ("up", "down") and a.kind in ("percent", "point") and t.lower(i + 1) in _AFTER_UP:
        return low
    up, down = low in w.COMPARATIVE_UP, low in w.COMPARATIVE_DOWN
    if not up and not down:
        return ""
    if a.kind == "multiple" or a.unit == "time":
        return ""
    direction = "up" if up else "down"
    if a.kind == "money" and low in ("dearer", "cheaper", "pricier"):
        return direction
    if low in ("above", "below"):
        if a.kind in ("percent", "point", "fraction") or a.currency:
            return direction if t.lower(i + 1) not in ("zero", "ground") else ""
        return ""
    if a.kind == "duration":
        return (
            direction if low in ("more", "less", "fewer") and "than" in t.low[i + 1 : i + 3] else ""
        )
    if a.kind in ("percent", "point", "money", "rate") and low in (
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
    ):
        if (
            low in ("more", "less")
            and a.kind == "money"
            and t.lower(i + 1) not in beside.AFTER_MORE_MONEY
        ):
            return ""
        return direction
    if a.kind == "count" or a.kind == "measure":
        if low in ("more", "fewer", "less", "higher", "lower"):
            window = t.low[i + 1 : i + 6]
            if "than" in window and not any(
                x in (",", ".", ";", "was", "were") for x in window[: window.index("than")]
            ):
                return direction
            return direction if a.kind == "measure" and low in ("higher", "lower") else ""
        if low in ("extra", "additional", "further"):
            return ""
        return direction if a.kind == "measure" and t.lower(i + 1) in ("than",) else ""
    return direction if a.kind == "percent" else ""


def _before(t: Tokens, a: Amount, floor: int) -> str:
    """Read the direction from the verb or noun before the amount."""
    i = a.first - 1
    if 0 <= a.hedge_start < a.first:
        i = a.hedge_start - 1
        if t.low[a.hedge_end - 1] in ("below", "above", "beneath", "past") or (
            t.low[a.hedge_end - 1] == "under" and a.hedge_end - a.hedge_start == 1
        ):
            # "fell below $26,000" names a level
            return ""
    if t.word[i] == "+" and t.joined(i + 1) and i >= floor and a.kind != "count":
        return "up"
    by = False
    steps = 0
    while i >= floor and steps < 7:
        low = t.low[i]
        direction = _direction(low)
        if (
            direction
            and not (low in _COMPARATIVES and t.lower(i + 1) == "than")
            and not (low == "up" and t.lower(i + 1) == "to")
        ):
            if low in beside.LOOSE_COMPARATIVES:
                i -= 1
                steps += 1
                continue
            return direction if _takes(t, a, low, i, by) else ""
        if low == "by":
            by = True
            i -= 1
            break
        if (
            low in ("to", "at", "from")
            and not (low == "to" and t.lower(i - 1) in ("up", "close", "amounting"))
            and not (low == "at" and t.lower(i + 1) in ("least", "most"))
        ):
            return ""
        if low == "of":
            if t.lower(i - 1) in _AMOUNTING:
                i -= 2
                steps += 2
                continue
            return _noun_of(t, a, i, floor)
        if low in ("below", "above", "beneath", "past"):
            # "fell below the $40 mark" names a level
            return ""
        if (
            low == "on"
            and t.lower(i - 1) in _PUT_ON
            and a.kind in ("percent", "point", "money", "count")
        ):
            return "up"
        if low == "ahead" and steps == 0 and a.kind == "percent":
            return "up"
        if (
            low in _SKIP
            or low.endswith("ly")
            or (t.cls[i] == SIGN and low in ("~", "≈", "-", "$", "“", '"'))
        ):
            i -= 1
            steps += 1
            continue
        break
    if by:
        for k in range(i, max(floor - 1, i - 14), -1):
            low = t.low[k]
            if low in _CLAUSE_END:
                return ""
            direction = _direction(low)
            if (
                direction
                and low not in beside.COMPARATIVE_ADVERBS
                and not (low in ("up", "down") and k < i - 2)
            ):
                return direction
            if (low in w.UP_NOUNS or low in w.DOWN_NOUNS) and not _followed_by_noun(t, k):
                return "up" if low in w.UP_NOUNS else "down"
        return ""
    # "cut emissions 12 percent", "pushed prices up 3%": a verb with its object before a percentage
    if a.kind in ("percent", "point") and i >= floor:
        for k in range(i, max(floor - 1, i - 5), -1):
            low = t.low[k]
            if low in _CLAUSE_END or low in beside.NO_OBJECT_BETWEEN:
                return ""
            if low in w.UP_VERBS or low in w.DOWN_VERBS:
                if low in beside.OBJECT_COMPARATIVES and k < i:
                    continue
                return _direction(low)
    return ""


_AMOUNTING = frozenset(("average", "total", "median", "mean", "maximum", "minimum"))


def _pace(t: Tokens, at: int, floor: int) -> str:
    """Read "grew at an annual rate of 2%": the verb before "at a rate"."""
    for k in range(at - 1, max(floor - 1, at - 6), -1):
        if t.low[k] == "at":
            return next(
                (d for low in reversed(t.low[max(k - 2, floor) : k]) if (d := _direction(low))), ""
            )
    return ""


def _direction(low: str) -> str:
    if low in w.UP_VERBS:
        return "up"
    if low in w.DOWN_VERBS:
        return "down"
    return ""


def _takes(t: Tokens, a: Amount, verb: str, at: int, by: bool) -> bool:
    """Whether the amount is what the verb measures, not its object: "fell 3%" but "cut 500
    jobs".
    """
    if verb in ("up", "down"):
        if t.lower(at - 1) in _MADE:
            return False
        if (a.unit in _LENGTHS or a.kind == "count") and t.lower(at - 1) in _PHRASAL:
            return False
        if t.lower(at - 1) in beside.PHRASAL_WITH_UP:
            return a.kind in ("percent", "point")
        return a.kind != "duration" and not (
            a.kind == "count"
            and a.noun_start >= 0
            and t.lower(at - 1) not in ("is", "was", "are", "were", ",", "ended", "finished")
        )
    if a.kind == "duration" and verb in ("shave", "shaves", "shaved", "knock", "knocked"):
        return True
    if a.kind == "duration" or (a.kind == "vague" and not a.currency):
        return False
    if a.unit in _LENGTHS and _LEVELLED.isdisjoint(t.bag):
        return False
    if (
        a.kind == "count"
        and a.explicit
        and a.unit not in ("point", "place", "position", "notch", "rung")
    ):
        return verb in _GAIN_LOSE and a.unit not in beside.PLAYED_FOR and a.unit != "time"
    if a.kind == "money" and verb in beside.MONEY_OBJECT_VERBS:
        return verb in ("add", "adds", "added", "shed", "cut")
    if a.kind == "measure" and verb in _NEED_BY and verb not in beside.MEASURE_VERBS:
        return False
    return not (a.kind == "count" and verb in _NEED_BY)


def _noun_of(t: Tokens, a: Amount, i: int, floor: int) -> str:
    """Read "a rise of 3%", "an increase in prices of 3%"."""
    for k in range(i - 1, max(floor - 1, i - 6), -1):
        low = t.low[k]
        if low in ("and", "but") and t.low[k + 1] in ("a", "an", "the"):
            return ""
        if low in w.UP_NOUNS:
            return "up" if t.lower(k - 1) not in ("negative", "zero") else ""
        if low in w.DOWN_NOUNS:
            return "down"
        if (
            low in _CLAUSE_END or (low in beside.ENDS_OF_TREND_NOUNS and k < i - 1 and low != "the")
        ) and low in (",",):
            return ""
        if (
            low in ("rate", "pace", "clip")
            and a.kind == "percent"
            and (paced := _pace(t, k, floor))
        ):
            return paced
        if low in beside.LEVEL_NOUNS:
            return ""
    return ""
