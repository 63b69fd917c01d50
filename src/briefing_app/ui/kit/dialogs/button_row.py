"""The row of a dialog's buttons, which goes on below where the dialog is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.flow import FlowLayout
from briefing_app.ui.kit.theme import Theme

GAP = 10


class ButtonRow(FlowLayout):
    """Sets buttons at the right end, the first ones ``apart`` at the left while all stand in one
    row. It asks for one row and can do with the width of its widest button.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, GAP)
        self._apart = 0

    def add(self, button: BarButton, *, apart: bool) -> None:
        """Put a button at the right end, or before all others and ``apart`` from them."""
        self.addWidget(button)
        if apart:
            self._entries.insert(0, self._entries.pop())
            self._apart += 1

    def sizeHint(self) -> QSize:
        row = self._shown()
        height = max((item.sizeHint().height() for item in row), default=0)
        return QSize(self._width(row), height)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._entries if not item.isEmpty()]

    def _width(self, row: list[QLayoutItem]) -> int:
        gaps = self._theme.px(self._gap) * max(0, len(row) - 1)
        return sum(item.sizeHint().width() for item in row) + gaps

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in self._shown():
            if rows and self._width([*rows[-1], item]) <= width:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        gap, y = self._theme.px(self._gap), rect.y()
        rows = self._rows(rect.width())
        apart = self._entries[: self._apart] if len(rows) == 1 else []
        for row in rows:
            height = max(item.sizeHint().height() for item in row)
            left, right = (
                rect.x(),
                rect.right() + 1 - self._width([i for i in row if i not in apart]),
            )
            for item in row:
                size = item.sizeHint()
                x = left if item in apart else right
                if apply:
                    item.setGeometry(QRect(QPoint(x, y), size))
                if item in apart:
                    left += size.width() + gap
                else:
                    right += size.width() + gap
            y += height + gap
        return max(0, y - gap - rect.y())
