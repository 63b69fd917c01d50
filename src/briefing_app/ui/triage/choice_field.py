"""A field with a few words to choose from."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme

_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceField(QAbstractButton):
    """Shows one of ``words``; ``chosen`` carries another one, ``done`` asks to leave (Esc)."""

    chosen = Signal(str)
    done = Signal()

    def __init__(self, name: str, words: tuple[str, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._words = words
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show one of the words as chosen."""
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        self.update()

    def menu(self) -> QMenu:
        """Return the words as a menu, the chosen one marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style_menu(menu, self._theme)
        for word in self._words:
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(word == self.text())
            action.triggered.connect(lambda _=False, word=word: self._choose(word))
            if word == self.text():
                menu.setActiveAction(action)
        return menu

    def open_menu(self) -> None:
        """Open the menu below the field."""
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._theme.sans(14)), self._theme.px
        widest = max(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(widest + px(34), metrics.lineSpacing() + 2 * px(4) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the arrows and Enter; a letter chooses the next word that begins with it."""
        letter = event.text().lower()
        beginning = [w for w in self._words if letter and w.startswith(letter)]
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in _OPENING:
            self.open_menu()
        elif letter.isalpha() and beginning and not event.modifiers():
            at = beginning.index(self.text()) if self.text() in beginning else -1
            self._choose(beginning[(at + 1) % len(beginning)])
        elif letter.isalpha() and not event.modifiers():
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(palette.field)))
        painter.setBrush(QColor(palette.hover if self.underMouse() else palette.paper))
        painter.drawRoundedRect(rect, px(6), px(6))
        painter.setFont(self._theme.sans(14))
        painter.setPen(QColor(palette.ink))
        room = QRectF(self.rect()).adjusted(px(9), 0, -px(24), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        x, y, size = self.width() - px(14), self.height() / 2 + px(2), px(4)
        painter.setPen(QPen(QColor(palette.soft), px(1.5)))
        painter.drawPolyline(
            [QPointF(x - size, y - size), QPointF(x, y), QPointF(x + size, y - size)]
        )
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, px(6))
        painter.end()

    def _choose(self, word: str) -> None:
        if word != self.text():
            self.chosen.emit(word)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
