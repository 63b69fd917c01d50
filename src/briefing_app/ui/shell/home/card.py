"""A briefing as a card of the start page: a small picture, its title, and a line below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

PAD, RADIUS = 12, 10
TITLE, BELOW = 14.5, 12.5
ASPECT = 16 / 9
GONE = marked("It is no longer there")
TAKE_OFF = marked("Take it off this list")


class BriefingCard(Button):
    """``forgotten`` is emitted after the person asked to take it off the list (Delete, or the
    menu), where it ``can_be_forgotten``.
    """

    forgotten = Signal()

    def __init__(
        self,
        title: str,
        below: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        can_be_forgotten: bool = False,
    ) -> None:
        super().__init__(parent)
        self._title, self._below, self._theme = title, below, theme
        self._can_be_forgotten = can_be_forgotten
        self._picture = QImage()
        self.is_gone = False
        self.setText(title)
        self.setAccessibleName(said("Open {title}", title=title))
        self.setAccessibleDescription(below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage) -> None:
        """Show a picture; an empty one leaves the place with the first letter."""
        self._picture = picture
        self.update()

    def show_gone(self) -> None:
        """Say that the file is no longer there."""
        self.is_gone, self._below = True, translated(GONE)
        self.setAccessibleDescription(translated(GONE))
        self.update()

    def lines(self, width: int) -> int:
        """Return how many lines the title takes at a width, two at most."""
        return len(_lines(self._title, self._theme, width - 2 * self._theme.px(PAD)))

    def high(self, width: int, lines: int) -> int:
        """Return the height at a width, with room for so many lines of title."""
        title = lines * QFontMetrics(self._theme.sans(TITLE, SEMIBOLD)).lineSpacing()
        below = QFontMetrics(self._theme.sans(BELOW)).lineSpacing()
        return round(width / ASPECT) + title + below + self._theme.px(2 * PAD + 2)

    def sizeHint(self) -> QSize:
        width = self._theme.px(220)
        return QSize(width, self.high(width, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._can_be_forgotten:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._can_be_forgotten:
            return
        menu = QMenu(self)
        style_menu(menu, self._theme)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translated(TAKE_OFF)).triggered.connect(lambda: self.forgotten.emit())
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(rect, px(RADIUS), px(RADIUS))
        painter.fillPath(shape, QColor(palette.hover if self.underMouse() else palette.panel))
        top = QRectF(0, 0, self.width(), round(self.width() / ASPECT))
        painter.save()
        painter.setClipPath(shape)
        self._paint_top(painter, top)
        painter.restore()
        painter.setPen(QPen(QColor(palette.edge if self.underMouse() else palette.line), 1))
        painter.drawPath(shape)
        self._paint_words(painter, top)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(RADIUS))
        painter.end()

    def _paint_top(self, painter: QPainter, top: QRectF) -> None:
        palette = self._theme.palette
        if self._picture.isNull():
            painter.fillRect(top, QColor(palette.rail))
            painter.setPen(QColor(palette.faint))
            painter.setFont(self._theme.serif(40, SEMIBOLD))
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, self._title[:1].upper())
        else:
            painter.setOpacity(0.45 if self.is_gone else 1.0)
            painter.drawImage(top, self._picture)
            painter.setOpacity(1.0)
        painter.setPen(QColor(palette.line))
        painter.drawLine(top.bottomLeft(), top.bottomRight())

    def _paint_words(self, painter: QPainter, top: QRectF) -> None:
        palette, px = self._theme.palette, self._theme.px
        font, below = self._theme.sans(TITLE, SEMIBOLD), self._theme.sans(BELOW, REGULAR)
        room = QRectF(px(PAD), top.bottom() + px(PAD - 2), self.width() - 2 * px(PAD), 0)
        painter.setFont(font)
        painter.setPen(QColor(palette.soft if self.is_gone else palette.ink))
        step = QFontMetrics(font).lineSpacing()
        for at, line in enumerate(_lines(self._title, self._theme, room.width())):
            line_room = QRectF(room.x(), room.y() + at * step, room.width(), step)
            painter.drawText(line_room, Qt.AlignmentFlag.AlignVCenter, line)
        painter.setFont(below)
        painter.setPen(QColor(palette.warn if self.is_gone else palette.soft))
        words = QFontMetrics(below).elidedText(
            self._below, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        foot = QRectF(room.x(), 0, room.width(), self.height() - px(PAD - 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom, words)


def _lines(text: str, theme: Theme, width: float) -> tuple[str, ...]:
    """Return a title on at most two lines, the last one cut where it is longer."""
    font = theme.sans(TITLE, SEMIBOLD)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    cut = first.textLength()
    layout.endLayout()
    rest = text[cut:].strip()
    if not rest:
        return (text,)
    metrics = QFontMetrics(font)
    return (text[:cut].rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
