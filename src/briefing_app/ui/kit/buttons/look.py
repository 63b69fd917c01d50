"""How the buttons of bars and pages look and measure: quiet, outlined or primary."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.buttons.mirror import mirrored_f
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.icons import paint_icon
from briefing_app.ui.kit.theme import Theme

Variant = Literal["quiet", "outlined", "primary"]

PAD_X, PAD_Y, RADIUS, ICON, GAP = 13, 7, 7, 17, 8


class ButtonLook:
    """The look of one button, which asks it for its size and to be painted.

    An icon stands before the words where one is named and ``with_icon`` says so. In the icon form
    only the icon stands there; the words become the tool tip.
    """

    def __init__(
        self,
        button: QAbstractButton,
        theme: Theme,
        variant: Variant,
        *,
        icon: str = "",
        with_icon: bool = False,
    ) -> None:
        self._button = button
        self._theme = theme
        self._variant = variant
        self._icon = icon
        self._with_icon = with_icon
        self.icon_only = False
        self._hint = ""
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, text: str, hint: str = "") -> None:
        """Set the words, and what the tool tip says beside them (a shortcut, say)."""
        self._hint = hint or self._hint
        self._button.setText(text)
        self._button.setAccessibleName(text.replace("…", "").strip())
        self._refresh_tool_tip()
        self._button.updateGeometry()

    def set_icon_only(self, icon_only: bool) -> None:
        """Choose the icon form; without an icon it has none."""
        if icon_only != self.icon_only:
            self.icon_only = icon_only and bool(self._icon)
            self._refresh_tool_tip()
            self._button.updateGeometry()
            self._button.update()

    def restyle(self) -> None:
        """Take font and size of the theme as it is now."""
        self._button.setFont(self._type())
        self._button.updateGeometry()
        self._button.update()

    def size(self) -> QSize:
        """Return the size that the button needs."""
        height = QFontMetrics(self._type()).height() + 2 * self._theme.px(PAD_Y)
        return QSize(self.width_of(icon_only=self.icon_only), height)

    def width_of(self, *, icon_only: bool) -> int:
        """Return the width that a form needs."""
        px = self._theme.px
        if icon_only and self._icon:
            return px(ICON) + 2 * px(PAD_X - 3)
        width = QFontMetrics(self._type()).horizontalAdvance(self._button.text()) + 2 * px(PAD_X)
        return width + (px(ICON - 5) + px(GAP) if self._icon and self._with_icon else 0)

    def paint(self) -> None:
        """Paint the button; to be called in its paint event."""
        button = self._button
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = px(RADIUS)
        ground, edge, ink = self._colours()
        painter.setPen(QPen(QColor(edge)) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)
        self._paint_content(painter, QColor(ink if button.isEnabled() else palette.faint))
        if button.hasFocus():
            if self._variant == "primary":
                rect = rect.adjusted(3, 3, -3, -3)
                painter.setPen(QPen(QColor(palette.on_accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect, radius - 3, radius - 3)
            else:
                paint_focus_ring(painter, QRectF(button.rect()), self._theme, radius)
        painter.end()

    def _colours(self) -> tuple[str, str, str]:
        """Return ground, edge and ink; empty for none."""
        palette = self._theme.palette
        if self._variant == "primary":
            if not self._button.isEnabled():
                return palette.hover, palette.line, palette.faint
            return palette.accent, "", palette.on_accent
        hot = self._button.underMouse() or self._button.isDown()
        ground = palette.hover if hot and self._button.isEnabled() else ""
        if self._button.isChecked():
            ground = palette.accent_soft
        if self._variant == "outlined":
            return ground, palette.edge if palette.dark else palette.line, palette.ink
        return ground, "", palette.ink if hot or self._button.isChecked() else palette.soft

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        px = self._theme.px
        rect = QRectF(self._button.rect())
        if self.icon_only:
            side = px(ICON)
            at = rect.center()
            paint_icon(
                painter, self._icon, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), ink
            )
            return
        left = rect.left() + px(PAD_X)
        if self._icon and self._with_icon:
            side = px(ICON - 5)
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon, mirrored_f(place, self._button), ink)
            left += side + px(GAP)
        painter.setPen(ink)
        painter.setFont(self._button.font())
        room = QRectF(left, rect.top(), rect.right() - px(PAD_X) - left + 2, rect.height())
        painter.drawText(
            mirrored_f(room, self._button), Qt.AlignmentFlag.AlignVCenter, self._button.text()
        )

    def _type(self) -> QFont:
        """Return the type of this zoom, whether this button has heard of it yet or not."""
        return self._theme.sans(14, SEMIBOLD if self._variant == "primary" else REGULAR)

    def _refresh_tool_tip(self) -> None:
        words = [self._button.accessibleName()] if self.icon_only else []
        self._button.setToolTip(" · ".join(words + ([self._hint] if self._hint else [])))
