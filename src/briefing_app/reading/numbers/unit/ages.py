"""Ages: "Eva Roth, 52,", "aged 40", "children under five", "he was fifteen", "Smith (34)"."""

from briefing_app.reading.grammar.nouns import singular
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.numbers.amount import Amount

_YOUNG_OLD = frozenset(
    """children child pupils boys girls kids women men adults people those anyone everyone babies
    youngsters pensioners teenagers patients voters workers infants toddlers person drivers
    citizens residents one anybody nobody girl boy women's men's them""".split()
)
_AFTER_AGES = frozenset(("", ",", ".", ";", ")", "and", "or"))
_OFFSPRING = frozenset(
    """sons daughters children boys girls brothers sisters grandchildren nephews nieces kids son
    daughter wife husband brother sister""".split()
)
_HE = frozenset(
    ("he", "she", "i", "who", "him", "her", "they", "aged", "age", "turned", "turns", "turning")
)
_AFTER_NAME = frozenset(
    (
        ",",
        ".",
        ";",
        ")",
        "",
        "who",
        "of",
        "from",
        "and",
        "was",
        "has",
        "is",
        "had",
        "said",
        "told",
        "-",
        "—",
        "–",
        "a",
        "an",
        "were",
        "'",
        "’",
        "”",
        '"',
        "in",
        "but",
        "died",
        "pleaded",
        "won",
    )
)


def find_ages(t: Tokens, amounts: list[Amount]) -> None:
    """Make ages of the bare numbers that stand where ages stand."""
    for k, a in enumerate(amounts):
        gap = t.low[amounts[k - 1].end : a.first] if k and amounts[k - 1].kind == "age" else []
        listed = gap in (["and"], [",", "and"], [","]) and t.lower(a.end) in _AFTER_AGES
        if listed or gap == ["to"]:
            if a.bare and not a.explicit and a.top < 120:
                a.kind, a.unit, a.explicit = "age", "year", True
            continue
        if a.explicit or a.currency or a.fraction or a.noun_start >= 0:
            continue
        if (
            not 0 < a.top < 120
            or a.top != int(a.top)
            or a.scale > 1
            or not (a.bare or a.words or a.low is not None)
        ):
            continue
        if _age(t, a):
            a.kind, a.unit, a.explicit = "age", "year", True


def _age(t: Tokens, a: Amount) -> bool:
    first, end = a.first, a.end
    before, nxt = t.lower(first - 1), t.lower(end)
    back = first - 1
    while back >= 0 and t.low[back] in beside.BEFORE_AGE:
        back -= 1
    if before == "as" and t.lower(first - 2) in ("young", "old"):
        return True
    near = t.lower(back)
    if near in ("aged", "age", "ages", "turned", "turns", "turning") or (
        near == "of" and t.lower(back - 1) in ("age", "ages")
    ):
        return True
    if near in ("from", "to", "at") and "age" in t.low[max(0, back - 2) : back]:
        return a.top > 4 and nxt not in ("%", "percent")
    if near in ("youngest", "oldest", "eldest", "youngster") or (
        near in ("them", "is", "was")
        and any(w in ("youngest", "oldest", "eldest") for w in t.low[max(0, back - 4) : back])
    ):
        return True
    if (
        nxt in ("and", "or")
        and t.lower(end + 1) in ("older", "over", "younger", "under", "above", "up")
        and a.bare
        and t.cls[first - 1] == WORD
        and (before in ("aged", "age", "people") or t.low[first - 1] in _YOUNG_OLD)
    ):
        return True
    if before == "of" and t.lower(first - 2) in _YOUNG_OLD and nxt in ("and", "or", "to"):
        return True
    if nxt == "age" and t.lower(end + 1) in ("group", "bracket", "range", "category"):
        return True
    if before in ("under", "over", "below", "above") and t.lower(first - 2) in _YOUNG_OLD:
        return True
    if (
        near in ("and", "to", "or", "-", "–")
        and back > 1
        and any(t.lower(x) in ("aged", "ages") for x in range(max(0, back - 3), back))
    ):
        return True
    if near in beside.BE_WORDS and t.lower(back - 1) in _HE and nxt in beside.AFTER_HE_IS:
        return True
    if (
        near in ("was", "is")
        and "age" in t.low[max(0, back - 8) : back]
        and nxt in (",", ".", "", "and", ";", "in")
    ):
        return True
    if (
        near in ("is", "was")
        and back > 0
        and 5 <= int(a.top) < 110
        and nxt in ("", ".", ";", ",")
        and (t.low[back - 1] in _YOUNG_OLD or singular(t.low[back - 1]) in PERSON_NOUNS)
    ):
        return True
    if near == "is" and t.lower(back - 1) == "and" and t.low[0] in ("he", "she") and a.top > 17:
        return nxt in ("", ".", ",")
    if t.lower(back) in ("he's", "she's", "i'm") and nxt in ("", ".", ",", "when", "and"):
        return True
    if before == "," and t.lower(first - 2) in _OFFSPRING and nxt in ("and", ","):
        return True
    if before in ("at",) and t.lower(first - 2) in beside.LIFE_EVENTS_AT:
        return nxt in beside.AFTER_LIFE_EVENT
    if (
        before == "("
        and nxt == ")"
        and first >= 2
        and t.capital(first - 2)
        and 5 <= int(a.top) < 110
    ):
        return True
    if before == "," and first >= 2 and nxt in _AFTER_NAME and (a.bare and a.digits <= 3):
        name = t.low[first - 2]
        if (
            t.capital(first - 2)
            and name not in MONTHS
            and name not in WEEKDAYS
            and (first >= 3 or nxt == ",")
        ):
            return True
        if nxt == "," and t.cls[first - 2] == WORD and name not in TIME and 10 <= int(a.top) < 110:
            return not any(ch.isdigit() for ch in t.word[first - 2]) and not name.endswith("s")
        if name in ("jr", "sr", ".", "”", ")") and nxt == ",":
            return name != "."
    return False
