"""What is looked at before Qt is loaded, because Qt ends the program with words for programmers.

Without a display, or with libraries missing, it aborts; here a person gets one sentence that says
what to do. This module must load next to nothing: every start passes it.
"""

import os
import sys
from collections.abc import Mapping

_PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
"""Libraries that Qt asks for, and Debian's packages that have them."""
_ON_X = tuple(name for name in _PACKAGES if "xcb" in name or "x11" in name)
_SOCKETS = "/tmp/.X11-unix"


def no_display(surroundings: Mapping[str, str] = os.environ) -> str:
    """Return why no window can come up here, as a sentence; empty where one can.

    A display on another machine counts as there: only Qt can tell.
    """
    if sys.platform != "linux" or surroundings.get("QT_QPA_PLATFORM", "xcb") not in ("xcb", ""):
        return ""
    if surroundings.get("WAYLAND_DISPLAY"):
        return ""
    display = surroundings.get("DISPLAY", "")
    if not display:
        return _without_display()
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return ""
    return "" if _answers(f"{_SOCKETS}/X{number.partition('.')[0]}") else _without_display()


def _without_display() -> str:
    # Lazy on purpose: hardly a start says it.
    from briefing_app.words.said import said

    return said(
        "Briefing needs a display, and there is none here: start it in a desktop session. Without "
        "one, briefing-app figures, check, compare, sheet, export and screenshot work; see "
        "briefing-app --help."
    )


def missing_library(error: ImportError) -> str:
    """Return what to install, where Qt could not be loaded for want of a library; else empty."""
    words = str(error)
    name = words.partition(":")[0].strip()
    if ".so" not in name or "cannot open shared object file" not in words:
        return ""
    packages = " ".join(sorted(set(_PACKAGES.values())))
    own = _PACKAGES.get(name)
    return _missing(name, packages, own)


def _missing(name: str, packages: str, own: str | None) -> str:
    # Lazy on purpose: hardly a start says it.
    from briefing_app.words.said import said

    if own:
        words = said(
            "Briefing cannot start because {name} is missing. Install {own} and what else Qt "
            "needs: sudo apt-get install {packages}.",
            name=name,
            own=own,
            packages=packages,
        )
    else:
        words = said(
            "Briefing cannot start because {name} is missing. Install the libraries that Qt "
            "needs: sudo apt-get install {packages}.",
            name=name,
            packages=packages,
        )
    if getattr(sys, "frozen", False):  # a package has no run.py
        return words
    more = said("Or start it with python3 run.py from its folder, which fetches them.")
    return f"{words} {more}"


def missing_x_library(surroundings: Mapping[str, str] = os.environ) -> str:
    """Return what to install, where a library is missing that leads Qt to an X display; else empty.

    Qt loads that way by itself, late, and aborts where it cannot.
    """
    if sys.platform != "linux":
        return ""
    if surroundings.get("QT_QPA_PLATFORM", "xcb") not in ("xcb", ""):
        return ""
    if surroundings.get("WAYLAND_DISPLAY"):
        return ""
    from _ctypes import dlopen

    for name in _ON_X:
        try:
            dlopen(name, os.RTLD_LAZY)
        except OSError as error:
            return missing_library(ImportError(str(error)))
    return ""


def _answers(path: str) -> bool:
    """Whether a program listens at a socket, in the folder or by its abstract name."""
    # What `socket` is made of; it makes enumerations of 200 names beside, 3 ms of every start.
    from _socket import AF_UNIX, SOCK_STREAM, socket

    for address in ("\0" + path, path):
        one = socket(AF_UNIX, SOCK_STREAM)
        one.settimeout(0.5)
        try:
            one.connect(address)
        except OSError:
            continue
        else:
            return True
        finally:
            one.close()
    return False
