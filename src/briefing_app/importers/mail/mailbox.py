"""Files around mails: a mailbox (mbox) holds many, Apple Mail puts a count before one.

Each mail is cut out as it stands; what it says is for `eml` to read.
"""

import re
from collections.abc import Sequence
from email.parser import BytesHeaderParser
from email.policy import default

from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import ChoiceNeeded, ImportFailed, Part
from briefing_app.words.said import counted, said

_BETWEEN = re.compile(rb"(?:\A|\n\r?\n)From [^\n]*\n(?=>?[A-Za-z][\w-]*:)")
_COUNTED = re.compile(rb"(\d{1,9})[ \t]*\r?\n")
_QUOTED = re.compile(rb"^>(>*From )", re.M)
_HEAD = 65_536


def mails(data: bytes) -> list[bytes]:
    """Return the mails in ``data``, one where it is a mail and nothing else."""
    if found := _COUNTED.match(data):
        end = found.end() + int(found[1])
        told = not data[end:].strip() or data[end:].lstrip().startswith(b"<?xml")
        return [data[found.end() : end if told else len(data)]]  # no word is lost by a wrong count
    starts = list(_BETWEEN.finditer(data)) if data.startswith(b"From ") else []
    if not starts:
        return [data]
    ends = [start.start() for start in starts[1:]] + [len(data)]
    return [
        _QUOTED.sub(rb"\1", data[start.end() : end])
        for start, end in zip(starts, ends, strict=True)
    ]


def chosen(found: Sequence[bytes], part: str) -> tuple[bytes, str]:
    """Return the mail that ``part`` names, and what it names inside that mail.

    Raises `ChoiceNeeded` where there are several and none is named.
    """
    if len(found) == 1:
        return found[0], part
    name, _, inside = part.partition("/")
    number = name.removeprefix("mail-")
    if not part:
        raise ChoiceNeeded(
            counted(
                len(found),
                "This mailbox has one mail.",
                "This mailbox has {n} mails. Choose which one to open.",
            ),
            tuple(_part(n, mail) for n, mail in enumerate(found, start=1)),
        )
    if not number.isdecimal() or not 0 < int(number) <= len(found):
        raise ImportFailed(said("This mailbox has no such mail. Open the mailbox again."))
    return found[int(number) - 1], inside


def _part(number: int, mail: bytes) -> Part:
    try:
        head = BytesHeaderParser(policy=default).parsebytes(mail[:_HEAD])
        subject, day = one_line(str(head["subject"] or "")), iso_date(str(head["date"] or ""))
    except (ValueError, LookupError, AttributeError, IndexError):
        subject, day = "", ""
    return Part(f"mail-{number}", subject[:120] or said("Mail {n}", n=number), day)
