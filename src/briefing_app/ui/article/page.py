"""Lays the parts of an article into a text document, a piece at a time.

Every word is put in as plain text with our own formats; nothing is ever read as markup. A long
article is laid in pieces so that its top is on the screen at once.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import cycle

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from briefing_app.core.lines.pattern import Pattern
from briefing_app.ui.article.formats import BOTTOM, GUTTER, TOP, ArticleFormats
from briefing_app.ui.article.table import ROWS, TableRows
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import Part, PartKind
from briefing_app.viewmodels.article.mark_index import MarkIndex, Stretch
from briefing_app.viewmodels.article.marks import FigureMark, MarkStyle
from briefing_app.viewmodels.article.places import Places

PIECE = 8000
"""The longest text block: one of a megabyte would be shaped at one go."""
_CELL = 30
HUGE = 1_000_000
"""Characters from which a text is laid in short runs: ten times as many took 700 MB."""
_RUN = 31
"""Characters in a short run; of 32 on it takes more than twice the memory."""

# Characters that a text document takes for its own structure, each changed for one other.
_SIGNS = "\n\r\u2029\ufdd0\ufdd1\ufffc\x00"
_STRUCTURE = Pattern(f"[{_SIGNS}\ud800-\udfff]")
_LINE = "\u2028"


def _plain(text: str) -> str:
    if not _has_structure(text):
        return text
    return _STRUCTURE.sub(lambda m: _LINE if m[0] in "\n\r\u2029" else "\ufffd", text)


def _has_structure(text: str) -> bool:
    """Whether a text has any of those characters; hardly one has, and needs the pattern."""
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a character
        return True
    return any(sign in text for sign in _SIGNS)


def _runs(text: str) -> Iterator[str]:
    """Yield the text in runs that end with a space, none longer than need be."""
    at = 0
    while len(text) - at > _RUN:
        end = text.rfind(" ", at, at + _RUN) + 1 or text.find(" ", at + _RUN) + 1 or len(text)
        yield text[at:end]
        at = end
    yield text[at:]


class ArticlePage:
    """A text document under construction, and the places of the parts in it."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        parts: Sequence[Part],
        marks: MarkIndex[FigureMark],
    ) -> None:
        self.places = Places()
        self._document = document
        self._formats = ArticleFormats(theme)
        self._parts = parts
        self._marks = marks
        self._huge = sum(len(part.text) for part in parts) > HUGE
        self._cursor = QTextCursor(document)
        self._next = (0, 0)
        self._fresh = True
        self._rows = TableRows(self._formats)
        document.clear()
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(theme.px(GUTTER))
        frame.setTopMargin(theme.px(TOP))
        frame.setBottomMargin(theme.px(BOTTOM))
        document.rootFrame().setFrameFormat(frame)

    @property
    def complete(self) -> bool:
        """Whether all parts are laid."""
        return self._next[0] >= len(self._parts)

    def reaches(self, part: int, offset: int) -> bool:
        """Return whether a place of a part is laid."""
        return self._next > (part, offset)

    def lay(self, characters: int) -> None:
        """Lay at least this many more characters, or all that are left."""
        self._lay(characters, self._lay_piece)

    def lay_top(self, height: int) -> None:
        """Lay at least what a height of the page shows, or all that there is."""
        self._lay(height, self._lay_height)

    def _lay(self, left: int, lay_some: Callable[[], int]) -> None:
        self._cursor.beginEditBlock()
        while left > 0 and not self.complete:
            left -= lay_some()
        self._cursor.endEditBlock()

    def _lay_height(self) -> int:
        """Lay a piece and return how tall it is at least."""
        index, start = self._next
        part = self._parts[index]
        self._lay_piece()
        end = self._next[1] or len(part.text)
        return self._formats.least_height(part, end - start)

    def reworded(self, parts: Sequence[Part]) -> tuple[int, ...] | None:
        """Return which parts have other words than are laid, to be put in where they stand.

        None where that is not all: other parts, a table's cells, or words in several text blocks.
        """
        if len(parts) != len(self._parts):
            return None
        changed = []
        for index, (old, new) in enumerate(zip(self._parts, parts, strict=True)):
            if old.text is new.text and old.kind is new.kind:
                continue
            if (old.kind, old.level, old.rows, old.source) != (
                (new.kind, new.level, new.rows, new.source)
            ):
                return None
            if old.text != new.text:
                if old.rows or max(len(old.text), len(new.text)) > PIECE:
                    return None
                changed.append(index)
        return tuple(changed)

    def reword(
        self, parts: Sequence[Part], marks: MarkIndex[FigureMark], changed: Sequence[int]
    ) -> None:
        """Put in the words of the parts that changed, and use these parts and marks from now on."""
        self._parts, self._marks = parts, marks
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for index in changed:
            if index >= self._next[0]:
                break
            text, place = parts[index].text, self.places.of_part(index)
            cursor.setPosition(place.position)
            cursor.setPosition(place.position + place.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._insert(cursor, index, 0, text)
            self.places.reword(index, text)
        cursor.endEditBlock()

    def restyle(self, styles: Sequence[tuple[Stretch, MarkStyle | None]]) -> None:
        """Set words of parts in the style of their mark, or as plain ones again."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # laid out once, however many there are
        for stretch, style in styles:
            char = self._formats.char(self._parts[stretch.part], style)
            for span in self.places.spans(stretch):
                cursor.setPosition(span.position + span.start)
                cursor.setPosition(span.position + span.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(char)
        cursor.endEditBlock()

    def _lay_piece(self) -> int:
        index, start = self._next
        part = self._parts[index]
        if part.kind is PartKind.TABLE and part.rows:
            end = self._lay_rows(index, part, start)
            self._next = (index + 1, 0) if end > len(part.text) else (index, end)
            # A cell takes as long to lay as some dozens of characters do.
            return end - start + ROWS * len(part.rows[0]) * _CELL
        end = self._piece_end(part.text, start)
        last = end >= len(part.text)
        self._begin_block(part, first=start == 0, last=last)
        self._put(index, start, part.text[start:end])
        # The white space at which a long text is cut becomes the end of the text block.
        skip = 1 if not last and part.text[end].isspace() else 0
        self._next = (index + 1, 0) if last else (index, end + skip)
        return end - start + 1

    @staticmethod
    def _piece_end(text: str, start: int) -> int:
        if len(text) - start <= PIECE:
            return len(text)
        found = text.rfind(" ", start + PIECE // 2, start + PIECE)
        return found if found > start else start + PIECE

    def _begin_block(self, part: Part, *, first: bool, last: bool) -> None:
        block, char = self._formats.block(part), self._formats.char(part)
        if not first:
            block.setTopMargin(0)
        if not last:
            block.setBottomMargin(0)
        if self._fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block, char)
        self._fresh = False

    def _put(self, index: int, start: int, text: str, *, header: bool = False) -> None:
        """Insert a stretch of a part at the cursor, and note its place."""
        self.places.add(index, start, text, self._cursor.position())
        self._insert(self._cursor, index, start, text, header=header)

    def _insert(
        self, cursor: QTextCursor, index: int, start: int, text: str, *, header: bool = False
    ) -> None:
        """Insert a stretch of a part at a cursor, the words of figures in their weight."""
        part = self._parts[index]
        style = MarkStyle.USED if header else None
        shown, at = _plain(text), 0
        for placed in self._marks.touching(index, start, start + len(text)):
            a, b = max(placed.at.start - start, at), min(placed.at.end - start, len(text))
            if a < b:
                self._insert_words(cursor, shown[at:a], part, style)
                cursor.insertText(shown[a:b], self._formats.char(part, placed.mark.style))
                at = b
        if at < len(shown) or not shown:
            self._insert_words(cursor, shown[at:], part, style)

    def _insert_words(
        self, cursor: QTextCursor, text: str, part: Part, style: MarkStyle | None
    ) -> None:
        """Insert words without a mark; those of a huge text in short runs.

        For as long as it is laid, a text block keeps what its longest run took to be shaped:
        some 50 bytes a character.
        """
        if not self._huge:
            cursor.insertText(text, self._formats.char(part, style))
            return
        for run, char in zip(_runs(text), cycle(self._formats.alternates(part, style))):
            cursor.insertText(run, char)

    def _lay_rows(self, index: int, part: Part, start: int) -> int:
        """Lay the next rows of a table; return the offset after them."""
        if not self._fresh:
            self._cursor.insertBlock(QTextBlockFormat())
        at = start
        for cell in self._rows.lay(self._cursor, part, start):
            self._cursor = cell.cursor
            self._put(index, at, cell.text, header=cell.header)
            at += len(cell.text) + 1
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True
        return at
