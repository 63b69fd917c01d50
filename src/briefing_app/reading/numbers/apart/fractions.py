"""Tell "a third of voters" from "a third man", and "a quarter" from a quarter of the year."""

from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.trends import COMPARATIVE_DOWN, COMPARATIVE_UP
from briefing_app.reading.lexicon.words import AUXILIARIES
from briefing_app.reading.numbers.amount import Amount


def sure_fractions(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Drop "a third" where it is an ordinal, "quarter" where it is one of the year, a bare
    "half".
    """
    kept = []
    for a in amounts:
        if a.fraction and a.words and a.kind == "fraction" and not is_share(t, a):
            t.mark(a.first, a.end, "ordinal")
            continue
        kept.append(a)
    return kept


def is_share(t: Tokens, a: Amount) -> bool:
    """Whether words such as "half" or "a third" state a part of something."""
    first, end = a.first, a.end
    word = t.low[first]
    before, after = t.lower(first - 1), t.lower(end)
    if a.explicit or a.kind != "fraction":
        return True
    last = t.low[end - 1]
    if word == "half":
        if t.joined(end) and after == "-":
            return False
        if before in words.HALF_BEFORE or (t.joined(first) and before == "-"):
            return False
        if before in ("a", "an", "one") and after not in words.COMPARED:
            return before != "a" or after in ("", ".", ",")
        return not (before == "the" and after not in words.COMPARED)
    if word in ("a", "an", "one"):
        if last == "quarter" and after in beside.AFTER_A_QUARTER:
            return after == "to" and before in words.LIMITED
        if (
            after in ("of", "as", "the")
            or after in COMPARATIVE_UP
            or after in COMPARATIVE_DOWN
            or before in words.LIMITED
        ):
            return True
        if word == "one" or last in ("half", "quarter"):
            return True
        if t.joined(end) and after == "-":
            return False
        # "a third were hurt", "a third said" against "a third man"
        return after in AUXILIARIES or after in beside.AFTER_A_SHARE
    return not (end < t.n and t.cls[end] == WORD and after in ("graders", "grader", "parties"))
