"""The machine itself: systemd-logind, where a bare window manager has nothing else.

See https://systemd.io/INHIBITOR_LOCKS/.
"""

from typing import TYPE_CHECKING

from briefing_app.ui.present.awake.bus import answer, interface, system_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusUnixFileDescriptor

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
PROGRAM = "Briefing"
WISHES = ("idle:sleep", "idle")
"""What is asked for; not everybody may keep a machine from sleeping."""


class Logind:
    """Holds an open file: the machine idles again when it is closed."""

    def __init__(self) -> None:
        self._lock: QDBusUnixFileDescriptor | None = None

    def hold(self, reason: str) -> bool:
        """Ask that the machine neither idles nor sleeps, or at least that it does not idle."""
        bus = system_bus()
        manager = interface(bus, SERVICE, PATH, MANAGER) if bus is not None else None
        for wish in WISHES if manager is not None else ():
            lock = answer(manager, "Inhibit", wish, PROGRAM, reason, "block") if manager else None
            if lock is not None:
                self._lock = lock
                return True
        return False

    def let_go(self) -> None:
        """Close the file."""
        if self._lock is not None:
            self._lock.setFileDescriptor(-1)
        self._lock = None
