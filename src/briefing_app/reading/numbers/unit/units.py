"""Give each amount its unit: the counted noun after it, or what stands before ("crew of five")."""

from briefing_app.reading.grammar.noun_rules import ACTED_ON
from briefing_app.reading.grammar.nouns import Noun, find_noun, first_word_of
from briefing_app.reading.grammar.numerals import numeral
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.ages import TURNING
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.measures import WORDS as MEASURE_WORDS
from briefing_app.reading.lexicon.nouns import COMMON_S_VERBS, GROUPS, MEMBER_OF
from briefing_app.reading.lexicon.numbers import SCALE_WORDS
from briefing_app.reading.lexicon.words import CASUALTIES, DETERMINERS, HUMAN_VERBS, STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.said.hedging import after_number
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.measure import hyphen, measure

_OLDEST = 1000
"""Years that nobody and hardly a building lives: "17 million years old" is no age."""
MOST_POINTS = 100
"""Above it points are things, as those of a railway."""


def find_units(t: Tokens, amounts: list[Amount]) -> None:
    """Set the unit of every amount that has none of its own."""
    for k, a in enumerate(amounts):
        if a.currency or a.explicit:
            if a.kind == "vague" and a.unit:
                continue
            before = amounts[k - 1] if k else a
            if before.kind == "age" and a.kind == "duration":
                # "the age group of 9 months to 15 years"
                a.kind = "age" if t.low[before.end : a.first] == ["to"] else a.kind
            if a.currency == "?":
                # crowns of a country that nobody named stay without a code
                a.unit = currency.local_crown(t.low)
                a.currency = a.unit or "?"
            _settle_explicit(t, a)
            continue
        following = amounts[k + 1] if k + 1 < len(amounts) else None
        _unit(t, a, following)
        if k and t.lower(a.end) == "others":
            _of_the_same(t, amounts[k - 1], a)
    _percent_points(t, amounts)


def _of_the_same(t: Tokens, before: Amount, a: Amount) -> None:
    """ "14 homes burned and 32 others were damaged": homes, unless people come to harm."""
    harmed = CASUALTIES & set(t.low[max(0, a.first - 2) : a.first] + t.low[a.end + 1 : a.end + 4])
    if before.kind == "count" and before.unit and before.noun_start >= 0 and not harmed:
        a.unit, a.people = before.unit, before.people


def drop_marked(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts whose tokens were not found to be part of something else."""
    return [a for a in amounts if not t.reason[a.first]]


def _settle_explicit(t: Tokens, a: Amount) -> None:
    """Tell ages from durations, and a measure from a modifier: "38-year-old", "five years old"."""
    at = a.end
    if a.unit in ("year", "month", "week", "day") and a.kind == "duration":
        if (t.lower(at) == "-" and t.lower(at + 1) in ("old", "olds")) or t.lower(at) in (
            "old",
            "olds",
        ):
            a.kind = "age" if a.top < _OLDEST else a.kind
            a.end = at + (2 if t.low[at] == "-" else 1)
        elif t.low[at : at + 2] == ["of", "age"] or _in_age_group(t, a.first) or _heads_line(t, a):
            a.kind = "age"


def _heads_line(t: Tokens, a: Amount) -> bool:
    """Whether an age group heads a line: "1–4 years: 19", "Under 1 year: 7"."""
    side = a.first == 1 and t.low[0] in ("under", "over")
    return t.lower(a.end) == ":" and (a.first == 0 or side)


def _in_age_group(t: Tokens, first: int) -> bool:
    """Whether "in the age group of" stands before a duration, or "ages"."""
    if t.lower(first - 1) in TURNING:
        return True
    k = first - 1 - (t.lower(first - 1) in ("of", "from", ":"))
    if t.lower(k) in ("group", "groups", "bracket", "range", "band"):
        return t.lower(k - 1) in ("age", "ages", "aged")
    return t.lower(k) in ("ages", "age")


def _unit(t: Tokens, a: Amount, following: Amount | None) -> None:
    at, _ = after_number(t, a.end)
    if a.kind == "vague" or (a.fraction and a.of >= 0):
        _of_noun(t, a, a.of)
        if a.kind == "vague" and a.of < 0 and a.noun_start < 0:
            _plain(t, a, at)
        return
    if a.fraction:
        return
    if _hyphenated(t, a, at):
        return
    if t.lower(at) == "strong" and t.lower(at + 1) in ("", ".", ",", ";", "and", "by", "at", "but"):
        a.unit, a.explicit = _strong_noun(t, a), True
        return
    if t.lower(at) == "of" and _of_noun(t, a, at + 1):
        return
    if t.lower(at) in COMMON_S_VERBS:
        _group_before(t, a)
        if a.unit:
            return
    if _plain(t, a, at):
        return
    _group_before(t, a)


def _plain(t: Tokens, a: Amount, at: int) -> bool:
    """Take the noun phrase right after the number."""
    plural = a.value != 1
    if t.lower(at) == ")" and "(" in t.low[max(0, a.first - 3) : a.first]:
        # "three (possibly four) cars"
        at += 1
    if t.lower(at) in ("of", "to", "in") and at == a.end:
        return False
    if t.lower(at) in COMMON_S_VERBS and (t.lower(at + 1) in (*ACTED_ON, "that")):
        return False
    noun = find_noun(t, at, plural=plural)
    single = plural and not a.words and t.lower(a.first - 1) in ("a", "an")
    if single and (noun is None or noun.head > at):
        noun = _single(t, at) or noun
    if noun is not None and noun.head > at + 1 and t.low[noun.head] == "others":
        noun = None
    if noun is not None and numeral(t, noun.start) and singular(t.low[noun.head]) in TIME:
        # "down from 163 two years ago"
        noun = None
    if noun is None and t.lower(at) == "point":
        a.unit, a.unit_text, a.kind, a.explicit, a.end = "point", "point", "point", True, at + 1
        return True
    if noun is None:
        k = at
        while (
            k < t.n
            and t.low[k] in ("more", "other", "others", "further", "people", "additional")
            and k < at + 2
        ):
            k += 1
        word = t.lower(k)
        if word in CASUALTIES or (k > at and t.low[k - 1] == "others"):
            a.unit, a.kind, a.people = "person", "count", True
            a.unit_text = t.word[k] if k < t.n and word in CASUALTIES else t.word[k - 1]
            a.explicit = True
            return True
        return False
    if t.low[noun.head] in CASUALTIES and not plural:
        return False
    _set_noun(t, a, noun)
    return True


def _single(t: Tokens, at: int) -> Noun | None:
    """Take one singular word as the noun: "a 50,000 seat stadium"."""
    if (
        at < t.n
        and t.cls[at] == WORD
        and t.low[at] not in STOPS
        and t.word[at].islower()
        and at + 1 < t.n
        and t.cls[at + 1] == WORD
        and t.low[at + 1] not in STOPS
    ):
        return Noun(at, at + 1, at, singular(t.low[at]))
    return None


def _set_noun(t: Tokens, a: Amount, noun: Noun) -> None:
    head = t.low[noun.head]
    unit = noun.unit
    single = singular(head)
    compound = t.joined(noun.head) and noun.head - 2 >= noun.start
    if (
        single in MEASURE_WORDS
        and not (compound and t.low[noun.head - 2] not in words.POWERS)
        and noun.head > a.end - 1
        and not (noun.head - noun.start >= 1 and single in beside.MEASURES_OR_NOUNS)
    ):
        found = measure(t, noun.head)
        if found:
            a.unit, a.kind = found.unit, found.kind
            a.unit_text = t.word[noun.head]
            a.explicit = True
            a.noun_start, a.noun_end = noun.head, found.end
            return
    if single in ("dollar", "euro", "rupee"):
        paid = currency.after(t, noun.head, a)
        if paid:
            a.unit = a.currency = paid[1]
            a.kind, a.explicit, a.noun_start, a.noun_end = "money", True, noun.head, paid[0]
            a.unit_text = t.word[noun.head]
            return
    a.unit = unit
    a.unit_text = first_word_of(t, noun)
    a.explicit = True
    a.noun_start, a.noun_end = noun.start, noun.end
    if head == "points" or head == "point":
        a.kind = "point"
        if noun.end == a.end + 1:
            a.end = noun.end


def _hyphenated(t: Tokens, a: Amount, at: int) -> bool:
    """Take the word after a hyphen: "three-goal", "15-member", "5m-strong", "12-storey"."""
    if not hyphen(t, at) or t.cls[at + 1] != WORD:
        return False
    low = t.low[at + 1]
    if low in ("something", "somethings"):
        t.mark(a.first, at + 2, "year")
    if low == "over" and t.lower(at + 2) in (
        "game",
        "match",
        "cricket",
        "innings",
        "format",
        "contest",
    ):
        a.unit, a.explicit, a.end = "over", True, at + 2
        return True
    if low in ("odd", "plus", "ish") or (
        low in STOPS and low not in ("day", "home", "man", "drive", "work")
    ):
        return False
    if low == "strong":
        a.unit = _strong_noun(t, a)
        a.end, a.explicit, a.attributive = at + 2, True, True
        return True
    if len(low) == 1 and t.word[at + 1].isupper():
        return False
    if low == "percentage" and t.lower(at + 2) == "-" and t.lower(at + 3) == "point":
        a.unit, a.kind, a.end, a.explicit = "percentage point", "point", at + 4, True
        return True
    a.attributive = True
    end = at + 2
    if low.endswith("ed") and low not in ("bed", "seed", "breed", "need", "feed", "speed"):
        for stem in (low[:-2], low[:-1]):
            if stem in beside.STEMS_IN_ED:
                low = stem
                break
    if low in ("figure", "digit"):
        t.mark(a.first, end, "idiom")
    if low in words.NOT_UNITS:
        a.unit = ""
        a.end, a.explicit = end, True
        return True
    a.unit = {
        "wheele": "wheel",
        "seater": "seat",
        "storeyed": "storey",
        "times": "time",
        "men": "person",
        "man": "person",
        "people": "person",
    }.get(low, singular(low) if low.endswith("s") else low)
    a.unit_text = t.word[at + 1]
    a.noun_start, a.noun_end = at + 1, end
    a.end, a.explicit = end, True
    if a.unit == "point":
        a.kind = "point"
    return True


def _strong_noun(t: Tokens, a: Amount) -> str:
    for w in t.low:
        if MEMBER_OF.get(w):
            return MEMBER_OF[w]
    return "member"


def _of_noun(t: Tokens, a: Amount, at: int) -> bool:
    """Take the noun after "of": "300 of the 500 seats", "hundreds of letters", "12 of its
    ships".
    """
    k = at
    if k < 0 or k >= t.n:
        return False
    while (
        k < t.n
        and k < at + 4
        and (
            t.low[k] in DETERMINERS
            or t.low[k].endswith("'s")
            or (k > at and t.low[k] in beside.BEFORE_COUNTED)
        )
    ):
        k += 1
    number = k
    while number < min(k + 3, t.n) and t.low[number] in (
        "some",
        "about",
        "more",
        "than",
        "nearly",
        "around",
        "over",
    ):
        number += 1
    if number < t.n and (counted := numeral(t, number)) is not None:
        number = counted.end
        if t.lower(number) in SCALE_WORDS:
            number += 1
    noun = find_noun(t, number)
    if noun is None:
        return False
    if a.fraction:
        a.noun_start, a.noun_end = -1, -1
        return True
    if noun.unit in ("them", "who"):
        return False
    _set_noun(t, a, noun)
    return True


def _group_before(t: Tokens, a: Amount) -> None:
    """Take the members of a group: "a crew of five", "a family of four"."""
    first = a.hedge_start if 0 <= a.hedge_start < a.first else a.first
    k = first - 1
    while k >= 0 and t.low[k] in beside.BEFORE_MEMBERS:
        k -= 1
    if t.lower(k) == "-" and t.lower(k - 1) == "of":
        k -= 1
    if t.lower(k) != "of" or k < 1:
        return
    low = t.low[k - 1]
    if (
        low in ("mother", "father", "mum", "mom", "dad", "parents", "-")
        and t.lower(k - 1 - (low == "-")) in ("mother", "father", "mum", "mom", "dad", "parents")
        and a.top < 20
    ):
        a.unit, a.explicit = "child", True
        return
    if low in ("youngest", "oldest", "eldest", "first-born") and a.top < 20:
        a.unit, a.explicit = "child", True
        return
    low = low if low in GROUPS else singular(low)
    if low in GROUPS and a.value is not None and a.value == int(a.value):
        a.unit = MEMBER_OF.get(low, "person" if low in ("delegation",) else "member")
        a.unit_text = t.word[k - 1]
        a.explicit = True


def _percent_points(t: Tokens, amounts: list[Amount]) -> None:
    """Read "points" as percentage points where the sentence speaks of percentages."""
    for k, a in enumerate(amounts):
        if a.unit == "point" and a.kind == "point" and a.top < MOST_POINTS:
            near = [b for b in amounts[max(0, k - 2) : k + 3] if b is not a]
            if any(
                b.unit in ("%", "percentage point") for b in near
            ) and words.POINTS_TALK.isdisjoint(t.bag):
                a.unit = "percentage point"


def people_follow(t: Tokens, a: Amount) -> bool:
    """Whether what follows happens to people: "14 were taken to hospital", "three died"."""
    at = a.end
    for k in range(at, min(at + 6, t.n)):
        low = t.low[k]
        if low in HUMAN_VERBS or low in (
            "who",
            "whom",
            "rescued",
            "taken",
            "attended",
            "queued",
            "marched",
        ):
            return True
        if low in (",", ".", ";", "and", "but") and k > at:
            return False
        if t.cls[k] == NUMBER:
            return False
    return False
