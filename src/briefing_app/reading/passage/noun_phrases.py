"""Noun phrases of a clause: the one that opens some words, the subject, the object before *to*.

Everything works on the tagged words of `clause_words`. Where the words do not show where a phrase
ends, it is left out rather than guessed.
"""

import re
from collections.abc import Sequence

from briefing_app.reading.grammar.clause_words import Word, is_time, words_of
from briefing_app.reading.grammar.long_subjects import long_subject
from briefing_app.reading.grammar.phrases import lowered
from briefing_app.reading.passage.mentions import Mention

_ASIDE = re.compile(
    r",\s+(?:which|who|whose|where|[a-z]{2,}ed|built|born|led|made|known)\b"
    r"(?:[^,;]|,(?=\d)){1,90},|"
    r",\s+(?:however|meanwhile|though|too|by contrast|in turn|in all),|\s*\([^)]{0,80}\)"
)
_FRONTED = re.compile(
    r"^\W*(?:In|By|On|At|During|Since|Over|After|Across|Among|Before|Within|For|Of|From|With|As|When|"
    r"While|Between)\b[^,;]{1,70},\s+"
)
_EMPTY = frozenset("total number figure amount there rest others lot most".split())
_JOINING = ("and", "or")
REACH = 200


def left_words(mention: Mention) -> tuple[Word, ...]:
    """Return the words of the clause before a figure, without its hedge and without asides."""
    text = mention.before[-REACH:]
    hedge = mention.start - mention.found.hedge_start
    if mention.found.hedge_start >= 0 and 0 < hedge <= len(text):
        text = text[: len(text) - hedge]
    opens = len(mention.before) <= REACH
    text = _ASIDE.sub(" ", text)
    text = _FRONTED.sub("", text) if opens else text
    return words_of(text.strip(), opens=opens)


def noun_phrase(
    words: Sequence[Word], at: int, most: int, through: tuple[str, ...] = ("of",)
) -> tuple[list[str], int]:
    """Return the phrase that opens at ``at`` without its determiner, and where it ends.

    It runs on over the prepositions ``through``, and over *and* where nothing but a noun follows.
    """
    out: list[str] = []
    i = at
    while i < len(words) and words[i].kind in "DA":
        i += 1
    while i < len(words) and len(out) < most:
        word = words[i]
        if word.kind == "#" and (not out or out[-1].endswith(("'s", "’s"))):
            out = []
        elif word.kind == "N" and not (is_time(word) and out):
            out.append(word.text)
        elif word.kind == "P" and word.low in through and out and _noun_at(words, i + 1):
            out.append(word.low)
            while i + 1 < len(words) and words[i + 1].kind == "D":
                i += 1
        elif word.kind == "D" and len(out) == 1 and out[0].lower().endswith("ing"):
            pass
        elif word.kind == "C" and word.low in _JOINING and out and _joins(words, i):
            out.append(word.low)
        else:
            break
        i += 1
    while out and out[-1].lower() in (*through, *_JOINING):
        out.pop()
    return out, i


def _noun_at(words: Sequence[Word], at: int) -> bool:
    while at < len(words) and words[at].kind == "D":
        at += 1
    return at < len(words) and words[at].kind == "N" and not is_time(words[at])


def _joins(words: Sequence[Word], at: int) -> bool:
    """Whether *and* joins nouns here: no verb follows the next one."""
    j = at + 1
    while j < len(words) and words[j].kind == "N":
        j += 1
    if j < len(words) and words[j].kind == "P":
        return j > at + 1 and not (j + 1 < len(words) and words[j + 1].kind == "#")
    return j > at + 1 and (j == len(words) or words[j].kind not in "V#D")


def main_verb(words: Sequence[Word]) -> int:
    """Return where the verb that governs the end of ``words`` stands, or -1."""
    for i in range(len(words) - 1, -1, -1):
        if words[i].kind == "V":
            return i
        if words[i].text in ";:":
            return -1
    return -1


def subject(mention: Mention, most: int = 5) -> str:
    """Return the noun phrase before the verb of the figure's clause, or empty."""
    words = left_words(mention)
    return subject_before(words, main_verb(words), most)


def subject_before(words: Sequence[Word], verb: int, most: int = 5) -> str:
    """Return the noun phrase that ends before the verb at ``verb``."""
    long = long_subject(words, verb, most if most < 5 else 6)
    if long:
        return lowered_first(long) if long.startswith(words[0].text) else long
    end = verb
    while end > 0 and (words[end - 1].kind in "AV" or words[end - 1].low == "to"):
        end -= 1
    if end > 0 and (words[end - 1].kind == "R" or words[end - 1].low == "that"):
        # "the company whose", "the reservoirs that": what the clause hangs on.
        end -= 1
        while end > 0 and (words[end - 1].kind in "PM"):
            end -= 1
        start = end
        while start and words[start - 1].kind == "N":
            start -= 1
        return " ".join(w.text for w in words[start:end][-most:])
    if end <= 0:
        return ""
    if words[end - 1].kind in "CM" or words[end - 1].low == "that":
        # "… and filled 84 %": the subject is that of the verb before.
        earlier = main_verb(words[: end - 1])
        return subject_before(words, earlier, most) if earlier > 0 else ""
    start = end
    while start > 0 and not _begins(words, start):
        start -= 1
    chunk = [*words[start:end]]
    while chunk and chunk[0].kind in "PCA":
        # "In 2023 the board": leave the adverbial out.
        marks = [i for i, w in enumerate(chunk) if i and w.kind == "D"]
        later = [i for i in marks if chunk[i - 1].kind == "N"]
        cut = (later or marks or [len(chunk)])[0]
        chunk = chunk[cut:]
    low = [w.low for w in chunk]
    if "number" in low[:2] and "of" in low[:3]:
        chunk = chunk[low.index("of") + 1 :]
    through = ("of", "in", "for", "with", "on", "among", "from", "between", "per", "at")
    found, _ = noun_phrase(chunk, 0, most, through)
    found = _without_tail(found, most)
    if start > 1 and words[start - 1].kind == "R" and words[start - 2].kind == "N":
        return subject_before(words, start, most)
    if not found or found[0].lower() in _EMPTY:
        return ""
    phrase = " ".join(found)
    opened = start == 0 and bool(chunk) and chunk[0] is words[0]
    return lowered_first(phrase) if opened else phrase


def _begins(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1]
    if before.kind in "MRV":
        return True
    if before.kind != "C":
        return False
    return before.low not in _JOINING or any(w.kind == "V" for w in words[: at - 1])


def _without_tail(found: list[str], most: int) -> list[str]:
    """Drop a second prepositional phrase where the whole is long."""
    heads = [i for i, w in enumerate(found) if w.lower() in ("in", "for", "with", "on", "at")]
    if len(found) >= most and len(heads) > 1:
        found = found[: heads[-1]]
    elif len(found) >= most and heads and heads[0] >= 2 and len(found) - heads[0] <= 2:
        found = found[: heads[0]]
    return found


def lowered_first(phrase: str) -> str:
    """Lower a capital that only opened the sentence; names keep theirs."""
    first, _, rest = phrase.partition(" ")
    if not rest and first[1:].islower() and first:
        return first.lower()
    return lowered(phrase)
