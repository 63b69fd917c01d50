"""Units that stand elsewhere: earlier in the sentence, in the sentence before, or only once in a list."""

from decimal import Decimal

from briefing_app.reading.amount import Amount
from briefing_app.reading.lexicon.nouns import MEASURED_BY
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.words import AUXILIARIES, HUMAN_VERBS, PREPOSITIONS
from briefing_app.reading.nouns import find_noun, is_plural, singular
from briefing_app.reading.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.units import people_follow

_LEVELS = frozenset(
    """index indices average rating grade magnitude score richter ph ratio reproduction benchmark ftse dax nikkei sensex
    dow nasdaq nifty topix stocks futures gpa pmi level odds gauge barometer hang cac euro handicap earthquake quake quotient coefficient""".split()
)
_COMPARING = frozenset(("from", "than", "versus", "vs", "against", "with", "to"))
_LIST_WORDS = frozenset((",", "and", "or", "to", "then", "finally", "perhaps", "even", "about", "some", "nearly", "between", "–", "-", "a", "an", "over", "around", "almost", "&", "/", "by", "up", "just", "the", "possibly", "maybe", "both", "down", "more", "than"))
_HARMING = frozenset("kill kills killed killing injure injures injured injuring wound wounds wounded wounding arrest arrests arrested arresting rescue rescues rescued rescuing evacuated hospitalized hospitalised sickened sickens displaces displaced employs employ employing".split())
_TIMED = frozenset(("clocked", "finished", "time", "heats", "sprint", "metres", "meters", "lap", "swam", "ran"))


class Memory:
    """What the sentences before have counted: the last noun, and whether percentages were named."""

    __slots__ = ("noun", "percent", "unit")

    def __init__(self) -> None:
        self.noun = ""
        self.unit = ""
        self.percent = False

    def keep(self, amounts: list[Amount]) -> None:
        """Remember the units of a sentence."""
        counted = [a.unit for a in amounts if a.unit and a.kind in ("count", "vague") and not a.currency and not a.rate and a.unit not in ("time", "point")]
        if counted:
            self.noun = counted[0]
        elif amounts:
            self.noun = ""
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)


def share_units(t: Tokens, amounts: list[Amount]) -> None:
    """Give a unit, a currency or a scale that stands once to the neighbours that share it."""
    for k in range(len(amounts) - 2, -1, -1):
        a, b = amounts[k], amounts[k + 1]
        if _needs(a) and b.unit and (_adjacent(t, a, b) or (a.move == "from" and b.move == "to")):
            if b.kind in ("age", "multiple", "fraction") and not (a.bare and b.kind == "age"):
                continue
            if a.kind == "vague" or (b.kind == "percent" and t.low[a.end : b.first] in ([",", "or"], [",", "or", "about"])):
                continue
            _copy(a, b)
    for a, b in zip(amounts, amounts[1:], strict=False):
        if a.move == "from" and b.move == "to" and a.currency and a.currency == b.currency and b.rate and not a.rate and a.scale == b.scale:
            a.unit, a.rate = b.unit, b.rate
        elif a.currency and a.currency == b.currency and b.rate and not a.rate and a.scale == b.scale and _adjacent(t, a, b):
            a.unit, a.rate = b.unit, b.rate
        if _needs(b) and a.unit and a.currency and _adjacent(t, a, b) and b.kind == "count" and not b.words:
            _copy(b, a, scale=False)


def _needs(a: Amount) -> bool:
    return not a.unit and not a.explicit and not a.fraction and a.kind not in ("vague", "age") and not a.currency


def _adjacent(t: Tokens, a: Amount, b: Amount) -> bool:
    start = max(a.end, a.hedge_end if a.hedge_start >= a.end else 0)
    between = t.low[start : b.first]
    return 0 < len(between) <= 4 and all(w in _LIST_WORDS for w in between) and not (between == ["to"] and b.change)


def _copy(a: Amount, b: Amount, *, scale: bool = True) -> None:
    """Take for ``a`` what ``b`` has."""
    if scale and b.scale > 1 and a.scale == 1 and a.value is not None and b.value is not None and abs(a.value) < 1000 and (a.bare or a.words or a.value != int(a.value)):
        mantissa = abs(b.value / b.scale)
        if mantissa > 0 and abs(a.value) / mantissa < Decimal(100):
            a.times(b.scale)
            a.scale = b.scale
    if b.minor and not a.minor:
        a.times(Decimal("0.01"))
        a.minor = True
    a.unit, a.currency, a.kind, a.rate = b.unit, b.currency, b.kind, b.rate
    a.noun_start, a.noun_end = b.noun_start, b.noun_end
    if a.kind == "point" and b.unit != "point":
        a.kind = b.kind
    a.explicit = True


def carry_units(t: Tokens, amounts: list[Amount], memory: Memory) -> None:
    """Find the unit of amounts that have no noun of their own."""
    for k, a in enumerate(amounts):
        if a.unit and a.kind == "point" and a.unit == "point" and memory.percent and not not _LEVELS.isdisjoint(t.bag) and not a.currency and not _sporty(t):
            a.unit = "percentage point"
        if a.unit.endswith(("ones", " one")) or a.unit in ("one", "other"):
            _ones(t, a, amounts[max(0, k - 12) : k], memory)
        if a.kind == "vague" and not a.unit and a.of < 0:
            a.unit = _human(t, a)
        if not _needs(a):
            continue
        _carry(t, a, amounts[max(0, k - 12) : k], amounts[k + 1 : k + 13], memory)
    _rates_shared(amounts)


def _ones(t: Tokens, a: Amount, before: list[Amount], memory: Memory) -> None:
    """Put the noun that was meant in the place of "ones": "36 electric ones"."""
    noun = next((b.unit for b in reversed(before) if b.kind == "count" and b.unit), memory.noun)
    if not noun:
        return
    lead = a.unit.rsplit(" ", 1)[0] if " " in a.unit else ""
    a.unit = (lead + " " + noun.rsplit(" ", 1)[-1]).strip() if lead else noun


def _sporty(t: Tokens) -> bool:
    return any(w in ("scored", "season", "game", "league", "table", "points-per-game", "shares", "seed") for w in t.low)


def _human(t: Tokens, a: Amount) -> str:
    return "person" if people_follow(t, a) else ""


def _carry(t: Tokens, a: Amount, before: list[Amount], after: list[Amount], memory: Memory) -> None:
    first, end = a.first, a.end
    prev = t.lower(first - 1)
    start = a.hedge_start if 0 <= a.hedge_start < first else first
    lead = t.lower(start - 1)
    nxt = t.lower(end)
    levels = not _LEVELS.isdisjoint(t.bag)
    if fronted := _fronted(t, a):
        a.unit = fronted
        return
    if prev in ("seats", "seat", "accommodates", "sleeps", "accommodate", "houses"):
        a.unit = "person"
        return
    last = next((b for b in reversed(before) if b.unit and b.kind not in ("age", "multiple", "fraction", "point")), None)
    if nxt == "who" or (nxt == "of" and t.lower(end + 1) in ("them", "whom", "those") and last is None and not memory.noun):
        a.unit = _agent(t, a)
        return
    if a.scale > 1 and not a.bare and last is not None and last.currency and lead in ("from", "to", "than", "and", "against") and a.kind == "count":
        a.unit, a.currency, a.kind = last.unit, last.currency, "money"
        return
    # wickets for runs
    if last is not None and last.unit.endswith("wicket") and prev == "for":
        a.unit = "run"
        return
    degrees = next((b for b in reversed(before) if b.unit.startswith("°")), None)
    if degrees is not None and a.value is not None and abs(a.value) < 150 and not people_follow(t, a):
        a.unit, a.kind = degrees.unit, degrees.kind
        return
    if a.signed and memory.unit.startswith("°"):
        a.unit, a.kind = memory.unit, "measure"
        return
    if a.value is not None and a.value != int(a.value) and not (last is not None and last.kind == "measure" and lead in _COMPARING):
        timed = next((b for b in [*before, *after] if b.unit in ("second", "minute")), None)
        if timed is not None and not _TIMED.isdisjoint(t.bag):
            a.unit, a.kind = timed.unit, "duration"
            return
        if last is not None and lead in ("from", "than", "versus", "vs", "against") and last.kind in ("percent", "measure", "money", "rate") and not last.change:
            a.unit, a.kind, a.currency = last.unit, last.kind, last.currency
            return
        a.kind = "level" if not a.unit and a.scale == 1 else a.kind
        return
    if levels and (lead in ("to", "at", "from", "of", "around") or last is None or last.kind == "level"):
        a.kind = "level"
        return
    if last is not None and last.kind == "rate" and "/" in last.unit and last.noun_start >= 0 and a.scale == 1 and lead in ("only", "but", "and", "to", "from", "with", "against", "versus", "than", "just"):
        a.unit, a.rate, a.kind = last.unit, last.rate, "rate"
        return
    noun = next((b for b in reversed(before) if b.kind in ("count", "vague") and b.unit and not b.rate and not b.currency and b.unit not in ("time", "point")), None)
    if lead in ("to", "from", "at", "by") or a.move:
        if last is not None and (last.change or last.unit in ("%", "point", "percentage point")) and noun is None:
            a.unit = _subject(t, a, first) if last.kind == "percent" else ""
            if not a.unit:
                a.kind = "level"
            return
        if (subject := _subject(t, a, first)) and not (noun is not None and noun.noun_start >= 0 and last is noun and not a.move):
            a.unit = subject
            return
    if last is not None and last.kind in ("percent", "measure", "rate", "money", "duration") and lead in ("from", "than", "versus", "vs", "against", "and", "with") and noun is None:
        if last.kind not in ("duration",) and not last.change and not last.scale > 1:
            a.unit, a.kind, a.currency, a.rate = last.unit, last.kind, last.currency, last.rate
            return
    if lead in _HARMING and a.scale == 1:
        a.unit = "person"
        return
    if last is not None and noun is None and (last.kind == "measure" or last.kind == "duration" and lead in ("against", "versus", "vs", "with", "and")) and not last.change and not people_follow(t, a) and (lead in ("is", "was", "against", "versus", "vs", "with", "and", "but", "only") or nxt in ("", ".", ",", ";")) and not a.people:
        a.unit, a.kind, a.rate = last.unit, last.kind, last.rate
        return
    if noun is not None:
        a.unit = noun.unit
        return
    if people_follow(t, a):
        a.unit = memory.noun or "person"
        return
    if _continues(t, a):
        later = next((b for b in after if b.kind == "count" and b.unit and b.noun_start >= 0), None)
        a.unit = memory.noun or (later.unit if later is not None and lead in ("of", "the") else "")
        if a.unit:
            return
    if a.bare or a.words or a.kind == "count":
        a.unit = _subject(t, a, first) if any(w in AUXILIARIES or w in ("numbered", "totalled", "totaled", "averaged", "reached") or w in UP_VERBS or w in DOWN_VERBS for w in t.low[max(0, first - 6) : first]) else ""
    if not a.unit and not a.scale > 1:
        a.kind = "level" if lead in ("at", "to", "of", "around") and not a.words else a.kind


def _fronted(t: Tokens, a: Amount) -> str:
    """Return the noun of "Of those doses, 13,800 …", "The farms, 17 in all, …", "40% of all 310,500"."""
    first = a.first
    if t.low[0] in ("of", "among") and t.lower(1) in ("the", "those", "these", "its", "their", "all"):
        noun = find_noun(t, 2)
        if noun is not None and noun.start <= 3 and noun.end < first:
            return noun.unit
    if t.lower(first - 1) == "," and t.lower(a.end) in ("in", "altogether") and t.lower(a.end + 1) in ("all", "total", ",") and first >= 2 and is_plural(t.word[first - 2]):
        return singular(t.low[first - 2])
    if t.lower(first - 1) in ("all", "the") and t.lower(first - 2) == "of" and t.cls[0] == WORD and is_plural(t.word[0]) and t.lower(a.end) in ("", ",", ".", ";"):
        return singular(t.low[0])
    return ""


def _continues(t: Tokens, a: Amount) -> bool:
    """Whether the sentence goes on about what was counted before: "… , 13,800 went to children"."""
    nxt = t.lower(a.end)
    if nxt in AUXILIARIES or nxt in ("of", "in", "", ".", ",", "a", "on", "at", "each", "for", "by", "per", "every", "with", "to", "from", "last", "went", "came", "this") or a.rate:
        return True
    return a.end < t.n and t.cls[a.end] == WORD and nxt not in PREPOSITIONS and not is_plural(t.word[a.end])


def _agent(t: Tokens, a: Amount) -> str:
    from briefing_app.reading.lexicon.nouns import AGENTS

    for k in range(a.end + 1, min(a.end + 4, t.n)):
        if t.low[k] in AGENTS:
            return AGENTS[t.low[k]]
    return "person"


def _subject(t: Tokens, a: Amount, end: int) -> str:
    """Return what the subject of the clause counts: "Membership fell from 61,300" → member."""
    start = max(0, end - 60)
    for k in range(end - 1, start - 1, -1):
        if t.low[k] in (";", ":", "—", "while", "but", "although", "whereas"):
            start = k + 1
            break
    verb = end
    for k in range(start, end):
        if t.low[k] in UP_VERBS or t.low[k] in DOWN_VERBS or t.low[k] in AUXILIARIES or t.low[k] in ("stood", "stands", "went", "goes", "reached", "hit", "came", "stand", "totalled", "totaled", "numbered", "moved", "averaged", "totals", "numbers"):
            verb = k
            break
    if verb == end:
        return ""
    for k in range(start, verb):
        low = t.low[k]
        if low == "number" and t.lower(k + 1) == "of":
            noun = find_noun(t, k + 2)
            if noun:
                return noun.unit
        if low in ("toll",) and t.lower(k - 1) == "death":
            return "person"
        if low in MEASURED_BY:
            return MEASURED_BY[low]
        if low in ("price", "cost", "value", "rate", "share", "profit", "yield", "inflation", "index", "temperature", "revenue", "turnover", "debt", "prices", "shares", "profits", "revenues", "costs", "rates", "rents", "wages", "temperatures", "yields", "earnings", "sales", "exports", "imports", "losses", "payments", "debts", "assets", "deposits", "loans", "taxes", "funds", "donations", "investments", "revenues", "stocks", "futures"):
            return ""
    for k in range(start, verb):
        if t.cls[k] == WORD and t.low[k] not in PREPOSITIONS and is_plural(t.word[k]) and not (t.capital(k) and k > 0):
            if k > start and t.low[k - 1] in PREPOSITIONS:
                return ""
            noun = find_noun(t, _phrase_start(t, k, start))
            return noun.unit if noun is not None and noun.head == k else singular(t.low[k])
    return ""


def _phrase_start(t: Tokens, k: int, floor: int) -> int:
    from briefing_app.reading.lexicon.words import STOPS

    i = k
    while i > floor and t.cls[i - 1] == WORD and t.low[i - 1] not in STOPS and k - i < 3 and t.cls[i - 1] != NUMBER:
        i -= 1
    return i


def numerator(t: Tokens, a: Amount) -> str:
    """Return what is counted in "from 12 to 10 an hour", by the subject."""
    return _subject(t, a, a.first)


def _rates_shared(amounts: list[Amount]) -> None:
    """Let money of the same size take the rate named in the sentence: "€54 per MWh, … the €72 paid"."""
    for k, a in enumerate(amounts):
        if not a.currency or not a.rate or a.value is None or not a.value:
            continue
        for b in amounts[k + 1 : k + 13]:
            if b.currency == a.currency and not b.rate and b.value is not None and not b.change and b.scale == a.scale == 1 and b.same_as is None:
                if Decimal("0.2") < abs(b.value / a.value) < 5:
                    b.unit, b.rate = a.unit, a.rate
            elif b.currency == a.currency and not b.rate and b.low is not None and b.scale == a.scale == 1 and Decimal("0.2") < abs(b.low / a.value) < 5:
                b.unit, b.rate = a.unit, a.rate


HUMAN = HUMAN_VERBS
