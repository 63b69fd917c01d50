"""The screen saver of KDE, Xfce, MATE, Cinnamon and others: org.freedesktop.ScreenSaver.

See https://specifications.freedesktop.org/idle-inhibit-spec/.
"""

from briefing_app.ui.present.awake.bus import answer, call_typed, interface, session_bus

SERVICE = "org.freedesktop.ScreenSaver"
PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
PROGRAM = "Briefing"


class ScreenSaver:
    """Holds a cookie, an unsigned number, and gives it back as one."""

    def __init__(self) -> None:
        self._path, self._cookie = "", 0

    def hold(self, reason: str) -> bool:
        """Ask the screen saver to stay away."""
        bus = session_bus()
        for path in PATHS if bus is not None else ():
            saver = interface(bus, SERVICE, path, SERVICE) if bus is not None else None
            cookie = answer(saver, "Inhibit", PROGRAM, reason) if saver is not None else None
            if cookie is not None:
                self._path, self._cookie = path, int(cookie)
                return True
        return False

    def let_go(self) -> None:
        """Give the cookie back."""
        bus = session_bus()
        saver = interface(bus, SERVICE, self._path, SERVICE) if bus is not None else None
        if saver is not None:
            call_typed(saver, "UnInhibit", ("uint", self._cookie))
