"""Long subjects: "the number of people taken to hospital with influenza in England rose …".

The subject ends before the finite verb, not at its first participle. It is cut between its parts,
so that a label never ends on a preposition or on a participle that needs more ("people aged").
Works on tagged words alone; a subject without such parts is left to `passage.noun_phrases`.
"""

from collections.abc import Sequence

from briefing_app.reading.grammar.clause_words import (
    AUXILIARIES,
    MODALS,
    Word,
    is_participle,
    is_time,
)
from briefing_app.reading.lexicon import clauses

LONGEST = 6


def long_subject(words: Sequence[Word], verb: int, most: int) -> str:
    """Return the subject before the verb at ``verb`` in at most ``most`` words, or empty."""
    end = verb
    while end > 0 and (words[end - 1].kind == "A" or words[end - 1].low in AUXILIARIES | MODALS):
        end -= 1
    open_age = end > 2 and words[end - 1].low in ("over", "under") and words[end - 3].kind == "#"
    if end <= 0 or (words[end - 1].kind in "CMRPD" and not open_age):
        return ""
    chunk = words[_start(words, end) : end]
    while chunk and chunk[0].low in ("and", "but", "while"):
        chunk = chunk[1:]
    if not chunk or chunk[0].kind in "PVRC":
        return ""
    head, at = _nouns(chunk, 0)
    named = bool(head) and head[-1].lower() in clauses.COUNTING | clauses.SHARES | clauses.NAMED
    if not head or not (named or any(_narrows(chunk, i) for i in range(at, len(chunk)))):
        return ""
    lead: list[str] = []
    of = at < len(chunk) and chunk[at].low == "of"
    if of and head[-1].lower() in clauses.COUNTING | clauses.SHARES:
        lead = [*head, "of"] if head[-1].lower() in clauses.SHARES else []
        head, at = _nouns(chunk, at + 1)
        if not head:
            return ""
    elif head[-1].lower() in ("total", "amount"):
        return ""
    parts = _parts(chunk, at)
    if lead and parts and len(lead) + len(head) + len(parts[0]) > most:
        lead = []
    out = [*lead, *head]
    for i, part in enumerate(parts):
        if len(out) + len(part) > (most if i else min(most + 1, LONGEST)):
            short = part[:1]
            alone = short[0] == "waiting" or (short[0] not in clauses.NEEDY and _is_deed(short[0]))
            if alone and len(out) < most:
                out += short
            break
        out += part
    return " ".join(out) if len(out) <= LONGEST else ""


def _start(words: Sequence[Word], end: int) -> int:
    """Where the clause of a subject that ends at ``end`` begins."""
    for i in range(end - 1, -1, -1):
        word = words[i]
        if word.kind == "M":
            return i + 1
        if word.kind == "R" and word.low == "that" and i and words[i - 1].kind == "V":
            return i + 1
        if word.kind == "C" and (word.low not in ("and", "or") or _finite_before(words, i)):
            return i + 1
        if word.kind == "V" and not _postnominal(words, i, end):
            return i + 1
    return 0


def _finite_before(words: Sequence[Word], at: int) -> bool:
    return any(w.kind == "V" and not _postnominal(words, i, at) for i, w in enumerate(words[:at]))


def _postnominal(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a verb form narrows the noun before it: a participle, or in a relative clause."""
    i = at - 1
    if i > 0 and words[i].low == "to":
        return words[i - 1].kind in "NV" and words[i - 1].low not in clauses.WILLING
    if words[at].low in clauses.WILLING and at + 1 < end and words[at + 1].low == "to":
        return False
    while i >= 0 and (words[i].kind == "A" or words[i].low in AUXILIARIES):
        i -= 1
    if i >= 0 and words[i].kind == "R" and i and words[i - 1].kind == "N":
        return True
    follows = words[at + 1] if at + 1 < end else None
    return (
        at > 0
        and words[at - 1].kind == "N"
        and is_participle(words[at])
        and (
            follows is None
            or follows.kind in "PA"
            or (follows.kind == "D" and words[at].low in clauses.TWO_OBJECTS)
        )
    )


def _narrows(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.low in ("under", "over") and at + 1 < len(words) and words[at + 1].kind == "#":
        return True
    return word.kind in "VR" or _gerund(words, at) or word.low == "aged" or _adjective(words, at)


def _gerund(words: Sequence[Word], at: int) -> bool:
    """ "teachers leaving", but not "a new building"."""
    low = words[at].low
    if not at or not low.endswith("ing") or len(low) < 6 or low in clauses.NOT_GERUNDS:
        return False
    before = words[at - 1]
    object_ = at + 1 < len(words) and words[at + 1].low in ("a", "an", "the")
    return before.kind == "N" and (_plural(before.low) or object_)


def _plural(low: str) -> bool:
    return low in clauses.PLURALS or (low.endswith("s") and not low.endswith("ss"))


def _adjective(words: Sequence[Word], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    return bool(
        words[at].low in clauses.ADJECTIVES and at and words[at - 1].kind == "N" and after
    ) and bool(after and after.kind == "P")


def _is_time(word: Word) -> bool:
    return is_time(word) or word.low in ("day", "hour", "minute", "minutes")


def _is_deed(low: str) -> bool:
    return is_participle(Word(low, "V"))


def _nouns(words: Sequence[Word], at: int) -> tuple[list[str], int]:
    """The nouns that open here, without determiner and number, up to what narrows them."""
    out: list[str] = []
    i = at
    while i < len(words) and words[i].kind in "DA#":
        i += 1
    while i < len(words):
        word = words[i]
        ahead = words[i + 1] if i + 1 < len(words) else None
        if word.kind == "N":
            season = word.low in clauses.SEASONS and ahead is not None and ahead.kind == "N"
            if (
                (_is_time(word) and not season)
                or (out and (_gerund(words, i) or _adjective(words, i)))
                or word.low == "aged"
            ):
                break
            out.append(word.text)
        elif not (out and word.low in ("and", "or") and ahead is not None and ahead.kind == "N"):
            break
        else:
            out.append(word.low)
        i += 1
    return out, i


def _parts(words: Sequence[Word], at: int) -> list[list[str]]:
    """What narrows the head, part by part; times and adverbs are left out."""
    out: list[list[str]] = []
    i = at
    while i < len(words):
        word = words[i]
        if word.kind in "AD" or (word.kind == "N" and _is_time(word)):
            i += 1
            continue
        part, end = _part(words, i)
        if end <= i or word.low == "than":
            break
        if part:
            out.append(part)
        i = end
    return out


def _part(words: Sequence[Word], at: int) -> tuple[list[str], int]:
    word = words[at]
    if word.low == "aged":
        return _aged(words, at)
    if word.low == "to" and at + 1 < len(words) and words[at + 1].kind == "V":
        done, end = _completed(words, [words[at + 1].low], at + 2)
        return (["to", *done] if done else []), end
    if word.kind == "P":
        return _phrase(words, at)
    if word.kind == "R":
        end = at + 1
        while end < len(words) and (words[end].kind in "VA" or end == at + 1):
            end += 1
        verbs = [w.low for w in words[at:end] if w.kind != "A"]
        part, end = _completed(words, verbs, end)
        return (part if word.low == "who" else []), end
    if word.kind == "V" or _gerund(words, at) or _adjective(words, at):
        return _completed(words, [word.low], at + 1)
    return [], at


def _completed(words: Sequence[Word], verbs: list[str], at: int) -> tuple[list[str], int]:
    """A verb with its object, its phrase or its measure: "taken to hospital"."""
    end = at
    while end < len(words) and words[end].kind == "A":
        end += 1
    if end < len(words) and words[end].kind == "P":
        if words[end].low == "to" and end + 1 < len(words) and words[end + 1].kind == "V":
            done, after = _completed(words, [words[end + 1].low], end + 2)
            return ([*verbs, "to", *done] if done else []), after
        phrase, after = _phrase(words, end, article=True)
        return [*verbs, *phrase], max(after, end)
    measure, after = _measure(words, end)
    if measure:
        return [*verbs, *measure], after
    article = [words[end].low] if end < len(words) and words[end].low in ("a", "an", "the") else []
    found, after = _nouns(words, end)
    if found:
        return [*verbs, *article, *found], after
    return (verbs if verbs[-1] not in clauses.NEEDY | AUXILIARIES else []), max(after, at)


def _measure(words: Sequence[Word], at: int) -> tuple[list[str], int]:
    """ "more than a year", "eight minutes": how long or how much."""
    end = at
    while end < len(words) and words[end].low in ("more", "less", "at", "least", "than", "over"):
        end += 1
    if end + 1 >= len(words):
        return [], at
    year = words[end].low in ("a", "an") and _is_time(words[end + 1])
    if words[end].kind == "#" or year:
        return [w.low for w in words[at : end + 2]], end + 2
    return [], at


def _phrase(words: Sequence[Word], at: int, *, article: bool = False) -> tuple[list[str], int]:
    """A preposition with its nouns, or with a measure; a time gives nothing."""
    first = words[at + 1] if at + 1 < len(words) else None
    if first is None:
        return [], at + 1
    if first.low == "time" and words[at].low == "on":
        return ["on", "time"], at + 2
    if first.kind == "#":
        noun = words[at + 2] if at + 2 < len(words) and words[at + 2].kind == "N" else None
        year = first.text.isdigit() and len(first.text) == 4
        if year or (noun is not None and _is_time(noun) and words[at].low in ("in", "over", "for")):
            return [], at + 2 + (noun is not None)
        if noun is None and words[at].low == "for":
            return [], len(words)  # "the rate for 16 to 24 year olds"
        return [words[at].low, first.low, *([noun.low] if noun else [])], at + 2 + bool(noun)
    if first.kind == "P":
        inner, end = _phrase(words, at + 1)
        return ([words[at].low, *inner] if inner else []), end
    if words[at].low == "within":
        measure, end = _measure(words, at + 1)
        if measure:
            return ["within", *measure], end
    found, end = _nouns(words, at + 1)
    if not found:
        return [], max(end, at + 1)
    keep = [first.low] if article and first.low in ("a", "an") else []
    return [words[at].low, *keep, *found], end


def _aged(words: Sequence[Word], at: int) -> tuple[list[str], int]:
    """ "aged 65 and over" is "aged 65+", "aged 16 to 24" is "aged 16–24"."""
    i = at + 1
    bound = words[i].low if i < len(words) and words[i].kind == "P" else ""
    i += bool(bound)
    if i >= len(words) or words[i].kind != "#":
        return [], at + 1
    age = words[i].text
    low = [w.low for w in words[i + 1 : i + 3]]
    if len(low) == 2 and low[0] in ("and", "or", "to"):
        if low[1] in clauses.OPEN_ENDED:
            return ["aged", f"{age}+"], i + 3
        if words[i + 2].kind == "#":
            return ["aged", f"{age}–{low[1]}"], i + 3
        if low[1] in ("under", "younger"):
            return ["aged", "up", "to", age], i + 3
    return ["aged", *([bound] if bound else []), age], i + 1
