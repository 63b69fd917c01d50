"""The system libraries that Qt needs: see what is missing, fetch it where that can be done."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from setup_tools import debian
from setup_tools.report import SetupError, say
from setup_tools.stamp import cache_folder

# Library that Qt asks for -> (Debian, Fedora, Arch, openSUSE) package that has it.
NEEDED = {
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libGL1"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libEGL1"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
}
# The same for a window on an X server.
NEEDED_ON_X = {
    "libxcb-cursor.so.0": (
        *("libxcb-cursor0", "xcb-util-cursor"),
        *("xcb-util-cursor", "libxcb-cursor0"),
    ),
    "libxkbcommon-x11.so.0": (
        *("libxkbcommon-x11-0", "libxkbcommon-x11"),
        *("libxkbcommon-x11", "libxkbcommon-x11-0"),
    ),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-keysyms.so.1": (
        *("libxcb-keysyms1", "xcb-util-keysyms"),
        *("xcb-util-keysyms", "libxcb-keysyms1"),
    ),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb", "libxcb", "libxcb-glx0"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-render-util.so.0": (
        *("libxcb-render-util0", "xcb-util-renderutil"),
        *("xcb-util-renderutil", "libxcb-render-util0"),
    ),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb", "libxcb1"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libSM.so.6": ("libsm6", "libSM", "libsm", "libSM6"),
    "libICE.so.6": ("libice6", "libICE", "libice", "libICE6"),
}
# What to type elsewhere: name in os-release -> (column of the tables, command).
ELSEWHERE = {
    "debian": (0, "sudo apt-get install"),
    "fedora": (1, "sudo dnf install"),
    "rhel": (1, "sudo dnf install"),
    "arch": (2, "sudo pacman -S"),
    "suse": (3, "sudo zypper install"),
    "opensuse": (3, "sudo zypper install"),
}


def ensure(environment: Path) -> dict[str, str]:
    """Give the variables with which Qt finds all it needs, after fetching what is missing.

    Raises SetupError, with what to install, where that cannot be fetched.
    """
    qt = next(environment.glob("lib/python*/site-packages/PySide6"), None)
    if qt is None or shutil.which("ldd") is None:
        return {}
    absent = missing(qt, "")
    if not absent:
        return {}
    if not debian.is_debian():
        message = advice(absent, debian.os_release())
        if absent & NEEDED.keys():
            raise SetupError(message)
        say(message)
        return {}
    both = NEEDED | NEEDED_ON_X
    packages = sorted({both[name][0] for name in absent if name in both})
    unpacked = debian.fetch("libraries", packages)
    variables = variables_for(unpacked)
    still = missing(qt, variables.get("LD_LIBRARY_PATH", ""))
    if still & NEEDED.keys():
        raise SetupError(advice(still, debian.os_release()))
    if still:
        say(f"A window on an X server may need more: {advice(still, debian.os_release())}")
    return variables


def missing(qt: Path, library_path: str) -> set[str]:
    """Give the names of libraries that Qt and its platforms ask for and the loader cannot find."""
    asking = [
        *qt.glob("*.so"),
        *qt.glob("Qt/plugins/platforms/libq*.so"),
        *qt.glob("Qt/plugins/xcbglintegrations/*.so"),
    ]
    unused = ("Qml", "Quick", "libqeglfs", "libqlinuxfb", "libqvkkhrdisplay", "libqvnc", "wayland")
    asking = [path for path in asking if not any(word in path.name for word in unused)]
    env = {**os.environ, "LC_ALL": "C", "LD_LIBRARY_PATH": library_path}
    answer = subprocess.run(
        ["ldd", *map(str, asking)], capture_output=True, text=True, env=env, check=False
    )
    return set(re.findall(r"^\s*(\S+) => not found", answer.stdout, re.MULTILINE))


def advice(absent: set[str], release: dict[str, str]) -> str:
    """Say in one sentence what to install for these libraries on this kind of system."""
    both = NEEDED | NEEDED_ON_X
    names = ", ".join(sorted(absent))
    kin = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    for name in kin:
        if name.split("-")[0] in ELSEWHERE:
            column, command = ELSEWHERE[name.split("-")[0]]
            packages = sorted({both[one][column] for one in absent if one in both})
            if packages:
                return f"Qt needs {names}: type `{command} {' '.join(packages)}` and start again."
    return f"Qt needs {names}: install the packages of your system that hold them and start again."


def variables_for(unpacked: Path) -> dict[str, str]:
    """Give the variables that point the loader, the keyboard and the fonts to unpacked packages."""
    variables: dict[str, str] = {}
    folders = {path.parent for path in unpacked.glob("**/*.so*") if "/gconv" not in str(path)}
    libraries = sorted(str(at) for at in folders if re.search(r"/lib(/[^/]+-linux-\w+)?$", str(at)))
    if libraries:
        variables["LD_LIBRARY_PATH"] = ":".join(libraries)
    keyboards = unpacked / "usr/share/X11/xkb"
    if keyboards.is_dir():
        variables["XKB_CONFIG_ROOT"] = str(keyboards)
    # A libX11 from the cache looks for its tables of dead keys where it was built for.
    if (unpacked / "usr/share/X11/locale").is_dir():
        variables["XLOCALEDIR"] = str(unpacked / "usr/share/X11/locale")
    if (unpacked / "etc/fonts").is_dir() or (unpacked / "usr/share/fontconfig").is_dir():
        variables["FONTCONFIG_FILE"] = str(_write_fonts_conf(unpacked))
    return variables


def _write_fonts_conf(unpacked: Path) -> Path:
    """Write settings for fontconfig: Debian's own have links that only hold when installed."""
    path = unpacked / "fonts.conf"
    path.write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
        "  <dir>/usr/share/fonts</dir>\n  <dir>/usr/local/share/fonts</dir>\n"
        f"  <dir>{unpacked}/usr/share/fonts</dir>\n"
        '  <dir prefix="xdg">fonts</dir>\n'
        f"  <cachedir>{cache_folder()}/fontconfig</cachedir>\n"
        "</fontconfig>\n"
    )
    return path
