"""What a figure is about, in two to six words: "drugs seized", "measles vaccinations given".

The counted noun with what happened to it; for money what it is for; for percentages and levels the
subject; "rise in …" for changes; a person's age by name. A base takes the label of the figure that
is measured against it. Words are taken from the sentence, bent as little as possible.
"""

import re

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.phrases import closes, lowered, phrase_of, tokens_of
from briefing_app.reading.labels.amounts import (
    derive_measure,
    derive_money,
    derive_move,
    derive_share,
    named_by_of,
)
from briefing_app.reading.labels.counted import LONGEST, counted_noun, derive_counted
from briefing_app.reading.lexicon.verbs import DETERMINERS, EMPTY_SUBJECTS, PREPOSITIONS
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import Mention, Passage, is_count, likeness
from briefing_app.reading.passage.noun_phrases import subject
from briefing_app.reading.passage.pairs import derive_pairs

_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+,?\s*$")
_BY_KIND = {
    UnitKind.TEMPERATURE: "temperature", UnitKind.SPEED: "speed", UnitKind.MASS: "weight",
    UnitKind.LENGTH: "length", UnitKind.AREA: "area", UnitKind.VOLUME: "volume",
    UnitKind.MONEY: "amount",
}  # fmt: skip
"""What is said of an amount whose sentence names nothing."""
_DANGLING = frozenset(
    "and or not is are was were be been who that which its his her has have than".split()
)


def derive_labels(passage: Passage) -> tuple[str, ...]:
    """Return the label of each figure; figures that are set against each other share one."""
    labels = [derive_label(mention) for mention in passage.mentions]
    for mention in passage.mentions:
        shared = (
            _of_others(passage, mention)
            or _of_level(passage, mention, labels)
            or _of_change(passage, mention, labels)
        )
        if shared:
            labels[mention.index] = shared
    for pair in derive_pairs(passage):
        own, other = labels[pair.base.index], labels[pair.now.index]
        counted = is_count(pair.base.unit)
        alike = counted or pair.now.quantity.unit == pair.base.quantity.unit
        if alike and not (counted and _own_words(pair.base, own, other)):
            labels[pair.base.index] = other
    return tuple(labels)


def _own_words(base: Mention, own: str, other: str) -> bool:
    """Whether the base says itself what it is, and says more than its noun."""
    return bool(base.found.unit_text) and len(own.split()) >= len(other.split()) > 0


def _of_others(passage: Passage, mention: Mention) -> str:
    """ "destroyed 1,150 houses and damaged 5,000 others": the others are houses too."""
    if not mention.place or not re.match(r"\s+others\b", mention.after):
        return ""
    before = passage.of(mention.sentence)[mention.place - 1]
    if not is_count(before.unit) or before.found.change:
        return ""
    return f"{counted_noun(before)} {done_to(mention)}".strip()


def _of_level(passage: Passage, mention: Mention, labels: list[str]) -> str:
    """ "rose 18% last week to 2,924": the level is what the subject is."""
    if mention.found.change or mention.found.kind == "age":
        return ""
    here = passage.of(mention.sentence)
    before = here[mention.place - 1] if mention.place else None
    if before is None or not before.found.change or likeness(before, mention) >= 3:
        return ""
    between = mention.before[-(mention.start - before.end) :] if mention.start > before.end else ""
    if len(between) > 50 or not re.search(r"(?:^|\s)to\s+[^,;.\d]{0,25}$", between):
        return ""
    label = labels[before.index]
    found = re.match(r"(?:rise|fall) in (.+)", label)
    if not found or labels[mention.index].startswith(f"{found.group(1)} "):
        return ""
    return found.group(1)


def _of_change(passage: Passage, mention: Mention, labels: list[str]) -> str:
    """ "1,482 people were killed, 6% fewer than": the change is one of what stands before it."""
    more = re.match(r"\s+(more|fewer|less|higher|lower)\s+than\b", mention.after)
    relative = mention.found.kind in ("fraction", "percent") and more is not None
    if not (mention.found.change or relative) or is_count(mention.unit):
        return ""
    here = passage.of(mention.sentence)
    before = here[mention.place - 1] if mention.place else None
    if before is None or before.found.change or before.found.kind in ("age", "duration"):
        return ""
    between = mention.before[-(mention.start - before.end) :]
    opened = re.search(
        r",\s+(?:and\s+|or\s+)?(?:(?:was|were)\s+)?(?:up|down|an?\s+[^\W\d_]+\s+of|an?|almost|nearly|about|"
        r"some|more than|around|just)?\s*(?:by\s+)?(?:almost|nearly|about|more than)?\s*$|"
        r"\sand\s+$",
        between,
    )
    moved = re.match(
        r"\s+(?:increase|rise|fall|drop|decrease|decline)\s+(?:on|from)\b", mention.after
    )
    linked = moved or re.search(r"\b(?:up|down|of)\b[^,]{0,18}$", between)
    if not (more or (opened and linked)):
        return ""
    if opened is None or len(between) > 100:
        return ""
    up = mention.found.change == "up" or (relative and more and more.group(1) in ("more", "higher"))
    word = "rise" if up else "fall"
    thing = counted_noun(before) if is_count(before.unit) else labels[before.index]
    full = labels[before.index]
    full = (
        re.sub(r"(?<=\w)\s(?:on|in|at|from|to|with|for|by)\s.*", "", full)
        if thing in full
        else full
    )
    if len(full.split()) <= LONGEST - 2 and not re.search(r"\s(?:who|that)\s", full):
        thing = full
    return _limited(f"{word} in {thing}") if thing else ""


def derive_label(mention: Mention) -> str:
    """Return what a figure is about in at most six words; never empty for a word-bearing text."""
    kind = mention.found.kind
    if kind == "age":
        return _age(mention)
    if mention.found.change and not is_count(mention.unit):
        word = "rise" if mention.found.change == "up" else "fall"
        return _limited(derive_move(mention) or word)
    counted = mention.unit.partition("/")[0]
    if is_count(counted) and kind in ("count", "vague", "rate") and not counted.startswith("per "):
        return _limited(derive_counted(mention))
    since = re.match(r"\s+(ago|earlier|later)\b", mention.after)
    if since and kind == "duration":
        return f"{plural(mention.unit)} {since.group(1)}"
    label = "" if mention.found.change else named_by_of(mention) or _limit(mention)
    unit_kind = kind_of(mention.unit)
    if not label and unit_kind is UnitKind.MONEY:
        label = derive_money(mention)
    elif not label and (kind in ("percent", "fraction", "point") or mention.unit == "%"):
        label = derive_share(mention)
    elif not label and (unit_kind is UnitKind.MULTIPLE or kind == "multiple"):
        who = subject(mention)
        label = f"{who}, as a multiple" if who else "multiple"
    elif not label:
        label = derive_measure(mention)
    return (
        _limited(label)
        or _BY_KIND.get(unit_kind, "")
        or _limited(_nearest_words(mention))
        or mention.unit
        or "number"
    )


def _limited(label: str) -> str:
    words = label.replace("\n", " ").split()
    cut = len(words) > LONGEST + 1
    words = words[: LONGEST + 1]
    while words and words[0].lower() in DETERMINERS - {"more"}:
        words = words[1:]
    while words and (
        words[-1].lower() in DETERMINERS
        or (
            words[-1].lower() in PREPOSITIONS
            and (cut or words[-1] not in ("out", "up", "down", "off"))
        )
        or words[-1].lower() in _DANGLING
    ):
        words.pop()
    return " ".join(words).strip(" ,.;:–—")


def _limit(mention: Mention) -> str:
    """ "a limit of 30 km/h": the hedge is also the noun."""
    found = mention.found
    if found.hedge_start < 0 or found.hedge_end > found.start:
        return ""
    words = mention.before[found.hedge_start - found.start :]
    named = re.search(r"\b(limit|maximum|minimum|cap|ceiling)\s+of\s*$", words)
    return named.group(1) if named else ""


def _age(mention: Mention) -> str:
    found = _NAME.search(mention.before[-60:])
    if found:
        return f"age of {found.group().strip(' ,')}"
    noun = mention.quantity.unit
    after = phrase_of(mention.after, 2)
    return f"age of {after}" if after and noun else "age"


def _nearest_words(mention: Mention) -> str:
    """The last resort: the noun-like words right after or before the figure."""
    after = phrase_of(mention.after, 3)
    if after:
        return lowered(after)
    words: list[str] = []
    for word in reversed(tokens_of(mention.before[-80:])):
        if word[0].isalpha() and not closes(word) and word.lower() not in EMPTY_SUBJECTS:
            words.append(word)
            if len(words) == 3:
                break
        elif words:
            break
    return lowered(" ".join(reversed(words)))
