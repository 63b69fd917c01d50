"""The desktop portal, the way for GNOME, for sandboxes and for Wayland: Inhibit.

See https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html.
"""

import os

from briefing_app.ui.present.awake.bus import call_typed, interface, session_bus

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INHIBIT = "org.freedesktop.portal.Inhibit"
REQUEST = "org.freedesktop.portal.Request"
SUSPEND, IDLE = 4, 8


class Portal:
    """Holds a request, an object of the portal, and closes it."""

    def __init__(self) -> None:
        self._request = ""

    def hold(self, reason: str) -> bool:
        """Ask the portal that the session neither idles nor sleeps."""
        bus = session_bus()
        portal = interface(bus, SERVICE, PATH, INHIBIT) if bus is not None else None
        if bus is None or portal is None:
            return False
        token = f"briefing{os.getpid()}"
        sender = bus.baseService().removeprefix(":").replace(".", "_")
        self._request = f"{PATH}/request/{sender}/{token}"
        options = {"handle_token": token, "reason": reason}
        given = ("QString", ""), ("uint", SUSPEND | IDLE), ("QVariantMap", options)
        return call_typed(portal, "Inhibit", *given)

    def let_go(self) -> None:
        """Close the request."""
        bus = session_bus()
        request = interface(bus, SERVICE, self._request, REQUEST) if bus is not None else None
        if request is not None:
            request.call("Close")
