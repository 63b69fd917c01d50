"""The little words before a time that say what it is to the numbers around it."""

import re

from briefing_app.reading.pattern import Pattern

REACH = 48
_TOKEN = Pattern(r"[^\W_]+(?:['’.][^\W_]+)*|[^\s\w]")
_MOST = 9
_LITTLE = frozenset(
    """in for on at of over during by to the that those a an its their this our his her whose level
    levels reported recorded seen set figure figures early late mid end start beginning average
    about around almost just as had been peak all whole already back same period month quarter week
    year season with full fiscal financial close course across within throughout through between
    when -""".split()
)
_THAN = frozenset("than against versus vs below above unlike compared comparison".split())
_UNTIL = frozenset("until till before prior".split())
_FROM = frozenset("from after".split())
_ORIGIN = frozenset(
    """founded built opened born established launched introduced created began begun started signed
    elected adopted passed named act law merged bought acquired joined retired closed shut
    office""".split()
)
_PREPOSITIONS = (
    ("by", frozenset(("by",))),
    ("to", frozenset(("to", "through"))),
    ("when", frozenset(("when",))),
    ("over", frozenset(("over", "across"))),
    ("in", frozenset("in during throughout within at on between around".split())),
    ("for", frozenset(("for",))),
    ("of", frozenset(("of",))),
    ("the", frozenset("the a an its their this our his her whose".split())),
)
"""From the strongest: "by the end of" is *by*, "at the end of" is *in*."""


def lead_of(before: str) -> str:
    """Return the kind of words that ``before`` ends in, before a time; empty for any other."""
    words = _TOKEN.findall(before.lower())[-_MOST:]
    if not words or not any(w[0].isalpha() for w in words):
        return "open" if "(" not in words[-1:] else "bracket"
    tail: list[str] = []
    for word in reversed(words):
        if word not in _LITTLE:
            break
        tail.append(word)
    head = words[-len(tail) - 1] if len(tail) < len(words) else ""
    return _strong(head, tail, words) or _weak(head, tail)


def _strong(head: str, tail: list[str], words: list[str]) -> str:
    """Leads that hold over little words: "than in the same month of", "since the end of"."""
    if head in _THAN:
        return "than"
    earlier = words[: -len(tail) - 1]
    if tail and earlier[-1:] == ["the"] and not _THAN.isdisjoint(earlier[-4:]):
        return "than"  # "compared with the census of"
    if head == "since" or _is_since(words):
        return "since"
    if head in _UNTIL and len(tail) <= 3:
        return "until"
    if head in _ORIGIN and "by" not in tail and not {"in", "on", "of"}.isdisjoint(tail):
        return "origin"
    if head in _FROM:
        return "from"
    if "as" in tail:
        return "as of" if tail[max(0, tail.index("as") - 1)] in ("of", "at", "on") else "than"
    return ""


def _is_since(words: list[str]) -> bool:
    """ "Since we opened our doors in": a clause that says from when on something holds."""
    return "since" in words and all(w[0].isalnum() for w in words[words.index("since") :])


def _weak(head: str, tail: list[str]) -> str:
    for name, those in _PREPOSITIONS:
        if not those.isdisjoint(tail):
            return name
    if not tail and head.endswith(("'s", "’s")):
        return "the"
    if not tail and head == "(":
        return "bracket"
    return "comma" if not tail and head and not head[0].isalnum() else ""


_AHEAD = Pattern(
    r"\b(?:will|shall|would|could|opens?|set\sdown|effect|due|scheduled|payable|planned\sfor|"
    r"expected\s(?:to|in|by)|expects?|to\sbe|starts?\son|begins?\son|"
    r"(?:is|are)\s(?:to|being)|(?:needs|requires|seeks)\s[$€£¥₹]?\d[\d.,]*|plan\sfor|next|by\sthe\send|before\sthe|until|closes?\son)\b",
    re.IGNORECASE,
)


def is_ahead(text: str, start: int, end: int) -> bool:
    """Whether the words from ``start`` to ``end``, before a time, speak of what is to come.

    A verb that tells right before the time has its own: "It will close, she said on Monday".
    """
    told = _TOLD.search(text, start, end)
    if told is not None and not re.search(
        r"\b(?:be|being|is|are|to|will|would|shall|should|may|might|must)(?: have(?: been)?)?\s+$",
        text[start : told.start()],
    ):
        return False
    if _HAD.search(text, start, end) is not None:
        return False
    return _AHEAD.search(text, start, end) is not None


_HAD = Pattern(r"\bhad\s(?:(?!\b(?:to|will|would|planned|hoped|expected)\b)[^.;:])*$")
"""What had been so by then is no thing to come: "had come down by the end of January"."""


_TOLD = Pattern(
    r"\b(?:(?!(?:expected|scheduled|planned|needed)\b)(?:[^\W\d_]+ed|said|told|held|met)|"
    r"(?:had|have|has)\s+(?:been\s+)?[^\W\d_]+)\s+"
    r"(?:(?:here|late|early)\s+)?(?:on\s+|by\s+(?:the\s+end\s+of\s+)?)?$",
    re.IGNORECASE,
)
"""A verb that tells what is done: "Mr Orde said on", "half of it had been spent by the end of"."""
