"""Tell numbers that are part of a name, a year, a score or a list from figures."""

from briefing_app.reading.grammar.nouns import find_noun, is_plural
from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.numbered import (
    MAKERS,
)
from briefing_app.reading.lexicon.numbers import ORDINAL_ENDINGS
from briefing_app.reading.lexicon.words import STOPS, VERBS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart.labelled import label_of, list_number
from briefing_app.reading.numbers.apart.models import (
    BOEING,
    BOEING_MODELS,
    CALIBRES,
    VERSIONED,
    lettered,
    lost_space,
    titled_measure,
)
from briefing_app.reading.numbers.apart.scores import scores_set_aside
from briefing_app.reading.numbers.apart.years import year_aside, year_like

_OPENING = "\"“‘'(—–:.!?…[|•*«"
_NOT_NAMES = (
    STOPS
    | WEEKDAYS
    | frozenset(MONTHS)
    | frozenset(
        """some about nearly almost around over under another only just roughly approximately
        exactly
    at least most up more fewer less another these those all both other total between within
    some first however overall today yesterday meanwhile nationwide age aged ages minus negative
    plus estimated early late mid top last next past record police officials""".split()
    )
)
_PHONE_WORDS = frozenset(
    """call calls called calling dial dialled dialed dialling ring text phone telephone tel
    hotline helpline freephone""".split()
)


def set_names_aside(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts that may be figures; mark the others in ``t.reason``."""
    scores_set_aside(t, amounts)
    kept = []
    last_name = -9
    plural_label = False
    for k, a in enumerate(amounts):
        if (
            k
            and a.bare
            and not a.explicit
            and amounts[k - 1].end == a.first
            and not t.joined(a.first)
            and not amounts[k - 1].explicit
            and amounts[k - 1].top < 1000
            and not t.reason[amounts[k - 1].first]
            and (t.capital(a.end) or find_noun(t, a.end))
        ):
            t.mark(a.first, a.end, "model")
            continue
        if t.reason[a.end - 1]:
            last_name = a.end if t.reason[a.end - 1] in ("name", "section", "year") else -9
            continue
        if (
            0 < last_name < a.first <= last_name + 2
            and a.bare
            and t.cls[a.first - 1] == WORD
            and t.reason[last_name - 1] == "name"
            and all(t.capital(i) for i in range(last_name, a.first))
        ):
            # "737 MAX 9"
            t.mark(last_name, a.end, "name")
            last_name = a.end
            continue
        if last_name > 0 and lettered(t, a, last_name):
            t.mark(a.first, a.first + 2, t.reason[last_name - 1])
            last_name = a.first + 2
            continue
        reason, first, end = _reason(t, a, amounts[k + 1] if k + 1 < len(amounts) else None)
        chained = last_name > 0 and (t.reason[last_name - 1] != "year" or year_like(a))
        if (
            not reason
            and plural_label
            and chained
            and 0 < a.first - last_name <= 2
            and a.bare
            and not a.explicit
            and t.lower(a.first - 1) in ("and", "to", "or", ",", "-", "–", "&")
        ):
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
        if low_next == "x" and t.word[end] == "X" and a.top >= 100:
            return "model", first, end + 1
        if low_next not in ("x", "fold", "ish", "plus", "odd") and t.cls[end - 1] == NUMBER:
            stop = end + 1
            while stop < t.n and t.glued[stop] and (t.cls[stop] != SIGN or t.word[stop] in "-/"):
                stop += 1
            if stop == end + 1 and t.word[end].islower() and len(low_next) > 3:
                # a lost space: "1200units"
                return "", 0, 0
            return "name", first, stop
    if a.explicit and titled_measure(t, a):
        return "name", first, end
    if a.bare and a.digits > 1 and t.word[first][0] == "0" and not a.explicit:
        return "code", first, _chunk_end(t, end)
    if prev == "." and low_next in CALIBRES and t.cls[first] == NUMBER:
        return "model", first - 1, end
    if t.word[first] == "." and low_next in CALIBRES:
        return "model", first, end
    if prev == "(" and joined_before and nxt == ")" and first > 1 and a.bare:
        lead = t.cls[first - 2]
        if lead == NUMBER and t.joined(first - 1) and a.digits < 3:
            return "section", first, end
    state = first > 0 and len(t.word[first - 1]) == 2 and t.word[first - 1].isupper()
    if a.digits == 5 and a.bare and state and low_next in ("", ".", ",", ";", "-"):
        return "address", first - 1, end
    if nxt == "-" and t.joined(end) and t.joined(end + 1):
        if BOEING.fullmatch(t.word[end - 1]) and t.word[end + 1] in BOEING_MODELS:
            return "model", first - (t.capital(first - 1) and prev in MAKERS), end + 2
        if t.low[end + 1] in ("all", "nil", "love") or (
            t.low[end + 1] in ("under", "over")
            and (
                "par" in t.low[end + 2 : end + 4]
                or (following is not None and following.first == end + 2 and following.bare)
            )
        ):
            return "score", first, end + 2
        if t.low[end + 1] == "hundreds":
            return "year", first, end + 2
        if t.low[end + 1] == "up" and t.lower(end + 2) not in ("to", "-"):
            return "name", first, end + 2
        eleven = following is not None and following.first == end + 1 and following.words
        if eleven and t.capital(end + 1) and not a.words and not t.titled:
            # "7-Eleven"
            return "name", first, end + 2
    if a.explicit and not (joined_before and t.cls[first - 1] == WORD):
        return "", 0, 0
    # A220, COVID-19
    if (
        joined_before
        and t.cls[first - 1] == WORD
        and t.cls[first] == NUMBER
        and not a.currency
        and not lost_space(t, a)
    ):
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
        word = t.lower(first - 2)
        if word == "magnitude":
            a.kind = "level"
            return "", 0, 0
        if word not in beside.JOINED_TO_NUMBERS:
            return "model", _chunk_start(t, first), _chunk_end(t, end)
        if word in ("over", "under", "top", "sub", "mid"):
            return "name", first - 2, end
    if prev == "#" and joined_before:
        return "name", first - 1, end
    if low_next == "x" and t.joined(end) and t.joined(end + 1) and t.cls[end + 1] == NUMBER:
        return "name", first, _chunk_end(t, end)
    if (
        nxt == ":"
        and t.glued[end]
        and following is not None
        and following.first == end + 1
        and t.glued[end + 1]
        and a.bare
        and following.bare
    ):
        return "score", first, following.end
    if (
        nxt
        and nxt in "/×"
        and t.glued[end]
        and following is not None
        and following.first == end + 1
    ):
        return ("year" if year_like(a) else "name"), first, following.end
    if t.cls[end - 1] == NUMBER and nxt == "/" and t.glued[end] and t.joined(end + 1):
        return "name", first, end + 2
    if a.scale > 1 and not a.bare:
        return "", 0, 0
    listed = list_number(t, a)
    if listed:
        return listed, first, end
    label = label_of(t, a)
    if label:
        return (
            label,
            first - (2 if prev == "." else 1),
            _chunk_end(t, end) if t.joined(end) and t.word[end] in "-‑" else end,
        )
    if prev in VERSIONED and not a.words and not a.currency and a.scale == 1:
        return "model", first - 1, end
    if a.bare or (a.words and a.scale == 1 and not a.fraction):
        if a.bare and (year := year_aside(t, a, following)):
            return year
        if named := _named(t, a):
            return named
        if a.digits > 9:
            return "code", first, end
        if (
            a.bare
            and (
                prev in _PHONE_WORDS
                or (prev in ("on", "is", ":", "to") and t.lower(first - 2) in _PHONE_WORDS)
                or (prev in ("or", "and") and a.digits == 3 and "phone" in t.reason[:first])
            )
            and find_noun(t, end) is None
            and a.digits >= 3
        ):
            return "phone", first, end
    return "", 0, 0


def _chunk_start(t: Tokens, i: int) -> int:
    while i > 0 and t.glued[i] and (t.cls[i - 1] != SIGN or t.word[i - 1] in "-‑–/"):
        i -= 1
    return i


def _chunk_end(t: Tokens, i: int) -> int:
    while (
        i < t.n
        and t.glued[i]
        and (
            t.cls[i] != SIGN or (t.word[i] in "-‑/" and t.joined(i + 1) and t.cls[i + 1] == NUMBER)
        )
    ):
        i += 1
    return i


def _named(t: Tokens, a: Amount) -> tuple[str, int, int] | None:
    """Return the aside if a number belongs to a name with capitals: "Apollo 11", "Seven
    Bridges".
    """
    first, end = a.first, a.end
    if a.words:
        if (
            t.word[first][0].isupper()
            and not t.titled
            and first > 0
            and t.word[first - 1] not in _OPENING
            and t.low[first] not in ("a", "an")
        ) and (t.capital(end) or t.capital(first - 1) or t.lower(first - 1) in ("the", "of")):
            stop = end
            while stop < min(end + 4, t.n) and t.capital(stop):
                stop += 1
            return "name", first, stop
        if (
            t.lower(first - 1) == "of"
            and t.lower(first - 2) == "group"
            and t.capital(first - 2)
            and t.capital(first)
        ):
            return "name", first - 2, end
        if (
            first == 0
            and not t.titled
            and t.capital(end)
            and t.capital(end + 1)
            and end - first == 1
        ):
            stop = end
            while stop < min(end + 5, t.n) and t.capital(stop):
                stop += 1
            if is_plural(t.word[stop - 1]) is False or not t.word[stop - 1][:-1].isupper():
                return "name", first, stop
        if (
            first == 0
            and t.capital(end)
            and is_plural(t.word[end])
            and t.lower(end + 2) in ("is", "was", "has")
            and not is_plural(t.word[end + 1])
        ):
            # "Seven Sisters station was shut"
            return "name", first, end + 1
        if t.capital(first - 1) and t.low[first - 1] in (
            "formula",
            "agenda",
            "catch",
            "big",
            "group",
        ):
            return "name", first - 1, end
        return None
    if a.signed or a.currency or "\t" in t.text[t.end[first - 1] if first else 0 : t.start[first]]:
        return None
    at = first - 1
    low = t.lower(at)
    if (
        low == "of"
        and t.lower(at - 1) == "group"
        and t.capital(at - 1)
        and find_noun(t, end) is None
    ):
        return "name", at - 1, end
    if (
        at >= 0
        and t.cls[at] == WORD
        and (low in MAKERS or (t.low[at] == "p" and t.lower(at - 1) == "&"))
    ) and (t.word[at][0].isupper() or low in ("iphone", "ipad", "formula")):
        return "name", at, _chunk_end(t, end)
    if at >= 0 and low in ("&", "p") and t.capital(at):
        return "name", at, end
    if (
        t.titled
        or a.digits > 4
        or at < 0
        or not t.capital(at)
        or low in _NOT_NAMES
        or low.endswith("'s")
    ):
        if (
            not t.titled
            and t.capital(end)
            and a.digits <= 4
            and find_noun(t, end) is None
            and t.lower(end + 1) not in ("and", "or")
            and t.low[end] not in WEEKDAYS
            and t.low[end] not in MONTHS
        ) and (
            t.lower(end) not in STOPS
            and not (
                at >= 0
                and t.low[at] in beside.BEFORE_NO_NAME
                and not (
                    t.low[at] in ("and", "or") and t.capital(at - 1) and t.lower(end + 1) in VERBS
                )
            )
            and (at < 0 or t.cls[at] == WORD)
        ):
            return "name", first, end
        return None
    start = at
    while (
        start > 0
        and (t.capital(start - 1) or t.word[start - 1] in "&-")
        and t.low[start - 1] not in STOPS
    ):
        start -= 1
    before = t.lower(start - 1)
    noun = find_noun(t, end)
    if before in beside.BEFORE_A_NAME and (start > 1 or noun is None):
        return "name", start, end
    if noun is not None:
        return None
    nxt = t.lower(end)
    if before in ("in", "at", "near", "from", "across", "on") and (nxt in beside.AFTER_NO_NAME):
        return None
    if (
        start == 0
        and at == 0
        and (
            nxt in beside.AFTER_OPENING_NAME
            or (nxt in ("-", "–") and end + 1 < t.n and t.cls[end + 1] == NUMBER)
            or low.endswith(("s", "ed"))
        )
    ):
        return None
    return "name", start, end
