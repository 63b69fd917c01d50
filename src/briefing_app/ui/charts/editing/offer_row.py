"""One chart that is offered: its title, a button to add it, one to dismiss it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

RADIUS = 8


class OfferRow(QWidget):
    """``added`` and ``dismissed`` are emitted after their buttons were pressed."""

    added = Signal()
    dismissed = Signal()

    def __init__(self, title: str, kind: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._kind = QLabel(title, self), QLabel(kind, self)
        self._title.setWordWrap(True)
        for label in (self._title, self._kind):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.add = BarButton(said("Add"), theme, "outlined", parent=self)
        self.add.setAccessibleName(said("Add chart: {title}", title=title))
        self.drop = BarButton(said("Dismiss"), theme, "quiet", icon="close", parent=self)
        self.drop.set_icon_only(True)
        self.drop.setAccessibleName(said("Dismiss: {title}", title=title))
        self.add.clicked.connect(self.added)
        self.drop.clicked.connect(self.dismissed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._kind)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.add)
        self._row.addWidget(self.drop)
        self.setAccessibleName(said("Offered: {title}", title=title))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def title(self) -> str:
        """The title of the chart."""
        return self._title.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.edge if palette.dark else palette.line), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        painter.end()

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(6))
        for label, font, colour in (
            (self._title, theme.sans(14), theme.palette.ink),
            (self._kind, theme.sans(12.5), theme.palette.soft),
        ):
            label.setFont(font)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(palette)
        self.update()
