"""A layout that sets widgets side by side and goes on in the next row, like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from briefing_app.ui.kit.buttons.mirror import mirrored
from briefing_app.ui.kit.theme import Theme


class FlowLayout(QLayout):
    """Keeps a gap of the design between widgets; its height follows its width."""

    def __init__(self, theme: Theme, gap: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gap = gap
        self._entries: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._entries if not item.isEmpty()]
        if not sizes:
            return QSize()
        return QSize(max(s.width() for s in sizes), max(s.height() for s in sizes))

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        gap, parent = self._theme.px(self._gap), self.parentWidget()
        x, y, row = rect.x(), rect.y(), 0
        for item in self._entries:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + gap, 0
            if apply:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(mirrored(place, parent) if parent is not None else place)
            x += size.width() + gap
            row = max(row, size.height())
        return y + row - rect.y()
