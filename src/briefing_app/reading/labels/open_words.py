"""The class of a word that is none of the closed classes: noun, verb, adjective, participle.

The table of word forms says what it can be, the words beside it what it is here.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.tokens import (
    ACTIVE,
    ADVERBS,
    AUXILIARIES,
    BE_OR_HAVE,
    COMPARING,
    DETERMINERS,
    HAVE,
    KIND_OF,
    MODALS,
    NUMBER_WORD,
    NUMBERS,
    PREPOSITIONS,
    PRONOUNS,
    Token,
)
from briefing_app.reading.lexicon.trends import DOWN_VERBS, MOVING_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.lexicon.words import CASUALTIES
from briefing_app.reading.pattern import Pattern


def open_kind(low: str, before: list[Token], raw: Sequence[Token], at: int) -> str:
    """Return the kind of a word of an open class, by the words before and after it."""
    kinds = classes_of(low.split("-")[-1] if "-" in low else low)
    if "-" in low:
        behind = raw[at + 1].low if at + 1 < len(raw) and raw[at + 1].text[0].isalpha() else ""
        if behind and behind not in KIND_OF and "N" in classes_of(behind):
            return "J"
        return "N" if kinds[0] == "N" and not low.endswith(("ed", "ing")) else "J"
    last = next((t for t in _outside(before) if not (t.kind == "A" or _is_beside(t))), None)
    after = raw[at + 1] if at + 1 < len(raw) else None
    if _is_finite(low, before, last, after):
        return "F"
    if kinds == "N" or _is_name(raw, at):
        return "E" if last is not None and last.kind == "X" and low in _BEYOND else "N"
    in_a_row = low == "running" and last is not None and last.low in _RUN
    if in_a_row or (kinds[0] == "R" and not (set(kinds) & set("NJ"))):
        return "A"
    led = last is not None and (last.kind == "I" or last.low in MODALS or _lets(before))
    if led and "B" in kinds:
        return "B"
    if last is not None and last.kind == "X" and _leads(after) and low in _UNCHANGED:
        return "E"  # "is forecast to be overspent"
    if last is not None and last.kind == "X":
        return _after_auxiliary(low, kinds, last.low)
    stops = kinds[0] == "D" and after is not None and classes_of(after.low)[:1] == "G"
    done = low in ACTIVE or low in _SPOKEN or stops or _moves(low, after)  # "893 stopped taking it"
    done = done or (low in _UNCHANGED and _is_by_so_much(before, raw, at))
    done = done or (low in _PROVING and after is not None and classes_of(after.low)[:1] == "J")
    if last is not None and last.kind == "#" and done:
        return "F"
    share = last is not None and last.kind == "#" and last.low.endswith(("%", "cent", "points"))
    verb = "Z" in kinds or kinds[:1] == "B"
    paid = last is not None and last.kind == "#" and _MONEY.match(last.text) is not None
    if (share or (paid and "Z" in kinds)) and verb and after is not None and after.low in _OBJECTS:
        return "F"
    if share and "B" in kinds and (_takes_on(before, raw, at) or _does_alone(low, before, after)):
        return "F"
    if share and "D" in kinds and "N" not in kinds[:1] and _opens_clause(before):
        return "F"
    if last is not None and last.low == "nor" and "N" in kinds:
        return "N"
    alone = before[-1].low in ("alone", "also") if before else False  # "St Bran's alone took"
    if last is not None and _opens_phrase(last) and not (alone and kinds[0] in "DZ"):
        return _in_phrase(low, kinds, after, last)
    return _after_noun(low, kinds, before, last, after)


def _is_by_so_much(before: Sequence[Token], raw: Sequence[Token], at: int) -> bool:
    """Whether it is done by how much is told behind: "a levy of £3 cut traffic by 14%"."""
    of = len(before) > 1 and before[-1].kind == "#" and before[-2].low == "of"
    behind = raw[at + 1 : at + 6]
    led = any(a.low in ("by", "to") and b.kind == "#" for a, b in pairwise(behind))
    return of and led


_MONEY = Pattern(r"(?:[A-Z]{1,2})?[£€$₹¥]|Rs\b")
"""What begins as sums do: "£190 keeps a bed open"."""


_PROVING = frozenset("tested proved turned".split())
"""Verbs that with an adjective say what those turned out to be: "318 tested positive"."""


def _lets(before: Sequence[Token]) -> bool:
    """Whether somebody is let or helped to do what follows: "would let us take 65 litres more"."""
    return len(before) > 1 and before[-2].low in _LETTING and before[-1].low in _WHOM


def _is_seen(before: Sequence[Token], low: str, after: Token | None) -> bool:
    """Whether somebody sees a level move: "Carers see their allowance climb €12"."""
    by = after is not None and (after.kind == "#" or after.low in ("by", "to", "from"))
    if not by or low not in MOVING_VERBS:
        return False
    i = len(before) - 1
    while i > 0 and before[i].kind in "NJD":
        i -= 1
    return before[i].low in _SEEING and i + 1 < len(before)


_SEEING = frozenset("see sees saw seen seeing watch watched watches".split())
_LETTING = frozenset("let lets letting make makes made help helps helped".split())
_WHOM = frozenset("us them him her me you it".split())


def _is_name(raw: Sequence[Token], at: int) -> bool:
    """Whether a word that only looks like an adverb opens a name: "Tessaly Group"."""
    first, behind = raw[at], raw[at + 1].text if at + 1 < len(raw) else ""
    named = first.text[:1].isupper() and first.low.endswith("ly") and behind[:1].isupper()
    return named and not is_known(first.low)


MEASURING = frozenset("lasts takes weighs".split())
"""Verbs that hardly stand before a number as nouns."""
_MINDED = frozenset(
    """think know want trust distrust fear hope worry believe feel support oppose back favour favor
    prefer say agree disagree expect need doubt""".split()
)
"""What shares of people do, though most of the words are nouns too: "8% trust their paper"."""
_PART = Pattern(r"(?:%|cent|thirds?|half|quarters?|fifths?|tenths?|\bin \w+)$")


def _is_finite(low: str, before: Sequence[Token], last: Token | None, after: Token | None) -> bool:
    """Whether a word that may be a noun is the verb of a measure or of a share of people."""
    if last is None:
        return False
    if low in _BEYOND and last.kind == "O":
        return True  # "we underspent by 260,000"
    if low == "last" and last.kind == "N" and is_plural(last.low) and after is not None:
        return after.kind == "#"  # "Shifts last ten hours"
    if low in MEASURING and after is not None and after.kind == "#" and last.kind in "NC":
        return True
    kinds = set(classes_of(low))
    if last.kind == "N" and "B" in kinds and _is_seen(before, low, after):
        return True
    if _IN_SO_MANY.search(last.low) and "Z" in kinds:
        return True
    if last.low == "who" and kinds & set("BZ") and not kinds & set("DP"):
        return True
    if last.low in _DOING and "B" in kinds and (len(before) < 2 or before[-2].kind not in "FEBX"):
        return True  # "until they bear fruit", not "gave you support"
    return low in _MINDED and _PART.search(last.low) is not None and _opens_clause(before)


_DOING = frozenset("they we you i".split())
_RUN = frozenset("year time month quarter season day week years months days weeks".split())
"""What may be said to run: "for the fifth year running"."""
_OBJECTS = DETERMINERS | frozenset("they it he she we you them that".split())
"""Words that open what a verb takes: behind them no noun goes on."""


_BEYOND = frozenset("overspent underspent oversold undersold overpaid underpaid".split())
_UNCHANGED = frozenset("forecast broadcast cast cut hit put set shut split spread".split())
_IN_SO_MANY = Pattern(rf"^(?:{NUMBER_WORD}|1) [a-z]+ (?:in|out of) \w+$")
"""A share that has its noun in itself: "one visitor in six"."""


def _leads(after: Token | None) -> bool:
    return after is not None and after.low in ("to", "by", "at")


_SPOKEN = frozenset("said told".split())
_HERE = PRONOUNS - {"one", "ones", "others", "there", "here"}


def _opens_clause(before: Sequence[Token]) -> bool:
    """Whether a number is the subject of its clause: "Asked why, 36% named lack of time"."""
    i = len(before) - 1
    while i > 0 and (before[i - 1].kind == "A" or (before[i].kind == "A" and i == len(before) - 1)):
        i -= 1
    return i == 0 or before[i - 1].kind in "MCS"


def _does_alone(low: str, before: Sequence[Token], after: Token | None) -> bool:
    """Whether a share does it: "Of commuters, 14% walk", "half of them cycle and 9% walk"."""
    ends = after is None or after.low in ("and", "to", ",", ".", ";")
    if not ends or len(before) < 3 or not _opens_clause(before) or low in MOVING_VERBS:
        return False
    verbs = [i for i, w in enumerate(before[:-1]) if w.kind == "F"]
    alike = bool(verbs) and any(_PART.search(w.low) for w in before[: verbs[-1]] if w.kind == "#")
    return before[0].low in ("of", "among") or (alike and before[-2].kind in "MC")


def _takes_on(before: Sequence[Token], raw: Sequence[Token], at: int) -> bool:
    """Whether a share has a verb behind it: "2% name someone else", "12 percent plan to stay"."""
    i = next((k for k in range(len(before) - 1, -1, -1) if before[k].kind == "#"), 0)
    after = raw[at + 1 : at + 3]
    if not after or (i > 0 and before[i - 1].kind in "DJP"):
        return False
    led = len(after) == 2 and after[0].low == "to" and "B" in classes_of(after[1].low)
    return led or after[0].low in _HERE


def _outside(before: Sequence[Token]) -> Iterator[Token]:
    """The words before, from the nearest; what a closed bracket holds is left out."""
    depth = 0
    for token in reversed(before):
        depth += (token.text == ")") - (token.text == "(")
        if depth == 0 and token.text != "(":
            yield token


_OFTEN = Pattern(r"(?:once|twice|thrice|\S+ times)\b", re.IGNORECASE)


def _is_beside(token: Token) -> bool:
    """Whether a word says when or where and changes nothing: "families here pay"."""
    return _is_time(token) or token.low == "here"


def _is_time(token: Token) -> bool:
    """Whether a token says when or how often: "in May", "twice a year"."""
    when = token.kind == "Y" and not token.text[0].isdigit()
    return when or (token.kind == "#" and _OFTEN.match(token.text) is not None)


def _opens_phrase(last: Token) -> bool:
    return (
        last.kind in ("D", "J", "#", "P", "Y")
        and not (last.kind == "Y" and not last.text[0].isdigit())
    ) or (last.text.endswith(("'s", "’s", "s’", "s'")))


_LIKE_BASE = frozenset("run come become overcome".split())
"""Participles that are like the base form: "have run dry"."""


def _after_auxiliary(low: str, kinds: str, auxiliary: str) -> str:
    if low in _LIKE_BASE and auxiliary in BE_OR_HAVE:
        return "E"
    if auxiliary in HAVE:
        return "E" if "P" in kinds else "N" if "N" in kinds else "J"
    for mark, kind in (("P", "E"), ("G", "G"), ("J", "J"), ("R", "A"), ("N", "N")):
        if mark in kinds:
            return kind
    return "B" if "B" in kinds else "N"


def _moves(low: str, after: Token | None) -> bool:
    """Whether what was counted moves: "who waited more than twelve hours fell to 187"."""
    led = after is not None and after.low in ("to", "by", "from")
    return led and (low in UP_VERBS or low in DOWN_VERBS)


def _in_phrase(low: str, kinds: str, after: Token | None, last: Token) -> str:
    """After a determiner, adjective, number or preposition: a noun, or what stands before one."""
    noun_next = (
        after is not None
        and not after.kind
        and after.text[0].isalpha()
        and (after.low not in KIND_OF and classes_of(after.low)[0] in "NJGP")
    )
    takes = after is not None and (after.kind == "#" or after.low in _OBJECTS)
    if last.kind == "P" and "G" in kinds and ("N" not in kinds or takes):
        return "G"
    lacking = last.kind == "D" and kinds[0] in "GP" and after is not None and after.kind == "#"
    if lacking or (noun_next and _narrows(kinds, last)):
        return "J"  # "the missing £23"
    if last.kind in "DP" and kinds[0] in "GPDJ" and not noun_next and low in CASUALTIES:
        return "N"
    if last.kind == "D" and kinds[0] in "GPD" and not noun_next:
        return "N"
    if last.kind in "#Y" and "N" not in kinds and (set(kinds) & set("DPZ")):
        return "E" if "P" in kinds else "F"
    if last.kind in "#Y" and kinds[0] in "PD":
        return "E"
    if last.kind in "#Y" and kinds[0] == "Z":
        named = noun_next or after is None or after.kind != "#"
        return "N" if named and not (last.kind == "Y" and low in _BECOMING) else "F"
    if last.kind in "#Y" and kinds[0] in "JG":
        glued = "-" in last.text and "N" in kinds and not noun_next
        return "N" if glued else kinds[0]
    behind = noun_next or (after is not None and after.low in _COMPLEMENTS)
    needy = low in ("need", "lack") and behind  # "of 46 stiles, 12 need repair"
    if last.kind == "#" and "B" in kinds and ("N" not in kinds or needy):
        return "F"
    if "N" in kinds:
        return "N"
    if "J" in kinds:
        return "J"
    if "G" in kinds:
        return "G"
    if kinds[0] == "R":
        return "A"
    if last.kind == "J" and kinds == "D":
        return "F"
    grouped = low == "paid" and last.low in _GRADES  # "the lowest paid"
    return "E" if "P" in kinds and last.kind in "JP" and not grouped else "N"


_GRADES = frozenset("lowest highest low best worst better".split())


_BECOMING = frozenset("goes comes gets takes".split())


def _narrows(kinds: str, last: Token) -> bool:
    """Whether a word before a noun says which one: "the written offer", "a second drying line"."""
    return (kinds[0] != "N" and bool(set(kinds) & set("JP"))) or (
        kinds[0] == "G" and last.kind in "DJ"
    )


_FALLEN = frozenset("ill sick pregnant asleep silent short behind victim prey".split())
_COMPLEMENTS = DETERMINERS | PREPOSITIONS | ADVERBS | COMPARING | {"to", "that", "it", "them"}


class _Spot(NamedTuple):
    """What stands around a word after a noun or at the opening."""

    last: Token | None
    after: Token | None
    takes: bool
    """What follows can follow a verb."""
    verb_done: bool
    subject: bool
    """What stands before can be the subject of a verb here."""

    @property
    def object_stands_before(self) -> bool:
        """Whether a noun stands before it that the clause's verb has taken."""
        return self.verb_done and self.last is not None and self.last.kind == "N"


def _spot(before: list[Token], last: Token | None, after: Token | None) -> _Spot:
    takes = (
        after is None
        or after.kind in ("#", "Y")
        or after.low in _COMPLEMENTS
        or (not after.text[0].isalnum() and after.text not in "'’(")
    )
    verb_done = _has_finite(before)
    closed = last is not None and last.text == "," and any(t.text == "," for t in before[-14:-1])
    subject = closed or (
        last is not None and (last.kind in "NOWQ" or (last.kind == "C" and verb_done))
    )
    return _Spot(last, after, takes, verb_done, subject)


def _after_noun(
    low: str, kinds: str, before: list[Token], last: Token | None, after: Token | None
) -> str:
    """After a noun or at the opening: a verb where one can stand, else what is likeliest."""
    spot = _spot(before, last, after)
    verbal = after is not None and after.low in AUXILIARIES
    if "N" in kinds and verbal:
        return "N"
    who = last is not None and last.low in _WE and after is not None
    moves = who and (after.low in UP_VERBS or after.low in DOWN_VERBS) if after else False
    if (spot.takes or moves) and "B" in kinds and _does(low, last):
        return "F"  # "in the villages where we work fell by 47 per cent"
    ill = low == "fell" and after is not None and after.low in _FALLEN
    if ill and last is not None and last.kind in "NO#":
        return "F"  # "none of their 46 contacts fell ill"
    if kinds[0] in "JR" and not (spot.subject and spot.takes and set(kinds) & set("DZ")):
        return "J" if "J" in kinds else "A"
    if "P" in kinds or "D" in kinds:
        return _past(kinds, spot)
    if "Z" in kinds:
        return _third_person(kinds, before, spot)
    if "G" in kinds:
        opens = last is None and after is not None and after.low in DETERMINERS
        doing = last is not None and last.text == "," and after is not None and spot.takes
        return "N" if kinds[0] == "N" and not (doing or opens) else "G"  # "Cleaning each flat"
    if "B" in kinds:
        return _base_form(kinds, before, spot)
    return "N" if "N" in kinds else "J"


_WE = frozenset("we they i you".split())


def _does(low: str, last: Token | None) -> bool:
    """Whether somebody does it, or a clause tells how long: "we open", "patterns that last"."""
    return last is not None and (last.low in _WE or (low in ("last", "cost") and last.kind == "W"))


def _past(kinds: str, spot: _Spot) -> str:
    """A form that may be past or participle."""
    if "D" in kinds and "P" not in kinds and spot.subject:
        verb = spot.takes or "N" not in kinds or (kinds[0] == "D" and not spot.verb_done)
        return "F" if verb else "N"
    if kinds[0] == "N" and not (spot.subject and spot.takes):
        return "N"
    after = spot.after
    opens = (spot.last is None or spot.last.kind == "S") and "N" not in kinds
    if opens and after is not None and after.low not in _COMPLEMENTS:
        return "J"
    return "E" if "P" in kinds else "F"


def _third_person(kinds: str, before: list[Token], spot: _Spot) -> str:
    """A form that may be the plural of a noun or the third person of a verb."""
    last = spot.last
    joined = last is not None and last.kind == "C" and spot.verb_done and len(before) > 1
    if joined and before[-2].kind in "#YEA":
        return "F"
    singular = last is not None and (last.kind in "OWC" or not last.low.endswith("s"))
    of = spot.after is not None and spot.after.low == "of"
    named = last is not None and last.kind == "N" and last.text.islower()
    lettered = last is not None and last.kind == "N" and len(last.text) == 1
    if lettered and kinds[0] == "N":
        return "N"  # "11 kg of Class A drugs"
    comma = spot.after is not None and spot.after.text == ","
    if comma and named and kinds[0] == "N":
        return "N"  # "households on prepayment meters, of whom"
    if "N" in kinds and (of or _ends_phrase(before, spot.after) or _wants_plural(before)):
        return "N"
    if spot.subject and spot.takes and singular and not spot.object_stands_before:
        return "F"
    return "N" if "N" in kinds else "F"


def _wants_plural(before: Sequence[Token]) -> bool:
    """Whether a number waits for its plural: "6,800 council homes"."""
    i = len(before) - 1
    while i >= 0 and before[i].kind in "NJ" and not _is_plural(before[i]):
        i -= 1
    counted = 0 <= i < len(before) - 1 and before[i].kind == "#"
    return counted and (before[i].text[-1:].isdigit() or before[i].low in NUMBERS - {"one"})


def _ends_phrase(before: Sequence[Token], after: Token | None) -> bool:
    """Whether a word closes the sentence and a phrase with a preposition: "of peat works."."""
    if after is not None and after.text not in ".;!?":
        return False
    opens = next((t for t in reversed(before) if t.kind not in "NJD"), None)
    return opens is not None and opens.kind == "P"


def _base_form(kinds: str, before: Sequence[Token], spot: _Spot) -> str:
    """A form that may be a noun or a verb of a plural subject."""
    last = spot.last
    outside = list(_outside(before))[::-1]
    many = last is not None and last.kind in "NQ" and _many_before(kinds, outside, spot)
    many = many or (last is not None and last.text == "," and _closed_many(outside))
    of_them = [w.low for w in outside[-2:]] in (["of", "them"], ["of", "those"])
    plural = last is not None and (
        last.kind in "WC" or last.low in ("they", "we", "i", "you") or many or of_them
    )
    free = spot.takes or "N" not in kinds
    if spot.subject and plural and free and not spot.object_stands_before:
        return "F"
    return "N" if "N" in kinds else "J" if "J" in kinds else "B"


def _many_before(kinds: str, before: Sequence[Token], spot: _Spot) -> bool:
    """Whether the subject is in the plural: the noun right before, or what its phrase hangs on.

    A noun goes on a phrase rather than being the verb of a head far off: "patients in the control
    group,".
    """
    near, *far = [_is_plural(noun) for noun in _heads(before)]
    after = spot.after
    ends = after is None or not after.text[0].isalnum() or after.low in ("of", "and", "or")
    return near or (any(far) and not (kinds[0] == "N" and ends))


def _closed_many(before: Sequence[Token]) -> bool:
    """Whether a comma closes what stood behind a plural: "Farms, which used 9 GWh, account for"."""
    commas = [i for i, w in enumerate(before) if w.text == ","]
    if not commas:
        return False
    if commas[-1] > 0 and before[commas[-1] - 1].kind == "#":
        return True
    opens = commas[-2] if len(commas) > 1 and commas[-1] - commas[-2] < _ASIDE else 0
    behind = before[opens + 1].kind if opens > 0 else ""
    return (
        behind in tuple("WPEG") and before[opens - 1].kind == "N" and _is_plural(before[opens - 1])
    )


_ASIDE = 14


def _heads(before: Sequence[Token]) -> Iterator[Token]:
    """The noun right before, and the one that its phrase hangs on: "people in the valley"."""
    i = len(before) - 1
    while i > 0 and (before[i].kind in "AQ" or _is_beside(before[i])):
        i -= 1
    yield before[i]
    while i > 0 and before[i].kind in "NJD":
        i -= 1
    if i > 0 and before[i].kind == "P" and before[i - 1].kind == "N":
        yield before[i - 1]


def _is_plural(noun: Token) -> bool:
    return noun.low.endswith(("s", "people", "children", "men"))


def _has_finite(before: Sequence[Token]) -> bool:
    """Whether the clause so far has its verb."""
    for token in reversed(before):
        if token.kind in "FX" or token.kind == "E":
            return True
        if token.text in (";", ":", "(") or token.kind in "SW":
            return False
    return False
