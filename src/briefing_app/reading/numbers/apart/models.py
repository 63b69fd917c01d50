"""Numbers in the names of aircraft, software, seats and titles: "737-800", "12 Years a Slave"."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon.apart import LISTING, TITLE_MEASURES
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount


def lettered(t: Tokens, a: Amount, last: int) -> bool:
    """Whether "14F" goes on after "seats 14A to", where C, F and G are no measures."""
    return (
        last < a.first <= last + 2
        and t.low[a.first - 1] in LISTING
        and all(
            t.joined(i) and len(t.word[i]) == 1 and t.word[i].isupper()
            for i in (a.first + 1, last - 1)
        )
        and t.cls[a.first] == NUMBER
        and t.cls[last - 2] == NUMBER
    )


def titled_measure(t: Tokens, a: Amount) -> bool:
    """Whether a time with a capital belongs to a title: "12 Years a Slave", "8 Mile"."""
    word = t.word[a.end - 1]
    return (
        (a.end - a.first == 2 or (a.words and t.capital(a.first)))
        and a.kind in ("duration", "measure")
        and word.istitle()
        and len(word) > 3
        and not t.glued[a.end - 1]
        and not t.titled
        and a.first > 0
        and t.low[a.end - 1].removesuffix("s") in TITLE_MEASURES
    )


def lost_space(t: Tokens, a: Amount) -> bool:
    """Whether a small word was run into a number: "rose5%", "about40 people"."""
    low = t.low[a.first - 1]
    opening = a.first == 1 and t.word[0].istitle()
    if not (t.word[a.first - 1].islower() or opening) or len(low) < 2 or t.joined(a.first - 1):
        return False
    if low not in STOPS and low not in UP_VERBS and low not in DOWN_VERBS and low != "nearly":
        return False
    return a.explicit or a.scale > 1 or find_noun(t, a.end) is not None
