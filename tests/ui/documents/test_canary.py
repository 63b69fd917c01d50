"""A hostile page opens no connection and no file besides itself, on screen and on paper."""

import ctypes
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from tests.fileformat.children import SOURCE

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
IN_OPEN, IN_ACCESS = 0x20, 0x1
IN_NONBLOCK = 0x800


class Canary:
    """Files that nobody may touch and a server that nobody may call."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.png, self.css, self.svg = (folder / f"canary.{e}" for e in ("png", "css", "svg"))
        self.png.write_bytes(PNG)
        self.css.write_text("body { color: red }")
        self.svg.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
        self.server = socket.create_server(("127.0.0.1", 0))
        self.server.setblocking(False)
        self.port = self.server.getsockname()[1]
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(IN_NONBLOCK)
        for path in (self.png, self.css, self.svg):
            found = self._libc.inotify_add_watch(
                self._watch, os.fsencode(path), IN_OPEN | IN_ACCESS
            )
            assert found >= 0

    def touched(self) -> list[str]:
        """What happened so far, in words; nothing is as it should be."""
        said = []
        try:
            events = os.read(self._watch, 65536)
            said.append(f"{len(events) // struct.calcsize('iIII')} files were opened or read")
        except BlockingIOError:
            pass
        try:
            self.server.accept()[0].close()
            said.append("a connection was made")
        except BlockingIOError:
            pass
        return said

    def close(self) -> None:
        self.server.close()
        os.close(self._watch)

    def page(self) -> str:
        """Every way that a page has to load something else."""
        web = f"http://127.0.0.1:{self.port}"
        file = self.png.as_uri()
        return f"""<!doctype html><html><head><title>Flood moves hundreds</title>
<base href="{web}/"><link rel="stylesheet" href="{web}/a.css"><link rel="icon" href="{file}">
<link rel="stylesheet" href="{self.css.as_uri()}"><meta http-equiv="refresh" content="0;{web}/">
<style>@import url("{web}/b.css"); @import "{self.css.as_uri()}";
 body {{ background: url({file}) }} @font-face {{ font-family: x; src: url({web}/x.woff) }}</style>
<script src="{web}/c.js"></script><script>fetch("{web}/d")</script></head>
<body background="{file}"><h1>Flood moves hundreds</h1>
<p>Some 1,200 people had to leave three towns. <img src="{file}"> <img src="{web}/e.png"></p>
<p>The damage is $4.5 million.<svg xmlns="http://www.w3.org/2000/svg"><image href="{file}"/>
<use href="{self.svg.as_uri()}#a"/><foreignObject><img src="{web}/f.png"></foreignObject></svg></p>
<iframe src="{file}"></iframe><object data="{web}/g"></object><embed src="{self.svg.as_uri()}">
<video src="{web}/h.mp4" poster="{file}"></video><audio src="{web}/i.mp3"></audio>
<p>![]({file}) &lt;img src="{file}"&gt; #image("{self.png}") #read("{self.css}")</p>
<p>It took 14 boats and 9 days to bring all of them to the school on the hill, it was said.</p>
</body></html>"""


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    made = Canary(tmp_path / "canary")
    yield made
    made.close()


def test_the_canary_sings_when_it_is_touched(canary: Canary) -> None:
    assert canary.touched() == []
    canary.png.read_bytes()
    socket.create_connection(("127.0.0.1", canary.port)).close()
    assert len(canary.touched()) == 2


@pytest.mark.parametrize("ending", ["html", "md", "txt"])
def test_on_screen(app: App, qtbot: QtBot, canary: Canary, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"hostile.{ending}"
    path.write_text(canary.page())
    app.open(path)
    qtbot.waitUntil(lambda: app.document.path is None and _shows(app), timeout=30_000)
    app.window.grab()
    app.charts.build()
    qtbot.wait(50)
    app.window.grab()
    assert canary.touched() == []


def _shows(app: App) -> bool:
    return "1,200 people" in app.article.view.toPlainText()


def test_from_the_clipboard(app: App, qtbot: QtBot, canary: Canary) -> None:
    from tests.ui.documents.test_opening import clip

    clip(text="Some 1,200 people left.", html=canary.page())
    app.documents.opening.paste()
    qtbot.waitUntil(lambda: _shows(app), timeout=30_000)
    app.window.grab()
    assert canary.touched() == []


def test_on_paper(canary: Canary, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(canary.page())
    out = tmp_path / "sheet.pdf"
    command = [sys.executable, "-m", "briefing_app", "sheet", str(path), "-o", str(out)]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(SOURCE)}, timeout=90, check=True)
    assert out.read_bytes().startswith(b"%PDF")
    assert canary.touched() == []
