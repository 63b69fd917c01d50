"""What stands around an article on a page: menus, cookie lines, related boxes, sharing buttons.

Elements that HTML itself names (nav, footer) are believed. A class or an id is only a suspicion: a
blog's whole article stands in a "widget", a section on how costs are shared has the id
"sharing-the-costs". What an element holds decides then.
"""

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLOCKS = frozenset(
    "html head body address article aside blockquote button center dd details dialog div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol "
    "p pre section summary table caption tbody thead tfoot tr td th ul".split()
)
"""Elements that begin a run of text of their own."""

_APART = frozenset(("nav", "aside", "footer", "form", "dialog", "menu"))
_APART_ROLES = frozenset(
    "navigation banner contentinfo complementary dialog alertdialog search menu menubar".split()
)
_APART_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|banner|newsletters?|subscribe|subscription|sign-?up|related|"
    r"recommend(?:ed|ations?)?|also-?read|social|breadcrumbs?|menu|navbar|navigation|nav|footer|"
    r"comments?|adverts?|ads?|advertisement|promos?|promoted|sponsored|pop-?up|modal|paywall|"
    r"pagination|pager|skip-?link|most-?(?:read|popular)|trending|outbrain|taboola|"
    r"copyright|login|sr-only|visually-hidden|screen-reader-text|noprint)"
    r"(?:$|[\s_-])",
    re.I,
)
_MAYBE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:more-?(?:from|on|stories|news)|read-?(?:more|next)|share|sharing|sidebar|"
    r"side-?bar|overlay|skip|teasers?|toolbar|tags|disclaimer|search|widget)(?:$|[\s_-])",
    re.I,
)
_RUNNING = 80
"""Unlinked characters from which a paragraph counts as running text."""
_A_PARAGRAPH = 160
"""Running text from which an element is no row of buttons and links; inside the article, half."""
_PARAGRAPHS = 2
"""Running paragraphs beside a box in the text."""
_MOST = 0.4
"""The share of the page's running text that no furniture holds."""


class Furniture:
    """Judges the elements of one page."""

    def __init__(self, root: "HtmlElement") -> None:
        """Count the running text and the paragraphs under each element, once."""
        self._running = _running(root)
        self._all = self._running.get(root, 0)
        running = (p for p in root.iter("p") if self._running.get(p, 0) >= _RUNNING)
        self._paragraphs = Counter(p.getparent() for p in running)

    def is_apart(self, tag: str, element: "HtmlElement", in_article: bool) -> bool:
        """Whether ``element``, a ``tag``, stands apart from the article."""
        if tag in ("html", "head", "body", "main", "article") or _names_speaker(tag, element):
            return False
        named = tag in _APART or (element.get("role") or "").lower() in _APART_ROLES
        if tag == "header" and not in_article:
            named = True
        if tag == "aside" and self._stands_in_text(element) and _lists_facts(element):
            return False
        if named:  # some sites wrap the whole page in a form
            return not (tag in ("aside", "form", "header") and self._holds_article(element))
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _APART_NAMES.search(names):
            return not self._holds_article(element)
        if _MAYBE_NAMES.search(names):
            least = _A_PARAGRAPH / 2 if in_article else _A_PARAGRAPH
            if self._running.get(element, 0) >= least or (in_article and _lists_facts(element)):
                return False
            return not self._holds_article(element)
        return False

    def _stands_in_text(self, element: "HtmlElement") -> bool:
        """Whether paragraphs stand in what holds an element, as they do around an article's box."""
        return self._paragraphs[element.getparent()] >= _PARAGRAPHS

    def _holds_article(self, element: "HtmlElement") -> bool:
        """Whether most of the running text is in ``element``; without any, what it says it holds.

        A box of other stories has elements called article, too.
        """
        if self._all > 0:
            return self._holds_most(element)
        return element.find(".//article") is not None or _says_article(element)

    def _holds_most(self, element: "HtmlElement") -> bool:
        return self._running.get(element, 0) > max(_MOST * self._all, _A_PARAGRAPH)


def _names_speaker(tag: str, element: "HtmlElement") -> bool:
    """Whether an element is the foot of a quotation, which says whose words it holds."""
    above = element.getparent()
    return tag == "footer" and above is not None and above.tag == "blockquote"


def _lists_facts(element: "HtmlElement") -> bool:
    """Whether an element holds a list or table whose entries say something, and are no links."""
    entries = [e for e in element.iter("li", "td") if e.find(".//a") is None]
    texts = [text for e in entries if (text := "".join(e.itertext()).strip())]
    return len(texts) > 1 and any(any(map(str.isdecimal, text)) for text in texts)


def _says_article(element: "HtmlElement") -> bool:
    """Whether something inside ``element`` says that it is the article."""
    return (
        element.find(".//main") is not None
        or element.find(".//*[@itemprop='articleBody']") is not None
        or (element.find(".//h1") is not None and len(element.findall(".//p")) >= 3)
    )


def _running(root: "HtmlElement") -> "dict[HtmlElement, int]":
    """Return how much running text each element holds, those without left out."""
    from lxml.etree import iterwalk

    found: dict[HtmlElement, int] = {}
    inside: list[HtmlElement] = [root]
    links = words = 0

    def end_run() -> None:
        nonlocal words
        if words >= _RUNNING:
            found[inside[-1]] = found.get(inside[-1], 0) + words
        words = 0

    for event, element in iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in BLOCKS:
                end_run()
                inside.append(element)
            links += tag == "a"
            hidden = tag in ("script", "style", "noscript", "template")
            words += 0 if links or hidden else len((element.text or "").strip())
            continue
        links -= tag == "a" and links > 0
        if tag in BLOCKS:
            end_run()
            inside.pop()
        parent = element.getparent()
        if element in found and parent is not None:
            found[parent] = found.get(parent, 0) + found[element]
        words += 0 if links else len((element.tail or "").strip())
    return found
