"""Numbers after a word that numbers things: "chapter 7", "gate 41", "No. 3"; list and footnote
numbers.
"""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.numbered import (
    PLACES,
    PLACES_WEAK,
    SECTIONS,
    SECTIONS_CAPITAL,
)
from briefing_app.reading.numbers.amount import Amount


def list_number(t: Tokens, a: Amount) -> str:
    """Return why a number at the start of a line, or alone in brackets, is no figure."""
    first, end = a.first, a.end
    nxt = t.lower(end)
    if not a.bare or a.digits > 3:
        return ""
    if (
        first == 0
        and nxt in (".", ")")
        and t.joined(end)
        and end + 1 < t.n
        and not t.joined(end + 1)
    ):
        return "list number"
    if first == 1 and t.word[0] == "(" and nxt == ")" and t.n > 3:
        return "list number"
    if t.lower(first - 1) == "[" and nxt in ("]", ","):
        return "footnote"
    return ""


def label_of(t: Tokens, a: Amount) -> str:
    """Return "section" or "name" where the word before numbers things: "chapter 7", "gate 41"."""
    at = a.first - 1
    if at < 0 or a.currency or a.signed or a.fraction or a.scale > 1:
        return ""
    if t.low[at] == "." and t.lower(at - 1) == "no" and t.capital(at - 1):
        return "section"
    if not (a.bare or a.words or (a.value is not None and a.top < 100)):
        return ""
    low, word = t.low[at], t.word[at]
    if low == "." and t.lower(at - 1) in (
        "no",
        "nos",
        "art",
        "sec",
        "ch",
        "fig",
        "vol",
        "pp",
        "p",
        "para",
        "v",
        "prop",
        "op",
        "k",
        "kv",
        "cap",
    ):
        return "section"
    if low == "no" and (word[0].isupper() or t.lower(at - 1) == "the") and at > 0 and a.bare:
        return "section"
    if low == "§" or low == "№":
        return "section"
    if low in SECTIONS or (
        low in SECTIONS_CAPITAL
        and word[0].isupper()
        and not (t.titled and find_noun(t, a.end))
        and (at > 0 or t.lower(a.end) in (".", ":", ",", ")", ""))
    ):
        if low in ("figures", "rules", "articles", "pages", "items", "notes") and find_noun(
            t, a.end
        ):
            return ""
        if (
            low
            in (
                "measure",
                "measures",
                "rule",
                "article",
                "form",
                "figure",
                "regulation",
                "decree",
                "law",
            )
            and a.words
        ):
            return "" if find_noun(t, a.end) else "section"
        return "section"
    strong = low in PLACES or (
        low.endswith("s") and low[:-1] in PLACES and find_noun(t, a.end) is None
    )
    weak = low in PLACES_WEAK or (
        low.endswith("s")
        and low[:-1] in PLACES_WEAK
        and t.lower(a.end) in ("and", "to", ",", "-", "–", "or")
        and a.bare
        and a.digits < 3
    )
    if (strong or weak) and not (
        low.endswith("s")
        and low in ("phases", "tiers", "volumes", "levels", "tracks")
        and find_noun(t, a.end)
    ):
        big = a.top >= 1000 and low not in ("flight", "highway", "route", "channel", "number")
        if big or (
            a.value is not None
            and a.value != int(a.value)
            and low not in ("version", "mark", "stage")
        ):
            return ""
        noun = find_noun(t, a.end)
        if (
            word[0].isupper()
            and not t.titled
            and (
                at > 0
                or low not in ("book", "match", "stand", "mark", "group", "stage", "land", "track")
            )
        ):
            return "name"
        if strong and not (
            noun
            and noun.start == a.end
            and a.words
            and low
            in ("episode", "flight", "scene", "volume", "hole", "pier", "wards", "exit", "book")
        ):
            return "name"
        if weak and noun is None and t.lower(at - 1) not in ("a", "an") and not _verb_like(t, at):
            return "name"
    return ""


def _verb_like(t: Tokens, at: int) -> bool:
    """Whether "mark", "size", "group" before a number may be a verb: after "to", "will", "they"."""
    return t.lower(at - 1) in (
        "to",
        "will",
        "would",
        "they",
        "we",
        "who",
        "that",
        "can",
        "could",
    ) or (
        at > 0
        and is_plural(t.word[at - 1])
        and t.low[at] in ("mark", "number", "book", "stage", "match", "land")
    )
