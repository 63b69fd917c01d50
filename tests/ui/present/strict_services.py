"""Run by test_awake in a process of its own: the services that keep a display awake, strict ones.

They answer on a private bus, refuse every call whose types are not those of their description, and
print one JSON object a call. "released" is printed when the file of logind's lock was closed.
"""

import json
import os
import sys
import threading

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

COOKIE = 4_000_000_001
"""Larger than a signed number can be, as a service may well hand out."""
METHODS = {
    "org.freedesktop.ScreenSaver": {"Inhibit": ("ss", "u"), "UnInhibit": ("u", "")},
    "org.freedesktop.portal.Inhibit": {"Inhibit": ("sua{sv}", "o")},
    "org.freedesktop.portal.Request": {"Close": ("", "")},
    "org.freedesktop.login1.Manager": {"Inhibit": ("ssss", "h")},
}
SERVICES = {
    "screen saver": "org.freedesktop.ScreenSaver",
    "portal": "org.freedesktop.portal.Desktop",
    "logind": "org.freedesktop.login1",
}


def say(**said: object) -> None:
    print(json.dumps(said), flush=True)


def split(signature: str) -> list[str]:
    return ["s", "u", "a{sv}"] if signature == "sua{sv}" else list(signature)


def described() -> str:
    """Return the description of all interfaces, which every path has."""
    out = []
    for interface, methods in METHODS.items():
        out.append(f'<interface name="{interface}">')
        for name, (takes, gives) in methods.items():
            out.append(f'<method name="{name}">')
            out += [f'<arg type="{kind}" direction="in"/>' for kind in split(takes)]
            out += [f'<arg type="{kind}" direction="out"/>' for kind in split(gives)]
            if "a{sv}" in takes:
                at = "org.qtproject.QtDBus.QtTypeName.In2"
                out.append(f'<annotation name="{at}" value="QVariantMap"/>')
            out.append("</method>")
        out.append("</interface>")
    return "".join(out)


class Strict(QDBusVirtualObject):
    def introspect(self, _path: str) -> str:
        return described()

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "Introspect":
            connection.send(message.createReply(f"<node>{described()}</node>"))
            return True
        takes, gives = METHODS.get(message.interface(), {}).get(message.member(), ("?", ""))
        fits = takes == message.signature()
        words = [a if isinstance(a, str | int) else "…" for a in message.arguments()]
        say(call=message.member(), path=message.path(), types=message.signature(), given=words)
        if not fits:
            refused = "org.freedesktop.DBus.Error.InvalidArgs"
            connection.send(message.createErrorReply(refused, f"takes {takes}"))
        else:
            connection.send(self.reply(message, gives))
        return True

    def reply(self, message: QDBusMessage, gives: str) -> QDBusMessage:
        answer = message.createReply()
        if gives == "u":
            answer.setArguments([COOKIE])
        elif gives == "o":
            answer.setArguments([QDBusObjectPath("/granted")])
        elif gives == "h":
            reading, writing = os.pipe()
            threading.Thread(target=watch, args=(reading,), daemon=True).start()
            answer.setArguments([QDBusUnixFileDescriptor(writing)])
            os.close(writing)
        return answer


def watch(reading: int) -> None:
    os.read(reading, 1)
    say(call="released")


def main() -> None:
    application = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    strict = Strict()
    bus.registerVirtualObject("/", strict, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    for name in sys.argv[1:]:
        assert bus.registerService(SERVICES[name])
    say(call="ready")
    threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
    application.exec()


main()
