"""Make Briefing an app of this user's desktop, and take that back without a trace.

Everything is written below XDG_DATA_HOME and XDG_CONFIG_HOME. A record of every file that is
written or changed on the way, with what it held before, makes the way back exact; a file that
somebody else changed since only loses what is ours.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from setup_tools import lines
from setup_tools.record import Record
from setup_tools.report import SetupError

APP = "briefing-app"
# Without ".desktop" this is what the app gives to QGuiApplication.setDesktopFileName, and
# WINDOW_CLASS what it gives to setApplicationName: so the desktop knows whose a window is.
LAUNCHER = "briefing.desktop"
WINDOW_CLASS = "Briefing"
MIME_TYPE = "application/vnd.briefing+zip"
OFFERED = (
    "text/plain", "text/markdown", "text/html", "application/xhtml+xml", "application/pdf",
    "message/rfc822", "application/vnd.ms-outlook", "application/rtf", "application/epub+zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.spreadsheet", "text/csv", "text/tab-separated-values",
)  # fmt: skip
"""Types that Briefing opens and another program keeps: it is offered under "Open with"."""

MIME_PACKAGE = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
    <comment>Briefing</comment>
    <sub-class-of type="application/zip"/>
    <icon name="{APP}"/>
    <magic priority="60">
      <match type="string" offset="0" value="PK\\003\\004">
        <match type="string" offset="30" value="mimetype{MIME_TYPE}"/>
      </match>
    </magic>
    <glob pattern="*.briefing" weight="60"/>
  </mime-type>
</mime-info>
"""


_PLAIN = re.compile(r"[A-Za-z0-9_./+@:,=-]+")


def data_home() -> Path:
    """Give the folder for this user's data, as the XDG base directory specification says."""
    return _xdg("XDG_DATA_HOME", ".local/share")


def config_home() -> Path:
    """Give the folder for this user's settings."""
    return _xdg("XDG_CONFIG_HOME", ".config")


def _xdg(variable: str, otherwise: str) -> Path:
    value = Path(os.environ.get(variable, ""))
    return value if value.is_absolute() else Path.home() / otherwise


def record_path() -> Path:
    """Give where the record of an installation lies."""
    return data_home() / f"{APP}-desktop.json"


def install(top: str) -> None:
    """Write launcher, icon, file type and default app; a second time, do it anew.

    Raises SetupError when a file cannot be written; what was written is then taken back.
    """
    uninstall()
    record = Record()
    try:
        _write(Path(top), record)
        record.save(record_path())
    except OSError as error:
        record.undo({})
        raise SetupError(
            f"Briefing could not be put among your apps: {error.filename} cannot be written "
            f"({error.strerror}). Nothing was changed."
        ) from error


def uninstall() -> None:
    """Take back what `install` did; does nothing when there is nothing.

    Raises SetupError when the record of the installation cannot be read or a file not be written.
    """
    path = record_path()
    if not path.exists():
        return
    try:
        record = Record.load(path)
        apps, mime = data_home() / "applications", data_home() / "mime"
        changed = record.undo(
            {
                config_home() / "mimeapps.list": _without_default,
                apps / "mimeinfo.cache": _without_default,
                mime / "globs2": lambda text: lines.without(text, _glob_line()),
            }
        )
        # A launcher that somebody edited would still start Briefing: it goes as well.
        for ours in (apps / LAUNCHER, data_home() / APP / "start"):
            ours.unlink(missing_ok=True)
        path.unlink()
        record.remove_folders()
        # Somebody else's types came in between: let the tools write what they make of them.
        if any(mime in one.parents for one in changed):
            _tool("update-mime-database", mime)
        if apps / "mimeinfo.cache" in changed:
            _tool("update-desktop-database", apps)
    except (OSError, ValueError, KeyError) as error:
        raise SetupError(
            f"The installation could not be taken back ({error}): delete {path} and "
            f"{data_home() / 'applications' / LAUNCHER} by hand."
        ) from error


def starter(python: str, run: Path) -> str:
    """Give the script that the launcher starts: it runs run.py, or says that it is gone.

    A launcher whose program is gone does nothing that anybody could see.
    """
    words = (
        f"Briefing is no longer in {run.parent}. Open the folder where it is now in a terminal and "
        "type: python3 run.py install"
    )
    return (
        "#!/bin/sh\n"
        f"# Starts Briefing from its folder. Made by `run.py install`.\n"
        f"run={shlex.quote(str(run))}\n"
        f'if [ -f "$run" ]; then exec {shlex.quote(python)} "$run" "$@"; fi\n'
        f"words={shlex.quote(words)}\n"
        'echo "$words" >&2\n'
        'zenity --error --title=Briefing --text="$words" 2>/dev/null ||\n'
        '  kdialog --title Briefing --error "$words" 2>/dev/null ||\n'
        '  notify-send Briefing "$words" 2>/dev/null ||\n'
        '  xmessage -center "$words" 2>/dev/null\n'
        "exit 1\n"
    )


def launcher(start: Path, icon: Path) -> str:
    """Give the text of the launcher, which starts the script through its absolute path."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Version=1.4\n"
        "Name=Briefing\n"
        "GenericName=Article and figures\n"
        "GenericName[de]=Artikel und Kennzahlen\n"
        "GenericName[es]=Artículo y cifras\n"
        "Comment=Read an article beside its figures, check its claims, present and print it\n"
        "Comment[de]=Artikel neben ihren Kennzahlen lesen, Aussagen prüfen, präsentieren, drucken\n"
        "Comment[es]=Leer un artículo junto a sus cifras, comprobarlo, presentarlo e imprimirlo\n"
        f"Exec={_quoted(str(start))} %F\n"
        f"Icon={_escaped(str(icon))}\n"
        "Terminal=false\n"
        "StartupNotify=true\n"
        f"StartupWMClass={WINDOW_CLASS}\n"
        "Categories=Office;Presentation;\n"
        "Keywords=article;figures;charts;claims;presentation;\n"
        "Keywords[de]=Artikel;Kennzahlen;Diagramme;Aussagen;Präsentation;\n"
        "Keywords[es]=artículo;cifras;gráficos;afirmaciones;presentación;\n"
        f"MimeType={';'.join((MIME_TYPE, *OFFERED))};\n"
    )


def _escaped(text: str) -> str:
    """Escape for a value of a desktop entry."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(argument: str) -> str:
    """Quote for Exec: first for its own grammar, then as any value of a desktop entry.

    What needs no quotes has none: xdg-open reads them as part of the name where it does not know
    the desktop.
    """
    if _PLAIN.fullmatch(argument):
        return argument
    for sign in '\\"`$':
        argument = argument.replace(sign, "\\" + sign)
    return _escaped('"' + argument.replace("%", "%%") + '"')


def _write(top: Path, record: Record) -> None:
    data = data_home()
    icons = data / "icons/hicolor/scalable"
    picture = (top / "resources/desktop/briefing.svg").read_text(encoding="utf-8")
    icon = icons / "apps" / f"{APP}.svg"
    record.write(icon, picture)
    record.write(icons / "mimetypes/application-vnd.briefing+zip.svg", picture)
    start = data / APP / "start"
    record.write(start, starter(_python(), top / "run.py"), mode=0o755)
    record.write(data / "applications" / LAUNCHER, launcher(start, icon), mode=0o755)
    record.write(data / f"mime/packages/{APP}.xml", MIME_PACKAGE)
    _make_default(record)
    _update_mime(data / "mime", record)
    _update_apps(data / "applications", record)


def _python() -> str:
    """Give the Python that started us, by the path that survives an update where there is one."""
    base = getattr(sys, "_base_executable", None) or sys.executable
    usual = shutil.which("python3", path="/usr/bin")
    return usual if usual and Path(usual).resolve() == Path(base).resolve() else base


def _make_default(record: Record) -> None:
    path = config_home() / "mimeapps.list"
    text = record.text(path)
    text = lines.set_in_section(text, "Default Applications", MIME_TYPE, LAUNCHER)
    record.write(path, text)


def _without_default(text: str) -> str:
    """Take our lines out of a list of apps by type."""
    for value in (LAUNCHER, LAUNCHER + ";"):
        text = lines.without(text, f"{MIME_TYPE}={value}")
    return text


def _glob_line() -> str:
    return f"60:{MIME_TYPE}:*.briefing"


def _update_mime(mime: Path, record: Record) -> None:
    """Let the desktop read the new type; without the tool, write the list of names it would."""
    with record.watch(mime):
        done = _tool("update-mime-database", mime)
    if not done and not (mime / "mime.cache").exists():
        globs = mime / "globs2"
        record.write(globs, f"{_glob_line()}\n" + lines.without(record.text(globs), _glob_line()))


def _update_apps(apps: Path, record: Record) -> None:
    """Let the desktop know which types the launcher opens; without the tool, write that line."""
    with record.watch(apps):
        done = _tool("update-desktop-database", apps)
    if not done:
        cache = apps / "mimeinfo.cache"
        text = lines.set_in_section(record.text(cache), "MIME Cache", MIME_TYPE, LAUNCHER + ";")
        record.write(cache, text)


def _tool(name: str, folder: Path) -> bool:
    """Run one of the desktop's tools on a folder; say whether it was there and did it."""
    tool = shutil.which(name)
    if tool is None or not folder.is_dir():
        return False
    return subprocess.run([tool, str(folder)], capture_output=True, check=False).returncode == 0
