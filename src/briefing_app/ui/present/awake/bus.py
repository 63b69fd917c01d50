"""Calls over D-Bus with the types that a service asks for.

Python has one kind of integer, and QtDBus sends it as a signed one, which a strict service refuses.
Where a call has an unsigned integer, Qt's own description of the service does the typing: it is
read from the service itself.
"""

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface

PATIENCE = 500
"""Milliseconds that a service may take to answer."""


def session_bus() -> "QDBusConnection | None":
    """Return the bus of this person's session, or None where there is none."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def system_bus() -> "QDBusConnection | None":
    """Return the bus of the machine, or None where there is none."""
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.systemBus()
    return bus if bus.isConnected() else None


def interface(
    bus: "QDBusConnection", service: str, path: str, name: str
) -> "QDBusInterface | None":
    """Return a service's interface where the service runs or can be started by the bus."""
    from PySide6.QtDBus import QDBusInterface

    known = bus.interface()
    if not (
        known.isServiceRegistered(service).value()
        or service in known.activatableServiceNames().value()
    ):
        return None
    found = QDBusInterface(service, path, name, bus)
    found.setTimeout(PATIENCE)
    return found if found.isValid() else None


def answer(found: "QDBusInterface", method: str, *words: str) -> Any:
    """Call a method that takes words only; return what it answers first, None if it fails."""
    from PySide6.QtDBus import QDBusMessage

    reply = found.call(method, *words)
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    return reply.arguments()[0]


def call_typed(found: "QDBusInterface", method: str, *given: tuple[str, object]) -> bool:
    """Call a method with the Qt types that are named ("uint", 7); return whether it succeeded."""
    from PySide6.QtCore import Q_ARG, QMetaObject, Qt

    typed = [Q_ARG(kind, value) for kind, value in given]
    done = QMetaObject.invokeMethod(found, method, Qt.ConnectionType.DirectConnection, *typed)
    return bool(done) and not found.lastError().isValid()
