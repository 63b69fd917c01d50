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
_ARTICLE = frozenset(("main", "article"))
_APART = frozenset(("nav", "header", "aside", "form", "dialog"))
_FEWEST_WORDS = 3
NOTE_MARK = re.compile(r"\[[^\[\]]{1,12}\]")
"""The mark of a note in square brackets, which is no part of a number before it."""


def is_skipped(element: "HtmlElement") -> bool:
    """Whether the words of ``element`` are none of the page's: by its kind, or since it is hidden.

    A button of several words that opens something in the article is the heading of what it opens.
    """
    if element.tag == "button" and element.get("aria-expanded"):
        words = "".join(element.itertext()).split()
        return len(words) < _FEWEST_WORDS or not _in_article(element)
    return element.tag in SKIPPED or is_hidden(element)


def is_hidden(element: "HtmlElement") -> bool:
    """Whether ``element`` says that it does not show; what a button above it opens can be seen."""
    return _says_hidden(element) and not _is_opened(element)


def _is_opened(element: "HtmlElement") -> bool:
    """Whether the element right before holds a button, in the article."""
    before = element.getprevious()
    if before is None or not (before.tag == "button" or before.find(".//button") is not None):
        return False
    return _in_article(element)


def _in_article(element: "HtmlElement") -> bool:
    around = {above.tag for above in element.iterancestors()}
    return not around.isdisjoint(_ARTICLE) and around.isdisjoint(_APART)


def _says_hidden(element: "HtmlElement") -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if not _UNSEEN.isdisjoint((element.get("class") or "").split()):
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style
