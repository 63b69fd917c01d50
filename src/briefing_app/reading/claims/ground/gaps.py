"""What words between two numbers tell: that another clause begins, that only some are named."""

import re

from briefing_app.reading.pattern import Pattern

_CLAUSE = Pattern(
    r"(?:,|;|\s[–—-])\s+(?:(?:and|but|so(?: that)?|while|whereas|meaning|because|as)\s+)?"
    r"(?:that\s+)?|"
    r"\s(?:so that|so|while|whereas|because|meaning that|and|but)\s+"
)
_SAME_SUBJECT = Pattern(
    r"(?:(?:which|that|who|this|they|it|these|those|he|she|thus|therefore|together|now|alone|also)"
    r"\s+)*$",
    re.IGNORECASE,
)


def opens_another(gap: str) -> bool:
    """Whether words up to a verb begin a clause with a subject of its own: "…, so that fares "."""
    cuts = [cut.end() for cut in _CLAUSE.finditer(gap)]
    return bool(cuts) and _SAME_SUBJECT.match(gap[cuts[-1] :]) is None


_EXAMPLES = Pattern(
    r"\b(?:includ(?:es?|ed|ing)|such as|among (?:them|these|those)|notably|for example)\b",
    re.IGNORECASE,
)


def gives_examples(gap: str) -> bool:
    """Whether words between a whole and its parts say that these are only some: "including"."""
    return _EXAMPLES.search(gap) is not None
