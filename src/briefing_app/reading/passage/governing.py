"""What was done to the things counted: the verb whose object a figure is, also over a list.

"Officers seized 12 cars, 3 boats and $5 million": all three were seized. "More seizures than ever,
including 117 firearms": a noun of doing says it as well.
"""

import re

from briefing_app.reading.grammar.clause_words import Word, is_participle, words_of
from briefing_app.reading.lexicon import verbs
from briefing_app.reading.lexicon.clauses import AUXILIARIES, MODALS
from briefing_app.reading.lexicon.verbs import PARTICIPLE
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_OPENER = Pattern(
    r"(?:,?\s*(?:(?:that|which)\s+)?\b(?:include[sd]?|including|such as|among them|of which))\s*$",
    having="includ|such|among|which",
)
_COMMA = Pattern(
    r"(?:,\s*(?:and\s+|or\s+|as well as\s+)?|\s(?:and|or|as well as)\s+)"
    r"(?:(?:about|some|around|nearly|almost|more than|over|an?|at least)\s+)?$"
)
_ITEM = Pattern(r"(?:^|(?<=\s))[$€£¥]?\d[\d.,]*\S*(?:\s+[^\s,;:]+){0,9}$")
_DEED = Pattern(rf"\b(?:{'|'.join(verbs.DEEDS)})\b", re.IGNORECASE)


def done_to(mention: Mention) -> str:
    """Return the participle that fits behind the noun ("seized", "handed out"), or empty."""
    text = mention.unhedged
    for _ in range(6):
        opened = _OPENER.search(text)
        if opened:
            text = text[: opened.start()]
            if not _ITEM.search(text) and not re.search(r"\d[^,]*$", text):
                return _deed(text)
            text = _ITEM.sub("", text)
            continue
        found = participle_at_end(words_of(text[-90:].strip(), opens=False))
        if found is not None:
            return "" if found in mention.quantity.marks else found
        listed = _COMMA.search(text)
        item = _ITEM.search(text[: listed.start()]) if listed else None
        if item is None:
            return ""
        text = text[: item.start()]
    return ""


def _deed(text: str) -> str:
    """The deed that the head of "including …" names, in its clause."""
    clause = re.split(r"[;:]\s", text)[-1][-90:]
    found = None
    for found in _DEED.finditer(clause):  # noqa: B007
        pass
    return verbs.DEEDS[found.group().lower()] if found else ""


def participle_at_end(words: tuple[Word, ...]) -> str | None:
    """Return the participle of the verb that ends these words, "" for an empty one, else None."""
    end = len(words)
    while end and (
        words[end - 1].kind in "DA" or words[end - 1].low in ("of", "additional", "new")
    ):
        if words[end - 1].low == "of" and end > 1:
            return _of_noun(words[: end - 1])
        end -= 1
    particle = ""
    if end > 1 and words[end - 1].low in verbs.PARTICLES and words[end - 2].kind == "V":
        particle = words[end - 1].low
        end -= 1
    if end and words[end - 1].low.endswith("ing") and words[end - 1].low not in verbs.NO_DEEDS:
        done = "G" in classes_of(words[end - 1].low)  # "In spring 61 people fell ill"
        return _of_gerund(words[end - 1].low) if done else None
    if not end or words[end - 1].kind != "V":
        return None
    verb = words[end - 1].low
    if verb in AUXILIARIES:
        return ""
    ahead = end > 1 and words[end - 2].low in MODALS
    if ahead:
        if words[end - 2].low == "to" and not (end > 2 and words[end - 3].low in verbs.PLANNING):
            return ""
        verb = PARTICIPLE.get(verb) or _regular(verb)
        return (
            ""
            if verb in verbs.SAYING_NOTHING and verb not in verbs.KEPT
            else f"to be {verb} {particle}".strip()
        )
    participle = PARTICIPLE.get(verb, verb)
    if not participle or (participle in verbs.SAYING_NOTHING and participle not in verbs.KEPT):
        return ""
    if not is_participle(Word(participle, "V")):
        return ""
    return f"{participle} {particle}".strip()


def _of_noun(words: tuple[Word, ...]) -> str | None:
    """What the noun before *of* does to what follows: "the arrest of", "the culling of"."""
    low = words[-1].low
    if low in verbs.DEEDS:
        return verbs.DEEDS[low]
    named = len(words) > 1 and words[-2].low == "the" and "G" in classes_of(low)
    return (_of_gerund(low) or None) if named and low not in verbs.NO_DEEDS else None


def _regular(verb: str) -> str:
    """The participle of a verb: "leave" → "left", "plan" → "planned", "hire" → "hired"."""
    if verb in verbs.IRREGULAR:
        return verbs.IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def _of_gerund(word: str) -> str:
    """ "killing" → "killed", "leaving" → "left", "keeping" → "kept"; empty for no known verb."""
    stem = word[:-3]
    undoubled = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    for base in (stem, f"{stem}e", undoubled):
        if base in PARTICIPLE or base in verbs.IRREGULAR:
            return PARTICIPLE.get(base) or verbs.IRREGULAR.get(base, "")
    ending = f"{stem[:-1]}ied" if stem.endswith("y") and stem[-2:-1] not in "aeiou" else f"{stem}ed"
    return ending if not is_known(stem) or "P" in classes_of(ending) else ""
