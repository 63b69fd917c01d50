"""A mail saved as a file (.eml, RFC 5322 with MIME), by the standard library's reader."""

from email.message import EmailMessage

from briefing_app.importers.dates import iso_date
from briefing_app.importers.mail.letter import Attachment, Letter
from briefing_app.importers.result import ImportFailed

_DAMAGED = "This mail is damaged and cannot be read. Save it again from the mail program."
_LOCKED = "This mail is encrypted. Open it in the mail program, copy its words and paste them here."
_MOST_PARTS = 500


def letter_of(data: bytes) -> Letter:
    """Return the mail in ``data``; raise `ImportFailed` where there is none."""
    from email import message_from_bytes, policy
    from email.errors import MessageError

    if data.startswith(b"From "):  # the line between the mails of a mailbox
        data = data.partition(b"\n")[2]
    try:
        message = message_from_bytes(data, policy=policy.default)
        assert isinstance(message, EmailMessage)
        return _letter(message)
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError) as error:
        raise ImportFailed(_DAMAGED) from error


def _letter(message: EmailMessage) -> Letter:
    text: list[str] = []
    html: list[str] = []
    attachments: list[Attachment] = []
    for count, part in enumerate(message.walk()):
        if count > _MOST_PARTS:
            break
        kind = part.get_content_type()
        if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"):
            raise ImportFailed(_LOCKED)
        if part.is_multipart():
            continue
        name = _name(part)
        if not name and not part.is_attachment() and kind in ("text/plain", "text/html"):
            (html if kind == "text/html" else text).append(_words(part))
        elif name or part.is_attachment():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and not _is_decoration(part):
                attachments.append(Attachment(name or "attachment", payload))
    return Letter(
        _header(message, "subject"),
        _sender(_header(message, "from")),
        iso_date(_header(message, "date")),
        "\n\n".join(text),
        "\n".join(html),
        tuple(attachments),
    )


def _words(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    from briefing_app.importers.encoding import decode

    named = part.get_content_charset()
    try:
        return payload.decode(named) if named else decode(payload).text if payload.strip() else ""
    except (LookupError, ValueError):
        return decode(payload).text


def _name(part: EmailMessage) -> str:
    try:
        return str(part.get_filename() or "")
    except (ValueError, LookupError):
        return "attachment"


def _is_decoration(part: EmailMessage) -> bool:
    """Whether a part is a picture in the running text, such as a logo."""
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
