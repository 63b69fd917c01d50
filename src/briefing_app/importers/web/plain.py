"""A page read without a tree: every paragraph in order, whatever the nesting.

libxml2 drops what lies deeper than some hundred elements, without a word. The standard library's
tokenizer has no such depth. It is slower and knows no menus, so it comes second.
"""

import re
from html.parser import HTMLParser

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.tagless import without_hidden

_DECLARATION = re.compile(r"<[!?][^<>]*>?")  # unclosed ones cost the tokenizer ever more time
_SPACE = re.compile(r"[ \t\n\r]+")
_HIDDEN = frozenset("script style template svg noscript head title select textarea button".split())
_APART = frozenset(("nav", "footer", "aside"))
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small "
    "span strike strong sub sup time tt u var wbr".split()
)


def simple_blocks(html: str) -> list[Block]:
    """Return headings, list items, quotations and paragraphs of ``html`` in order."""
    reader = _Reader()
    reader.feed(_DECLARATION.sub("", without_hidden(html)))
    reader.close()
    reader.flush()
    return reader.found


class _Reader(HTMLParser):
    """Collects text between block elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Block] = []
        self._parts: list[str] = []
        self._hidden = 0
        self._apart = 0
        self._tag = ""
        self._titled = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _HIDDEN:
            self.flush()
            self._hidden += 1
        elif tag in _APART:
            self.flush()
            self._apart += 1
        elif tag == "br":
            self._parts.append("\n")
        elif tag not in _INLINE:
            self.flush()
            self._tag = tag

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _APART:
            self.flush()
            self._apart = max(0, self._apart - 1)
        elif tag == "body":
            self._hidden = self._apart = 0
        elif tag not in _INLINE and tag != "br":
            self.flush()
            self._tag = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden and not self._apart:
            self._parts.append(_SPACE.sub(" ", data))

    def flush(self) -> None:
        """End the block that is being read."""
        text = "".join(self._parts)
        text = "\n".join(_SPACE.sub(" ", line).strip() for line in text.split("\n")).strip()
        self._parts.clear()
        if not text:
            return
        kind, level = BlockKind.PARAGRAPH, 0
        if len(self._tag) == 2 and self._tag[0] == "h" and self._tag[1].isdigit():
            kind, level = BlockKind.HEADING, int(self._tag[1])
            if level == 1 and not self._titled:
                kind, self._titled = BlockKind.HEADLINE, True
        elif self._tag == "li":
            kind, level = BlockKind.LIST_ITEM, 1
        elif self._tag == "blockquote":
            kind = BlockKind.QUOTATION
        self.found.append(Block(kind, text, level))
