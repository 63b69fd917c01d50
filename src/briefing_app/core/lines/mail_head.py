"""The head of a mail that was copied or forwarded as text: "From: …", "Sent: …", "Subject: …".

Programs write it each in their own way: with lines of their own among the usual ones, long ones
folded, under a line that says that a mail follows. Who sent it and what about are in each.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern

_FIELD = Pattern(r"(?P<name>[^\W\d_][\w-]*(?: el)?)\s?:(?!//)\s*(?P<value>.*)")
_KNOWN = {
    "from": "from", "von": "from", "de": "from", "van": "from",
    "to": "to", "an": "to", "à": "to", "para": "to", "aan": "to", "cc": "to", "bcc": "to",
    "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "envoyé": "date",
    "fecha": "date", "enviado el": "date", "verzonden": "date",
    "subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject",
    "onderwerp": "subject",
}  # fmt: skip
"""What programs call the fields, in English and in the languages they often speak instead."""
_FOLLOWS = Pattern(r"[\W_]*(?:begin )?(?:forwarded|original) (?:message|mail|e-mail)[\W_]*", re.I)
_MOST_FOLDED = 12
"""Lines of one field, at the most: many people may have got a mail."""


class MailHead(NamedTuple):
    """The fields of a head by what they are, and its lines with what was folded made whole."""

    fields: dict[str, str]
    lines: tuple[str, ...]


def mail_head(lines: Sequence[str]) -> MailHead | None:
    """Return the head of a mail that all ``lines`` are, or None where they are anything else.

    Who sent it or what about is among them: "Date:" and "To:" stand over letters and reports, too.
    """
    whole: list[str] = []
    fields: dict[str, str] = {}
    name = ""
    folded = 0
    for at, line in enumerate(lines):
        field = _FIELD.fullmatch(line.strip())
        indented = line[:1].isspace() and bool(name)
        if field is not None and not indented:
            name = field["name"].lower()
            folded = 0
            fields.setdefault(_KNOWN.get(name, name), field["value"].strip())
            whole.append(line.strip())
        elif not name and mail_follows(line):
            whole.append(line.strip())
        elif name and folded < _MOST_FOLDED and (indented or _goes_on(name, lines, at)):
            folded += 1
            own = _KNOWN.get(name, name)
            fields[own] = f"{fields[own]} {line.strip()}".strip()
            whole[-1] = f"{whole[-1]} {line.strip()}"
        else:
            return None
    return MailHead(fields, tuple(whole)) if {"from", "subject"} <= fields.keys() else None


def mail_follows(line: str) -> bool:
    """Whether a line says that a mail follows: "----- Original Message -----"."""
    return _FOLLOWS.fullmatch(line) is not None


def _goes_on(name: str, lines: Sequence[str], at: int) -> bool:
    """Whether a line goes on with the field ``name``, though it is not set in.

    Names of people go on behind a comma, and as a subject in the one line before another field.
    """
    if _KNOWN.get(name) == "to" and lines[at - 1].rstrip().endswith((",", ";")):
        return True
    after = _FIELD.fullmatch(lines[at + 1].strip()) if at + 1 < len(lines) else None
    before = _FIELD.fullmatch(lines[at - 1].strip())
    known = after is not None and after["name"].lower() in _KNOWN
    return known and before is not None and _KNOWN.get(name) in ("subject", "to")
