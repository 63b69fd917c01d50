"""A page's elements to pieces of text, each with what tells an article from its surroundings.

The walk keeps no stack of calls, so nesting cannot break it, and it decides nothing: which pieces
are the article is for `pick`.
"""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.source import BlockKind
from briefing_app.importers.clean import raised, raised_note
from briefing_app.importers.formulas import formula
from briefing_app.importers.grids import grid
from briefing_app.importers.web.furniture import BLOCKS, Furniture
from briefing_app.importers.web.hidden import NOTE_MARK, is_skipped
from briefing_app.importers.web.tables import Rows, is_table, titles_and_rows

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BYLINE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:byline|author|dateline|timestamp|pub-?date|published|post-?meta|entry-?meta|"
    r"article-?meta|credit|read-?time|reading-?time)(?:$|[\s_-])",
    re.I,
)
_STANDFIRST_NAMES = re.compile(
    r"(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line)?|dek|deck|lede?|lead|summary|intro|strapline|"
    r"excerpt)(?:$|[\s_-])",
    re.I,
)
_PANEL_RANK = "3"
"""The rank of a button that opens a part of the article, as a heading."""
_BOLD = ("b", "strong")
_WORD = re.compile(r"[^\W\d_]{3}")
_HOLDERS = ("body", "main", "div", "section", "article", "aside")
"""Elements that may hold words right in them, beside paragraphs."""
_BULLET = re.compile(r"[•·▪◦‣][\s\xa0]+(?=\S)")
_NOTE_DIGITS = 3
_OF_NOTES = re.compile(
    r"#_?(?:sd)?(?:(?:foot|end)?note|fn|ftn|en|edn|cite|ref|anm|fussnote|n)(?:\b|_|ref|\d)", re.I
)
"""How the places of notes are called: "#fn1", "#_ftnref2", "#note-3"; not "#map"."""
_ENDS_WORDS = tuple(".,;:!?”’")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WAY_BACK = re.compile(r"[↩⤴]\ufe0e?\s*$")
"""The link at the end of a note that leads back to its number."""


@dataclass
class Piece:
    """A run of text in one block element.

    ``apart`` says that it stands in a menu, cookie line, related box or the like; ``byline`` that
    it names author or date; ``summary`` that it is marked as the standfirst. ``linked`` is the
    number of its characters inside links, ``bold`` of those in bold. ``home`` is the element that
    holds its block.
    """

    kind: BlockKind
    text: str
    level: int
    rows: Rows
    tag: str
    apart: bool
    byline: bool
    summary: bool
    linked: int
    bold: int
    home: "HtmlElement"


@dataclass
class _Frame:
    """What holds inside one block element."""

    tag: str
    element: "HtmlElement"
    apart: bool
    byline: bool
    summary: bool
    quoted: bool
    lists: int
    in_article: bool
    pre: bool


@dataclass
class _Walk:
    """The state of one walk."""

    furniture: Furniture
    pieces: list[Piece] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    links: int = 0
    linked: int = 0
    bolds: int = 0
    bold: int = 0
    raised_at: int = -1
    item_open: bool = False


def walk(root: "HtmlElement") -> list[Piece]:
    """Return the pieces of the page in reading order, hidden and unreadable elements left out."""
    from lxml.etree import iterwalk

    state = _Walk(Furniture(root))
    walker = iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if not tag or is_skipped(element):
                walker.skip_subtree()
                continue
            _start(state, walker, tag, element)
        else:
            _end(state, tag, element)
    _flush(state)
    return state.pieces


def _start(state: _Walk, walker: object, tag: str, element: "HtmlElement") -> None:
    if tag in BLOCKS:
        _flush(state)
        state.stack.append(_frame(state, tag, element))
        if tag == "li":
            state.item_open = True
        if is_table(element) and _add_table(state, element):
            walker.skip_subtree()  # type: ignore[attr-defined]
            return
    elif tag == "span" and _stands_beside(state, element):
        state.parts.append(" ")
    elif tag == "a":
        state.links += 1
    elif tag in _BOLD:
        state.bolds += 1
    elif tag == "sup":
        state.raised_at = len(state.parts)
    elif tag == "br":
        _break(state)
    elif tag == "q":
        state.parts.append("“")
    elif tag == "math":
        _text(state, formula(element))
        walker.skip_subtree()  # type: ignore[attr-defined]
        return
    _text(state, element.text)


def _add_table(state: _Walk, element: "HtmlElement") -> bool:
    """Add a table of data and the lines over it; return whether there is one."""
    titles, rows = titles_and_rows(element)
    if rows:
        for words in titles:
            _add(state, BlockKind.PARAGRAPH, words)
        _add(state, BlockKind.TABLE, "", rows=rows)
    return bool(rows)


def _stands_beside(state: _Walk, element: "HtmlElement") -> bool:
    """Whether a span begins a word of its own right after another: "412m" and "budget" of a card.

    Nothing but style sets them apart. Where there is no number, and neither holds several words,
    they may be pieces of one word.
    """
    before = element.getprevious()
    if before is None or before.tag != "span" or before.tail or not state.parts:
        return False
    last, text = state.parts[-1].split(" ")[-1], element.text or ""
    if any(map(str.isdecimal, last)):
        return bool(_WORD.match(text))
    several = " " in f"{before.text or ''}{text}".strip()
    return several and last[-1:].islower() and text[:1].isupper()


def _end(state: _Walk, tag: str, element: "HtmlElement") -> None:
    if tag in BLOCKS and state.stack and state.stack[-1].element is element:
        _flush(state)
        state.stack.pop()
    elif tag == "a" and state.links:
        state.links -= 1
        if _is_note(state, element):
            state.parts[-1] = raised(state.parts[-1])
    elif tag in _BOLD and state.bolds:
        state.bolds -= 1
    elif tag == "q":
        state.parts.append("”")
    elif tag == "sup" and state.raised_at >= 0:
        inner = "".join(state.parts[state.raised_at :])
        del state.parts[state.raised_at :]
        if not NOTE_MARK.fullmatch(inner.strip()):
            linked = state.links or element.find(".//a") is not None
            state.parts.append(raised_note(inner) if linked else raised(inner))
        state.raised_at = -1
    _text(state, element.tail)


def _is_note(state: _Walk, element: "HtmlElement") -> bool:
    """Whether a link to a place on the page is the number of a note.

    The place is called so, and the words of the note begin at it or it touches a word.
    """
    text, tail = (element.text or "").strip(), element.tail or ""
    here = _OF_NOTES.match(element.get("href") or "") is not None
    if not (here and text.isdecimal() and len(text) <= _NOTE_DIGITS and len(element) == 0):
        return False
    earlier = (state.parts[i] for i in range(len(state.parts) - 2, -1, -1))
    before = next((part for part in earlier if part.strip()), "")
    begins = not before and any(map(str.isalpha, tail))
    return begins or tail[:1].isalpha() or before[-1:].isalpha() or before[-1:] in _ENDS_WORDS


def _frame(state: _Walk, tag: str, element: "HtmlElement") -> _Frame:
    above = state.stack[-1] if state.stack else None
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    made = f"{element.get('data-component') or ''} {element.get('data-testid') or ''}"
    in_article = (above is not None and above.in_article) or tag in ("article", "main")
    apart = above is not None and above.apart
    return _Frame(
        tag,
        element,
        apart or state.furniture.is_apart(tag, element, in_article),
        (above is not None and above.byline) or bool(_BYLINE_NAMES.search(f"{names} {made}")),
        bool(_STANDFIRST_NAMES.search(names)),
        (above is not None and above.quoted) or tag == "blockquote",
        (above.lists if above else 0) + (tag in ("ul", "ol")),
        in_article,
        (above is not None and above.pre) or tag == "pre",
    )


def _text(state: _Walk, text: str | None) -> None:
    if not text:
        return
    if state.stack and state.stack[-1].pre:
        state.parts.append(text)
    else:
        text = _SPACE.sub(" ", text)
        state.parts.append(text)
    if state.links:
        state.linked += len(text.strip())
    if state.bolds:
        state.bold += len(text.strip())


def _break(state: _Walk) -> None:
    """A line break; two of them are the end of a paragraph, as old pages write it."""
    tail = "".join(state.parts[-2:]).rstrip(" ")
    if tail.endswith("\n"):
        _flush(state)
    else:
        state.parts.append("\n")


def _flush(state: _Walk) -> None:
    said = "".join(state.parts)
    if state.stack and state.stack[-1].tag == "pre" and (rows := _grid(said)):
        state.parts.clear()
        _add(state, BlockKind.TABLE, "", rows=rows)
        return
    if not said.isascii():
        said = _WAY_BACK.sub("", said)
    lines = _double(said).split("\n")
    text = "\n".join(line.strip(" ") for line in lines).strip()
    state.parts.clear()
    state.raised_at = -1
    if text and state.stack:
        frame = state.stack[-1]
        kind, level = BlockKind.PARAGRAPH, 0
        rank = _PANEL_RANK if frame.tag == "button" else frame.tag[1:]
        if frame.tag == "button" or (frame.tag[0] == "h" and rank.isdigit()):
            kind, level = BlockKind.HEADING, int(rank)
        elif frame.quoted:
            kind = BlockKind.QUOTATION
        elif frame.lists and state.item_open:
            kind, level = BlockKind.LIST_ITEM, frame.lists
            state.item_open = False
        elif frame.tag == "p" and (bullet := _BULLET.match(text)):  # typed, as by Word
            kind, level, text = BlockKind.LIST_ITEM, 1, text[bullet.end() :]
        last = state.pieces[-1] if state.pieces else None
        if frame.tag == "dd" and last is not None and last.tag == "dt":
            last.text, last.tag = f"{last.text.rstrip(': ')}: {text}", "dd"
        else:
            _add(state, kind, text, level)
    state.linked = state.bold = 0


def _grid(text: str) -> Rows:
    """Return the rows of a table that is set by spaces in text of one width."""
    return grid([line for line in text.split("\n") if line.strip()])


def _double(text: str) -> str:
    return re.sub(r" {2,}", " ", text)


def _add(state: _Walk, kind: BlockKind, text: str, level: int = 0, rows: Rows = ()) -> None:
    frame = state.stack[-1]
    parent = frame.element.getparent()
    heading = any(f.tag in ("h1", "h2", "h3") for f in state.stack[-3:])
    state.pieces.append(
        Piece(
            kind,
            text,
            level,
            rows,
            frame.tag,
            frame.apart,
            frame.byline and not heading,
            frame.summary,
            state.linked,
            state.bold,
            frame.element if parent is None or frame.tag in _HOLDERS else parent,
        )
    )
