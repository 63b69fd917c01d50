"""What was done to the things counted: the verb whose object a figure is, also over a list.

"Officers seized 12 cars, 3 boats and $5 million": all three were seized. "More seizures than ever,
including 117 firearms": a noun of doing says it as well.
"""

import re

from briefing_app.reading.grammar.clause_words import (
    AUXILIARIES,
    MODALS,
    Word,
    is_participle,
    words_of,
)
from briefing_app.reading.lexicon.verbs import PARTICIPLE
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

DEEDS = {
    "seizure": "seized", "seizures": "seized", "purchase": "bought", "purchases": "bought",
    "sales": "sold", "donations": "donated", "donation": "donated", "deliveries": "delivered",
    "payments": "paid", "arrests": "arrested", "losses": "lost", "investments": "invested",
    "investment": "invested", "exports": "exported", "imports": "imported", "thefts": "stolen",
    "orders": "ordered", "confiscations": "confiscated", "discoveries": "discovered",
    "repairs": "repaired", "rescues": "rescued", "evacuations": "evacuated",
    "recoveries": "recovered", "loans": "lent", "awards": "awarded", "grants": "granted",
}  # fmt: skip
"""Nouns that name a deed and the participle that says it of its object."""

_EMPTY = frozenset(
    """reported reports announced said had has have resulted ended involved meant reached hit
    numbered totalled totaled counted recorded included include includes including estimated showed
    started passed crossed brought served attended visited followed faced fined led saw made put
    opened closed finished expected needed used hurt based amounted ranged dropped climbed jumped
    increased decreased declined rose fell grew lived stayed welcomed lasted remained held costed
    averaged weighed
    tumbled slipped surged soared plunged slumped""".split()
)
"""Verbs whose participle says nothing of their object, or says it wrongly."""

_KEEP = frozenset(
    """expected needed used hurt visited attended served recorded reported welcomed opened
    closed""".split()
)
_NO_DEED = frozenset(
    """including during following according regarding concerning costing having being making
    reaching totalling totaling bringing showing using meaning building evening morning housing
    funding nothing something anything everything""".split()
)
_GERUNDS = {
    "leaving": "left", "taking": "taken", "giving": "given", "selling": "sold", "sending": "sent",
    "losing": "lost", "finding": "found", "holding": "held", "spending": "spent",
    "buying": "bought",
}  # fmt: skip
_PLANNING = frozenset(
    """plans plan planned wants want wanted expects expected aims aim hopes hope intends intend is
    are due set voted agreed promised pledged likely vows ready""".split()
)
_BASES = {
    "leave": "left", "break": "broken", "bring": "brought", "choose": "chosen", "drive": "driven",
    "fly": "flown", "find": "found", "get": "received", "grow": "grown", "keep": "kept",
    "lay": "laid", "lead": "led", "lend": "lent", "meet": "met", "read": "read", "see": "seen",
    "seek": "sought", "shut": "shut", "steal": "stolen", "teach": "taught", "win": "won",
    "write": "written", "cut": "cut", "put": "put", "hit": "hit", "shed": "shed", "feed": "fed",
}  # fmt: skip
_PARTICLES = frozenset("out up down off back over in aside".split())
_OPENER = Pattern(
    r"(?:,?\s*(?:(?:that|which)\s+)?\b(?:include[sd]?|including|such as|among them|of which))\s*$"
)
_COMMA = Pattern(
    r"(?:,\s*(?:and\s+|or\s+|as well as\s+)?|\s(?:and|or|as well as)\s+)"
    r"(?:(?:about|some|around|nearly|almost|more than|over|an?|at least)\s+)?$"
)
_ITEM = Pattern(r"(?:^|(?<=\s))[$€£¥]?\d[\d.,]*\S*(?:\s+[^\s,;:]+){0,9}$")
_DEED = Pattern(rf"\b(?:{'|'.join(DEEDS)})\b", re.IGNORECASE)


def done_to(mention: Mention) -> str:
    """Return the participle that fits behind the noun ("seized", "handed out"), or empty."""
    text = mention.before
    hedge = mention.start - mention.found.hedge_start
    if mention.found.hedge_start >= 0 and 0 < hedge <= len(text):
        text = text[: len(text) - hedge]
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
    return DEEDS[found.group().lower()] if found else ""


def participle_at_end(words: tuple[Word, ...]) -> str | None:
    """Return the participle of the verb that ends these words, "" for an empty one, else None."""
    end = len(words)
    while end and (
        words[end - 1].kind in "DA" or words[end - 1].low in ("of", "additional", "new")
    ):
        if words[end - 1].low == "of" and end > 1:
            deed = DEEDS.get(words[end - 2].low)
            return deed if deed else None
        end -= 1
    particle = ""
    if end > 1 and words[end - 1].low in _PARTICLES and words[end - 2].kind == "V":
        particle = words[end - 1].low
        end -= 1
    if end and words[end - 1].low.endswith("ing") and words[end - 1].low not in _NO_DEED:
        return _of_gerund(words[end - 1].low)
    if not end or words[end - 1].kind != "V":
        return None
    verb = words[end - 1].low
    if verb in AUXILIARIES:
        return ""
    ahead = end > 1 and words[end - 2].low in MODALS
    if ahead:
        if words[end - 2].low == "to" and not (end > 2 and words[end - 3].low in _PLANNING):
            return ""
        verb = PARTICIPLE.get(verb) or _regular(verb)
        return "" if verb in _EMPTY and verb not in _KEEP else f"to be {verb} {particle}".strip()
    participle = PARTICIPLE.get(verb, verb)
    if not participle or (participle in _EMPTY and participle not in _KEEP):
        return ""
    if not is_participle(Word(participle, "V")):
        return ""
    return f"{participle} {particle}".strip() if particle not in ("in", "over") else participle


def _regular(verb: str) -> str:
    """The participle of a verb: "leave" → "left", "plan" → "planned", "hire" → "hired"."""
    if verb in _BASES:
        return _BASES[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def _of_gerund(word: str) -> str:
    """ "killing" → "killed", "leaving" → "left"."""
    return _GERUNDS.get(word, f"{word[:-3]}ed")
