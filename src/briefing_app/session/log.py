"""The log: one file in the state folder, for whoever looks after the program; nobody else on the
machine reads it.

What ends the process at once, as a fault inside of Qt does, is written there as well: where each
thread was.
"""

import atexit
import contextlib
import faulthandler
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from briefing_app.session.folders import state_folder
from briefing_app.session.settings import PRIVATE

LARGEST = 1_000_000
"""Bytes above which the log of the last time is put aside when the program starts."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path() -> Path:
    """Return the file of the log."""
    return state_folder() / "briefing.log"


def start_log() -> Path | None:
    """Let everything logged go to the file; return it, or None where it cannot be written."""
    path = log_path()
    root = logging.getLogger()
    if any(getattr(handler, "baseFilename", "") == str(path) for handler in root.handlers):
        return path
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(_old(path))
        path.touch(mode=PRIVATE)
        path.chmod(PRIVATE)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(FORM))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    faulthandler.enable(handler.stream or sys.stderr)
    atexit.register(faulthandler.disable)  # before logging closes the file
    qInstallMessageHandler(_on_qt_message)
    return path


def forget_log() -> None:
    """Write no more, and throw away what was written."""
    path, root = log_path(), logging.getLogger()
    for handler in [h for h in root.handlers if getattr(h, "baseFilename", "") == str(path)]:
        root.removeHandler(handler)
        faulthandler.disable()
        handler.close()
        qInstallMessageHandler(None)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        _old(path).unlink(missing_ok=True)


def _old(path: Path) -> Path:
    return path.with_suffix(".log.old")


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Put what Qt says into the log, and warnings where they always went."""
    level = _LEVELS.get(kind, logging.INFO)
    logging.getLogger("qt").log(level, message)
    if level >= logging.WARNING:
        print(message, file=sys.stderr)
