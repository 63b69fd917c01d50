"""Where a file is dropped on the start page; it is lit while one is held over the window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

RADIUS, PAD = 10, 18
HEADING = marked("Drop a file here")
KINDS = marked(
    "Text, Word, PDF, a saved web page, a mail, a book, slides; a table "
    "stands beside the article. Ctrl+V reads the text that you copied."
)


class DropZone(QWidget):
    """Says what can be dropped, and has the buttons for those who would rather choose or paste."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = ""
        self._heading = QLabel(translated(HEADING), self)
        self._words = QLabel(translated(KINDS), self)
        for label in (self._heading, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.open = BarButton(said("Open…"), theme, "primary", parent=self)
        self.paste = BarButton(said("Paste"), theme, "outlined", parent=self)
        self.open.say(said("Open…"), said("Choose a file (Ctrl+O)"))
        self.paste.say(said("Paste"), said("Read the text that you copied (Ctrl+V)"))
        column = QVBoxLayout()
        column.addWidget(self._heading)
        column.addWidget(self._words)
        self._column, self._row = column, QHBoxLayout(self)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.paste)
        self._row.addWidget(self.open)
        QWidget.setTabOrder(self.open, self.paste)
        self.restyle()

    @property
    def words(self) -> str:
        """What is said while a file is held over the window; empty while none is."""
        return self._lit

    def cover(self, words: str) -> None:
        """Be lit, and say what letting go will do."""
        self._lit = words
        self._heading.setText(words)
        self.setAccessibleName(words)
        self.restyle()

    def uncover(self) -> None:
        """Be as before."""
        self._lit = ""
        self._heading.setText(translated(HEADING))
        self.setAccessibleName("")
        self.restyle()

    def restyle(self) -> None:
        """Take type, sizes and colours of the theme as it is now."""
        theme, px = self._theme, self._theme.px
        self._heading.setFont(theme.sans(15, SEMIBOLD))
        self._words.setFont(theme.sans(13.5, REGULAR))
        for label, colour in (
            (self._heading, theme.palette.accent if self._lit else theme.palette.ink),
            (self._words, theme.palette.soft),
        ):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(palette)
        self._row.setContentsMargins(*[px(PAD)] * 4)
        self._row.setSpacing(px(10))
        self._column.setSpacing(px(4))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = bool(self._lit)
        edge = px(1) + 0.5
        rect = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        colour = palette.accent if lit else palette.edge
        pen = QPen(QColor(colour), px(2) if lit else max(1.0, px(1.5)), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(palette.accent_soft if lit else palette.panel))
        painter.drawRoundedRect(rect, px(RADIUS), px(RADIUS))
        painter.end()
