"""The words of a sentence with what they are: nouns, verbs, prepositions, numbers, times, marks.

Closed classes and the table of word forms say what a word can be, its neighbours what it is here.
Figures, other numbers and time expressions are one token each. Which figure is asked for, and what
the words say of it, is not known here.
"""

import re
from collections.abc import Sequence

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.ages import age_spans
from briefing_app.reading.labels.open_words import open_kind
from briefing_app.reading.labels.retagged import retagged
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import (
    ADDRESSING,
    COMPARING,
    CONJUNCTIONS,
    COPULAS,
    DETERMINERS,
    HAVE,
    KIND_OF,
    MODALS,
    MONEY_SIGNS,
    NUMBERS,
    PARTICLES,
    PREPOSITIONS,
    SCALES,
    SPEAKING,
    TAKING_IN,
    Token,
)
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.pattern import Pattern

_TOKEN = Pattern(
    r"[$€£¥₹]?\d(?:[\d.,]*[\d.])?(?:st|nd|rd|th|%)?(?:-[^\W\d_]+)*|(?:[^\W\d_]\.){2,}|"
    r"(?:(?<=[a-z] )|(?<=\n))[A-Z]\. [a-z]{4,}|"  # "E. coli"
    r"[^\W_][\w’'&]*(?:[-‐‑./][\w’'&]*\w)*|[^\s\w]"
)


def words_of(
    text: str, start: int, end: int, figures: Sequence[tuple[int, int, int]]
) -> tuple[Token, ...]:
    """Return the tokens of ``text[start:end]``; ``figures`` are (start, end, index) in order.

    A figure with index -1 is a hedge: its words are left out.
    """
    spans = [(a, b, i, "#") for a, b, i in figures]
    for a, b in age_spans(text, start, end):
        inside = [s for s in spans if a <= s[0] and s[1] <= b]
        if not any(s[0] < b and a < s[1] for s in spans if s not in inside):
            spans = [s for s in spans if s not in inside]
            spans.append((a, b, max((s[2] for s in inside), default=-1), "Q"))
    taken = [(a, b) for a, b, i in figures if i >= 0]
    for a, b in time_spans(text, start, end):
        if not any(a < y and x < b for x, y in taken):
            spans.append((a, b, -1, "Y"))
    spans += [(m.start(), m.end(), -1, "N") for m in _ACCOUNTS.finditer(text, start, end)]
    spans.sort()
    raw: list[Token] = []
    at = start
    hedge = (0, "")
    for a, b, index, kind in spans:
        if a < at:
            continue
        raw += _plain(text, at, a)
        said = text[a:b] if kind != "N" else _in_letters(text, a, b)
        if index >= 0 or kind in "YQN":
            near = hedge[1] if hedge[1] and not text[hedge[0] : a].strip() else ""
            raw.append(Token(a, b, said, said.lower(), kind, index, near))
        else:
            hedge = (b, said)
        at = b
    raw += _plain(text, at, end)
    return _tagged(raw)


_ACCOUNTS = Pattern(
    r"\b[Ee]arnings before interest(?:,? (?:and )?tax(?:es|ation)?)?"
    r"(?:,? depreciation,? and amorti[sz]ation)?",
    having="arnings before",
)
"""A line of accounts, which is one name though it lists several."""


def _in_letters(text: str, start: int, end: int) -> str:
    """A name of several words by the letters in the bracket behind it, or as it is."""
    found = _LETTERS.match(text, end)
    return found[1] if found else text[start:end]


_LETTERS = Pattern(r"\s\(([A-Z]{3,8})\)")


def _plain(text: str, start: int, end: int) -> list[Token]:
    out: list[Token] = []
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        low = word.lower().replace("’", "'")
        out.append(Token(found.start(), found.end(), word, low, ""))
    return out


def _tagged(raw: list[Token]) -> tuple[Token, ...]:
    titled = _titled(raw)
    out: list[Token] = []
    opened = False
    for i, token in enumerate(raw):
        opened = opened or bool(out and out[-1].kind != "M")
        if token.kind:
            out.append(token)
            continue
        after = raw[i + 1] if i + 1 < len(raw) else None
        first = not opened
        if titled and token.text[:1].isupper() and is_known(token.low) and not _of_name(out):
            token = token._replace(text=token.text.lower() if token.text.istitle() else token.text)
        named = not (first or titled)
        kind = "A" if _no_longer(raw, i) else _kind(token, out, after, raw, i, named=named)
        out.append(token._replace(kind=kind))
    return retagged(out)


def _no_longer(raw: Sequence[Token], i: int) -> bool:
    """Whether a word is of *no longer*, which says when, not how many."""
    pair = (raw[i].low, raw[i + 1].low if i + 1 < len(raw) else "")
    before = raw[i - 1].low if i else ""
    return pair == ("no", "longer") or (before, pair[0]) == ("no", "longer")


def _of_name(before: Sequence[Token]) -> bool:
    """Whether the word before is a name, so that a capital after it is one too."""
    last = before[-1] if before else None
    return (
        last is not None and last.kind == "N" and last.text[:1].isupper() and not is_known(last.low)
    )


def _titled(raw: Sequence[Token]) -> bool:
    """Whether capitals say nothing, as in a headline in title case."""
    long = [t.text for t in raw if not t.kind and len(t.text) > 3 and t.text.isalpha()]
    capital = sum(1 for word in long if word[0].isupper())
    return len(long) > 3 and capital > 0.75 * len(long)


def _kind(
    token: Token,
    before: list[Token],
    after: Token | None,
    raw: Sequence[Token],
    at: int,
    *,
    named: bool,
) -> str:
    low = token.low
    if not (token.text[0].isalnum() or token.text[0] in MONEY_SIGNS):
        return "M"
    if token.text[0].isdigit() or token.text[0] in MONEY_SIGNS:
        return "J" if re.search(r"\d-[^\W\d_]", token.text) else "Y"
    last = before[-1] if before else None
    following = after.low if after else ""
    opened = last is None or last.kind == "M"
    if token.text[0].isupper() and named and not (opened and low in KIND_OF):
        return "N"
    if low == "that":
        return "S" if _said_before(before, after) else _that(last, after)
    if low == "to":
        return "I" if _infinitive(after) else "P"
    if (low, following) in (("because", "of"), ("thanks", "to"), ("owing", "to")):
        return "P"
    took = low in ("in", "on") and _takes_in(low, last, after)
    left = low in _STRANDED and _is_stranded(raw, at)
    if (
        (low in PARTICLES or took or left)
        and last is not None
        and last.kind in "FEBG"
        and _no_object(after)
    ):
        return "L"
    if low in _POINTING:
        return _pointing(low, last, raw, at)
    if low == "one" and (last is None or last.kind != "D"):
        return "O" if following in ("of", "in") else "Y"
    if low in ("there", "here"):
        return "O"
    if low in _BY_NEIGHBOUR and (beside := _by_neighbour(low, last, after)):
        return beside
    if low in KIND_OF:
        return _closed(low, last)
    if low in NUMBERS or (low in SCALES and (last is None or last.kind in "Y#")):
        return "Y"
    return open_kind(low, before, raw, at)


def _takes_in(low: str, verb: Token | None, after: Token | None) -> bool:
    """Whether *in* or *on* belongs to a verb: "took in 12 dogs", "took on 90 cooks", "handed in 41
    knives", not "in 3 days".
    """
    counts = after is not None and after.kind == "#" and after.text[-1:].isdigit()
    if verb is None:
        return False
    if low == "on":
        return counts and verb.low in ("took", "take", "takes", "taken")
    given = after is not None and verb.low == "handed" and after.low in ("a", "an", "their", "his")
    summed = after is not None and after.kind == "#" and after.text[0] in MONEY_SIGNS
    paid = summed and verb.low in _PAYING_IN
    return (
        verb.low in TAKING_IN
        or verb.low == "bringing"
        or given
        or paid
        or (counts and verb.low in _HANDING_IN)
    )


_PAYING_IN = frozenset("pay pays paid".split())
_HANDING_IN = frozenset("handed called phoned turned sent rang".split())


_BY_NEIGHBOUR = frozenset(("overall", "home", "once", "since", "first"))


def _by_neighbour(low: str, last: Token | None, after: Token | None) -> str:
    """The kind of a word that the one beside it tells: "overall costs", "were sent home"."""
    if low == "overall" and after is not None and _nominal(after):
        return "J"
    if low == "once":
        return "A" if after is not None and after.low in _OFTEN else ""
    if low == "first":  # "12 of the helpers first came as guests"
        does = after is not None and classes_of(after.low)[:1] in ("D", "P")
        return "A" if does and last is not None and last.kind in "NO#" else ""
    before = {"home": _GOING, "since": HAVE}.get(low, frozenset())  # "have since been sold"
    return "A" if last is not None and last.low in before else ""


_COUNTING = COMPARING | frozenset("many several few enough all both each some any".split())
"""Determiners that stand alone for those they count."""
_OFTEN = frozenset("every each a an in per".split())
_GOING = frozenset("send sent go goes went gone come came return returned fly flew drive".split())
"""What one does home: "had been sent home on 16 occasions"."""
_OWNING = frozenset("the its their our his her my your these those".split())
_POINTING = frozenset("those these this some all both many each another any few".split())


def _pointing(low: str, last: Token | None, raw: Sequence[Token], at: int) -> str:
    """The kind of a word like *these* or *all*, which stands before a noun or for one."""
    after = raw[at + 1] if at + 1 < len(raw) else None
    if low == "those" and _narrows(raw, at):
        return "O"
    if last is not None and last.low == "of" and _does_behind(raw, at):
        return "O"
    own = low in ("all", "both") and after is not None and after.low in _OWNING
    return "D" if own or (after and _nominal(after)) else "O"  # "41% of all its loans"


def _does_behind(raw: Sequence[Token], at: int) -> bool:
    """Whether *these* did what follows, as no plural does: "14 of these needed care"."""
    kinds = [classes_of(w.low) if w.text[:1].isalpha() else "" for w in raw[at + 1 : at + 4]]
    done = raw[at].low == "these" and kinds[:1] != [] and "D" in kinds[0][:2]
    nouns = [w.low for w in raw[at + 3 : at + 1 : -1] if "N" in classes_of(w.low)]
    return done and nouns != [] and not is_plural(nouns[0])


def _narrows(raw: Sequence[Token], at: int) -> bool:
    """Whether a participle narrows *those*, with no noun behind it: "those invited came"."""
    kinds = [classes_of(w.low) if w.text[:1].isalpha() else "" for w in raw[at + 1 : at + 3]]
    done = kinds[:1] != [] and "P" in kinds[0][:2] and not set(kinds[0]) & set("NJ")
    return done and not (len(kinds) > 1 and kinds[1][:1] in ("N", "J"))


def _is_stranded(raw: Sequence[Token], at: int) -> bool:
    """Whether nothing follows a preposition but a mark, or *and* with no preposition behind it."""
    behind = raw[at + 1 : at + 3]
    if behind and behind[0].low in ("and", "but", "or"):
        return len(behind) < 2 or behind[1].low not in PREPOSITIONS
    return not behind or (not behind[0].kind and not behind[0].low[:1].isalnum())


_STRANDED = frozenset("in on by through".split())
"""Prepositions that belong to the verb where nothing follows them: "173 people had checked in"."""


def _closed(low: str, last: Token | None) -> str:
    """The kind of a word of a closed class: "were worse off" says how they are."""
    if low == "off" and last is not None and last.low in ("better", "worse", "well"):
        return "J"
    if low in COPULAS and last is not None and last.kind == "D":
        return "X" if last.low in _COUNTING else "N"  # "40 more are waiting"
    return KIND_OF[low]


def _said_before(before: Sequence[Token], after: Token | None) -> bool:
    """Whether a verb of speech opens the clause behind *that*: "said on Monday that fares rose".

    Between them stand a time, a phrase with a preposition, or whom somebody told.
    """
    if after is None or (after.text[0].islower() and "N" not in classes_of(after.low)):
        return False
    i = len(before) - 1
    while i >= 0 and before[i].kind in "YAPNDJO":
        i -= 1
    if i < 0 or i == len(before) - 1 or before[i].low not in SPEAKING:
        return False
    return before[i + 1].kind in "YAP" or before[i].low in ADDRESSING


_VERBS = COPULAS | HAVE | MODALS | {"last", "cost"}


def _that(last: Token | None, after: Token | None) -> str:
    if (
        after is not None
        and after.kind == ""
        and "N" in classes_of(after.low)[:1]
        and (last is None or last.kind in "PC" or last.kind == "M")
    ):
        return "D"
    if (
        last is not None
        and last.kind in "NOY#"
        and after is not None
        and (after.low in _VERBS or set(classes_of(after.low)[:2]) & set("ZDB"))
    ):
        return "W"
    if last is not None and last.low in PARTICLES:
        return "S"  # "pointed out that only 9 came"
    if last is not None and last.kind == "P":
        return "O"
    return "S" if last is not None and last.kind in "FEBGNJ" else "O"


def _infinitive(after: Token | None) -> bool:
    if after is None or after.kind or after.text[0].isupper():
        return False
    kinds = classes_of(after.low)
    return "B" in kinds and "G" not in kinds and after.low not in DETERMINERS  # "to bring" as well


def _no_object(after: Token | None) -> bool:
    return (
        after is None
        or after.kind in ("#", "Y")
        or after.low in _ENDING
        or (not after.text[0].isalnum())
    )


_ENDING = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | COPULAS | HAVE | MODALS | {"to"}
"""What no object of a verb begins with, or what has one of its own."""


def _nominal(after: Token) -> bool:
    if after.kind in ("#", "Y"):
        return True
    if after.low in KIND_OF or not after.text[0].isalpha():
        return False
    kinds = classes_of(after.low)
    return after.low == "other" or kinds[0] in "NJGP" or "N" in kinds
