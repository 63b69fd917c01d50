"""A flat button for bars and pages, in full or as an icon alone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.button import Button
from briefing_app.ui.kit.buttons.look import ButtonLook, Variant
from briefing_app.ui.kit.theme import Theme

__all__ = ["BarButton", "Variant"]


class BarButton(Button):
    """Shows ``text``, and an icon before it where one is named and ``with_icon`` says so.

    In the icon form only the icon stands there; its words become the tool tip.
    """

    def __init__(
        self,
        text: str,
        theme: Theme,
        variant: Variant = "quiet",
        *,
        icon: str = "",
        with_icon: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = ButtonLook(self, theme, variant, icon=icon, with_icon=with_icon)
        self._look.restyle()
        self.say(text)
        theme.changed.connect(self._on_theme_changed)

    def say(self, text: str, hint: str = "") -> None:
        """Set the words, and what the tool tip says beside them (a shortcut, say)."""
        self._look.say(text, hint)

    def set_icon_only(self, icon_only: bool) -> None:
        """Choose the icon form; without an icon it has none."""
        self._look.set_icon_only(icon_only)

    def width_of(self, *, icon_only: bool) -> int:
        """Return the width that a form needs."""
        return self._look.width_of(icon_only=icon_only)

    def sizeHint(self) -> QSize:
        return self._look.size()

    def minimumSizeHint(self) -> QSize:
        return self._look.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._look.paint()

    def _on_theme_changed(self) -> None:
        # Of a widget Qt knows when it is gone; its look would still be asked.
        self._look.restyle()
