"""Mail as runs of words: every part of text in it that has no name of its own."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from briefing_app.importers.census.markup import lines_of, page_passages
from briefing_app.importers.census.places import AROUND, TEXT
from briefing_app.importers.encoding import decode
from briefing_app.importers.result import ImportFailed, Passage

if TYPE_CHECKING:
    from email.message import Message

_ADDRESS = re.compile(r"<?https?://\S+")
_HEADS = re.compile(r"^(?:--|[\w-]+:).*$", re.M)
_DEPTH = 50


def mail_passages(data: bytes) -> list[Passage]:
    """Return the runs of words of a mail, of forms of the same words those of the longest."""
    from email import message_from_bytes  # lazy on purpose: it loads much

    return list(_passages(message_from_bytes(data), _DEPTH))


def body_passages(text: str, html: str, kind: str = TEXT) -> list[Passage]:
    """Return the runs of words of a body, which has one form or both."""
    forms = [lines_of(_ADDRESS.sub(" ", text), AROUND if html.strip() else kind)]
    if html.strip():
        forms.append(page_passages(html))
    return max(forms, key=lambda form: sum(len(passage.text) for passage in form))


def _passages(part: "Message", depth: int) -> Iterator[Passage]:
    kind = part.get_content_type()
    if kind == "message/rfc822" or depth == 0:
        return
    if part.is_multipart():
        inside = cast("list[Message]", part.get_payload())
        if kind == "multipart/alternative":
            text, html = (
                "\n".join(_words(one) for one in inside if one.get_content_type() == named)
                for named in ("text/plain", "text/html")
            )
            yield from body_passages(text, html)
            inside = [one for one in inside if not one.get_content_type().startswith("text/")]
        for one in inside:
            yield from _passages(one, depth - 1)
    elif not part.get_filename() and part.get_content_disposition() != "attachment":
        if kind.startswith("multipart/"):
            yield from lines_of(_HEADS.sub("", _words(part)))
        elif kind == "text/html":
            yield from page_passages(_words(part))
        elif kind == "text/plain":
            yield from lines_of(_words(part))


def _words(part: "Message") -> str:
    data = part.get_payload(decode=True)
    for name in (part.get_content_charset(), None):
        try:
            return decode(data, name).text if isinstance(data, bytes) and data.strip() else ""
        except ImportFailed:
            continue
    return ""
