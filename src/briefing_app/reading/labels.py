"""What a figure is about, in two to six words: "drugs seized", "measles vaccinations given".

The counted noun with its participle or *of*-phrase; for money what it is for; for percentages and
levels the subject; "rise in …" for changes; a person's age by name. Words are taken from the
sentence, bent as little as possible. It knows word order, not meaning.
"""

import re

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.mentions import Mention, is_count
from briefing_app.reading.phrases import (
    LINKING,
    TIME_WORD,
    closes,
    is_verb,
    last_verb,
    lowered,
    phrase_of,
    subject_of,
    tokens_of,
    until_mark,
    verb_before,
)
from briefing_app.reading.verbs import (
    ADJECTIVE_NOUN,
    DETERMINERS,
    EMPTY_SUBJECTS,
    NOT_VERBS,
    PARTICIPLE,
    PREPOSITIONS,
)

LONGEST = 6
_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+,?\s*$")


def derive_label(mention: Mention) -> str:
    """Return what a figure is about in at most six words; never empty for a word-bearing text."""
    kind = mention.found.kind
    if kind == "age":
        return _age(mention)
    if mention.found.change and not is_count(mention.unit):
        return _limited(_lost(mention) or _moved(mention))
    counted = mention.unit.partition("/")[0]
    if is_count(counted) and kind in ("count", "vague", "rate") and not counted.startswith("per "):
        return _limited(_counted(mention))
    label = ""
    label = "" if mention.found.change else _named_by_of(mention)
    unit_kind = kind_of(mention.unit)
    if label:
        return _limited(label)
    if unit_kind is UnitKind.MONEY:
        label = _money(mention)
    elif kind in ("percent", "fraction", "point") or mention.unit == "%":
        label = _share(mention)
    elif unit_kind is UnitKind.MULTIPLE or kind == "multiple":
        subject = subject_of(mention)
        label = f"{subject}, as a multiple" if subject else "multiple"
    else:
        label = _measure(mention)
    return _limited(
        label or subject_of(mention) or _nearest_words(mention) or mention.unit or "number"
    )


def _limited(label: str) -> str:
    words = label.replace("\n", " ").split()[:LONGEST]
    while words and (
        words[-1].lower() in DETERMINERS
        or words[-1].lower() in PREPOSITIONS
        or words[-1].lower() in ("and", "or", "not", "is", "who", "that")
    ):
        words.pop()
    return " ".join(words).strip(" ,.;:–—")


def _age(mention: Mention) -> str:
    found = _NAME.search(mention.before[-60:])
    if found:
        return f"age of {found.group().strip(' ,')}"
    noun = mention.quantity.unit
    after = phrase_of(mention.after, 2)
    return f"age of {after}" if after and noun else "age"


def _counted(mention: Mention) -> str:
    found = mention.found
    noun = _noun(mention)
    start = mention.before and found.noun_end > found.end
    rest = mention.after[max(0, found.noun_end - found.end) :] if start else _after_noun(mention)
    tail = _tail(rest)
    verb = verb_before(mention)
    label = noun
    if tail:
        label = f"{noun} {tail}"
    elif verb:
        label = f"{noun} {verb}"
    if len(label.split()) == 1:
        where = re.match(r"\s+((?:in|at|from|on|for|with)\s+(?:the\s+)?[^\W\d_][\w’'-]*)", rest)
        if where and not TIME_WORD.match(where.group(1).split()[-1]):
            label = f"{label} {where.group(1)}"
    if mention.found.change:
        label = f"{'rise' if mention.found.change == 'up' else 'fall'} in {noun}"
    return label


def _noun(mention: Mention) -> str:
    """The counted noun as the text writes it, or the plural of the unit's noun."""
    unit = mention.unit.partition("/")[0]
    written = mention.found.unit_text
    if mention.found.noun_end > mention.end and written and len(written.split()) == 1:
        head = unit.rpartition(" ")[2]
        if written[:2].lower() == head[:2].lower():
            return f"{unit[: len(unit) - len(head)]}{written}"
    return plural(unit) if mention.value != 1 or mention.quantity.is_range else unit


_NAMED_BY_OF = re.compile(
    r"(?P<thing>(?:[^\W\d_][\w-]*\s+){0,2}[^\W\d_][\w-]*)\s+of\s+"
    r"(?:(?:about|some|around|nearly|"
    r"almost|more|less|than|over|at|least|most|up|to|only|just|an?|estimated|roughly)\s+)*[$€£¥]?$"
)
_NOT_NAMED = frozenset(
    """rise fall drop increase decrease cut jump decline growth gain loss total average maximum
    minimum one some all most many part half quarter third out because instead ahead
    short end start""".split()
)


def _named_by_of(mention: Mention) -> str:
    """The noun that the amount belongs to: "a net profit of €420 million"."""
    found = _NAMED_BY_OF.search(mention.before[-70:])
    if found is None:
        return ""
    words = found.group("thing").split()
    cut = [i for i, w in enumerate(words[:-1]) if closes(w)]
    words = words[cut[-1] + 1 :] if cut else words
    if not words or words[-1].lower() in _NOT_NAMED:
        return ""
    return " ".join(words)


def _after_noun(mention: Mention) -> str:
    """The words after the figure, without the noun if it is there."""
    words = mention.found.unit_text
    after = mention.after
    if words and after.lstrip(" -").lower().startswith(words.lower()):
        return after.lstrip(" -")[len(words) :]
    return after


def _tail(rest: str) -> str:
    """What follows the noun and narrows it: "of fentanyl", "taken to hospital", "who fell ill"."""
    tokens = tokens_of(rest[:90])
    out: list[str] = []
    i = 0
    while i < len(tokens) and tokens[i].lower() in LINKING:
        i += 1
    linked = i > 0
    if i < len(tokens):
        low = tokens[i].lower()
        if low == "of" and not linked:
            phrase = phrase_of(" ".join(tokens[i + 1 :]), 3, of=False)
            return f"of {phrase}" if phrase else ""
        if low in ("who", "which", "that") and not linked:
            follow = until_mark(tokens[i + 1 :], 3)
            return f"who {follow}" if low == "who" and follow else follow
        if (low.endswith("ed") and low not in NOT_VERBS) or low in set(PARTICIPLE.values()) - {""}:
            out = [low]
            follow = until_mark(tokens[i + 1 :], 2)
            if follow and follow.split()[0].lower() in (
                "to",
                "in",
                "from",
                "with",
                "by",
                "at",
                "for",
            ):
                out.append(follow)
            return " ".join(out)
        if low in (
            "fell",
            "died",
            "spent",
            "live",
            "lived",
            "took",
            "came",
            "went",
            "stand",
            "stood",
        ):
            return " ".join([low, until_mark(tokens[i + 1 :], 2)]).strip()
        if linked and low in (
            "hurt",
            "killed",
            "ill",
            "missing",
            "safe",
            "dead",
            "homeless",
            "open",
        ):
            return low
    return ""


def _moved(mention: Mention) -> str:
    word = "rise" if mention.found.change == "up" else "fall"
    thing = (
        _than_thing(mention)
        or subject_of(mention)
        or phrase_of(
            re.sub(
                r"^\s+(?:more|fewer|less|increase|rise|fall|drop|decrease|decline)\s+(?:in\s+|of\s+)?",
                "",
                mention.after,
            ),
            3,
        )
        or _nearest_words(mention)
    )
    return f"{word} in {thing}" if thing else word


def _lost(mention: Mention) -> str:
    """ "lost 1.4 metres of ice" is about the ice, not about a fall of the subject."""
    of = re.match(r"\s+of\s+(.{3,60})", mention.after)
    verb = verb_before(mention)
    phrase = phrase_of(of.group(1), 3) if of and verb and mention.unit != "%" else ""
    return f"{phrase} {verb}" if phrase else ""


def _than_thing(mention: Mention) -> str:
    found = re.match(
        r"\s+(?:rise|increase|fall|drop|decline|growth|jump|decrease|cut|reduction)\s+in\s+(.{3,60})",
        mention.after,
    ) or re.match(r"\s+(?:more|fewer|less)\s+((?!than)[^\W\d_]{3,}.{0,40})", mention.after)
    return phrase_of(found.group(1), 3) if found else ""


def _money(mention: Mention) -> str:
    after = re.match(r"\s+(?:worth\s+)?(?:in|of|for|from)\s+(.{3,80})", mention.after)
    subject, verb = subject_of(mention), last_verb(mention)
    if verb in ("cost", "costs", "priced", "spent"):
        if subject and verb != "spent":
            return f"cost of {subject}"
        thing = re.match(r"\s+on\s+(.{3,60})", mention.after)
        return f"money spent on {phrase_of(thing.group(1), 3)}" if thing else "money spent"
    if after:
        phrase = _phrase_and(after.group(1))
        if phrase:
            return phrase
    per = mention.unit.partition("/")[2]
    if subject:
        return subject
    if verb:
        return f"money {PARTICIPLE.get(verb, verb) or 'held'}"
    return f"money per {per}" if per else _nearest_words(mention)


def _phrase_and(text: str) -> str:
    first = phrase_of(text, 3)
    joined = (
        re.match(rf"(?:the\s+)?{re.escape(first)}\s+and\s+(.{{3,40}})", text) if first else None
    )
    second = phrase_of(joined.group(1), 2) if joined else ""
    return f"{first} and {second}" if second else first


def _share(mention: Mention) -> str:
    of = re.match(r"\s+of\s+(?:all\s+)?(.{3,90})", mention.after)
    if of:
        phrase = phrase_of(of.group(1), 4)
        verb = (
            re.match(rf"(?:[\w’']+\s+)?{re.escape(phrase)}\s+([a-z]+ed)\b", of.group(1))
            if phrase
            else None
        )
        if phrase:
            return f"share of {phrase}" + (f" {verb.group(1)}" if verb else "")
    subject = subject_of(mention)
    if subject:
        return subject
    adjective = re.match(r"\s+([a-z]+ed)\b", mention.after)
    return f"share {adjective.group(1)}" if adjective else _nearest_words(mention)


def _measure(mention: Mention) -> str:
    adjective = re.match(r"[\s-]+([a-z]+)\b", mention.after)
    bracket = re.match(r"\s+\([^)]{1,40}\)\s+([a-z]+)\b", mention.after)
    word = next(
        (m.group(1) for m in (adjective, bracket) if m and m.group(1) in ADJECTIVE_NOUN), ""
    )
    subject = subject_of(mention)
    if word:
        noun = ADJECTIVE_NOUN[word]
        return f"{noun} of {subject}" if subject else noun
    if mention.after.startswith("-") or (
        mention.found.unit_text and "-" in mention.found.unit_text
    ):
        phrase = phrase_of(mention.after.lstrip("- "), 3)
        if phrase:
            return phrase
    of = re.match(r"\s+(?:\([^)]{1,40}\)\s+)?of\s+(.{3,80})", mention.after)
    if of:
        phrase = phrase_of(of.group(1), 4)
        verb = verb_before(mention)
        if phrase:
            return f"{phrase} {verb}".strip()
    return subject


def _nearest_words(mention: Mention) -> str:
    """The last resort: the noun-like words right after or before the figure."""
    after = phrase_of(mention.after, 3)
    if after:
        return lowered(after)
    words = [
        w
        for w in tokens_of(mention.before[-80:])
        if w[0].isalpha()
        and w.lower() not in PREPOSITIONS
        and w.lower() not in DETERMINERS
        and not is_verb(w)
        and w.lower() not in EMPTY_SUBJECTS
    ]
    return lowered(" ".join(words[-3:]))
