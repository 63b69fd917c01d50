"""Ages: "Eva Roth, 52,", "aged 40", "children under five", "he was fifteen", "Smith (34)"."""

from itertools import pairwise

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import ages as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.numbers import CARDINALS, NUMBER_WORDS
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.words import AUXILIARIES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

_OLDEST = 120


class _Bare:
    """A whole number below 120 without a unit, with the words around it."""

    def __init__(self, t: Tokens, a: Amount) -> None:
        self.t = t
        self.a = a
        self.first = a.first
        self.before = t.lower(a.first - 1)
        self.next = t.lower(a.end)
        back = a.first - 1
        while back >= 0 and t.low[back] in beside.BEFORE_AGE:
            back -= 1
        self.back = back
        """Where the word before the number and its hedge stands."""
        self.near = t.lower(back)
        self.plausible = 5 <= int(a.top) < 110

    def word(self, offset: int) -> str:
        """The word so many places before the number."""
        return self.t.lower(self.first - offset)


RULES: Table[_Bare, bool] = Table("age")


def find_ages(t: Tokens, amounts: list[Amount]) -> None:
    """Make ages of the bare numbers that stand where ages stand."""
    row = False
    for k, a in enumerate(amounts):
        gap = t.low[amounts[k - 1].end : a.first] if k and amounts[k - 1].kind == "age" else []
        joined = gap in (["and"], ["or"], [",", "and"], [","])
        after = t.lower(a.end)
        last = row and gap != [","] and after in AUXILIARIES
        listed = joined and (last or after in words.AFTER_AGES)
        if listed or gap == ["to"]:
            aged = a.bare and not a.explicit and a.top < _OLDEST
        else:
            aged = _may_be_age(a) and bool(RULES.decide(_Bare(t, a), t, a.first))
        if aged:
            a.kind, a.unit, a.explicit = "age", "year", True
        # "Three men aged 19, 22 and 24 were remanded"
        row = aged and (t.lower(a.first - 1) in words.TURNING or (row and joined))


def _may_be_age(a: Amount) -> bool:
    if a.explicit or a.currency or a.fraction or a.scale > 1:
        return False
    whole = 0 < a.top < _OLDEST and a.top == int(a.top)
    return whole and (a.bare or a.words or a.low is not None)


@RULES.rule(
    "as young or old as", "Boys as young as 12 worked there.", "As many as 12 worked there."
)
def _as_young_as(c: _Bare) -> bool | None:
    return True if c.before == "as" and c.word(2) in ("young", "old") else None


@RULES.rule("after aged or turned", "Eva Roth, aged 52, won.", "Eva Roth needed 52 votes.")
def _aged(c: _Bare) -> bool | None:
    of_age = c.near == "of" and c.t.lower(c.back - 1) in ("age", "ages")
    return True if c.near in words.TURNING or of_age else None


@RULES.rule("an age moves", "The pension age rose from 65.", "The pension rose from 65 euros.")
def _age_moves(c: _Bare) -> bool | None:
    if c.near not in ("from", "to", "at") or "age" not in c.t.low[max(0, c.back - 2) : c.back]:
        return None
    return c.a.top > 4 and c.next not in ("%", "percent")


@RULES.rule(
    "the youngest of them",
    "The youngest was 15.",
    "The smallest was 15 metres long.",
)
def _youngest(c: _Bare) -> bool | None:
    low = c.t.low[max(0, c.back - 4) : c.back]
    if low[-1:] == [","]:  # "The youngest, Ada Brask, is 22"
        aside = c.t.low[max(0, c.back - _ASIDE) : c.back - 1]
        low = [who for who, mark in pairwise(aside) if mark == ","]
    named = c.near in ("them", "is", "was") and not words.SIBLINGS.isdisjoint(low)
    return True if named or c.near in words.SIBLINGS else None


_ASIDE = 10
"""Words back in which a name stands between commas."""


@RULES.rule(
    "an item of who is the oldest",
    "Oldest guest: 81.",
    "Oldest ferry: 81.",
)
def _oldest(c: _Bare) -> bool | None:
    low = c.t.low[max(0, c.back - 3) : c.back]
    who = bool(low) and singular(low[-1]) in PERSON_NOUNS
    return True if c.near == ":" and who and not words.SIBLINGS.isdisjoint(low) else None


@RULES.rule(
    "people of some age and over",
    "The 18 and older group grew.",
    "Some 65 and more rode home.",
)
def _and_over(c: _Bare) -> bool | None:
    people = c.before in ("aged", "age", "people", "") or c.before in words.YOUNG_OLD
    side = c.t.lower(c.a.end + 1)
    open_ended = c.next in ("and", "or") and side in words.AND_OVER
    sure = people or side in ("older", "younger")
    return True if sure and open_ended and c.a.bare else None


@RULES.rule(
    "children of one age or another",
    "Children of six and seven walk to school.",
    "A class of six and a dog walk to school.",
)
def _children_of(c: _Bare) -> bool | None:
    of = c.before == "of" and c.word(2) in words.YOUNG_OLD
    other = c.t.lower(c.a.end + 1)
    ages = other in CARDINALS or other in words.AND_OVER or other.isdecimal()
    return True if of and ages and c.next in ("and", "or", "to") else None


@RULES.rule("a girl of nine", "A girl of nine was found.", "A crew of nine was found.")
def _girl_of(c: _Bare) -> bool | None:
    of = c.before == "of" and c.word(2) in words.ONE_PERSON and c.word(3) in words.POINTING
    return True if of and c.next in words.AFTER_NAME else None


@RULES.rule("an age group", "The 65 age group voted early.", "The 65 women voted early.")
def _group(c: _Bare) -> bool | None:
    groups = ("group", "bracket", "range", "category")
    return True if c.next == "age" and c.t.lower(c.a.end + 1) in groups else None


@RULES.rule(
    "children under five",
    "Children under five ride free.",
    "Prices under five euros are rare.",
)
def _under(c: _Bare) -> bool | None:
    side = c.before in ("under", "over", "below", "above")
    return True if side and c.word(2) in words.YOUNG_OLD else None


@RULES.rule(
    "most of them are over 65",
    "Of the owners most are under 40.",
    "Of the scores most are under 40.",
)
def _side_alone(c: _Bare) -> bool | None:
    side = c.before in ("under", "over", "below", "above") and c.next in words.CLOSES
    lead = c.word(2)
    if not (side and c.plausible and c.a.bare):
        return None
    counted = lead in beside.BE_WORDS and _people_before(c)
    return True if counted or lead in words.PEOPLE_ALSO or _of_persons(lead) else None


@RULES.rule(
    "people between 16 and 24",
    "Some 148 people were between 16 and 24.",
    "Some 148 people were asked between 16 and 24 questions.",
)
def _between(c: _Bare) -> bool | None:
    ranged = c.a.low is not None and c.before == "between" and c.next in words.CLOSES
    return True if ranged and c.word(2) in beside.BE_WORDS and _people_before(c) else None


def _of_persons(word: str) -> bool:
    """Whether a plural names persons: "holders", "voters", "women"."""
    single = singular(word)
    agent = single != word and single.endswith(words.AGENT_ENDS)
    return single in PERSON_NOUNS or word in words.YOUNG_OLD or agent


def _people_before(c: _Bare) -> bool:
    """Whether the clause speaks of people and of no level."""
    start = max(0, c.first - 12)
    low = c.t.low[start : c.first]
    if not (words.LEVELLED.isdisjoint(c.t.bag)):
        return False
    return any(w in words.PEOPLE_ALSO or _of_persons(w) for w in low)


@RULES.rule("he was fifteen", "He was fifteen.", "He was 15 metres away.")
def _he_was(c: _Bare) -> bool | None:
    he_is = c.near in beside.BE_WORDS and c.t.lower(c.back - 1) in words.HE
    who = he_is or c.near in words.HE_IS
    return True if who and c.next in beside.AFTER_HE_IS else None


@RULES.rule("the driver is 47", "The driver is 47.", "The limit is 47.")
def _person_is(c: _Bare) -> bool | None:
    if c.near not in ("is", "was") or c.back <= 0 or not c.plausible:
        return None
    who = c.t.low[c.back - 1]
    person = who in words.YOUNG_OLD or who in words.OFFSPRING or who in PERSON_NOUNS
    # "the number of children was 10", but "the median age of the children was 10"
    one = singular(who) == who or "age" in c.t.low[: c.back]
    return True if person and one and c.next in ("", ".", ";", ",") else None


@RULES.rule(
    "he does something and is 40",
    "He teaches maths and is 40.",
    "It costs less and is 40.",
)
def _and_is(c: _Bare) -> bool | None:
    he = c.t.low[0] in ("he", "she") and c.a.top > 17
    return (
        c.next in ("", ".", ",")
        if c.near == "is" and c.t.lower(c.back - 1) == "and" and he
        else None
    )


@RULES.rule(
    "a son, 12, and a daughter, 9",
    "They have a son, 12 and a dog.",
    "They have a car, 12 goats and a dog.",
)
def _offspring(c: _Bare) -> bool | None:
    child = c.before == "," and c.word(2) in words.OFFSPRING
    return True if child and c.next in ("and", ",") else None


@RULES.rule("a life event at an age", "She died at 91.", "She arrived at 91.")
def _event(c: _Bare) -> bool | None:
    if c.before != "at" or c.word(2) not in beside.LIFE_EVENTS_AT:
        return None
    return c.next in beside.AFTER_LIFE_EVENT


@RULES.rule(
    "in brackets after a name",
    "Eva Roth (52) won.",
    "The party (52) won.",
)
def _in_brackets(c: _Bare) -> bool | None:
    bracketed = c.before == "(" and c.next == ")" and c.first >= 2
    if not (bracketed and c.t.capital(c.first - 2) and c.plausible):
        return None
    lead = c.word(3)
    single = not c.t.capital(c.first - 3) or lead in words.PLACING or lead == "the"
    placed = single and (lead in words.PLACING or lead == "the")
    return None if placed or (single and _listed_with_counts(c.t, c.first)) else True


def _listed_with_counts(t: Tokens, first: int) -> bool:
    """Whether names of one word each stand with numbers: "Spain (31), Italy (12)"."""
    others = (
        i
        for i in range(2, t.n - 1)
        if i != first and t.low[i - 1] == "(" and t.low[i + 1] == ")" and t.cls[i] == NUMBER
    )
    return any(t.capital(i - 2) and not t.capital(i - 3) for i in others)


@RULES.rule("after a name", "Eva Jones, 52, won.", "On Monday, 52 won.")
def _after_name(c: _Bare) -> bool | None:
    if c.before != "," or c.first < 2 or c.next not in words.AFTER_NAME:
        return None
    if not c.a.bare or c.a.digits > 3 or not c.t.capital(c.first - 2):
        return None
    name = c.word(2)
    timed = name in MONTHS or name in WEEKDAYS
    if timed or not (c.first >= 3 or c.next == ",") or _place_after_place(c):
        return None
    return True


def _place_after_place(c: _Bare) -> bool:
    """Whether the name before is that of a place, and another one follows: "38 in Aune Bridge, 17
    in Lower Moss" counts on.
    """
    lead = c.first - 2
    while lead > 0 and c.t.capital(lead):
        lead -= 1
    return c.next in words.PLACING and c.t.lower(lead) == c.next


@RULES.rule(
    "between commas after a noun",
    "The driver, 47, was unhurt.",
    "The drivers, 47, were unhurt.",
)
def _between_commas(c: _Bare) -> bool | None:
    if c.before != "," or c.first < 2 or c.next != "," or not c.a.bare or c.a.digits > 3:
        return None
    if c.t.cls[c.first - 2] != WORD or not 10 <= int(c.a.top) < 110:
        return None
    name = c.word(2)
    if name in TIME or name.endswith("s") or any(ch.isdigit() for ch in name):
        return None
    return None if _of_a_share(c) else True


def _of_a_share(c: _Bare) -> bool:
    """Whether a share of some is told, who are so many: "a third of the injured, 15, were"."""
    low = c.t.low[max(0, c.first - _SHARE_BACK) : c.first - 1]
    shares = (low[i - 1] for i, word in enumerate(low) if word == "of" and i)
    return any(word in _SHARES for word in shares)


_SHARE_BACK = 8
"""Words back in which a share stands that is of some."""
_SHARES = NUMBER_WORDS | {"quarter", "percent", "cent", "%", "most", "majority"}
