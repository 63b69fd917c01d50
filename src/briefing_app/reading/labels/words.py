"""The words of a sentence with what they are: nouns, verbs, prepositions, numbers, times, marks.

Closed classes and the table of word forms say what a word can be, its neighbours what it is here.
Figures, other numbers and time expressions are one token each. Which figure is asked for, and what
the words say of it, is not known here.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing_app.reading.labels.ages import age_spans
from briefing_app.reading.labels.open_words import MEASURING, open_kind
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import (
    ADDRESSING,
    COPULAS,
    DETERMINERS,
    HAVE,
    KIND_OF,
    MODALS,
    NUMBERS,
    PARTICLES,
    PREPOSITIONS,
    SCALES,
    SPEAKING,
    TAKING_IN,
    Token,
)
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.pattern import Pattern

_TOKEN = Pattern(
    r"[$€£¥₹]?\d[\d.,]*(?:st|nd|rd|th|%)?(?:-[^\W\d_]+)*|(?:[^\W\d_]\.){2,}|"
    r"[^\W_][\w’'&]*(?:[-‐‑./][\w’'&]*\w)*|[^\s\w]"
)
_NEAR = 13


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
    spans.sort()
    raw: list[Token] = []
    at = start
    hedge = (0, "")
    for a, b, index, kind in spans:
        if a < at:
            continue
        raw += _plain(text, at, a)
        said = text[a:b]
        if index >= 0 or kind in "YQ":
            near = hedge[1] if hedge[1] and not text[hedge[0] : a].strip() else ""
            raw.append(Token(a, b, said, said.lower(), kind, index, near))
        else:
            hedge = (b, said)
        at = b
    raw += _plain(text, at, end)
    return _tagged(raw)


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
    out = _measured(_attributive(_before_auxiliary(_postposed(out))))
    return tuple(_with_verb(_behind_number(_headed(_gapped(out)))))


def _before_auxiliary(out: list[Token]) -> list[Token]:
    """A noun for a verb that an auxiliary follows: "patient transport will cost 9 million"."""
    for i in range(1, len(out) - 1):
        behind = next((w.kind for w in out[i + 1 : i + 3] if w.kind != "A"), "")
        noun = out[i].kind == "F" and "N" in classes_of(out[i].low)
        if noun and behind == "X" and out[i - 1].kind in "NJD":
            out = [*out[:i], out[i]._replace(kind="N"), *out[i + 1 :]]
    return out


def _attributive(out: list[Token]) -> list[Token]:
    """An adjective for a participle that no clause stands before: "revenue of 9, operating profit
    of 3": what is done beside something hangs on a verb.
    """
    for i in range(1, len(out) - 1):
        if any(w.kind in "FXE" for w in out[:i]):
            break
        opens = out[i - 1].text == "," or out[i - 1].kind == "C"
        ended = i > 1 and (out[i - 2].kind == "#" or out[i - 2].text == ")")
        if out[i].kind == "G" and opens and ended and out[i + 1].kind == "N":
            out = [*out[:i], out[i]._replace(kind="J"), *out[i + 1 :]]
    return out


def _postposed(out: list[Token]) -> list[Token]:
    """An adjective that ends a subject is part of it: "the money available fell to 3 million".

    Behind a participle it is one with it: "the amount spent online grew".
    """
    moves = UP_VERBS | DOWN_VERBS
    for i in range(len(out) - 2, 0, -1):
        last, word, behind = out[i - 1 : i + 2]
        verb = behind.kind in "FX" or (behind.kind == "J" and behind.low in moves)
        if not verb or word.kind != "J" or last.kind not in "NE":
            continue
        behind = behind if behind.kind == "X" else behind._replace(kind="F")
        ended = [last, word._replace(kind="E")]
        if last.kind == "E":
            ended = [last._replace(end=word.end, text=f"{last.text} {word.text}")]
        out = [*out[: i - 1], *ended, behind, *out[i + 2 :]]
    return out


_HIGH = frozenset("high long wide deep tall thick".split())


def _measured(out: list[Token]) -> list[Token]:
    """A noun before its measure, a verb in a clause: "fences 2 metres high", "that counts"."""
    for i in range(1, len(out) - 1):
        word, behind = out[i], out[i + 1]
        kinds = classes_of(word.low)
        high = behind.kind == "#" and i + 2 < len(out) and out[i + 2].low in _HIGH
        if (
            word.kind in "FE"
            and high
            and set(kinds) & set("NZ")
            and all(w.kind in "NJD" for w in out[:i])
        ):
            out = [*out[:i], word._replace(kind="N"), *out[i + 1 :]]
        elif word.kind == "N" and out[i - 1].kind == "W" and "Z" in kinds and behind.kind in "FX":
            out = [*out[:i], word._replace(kind="F"), *out[i + 1 :]]
    return out


def _no_longer(raw: Sequence[Token], i: int) -> bool:
    """Whether a word is of *no longer*, which says when, not how many."""
    pair = (raw[i].low, raw[i + 1].low if i + 1 < len(raw) else "")
    before = raw[i - 1].low if i else ""
    return pair == ("no", "longer") or (before, pair[0]) == ("no", "longer")


def _gapped(out: list[Token]) -> list[Token]:
    """A noun for a verb where the verb is left out: "gas met 40%, imports 10% and oil 3%"."""
    for i in range(1, len(out) - 1):
        word, joint = out[i], out[i - 1]
        if (
            word.kind in "FE"
            and out[i + 1].kind == "#"
            and (joint.text == "," or joint.kind == "C" or (i > 1 and out[i - 2].kind == "C"))
            and "N" in classes_of(word.low)
            and word.low not in UP_VERBS | DOWN_VERBS | MEASURING
            and _verb_with_number(out, i - 1)
        ):
            out = [*out[:i], word._replace(kind="N"), *out[i + 1 :]]
    return out


_BASES = frozenset(
    """start begin stand remain stay average range cost rise fall climb drop grow increase decline
    reach""".split()
)
"""Base forms of verbs of levels and moves: a plural before them is their subject."""


_LEVELLED = frozenset("averaged reached totalled totaled remained stayed lasted".split())


def _in_hedge(token: Token) -> bool:
    """Whether the verb stands in the hedge of a number: "prices start at $25"."""
    return token.kind == "#" and token.hedge.lower().split(" ")[0] in _BASES


def _headed(out: list[Token]) -> list[Token]:
    """A noun for a verb where the verb comes later: "house prices in Wales fell", "rents rose"."""
    for i in range(1, len(out) - 2):
        word = out[i]
        if (
            word.kind == "F"
            and out[i - 1].kind == "N"
            and classes_of(word.low)[:1] == "N"
            and "Z" in classes_of(word.low)
            and all(w.kind in "NJDP" for w in out[:i])
        ):
            noun = word._replace(kind="N")
            behind = out[i + 1]
            if _in_hedge(behind):
                return [*out[:i], noun, *out[i + 1 :]]
            if behind.low in _BASES and out[i + 2].kind in "P#DA":
                return [*out[:i], noun, behind._replace(kind="F"), *out[i + 2 :]]
            closed = behind.text == "," and any(w.kind == "X" for w in out[i + 2 : i + 9])
            if closed or (behind.kind == "P" and _verb_of_clause(out, i + 2)):
                return [*out[:i], noun, *out[i + 1 :]]
    return out


def _behind_number(out: list[Token]) -> list[Token]:
    """A verb behind a number that ends its subject: "a budget of 5 million closes the gap"."""
    return [
        w._replace(kind="F")
        if w.kind == "N"
        and 1 < i < len(out) - 1
        and out[i - 1].kind == "#"
        and (
            (out[i - 2].low == "of" and out[i + 1].kind == "D")
            or (out[i - 2].kind == "W" and out[i + 1].kind in "PD")
            or _pays(out, i)
        )
        and "Z" in classes_of(w.low)
        else w
        for i, w in enumerate(out)
    ]


_MONEY = Pattern(r"[$€£¥₹]")


def _pays(out: Sequence[Token], i: int) -> bool:
    """Whether a sum does what a word says: "The remaining $26 million comes from fees"."""
    led = out[i - 2].kind in "DJNG" and out[i + 1].kind == "P"
    return led and _MONEY.match(out[i - 1].text) is not None


def _verb_of_clause(out: Sequence[Token], start: int) -> bool:
    """Whether the clause goes on to a finite verb, with no other clause between."""
    for i in range(start, len(out) - 1):
        token = out[i]
        if token.kind in "MCSWO":
            return False
        if token.kind in "FX" and out[i - 1].kind in "NYA":
            return True
        if token.kind == "E" and token.low in UP_VERBS | DOWN_VERBS | _LEVELLED:
            return True
    return False


def _verb_with_number(out: Sequence[Token], end: int) -> bool:
    """Whether a verb of the main clause stands right before a number, not far before ``end``."""
    for i in range(max(1, end - _NEAR), end - 1):
        if out[i].kind in "FE" and out[i + 1].kind == "#" and out[i - 1].kind != "W":
            return True
    return False


def _with_verb(out: list[Token]) -> list[Token]:
    """Find the verb of a headline whose words could all be nouns: "Bank cuts rate by half"."""
    for i in range(2, len(out) - 1):
        if _crossed(out, i):
            return [
                *out[: i - 1], out[i - 1]._replace(kind="F"), out[i]._replace(kind="N"),
                *out[i + 1 :],
            ]  # fmt: skip
    parts = [0, *(i + 1 for i, w in enumerate(out) if w.text == ":"), len(out)]
    for first, end in pairwise(parts):
        out = _with_verb_between(out, first, end)
    return out


def _with_verb_between(out: list[Token], first: int, end: int) -> list[Token]:
    """The same for the part before or behind a colon: "Trial: pill cuts bad days by a third"."""
    if any(
        out[i].kind in "FX" or (out[i].kind == "E" and i and out[i - 1].kind in "NO")
        for i in range(first, end)
    ):
        return out
    for i in range(first + 1, min(end, len(out) - 1)):
        token, last = out[i], out[i - 1]
        aside = out[i + 1].kind == "A" and out[i + 1].low in PARTICLES
        if token.kind != "N" or last.kind != "N" or not (aside or out[i + 1].kind in "NDJ#P"):
            continue
        if _in_hedge(out[i + 1]) or (i + 2 < len(out) and out[i + 2].low in _HIGH):
            continue
        plural = last.low.endswith("s") and not _moves_on(out, i)
        kinds = classes_of(token.low)
        past = "D" in kinds and _takes_sum(out, i)
        if past or ("Z" in kinds and not plural) or ("B" in kinds and plural):
            behind = out[i + 1]._replace(kind="L") if aside else out[i + 1]
            return [*out[:i], token._replace(kind="F"), behind, *out[i + 2 :]]
    return out


def _takes_sum(out: Sequence[Token], i: int) -> bool:
    """Whether those follow who pay, and the sum: "the storm cost insurers $3 billion"."""
    payer = out[i + 1]
    paid = payer.kind == "D" or payer.text[:1].isupper() or payer.low.endswith("s")
    behind = next((w for w in out[i + 2 :] if w.kind in "#M"), None)
    return paid and behind is not None and behind.kind == "#"


def _moves_on(out: Sequence[Token], i: int) -> bool:
    """Whether a move is of a head before a phrase: "spending on services rises by"."""
    moves = out[i].low in UP_VERBS | DOWN_VERBS and out[i + 1].kind in "P#"
    first = next((w for w in out[:i] if w.kind == "N"), None)
    led = any(w.kind == "P" for w in out[:i])
    return moves and led and first is not None and not first.low.endswith("s")


def _crossed(out: Sequence[Token], i: int) -> bool:
    """Whether a noun was taken for the verb and the verb before it for a noun."""
    bank, cuts, rate = out[i - 2 : i + 1]
    return (
        rate.kind == "F"
        and "N" in classes_of(rate.low)
        and rate.low not in UP_VERBS | DOWN_VERBS
        and cuts.kind == "N"
        and "Z" in classes_of(cuts.low)
        and bank.kind == "N"
        and not bank.low.endswith("s")
        and out[i + 1].kind == "P"
    )


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
    if not (token.text[0].isalnum() or token.text[0] in "$€£¥₹"):
        return "M"
    if token.text[0].isdigit() or token.text[0] in "$€£¥₹":
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
    if low == "because" and following == "of":
        return "P"
    took = last is not None and last.low in TAKING_IN and low == "in"
    left = low in _STRANDED and (after is None or (not after.kind and not following[:1].isalnum()))
    if (
        (low in PARTICLES or took or left)
        and last is not None
        and last.kind in "FEBG"
        and _no_object(after)
    ):
        return "L"
    if low in (
        "those",
        "these",
        "this",
        "some",
        "all",
        "both",
        "many",
        "each",
        "another",
        "any",
        "few",
    ):
        return "D" if after and _nominal(after) else "O"
    if low == "one" and (last is None or last.kind != "D"):
        return "O" if following in ("of", "in") else "Y"
    if low in ("there", "here"):
        return "O"
    if low == "overall" and after is not None and _nominal(after):
        return "J"
    if low in KIND_OF:
        return _closed(low, last)
    if low in NUMBERS or (low in SCALES and (last is None or last.kind in "Y#")):
        return "Y"
    return open_kind(low, before, raw, at)


_STRANDED = frozenset("in on by through".split())
"""Prepositions that belong to the verb where nothing follows them: "173 people had checked in"."""


def _closed(low: str, last: Token | None) -> str:
    """The kind of a word of a closed class: "were worse off" says how they are."""
    if low == "off" and last is not None and last.low in ("better", "worse", "well"):
        return "J"
    if low in COPULAS and last is not None and last.kind == "D":
        return "N"
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
    return "B" in kinds and after.low not in DETERMINERS and not after.low.endswith("ing")


def _no_object(after: Token | None) -> bool:
    return (
        after is None
        or after.kind in ("#", "Y")
        or after.low in PREPOSITIONS | DETERMINERS | {"to"}
        or (not after.text[0].isalnum())
    )


def _nominal(after: Token) -> bool:
    if after.kind in ("#", "Y"):
        return True
    if after.low in KIND_OF or not after.text[0].isalpha():
        return False
    kinds = classes_of(after.low)
    return after.low == "other" or kinds[0] in "NJGP" or "N" in kinds
