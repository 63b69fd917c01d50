"""The title of pages that office programs write: a paragraph set large, or of the style "Title".

They have no h1. What is found is made one, before the page is walked.
"""

import re
from typing import TYPE_CHECKING

from briefing_app.core.lines.about import is_about_itself

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STYLE = re.compile(r"(?:^|\s)(?:mso)?title(?:$|\s)", re.I)
_SIZE = re.compile(r"font-size\s*:\s*(\d+(?:\.\d+)?)\s*(pt|px)", re.I)
_LARGE = {"pt": 17.0, "px": 23.0}
_LARGE_FONT = 5
"""The sizes of a title: text has 10 to 12 points, and font size 2 or 3."""
_FIRST, _LONGEST = 8, 200


def with_title_as_heading(root: "HtmlElement") -> None:
    """Make the paragraph an h1 that is the title of a page without one, where one stands out.

    Without a title of the window, it goes before the first heading as well.
    """
    head = root.find(".//h1")
    if head is not None and (root.findtext(".//title") or "").strip():
        return
    if head is None and root.find(".//h2") is not None:
        return
    for paragraph in list(root.iter("p"))[:_FIRST]:
        words = "".join(paragraph.itertext()).split()
        if not words or is_about_itself(" ".join(words)):
            continue
        if head is not None and not _is_before(paragraph, head):
            return
        if _STYLE.search(paragraph.get("class") or "") or _is_large(paragraph):
            if len(" ".join(words)) <= _LONGEST:
                paragraph.tag = "h1"
            return


def _is_before(paragraph: "HtmlElement", head: "HtmlElement") -> bool:
    both = (one for one in paragraph.getroottree().iter("p", "h1") if one in (paragraph, head))
    return next(both) is paragraph


def _is_large(paragraph: "HtmlElement") -> bool:
    """Whether all words of a paragraph are set large."""
    inner = paragraph
    while True:
        size = (inner.get("size") or "") if inner.tag == "font" else ""
        found = _SIZE.search(inner.get("style") or "")
        if found and float(found[1]) >= _LARGE[found[2].lower()]:
            return True
        if size.isdecimal() and int(size) >= _LARGE_FONT:
            return True
        if len(inner) != 1 or (inner.text or "").strip() or (inner[0].tail or "").strip():
            return False
        inner = inner[0]
