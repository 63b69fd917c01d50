"""Keeps the display awake during a talk, by every way that this machine offers.

A desktop may listen to one of them and not to the others, and asking twice does no harm. Each is
taken back when the talk ends; all of them end with this program as well, whatever happens to it.
"""

from collections.abc import Sequence
from typing import Protocol

REASON = "A presentation is running"


class Inhibitor(Protocol):
    """One way to keep the display awake."""

    def hold(self, reason: str) -> bool:
        """Ask for it; return whether it was granted."""

    def let_go(self) -> None:
        """Take it back."""


def inhibitors() -> tuple[Inhibitor, ...]:
    """Return the ways of this platform; modules that are not needed are not loaded."""
    from PySide6.QtGui import QGuiApplication

    from briefing_app.ui.present.awake.logind import Logind
    from briefing_app.ui.present.awake.portal import Portal
    from briefing_app.ui.present.awake.screen_saver import ScreenSaver
    from briefing_app.ui.present.awake.xserver import XServer

    found: list[Inhibitor] = [Portal(), ScreenSaver(), Logind()]
    if QGuiApplication.platformName() == "xcb":
        found.append(XServer())
    return tuple(found)


class Awake:
    """Holds the requests between `hold` and `let_go`."""

    def __init__(self, ways: Sequence[Inhibitor] | None = None) -> None:
        self._ways = ways
        self._held: list[Inhibitor] = []

    @property
    def held(self) -> bool:
        """Whether anybody has agreed."""
        return bool(self._held)

    def hold(self, reason: str = REASON) -> bool:
        """Ask not to blank the display and not to sleep; return whether anybody agreed."""
        if not self._held:
            ways = inhibitors() if self._ways is None else self._ways
            self._held = [way for way in ways if way.hold(reason)]
        return self.held

    def let_go(self) -> None:
        """Take the requests back."""
        for way in self._held:
            way.let_go()
        self._held = []
