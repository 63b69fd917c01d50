"""What words away from a number say about its unit: a heading, a total named before, a scale."""

from briefing_app.reading.grammar.nouns import is_plural, singular
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.nouns import MEASURED_BY
from briefing_app.reading.lexicon.words import CASUALTIES
from briefing_app.reading.numbers.amount import Amount

LEVELS = frozenset(
    """index indices average rating grade magnitude score richter ph ratio reproduction benchmark
    ftse dax nikkei sensex dow nasdaq nifty topix stocks futures gpa pmi level odds gauge
    barometer hang cac euro handicap earthquake quake quotient coefficient""".split()
)
THERMAL = frozenset(
    ("temperature", "temperatures", "mercury", "thermometer", "thermometers", "chill")
)
THERMAL_LEADS = frozenset(("to", "of", "above", "below", "at", "hit", "reached", "touched", "like"))
WICKETS = frozenset(
    "wicket wickets innings declared overs stumps batsman batter fours sixes".split()
)


def school_level(t: Tokens) -> bool:
    """Whether "level" stands in "A-level" only."""
    return LEVELS & t.bag == {"level"} and all(
        t.joined(i) and t.word[i - 1] == "-" for i in range(t.n) if t.low[i] == "level"
    )


def headed(t: Tokens, colon: int) -> str:
    """Return what a heading before a colon counts: "Homes destroyed: at least 1,700"."""
    for k in range(max(0, colon - 3), colon):
        if (
            t.cls[k] == WORD
            and is_plural(t.word[k])
            and (k == 0 or t.low[k - 1] in (".", ";", "•"))
        ):
            return "person" if t.low[k] in CASUALTIES else singular(t.low[k])
    return MEASURED_BY.get(t.lower(colon - 1), "")


_NOT_COUNTED = beside.AMOUNT_SUBJECTS | frozenset(
    """speeds levels readings scores ratings values heights depths ages odds lows highs forecasts
    estimates expectations targets totals figures records counts averages""".split()
)


def counted_before(t: Tokens, of: int, a: Amount) -> str:
    """Return the noun of "new customers of 110,000", where "of" stands at token ``of``."""
    whole = a.value is not None and a.value == int(a.value) and a.value >= 100
    if of < 1 or not whole or t.cls[of - 1] != WORD or not is_plural(t.word[of - 1]):
        return ""
    return "" if t.low[of - 1] in _NOT_COUNTED else singular(t.low[of - 1])


def measured(t: Tokens, first: int) -> str:
    """Return what a total named before counts: "the crowd, put at 70,000 by the organisers"."""
    for k in range(first - 1, max(-1, first - 15), -1):
        if t.low[k] in (";", ":", "—", "but", "while"):
            return ""
        if unit := MEASURED_BY.get(t.low[k]):
            return unit
        if t.low[k] == "number" and t.lower(k + 1) == "of" and t.lower(k + 2) in CASUALTIES:
            return "person"
    return ""
