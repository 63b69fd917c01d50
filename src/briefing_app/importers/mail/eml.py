"""A mail saved as a file (.eml, RFC 5322 with MIME), by the standard library's reader."""

import re
from email.message import EmailMessage

from briefing_app.importers.dates import iso_date
from briefing_app.importers.mail.inside import LOCKED, SEALS
from briefing_app.importers.mail.letter import Attachment, Body, Letter
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import marked, translated

_DAMAGED = marked("This mail is damaged and cannot be read. Save it again from the mail program.")
_MOST_PARTS = 500
_SOFT_END = re.compile(r"^(?!-- \r?$)(>*.* )\r?\n(?![\s>])", re.M)
"""The end of a line that goes on in the next one (RFC 3676); "-- " stands over a signature."""
_PART_HEADS = re.compile(r"^--.*\n(?:[\w-]+:.*\n(?:[ \t].*\n)*)*|^--\S+--[ \t]*$", re.M)


def letter_of(data: bytes) -> Letter:
    """Return the mail in ``data``; raise `ImportFailed` where there is none."""
    from email import message_from_bytes, policy
    from email.errors import MessageError

    try:
        message = message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        return _letter(message)
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError) as error:
        raise ImportFailed(translated(_DAMAGED)) from error


def _letter(message: EmailMessage) -> Letter:
    bodies: list[Body] = []
    attachments: list[Attachment] = []
    _take(message, bodies, attachments, [_MOST_PARTS])
    return Letter(
        _header(message, "subject"),
        _sender(_header(message, "from")),
        iso_date(_header(message, "date")),
        tuple(bodies),
        tuple(attachments),
    )


def _take(
    part: EmailMessage, bodies: list[Body], attachments: list[Attachment], left: list[int]
) -> None:
    """Sort ``part`` and what is in it: words to show, or a file to open; nothing falls between."""
    kind = part.get_content_type()
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"):
        raise ImportFailed(translated(LOCKED))
    left[0] -= 1
    if left[0] < 0:
        return
    if kind == "message/rfc822" and part.is_multipart():
        attachments.append(_mail_inside(part.get_payload(0)))
    elif part.is_multipart():
        found: list[Body] = []
        for inner in part.iter_parts():
            if isinstance(inner, EmailMessage):
                _take(inner, found, attachments, left)
        bodies += [_alternatives(found)] if kind == "multipart/alternative" and found else found
    elif kind.startswith("multipart/"):  # its boundary is not in it: the parts run together
        bodies.append(Body(text=_PART_HEADS.sub("", _words(part))))
    elif kind in ("text/plain", "text/html") and not _name(part) and not part.is_attachment():
        words = _words(part)
        bodies.append(Body(html=words) if kind == "text/html" else Body(text=words))
    elif not _is_decoration(part):
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload.strip():
            attachments.append(Attachment(_name(part) or f"part.{_ending(kind)}", payload))


def _alternatives(found: list[Body]) -> Body:
    """Return the forms of the same words as one body."""
    text = "\n\n".join(body.text for body in found if body.text.strip())
    html = "\n".join(body.html for body in found if body.html.strip())
    return Body(text, html)


def _mail_inside(message: object) -> Attachment:
    """Return a mail that came with this one as a file of its own, named by its subject."""
    assert isinstance(message, EmailMessage)
    try:
        data = message.as_bytes()
    except (ValueError, LookupError, AttributeError, UnicodeError):
        data = b""
    return Attachment(f"{_header(message, 'subject') or 'mail'}.eml", data)


def _ending(kind: str) -> str:
    """Return the end of a name for a part that has none."""
    return {"text/calendar": "ics", "text/rtf": "rtf"}.get(kind, kind.partition("/")[2])


def _words(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    from briefing_app.importers.encoding import decode

    named = part.get_content_charset()
    try:
        words = payload.decode(named) if named else decode(payload).text if payload.strip() else ""
    except (LookupError, ValueError):
        words = decode(payload).text
    flowed = str(part.get_param("format") or "").lower() == "flowed"
    return _SOFT_END.sub(r"\1", words) if flowed else words


def _name(part: EmailMessage) -> str:
    try:
        return str(part.get_filename() or "")
    except (ValueError, LookupError):
        return "attachment"


def _is_decoration(part: EmailMessage) -> bool:
    """Whether a part is a picture in the running text, such as a logo, or a seal under a mail."""
    if part.get_content_type().endswith(SEALS):
        return True
    return part.get_content_maintype() == "image" and not part.is_attachment()


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message[name] or "")
    except (ValueError, LookupError, AttributeError, IndexError):
        return ""


def _sender(text: str) -> str:
    """Return the name of who sent it; the address where there is no name."""
    from email.utils import parseaddr

    name, address = parseaddr(text)
    return name or address or text
