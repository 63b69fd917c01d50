"""A picture of a slide that hands can point at: mouse, pen and fingers said in the same words.

It tells only what was done and where, in parts of the slide's picture; what it means is for `Hand`.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

SLOP: Final = 5.0
"""How far in px a hand may shake and still click."""
NOTCH: Final = 120
"""What a mouse wheel's notch counts."""

_SPECIAL: Final = frozenset(
    (
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.NativeGesture,
        QEvent.Type.DevicePixelRatioChange,
    )
)
"""The events that are looked at; a key on its way to the next slide is not kept waiting."""


class Act(Enum):
    """What a hand did."""

    HOVER = "hover"
    PRESS = "press"
    DRAG = "drag"
    RELEASE = "release"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Gesture:
    """``at`` in parts of the picture; ``moved`` says that it is no click any more. ``wiping`` is
    the blunt end of a pen.
    """

    act: Act
    at: QPointF
    button: Qt.MouseButton = Qt.MouseButton.LeftButton
    pressure: float = 1.0
    moved: bool = False
    wiping: bool = False


@dataclass(frozen=True)
class Turn:
    """A wheel or two fingers: ``larger`` is a factor at a place, ``by`` a way in parts."""

    at: QPointF
    larger: float = 1.0
    by: QPointF | None = None


class Surface(QWidget):
    """Emits every `Gesture` and `Turn`; `area` says where the picture of the slide lies."""

    gestured = Signal(Gesture)
    turned = Signal(Turn)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down: QPointF | None = None
        self._moved = False
        self._wiping = False
        self._fingers: tuple[QPointF, QPointF] | None = None
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def area(self) -> QRectF:
        """Return where the picture of the slide lies in the widget."""
        return QRectF(self.rect())

    def place(self, at: QPointF) -> QPointF:
        """Return a point of the widget in parts of the picture."""
        area = self.area()
        wide, high = max(1.0, area.width()), max(1.0, area.height())
        return QPointF((at.x() - area.x()) / wide, (at.y() - area.y()) / high)

    def _press(self, at: QPointF, button: Qt.MouseButton, pressure: float = 1.0) -> None:
        self._down, self._moved = at, False
        self._tell(Act.PRESS, at, button, pressure)

    def _move(self, at: QPointF, button: Qt.MouseButton, pressure: float = 1.0) -> None:
        if self._down is None:
            self._tell(Act.HOVER, at, button, pressure)
            return
        apart = at - self._down
        self._moved = self._moved or abs(apart.x()) + abs(apart.y()) > SLOP
        self._tell(Act.DRAG, at, button, pressure)

    def _release(self, at: QPointF, button: Qt.MouseButton) -> None:
        if self._down is not None:
            self._tell(Act.RELEASE, at, button, 0.0)
        self._down = None

    def _cancel(self) -> None:
        if self._down is not None:
            self._tell(Act.CANCEL, self._down, Qt.MouseButton.NoButton, 0.0)
        self._down = None

    def _tell(self, act: Act, at: QPointF, button: Qt.MouseButton, pressure: float) -> None:
        self.gestured.emit(
            Gesture(act, self.place(at), button, pressure, self._moved, self._wiping)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event.position(), event.button())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event.position(), _held(event.buttons()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._release(event.position(), event.button())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event.position(), event.button())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen as a mouse that knows how hard it is pressed; its blunt end wipes."""
        self._wiping = event.pointerType() is QPointingDevice.PointerType.Eraser
        at, left = event.position(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.TabletPress:
            self._press(at, left, event.pressure())
        elif event.type() == QEvent.Type.TabletMove:
            self._move(at, left, event.pressure())
        elif event.type() == QEvent.Type.TabletRelease:
            self._release(at, left)
            self._wiping = False
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        at, fine = event.position(), event.pixelDelta()
        larger = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        area = self.area()
        if not fine.isNull() and not larger:  # two fingers on a touchpad
            by = QPointF(-fine.x() / max(1.0, area.width()), -fine.y() / max(1.0, area.height()))
            self.turned.emit(Turn(self.place(at), by=by))
        else:
            notches = event.angleDelta().y() / NOTCH
            self.turned.emit(Turn(self.place(at), 1.25**notches))
        event.accept()

    def on_ratio_changed(self) -> None:
        """Follow another number of pixels a length: the window stands on another screen."""

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _SPECIAL:
            return super().event(event)
        if kind == QEvent.Type.DevicePixelRatioChange:
            self.on_ratio_changed()
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        pinch = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is pinch:
            self.turned.emit(Turn(self.place(event.position()), 1 + event.value()))
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> bool:
        """One finger is a hand; two fingers zoom and move, and what one began is given up."""
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel:
            self._cancel()
            return True
        if len(points) > 1:
            self._cancel()
            self._pinch(points[0].position(), points[1].position())
        if event.type() == QEvent.Type.TouchEnd and self._fingers is not None:
            self._fingers = None
            return True
        if self._fingers is not None or not points:
            return True
        at, left = points[0].position(), Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.TouchBegin:
            self._press(at, left)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._move(at, left)
        else:
            self._release(at, left)
        return True

    def _pinch(self, one: QPointF, other: QPointF) -> None:
        """Tell how two fingers moved since the last time."""
        before, self._fingers = self._fingers, (one, other)
        if before is None or before == self._fingers:
            return
        larger = _length(one - other) / max(1.0, _length(before[0] - before[1]))
        way = (one + other - before[0] - before[1]) / 2
        area = self.area()
        by = QPointF(-way.x() / max(1.0, area.width()), -way.y() / max(1.0, area.height()))
        self.turned.emit(Turn(self.place((one + other) / 2), larger, by))


def _length(way: QPointF) -> float:
    return float(QPointF.dotProduct(way, way) ** 0.5)


def _held(buttons: Qt.MouseButton) -> Qt.MouseButton:
    """Return the button that drags."""
    right = Qt.MouseButton.RightButton
    left = Qt.MouseButton.LeftButton
    return right if buttons & right and not buttons & left else left
