"""A page saved as one file (MHTML): the page in it, with the address it was saved from."""

import re
from dataclasses import replace

from briefing_app.importers.result import Draft, ImportFailed
from briefing_app.words.said import said

_ADDRESS = re.compile(r"https?://\S+")


def read(data: bytes, encoding: str | None = None) -> Draft:
    """Return the article of the first page in the MHTML file ``data``."""
    from email import message_from_bytes, policy
    from email.errors import MessageError

    from briefing_app.importers.web.page import read as read_page

    try:
        message = message_from_bytes(data, policy=policy.compat32)
        part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
        page = part.get_payload(decode=True) if part is not None else None
        charset = part.get_content_charset() if part is not None else None
        address = str(message.get("Snapshot-Content-Location") or "")
    except (MessageError, ValueError, LookupError, RecursionError, AttributeError):
        page = None
    if not isinstance(page, bytes) or not page:
        raise ImportFailed(
            said(
                "There is no page in this MHTML file, or it is damaged. Save the page as HTML "
                "instead."
            )
        )
    try:
        "".encode(charset or "utf-8")
    except (LookupError, ValueError):
        charset = None
    try:
        draft = read_page(page, encoding or charset)
    except ImportFailed:
        draft = read_page(page)
    if not draft.meta.address and (found := _ADDRESS.match(address)):
        return replace(draft, meta=replace(draft.meta, address=found[0]))
    return draft
