"""The one running program of a person: listens for files that a second start hands over."""

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from briefing_app.session.hand_over import TAKEN, files_in

LONGEST = 1_000_000
"""Bytes of a message; more comes from nobody of ours."""


class Instance(QObject):
    """Listens at ``path``. ``asked`` carries the files (none: come to the front)."""

    asked = Signal(list)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @property
    def listening(self) -> bool:
        """Whether a second start finds this program."""
        return self._server.isListening()

    def listen(self) -> bool:
        """Begin to listen, over what a crash left behind; another that runs keeps its place."""
        if not _is_ours(self._path.parent) or _answers(self._path):
            return False
        QLocalServer.removeServer(str(self._path))
        return self._server.listen(str(self._path))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            files = files_in(bytes(socket.readLine().data()))
            if files is not None:
                socket.write(TAKEN)
                socket.flush()
                self.asked.emit(files)
            socket.disconnectFromServer()
        elif socket.bytesAvailable() > LONGEST:
            socket.abort()


def _is_ours(folder: Path) -> bool:
    """Return whether the folder belongs to this person alone; make it where it is missing."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        status = folder.lstat()
    except OSError:
        return False
    return status.st_uid == os.getuid() and not status.st_mode & 0o022


def _answers(path: Path) -> bool:
    """Return whether somebody listens there."""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(1.0)
        try:
            line.connect(str(path))
        except (OSError, ValueError):
            return False
    return True
