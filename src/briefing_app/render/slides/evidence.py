"""The evidence of a number as a slide: its paragraph in the article's type, its sentence lit."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Run, draw, fit
from briefing_app.viewmodels.present.stage_evidence import EvidenceContent


def evidence_image(size: QSize, ratio: float, palette: Palette, content: EvidenceContent) -> QImage:
    """Return the evidence as an opaque picture of ``size`` logical px."""
    image = QImage(
        round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(palette.paper)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _paint(painter, Frame(size.width(), size.height()), palette, content)
    painter.end()
    return image


def _paint(painter: QPainter, frame: Frame, palette: Palette, content: EvidenceContent) -> None:
    u, area, evidence = frame.unit, frame.body, content.evidence
    heading = fit([Run(content.heading, palette.soft)], area.width(), 90 * u, 32 * u, frame.least)
    draw(painter, heading, area.left(), area.top())
    text, start, end = evidence.text, evidence.start, evidence.end
    lit = palette.mark if not evidence.lost else ""
    runs = [
        Run(content.before, palette.soft, serif=True),
        Run(text[:start], palette.ink, serif=True, ground=lit),
        Run(text[start:end], palette.ink, fonts.SEMIBOLD, serif=True, ground=lit),
        Run(text[end:], palette.ink, serif=True, ground=lit),
        Run(content.after, palette.soft, serif=True),
    ]
    top = area.top() + heading.height + 40 * u
    height = area.bottom() + 60 * u - top
    width = min(area.width(), 1500 * u)
    words = fit(runs, width, height, 52 * u, frame.least * 1.15, leading=1.12)
    if words.cut:
        words = fit(runs[1:4], width, height, 52 * u, frame.least * 1.15, leading=1.12)
    draw(painter, words, area.left(), top)
