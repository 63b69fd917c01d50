"""Decide whether "one" counts something or is a pronoun or an idiom.

It is a figure where it is limited ("only one"), measured ("one hour"), or counts against other
numbers of the sentence ("one person died and three were hurt").
"""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.words import HUMAN_VERBS
from briefing_app.reading.numbers.amount import Amount

_LIMITS = frozenset(("only", "just", "least", "exactly", "than", "most", "all"))
_POINTING = frozenset(
    """no any every each the this that which another some such other last first next new old big
    good a an whatever whichever everyone anyone someone my his her their our its only-ever like
    neither either""".split()
)
_VAGUE_TIMES = frozenset(
    ("day", "night", "morning", "evening", "afternoon", "time", "minute", "second", "moment")
)
_STANDING = frozenset(
    "up down ahead clear behind above below lower higher lead more less from off adrift".split()
)
_PEOPLE = frozenset(
    """person man woman child boy girl soldier officer policeman civilian student worker
    passenger firefighter police protester suspect victim patient pilot driver""".split()
)


def settle_ones(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts without those "one" that do not count; their tokens are set aside."""
    kept = []
    for k, a in enumerate(amounts):
        if (
            (a.words and a.end - a.first == 1 and t.low[a.first] == "one")
            or (
                a.words and t.low[a.first] == "one" and a.value == 1 and a.scale == 1 and a.explicit
            )
        ) and (reason := _reason(t, a, amounts[max(0, k - 6) : k + 7])):
            t.mark(a.first, max(a.end, a.first + 1), reason)
            continue
        kept.append(a)
    return kept


def _reason(t: Tokens, a: Amount, amounts: list[Amount]) -> str:
    first = a.first
    before = t.lower(first - 1)
    after = t.lower(first + 1)
    others = any(
        b is not a
        and b.kind in ("count", "vague")
        and not b.currency
        and not (b.words and b.value == 1 and t.low[b.first] == "one")
        and abs(b.first - a.first) < 30
        and b.kind != "age"
        for b in amounts
    )
    limited = (
        before in _LIMITS
        and not (before == "than" and t.lower(first - 2) not in ("more", "less", "fewer"))
    ) or (before == "but" and t.lower(first - 2) in ("has", "had", "have", "was", "is", "all"))
    if a.explicit and a.kind != "multiple":
        if (
            t.low[a.end - 1] in _VAGUE_TIMES
            and not limited
            and after != "-"
            and t.low[a.end - 1] not in ("minute", "second")
        ):
            return "idiom"
        if before in ("no", "the") and a.kind == "duration":
            return "" if before == "the" else "pronoun one"
        return ""
    if after == "of":
        if (
            t.lower(first + 2) in ("them", "whom", "which", "those")
            and others
            and t.lower(first + 3) not in ("who", "that", "things")
        ):
            return ""
        if limited and before != "than":
            return ""
        return "one of"
    if after in ("or", "to") and any(b.first in (first + 2, first + 3) for b in amounts):
        return ""
    if after == "-" and t.joined(first + 1):
        return "" if others or limited else "idiom"
    if after == "point" and t.lower(first + 2) in _STANDING:
        return ""
    if after in beside.ONE_IDIOMS and not limited:
        return "idiom"
    if limited or (before == "by" and after not in ("or", "by", "to", "and", "who")):
        return ""
    if before in _POINTING or before == "-":
        return "pronoun one"
    noun = find_noun(t, first + 1, plural=False)
    if others:
        if (
            noun is not None
            or after in HUMAN_VERBS
            or after.endswith("ly")
            or (after in beside.AFTER_ONE and not (after in ("was",) and before == "that"))
        ):
            return ""
        return "pronoun one"
    person = after in _PEOPLE or (noun is not None and t.low[noun.end - 1] in _PEOPLE)
    if person and any(w in HUMAN_VERBS for w in t.low[first : first + 8]):
        return ""
    if after in ("dead", "killed", "injured", "hurt", "missing", "wounded"):
        return ""
    return "one " + t.low[noun.end - 1] if noun is not None else "pronoun one"
