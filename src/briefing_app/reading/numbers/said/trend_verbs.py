"""Verbs and nouns of change: which way they go, and whether they measure an amount."""

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.lexicon import trends as w
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.numbers.amount import Amount

_PARTS_OF_TIME = frozenset(("early", "late", "mid"))
"""What a time begins with behind "in": "in early May"."""


def direction_of(low: str) -> str:
    """Return "up" or "down" for a verb of change, "" for any other word."""
    if low in w.UP_VERBS:
        return "up"
    return "down" if low in w.DOWN_VERBS else ""


def followed_by_noun(t: Tokens, i: int) -> bool:
    """Whether a noun of change is only the first part of a name: "growth rate"."""
    return t.lower(i + 1) in beside.AFTER_A_TREND_NOUN


def takes(t: Tokens, a: Amount, verb: str, at: int) -> bool:
    """Whether the amount is what the verb measures, not its object: "fell 3%" but "cut 500
    jobs".
    """
    if verb in ("up", "down"):
        return _up_takes(t, a, at)
    if a.unit in t.units and (verb in words.LOSING or verb in words.TAKE_OBJECTS):
        return False  # "the hospital lost 31 VTE"
    if verb in words.LOSING:
        return _is_step_down(t, a, verb)
    share = a.kind in ("percent", "fraction") and t.lower(a.end) == "of"
    worth = t.lower(a.end + 2) in words.WORTH
    if share and not worth and verb in w.UP_VERBS & (words.TAKE_OBJECTS | words.GAIN_LOSE):
        return False  # "recovered 87% of its passengers", "raised a third of the money"
    if a.kind == "duration":
        return verb in ("shave", "shaves", "shaved", "knock", "knocked")
    if a.kind == "vague" and not a.currency:
        return False
    if a.unit in words.LENGTHS and words.LEVELLED.isdisjoint(t.bag):
        return False
    if a.kind == "count" and a.explicit and a.unit not in words.STEPS:
        if verb == "adding":
            return True
        return verb in words.GAIN_LOSE and a.unit not in beside.PLAYED_FOR and a.unit != "time"
    if a.kind == "money" and verb in beside.MONEY_OBJECT_VERBS:
        then = t.lower(a.end + 1)
        dated = then in MONTHS or then in _PARTS_OF_TIME or then[:1].isdecimal()
        # "Delay added £4m in upkeep" is no rise, but "investors added £4m in May" is.
        gone_in = verb == "added" and t.lower(a.end) == "in" and not dated
        return verb in ("add", "adds", "added", "shed", "cut") and not gone_in
    if a.kind == "measure":
        return verb not in words.TAKE_OBJECTS or verb in beside.MEASURE_VERBS
    behind = max(a.end, a.noun_end)
    ranked = a.unit in words.STEPS and t.lower(behind) == "to"  # "dropped two places to 14th"
    return ranked or not (a.kind == "count" and verb in words.TAKE_OBJECTS)


def _is_step_down(t: Tokens, a: Amount, verb: str) -> bool:
    """Whether who lost so much went down by it: "shares lost 4%", "the dam lost 4% of its water",
    not "we lost 4% of the lambs" nor "it loses 4% of its water".

    Money that is lost is a deed, unless a level follows; so are people, and what is played or
    asked for. A number alone tells a step of seats.
    """
    if a.kind in ("percent", "point", "fraction", "measure"):
        own = verb == "lost" and a.kind != "measure" and t.lower(a.end + 1) in ("its", "their")
        return t.lower(a.end) != "of" or own or t.lower(a.end + 2) in words.WORTH
    if a.kind == "count" and a.explicit:
        return a.unit not in beside.PLAYED_FOR and a.unit not in ("time", "person")
    level = a.kind == "money" and t.lower(a.end) == "to"
    return level or (a.kind == "count" and not words.WON.isdisjoint(t.bag))


def _up_takes(t: Tokens, a: Amount, at: int) -> bool:
    """Whether "up" or "down" is not part of a verb: "set up 40 clinics"."""
    before = t.lower(at - 1)
    if before in words.MADE_UP or a.kind == "duration":
        return False
    if (a.unit in words.LENGTHS or a.kind == "count") and before in words.PHRASAL:
        return False
    if before in beside.PHRASAL_WITH_UP:
        return a.kind in ("percent", "point") and t.lower(a.end) != "of"
    ended = before in ("is", "was", "are", "were", ",", "ended", "finished")
    return not (a.kind == "count" and a.noun_start >= 0 and not ended)


def noun_of(t: Tokens, a: Amount, i: int, floor: int) -> str:
    """Read "a rise of 3%", "an increase in prices of 3%"."""
    for k in range(i - 1, max(floor - 1, i - 6), -1):
        low = t.low[k]
        if low in ("plus", "minus") and k == i - 1 and t.lower(k - 1) in ("a", "an", "the"):
            return "up" if low == "plus" else "down"
        one = t.lower(k - 1) in ("a", "an", "net", "further")
        # "After a loss of 112,700" tells no step: only of what is counted with its noun.
        counted = a.kind != "count" or a.noun_start >= 0
        if low in words.LOSSES and one and counted and a.kind != "money" and a.unit != "life":
            return "down"
        if low.startswith("improvement") and a.kind == "duration":
            return ""  # shorter waits, longer lives
        if low.startswith("improvement") and not w.DOWN_VERBS.isdisjoint(t.low[:k]):
            # "down from 9.4, an improvement of 1.5 points"
            return "down"
        if low in w.UP_NOUNS:
            return "up" if t.lower(k - 1) not in ("negative", "zero") else ""
        if low in w.DOWN_NOUNS:
            return "down"
        if low == "," and k < i - 1:
            return ""
        if low in words.RATES and t.lower(k - 1) == "growth":
            return "up"  # "an average growth rate of 1.5 per cent a year"
        if low in words.RATES and a.kind == "percent" and (paced := _pace(t, k, floor)):
            return paced
        if (
            is_verb(low)
            or low in beside.LEVEL_NOUNS
            or (low == "and" and t.low[k + 1] in ("a", "an", "the"))
        ):
            return ""
    return ""


def is_verb(low: str) -> bool:
    """Return whether a word is nothing but a verb: another clause stands before "threaten"."""
    return set(classes_of(low)) <= _FINITE


_FINITE = frozenset("BZD")


def _pace(t: Tokens, at: int, floor: int) -> str:
    """Read "grew at an annual rate of 2%": the verb before "at a rate"."""
    for k in range(at - 1, max(floor - 1, at - 6), -1):
        if t.low[k] == "at":
            near = reversed(t.low[max(k - 2, floor) : k])
            return next((d for low in near if (d := direction_of(low))), "")
    return ""


_DOERS = frozenset("we they he she".split())
"""Who opens a clause of its own: "more than in May, and we underspent by 260,000"."""


_PACES = frozenset("rate pace speed clip tempo".split())
_SPEEDS = frozenset("faster quicker slower lower higher brisker steeper".split())
"""How fast something moved is not which way: "grew at a slower rate, by 3 per cent"."""


def before_by(t: Tokens, i: int, floor: int) -> str:
    """Read the verb or noun before "by", up to where its clause begins."""
    if t.lower(i) == "up" and t.lower(i - 1) in words.DONE_UP:
        return ""
    for k in range(i, max(floor - 1, i - 14), -1):
        low = t.low[k]
        if low in words.CLAUSE_END or (low in _DOERS and t.lower(k - 1) in ("and", "but", ",")):
            return ""
        direction = direction_of(low)
        far = low in ("up", "down") and k < i - 2 and t.lower(k - 1) not in words.STEPPED
        direction = direction or ("up" if low in words.BY_UP else "")
        direction = direction or ("down" if low in words.BY_DOWN else "")
        paced = t.lower(k + 1) in _PACES and low in _SPEEDS
        if direction and low not in beside.COMPARATIVE_ADVERBS and not far and not paced:
            return direction
        if (low in w.UP_NOUNS or low in w.DOWN_NOUNS) and not followed_by_noun(t, k):
            if moved := direction_of(t.lower(k - 1)):
                return moved  # "Heat reduces growth by 4%"
            return "up" if low in w.UP_NOUNS else "down"
    return ""


def before_object(t: Tokens, i: int, floor: int) -> str:
    """Read "cut emissions 12 percent": a verb with its object before a percentage."""
    if t.lower(i) in ("in", "among"):
        return ""
    for k in range(i, max(floor - 1, i - 5), -1):
        low = t.low[k]
        if low in words.CLAUSE_END or low in beside.NO_OBJECT_BETWEEN or low == "as":
            return ""
        if direction_of(low) and not (low in beside.OBJECT_COMPARATIVES and k < i):
            return "" if t.lower(k + 1) in beside.PARTICLES else direction_of(low)
    return ""
