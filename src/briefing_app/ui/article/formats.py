"""How each part of the article is set: type, colour, space around it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import Part, PartKind
from briefing_app.viewmodels.article.marks import MarkStyle

MEASURE = 620
"""The width of the text column at 100 %: some 70 characters of the article's type."""
GUTTER = 56
"""The width of the margin left of it, where the evidence numbers stand."""
EDGE = 20
"""The least space right of the column."""
TOP = 40
BOTTOM = 88
ITEM_INDENT = 24
"""How far each level of a list is moved in."""
BYLINE_GAP = 16
"""From the by-line to the rule below it."""

_PER_CENT = QTextLength.Type.PercentageLength
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_OTHER = QTextFormat.Property.UserProperty.value + 1  # changes nothing that is seen
_SERIF = 19.0
_LEADING = 1.62
# Kind: size, line height, space above, space below.
_SIZES: dict[PartKind, tuple[float, float, float, float]] = {
    PartKind.KICKER: (13, 1.4, 0, 6),
    PartKind.HEADLINE: (34, 1.18, 2, 10),
    PartKind.STANDFIRST: (20, 1.45, 0, 10),
    PartKind.BYLINE: (14, 1.4, 0, BYLINE_GAP + 24),
    PartKind.PARAGRAPH: (_SERIF, _LEADING, 0, 17),
    PartKind.LIST_ITEM: (_SERIF, _LEADING, 0, 8),
    PartKind.QUOTATION: (_SERIF, _LEADING, 4, 21),
    PartKind.TABLE: (15, 1.4, 0, 0),
}
_HEADINGS = {1: 25, 2: 22}
_IN_A_LINE = 80
"""More characters than a line holds of the article's type, or of any larger."""


class ArticleFormats:
    """The formats of one theme at one zoom."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._chars: dict[tuple[PartKind, int, MarkStyle | None], QTextCharFormat] = {}
        self._others: dict[tuple[PartKind, int, MarkStyle | None], QTextCharFormat] = {}
        self._cells: dict[bool, QTextTableCellFormat] = {}

    def block(self, part: Part, *, right: bool = False) -> QTextBlockFormat:
        """Return line height and spacing of a part; ``right`` for a column of numbers."""
        px = self._theme.px
        size, leading, above, below = self._size(part)
        made = QTextBlockFormat()
        made.setLineHeight(px(size * leading), _FIXED)
        made.setTopMargin(px(above))
        made.setBottomMargin(px(below))
        if right:
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        if part.kind is PartKind.QUOTATION:
            made.setLeftMargin(px(22))
            made.setRightMargin(px(12))
        elif part.kind is PartKind.LIST_ITEM:
            made.setLeftMargin(px(ITEM_INDENT) * max(1, min(5, part.level)))
        elif part.kind is PartKind.HEADING:
            made.setHeadingLevel(min(6, max(2, part.level)))
        elif part.kind is PartKind.HEADLINE:
            made.setHeadingLevel(1)
        return made

    def char(self, part: Part, style: MarkStyle | None = None) -> QTextCharFormat:
        """Return type and colour of a part; of marked words with their ``style``."""
        key = (part.kind, part.level, style)
        made = self._chars.get(key)
        if made is None:
            made = self._chars[key] = self._make_char(part, style)
        return made

    def alternates(
        self, part: Part, style: MarkStyle | None = None
    ) -> tuple[QTextCharFormat, QTextCharFormat]:
        """Return `char` twice, so that words set by turns in the two stay runs of their own."""
        char = self.char(part, style)
        other = self._others.get(key := (part.kind, part.level, style))
        if other is None:
            other = self._others[key] = QTextCharFormat(char)
            other.setProperty(_OTHER, True)
        return char, other

    def table(self, columns: int, *, last: bool, shares: Sequence[float]) -> QTextTableFormat:
        """Return the format of a table, or of rows of one; ``shares`` fix the columns, if given."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderCollapse(True)
        made.setCellSpacing(0)
        made.setCellPadding(self._theme.px(5))
        made.setBottomMargin(self._theme.px(22) if last else 0)
        if columns > 2 or shares:
            made.setWidth(QTextLength(_PER_CENT, 100))
        made.setColumnWidthConstraints([QTextLength(_PER_CENT, 100 * share) for share in shares])
        return made

    def cell(self, *, header: bool) -> QTextTableCellFormat:
        """Return the format of a table's cell: a rule below it, stronger under the header."""
        made = self._cells.get(header)
        if made is None:
            made = self._cells[header] = self._make_cell(header)
        return made

    def _make_cell(self, header: bool) -> QTextTableCellFormat:
        made = QTextTableCellFormat()
        colour = self._theme.palette.soft if header else self._theme.palette.line
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(QColor(colour))
        return made

    def least_height(self, part: Part, characters: int) -> int:
        """Return how tall so much of a part is at least."""
        size, leading, above, below = self._size(part)
        lines = -(-characters // _IN_A_LINE)
        return self._theme.px(lines * size * leading + above + below)

    def _size(self, part: Part) -> tuple[float, float, float, float]:
        if part.kind is PartKind.HEADING:
            return _HEADINGS.get(part.level, 20), 1.3, 14, 8
        return _SIZES[part.kind]

    def _make_char(self, part: Part, style: MarkStyle | None) -> QTextCharFormat:
        theme, palette, kind = self._theme, self._theme.palette, part.kind
        size = self._size(part)[0]
        weight = SEMIBOLD if style in (MarkStyle.USED, MarkStyle.AT_ODDS) else REGULAR
        colour = palette.ink
        if kind is PartKind.KICKER:
            font, colour = theme.sans(size, SEMIBOLD), palette.accent
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.06 * size * theme.zoom)
        elif kind is PartKind.BYLINE:
            font, colour = theme.sans(size, REGULAR), palette.soft
        elif kind is PartKind.TABLE:
            font = theme.sans(size, weight)
        elif kind in (PartKind.HEADLINE, PartKind.HEADING):
            font = theme.serif(size, SEMIBOLD)
        else:
            font = theme.serif(size, weight)
        if kind is PartKind.STANDFIRST:
            colour = palette.soft
        if style is MarkStyle.ASIDE:
            colour = palette.faint
        elif style is MarkStyle.UNREAD:
            colour = palette.warn
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(QColor(colour))
        return made
