"""What words away from a number say about its unit: a heading, a total named before."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon.nouns import MEASURED_BY
from briefing_app.reading.lexicon.unit import LEVELS
from briefing_app.reading.lexicon.words import CASUALTIES


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


def measured(t: Tokens, first: int) -> str:
    """Return what a total named before counts: "the crowd, put at 70,000 by the organisers"."""
    for k in range(first - 1, max(-1, first - 15), -1):
        if t.low[k] in (";", ":", "—", "but", "while"):
            return ""
        if unit := MEASURED_BY.get(t.low[k]):
            return unit
        if t.low[k] == "number" and t.lower(k + 1) == "of":
            if t.lower(k + 2) in CASUALTIES:
                return "person"
            # "the number of lynx in the valley was put at 30"
            noun = find_noun(t, k + 2) if t.lower(first - 1) == "at" else None
            return noun.unit if noun is not None and noun.end < first else ""
    return ""
