"""The small sign at the stage's edge: a slide's number being typed, or what a key has done."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from briefing_app.render import fonts
from briefing_app.render.palette import Palette

SIZE = 0.019
"""The height of its letters as a part of the stage's height; seen from the desk, not from afar."""
LEAST = 13


def sign_rect(rect: QRectF, words: str) -> QRectF:
    """Return where the sign stands on a stage: at the right, above the lower edge."""
    size = max(LEAST, rect.height() * SIZE)
    metrics = QFontMetricsF(fonts.sans(size, fonts.SEMIBOLD))
    width, height = metrics.horizontalAdvance(words) + 1.4 * size, 1.9 * size
    width = min(width, rect.width() - size)
    edge = size * 0.5
    return QRectF(rect.right() - width - edge, rect.bottom() - height - edge, width, height)


def paint_sign(painter: QPainter, rect: QRectF, words: str, palette: Palette, veil: str) -> None:
    """Paint the sign; on a black or white stage as faintly as it can be read."""
    place = sign_rect(rect, words)
    size = max(LEAST, rect.height() * SIZE)
    ground, ink = palette.panel, palette.soft
    if veil:
        ground, ink = veil, "#6d6d6d" if veil == "black" else "#8a8a8a"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ground if veil else palette.line))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, size * 0.4, size * 0.4)
    painter.setPen(QColor(ink))
    painter.setFont(fonts.sans(size, fonts.SEMIBOLD))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
