"""The start page: open something, or go on where you were."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.session.recent import Recent
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.recent import RecentRow, derive_recent_rows

COLUMN = 620


class RecentButton(Button):
    """A file that was open before: its name, and the folder it lies in."""

    def __init__(self, row: RecentRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._theme = theme
        self.setText(row.name)
        self.setAccessibleName(f"Open {row.name}")
        self.setAccessibleDescription(row.where)
        self.setToolTip(str(row.path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lines = (
            QFontMetrics(self._theme.sans(15)).height()
            + QFontMetrics(self._theme.sans(13)).height()
        )
        return QSize(self._theme.px(200), lines + self._theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(palette.line))
        painter.setBrush(QColor(palette.hover if self.underMouse() else palette.panel))
        painter.drawRoundedRect(rect, px(10), px(10))
        self._line(painter, self._row.name, 15, SEMIBOLD, palette.ink, top=True)
        self._line(painter, self._row.where, 13, REGULAR, palette.soft, top=False)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(10))
        painter.end()

    def _line(
        self,
        painter: QPainter,
        text: str,
        size: float,
        weight: int,
        colour: str,
        *,
        top: bool,
    ) -> None:
        font = self._theme.sans(size, weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        box = self.rect().adjusted(
            self._theme.px(16), self._theme.px(10), -self._theme.px(16), -self._theme.px(10)
        )
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        edge = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, edge, shown)


class StartPage(QScrollArea):
    """Says what the app is for; offers to open, the example, and what was open before."""

    open_asked = Signal()
    example_asked = Signal()
    path_asked = Signal(Path)

    def __init__(self, recent: Recent, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Start")
        self._page = QWidget()
        self._column = QWidget(self._page)
        self._title = self._label("Briefing", "title")
        self._words = self._label(
            "Turn an article into a briefing: its figures beside it, each tied to its sentence.",
            "words",
        )
        self._open = BarButton("Open…", theme, "primary")
        self._open.clicked.connect(self.open_asked)
        self._example = BarButton("Open the Operation SpecTor example", theme, "outlined")
        self._example.clicked.connect(self.example_asked)
        self._hint = self._label("or drop a file anywhere in this window", "hint")
        self._heading = self._label("Open before", "heading")
        self._rows = QVBoxLayout()
        self._build()
        self.setWidget(self._page)
        ScrollBarStyle(self, theme, "paper")
        recent.changed.connect(self._on_recent_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_recent_changed()
        self._on_theme_changed()

    @property
    def first(self) -> QWidget:
        """What gets the keyboard first."""
        return self._open

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAccessibleName(text)
        return label

    def _build(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._open)
        self._buttons.addWidget(self._example)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(self._buttons)
        column.addWidget(self._hint)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addStretch(1)
        row = QHBoxLayout(self._page)
        row.addStretch(1)
        row.addWidget(self._column, 100)
        row.addStretch(1)

    def _on_recent_changed(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        rows = derive_recent_rows(self._recent.paths)
        self._heading.setVisible(bool(rows))
        for row in rows:
            button = RecentButton(row, self._theme)
            button.clicked.connect(lambda _checked=False, path=row.path: self.path_asked.emit(path))
            self._rows.addWidget(button)

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        self._title.setFont(theme.serif(40, SEMIBOLD))
        self._words.setFont(theme.serif(18.5))
        self._hint.setFont(theme.sans(13))
        self._heading.setFont(theme.sans(15, SEMIBOLD))
        for label, colour in ((self._words, "soft"), (self._hint, "faint")):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(theme.palette, colour)))
            label.setPalette(palette)
        self._column.setMaximumWidth(px(COLUMN))
        self._words.setContentsMargins(0, 0, 0, px(12))
        self._heading.setContentsMargins(0, px(28), 0, 0)
        self._buttons.setSpacing(px(12))
        self._rows.setSpacing(px(8))
        layout = self._page.layout()
        column = self._column.layout()
        if layout is not None and column is not None:
            layout.setContentsMargins(px(40), px(72), px(40), px(40))
            column.setSpacing(px(14))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.paper))
        self.setPalette(palette)
