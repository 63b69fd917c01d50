"""The words of a sentence with what they are: nouns, verbs, prepositions, numbers, times, marks.

Closed classes and the table of word forms say what a word can be, its neighbours what it is here.
Figures, other numbers and time expressions are one token each. Which figure is asked for, and what
the words say of it, is not known here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.lexicon.words import CASUALTIES
from briefing_app.reading.pattern import Pattern

_TOKEN = Pattern(
    r"[$€£¥₹]?\d[\d.,]*(?:st|nd|rd|th|%)?(?:-[^\W\d_]+)*|(?:[^\W\d_]\.){2,}|"
    r"[^\W_][\w’'&]*(?:[-‐‑./][\w’'&]*\w)*|[^\s\w]"
)
_NUMBER = r"(?:\d{1,3}|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|" + (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)"
)
_AGED = Pattern(
    rf"(?P<age>\baged?\s(?:between\s|over\s|under\s)?{_NUMBER}(?:\s?(?:to|–|-|and)\s?{_NUMBER})?"
    rf"(?:\s(?:years?\s)?(?:and|or)\s(?:over|older|above|under|younger|below))?(?:\syears)?)\b"
    rf"|(?<=\w)\s(?P<under>(?:under|over)\s{_NUMBER})\b(?!\s?(?:%|per|\w+s\b|[\d,]))",
    re.IGNORECASE,
)
_YOUNG = Pattern(r"\b(?:children|people|adults|men|women|babies|pupils|those)\s$", re.IGNORECASE)
DETERMINERS = frozenset(
    """the a an its their his her our my your this these those some any each every all another both
    such no many several few either neither enough whose""".split()
)
COMPARING = frozenset("more fewer less".split())
PREPOSITIONS = frozenset(
    """in on at by for from with within without into onto over under above below between among
    through during before after since until against about around across along near off out of up
    down as than per like despite behind beyond towards toward amid inside outside throughout
    via including excluding except plus versus alongside following upon beside besides""".split()
)
CONJUNCTIONS = frozenset("and or but nor plus yet".split())
SUBORDINATORS = frozenset(
    """while whereas although though because when if unless where whether how why once""".split()
)
RELATIVES = frozenset("who which whom what".split())
PRONOUNS = frozenset(
    """it they he she we i you them him us me one others there here everyone someone nobody
    nothing everything something anything anyone none ones
    those""".split()
)
COPULAS = frozenset("is are was were be been being am isn't wasn't aren't weren't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
MODALS = frozenset(
    """will would can could may might must shall should cannot can't won't wouldn't couldn't do
    does did don't doesn't didn't""".split()
)
ADVERBS = frozenset(
    """not also still already just only even again soon later earlier ago always once almost nearly
    roughly too well mostly largely mainly never often usually sometimes perhaps however meanwhile
    instead very rather quite altogether overall together alone apart respectively annually
    nationwide worldwide abroad ever yet then so now back away ahead forward apiece further
    separately least most far itself themselves himself herself""".split()
)
NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)"
)
SCALES = frozenset("hundred thousand million billion trillion crore lakh dozen mn bn m".split())
_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety""".split()
)
_PARTICLES = frozenset("up down out off back away over aside".split())
_TAKING_IN = frozenset("took take takes taking brought brings bring raked pulled".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, time or mark, where it stands, and its kind.

    D determiner, P preposition, I the *to* of an infinitive, C conjunction, S subordinator,
    W relative, O pronoun, A adverb, J adjective, N noun, X auxiliary, F finite verb, B bare verb,
    E form in -ed, G form in -ing, # figure, Y other number or time, M mark, L particle.
    """

    start: int
    end: int
    text: str
    low: str
    kind: str
    figure: int = -1
    """The index of the figure that the token is, or -1."""


def words_of(
    text: str, start: int, end: int, figures: Sequence[tuple[int, int, int]]
) -> tuple[Token, ...]:
    """Return the tokens of ``text[start:end]``; ``figures`` are (start, end, index) in order.

    A figure with index -1 is a hedge: its words are left out.
    """
    spans = [(a, b, i, "#") for a, b, i in figures]
    for aged in _AGED.finditer(text, start, end):
        a, b = aged.span(aged.lastgroup or 0)
        if aged.lastgroup == "under" and not _YOUNG.search(text, max(start, a - 12), a):
            continue
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
    for a, b, index, kind in spans:
        if a < at:
            continue
        raw += _plain(text, at, a)
        if index >= 0 or kind in "YQ":
            said = text[a:b]
            raw.append(Token(a, b, said, said.lower(), kind, index))
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
            token = replace(token, text=token.text.lower() if token.text.istitle() else token.text)
        out.append(
            replace(token, kind=_kind(token, out, after, raw, i, named=not (first or titled)))
        )
    return tuple(_with_verb(out))


def _with_verb(out: list[Token]) -> list[Token]:
    """Find the verb of a headline whose words could all be nouns: "Bank cuts rate by half"."""
    if any(
        t.kind in "FX" or (t.kind == "E" and i and out[i - 1].kind == "N")
        for i, t in enumerate(out)
    ):
        return out
    for i in range(1, len(out) - 1):
        token, last = out[i], out[i - 1]
        if token.kind != "N" or last.kind != "N" or out[i + 1].kind not in "NDJ#P":
            continue
        plural = last.low.endswith("s")
        if ("Z" in (kinds := classes_of(token.low)) and not plural) or ("B" in kinds and plural):
            return [*out[:i], replace(token, kind="F"), *out[i + 1 :]]
    return out


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


_CLOSED = (
    ("D", DETERMINERS | COMPARING), ("P", PREPOSITIONS), ("C", CONJUNCTIONS), ("S", SUBORDINATORS),
    ("W", RELATIVES), ("O", PRONOUNS), ("X", COPULAS | HAVE | MODALS), ("A", ADVERBS),
)  # fmt: skip
_KIND_OF = {word: kind for kind, words in reversed(_CLOSED) for word in words}


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
    if token.text[0].isupper() and named and not (opened and low in _KIND_OF):
        return "N"
    if low == "that":
        return _that(last, after)
    if low == "to":
        return "I" if _infinitive(after) else "P"
    if low == "because" and following == "of":
        return "P"
    took = last is not None and last.low in _TAKING_IN and low == "in"
    if (
        (low in _PARTICLES or took)
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
    if low in _KIND_OF:
        if low in COPULAS and last is not None and last.kind == "D":
            return "N"
        return _KIND_OF[low]
    if low in _NUMBERS or (low in SCALES and (last is None or last.kind in "Y#")):
        return "Y"
    return _open(low, before, raw, at)


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
        and (after.low in COPULAS | HAVE | MODALS or set(classes_of(after.low)[:2]) & set("ZDB"))
    ):
        return "W"
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
    if after.low in _KIND_OF or not after.text[0].isalpha():
        return False
    kinds = classes_of(after.low)
    return after.low == "other" or kinds[0] in "NJGP" or "N" in kinds


def _open(low: str, before: list[Token], raw: Sequence[Token], at: int) -> str:
    """The kind of a word of an open class, by the words before and after it."""
    kinds = classes_of(low.split("-")[-1] if "-" in low else low)
    if "-" in low:
        return "N" if kinds[0] == "N" and not low.endswith(("ed", "ing")) else "J"
    last = next((t for t in reversed(before) if t.kind != "A" and not _is_time(t)), None)
    after = raw[at + 1] if at + 1 < len(raw) else None
    if kinds == "N":
        return "N"
    if kinds[0] == "R" and not (set(kinds) & set("NJ")):
        return "A"
    if last is not None and (last.kind == "I" or last.low in MODALS) and "B" in kinds:
        return "B"
    if last is not None and last.kind == "X":
        return _after_auxiliary(kinds, last.low)
    if last is not None and _opens_phrase(last):
        return _in_phrase(low, kinds, after, last)
    return _after_noun(low, kinds, before, last, after)


def _is_time(token: Token) -> bool:
    return token.kind == "Y" and not token.text[0].isdigit()


def _opens_phrase(last: Token) -> bool:
    return (
        last.kind in ("D", "J", "#", "P", "Y")
        and not (last.kind == "Y" and not last.text[0].isdigit())
    ) or (last.text.endswith(("'s", "’s", "s’", "s'")))


def _after_auxiliary(kinds: str, auxiliary: str) -> str:
    if auxiliary in HAVE:
        return "E" if "P" in kinds else "N" if "N" in kinds else "J"
    for mark, kind in (("P", "E"), ("G", "G"), ("J", "J"), ("R", "A"), ("N", "N")):
        if mark in kinds:
            return kind
    return "B" if "B" in kinds else "N"


def _in_phrase(low: str, kinds: str, after: Token | None, last: Token) -> str:
    """After a determiner, adjective, number or preposition: a noun, or what stands before one."""
    noun_next = (
        after is not None
        and not after.kind
        and after.text[0].isalpha()
        and (after.low not in _KIND_OF and classes_of(after.low)[0] in "NJGP")
    )
    if last.kind == "P" and "G" in kinds and "N" not in kinds:
        return "G"
    if last.kind in "DP" and kinds[0] in "GPDJ" and not noun_next and low in CASUALTIES:
        return "N"
    if last.kind == "D" and kinds[0] in "GPD" and not noun_next:
        return "N"
    if noun_next and ("J" in kinds or "P" in kinds) and kinds[0] != "N":
        return "J"
    if last.kind in "#Y" and "N" not in kinds and (set(kinds) & set("DPZ")):
        return "E" if "P" in kinds else "F"
    if last.kind in "#Y" and kinds[0] in "PD":
        return "E"
    if last.kind in "#Y" and kinds[0] == "Z":
        return "N" if noun_next or after is None or after.kind != "#" else "F"
    if last.kind in "#Y" and kinds[0] in "JG":
        return kinds[0]
    if last.kind == "#" and "B" in kinds and "N" not in kinds:
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
    return "E" if "P" in kinds and last.kind in "JP" else "N"


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
    verbal = after is not None and (after.low in COPULAS | HAVE | MODALS)
    if "N" in kinds and verbal:
        return "N"
    if kinds[0] in "JR" and not (spot.subject and spot.takes and set(kinds) & set("DZ")):
        return "J" if "J" in kinds else "A"
    if "P" in kinds or "D" in kinds:
        return _past(kinds, spot)
    if "Z" in kinds:
        return _third_person(kinds, before, spot)
    if "G" in kinds:
        return "N" if kinds[0] == "N" else "G"
    if "B" in kinds:
        return _base_form(kinds, spot)
    return "N" if "N" in kinds else "J"


def _past(kinds: str, spot: _Spot) -> str:
    """A form that may be past or participle."""
    if "D" in kinds and "P" not in kinds and spot.subject:
        return "F" if spot.takes or "N" not in kinds else "N"
    if kinds[0] == "N" and not (spot.subject and spot.takes):
        return "N"
    after = spot.after
    opens = spot.last is None and "N" not in kinds
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
    if spot.subject and spot.takes and singular and not spot.object_stands_before:
        return "F"
    return "N" if "N" in kinds else "F"


def _base_form(kinds: str, spot: _Spot) -> str:
    """A form that may be a noun or a verb of a plural subject."""
    last = spot.last
    plural = last is not None and (
        last.kind in "WC"
        or last.low in ("they", "we", "i", "you")
        or (last.kind == "N" and last.low.endswith(("s", "people", "children", "men")))
    )
    free = spot.takes or "N" not in kinds
    if spot.subject and plural and free and not spot.object_stands_before:
        return "F"
    return "N" if "N" in kinds else "J" if "J" in kinds else "B"


def _has_finite(before: Sequence[Token]) -> bool:
    """Whether the clause so far has its verb."""
    for token in reversed(before):
        if token.kind in "FX" or token.kind == "E":
            return True
        if token.text in (";", ":", "(") or token.kind in "SW":
            return False
    return False
