"""What of a page nobody sees or shall read: scripts, fields, what its styles hide, struck words."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SKIPPED = frozenset(
    "script style template svg noscript title iframe object embed canvas audio video select "
    "textarea input button map datalist progress meter del s strike".split()
)
_UNSEEN = frozenset(
    "mw-editsection noprint sr-only visually-hidden "
    "govuk-visually-hidden screen-reader-text".split()
)
NOTE_MARK = re.compile(r"\[[^\[\]]{1,12}\]")
"""The mark of a note in square brackets, which is no part of a number before it."""


def is_hidden(element: "HtmlElement") -> bool:
    """Whether ``element`` says that it does not show."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if not _UNSEEN.isdisjoint((element.get("class") or "").split()):
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
