"""What the subject of a clause counts: "Membership fell from 61,300", "Of those doses, 13,800"."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.nouns import AGENTS, MEASURED_BY
from briefing_app.reading.lexicon.numbers import CARDINALS
from briefing_app.reading.lexicon.trends import (
    DOWN_VERBS,
    UP_VERBS,
)
from briefing_app.reading.lexicon.words import AUXILIARIES, CASUALTIES, PREPOSITIONS, STOPS
from briefing_app.reading.numbers.amount import Amount

NUMBERS = frozenset(("numbers", "figures", "totals"))


def fronted(t: Tokens, a: Amount, *, counted: bool = False) -> str:
    """Return the noun of "Of those doses, 13,800 …", "The farms, 17 in all, …", "40% of all
    310,500".

    Where something is ``counted`` before, "12,000 in all" is a total of that.
    """
    first = a.first
    if t.low[0] in ("of", "among") and t.lower(1) in (
        "the",
        "those",
        "these",
        "its",
        "their",
        "all",
    ):
        at = next((i for i in range(2, first) if t.low[i] not in CARDINALS), 2)
        noun = find_noun(t, at)
        if noun is not None and noun.start <= at + 1 and noun.end < first:
            return noun.unit
    if inside := _named_before(t, a):
        return inside
    if (
        not counted
        and t.lower(first - 1) == ","
        and t.lower(a.end) in ("in", "altogether")
        and t.lower(a.end + 1) in ("all", "total", ",")
        and first >= 2
        and is_plural(t.word[first - 2])
    ):
        return singular(t.low[first - 2])
    if (
        t.lower(first - 1) in ("all", "the")
        and t.lower(first - 2) == "of"
        and t.cls[0] == WORD
        and is_plural(t.word[0])
        and t.lower(a.end) in ("", ",", ".", ";")
    ):
        return singular(t.low[0])
    return ""


def _named_before(t: Tokens, a: Amount) -> str:
    """What opens a later clause: "and of the razorbills just 7,529 were seen"; or empty."""
    end = a.hedge_start if 0 <= a.hedge_start < a.first else a.first
    while end > 0 and t.low[end - 1] in _JUST:
        end -= 1
    for k in range(end - 1, max(0, end - 4), -1):
        opens = t.lower(k - 2) in (",", ";", "and", "but", "while")
        if t.low[k] in _THE and t.low[k - 1] == "of" and opens:
            noun = find_noun(t, k + 1)
            return noun.unit if noun is not None and noun.end == end else ""
    return ""


_JUST = frozenset("just only some about nearly almost".split())
_THE = frozenset("the those these its their".split())


def opening_subject(t: Tokens, a: Amount) -> str:
    """Return the plural that opens the sentence: "Pupils had to choose, and 60 have done so"."""
    low, nxt = t.low[0], t.lower(1)
    if t.lower(a.end) not in AUXILIARIES or t.cls[0] != WORD or low in STOPS:
        return ""
    if not is_plural(low) or nxt in ("say", "said", "told", "believe", "estimate", "reported"):
        return ""
    return singular(low)


def agent(t: Tokens, a: Amount) -> str:
    """Return who is counted in "the 300 who applied"."""
    for k in range(a.end + 1, min(a.end + 4, t.n)):
        if t.low[k] in AGENTS:
            return AGENTS[t.low[k]]
    return "person"


def numerator(t: Tokens, a: Amount) -> str:
    """Return what is counted in "from 12 to 10 an hour", by the subject or the verb."""
    if t.lower(a.first - 1) in words.SERVING:
        return "person"
    return subject_unit(t, a, a.first)


def subject_unit(t: Tokens, a: Amount, end: int) -> str:
    """Return what the subject of the clause counts: "Membership fell from 61,300" → member."""
    start = _clause(t, end)
    verbs = (k for k in range(start, end) if _finite(t.low[k]) and not _is_noun(t, k, start))
    verb = next(verbs, end)
    if verb == end:
        return ""
    named = _named(t, start, verb)
    return _plural(t, start, verb) if named is None else named


def _clause(t: Tokens, end: int) -> int:
    """Where the clause before token ``end`` begins."""
    floor = max(0, end - 60)
    breaks = (";", ":", "—", "while", "but", "although", "whereas")
    return next((k + 1 for k in range(end - 1, floor - 1, -1) if t.low[k] in breaks), floor)


def _is_noun(t: Tokens, k: int, start: int) -> bool:
    """Whether "numbers" is what fell, not what numbers: "passenger numbers fell"."""
    return t.low[k] == "numbers" and k > start and _finite(t.lower(k + 1))


def _finite(low: str) -> bool:
    """Whether a word is a verb that may follow a subject."""
    changes = (low in UP_VERBS or low in DOWN_VERBS) and low not in words.NO_VERBS
    return changes or low in AUXILIARIES or low in beside.LEVEL_VERBS


def _named(t: Tokens, start: int, verb: int) -> str | None:
    """What a word of amount counts: "the number of pupils", "turnout"; None if there is none."""
    for k in range(start, verb):
        low = t.low[k]
        if low == "numbers" and k > start and t.cls[k - 1] == WORD and t.low[k - 1] not in STOPS:
            # "passenger numbers"
            return singular(t.low[k - 1])
        if low == "number" and t.lower(k + 1) == "of":
            if t.lower(k + 2) in CASUALTIES:
                return "person"
            noun = find_noun(t, k + 2)
            if noun:
                return noun.unit
        if low == "toll" and t.lower(k - 1) == "death":
            return "person"
        if low in MEASURED_BY:
            return MEASURED_BY[low]
        if low in beside.AMOUNT_SUBJECTS:
            return ""
    return None


def _plural(t: Tokens, start: int, verb: int) -> str:
    """The first plural before the verb that nothing governs."""
    for k in range(start, verb):
        name = t.capital(k) and (k > 0 or (k + 1 < verb and t.capital(k + 1)))
        if k and (t.cls[k - 1] == NUMBER or t.low[k - 1] in CARDINALS or t.low[k] in NUMBERS):
            # "after nine years of decline, numbers fell"
            continue
        if t.cls[k] != WORD or t.low[k] in PREPOSITIONS or name or not is_plural(t.word[k]):
            continue
        if k > start and t.low[k - 1] in PREPOSITIONS:
            return ""
        if k + 1 < verb and t.cls[k + 1] == WORD and is_plural(t.word[k + 1]):
            continue
        if t.low[k] in CASUALTIES:
            return "person"
        noun = find_noun(t, phrase_start(t, k, start))
        return noun.unit if noun is not None and noun.head == k else singular(t.low[k])
    return ""


def phrase_start(t: Tokens, k: int, floor: int) -> int:
    """Where the noun phrase begins whose last word stands at ``k``."""
    i = k
    while (
        i > floor
        and t.cls[i - 1] == WORD
        and t.low[i - 1] not in STOPS
        and k - i < 3
        and t.cls[i - 1] != NUMBER
    ):
        i -= 1
    return i
