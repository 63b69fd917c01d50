"""The names of those who write and publish, told by how they are set."""

import re
from collections.abc import Sequence

from briefing_app.core.lines.pattern import Pattern

LONGEST = 90
"""Code points of a line that names somebody; a longer one says something."""
_BY = Pattern(
    r"(?:(?:words|text|story|report(?:ing|ed)?|written|compiled|created|submitted|posted|"
    r"additional reporting)\s+)?by\s+",
    re.I,
)
_WORDS_TO_BY = 3
"""Among so many words of a line that names is "by"."""
_AFTER_NAMES = Pattern(r"\s*(?:[,|·;»]|\s[–—-]\s|\son\s(?=.*\d)|\s(?=\d)).*")
_SMALL = frozenset("de del der di du la le van von bin al and of the for &".split())
_CREDIT = Pattern(
    r"(?:photo(?:graph)?s?|pictures?|image|video|graphics?|illustration|editing|edited|credit|"
    r"translated|copyright|©)\b[^.]{0,30}(?:\bby\b|:|/)|©|\(c\)\s",
    re.I,
)
_FIELD = Pattern(
    r"(?P<name>from|to|cc|bcc|date|sent|subject|reply-to|importance|attachments?):(?P<value>.*)",
    re.I,
)
_PRESS = Pattern(
    r"\b(?:courier|gazette|ledger|times|post|herald|tribune|chronicle|journal|observer|mail|news|"
    r"press|star|record|standard|telegraph|daily|weekly|echo|argus|mercury|bulletin|review|"
    r"magazine|agency|office|ministry|council)\b",
    re.I,
)
"""Words by which those who publish are named; two words without one are as likely a place."""


def author_of(line: str) -> str:
    """Return who a line says an article is by, empty where it says nothing of the kind.

    "By the river stood a mill." names nobody: a line that names ends without a full stop, and the
    names in it begin with capitals.
    """
    line = line.strip()
    named = "by" in line.lower().split(maxsplit=_WORDS_TO_BY)[:_WORDS_TO_BY]
    found = _BY.match(line) if named else None
    if found is None or len(line) > LONGEST or line[-1:] in ".!?:":
        return ""
    who = _AFTER_NAMES.sub("", line[found.end() :], count=1)
    return who if are_names(who) else ""


def are_names(words: str) -> bool:
    """Whether all words but the small ones between begin with a capital."""
    pieces = words.split()
    plain = all(piece[:1].isupper() or piece in _SMALL for piece in pieces)
    return plain and bool(pieces) and pieces[0][:1].isupper() and len(pieces) <= 12


def is_credit(line: str) -> bool:
    """Whether a line says who made a picture, or whose it is."""
    return _CREDIT.match(line) is not None


def is_press(who: str) -> bool:
    """Whether a name has a word by which those who publish are named."""
    return _PRESS.search(who) is not None


def mail_fields(lines: Sequence[str]) -> dict[str, str]:
    """Return the fields of the head of a mail by their names; none where lines are anything else.

    Who sent it or what about is among them: "Date:" and "To:" stand over letters and reports, too.
    """
    found = [_FIELD.fullmatch(line.strip()) for line in lines]
    fields = {one["name"].lower(): one["value"].strip() for one in found if one}
    return fields if all(found) and {"from", "subject"} <= fields.keys() else {}
