"""Tell numbers that are part of a name, a year, a score or a list from figures."""

from briefing_app.reading.amount import Amount
from briefing_app.reading.lexicon.months import MONTHS, SEASONS, WEEKDAYS, YEAR_SURE
from briefing_app.reading.lexicon.numbered import (
    MAKERS,
    PLACES,
    PLACES_WEAK,
    SECTIONS,
    SECTIONS_CAPITAL,
)
from briefing_app.reading.lexicon.numbers import ORDINAL_ENDINGS
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.nouns import find_noun, is_plural
from briefing_app.reading.tokens import NUMBER, SIGN, WORD, Tokens

_DASHES = "-–—‐‑−"
_OPENING = "\"“‘'(—–:.!?…[|•*«"
_NOT_NAMES = STOPS | WEEKDAYS | frozenset(MONTHS) | frozenset(
    """some about nearly almost around over under another only just roughly approximately exactly at least most
    up more fewer less another these those all both other total between within some first
    however overall today yesterday meanwhile nationwide age aged ages minus negative plus
    estimated early late mid top last next past record police officials""".split()
)
_YEAR_PLURALS = frozenset(
    """sales figures earnings results profits revenues elections accounts levels games prices floods models estimates
    forecasts olympics paralympics championships protests riots attacks bombings talks budgets rates
    holidays finals census statistics numbers exports imports riots awards cars""".split()
)
_SCORE_WORDS = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten beating drew draw draws drawn led lead
    leads leading trail trails trailed trailing defeat defeats defeated victory score scored scoreline game games match goal
    goals half-time tie tied ties aggregate set sets vote votes voted ruled ruling decision
    series penalties penalty innings final finals finished champions rout routed thrashed hammered stunned edged down up
    ahead behind record level lost equaliser play-off deficit triumph playoff split title upset quarter extra-time
    tiebreak semi-final semifinal shootout shoot-out succumbed overcame knocked fought""".split()
)
_PHONE_WORDS = frozenset("call calls called calling dial dialled dialed dialling ring text phone telephone tel hotline helpline freephone".split())


def set_names_aside(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts that may be figures; mark the others in ``t.reason``."""
    scores_set_aside(t, amounts)
    kept = []
    last_name = -9
    plural_label = False
    for k, a in enumerate(amounts):
        if k and a.bare and not a.explicit and amounts[k - 1].end == a.first and not t.joined(a.first) and not amounts[k - 1].explicit and amounts[k - 1].top < 1000 and not t.reason[amounts[k - 1].first] and (t.capital(a.end) or find_noun(t, a.end)):
            t.mark(a.first, a.end, "model")
            continue
        if t.reason[a.end - 1]:
            last_name = a.end if t.reason[a.end - 1] in ("name", "section", "year") else -9
            continue
        reason, first, end = _reason(t, a, amounts[k + 1] if k + 1 < len(amounts) else None)
        chained = last_name > 0 and (t.reason[last_name - 1] != "year" or _year_like(a))
        if not reason and plural_label and chained and 0 < a.first - last_name <= 2 and a.bare and not a.explicit and t.lower(a.first - 1) in ("and", "to", "or", ",", "-", "–", "&"):
            reason, first, end = t.reason[last_name - 1], a.first, a.end
        if reason:
            t.mark(first, end, reason)
            last_name = end
            label = t.lower(a.first - 1)
            plural_label = is_plural(label) or plural_label or reason == "year"
            continue
        kept.append(a)
    return kept


def _reason(t: Tokens, a: Amount, following: Amount | None) -> tuple[str, int, int]:
    """Return why an amount is no figure ("" if it may be one), and the tokens to mark."""
    first, end = a.first, a.end
    nxt = t.word[end] if end < t.n else ""
    low_next = t.lower(end)
    prev = t.lower(first - 1)
    joined_before = t.joined(first)
    # 21st; 27R; 3D; 90s
    if end < t.n and t.glued[end] and t.cls[end] == WORD and not a.currency:
        if low_next in ORDINAL_ENDINGS and t.cls[end - 1] == NUMBER:
            return "ordinal", first, end + 1
        if low_next == "s" and a.bare:
            if prev == "-" and t.lower(first - 2) in ("over", "under") and int(a.top) < 120:
                a.kind, a.unit, a.explicit = "age", "year", True
                return "", 0, 0
            decade = a.top % 10 == 0 and a.digits in (2, 4)
            return ("year" if decade else "model"), first, end + 1
        if low_next not in ("x", "fold", "ish", "plus", "odd") and t.cls[end - 1] == NUMBER:
            stop = end + 1
            while stop < t.n and t.glued[stop] and (t.cls[stop] != SIGN or t.word[stop] in "-/"):
                stop += 1
            if stop == end + 1 and t.word[end].islower() and len(low_next) > 3:
                # a lost space: "1200units"
                return "", 0, 0
            return "name", first, stop
    if a.explicit and not (joined_before and t.cls[first - 1] == WORD):
        return "", 0, 0
    # A220, COVID-19
    if joined_before and t.cls[first - 1] == WORD and t.cls[first] == NUMBER and not a.currency:
        return "model", _chunk_start(t, first), _chunk_end(t, end)
    if (
        joined_before
        and prev in ("-", "–", "‑", "/")
        and prev
        and t.cls[first] == NUMBER
        and t.glued[first - 1]
        and t.cls[first - 2] == WORD
        and first >= 2
    ):
        lead = t.lower(first - 2)
        if lead not in ("mid", "to", "or", "and", "over", "under", "nearly", "almost", "minus", "sub", "top", "plus"):
            return "model", _chunk_start(t, first), _chunk_end(t, end)
        if lead in ("over", "under", "top", "sub", "mid"):
            return "name", first - 2, end
    if prev == "#" and joined_before:
        return "name", first - 1, end
    if low_next == "x" and t.joined(end) and t.joined(end + 1) and t.cls[end + 1] == NUMBER:
        return "name", first, _chunk_end(t, end)
    if nxt == ":" and t.glued[end] and following is not None and following.first == end + 1 and t.glued[end + 1] and a.bare and following.bare:
        return "score", first, following.end
    if nxt and nxt in "/×" and t.glued[end] and following is not None and following.first == end + 1:
        return ("year" if _year_like(a) else "name"), first, following.end
    if t.cls[end - 1] == NUMBER and nxt == "/" and t.glued[end] and t.joined(end + 1):
        return "name", first, end + 2
    if a.scale > 1 and not a.bare:
        return "", 0, 0
    listed = _list_number(t, a)
    if listed:
        return listed, first, end
    label = _labelled(t, a)
    if label:
        return label, first - (2 if prev == "." else 1), _chunk_end(t, end) if t.joined(end) and t.word[end] in "-‑" else end
    if a.bare or (a.words and a.scale == 1 and not a.fraction):
        if a.bare and (year := _year(t, a, following)):
            return year
        if named := _named(t, a):
            return named
        if a.digits > 9:
            return "code", first, end
        if a.bare and (prev in _PHONE_WORDS or (prev in ("on", "is", ":", "to") and t.lower(first - 2) in _PHONE_WORDS) or (prev == "or" and first > 1 and t.reason[first - 2] == "phone")) and find_noun(t, end) is None and a.digits >= 3:
            return "phone", first, end
    return "", 0, 0


def _chunk_start(t: Tokens, i: int) -> int:
    while i > 0 and t.glued[i] and (t.cls[i - 1] != SIGN or t.word[i - 1] in "-‑–/"):
        i -= 1
    return i


def _chunk_end(t: Tokens, i: int) -> int:
    while i < t.n and t.glued[i] and (t.cls[i] != SIGN or (t.word[i] in "-‑/" and t.joined(i + 1) and t.cls[i + 1] == NUMBER)):
        i += 1
    return i


def _list_number(t: Tokens, a: Amount) -> str:
    """Return why a number at the start of a line, or alone in brackets, is no figure."""
    first, end = a.first, a.end
    nxt = t.lower(end)
    if not a.bare or a.digits > 3:
        return ""
    if first == 0 and nxt in (".", ")") and t.joined(end) and end + 1 < t.n and not t.joined(end + 1):
        return "list number"
    if first == 1 and t.word[0] == "(" and nxt == ")" and t.n > 3:
        return "list number"
    if t.lower(first - 1) == "[" and nxt in ("]", ","):
        return "footnote"
    return ""


def _labelled(t: Tokens, a: Amount) -> str:
    """Return "section" or "name" where the word before numbers things: "chapter 7", "gate 41"."""
    at = a.first - 1
    if at < 0 or a.currency or a.signed or a.fraction or a.scale > 1:
        return ""
    if not (a.bare or a.words or (a.value is not None and a.top < 100)):
        return ""
    low, word = t.low[at], t.word[at]
    if low == "." and t.lower(at - 1) in ("no", "nos", "art", "sec", "ch", "fig", "vol", "pp", "p", "para", "v", "prop"):
        return "section"
    if low == "no" and (word[0].isupper() or t.lower(at - 1) == "the") and at > 0 and a.bare:
        return "section"
    if low == "§" or low == "№":
        return "section"
    if low in SECTIONS or (low in SECTIONS_CAPITAL and word[0].isupper() and not (at == 0 or t.titled)):
        if low in ("figures", "rules", "articles", "pages", "items", "notes") and find_noun(t, a.end):
            return ""
        if low in ("measure", "measures", "rule", "article", "form", "figure", "regulation", "decree", "law") and a.words:
            return "" if find_noun(t, a.end) else "section"
        return "section"
    strong = low in PLACES or (low.endswith("s") and low[:-1] in PLACES and find_noun(t, a.end) is None)
    weak = low in PLACES_WEAK or (low.endswith("s") and low[:-1] in PLACES_WEAK and t.lower(a.end) in ("and", "to", ",", "-", "–", "or") and a.bare and a.digits < 3)
    if (strong or weak) and not (low.endswith("s") and low in ("phases", "tiers", "volumes", "levels", "tracks") and find_noun(t, a.end)):
        big = a.top >= 1000 and low not in ("flight", "highway", "route", "channel", "number")
        if big or (a.value is not None and a.value != int(a.value) and low not in ("version", "mark", "stage")):
            return ""
        noun = find_noun(t, a.end)
        if word[0].isupper() and not t.titled and (at > 0 or low not in ("book", "match", "stand", "mark", "group", "stage", "land", "track")):
            return "name"
        if strong and not (noun and noun.start == a.end and a.words and low in ("episode", "flight", "scene", "volume", "hole", "pier", "wards", "exit", "book")):
            return "name"
        if weak and noun is None and t.lower(at - 1) not in ("a", "an") and not _verb_like(t, at):
            return "name"
    return ""


def _verb_like(t: Tokens, at: int) -> bool:
    """Whether "mark", "size", "group" before a number may be a verb: after "to", "will", "they"."""
    return t.lower(at - 1) in ("to", "will", "would", "they", "we", "who", "that", "can", "could") or (
        at > 0 and is_plural(t.word[at - 1]) and t.low[at] in ("mark", "number", "book", "stage", "match", "land")
    )


def _year_like(a: Amount) -> bool:
    return a.bare and a.digits == 4 and a.value is not None and 1000 <= a.value <= 2199


def _year(t: Tokens, a: Amount, following: Amount | None) -> tuple[str, int, int] | None:
    """Return the aside if a bare number is a year."""
    first, end = a.first, a.end
    prev = t.lower(first - 1)
    if a.digits == 2 and prev in ("'", "’", "‘") and t.joined(first) and a.bare:
        return "year", first - 1, end + (1 if t.lower(end) == "s" else 0)
    if not _year_like(a) or a.value is None:
        return None
    value = int(a.value)
    # 2012–13, 1999-2000
    if following is not None and following.bare and following.first == end + 1 and t.word[end] in _DASHES + "/" and t.joined(end + 1):
        second = following.value
        if second is not None and (following.digits == 2 and (value % 100 < second or second == 0) or _year_like(following) and value < second) and not following.explicit:
            if value >= 1500 and find_noun(t, following.end) is None or prev in YEAR_SURE or prev in ("the", "season", "of"):
                return "year", first, following.end
    k = first - 1
    noun = find_noun(t, end)
    direct = noun is not None and noun.head - end <= 2 and not any(t.capital(x) for x in range(end, noun.head))
    if prev in ("and", "to", "or", ",", "-", "–") and first >= 2 and t.reason[first - 2] == "year":
        return "year", first, end
    if prev in YEAR_SURE and not (direct and prev in ("by", "from", "before", "after", "through", "end", "during") and (value < 1900 or value % 500 == 0)):
        return "year", first, end
    if prev in SEASONS or prev in MONTHS or prev in ("of", "for") and not direct and value >= 1500:
        return "year", first, end
    hedged = prev in ("about", "around", "some", "nearly", "almost", "over", "than", "roughly", "approximately", "least", "to", "under", "only", "another", "most", "just")
    if hedged and direct:
        return None
    if prev in ("at", "least", "most", "than", "nearly", "almost", "approximately", "roughly", "some") and not direct and prev != "than":
        return None
    if value < 1500 or value > 2100:
        return None
    if noun is not None and direct:
        head = t.low[noun.head]
        if head in _YEAR_PLURALS and value >= 1900:
            return "year", first, end
        determined = k >= 0 and (prev in ("the", "its", "their", "his", "her", "this", "our") or prev.endswith("'s"))
        if determined and value % 500 and value >= 1600:
            return "year", first, end
        if t.capital(k) and k > 0 and not t.titled and prev not in WEEKDAYS:
            return "year", first, end
        return None
    if a.digits == 4 and prev in ("index", "to", "reached", "hit", "is", "was") and value < 1900:
        return None
    return "year", first, end


def _named(t: Tokens, a: Amount) -> tuple[str, int, int] | None:
    """Return the aside if a number belongs to a name with capitals: "Apollo 11", "Seven Bridges"."""
    first, end = a.first, a.end
    if a.words:
        if t.word[first][0].isupper() and not t.titled and first > 0 and t.word[first - 1] not in _OPENING and t.low[first] not in ("a", "an"):
            if t.capital(end) or t.capital(first - 1) or t.lower(first - 1) in ("the", "of"):
                stop = end
                while stop < min(end + 4, t.n) and t.capital(stop):
                    stop += 1
                return "name", first, stop
        if t.lower(first - 1) == "of" and t.lower(first - 2) == "group" and t.capital(first - 2) and t.capital(first):
            return "name", first - 2, end
        if first == 0 and not t.titled and t.capital(end) and t.capital(end + 1) and end - first == 1:
            stop = end
            while stop < min(end + 5, t.n) and t.capital(stop):
                stop += 1
            if is_plural(t.word[stop - 1]) is False or not t.word[stop - 1][:-1].isupper():
                return "name", first, stop
        if t.capital(first - 1) and t.low[first - 1] in ("formula", "agenda", "catch", "big", "group"):
            return "name", first - 1, end
        return None
    if a.signed or a.currency or "\t" in t.text[t.end[first - 1] if first else 0 : t.start[first]]:
        return None
    at = first - 1
    low = t.lower(at)
    if low == "of" and t.lower(at - 1) == "group" and t.capital(at - 1) and find_noun(t, end) is None:
        return "name", at - 1, end
    if at >= 0 and t.cls[at] == WORD and (low in MAKERS or (t.low[at] == "p" and t.lower(at - 1) == "&")):
        if t.word[at][0].isupper() or low in ("iphone", "ipad", "formula"):
            return "name", at, _chunk_end(t, end)
    if at >= 0 and low in ("&", "p") and t.capital(at):
        return "name", at, end
    if t.titled or a.digits > 4 or at < 0 or not t.capital(at) or low in _NOT_NAMES or low.endswith("'s"):
        if not t.titled and t.capital(end) and a.digits <= 4 and find_noun(t, end) is None and t.low[end] not in WEEKDAYS and t.low[end] not in MONTHS:
            if t.lower(end) not in STOPS and not (at >= 0 and t.low[at] in ("about", "some", "nearly", "than", "over", "least", "and", "or", "to")) and (at < 0 or t.cls[at] == WORD):
                return "name", first, end
        return None
    start = at
    while start > 0 and (t.capital(start - 1) or t.word[start - 1] in "&-") and t.low[start - 1] not in STOPS:
        start -= 1
    before = t.lower(start - 1)
    noun = find_noun(t, end)
    if before in ("the", "a", "an", "its", "their", "his", "her", "new") and (start > 1 or noun is None):
        return "name", start, end
    if noun is not None:
        return None
    nxt = t.lower(end)
    if before in ("in", "at", "near", "from", "across", "on") and (nxt in ("were", "was", "have", "had", "are", "died", "people", "of", "out", "or", "and")):
        return None
    if start == 0 and at == 0 and (nxt in ("", ".", "of", "more", "or", "and", ",", "%") or low.endswith(("s", "ed"))) :
        return None
    return "name", start, end


def scores_set_aside(t: Tokens, amounts: list[Amount]) -> None:
    """Mark results such as "3-1", "6-4, 7-5" and "a 9-5 record"."""
    seen = False
    k = 0
    while k + 1 < len(amounts):
        a, b = amounts[k], amounts[k + 1]
        k += 1
        if _vote(t, a, b):
            t.mark(a.first, b.end, "score")
            continue
        if not _pair(t, a, b):
            continue
        context = seen or not _SCORE_WORDS.isdisjoint(t.low[max(0, a.first - 7) : a.first] + t.low[b.end : b.end + 4])
        assert a.value is not None and b.value is not None
        noun = find_noun(t, b.end)
        counted = noun is not None and noun.start == b.end and noun.head == b.end
        if a.value >= b.value and not b.explicit or (context and not counted and not b.explicit):
            end = b.end
            if k + 1 < len(amounts) and _pair(t, b, amounts[k + 1]):
                end = amounts[k + 1].end
            t.mark(a.first, end, "score")
            seen = True
            k += 1


def _vote(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "8 to 3" is the result of a vote or a game."""
    if t.low[a.end : b.first] != ["to"] or not (a.bare or a.words) or not (b.bare or b.words) or a.explicit or b.explicit or a.value is None or b.value is None:
        return False
    if not a.value > b.value or a.scale > 1 or b.scale > 1 or find_noun(t, b.end) is not None:
        return False
    return not _SCORE_WORDS.isdisjoint(t.low[max(0, a.first - 5) : a.first]) and t.lower(a.first - 1) != "from"


def _pair(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether two whole numbers stand as in a result."""
    if not (a.bare and b.bare and a.digits <= 3 and b.digits <= 3) or a.currency or b.currency or a.explicit or a.signed:
        return False
    if b.first != a.end + 1 or t.reason[a.first] or t.reason[b.first]:
        return False
    word = t.word[a.end]
    if word in _DASHES:
        return t.glued[a.end] and t.glued[b.first]
    return False
