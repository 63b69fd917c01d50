"""Rich text (RTF) to blocks: paragraphs, headings, lists, tables; deleted and hidden words go.

A file is a row of groups, control words and bytes. A group whose first word is not known to hold
text of the document is skipped, as the format asks for (a star before it says so; older ones are
listed here).
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers import limits
from briefing_app.importers.clean import one_line, raised
from briefing_app.importers.office.edges import Row, in_columns
from briefing_app.importers.result import Draft, ImportFailed, Meta
from briefing_app.importers.status import status_blocks
from briefing_app.importers.text.head import with_headline
from briefing_app.words.said import marked, said, translated

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)"
)
_ASIDE = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict "
    b"xmlnstbl themedata datastore "
    b"latentstyles fldinst bkmkstart bkmkend mmathPr annotation atnid atnauthor filetbl pgptbl "
    b"listtext pntext pnseclvl tc xe sp".split()
)
_HEADS = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_SIGNS = {
    b"par": "\n", b"sect": "\n", b"page": "\n", b"line": "\v", b"tab": "\t", b"emdash": "—",
    b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"softline": "\v",
}  # fmt: skip
_ESCAPES = {b"~": "\xa0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_CHARSETS = {
    0: 0, 2: 0, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
}  # fmt: skip
_PAGES = {10000: "mac_roman", 437: "cp437", 65001: "utf-8"}
_HEADING_STYLE = re.compile(rb"\{\\s(\d{1,4})\b[^{};]*? heading ([1-9]);", re.I)
_STYLES_WITHIN = 1 << 20
_LIST_MARK = re.compile(r"[•‣◦▪●○■·\uf0b7\uf0a7o-][ \t]+|\(?\d{1,2}[.)][ \t]+")
_HEADLINE_CHARACTERS = 160
_ENDS_EARLY = marked("The file ends in the middle: its end is missing. Get it again.")
_OF_PARAGRAPHS = frozenset(b"s outlinelevel ls ilvl pnlvlblt pnlvlbody intbl itap pard".split())
_OF_LISTS = frozenset((b"pnlvlblt", b"pnlvlbody"))
"""What marks a paragraph from within a group that holds no words: ``{\\*\\pn\\pnlvlblt}``."""
_DEEPEST = 8
_LARGER = 1.2


class _State(NamedTuple):
    """What holds inside one group."""

    skip: bool = False
    hidden: bool = False
    bold: bool = False
    raised: bool = False
    size: int = 24
    page: int = 0
    skips_after: int = 1
    info: bytes = b""
    fonts: bool = False
    note: bool = False
    head: bool = False


@dataclass
class _Paragraph:
    parts: list[tuple[str, _State]] = field(default_factory=list)
    outline: int = 0
    listed: bool = False
    in_table: bool = False
    level: int = 0


def read(data: bytes) -> Draft:
    """Return the blocks and metadata of the RTF ``data``."""
    reader = _Reader()
    reader.read(data)
    blocks = reader.finished()
    if not blocks:
        raise ImportFailed(
            said("There are no words in this RTF file. Check that it is the right one.")
        )
    info = {key: one_line(value) for key, value in reader.info.items()}
    meta = Meta(
        title=info.get(b"title", ""),
        author=info.get(b"author", ""),
        publisher=info.get(b"company", ""),
    )
    return Draft(tuple(blocks), (), meta, (translated(_ENDS_EARLY),) if reader.is_open else ())


def words(data: bytes) -> str:
    """Return the words of RTF as plain text, a blank line between paragraphs."""
    reader = _Reader()
    reader.read(data)
    return "\n\n".join(block.text for block in reader.finished())


class _Reader:
    def __init__(self) -> None:
        self.info: dict[bytes, str] = {}
        self._found: list[tuple[Block, bool, int]] = []
        self._notes: list[str] = []
        self._heads: list[str] = []
        self._rows: list[Row] = []
        self._edges: list[int] = []
        self._cells: list[str] = []
        self._paragraph = _Paragraph()
        self._state = _State()
        self._stack: list[_State] = []
        self._fonts: dict[int, int] = {}
        self._headings: dict[int, int] = {}
        self._font = 0
        self._page = 1252
        self._bytes = bytearray()
        self._to_skip = 0
        self._first = False
        self._starred = False

    def read(self, data: bytes) -> None:
        """Take all of ``data`` in."""
        styles = _HEADING_STYLE.findall(data, 0, _STYLES_WITHIN)
        self._headings = {int(style): int(level) for style, level in styles}
        for token in _TOKEN.finditer(data):
            word, number, code, escape, brace, text = token.groups()
            if brace:
                self._flush_bytes()
                self._brace(brace)
            elif word:
                self._flush_bytes()
                self._word(word, int(number) if number else None)
            elif code:
                self._byte(int(code, 16))
            elif escape:
                self._flush_bytes()
                self._escape(escape)
            else:
                self._plain(text)
        self._flush_bytes()

    @property
    def is_open(self) -> bool:
        """Whether a group was opened and never closed."""
        return bool(self._stack)

    def finished(self) -> list[Block]:
        """Return the blocks, footnotes at the end, a headline where one stands out."""
        self._end_paragraph()
        self._end_table()
        status = status_blocks(self._heads)
        blocks = _with_headline(self._found)
        return status + blocks + [Block(BlockKind.PARAGRAPH, text) for text in self._notes]

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            if len(self._stack) < 10 * limits.DEPTH:
                self._stack.append(self._state)
            self._first = True
            return
        before = self._state
        if self._stack:
            self._state = self._stack.pop()
        if before.note and not self._state.note:
            self._notes[-1] = one_line(self._notes[-1])
        self._first = False

    def _word(self, word: bytes, number: int | None) -> None:
        first, self._first = self._first, False
        starred, self._starred = self._starred, False
        if first and self._opens(word, starred):
            return
        if self._info_word(word, number) or self._format_word(word, number):
            return
        if word == b"u" and number is not None:
            self._add(chr(number % 65536))
            self._to_skip = self._state.skips_after
        elif word == b"uc":
            self._set(skips_after=min(number or 0, 16))
        elif word == b"bin" or self._state.skip:
            return
        elif word in (b"cell", b"nestcell"):
            self._cells.append(one_line(self._taken()))
        elif word in (b"row", b"nestrow"):
            self._rows.append(Row(tuple(self._cells[: limits.COLUMNS]), tuple(self._edges)))
            self._cells = []
        elif word in _SIGNS:
            self._add(_SIGNS[word])

    def _opens(self, word: bytes, starred: bool) -> bool:
        """Take the first word of a group; return whether that was all it means."""
        if word in (b"footnote", b"endnote"):
            number = raised(str(len(self._notes) + 1))
            self._add(number)
            self._notes.append(f"{number} ")
            self._set(note=True)
            return True
        if word in (b"title", b"author", b"company", b"subject", b"keywords", b"doccomm",
                    b"operator", b"creatim", b"revtim", b"manager", b"category"):  # fmt: skip
            self._set(info=word, skip=word in (b"creatim", b"revtim"))
            return True
        if word in _HEADS:
            self._heads.append("")
            self._set(head=True)
        if word == b"fonttbl":
            self._set(fonts=True)
        known = word in (b"shptxt", b"shpinst", b"shprslt", b"ud", b"upr", b"nesttableprops",
                         b"do")  # fmt: skip
        if word in _ASIDE or word == b"shpinst" or (starred and not known):
            self._set(skip=True)  # of a shape only its text shows
        elif word == b"shptxt":
            self._set(skip=False)
        return False

    def _info_word(self, word: bytes, number: int | None) -> bool:
        if self._state.fonts:
            if word == b"f" and number is not None:
                self._font = number
            elif word == b"fcharset" and number is not None:
                self._fonts[self._font] = _CHARSETS.get(number, 0)
            return True
        if word == b"ansicpg" and number:
            self._page = number
        elif word == b"mac":
            self._page = 10000
        else:
            return False
        return True

    def _format_word(self, word: bytes, number: int | None) -> bool:
        on = number != 0
        if word in (b"b", b"v", b"deleted", b"super", b"nosupersub", b"up", b"fs", b"f", b"plain"):
            match word:
                case b"b":
                    self._set(bold=on)
                case b"v" | b"deleted":
                    self._set(hidden=on)
                case b"super" | b"nosupersub" | b"up":
                    self._set(raised=word != b"nosupersub" and on)
                case b"fs":
                    self._set(size=number or 24)
                case b"f":
                    self._set(page=self._fonts.get(number or 0, 0))
                case _:
                    self._set(bold=False, hidden=False, raised=False, size=24)
        elif word in _OF_PARAGRAPHS:
            aside = self._state.skip and word not in _OF_LISTS
            if not (aside or self._state.note or self._state.head):
                self._set_paragraph(word, number)  # not those of a note or a mark within
        elif word == b"trowd":
            self._edges = []
            if not self._rows:
                self._end_paragraph()
        elif word == b"cellx" and number is not None:
            self._edges.append(number)
        else:
            return False
        return True

    def _set_paragraph(self, word: bytes, number: int | None) -> None:
        paragraph = self._paragraph
        match word:
            case b"s":
                paragraph.outline = self._headings.get(number or 0, 0)
            case b"outlinelevel":
                paragraph.outline = (number or 0) + 1
            case b"ilvl":
                paragraph.level = max(0, min(number or 0, _DEEPEST))
            case b"intbl" | b"itap":
                paragraph.in_table = number != 0
            case b"pard":
                self._paragraph = _Paragraph(paragraph.parts)
            case _:
                paragraph.listed = number != 0

    def _set(self, **changes: object) -> None:
        self._state = self._state._replace(**changes)  # type: ignore[arg-type]

    def _escape(self, sign: bytes) -> None:
        self._first = False
        if sign == b"*":
            self._starred = self._first = True
        elif sign in _ESCAPES:
            self._add(_ESCAPES[sign])

    def _plain(self, text: bytes) -> None:
        self._first = False
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        self._bytes += text

    def _byte(self, value: int) -> None:
        self._first = False
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(value)

    def _flush_bytes(self) -> None:
        if not self._bytes:
            return
        page = self._state.page or self._page
        name = _PAGES.get(page, f"cp{page}")
        try:
            text = bytes(self._bytes).decode(name, "replace")
        except LookupError:
            text = bytes(self._bytes).decode("cp1252", "replace")
        self._bytes.clear()
        self._add(text)

    def _add(self, text: str) -> None:
        state = self._state
        if state.info:
            if not state.skip:
                self.info[state.info] = self.info.get(state.info, "") + text
        elif state.note:
            if not (state.raised and text.strip().isdecimal()):  # its own number
                self._notes[-1] += text
        elif state.skip or state.fonts or state.hidden:
            return
        elif state.head:
            if text == "\n":
                self._heads.append("")
            else:
                self._heads[-1] += text
        elif text == "\n":
            if self._paragraph.in_table:
                self._paragraph.parts.append((" ", state))
            else:
                self._end_paragraph()
        else:
            self._paragraph.parts.append((text, state))

    def _taken(self) -> str:
        """Return the words of the paragraph so far, and begin it again."""
        paragraph = self._paragraph
        text = "".join(raised(t) if s.raised else t for t, s in paragraph.parts)
        paragraph.parts = []
        return text.replace("\v", "\n")

    def _end_paragraph(self) -> None:
        paragraph = self._paragraph
        shown = [s for t, s in paragraph.parts if t.strip()]
        text = self._taken()
        if not text.strip():
            return
        self._end_table()
        mark = _LIST_MARK.match(text.lstrip())
        kind, level = BlockKind.PARAGRAPH, 0
        if paragraph.outline and paragraph.outline < 10:
            kind, level = BlockKind.HEADING, paragraph.outline
        elif paragraph.listed or (mark and not mark[0].strip()[:1].isdecimal()):
            kind, level = BlockKind.LIST_ITEM, 1 + paragraph.level
            text = text.lstrip()[mark.end() :] if mark else text
        bold = bool(shown) and all(s.bold for s in shown)
        size = max((s.size for s in shown), default=24)
        self._found.append((Block(kind, text.replace("\t", " "), level), bold, size))

    def _end_table(self) -> None:
        rows = in_columns([row for row in self._rows if any(row.cells)])
        self._rows = []
        if rows and len(rows[0]) == 1:
            blocks = [Block(BlockKind.PARAGRAPH, row[0]) for row in rows]
        elif rows:
            blocks = [table_block(rows)]
        else:
            return
        self._found += [(block, False, 24) for block in blocks]


def _with_headline(found: list[tuple[Block, bool, int]]) -> list[Block]:
    """Return the blocks, lines that are larger or bold as headings, the first of them on top."""
    sizes = sorted(size for block, _, size in found for _ in range(len(block.text) // 20 + 1))
    usual = sizes[len(sizes) // 2] if sizes else 24
    blocks: list[Block] = []
    for block, bold, size in found:
        short = len(block.text) <= _HEADLINE_CHARACTERS and not block.text.rstrip().endswith(".")
        if block.kind is BlockKind.PARAGRAPH and short and (bold or size >= _LARGER * usual):
            block = Block(BlockKind.HEADING, one_line(block.text), 1 if size > usual else 2)
        blocks.append(block)
    return with_headline(blocks)
