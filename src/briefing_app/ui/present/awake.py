"""Keeps the display awake during a talk, by the desktop's own request for it.

It asks the freedesktop.org screen saver service on the session bus; where there is none, nothing
happens. See https://specifications.freedesktop.org/idle-inhibit-spec/.
"""

import os

SERVICE = "org.freedesktop.ScreenSaver"
PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")


class Awake:
    """Holds the request between `hold` and `let_go`."""

    def __init__(self) -> None:
        self._cookie: int | None = None
        self._path = ""

    @property
    def held(self) -> bool:
        """Whether the desktop has agreed."""
        return self._cookie is not None

    def hold(self, reason: str = "A presentation is running") -> bool:
        """Ask the desktop not to blank the display; return whether it agreed."""
        if self._cookie is not None:
            return True
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return False
        from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        for path in PATHS:
            service = QDBusInterface(SERVICE, path, SERVICE, bus)
            service.setTimeout(500)
            reply = service.call("Inhibit", "Briefing", reason)
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                self._cookie, self._path = int(reply.arguments()[0]), path
                return True
        return False

    def let_go(self) -> None:
        """Take the request back."""
        if self._cookie is None:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusInterface

        service = QDBusInterface(SERVICE, self._path, SERVICE, QDBusConnection.sessionBus())
        service.call("UnInhibit", self._cookie)
        self._cookie = None
