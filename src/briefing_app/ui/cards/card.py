"""One card of a key figure: a button that is painted, not put together from labels."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from briefing_app.core.value import replace
from briefing_app.ui.cards.layout import CardLayout
from briefing_app.ui.kit.buttons.mirror import keep_from_left
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.figures.cards import CardProps
from briefing_app.words.said import said

RADIUS = 10
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ARROWS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class Reach(Enum):
    """What a click chooses: the card alone, it with the others, or all up to it."""

    ALONE = auto()
    ALSO = auto()
    UP_TO_HERE = auto()


class FigureCard(QAbstractButton):
    """Shows one figure. ``pointed`` says that pointer or focus came (or left: false).

    ``menu_asked`` carries where on the screen.
    """

    pointed = Signal(bool)
    menu_asked = Signal(QPoint)
    walked = Signal(int, bool)
    """An arrow key, Home or End (a `Qt.Key`) was pressed on the card; and whether with Shift."""

    def __init__(self, props: CardProps, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        keep_from_left(self)
        self._lit = False
        self._selected = False
        self.reach = Reach.ALONE
        self._layouts: dict[int, CardLayout] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._props = props
        self._describe()

    @property
    def props(self) -> CardProps:
        """What the card shows."""
        return self._props

    def set_props(self, props: CardProps) -> None:
        """Show another figure, or the same one changed."""
        before, self._props = self._props, props
        self._describe()
        if replace(before, description=props.description) != props:
            self.restyle()

    def restyle(self) -> None:
        """Set the text anew after the theme or the zoom changed."""
        self._layouts.clear()
        self.updateGeometry()
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Show that the figure is pointed at somewhere."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    @property
    def selected(self) -> bool:
        """Whether its figure is the selected one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Show that the figure was chosen, here or elsewhere."""
        if selected != self._selected:
            self._selected = selected
            self._describe()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self._props.name)
        told = (
            (said("Selected."), self._props.description)
            if self._selected
            else (self._props.description,)
        )
        self.setAccessibleDescription(" ".join(told))

    def layout_for(self, width: int) -> CardLayout:
        """Return how the texts are set in a card of this width."""
        if width not in self._layouts:
            if len(self._layouts) > 8:
                self._layouts.clear()
            self._layouts[width] = CardLayout(self._props, self._theme, width)
        return self._layouts[width]

    def hasHeightForWidth(self) -> bool:
        """Return true: a narrow card is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows every text whole."""
        return self.layout_for(width).height

    def sizeHint(self) -> QSize:
        """Return the size in a window as designed."""
        width = self._theme.px(192)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, outline, texts and the ring of the keyboard focus."""
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(RADIUS)
        box = QRectF(self.rect())
        selected, hovered = self._selected, self._lit or self.underMouse()
        width = 2 if selected else 1
        colour = palette.accent if selected or (hovered and not self.hasFocus()) else palette.line
        painter.setBrush(QColor(palette.panel))
        painter.setPen(QPen(QColor(colour), width))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        if self.hasFocus():
            paint_focus_ring(painter, box.adjusted(3, 3, -3, -3), self._theme, radius - 3)
        self.layout_for(self.width()).paint(painter, QPointF())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Report that the pointer is on the card."""
        super().enterEvent(event)
        self.pointed.emit(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the pointer has left."""
        super().leaveEvent(event)
        self.pointed.emit(False)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Report that the keyboard is on the card."""
        super().focusInEvent(event)
        if event.reason() in _KEYBOARD:
            self.pointed.emit(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Report that the menu of the figure was asked for."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.rect().bottomLeft() if by_key else event.pos()
        self.menu_asked.emit(self.mapToGlobal(at))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report that the keyboard has left."""
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Report arrows; Enter and Space press the card."""
        if event.key() in _ARROWS:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.walked.emit(event.key(), shift)
        elif event.key() in _PRESSES:
            if not event.isAutoRepeat():
                self._press(event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember which keys were held, for what the click means."""
        self.reach = _reach_of(event.modifiers())
        super().mouseReleaseEvent(event)
        self.reach = Reach.ALONE

    def _press(self, modifiers: Qt.KeyboardModifier) -> None:
        self.reach = _reach_of(modifiers)
        self.click()
        self.reach = Reach.ALONE


def _reach_of(modifiers: Qt.KeyboardModifier) -> Reach:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Reach.UP_TO_HERE
    return Reach.ALSO if modifiers & Qt.KeyboardModifier.ControlModifier else Reach.ALONE
