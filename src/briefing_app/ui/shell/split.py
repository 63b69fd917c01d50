"""The movable line between article and rail; it can be moved with the keyboard too."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.lean_qt import fill_rect
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

WIDTH = 7
STEP = 24
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class _Handle(QSplitterHandle):
    def __init__(self, theme: Theme, split: "Split") -> None:
        super().__init__(split.orientation(), split)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(said("Line between article and figures"))
        self.setAccessibleDescription(said("Move it with the arrow keys"))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = -1 if event.key() in BACK else 1 if event.key() in ON else 0
        if way:
            lying = self.orientation() is Qt.Orientation.Horizontal
            at = self.pos().x() if lying else self.pos().y()
            self.moveSplitter(self.closestLegalPosition(at + way * self._theme.px(STEP)))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        fill_rect(painter, self.rect(), QColor(palette.paper))
        if self.orientation() is Qt.Orientation.Horizontal:
            rest = self.rect().adjusted(self.width() // 2, 0, 0, 0)
            line = QRect(rest.left(), 0, 1, self.height())
        else:
            rest = self.rect().adjusted(0, self.height() // 2, 0, 0)
            line = QRect(0, rest.top(), self.width(), 1)
        fill_rect(painter, rest, QColor(palette.rail))
        fill_rect(painter, line, QColor(palette.line))
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, 2)
        painter.end()


class Split(QSplitter):
    """Two panes with a thin line between that is wide enough to grab."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(WIDTH)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self._theme, self)
