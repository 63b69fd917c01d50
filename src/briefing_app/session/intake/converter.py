"""Old office files by another program: LibreOffice, where it is, makes them a kind of ours.

It runs beside the window like our own reader, with a limit of time and memory, in a folder and with
settings of its own that are thrown away: no macros, no links that are followed, no way to a network
but a proxy that is not there. What it makes is read like any file.
"""

import shutil
import tempfile
from pathlib import Path

from briefing_app.importers import limits
from briefing_app.importers.result import ConverterNeeded, ImportFailed
from briefing_app.session.intake.runner import Limit, Runner, Stop
from briefing_app.words.said import marked, translated

PROGRAMS = ("soffice", "libreoffice")
LIMIT = Limit(120.0, 2 * limits.MEMORY_BYTES)
_ENDINGS = (
    "doc",
    "dot",
    "xls",
    "xlt",
    "ppt",
    "pps",
    "pages",
    "numbers",
    "key",
    "xlsb",
    "slk",
    "dif",
)
_FAILED = marked(
    "LibreOffice could not read this file. It may be damaged, or protected by a password: "
    "open it in the program it was made with, and save it as .{target}."
)
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>
"""
_VALUES = (
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def program() -> str:
    """Return the path of LibreOffice, or empty where it is not installed."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), "")


def not_read(target: str, details: str = "") -> ImportFailed:
    """Return what to say where LibreOffice makes nothing, or nothing readable, of a file."""
    return ImportFailed(translated(_FAILED).format(target=target), details)


class Converter:
    """One conversion. `cancel` may be called from any thread, at any time."""

    def __init__(self, limit: Limit = LIMIT) -> None:
        self._limit = limit
        self._runner: Runner | None = None
        self._cancelled = False

    def cancel(self) -> None:
        """Stop it, or keep it from being started."""
        self._cancelled = True
        if self._runner is not None:
            self._runner.cancel()

    def convert(self, data: bytes, name: str, needed: ConverterNeeded) -> tuple[bytes, str]:
        """Return ``data`` as the kind that is ``needed``, and a name for it.

        Raises ``needed`` itself where there is no program for it, `ImportFailed` where it fails.
        """
        with_program = program()
        if not with_program:
            raise needed
        with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
            place = Path(folder)
            made = self._run(with_program, place, data, name, needed.target)
            if made is None:
                raise not_read(needed.target)
        return made, f"{Path(name).stem or 'document'}.{needed.target}"

    def _run(
        self, with_program: str, place: Path, data: bytes, name: str, target: str
    ) -> bytes | None:
        ending = Path(name).suffix.lower().removeprefix(".")
        given = place / f"given.{ending if ending in _ENDINGS else 'doc'}"
        given.write_bytes(data)
        profile = place / "profile"
        (profile / "user").mkdir(parents=True)
        settings = "".join(
            f'<item oor:path="{path}"><prop oor:name="{key}" oor:op="fuse"><value>{value}</value>'
            "</prop></item>"
            for path, key, value in _VALUES
        )
        (profile / "user/registrymodifications.xcu").write_text(_SETTINGS.format(settings))
        command = (
            with_program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore",
            "--nolockcheck", "--convert-to", target, "--outdir", str(place / "made"), str(given),
        )  # fmt: skip
        self._runner = Runner(command, self._limit)
        if self._cancelled:
            self._runner.cancel()
        ended = self._runner.run((), lambda _piece: None)
        if ended.stopped is Stop.CANCELLED:
            return b""
        made = place / "made" / f"given.{target}"
        if ended.stopped is not None or not made.is_file():
            return None
        if not 0 < made.stat().st_size <= limits.FILE_BYTES:
            return None
        return made.read_bytes()
