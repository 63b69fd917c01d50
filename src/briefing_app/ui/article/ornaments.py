"""Paints what is no text: the rule under the by-line, bars beside quotations, bullets."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument

from briefing_app.core.lines.pattern import Pattern
from briefing_app.ui.article.formats import BYLINE_GAP, EDGE, ITEM_INDENT
from briefing_app.ui.article.lines import line_boxes
from briefing_app.ui.kit.lean_qt import fill_rect
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import Part, PartKind
from briefing_app.viewmodels.article.places import Places, UnitSpan

_HAS_MARK = Pattern(r"\s*(?:[-–—*•‣▪·]|\(?\w{1,3}[.)])\s")


class ArticleOrnaments:
    """Paints for one laid page; all in document coordinates."""

    def __init__(
        self, document: QTextDocument, theme: Theme, places: Places, parts: Sequence[Part]
    ) -> None:
        self._document = document
        self._theme = theme
        self._places = places
        self._parts = parts

    def paint(self, painter: QPainter, visible: range, width: int, gutter: int) -> None:
        """Paint beside the visible text blocks of a page of this width."""
        palette, px = self._theme.palette, self._theme.px
        for index in visible:
            place = self._places[index]
            part = self._parts[place.part]
            if part.kind is PartKind.BYLINE:
                block = self._document.findBlock(place.position)
                bottom = self._document.documentLayout().blockBoundingRect(block).bottom()
                y = round(bottom) + px(BYLINE_GAP)
                rule = QRectF(gutter, y, width - gutter - px(EDGE), 1)
                fill_rect(painter, rule, QColor(palette.line))
            elif part.kind is PartKind.QUOTATION:
                boxes = line_boxes(self._document, UnitSpan(index, place.position, 0, place.length))
                if boxes:
                    height = boxes[-1].bottom - boxes[0].top
                    bar = QRectF(gutter + px(2), boxes[0].top, px(3), height)
                    fill_rect(painter, bar, QColor(palette.edge))
            elif part.kind is PartKind.LIST_ITEM and not place.start and not _marked(part):
                self._paint_bullet(painter, UnitSpan(index, place.position, 0, 1), part.level)

    def _paint_bullet(self, painter: QPainter, first: UnitSpan, level: int) -> None:
        boxes = line_boxes(self._document, first)
        if not boxes:
            return
        px = self._theme.px
        centre = QPointF(boxes[0].left - px(ITEM_INDENT * 0.55), boxes[0].baseline - px(5))
        radius = 2.6 * self._theme.zoom
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.soft))
        if level > 1:
            y = centre.y() - px(1) / 2
            painter.drawRect(QRectF(centre.x() - radius * 1.4, y, radius * 2.8, px(1)))
        else:
            painter.drawEllipse(centre, radius, radius)


def _marked(part: Part) -> bool:
    """Return whether the text of a list item brings its own number or bullet."""
    return bool(_HAS_MARK.match(part.text))
