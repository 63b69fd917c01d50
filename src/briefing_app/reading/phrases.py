"""Noun phrases, subjects and verbs around a figure, by word order alone.

Labels are made of these. There is no parser: lists of verbs and function words tell where a phrase
ends, and where they do not, the phrase is left empty rather than guessed.
"""

import re

from briefing_app.reading.mentions import Mention
from briefing_app.reading.verbs import (
    DETERMINERS,
    EMPTY_SUBJECTS,
    FINITE,
    NOT_VERBS,
    PARTICIPLE,
    PREPOSITIONS,
)

_TOKEN = re.compile(r"\d[\d.,]*|[^\W_][\w’'.&-]*[^\W_]|[^\W_]|[,;:()–—%$€£¥“”\"]")
TIME_WORD = re.compile(
    r"(?:19|20)\d\d$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|january$|february$|march$|april$|"
    r"june$|july$|august$|september$|october$|november$|december$|yesterday$|today$|year$|month$|"
    r"week$|last$|now$|far$|night$|morning$|evening$|afternoon$|spring$|summer$|autumn$|winter$",
    re.IGNORECASE,
)


def tokens_of(text: str) -> list[str]:
    """Return the words, numbers and marks of a text."""
    return _TOKEN.findall(text)


def is_verb(word: str) -> bool:
    """Whether a word is likely the verb of its clause."""
    low = word.lower()
    return low in FINITE or (
        low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and not word[0].isupper()
    )


def phrase_of(text: str, most: int, *, of: bool = True) -> str:
    """The noun phrase that opens ``text``: up to a verb, a mark or a preposition."""
    words: list[str] = []
    for word in tokens_of(text[:120]):
        low = word.lower()
        if (
            not word[0].isalnum()
            or word[0].isdigit()
            or is_verb(word)
            or low in EMPTY_SUBJECTS - {"of"}
        ):
            break
        if low in PREPOSITIONS and not (of and low == "of" and words):
            break
        if low in DETERMINERS:
            if words and words[-1] != "of":
                break
            continue
        if TIME_WORD.match(word) and words:
            break
        words.append(word)
        if len(words) >= most:
            break
    while words and words[-1].lower() == "of":
        words.pop()
    return " ".join(words)


def subject_of(mention: Mention) -> str:
    """The noun phrase before the verb of the clause, without what opens the sentence."""
    tokens = tokens_of(mention.before)
    verb = next(
        (
            i
            for i in range(len(tokens) - 1, -1, -1)
            if is_verb(tokens[i]) and not _after_determiner(tokens, i)
        ),
        None,
    )
    end = len(tokens) if verb is None else verb
    while end > 0 and (
        (is_verb(tokens[end - 1]) and not _after_determiner(tokens, end - 1))
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
    return _noun_phrase(tokens[start:end], opens=start == 0)


def _after_determiner(tokens: list[str], at: int) -> bool:
    """Whether a word that may be a verb is a noun here: "the work"."""
    return at > 0 and tokens[at - 1].lower() in DETERMINERS


def _noun_phrase(tokens: list[str], *, opens: bool) -> str:
    words = list(tokens)
    while words and (words[0].lower() in DETERMINERS or words[0].lower() in ("and", "but")):
        words.pop(0)
    if words and words[0].lower() in PREPOSITIONS:
        # "In 2023 the board": leave the adverbial out.
        after = next(
            (i for i, w in enumerate(words) if i and w.lower() in ("the", "a", "an")), None
        )
        words = words[after + 1 :] if after is not None else []
    if [w.lower() for w in words[:2]] == ["number", "of"]:
        words = words[2:]
    opens = opens and words[:1] == tokens[:1]
    words = [w for w in words if w[0].isalpha()]
    if not words or words[0].lower() in EMPTY_SUBJECTS:
        return ""
    kept: list[str] = []
    for i, word in enumerate(words):
        if word.lower() in DETERMINERS and kept:
            if i + 1 < len(words) and kept[-1].lower() in PREPOSITIONS:
                continue
            break
        if TIME_WORD.match(word) and kept and kept[-1].lower() in PREPOSITIONS:
            kept.pop()
            break
        kept.append(word)
    phrase = " ".join(kept[:5])
    return lowered(phrase) if opens else phrase


def lowered(phrase: str) -> str:
    """Lower a capital that only opened the sentence: one word that no other capital follows."""
    first, space, rest = phrase.partition(" ")
    if first[1:].islower() and not rest[:1].isupper() and (rest or first.endswith("s")):
        return first[0].lower() + first[1:] + space + rest
    return phrase


def verb_before(mention: Mention) -> str:
    """The participle of the verb whose object the figure is: "gave" → "given"; or empty."""
    tokens = tokens_of(mention.before[-70:])
    for word in reversed(tokens):
        low = word.lower()
        if word in (",", ";", ":", "(", "–", "—"):
            return ""
        if low in PARTICIPLE:
            return PARTICIPLE[low]
        if low.endswith("ed") and len(low) > 4 and low not in NOT_VERBS and not word[0].isupper():
            return low
        if low in ("of", "from", "than", "to", "by", "in", "at") or is_verb(word):
            return ""
    return ""


LINKING = frozenset("is are was were be been being have has had also not were".split())


def until_mark(tokens: list[str], most: int) -> str:
    """Return the words up to a mark, a conjunction or a time, at most so many."""
    out: list[str] = []
    for word in tokens:
        low = word.lower()
        if (
            not word[0].isalpha()
            or low in ("and", "but", "or", "while", "when")
            or TIME_WORD.match(word)
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


def last_verb(mention: Mention) -> str:
    """Return the last full verb before a figure in its clause, or empty."""
    for word in reversed(tokens_of(mention.before[-80:])):
        if is_verb(word) and word.lower() not in LINKING:
            return word.lower()
        if word in (",", ";"):
            return ""
    return ""


def closes(word: str) -> bool:
    """Whether no noun phrase reaches across this word."""
    low = word.lower()
    return low in DETERMINERS or low in PREPOSITIONS or is_verb(word)
