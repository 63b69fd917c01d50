"""The label beside the mark that is pointed at: value, hedge and source, never cut at an edge."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import ItemProps

WIDTH = 320
GAP = 8


class HoverLabel(QWidget):
    """An overlay of the window; the pointer passes through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._value = QLabel(self)
        self._label = QLabel(self)
        self._source = QLabel(self)
        column = QVBoxLayout(self)
        for label in (self._value, self._label, self._source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, line by line."""
        return "\n".join(part.text() for part in (self._value, self._label, self._source))

    def show_item(self, item: ItemProps, beside: QRect) -> None:
        """Show an item's number beside a place, given in the coordinates of the window."""
        theme = self._theme
        self._value.setText(item.full_text)
        self._label.setText(item.label)
        self._source.setText(item.source)
        self._source.setVisible(bool(item.source))
        self._value.setFont(theme.sans(14, 700))
        self._label.setFont(theme.sans(12.5))
        self._source.setFont(theme.sans(12))
        for label, colour in (
            (self._value, theme.palette.ink),
            (self._label, theme.palette.ink),
            (self._source, theme.palette.soft),
        ):
            colours = label.palette()
            colours.setColor(label.foregroundRole(), QColor(colour))
            label.setPalette(colours)
        column = self.layout()
        assert column is not None
        column.setContentsMargins(*(theme.px(n) for n in (11, 8, 11, 9)))
        column.setSpacing(theme.px(2))
        window = self.parentWidget()
        assert window is not None
        room = window.rect().adjusted(4, 4, -4, -4)
        widest = max(
            label.fontMetrics().horizontalAdvance(label.text())
            for label in (self._value, self._label, self._source)
        )
        width = min(widest + theme.px(26), theme.px(WIDTH), room.width())
        height = column.heightForWidth(width) if column.hasHeightForWidth() else 0
        self.resize(width, min(max(height, 1), room.height()))
        self.move(self._place(beside, room))
        self.show()
        self.raise_()

    def _place(self, beside: QRect, room: QRect) -> QPoint:
        """Return a corner so that the label stands above the place, else below, inside the room."""
        gap = self._theme.px(GAP)
        y = beside.top() - gap - self.height()
        if y < room.top():
            y = beside.bottom() + gap
        if y + self.height() > room.bottom():
            y = max(room.top(), room.bottom() - self.height())
        x = beside.center().x() - self.width() // 2
        return QPoint(max(room.left(), min(x, room.right() - self.width())), y)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._theme.palette.panel))
        painter.setPen(QPen(QColor(self._theme.palette.edge), 1))
        radius = self._theme.px(8)
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
        )
