"""A column that is as high as it needs to be, and scrolls where the screen is lower than that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme

LEAST = 90
"""The least height, at 100 %, in which a field and its name can still be seen."""
MOST = 130
"""With larger type no more than this is asked for: the screen does not grow with it."""


class ScrolledColumn(QScrollArea):
    """Holds ``column``. It asks for the height of all of it and can do with less."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = QWidget(self)
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        for area in (self.viewport(), self._content):
            area.setAutoFillBackground(False)
        ScrollBarStyle(self, theme, "paper")
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.column
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self.column.totalMinimumSize()
        return QSize(least.width(), min(least.height(), self._theme.px(LEAST), MOST))
