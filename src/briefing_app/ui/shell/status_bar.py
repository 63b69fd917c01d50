"""The bar at the bottom: which claims hold, what everything is tied to, zoom and language."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.bar import Bar, BarPart
from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.sizes import STATUS_HEIGHT
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.status import StatusProps
from briefing_app.words.said import said

PAD = 4
MESSAGE_MS = 6000

TARGET = 24
"""Pixels: what is clicked is at least so high (WCAG 2.2, 2.5.8)."""


class StatusItem(Button):
    """Words in the bar that can be clicked."""

    def __init__(
        self, theme: Theme, colour: str, *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self._weight = SEMIBOLD if strong else REGULAR
        self._forms: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, forms: tuple[str, ...], tip: str = "") -> None:
        """Set the words, the fullest form first; none hides it."""
        self._forms = forms
        self.setAccessibleName(forms[0] if forms else said("nothing"))
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.take_form(0)

    def widths(self) -> tuple[int, ...]:
        """Return the width of each form, ending with none."""
        metrics = QFontMetrics(self._theme.sans(12.5, self._weight))
        pad = 2 * self._theme.px(PAD)
        return (*(metrics.horizontalAdvance(form) + pad for form in self._forms), 0)

    def take_form(self, form: int) -> None:
        """Show a form."""
        self.setText(self._forms[form] if form < len(self._forms) else "")
        self.update()

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._theme.sans(12.5, self._weight)).height()
        return QSize(self.widths()[0], max(TARGET, height + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        font = self._theme.sans(12.5, self._weight)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(getattr(palette, self._colour)))
        rect = self.rect().adjusted(self._theme.px(PAD), 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme, 4)
        painter.end()


class StatusBar(Bar):
    """Shows the state of the briefing in a line. ``asked`` says what was clicked."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, STATUS_HEIGHT, "top", gap=14, padding=14, parent=parent)
        self._props: StatusProps | None = None
        self._items = {
            "holds": StatusItem(theme, "ok", strong=True, parent=self),
            "fails": StatusItem(theme, "bad", strong=True, parent=self),
            "unchecked": StatusItem(theme, "warn", strong=True, parent=self),
            "figures": StatusItem(theme, "soft", parent=self),
            "message": StatusItem(theme, "ink", parent=self),
            "zoom": StatusItem(theme, "soft", parent=self),
            "language": StatusItem(theme, "soft", parent=self),
        }
        for name, item in self._items.items():
            item.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(MESSAGE_MS)
        self._fade.timeout.connect(self._on_fade)
        self.setAccessibleName(said("Status bar"))
        self.setFixedHeight(theme.px(STATUS_HEIGHT))
        parts = [
            BarPart(item, item.widths, item.take_form, right=name in ("zoom", "language"))
            for name, item in self._items.items()
        ]
        self.set_parts(parts, [6, 3, 3, 5, 0, 2, 1, 4])
        theme.changed.connect(self._on_zoom_changed)
        self._on_zoom_changed()

    def show_status(self, props: StatusProps | None) -> None:
        """Show the words; None where nothing is open."""
        if props == self._props:
            return
        self._props = props
        tip = said("Show the claims and their sums")
        self._items["holds"].say(props.holds if props else (), tip)
        self._items["fails"].say(props.fails if props else (), tip)
        self._items["unchecked"].say(props.unchecked if props else (), tip)
        self._items["figures"].say(props.figures if props else (), said("Go to the figures"))
        language = (props.language,) if props and props.language else ()
        self._items["language"].say(language, said("The language of the article"))
        self.arrange()

    def say(self, sentence: str) -> None:
        """Show for some seconds what was done, and say it to a screen reader."""
        self._items["message"].say((sentence,))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._fade.start()
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the words of what was done away at once: nobody reads them."""
        super().hideEvent(event)
        if self._fade.isActive():
            self._fade.stop()
            self._on_fade()

    def corner_of(self, name: str) -> QPoint:
        """Return the top left corner of a part on the screen, to open a menu above it."""
        item = self._items.get(name, self._items["figures"])
        return item.mapToGlobal(QPoint(0, 0))

    def _on_fade(self) -> None:
        self._items["message"].say(())
        self.arrange()

    def _on_zoom_changed(self) -> None:
        zoom = f"{round(self._theme.zoom * 100)} %"
        self._items["zoom"].say((zoom,), said("Go back to the usual size (Ctrl+0)"))
        self._items["zoom"].setAccessibleName(said("Zoom {zoom}", zoom=zoom))
        self.arrange()
