"""Tell numbers that are part of a name, a year, a score or a list from figures.

The rules for one number are tables in `against_rules`, `name_rules` and `bare_rules`; here is what
one number says of the next: "737 MAX 9", "chapters 7 and 9", "seats 14A to 14F".
"""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart import against_rules, bare_rules, name_rules
from briefing_app.reading.numbers.apart.models import lettered
from briefing_app.reading.numbers.apart.scores import scores_set_aside
from briefing_app.reading.numbers.apart.suspect import FIGURE, Apart, Suspect
from briefing_app.reading.numbers.apart.years import year_like


class _Last:
    """The last number that was set aside, where one may go on from it."""

    def __init__(self) -> None:
        self.end = -9
        self.plural = False
        """Whether its label is a plural, so that a list may follow: "chapters 7 and 9"."""


def set_names_aside(t: Tokens, amounts: list[Amount], *, cricket: bool = False) -> list[Amount]:
    """Return the amounts that may be figures; mark the others in ``t.reason``.

    ``cricket`` says that the text is about it.
    """
    scores_set_aside(t, amounts, cricket=cricket)
    kept = []
    last = _Last()
    for k, a in enumerate(amounts):
        if k and _runs_on(t, amounts[k - 1], a):
            t.mark(a.first, a.end, "model")
            continue
        if t.reason[a.end - 1]:
            last.end = a.end if t.reason[a.end - 1] in ("name", "section", "year") else -9
            continue
        apart = _goes_on(t, a, last)
        if apart is None:
            apart = _apart(t, a, amounts[k + 1] if k + 1 < len(amounts) else None)
            apart = apart if apart.reason else _listed(t, a, last) or apart
            if apart.reason:
                last.plural |= is_plural(t.lower(a.first - 1)) or apart.reason == "year"
        if apart.reason:
            t.mark(apart.first, apart.end, apart.reason)
            last.end = apart.end
            continue
        if apart.kind:
            a.kind = apart.kind
        if apart.unit:
            a.unit, a.explicit = apart.unit, True
        kept.append(a)
    return kept


def _apart(t: Tokens, a: Amount, following: Amount | None) -> Apart:
    """Return what the rules say of one number; where they say nothing it is a figure."""
    suspect = Suspect(t, a, following)
    apart = against_rules.RULES.decide(suspect, t, a.first)
    if apart is None:
        apart = name_rules.RULES.decide(suspect, t, a.first)
    if apart is None and suspect.lone:
        apart = bare_rules.RULES.decide(suspect, t, a.first)
    return apart or FIGURE


def _runs_on(t: Tokens, before: Amount, a: Amount) -> bool:
    """Whether two bare numbers stand side by side before a name or noun: "50 1918 silver coins"."""
    return (
        a.bare
        and not a.explicit
        and before.end == a.first
        and not t.joined(a.first)
        and not before.explicit
        and not before.fraction
        and before.top < 1000
        and not t.reason[before.first]
        and (t.capital(a.end) or find_noun(t, a.end) is not None)
    )


def _goes_on(t: Tokens, a: Amount, last: _Last) -> Apart | None:
    """Return the name that goes on: "737 MAX 9", "seats 14A to 14F"."""
    if (
        0 < last.end < a.first <= last.end + 2
        and a.bare
        and t.cls[a.first - 1] == WORD
        and t.reason[last.end - 1] == "name"
        and all(t.capital(i) for i in range(last.end, a.first))
    ):
        return Apart("name", last.end, a.end)
    of = 0 < last.end == a.first - 1 and t.low[last.end] == "of" and a.bare and a.digits < 4
    if of and t.reason[last.end - 1] in ("name", "section") and find_noun(t, a.end) is None:
        # "level 4 of 5"
        return Apart(t.reason[last.end - 1], a.first, a.end)
    ranged = 0 < last.end == a.first - 1 and t.low[last.end] in ("-", "–") and a.bare
    ranged = ranged and t.joined(last.end) and t.joined(a.first) and not a.explicit
    if ranged and t.reason[last.end - 1] in ("name", "section") and find_noun(t, a.end) is None:
        # "pp. 88–104"
        return Apart(t.reason[last.end - 1], a.first, a.end)
    runs_on = 0 < last.end == a.first and a.bare and a.digits >= 3 and not t.glued[a.first]
    if runs_on and t.lower(last.end - 2) in words.REGISTERED and not a.explicit:
        return Apart(t.reason[last.end - 1], a.first, a.end)
    if last.end > 0 and lettered(t, a, last.end):
        return Apart(t.reason[last.end - 1], a.first, a.first + 2)
    return None


def _listed(t: Tokens, a: Amount, last: _Last) -> Apart | None:
    """Return what a list of labelled numbers goes on with: "chapters 7 and 9"."""
    chained = last.end > 0 and (t.reason[last.end - 1] != "year" or year_like(a))
    pair = t.lower(a.first - 1) in ("and", "or") and t.lower(a.end) in ("", ".", ",", ";", ")")
    if (
        (last.plural or (pair and a.digits < 3))
        and chained
        and 0 < a.first - last.end <= 2
        and a.bare
        and not a.explicit
        and t.lower(a.first - 1) in words.LISTING
    ):
        return Apart(t.reason[last.end - 1], a.first, a.end)
    return None
