"""Years among bare numbers of four digits."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.months import MONTHS, SEASONS, WEEKDAYS, YEAR_SURE
from briefing_app.reading.numbers.amount import Amount

_DASHES = "-–—‐‑−"


_YEAR_PLURALS = frozenset(
    """sales figures earnings results profits revenues elections accounts levels games prices
    floods models estimates forecasts olympics paralympics championships protests riots attacks
    bombings talks budgets rates holidays finals census statistics numbers exports imports riots
    awards cars""".split()
)


_COUNTED = frozenset(("people", "men", "women", "children", "workers", "jobs"))


def year_like(a: Amount) -> bool:
    """Whether this is a bare number of four digits that could be a year."""
    return a.bare and a.digits == 4 and a.value is not None and 1000 <= a.value <= 2199


def year_aside(t: Tokens, a: Amount, following: Amount | None) -> tuple[str, int, int] | None:
    """Return the aside if a bare number is a year."""
    first, end = a.first, a.end
    prev = t.lower(first - 1)
    if a.digits == 2 and prev in ("'", "’", "‘") and t.joined(first) and a.bare:
        return "year", first - 1, end + (1 if t.lower(end) == "s" else 0)
    if t.lower(end) in ("bc", "bce", "ce", "ad") and t.capital(end):
        return "year", first, end + 1
    if prev in ("ad", "bc") and t.word[first - 1].isupper():
        return "year", first - 1, end
    if not year_like(a) or a.value is None:
        if a.bare and prev == "year" and t.lower(first - 2) == "the" and 3 <= a.digits <= 4:
            return "year", first, end
        return None
    value = int(a.value)
    # 2012–13, 1999-2000
    if (
        following is not None
        and following.bare
        and following.first == end + 1
        and t.word[end] in _DASHES + "/"
        and t.joined(end + 1)
    ):
        second = following.value
        if (
            second is not None
            and (
                (following.digits == 2 and (value % 100 < second or second == 0))
                or (year_like(following) and value < second)
            )
            and not following.explicit
        ) and (
            (value >= 1500 and find_noun(t, following.end) is None)
            or (second == value % 100 + 1 and t.lower(following.end) not in _COUNTED)
            or prev in YEAR_SURE
            or prev in ("the", "season", "of")
        ):
            return "year", first, following.end
    k = first - 1
    noun = find_noun(t, end)
    direct = (
        noun is not None
        and noun.head - end <= 2
        and not any(t.capital(x) for x in range(end, noun.head))
    )
    if prev in ("and", "to", "or", ",", "-", "–") and first >= 2 and t.reason[first - 2] == "year":
        return "year", first, end
    if prev in YEAR_SURE and not (
        direct
        and prev in ("by", "from", "before", "after", "through", "end", "during")
        and (value < 1900 or value % 500 == 0)
    ):
        return "year", first, end
    if (
        prev in SEASONS
        or prev in MONTHS
        or (prev in ("of", "for") and not direct and value >= 1500)
    ):
        return "year", first, end
    hedged = prev in beside.NOT_BEFORE_YEARS
    if hedged and direct:
        return None
    if prev in beside.NEVER_BEFORE_YEARS and not direct and prev != "than":
        return None
    if value < 1500 or value > 2100:
        return None
    if noun is not None and direct:
        head = t.low[noun.head]
        if head in _YEAR_PLURALS and value >= 1900:
            return "year", first, end
        determined = k >= 0 and (
            prev in ("the", "its", "their", "his", "her", "this", "our") or prev.endswith("'s")
        )
        if determined and value % 500 and value >= 1600:
            return "year", first, end
        if t.capital(k) and k > 0 and not t.titled and prev not in WEEKDAYS:
            return "year", first, end
        return None
    if a.digits == 4 and prev in ("index", "to", "reached", "hit", "is", "was") and value < 1900:
        return None
    return "year", first, end
