"""Account for every digit run and number word: a figure, set aside with a reason, or unread."""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS, ORDINALS, VULGAR
from briefing_app.reading.lexicon.words import ADVERBS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.found import Aside, Unread

_WORDS = NUMBER_WORDS | frozenset(VULGAR)


def account_for(
    t: Tokens, text: str, amounts: list[Amount], asides: list[Aside], unread: list[Unread]
) -> None:
    """Append to ``asides`` and ``unread`` what of the sentence is in no figure."""
    taken = bytearray(t.n)
    for a in amounts:
        for i in range(a.first, a.end):
            taken[i] = 1
    i = 0
    cls, low, reasons = t.cls, t.low, t.reason
    while i < t.n:
        if taken[i] or (not reasons[i] and cls[i] != NUMBER and low[i] not in _WORDS):
            i += 1
            continue
        if t.reason[i]:
            end = i + 1
            while end < t.n and t.reason[end] == t.reason[i] and not taken[end]:
                end += 1
            if any(_counts(t, k) for k in range(i, end)) or t.reason[i] in (
                "phone",
                "address",
                "date",
                "time",
                "idiom",
            ):
                start, stop = t.span(i, end)
                asides.append(Aside(start, stop, text[start:stop], t.reason[i]))
            i = end
            continue
        if _counts(t, i):
            reason = _reason(t, i)
            start, stop = t.span(i, i + 1)
            if reason:
                asides.append(Aside(start, stop, text[start:stop], reason))
            else:
                unread.append(Unread(start, stop, text[start:stop]))
        i += 1


def _counts(t: Tokens, i: int) -> bool:
    return t.cls[i] == NUMBER or t.low[i] in NUMBER_WORDS or t.word[i] in VULGAR


def _reason(t: Tokens, i: int) -> str:
    """Return why a number that no rule took is no figure; "" if that is not known."""
    low = t.low[i]
    if low in ORDINALS:
        return "ordinal"
    if t.cls[i] == NUMBER:
        word = t.word[i]
        if word.count(".") >= 2 or (i + 1 < t.n and t.glued[i + 1] and t.low[i + 1].isalpha()):
            return "name"
        if i and t.glued[i] and t.word[i - 1].isalpha():
            return "model"
        return ""
    if (
        low in ("half", "halves", "double", "doubles", "triple", "quarters", "fold")
        or low in ADVERBS
    ):
        return "idiom"
    if low in beside.VAGUE_NOUNS:
        return "idiom"
    return "idiom" if low in ("one", "twice") else ""
