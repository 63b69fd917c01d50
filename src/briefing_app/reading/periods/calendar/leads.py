"""The little words before a time that say what it is to the numbers around it."""

import re

REACH = 48
_LITTLE = """in for on at of over during by to the that those an? its their levels? reported
recorded seen set figures? early late mid end start beginning average about around almost just as
had been peak all whole already back same period month quarter week season"""
_ON = (
    rf"(?:\s(?:{'|'.join(_LITTLE.split())}|\d\d?|i\.e\.))*"
    r"(?:(?<=the)\s\w+\s(?:of|in|for)(?:\sthe)?)?\s?[-(]?"
)
_ORIGIN = """founded built opened born established launched introduced created began begun started
signed elected adopted passed named act law merged bought acquired joined retired closed shut
office"""
_LEADS = (
    (
        "than",
        r"\b(?:than|compared\s(?:with|to)|comparison\s(?:with|to)|against|versus|vs\.?|below|above|"
        rf"unlike|as){_ON}$",
    ),
    ("since", rf"\b(?:since){_ON}$"),
    ("until", r"\b(?:until|till|before|prior\sto)(?:\sthe(?:\send\sof)?)?\s$"),
    (
        "origin",
        rf"\b(?:{'|'.join(_ORIGIN.split())})\s(?:back\s)?(?:in|on|of)"
        r"\s(?:the\s\w+\sof\s|early\s|late\s)?$",
    ),
    ("by", r"\bby(?:\sthe(?:\send\sof)?|\searly|\slate|\send|\smid)?[\s-]$"),
    ("from", rf"\b(?:from|after){_ON}$"),
    ("as of", r"\bas\s(?:of|at|on|from)(?:\sthe\send\sof)?\s(?:the\s)?$"),
    ("to", r"\b(?:to|through)\s(?:the\s)?(?:end\sof\s)?$"),
    ("when", r"\bwhen\s$"),
    ("over", r"\b(?:over|across)\s(?:the\s)?$"),
    (
        "in",
        r"\b(?:in|during|throughout|within|at|on|between|around)(?:\s(?:the|all\sof|early|late|mid|end|start|beginning|close|course|of|about|whole))*[\s-]$",
    ),
    ("for", r"\bfor(?:\s(?:the|all\sof|its|full|fiscal|financial|year))*\s$"),
    ("of", r"\bof(?:\sthe|\slate|\searly)*\s$"),
    ("open", r"^[\W\d]*$"),
    ("the", r"\b(?:the|a|an|its|their|this|our|his|her|whose)\s$|['’]s\s$"),
    ("bracket", r"\($"),
    ("comma", r"[,;:–—|-]\s?$"),
)
_COMPILED = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _LEADS)


def lead_of(before: str) -> str:
    """Return the kind of words that ``before`` ends in, before a time; empty for any other."""
    for name, pattern in _COMPILED:
        if pattern.search(before):
            return name
    return ""


_AHEAD = re.compile(
    r"\b(?:will|shall|would|could|opens?|set\sdown|effect|due|scheduled|payable|planned\sfor|expected\s(?:to|in|by)|expects?|to\sbe|starts?\son|begins?\son|"
    r"(?:is|are)\s(?:to|being)|next|by\sthe\send|before\sthe|until|closes?\son)\b",
    re.IGNORECASE,
)


def is_ahead(text: str, start: int, end: int) -> bool:
    """Whether the words from ``start`` to ``end``, before a time, speak of what is to come."""
    return _AHEAD.search(text, start, end) is not None
