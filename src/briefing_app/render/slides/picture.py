"""A slide as a picture of any size."""

from typing import assert_never

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render.charts.mirror import reading_words
from briefing_app.render.palette import Palette
from briefing_app.render.slides.board import paint_board
from briefing_app.render.slides.chart import paint_chart
from briefing_app.render.slides.compared import labels_of, paint_compared
from briefing_app.render.slides.figure import paint_figure
from briefing_app.render.slides.frame import Frame, paint_foot
from briefing_app.render.slides.words import (
    paint_points,
    paint_quotation,
    paint_sources,
    paint_title,
)
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.present.slide_text import foot_of
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    Content,
    FigureContent,
    PointsContent,
    QuotationContent,
    Slide,
    SourcesContent,
    TitleContent,
)


def _leading_words(content: Content) -> str:
    """Return the words whose direction the whole slide has."""
    if isinstance(content, TitleContent):
        return content.headline
    if isinstance(content, BoardContent):
        return "".join(card.label for card in content.cards)
    if isinstance(content, FigureContent):
        return content.evidence.text or content.card.label
    if isinstance(content, ComparedBoard):
        return labels_of(content)
    if isinstance(content, PointsContent):
        return "".join(content.points)
    if isinstance(content, ChartContent):
        return reading_words(content.chart)
    if isinstance(content, SourcesContent):
        return "".join(name for name, _ in content.entries)
    return content.text


def paint_slide(
    painter: QPainter,
    width: float,
    height: float,
    palette: Palette,
    slide: Slide,
    number: int,
    count: int,
) -> None:
    """Paint one slide over the area 0, 0, width, height (logical px)."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, width, height), QColor(palette.paper))
    frame = Frame(width, height)
    content = slide.content
    if isinstance(content, TitleContent):
        paint_title(painter, frame, palette, content)
    elif isinstance(content, BoardContent):
        paint_board(painter, frame, palette, content)
    elif isinstance(content, FigureContent):
        paint_figure(painter, frame, palette, content)
    elif isinstance(content, ChartContent):
        paint_chart(painter, frame, palette, content)
    elif isinstance(content, ComparedBoard):
        paint_compared(painter, frame, palette, content)
    elif isinstance(content, PointsContent):
        paint_points(painter, frame, palette, content)
    elif isinstance(content, QuotationContent):
        paint_quotation(painter, frame, palette, content)
    elif isinstance(content, SourcesContent):
        paint_sources(painter, frame, palette, content)
    else:
        assert_never(content)
    right = is_right_to_left(_leading_words(content))
    paint_foot(painter, frame, palette, foot_of(slide), number, count, right=right)


def slide_image(
    size: QSize, ratio: float, palette: Palette, slide: Slide, number: int, count: int
) -> QImage:
    """Return a slide as an opaque picture of ``size`` logical px at a device pixel ratio.

    May be called on any thread: it touches no window.
    """
    image = QImage(
        round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint_slide(painter, size.width(), size.height(), palette, slide, number, count)
    painter.end()
    return image
