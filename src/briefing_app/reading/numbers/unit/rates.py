"""Rates: "£12.40 an hour", "8.5 assists a game", "2.4 per 100,000 people",
"€3 million for each megawatt".
"""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.numerals import numeral
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside, money
from briefing_app.reading.lexicon import unit as unit_words
from briefing_app.reading.lexicon.measures import PER_HOUR, TIME
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit.measure import measure


def find_rates(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Make rates of the amounts that are; return the amounts without those that stand below a
    bar.
    """
    below = {id(b) for a, b in itertools.pairwise(amounts) if _is_below(t, a, b)}
    kept = [a for a in amounts if id(a) not in below]
    for k, a in enumerate(kept):
        find_rate(t, a, kept[k + 1].first if k + 1 < len(kept) else t.n)
    for a, b in itertools.pairwise(kept):
        _behind_bracket(t, a, b)
    return kept


def _behind_bracket(t: Tokens, a: Amount, b: Amount) -> None:
    """Read what stands behind a conversion and belongs to both: "€9 ($10) a share"."""
    bracketed = t.low[a.end : b.first] == ["("] and t.lower(b.end) == ")"
    if not (bracketed and a.explicit and b.explicit) or a.rate or b.rate:
        return
    if a.kind != b.kind or a.kind not in ("money", "measure"):
        return
    for x in (a, b):
        found = _denominator(t, x, b.end + 1)
        if found and not found[0].startswith("per "):
            x.unit, x.rate = _over(x.unit, found[0]), found[0]


def _over(unit: str, below: str) -> str:
    """The name of a rate: "km/h", "EUR/day"."""
    return PER_HOUR.get(unit, "") if below == "hour" and unit in PER_HOUR else f"{unit}/{below}"


def _is_below(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether ``b`` is the number of "per 100,000 people" that belongs to ``a``."""
    if b.value is None:
        return False
    k = b.first - 1
    if t.lower(k) != "per":
        return False
    of = t.low[max(a.noun_end, a.end) : k]
    phrase = 0 < len(of) < 6 and of[0] == "of" and STOPS.isdisjoint(of[1:])
    return k in (a.end, a.noun_end, a.hedge_end) or phrase


def find_rate(t: Tokens, a: Amount, ceiling: int) -> None:
    """Make ``a`` a rate if "per …", "a …" or "each …" follows it or its noun."""
    if a.rate or a.kind in ("age", "multiple") or (a.fraction and a.kind != "percent"):
        return
    for at in dict.fromkeys((a.end, a.noun_end, a.hedge_end)):
        if at < a.end:
            continue
        found = _denominator(t, a, at) or _of_phrase(t, a, at, ceiling)
        if found:
            unit, end = found
            if end > ceiling:
                return
            if not a.unit and unit in money.CODES:
                a.unit = _quoted(t, unit)
                if not a.unit:
                    return
            if unit.startswith("per ") and (a.currency or a.kind == "measure"):
                a.unit = f"{a.unit}/{unit.removeprefix('per ')}"
            elif unit.startswith("per "):
                a.unit = unit
            else:
                a.unit = _over(a.unit, unit)
            a.rate = unit
            a.unit_text = (
                t.text[t.start[at] : t.end[end - 1]]
                if not a.unit_text
                else a.unit_text + " " + t.text[t.start[at] : t.end[end - 1]]
            )
            a.explicit = True
            if a.kind in ("count", "measure", "duration"):
                a.kind = "rate"
            a.end = end
            return


def _quoted(t: Tokens, below: str) -> str:
    """Return the currency that is quoted in another: "the rupee ended at 83.24 per dollar"."""
    for low in t.low:
        code = money.WORDS.get(low) or money.WORDS.get(low.removesuffix("s"))
        if code and code != below and low not in money.NEVER_ALONE:
            return code
    return ""


def _of_phrase(t: Tokens, a: Amount, at: int, ceiling: int) -> tuple[str, int] | None:
    """Read a rate after "of": "85 litres of water a day"."""
    if t.lower(at) != "of" or a.kind not in ("measure", "count"):
        return None
    # "54 cases of flu-like illness per 100,000": the number below the bar may be an amount
    for k in range(at + 1, min(at + 7, t.n, ceiling)):
        low = t.low[k]
        if t.word[k] == "-" and t.joined(k) and t.joined(k + 1):
            continue
        if t.cls[k] != WORD or (low in STOPS and low not in ("a", "an", "per", "every", "each")):
            return None
        if low in ("a", "an", "per", "every", "each") and k > at + 1:
            return _denominator(t, a, k)
    return None


def _denominator(t: Tokens, a: Amount, at: int) -> tuple[str, int] | None:
    """Read "per 100,000 people", "a day", "/day" at token ``at``: the unit and its end."""
    if at >= t.n:
        return None
    low = t.low[at]
    if low in ("a", "an"):
        return _a_day(t, a, at)
    if low in ("each", "every"):
        return _each_day(t, a, at)
    if low == "per":
        fixed = {"capita": "person", "annum": "year"}.get(t.lower(at + 1))
        return (fixed, at + 2) if fixed else _per(t, at + 1)
    if low == "/" and t.joined(at) and at + 1 < t.n and t.cls[at + 1] == WORD:
        return _noun(t, at + 1)
    if low in ("for", "to"):
        return _for(t, a, at)
    if low == "-":
        return _hyphenated(t, at)
    adverb = low in unit_words.ADVERBS and a.kind in ("count", "money", "measure")
    if adverb and t.lower(at + 1) in beside.AFTER_RATE_ADVERB:
        return unit_words.ADVERBS[low], at + 1
    return None


def _hyphenated(t: Tokens, at: int) -> tuple[str, int] | None:
    """Read "40-a-day"."""
    article = t.joined(at) and t.lower(at + 1) in ("a", "an", "per")
    if not (article and t.joined(at + 2) and t.lower(at + 2) == "-"):
        return None
    found = _noun(t, at + 3)
    return found if found and found[0] in TIME | {"person"} | unit_words.PER_ITEM else None


def _for(t: Tokens, a: Amount, at: int) -> tuple[str, int] | None:
    """Read "€12 for a day", "€3 for each pupil", "27.5 to the dollar"."""
    after = t.lower(at + 1)
    if t.low[at] == "to":
        code = money.WORDS.get(t.lower(at + 2), "") if after == "the" else ""
        return (code, at + 3) if code and not a.unit and a.scale == 1 else None
    if after in ("a", "an") and a.currency and a.scale == 1:
        found = _noun(t, at + 2)
        return found if found and found[0] in beside.FOR_A and t.lower(found[1]) != "-" else None
    if after in ("each", "every") and t.lower(at + 2) not in ("of", "other"):
        return _per(t, at + 2)
    return None


def _each_day(t: Tokens, a: Amount, at: int) -> tuple[str, int] | None:
    """Read "each day", "€3 each pupil"; not "each of them", "every second week"."""
    second = t.lower(at + 1) == "second" and t.lower(at + 2) in TIME
    if second or t.lower(at + 1) in ("of", "other", "", ".", ",", "few"):
        return None
    found = _noun(t, at + 1)
    if not found or t.lower(found[1]) in unit_words.NOT_AFTER:
        return None
    named = found[0] in TIME or found[0] in unit_words.PER_ITEM
    return found if named or (a.currency and t.low[at] == "each") else None


def _a_day(t: Tokens, a: Amount, at: int) -> tuple[str, int] | None:
    """Read "a day", "€3 a head"; not "a year ago"."""
    found = _noun(t, at + 1)
    if not found or found[0] in ("piece", "pop"):
        return None
    unit, end = found
    ago = t.lower(end) in unit_words.NOT_AFTER and unit in TIME
    if ago and t.lower(end + 1) not in ("tax", "taxes", "deductions", "expenses", "costs"):
        return None
    if unit == "head":
        return "person", end
    if unit in TIME or unit in unit_words.PER_ITEM or unit in beside.MEASURES_BELOW:
        lasting = a.kind == "duration" and (
            unit not in unit_words.SPANS or unit == a.unit == "year"
        )
        return None if lasting else found
    closed = end >= t.n or t.cls[end] == SIGN or t.low[end] in STOPS
    return found if a.currency and closed and not is_plural(t.word[end - 1]) else None


def _per(t: Tokens, at: int) -> tuple[str, int] | None:
    """Read what follows "per": a noun, a measure, or a number of things."""
    if at >= t.n:
        return None
    if t.lower(at) == "million" and t.low[at + 1 : at + 3] == ["british", "thermal"]:
        return "mmBtu", min(at + 4, t.n)
    if (code := money.WORDS.get(t.low[at])) or (code := money.CODE_NAMES.get(t.word[at], "")):
        return code, at + 1
    number = numeral(t, at)
    if number is not None and t.low[at] not in ("a", "an"):
        value = number.value
        end = number.end
        if end < t.n and t.low[end] in ("thousand", "million", "billion"):
            value *= {"thousand": 10**3, "million": 10**6, "billion": 10**9}[t.low[end]]
            end += 1
        noun = find_noun(t, end, plural=value != 1)
        name = noun.unit if noun else "person"
        stop = noun.end if noun else end
        unit = measure(t, end)
        spanned = unit is not None and unit.kind in ("measure", "duration")
        if unit and spanned and (noun is None or unit.end >= noun.end):
            name, stop = unit.unit, unit.end
        if value == Decimal(1):
            return name, stop
        if name in unit_words.INHABITANTS:
            name = "person"
        return f"per {int(value) if value == int(value) else value} {name}", stop
    if t.low[at] in ("thousand", "million", "billion", "hundred"):
        value = Decimal(
            {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9}[t.low[at]]
        )
        noun = find_noun(t, at + 1)
        return f"per {int(value)} {noun.unit if noun else 'person'}", (noun.end if noun else at + 1)
    return _noun(t, at)


def _noun(t: Tokens, at: int) -> tuple[str, int] | None:
    """Read the unit below the bar: a measure or one or two singular nouns."""
    if at >= t.n or t.cls[at] != WORD:
        return None
    unit = measure(t, at)
    if unit and (len(t.word[unit.start]) > 1 or t.glued[at]):
        return unit.unit, unit.end
    if (len(t.word[at]) == 1 and not t.glued[at]) or t.low[at] in STOPS:
        return None
    end = at + 1
    words = [t.low[at] if not t.word[at].isupper() else t.word[at]]
    if t.joined(end) and t.lower(end) == "-" and t.joined(end + 1):
        words = [t.text[t.start[at] : t.end[end + 1]].lower()]
        end += 2
    elif t.lower(end) in unit_words.CARRIED:
        words.append(t.low[end])
        end += 1
    elif (
        words[0] in beside.BEFORE_BELOW
        and end < t.n
        and t.cls[end] == WORD
        and t.low[end] not in STOPS
    ):
        words = [
            *(
                []
                if words[0]
                in ("average", "new", "single", "individual", "extra", "additional", "standard")
                else words
            ),
            t.low[end],
        ]
        end += 1
    elif (
        words[0] not in unit_words.PER_ITEM
        and end < t.n
        and t.cls[end] == WORD
        and t.low[end] in unit_words.PER_ITEM
        and t.low[end] not in unit_words.ALSO_OTHER
    ):
        # "per diluted share"
        words = [t.low[end]]
        end += 1
    name = " ".join([*words[:-1], singular(words[-1])])
    if name in ("people", "head", "capita", "man"):
        name = "person"
    return name, end
