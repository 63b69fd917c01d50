"""Labels of things counted: the noun with what happened to it or where it is.

"people taken to hospital", "drugs seized", "pupils who sat the examinations", "people in hospital".
"""

import re
from collections.abc import Sequence

from briefing_app.core.units import plural
from briefing_app.reading.grammar.clause_words import (
    AUXILIARIES,
    COPULAS,
    PARTICIPLES,
    Word,
    is_participle,
    is_time,
)
from briefing_app.reading.lexicon.verbs import FINITE, PARTICIPLE
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import Mention, is_person
from briefing_app.reading.passage.noun_phrases import (
    left_words,
    main_verb,
    noun_phrase,
    right_words,
    subject,
)

LONGEST = 6
_STATES = frozenset(
    """hurt killed ill missing safe dead homeless open closed empty undecided vacant unemployed sick
    available""".split()
)
_SHORT = ("in", "on", "at", "from", "to", "with", "for", "of", "against", "by", "between", "under",
          "without", "near")  # fmt: skip
_LEADING = ("in", "on", "at", "from", "with", "for", "of", "without", "near", "between")


def derive_counted(mention: Mention) -> str:
    """Return the label of a count."""
    noun = counted_noun(mention)
    if mention.found.change:
        return f"{'rise' if mention.found.change == 'up' else 'fall'} in {noun}"
    left = left_words(mention)
    skip = _skip(mention)
    injured = _NUMBER_OF.search(mention.before[-90:])
    if injured and not skip:
        return f"{noun} {injured.group('state')}"
    if not skip and not mention.found.unit_text:
        who = subject(mention)
        counts = _COUNTS.search(mention.before[-150:]) is not None
        if " " in who and (counts or counted_head(noun) in who.lower()):
            return who
    if left and left[-1].low in _LEVELS and left[-1].kind == "V":
        return subject(mention) or noun
    compared = _COMPARED.match(mention.after)
    if compared and skip > compared.end():
        noun = f"{compared.group(1)} {noun}"
    words = right_words(mention, skip)
    room = LONGEST - len(noun.split())
    inside = bool(left) and left[-1].kind == "P" and left[-1].low not in ("than", "to", "from")
    if inside and words and words[0].kind not in "PR":
        words = ()
    tail = what_follows(words, room, person=is_person(mention.unit))
    done = done_to(mention)
    placed = _with_subject(mention, noun, done) if not tail else ""
    if placed:
        return placed
    if done and (not tail or tail.split()[0] in _SHORT):
        both = f"{noun} {done} {tail}".strip()
        keeps = bool(tail) and tail.split()[0] in ("against", "of", "to")
        if tail.startswith("of "):
            tail = _first_phrase(tail)
            both = f"{noun} {done} {tail}"
        if tail.startswith("of ") and len(both.split()) <= LONGEST:
            return f"{noun} {tail} {done}"
        return both if keeps and len(both.split()) <= LONGEST else f"{noun} {done}"
    return _deaths(noun, tail) or f"{noun} {tail}".strip()


_COUNTS = re.compile(r"\b(?:[Nn]umber\s+of|toll)\b[^,;]*$")
_LEVELS = ("averaged", "averages", "numbered", "totalled", "totaled")
_COMPARED = re.compile(r"\s+(more|fewer|extra|additional)\s")
_HOLDING = frozenset("holds hold held houses shelters hosts accommodates contains".split())
_HARMING = frozenset("killed injured hurt wounded displaced affected infected sickened".split())


def _with_subject(mention: Mention, noun: str, done: str) -> str:
    """ "The camp now holds 115,000": people in the camp; "cholera has killed 38": by cholera."""
    who = subject(mention, 3)
    if not who or len(noun.split()) + len(who.split()) > LONGEST - 2:
        return ""
    left = left_words(mention)
    verb = main_verb(left)
    near = verb >= len(left) - 2
    if near and left[verb].low in _HOLDING:
        return f"{noun} in {who}"
    return f"{noun} {done} by {who}" if near and done in _HARMING else ""


_DIED_OF = re.compile(
    r"died (?:from|of) (?:overdosing on|overdoses of|an overdose of|poisoning (?:by|with)|"
    r"infections? with)\s+(?P<cause>.+)"
)


def _deaths(noun: str, tail: str) -> str:
    """ "people died from overdosing on opioids" is said shorter: "deaths from opioids"."""
    found = _DIED_OF.fullmatch(tail)
    return f"deaths from {found.group('cause')}" if found and noun in ("people", "persons") else ""


def _first_phrase(tail: str) -> str:
    """ "of wild bee in meadows" up to its second preposition."""
    return re.sub(r"(?<=\w)\s(?:in|on|at|from|to|with|for|by)\s.*", "", tail)


def counted_noun(mention: Mention) -> str:
    """The counted noun as the text writes it, or the plural of the unit's noun."""
    unit = mention.unit.partition("/")[0]
    written = mention.found.unit_text
    if mention.found.noun_end > mention.end and written and len(written.split()) == 1:
        head = unit.rpartition(" ")[2]
        if written[:2].lower() == head[:2].lower():
            return f"{unit[: len(unit) - len(head)]}{written}"
    return plural(unit) if mention.value != 1 or mention.quantity.is_range else unit


_NUMBER_OF = re.compile(
    r"\bnumber of (?:the\s+)?(?P<state>(?:[a-z]+ly\s+)?(?:[a-z]+ed|missing|sick|dead))\s+"
    r"(?:(?:has|have|had)\s+)?[a-z]+\s+(?:by\s|to\s|from\s|at\s|was\s|is\s)?[^,.;]{0,20}$"
)


def counted_head(noun: str) -> str:
    """The beginning of the last word, which singular and plural share."""
    return noun.rsplit(" ", 1)[-1][:5].lower()


def _skip(mention: Mention) -> int:
    """How many characters after the figure its noun takes."""
    found = mention.found
    if found.noun_end > found.end:
        return found.noun_end - found.end
    words = found.unit_text
    stripped = mention.after.lstrip(" -")
    if words and stripped.lower().startswith(words.lower()):
        return len(mention.after) - len(stripped) + len(words)
    return 0


def what_follows(words: Sequence[Word], room: int, *, person: bool) -> str:
    """Return what narrows a noun: "in hospital with flu", "taken to hospital", "who fled"."""
    if room < 1 or not words:
        return ""
    first = words[0]
    if first.kind == "P" and first.low in _LEADING:
        where, end = _prepositional(words, 0, room)
        if not where:
            return _verbal(words, end, room, person=person) if end else ""
        return where
    if first.kind == "R" and first.low in ("who", "that", "which"):
        return _verbal(words, 1, room - 1, person=person)
    return _verbal(words, 0, room, person=person)


_NO_PLACE = frozenset("cost price rate least expense total".split())


def _prepositional(words: Sequence[Word], at: int, room: int) -> tuple[str, int]:
    """One or two phrases, "in hospital with influenza"; a time or a number among them is left."""
    out: list[str] = []
    i = at
    while i < len(words) and words[i].kind == "P" and words[i].low in _SHORT and len(out) < room:
        spare = 1 if out and _gerund(words, i - 1) else 0
        found, end = noun_phrase(words, i + 1, room + spare - len(out) - 1)
        if found[:1] and found[0].lower() in _NO_PLACE:
            break
        numbered = any(w.kind == "#" for w in words[i + 1 : end])
        if (
            numbered
            or not found
            or is_time(words[i + 2 if words[i + 1].kind == "D" and i + 2 < len(words) else i + 1])
            or is_time(words[min(end, len(words)) - 1])
            or _cut(words, end)
        ):
            break
        out += [words[i].low, *found]
        i = end
    return " ".join(out), (i if out else _past(words, at))


def _past(words: Sequence[Word], at: int) -> int:
    """Where the clause goes on behind a phrase that is left out: at its verb, or nowhere."""
    for i in range(at, min(at + 7, len(words))):
        if words[i].kind in "MCR":
            return 0
        if words[i].kind == "V":
            return i
    return 0


def _cut(words: Sequence[Word], end: int) -> bool:
    """Whether the phrase would be cut in two: its last noun goes on."""
    return end < len(words) and words[end].kind == "N" and not is_time(words[end])


def _gerund(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].low.endswith("ing")


def _verbal(words: Sequence[Word], at: int, room: int, *, person: bool) -> str:
    """What the noun does or suffers: "were taken to hospital", "have crossed the border"."""
    i = at
    passive = False
    while i < len(words) and (words[i].low in AUXILIARIES or words[i].kind == "A"):
        if words[i].low == "not" or words[i].low in ("will", "would", "could", "might", "may"):
            return ""
        passive = words[i].low in COPULAS
        i += 1
    if i >= len(words) or room < 1:
        return ""
    word = words[i]
    linked = i > at
    if linked and passive:
        if is_participle(word) or word.low in _STATES or word.low.endswith("ing"):
            return _with_phrase([word.low], words, i + 1, room)
        if word.kind == "P" and word.low in _LEADING:
            return _prepositional(words, i, room)[0]
        return ""
    if word.low in _STATES:
        return word.low
    if word.kind != "V" or word.low in AUXILIARIES:
        return ""
    while i + 1 < len(words) and (words[i + 1].kind == "A" or _overall(words, i + 1)):
        words = (*words[: i + 1], *words[i + 2 :])
    following = words[i + 1] if i + 1 < len(words) else Word(".", "M")
    if following.kind in "DNO" or (following.kind == "#"):
        if following.kind == "#" or following.kind == "O":
            return ""
        if i + 1 < len(words) and room >= 3:
            found, end = noun_phrase(words, i + 1, room - 2)
            if found and not _cut(words, end):
                had = "have " if linked and word.low in PARTICIPLES - FINITE else ""
                return f"{'who' if person else 'that'} {had}{word.low} {' '.join(found)}"
        return ""
    known = is_participle(word) or word.low in PARTICIPLE or linked
    if not (known or following.kind in "PMC"):
        return ""
    return _with_phrase([word.low], words, i + 1, room)


def _overall(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].low in ("overall", "altogether", "worldwide", "nationwide")


def _with_phrase(out: list[str], words: Sequence[Word], at: int, room: int) -> str:
    to_do = words[at : at + 2]
    if len(to_do) == 2 and to_do[0].low == "to" and room > len(out) + 1 and to_do[1].kind == "V":
        return " ".join([*out, "to", to_do[1].low])
    if at < len(words) and words[at].kind == "P" and words[at].low in _SHORT:
        where, _ = _prepositional(words, at, room - len(out))
        if where:
            out = [*out, where]
    return " ".join(out)
