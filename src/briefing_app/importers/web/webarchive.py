"""A page saved by Safari (.webarchive): the page in it, with the address it was saved from."""

import plistlib
from dataclasses import replace
from xml.parsers.expat import ExpatError

from briefing_app.importers.package import check_entities
from briefing_app.importers.result import Draft, ImportFailed
from briefing_app.words.said import marked, translated

_DAMAGED = marked(
    "There is no page in this web archive, or it is damaged. "
    "Save the page as HTML, or print it into a PDF."
)


def read(data: bytes, encoding: str | None = None) -> Draft:
    """Return the article of the page in the web archive ``data``."""
    from briefing_app.importers.web.page import read as read_page

    check_entities(data, marked("web archive", "kind of file"))
    try:
        main = plistlib.loads(data)["WebMainResource"]
        page, address = main["WebResourceData"], main.get("WebResourceURL", "")
        named = main.get("WebResourceTextEncodingName")
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
            ExpatError, plistlib.InvalidFileException) as error:  # fmt: skip
        raise ImportFailed(translated(_DAMAGED)) from error
    if not isinstance(page, bytes) or not page:
        raise ImportFailed(translated(_DAMAGED))
    try:
        draft = read_page(page, encoding or (str(named) if named else None))
    except ImportFailed:
        draft = read_page(page)
    if not draft.meta.address and isinstance(address, str):
        return replace(draft, meta=replace(draft.meta, address=address))
    return draft
