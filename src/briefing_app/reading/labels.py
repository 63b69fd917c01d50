"""What a figure is about, in two to six words: "drugs seized", "measles vaccinations given".

The counted noun with its participle or *of*-phrase; for money what it is for; for percentages and
levels the subject; "rise in …" for changes; a person's age by name. Words are taken from the
sentence, bent as little as possible. It knows word order, not meaning.
"""

import re

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.mentions import Mention, is_count
from briefing_app.reading.verbs import (
    ADJECTIVE_NOUN,
    DETERMINERS,
    EMPTY_SUBJECTS,
    FINITE,
    NOT_VERBS,
    PARTICIPLE,
    PREPOSITIONS,
)

LONGEST = 6
_TOKEN = re.compile(r"[^\W_][\w’'.&-]*[^\W_]|[^\W_]|[,;:()–—%$€£¥“”\"]")
_TIME_WORD = re.compile(
    r"(?:19|20)\d\d$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|january$|february$|march$|april$|"
    r"june$|july$|august$|september$|october$|november$|december$|yesterday$|today$|year$|month$|"
    r"week$|last$|now$|far$|night$|morning$|evening$|afternoon$|spring$|summer$|autumn$|winter$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+,?\s*$")


def derive_label(mention: Mention) -> str:
    """Return what a figure is about in at most six words; never empty for a word-bearing text."""
    kind = mention.found.kind
    if kind == "age":
        return _age(mention)
    if mention.found.change and not is_count(mention.unit):
        return _limited(_moved(mention))
    if is_count(mention.unit) and mention.unit and kind in ("count", "vague", "rate"):
        return _limited(_counted(mention))
    label = ""
    unit_kind = kind_of(mention.unit)
    if unit_kind is UnitKind.MONEY:
        label = _money(mention)
    elif kind in ("percent", "fraction", "point") or mention.unit == "%":
        label = _share(mention)
    elif unit_kind is UnitKind.MULTIPLE or kind == "multiple":
        subject = _subject(mention)
        label = f"{subject}, as a multiple" if subject else "multiple"
    else:
        label = _measure(mention)
    return _limited(
        label or _subject(mention) or _nearest_words(mention) or mention.unit or "number"
    )


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _limited(label: str) -> str:
    words = label.replace("\n", " ").split()[:LONGEST]
    while words and (
        words[-1].lower() in DETERMINERS
        or words[-1].lower() in PREPOSITIONS
        or words[-1].lower() in ("and", "or", "not", "is", "who", "that")
    ):
        words.pop()
    return " ".join(words).strip(" ,.;:–—")


def _is_verb(word: str) -> bool:
    low = word.lower()
    return low in FINITE or (
        low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and not word[0].isupper()
    )


def _age(mention: Mention) -> str:
    found = _NAME.search(mention.before[-60:])
    if found:
        return f"age of {found.group().strip(' ,')}"
    noun = mention.quantity.unit
    after = _phrase(mention.after, 2)
    return f"age of {after}" if after and noun else "age"


def _phrase(text: str, most: int, *, of: bool = True) -> str:
    """The noun phrase that opens ``text``: up to a verb, a mark or a preposition."""
    words: list[str] = []
    for word in _tokens(text[:120]):
        low = word.lower()
        if (
            not word[0].isalnum()
            or word[0].isdigit()
            or _is_verb(word)
            or low in EMPTY_SUBJECTS - {"of"}
        ):
            break
        if low in PREPOSITIONS and not (of and low == "of" and words):
            break
        if low in DETERMINERS:
            if words and words[-1] != "of":
                break
            continue
        if _TIME_WORD.match(word) and words:
            break
        words.append(word)
        if len(words) >= most:
            break
    while words and words[-1].lower() == "of":
        words.pop()
    return " ".join(words)


def _subject(mention: Mention) -> str:
    """The noun phrase before the verb of the clause, without what opens the sentence."""
    tokens = _tokens(mention.before)
    verb = next((i for i in range(len(tokens) - 1, -1, -1) if _is_verb(tokens[i])), None)
    end = len(tokens) if verb is None else verb
    while end > 0 and (
        (_is_verb(tokens[end - 1]) and not _after_determiner(tokens, end - 1))
        or tokens[end - 1].lower()
        in ("now", "also", "not", "still", "already", "then", "only", "usually", "often")
    ):
        end -= 1
    if verb is None:
        return ""
    start = end
    while start > 0 and tokens[start - 1] not in (",", ";", ":", "(", "–", "—", '"', "“", "”"):
        low = tokens[start - 1].lower()
        if low in ("and", "but", "while", "when", "because", "which", "who", "that", "where"):
            break
        start -= 1
    return _noun_phrase(tokens[start:end])


def _after_determiner(tokens: list[str], at: int) -> bool:
    """Whether a word that may be a verb is a noun here: "the work"."""
    return at > 0 and tokens[at - 1].lower() in DETERMINERS


def _noun_phrase(tokens: list[str]) -> str:
    words = list(tokens)
    while words and (words[0].lower() in DETERMINERS or words[0].lower() in ("and", "but")):
        words.pop(0)
    if words and words[0].lower() in PREPOSITIONS:
        # "In 2023 the board": leave the adverbial out.
        after = next(
            (i for i, w in enumerate(words) if i and w.lower() in ("the", "a", "an")), None
        )
        words = words[after + 1 :] if after is not None else []
    words = [w for w in words if w[0].isalnum()]
    if not words or words[0].lower() in EMPTY_SUBJECTS:
        return ""
    kept: list[str] = []
    for i, word in enumerate(words):
        if word.lower() in DETERMINERS and kept:
            if i + 1 < len(words) and kept[-1].lower() in PREPOSITIONS:
                continue
            break
        if _TIME_WORD.match(word) and kept and kept[-1].lower() in PREPOSITIONS:
            kept.pop()
            break
        kept.append(word)
    return _lowered(" ".join(kept[:5]))


def _lowered(phrase: str) -> str:
    """Lower a capital that only opened the sentence: one word that no other capital follows."""
    first, space, rest = phrase.partition(" ")
    if first[1:].islower() and not rest[:1].isupper() and (rest or first.endswith("s")):
        return first[0].lower() + first[1:] + space + rest
    return phrase


def _verb_before(mention: Mention) -> str:
    """The participle of the verb whose object the figure is: "gave" → "given"; or empty."""
    tokens = _tokens(mention.before[-70:])
    for word in reversed(tokens):
        low = word.lower()
        if word in (",", ";", ":", "(", "–", "—"):
            return ""
        if low in PARTICIPLE:
            return PARTICIPLE[low]
        if low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and not word[0].isupper():
            return low
        if low in ("of", "from", "than", "to", "by", "in", "at") or _is_verb(word):
            return ""
    return ""


_LINKING = frozenset("is are was were be been being have has had also not were".split())


def _counted(mention: Mention) -> str:
    found = mention.found
    noun = plural(mention.unit) if mention.value != 1 or mention.quantity.is_range else mention.unit
    start = mention.before and found.noun_end > found.end
    rest = mention.after[max(0, found.noun_end - found.end) :] if start else _after_noun(mention)
    tail = _tail(rest)
    verb = _verb_before(mention)
    label = noun
    if tail:
        label = f"{noun} {tail}"
    elif verb:
        label = f"{noun} {verb}"
    if len(label.split()) == 1:
        where = re.match(r"\s+((?:in|at|from|on|for|with)\s+(?:the\s+)?[\w’'-]+)", rest)
        if where and not _TIME_WORD.match(where.group(1).split()[-1]):
            label = f"{label} {where.group(1)}"
    if mention.found.change:
        label = f"{'rise' if mention.found.change == 'up' else 'fall'} in {noun}"
    return label


def _after_noun(mention: Mention) -> str:
    """The words after the figure, without the noun if it is there."""
    words = mention.found.unit_text
    after = mention.after
    if words and after.lstrip(" -").lower().startswith(words.lower()):
        return after.lstrip(" -")[len(words) :]
    return after


def _tail(rest: str) -> str:
    """What follows the noun and narrows it: "of fentanyl", "taken to hospital", "who fell ill"."""
    tokens = _tokens(rest[:90])
    out: list[str] = []
    i = 0
    while i < len(tokens) and tokens[i].lower() in _LINKING:
        i += 1
    linked = i > 0
    if i < len(tokens):
        low = tokens[i].lower()
        if low == "of" and not linked:
            phrase = _phrase(" ".join(tokens[i + 1 :]), 3, of=False)
            return f"of {phrase}" if phrase else ""
        if low in ("who", "which", "that") and not linked:
            follow = _until_mark(tokens[i + 1 :], 3)
            return f"who {follow}" if low == "who" and follow else follow
        if (low.endswith("ed") and low not in NOT_VERBS) or low in set(PARTICIPLE.values()) - {""}:
            out = [low]
            follow = _until_mark(tokens[i + 1 :], 2)
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
            return " ".join([low, _until_mark(tokens[i + 1 :], 2)]).strip()
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


def _until_mark(tokens: list[str], most: int) -> str:
    out: list[str] = []
    for word in tokens:
        low = word.lower()
        if (
            not word[0].isalpha()
            or low in ("and", "but", "or", "while", "when")
            or _TIME_WORD.match(word)
        ):
            break
        if low in DETERMINERS:
            continue
        out.append(word)
        if len(out) >= most:
            break
    while out and out[-1].lower() in PREPOSITIONS:
        out.pop()
    return " ".join(out)


def _moved(mention: Mention) -> str:
    word = "rise" if mention.found.change == "up" else "fall"
    thing = (
        _than_thing(mention)
        or _subject(mention)
        or _phrase(
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


def _than_thing(mention: Mention) -> str:
    found = re.match(
        r"\s+(?:rise|increase|fall|drop|decline|growth|jump|decrease|cut|reduction)\s+in\s+(.{3,60})",
        mention.after,
    ) or re.match(r"\s+(?:more|fewer|less)\s+((?!than)[^\W\d_]{3,}.{0,40})", mention.after)
    return _phrase(found.group(1), 3) if found else ""


def _money(mention: Mention) -> str:
    after = re.match(r"\s+(?:worth\s+)?(?:in|of|for|from)\s+(.{3,80})", mention.after)
    subject, verb = _subject(mention), _last_verb(mention)
    if verb in ("cost", "costs", "priced", "spent"):
        if subject and verb != "spent":
            return f"cost of {subject}"
        thing = re.match(r"\s+on\s+(.{3,60})", mention.after)
        return f"money spent on {_phrase(thing.group(1), 3)}" if thing else "money spent"
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
    first = _phrase(text, 3)
    joined = (
        re.match(rf"(?:the\s+)?{re.escape(first)}\s+and\s+(.{{3,40}})", text) if first else None
    )
    second = _phrase(joined.group(1), 2) if joined else ""
    return f"{first} and {second}" if second else first


def _last_verb(mention: Mention) -> str:
    for word in reversed(_tokens(mention.before[-80:])):
        if _is_verb(word) and word.lower() not in _LINKING:
            return word.lower()
        if word in (",", ";"):
            return ""
    return ""


def _share(mention: Mention) -> str:
    of = re.match(r"\s+of\s+(?:all\s+)?(.{3,90})", mention.after)
    if of:
        phrase = _phrase(of.group(1), 4)
        verb = (
            re.match(rf"(?:[\w’']+\s+)?{re.escape(phrase)}\s+([a-z]+ed)\b", of.group(1))
            if phrase
            else None
        )
        if phrase:
            return f"share of {phrase}" + (f" {verb.group(1)}" if verb else "")
    subject = _subject(mention)
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
    subject = _subject(mention)
    if word:
        noun = ADJECTIVE_NOUN[word]
        return f"{noun} of {subject}" if subject else noun
    if mention.after.startswith("-") or (
        mention.found.unit_text and "-" in mention.found.unit_text
    ):
        phrase = _phrase(mention.after.lstrip("- "), 3)
        if phrase:
            return phrase
    of = re.match(r"\s+(?:\([^)]{1,40}\)\s+)?of\s+(.{3,80})", mention.after)
    if of:
        phrase = _phrase(of.group(1), 4)
        verb = _verb_before(mention)
        if phrase:
            return f"{phrase} {verb}".strip()
    return subject


def _nearest_words(mention: Mention) -> str:
    """The last resort: the noun-like words right after or before the figure."""
    after = _phrase(mention.after, 3)
    if after:
        return _lowered(after)
    words = [
        w
        for w in _tokens(mention.before[-80:])
        if w[0].isalpha()
        and w.lower() not in PREPOSITIONS
        and w.lower() not in DETERMINERS
        and not _is_verb(w)
        and w.lower() not in EMPTY_SUBJECTS
    ]
    return _lowered(" ".join(words[-3:]))
