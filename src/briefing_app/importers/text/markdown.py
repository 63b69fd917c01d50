"""Markdown to blocks, by markdown-it-py's tokens.

Markup becomes structure or goes; pictures and inline HTML go. A block of HTML keeps its words, for
a number in it must not be lost.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers.clean import clean, raised
from briefing_app.importers.encoding import decode
from briefing_app.importers.result import Draft
from briefing_app.importers.tagless import without_tags
from briefing_app.importers.text import frontmatter, plain
from briefing_app.words.said import said

if TYPE_CHECKING:
    from markdown_it.token import Token

_LETTER = re.compile(r"[^\W_]")
_ADDRESS = re.compile(r"\]\([^()\n]*\)|https?://\S+|<[^<>\n]*>|^\[[^\[\]\n]*\]:.*$", re.M)
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:[ \t]*", re.M)
_NOTED = re.compile(r"\[\^([^\]\s]+)\]")
_TABLE = re.compile(r"^ {0,3}<table\b(?:(?!<table\b).)*?</table\s*>", re.M | re.S | re.I)
_BLANK = re.compile(r"\n\s*\n")
LONGEST = 4_000_000
"""Characters of Markdown that are parsed; 1 million take markdown-it-py 1 to 4 s."""

_LOST = 0.5
"""Below this share of the letters in the source markdown-it has dropped some (nesting over 20)."""


def read(data: bytes, encoding: str | None = None) -> Draft:
    """Return the blocks and metadata of the Markdown file ``data``."""
    decoded = decode(data, encoding)
    text = clean(decoded.text.replace("\r\n", "\n").replace("\r", "\n"))
    meta, body = frontmatter.split(text)
    body = _with_notes(body)
    if len(body) > LONGEST:
        note = said("The Markdown is very long, so its marks were left as they are.")
        return Draft(tuple(plain.blocks(body)), (), meta, (*decoded.warnings, note))
    found, warnings = blocks(body), decoded.warnings
    if _letters(found) < _LOST * len(_LETTER.findall(_ADDRESS.sub("", body))):
        found = plain.blocks(body)
        warnings += (
            said("The Markdown is nested too deep to be read as such; it was read as text."),
        )
    return Draft(blocks=tuple(found), meta=meta, warnings=warnings)


def _with_notes(text: str) -> str:
    """Return Markdown with the numbers of its notes raised, at the words and before the notes."""
    named = dict.fromkeys(_NOTE.findall(text))
    numbers = {name: raised(str(n)) for n, name in enumerate(named, start=1)}
    if not numbers:
        return text
    text = _NOTE.sub(lambda found: f"\n{numbers[found[1]]} ", text)
    return _NOTED.sub(lambda found: numbers.get(found[1], found[0]), text)


def _letters(found: Sequence[Block]) -> int:
    return sum(len(_LETTER.findall(block.text)) for block in found)


def blocks(text: str) -> list[Block]:
    """Return the blocks of Markdown ``text``: the first heading of rank 1 is the headline."""
    # Lazy on purpose: importing `importers` must stay light, it stands before every command.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    text = _TABLE.sub(lambda found: _BLANK.sub("\n", found[0]), text)  # a blank line would end it
    return _headed(_Builder().build(parser.parse(text)))


def _headed(found: list[Block]) -> list[Block]:
    """Return the blocks with the first heading as the headline, where little stands before it."""
    for at, block in enumerate(found[:3]):
        if block.kind is BlockKind.HEADING:
            found[at] = Block(BlockKind.HEADLINE, block.text, 1)
            break
    return found


class _Builder:
    """Walks the flat list of tokens and keeps what it is inside of."""

    def __init__(self) -> None:
        self._found: list[Block] = []
        self._lists = 0
        self._quotes = 0
        self._item_open = False
        self._rows: list[tuple[str, ...]] | None = None
        self._cells: list[str] = []
        self._heading = 0

    def build(self, tokens: Sequence["Token"]) -> list[Block]:
        for token in tokens:
            self._take(token)
        return self._found

    def _take(self, token: "Token") -> None:
        match token.type:
            case "inline":
                self._words(_inline(token))
            case "fence" | "code_block":
                self._words(token.content)
            case "html_block":
                self._html(token.content)
            case "heading_open":
                self._heading = int(token.tag[1])
            case "heading_close":
                self._heading = 0
            case "table_open" | "table_close" | "tr_open" | "tr_close":
                self._take_table(token.type)
            case _:
                self._nest(token.type)

    def _html(self, markup: str) -> None:
        """Take a block of HTML: a table as one, of anything else its words."""
        if "<table" in markup.lower():
            from briefing_app.importers.web.page import whole  # lazy on purpose: it loads lxml

            self._found += whole(markup)
        else:
            self._words(without_tags(markup))

    def _nest(self, kind: str) -> None:
        match kind:
            case "bullet_list_open" | "ordered_list_open":
                self._lists += 1
            case "bullet_list_close" | "ordered_list_close":
                self._lists -= 1
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "list_item_open":
                self._item_open = True
            case _:
                pass

    def _take_table(self, kind: str) -> None:
        match kind:
            case "table_open":
                self._rows = []
            case "table_close":
                self._found.append(table_block(tuple(self._rows or ())))
                self._rows = None
            case "tr_open":
                self._cells = []
            case "tr_close":
                if self._rows is not None:
                    self._rows.append(tuple(self._cells))
            case _:
                pass

    def _words(self, text: str) -> None:
        if self._rows is not None:
            self._cells.append(text)
        elif self._heading:
            self._found.append(Block(BlockKind.HEADING, text, self._heading))
        elif self._quotes:
            self._found.append(Block(BlockKind.QUOTATION, text))
        elif self._lists and self._item_open:
            self._item_open = False
            self._found.append(Block(BlockKind.LIST_ITEM, text, self._lists))
        else:
            self._found.append(Block(BlockKind.PARAGRAPH, text))


def _inline(token: "Token") -> str:
    """Return the words of an inline token; a soft line end is a space, a hard one a line end.

    What HTML raises among them is raised.
    """
    parts: list[str] = []
    raised_at = -1
    for child in token.children or ():
        match child.type:
            case "html_inline" if child.content.lower().startswith("<sup"):
                raised_at = len(parts)
            case "html_inline" if child.content.lower() == "</sup>" and raised_at >= 0:
                parts[raised_at:] = [raised("".join(parts[raised_at:]))]
                raised_at = -1
            case "text" | "code_inline" | "text_special":
                parts.append(child.content)
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case _:
                pass
    return "".join(parts)
