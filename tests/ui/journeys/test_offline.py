"""Nothing leaves the machine: a whole piece of work opens no socket of the Internet, nor needs one.

The work is done where there is no network at all; and the system itself notes every call that has
to do with networks, of the window and of every process that it starts.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.fileformat.children import SOURCE, TOP
from tests.ui.journeys.test_strangers_release import RELEASE

ALONE = ("unshare", "--map-root-user", "--net")
INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET|SOCK_RAW")
ONE_SOCKET = "import socket; socket.socket(socket.AF_INET6).close()"
WRITTEN = {"work.briefing", "sheet.pdf", "slides.pdf", "article.pdf", "work.pptx", "worksheet.pdf"}


def run(command: Sequence[str], home: Path) -> "subprocess.CompletedProcess[str]":
    env = {
        **os.environ,
        "PYTHONPATH": f"{SOURCE}{os.pathsep}{TOP}",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
    }
    return subprocess.run(
        list(command), env=env, cwd=TOP, text=True, capture_output=True, timeout=110, check=False
    )


def works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def alone() -> tuple[str, ...]:
    if not works(ALONE):
        pytest.skip("no unshare (util-linux) here, or it may not be used: the network stays")
    return ALONE


@pytest.fixture
def noted(tmp_path: Path) -> tuple[str, ...]:
    command = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(tmp_path / "calls"))
    if shutil.which("strace") is None or not works(command):
        pytest.skip("no strace here, or it may not be used: the system notes no calls")
    return command


def journey(tmp_path: Path) -> list[str]:
    article, folder = tmp_path / "release.html", tmp_path / "out"
    head, *rest = RELEASE.strip().split("\n\n")
    page = f"<h1>{head}</h1>" + "".join(f"<p>{words}</p>" for words in rest)
    article.write_text(f"<html><body><article>{page}</article></body></html>", "utf-8")
    folder.mkdir()
    return [sys.executable, "-m", "tests.ui.journeys.offline", str(article), str(folder)]


def internet(calls: Path) -> list[str]:
    return [line for line in calls.read_text().splitlines() if INTERNET.search(line)]


def test_all_of_it_works_where_there_is_no_network(tmp_path: Path, alone: tuple[str, ...]) -> None:
    done = run([*alone, *journey(tmp_path)], tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert set(done.stdout.split()) >= WRITTEN


def test_no_socket_of_the_internet_is_opened(tmp_path: Path, noted: tuple[str, ...]) -> None:
    done = run([*noted, *journey(tmp_path)], tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    assert set(done.stdout.split()) >= WRITTEN
    assert internet(tmp_path / "calls") == []
    assert "AF_UNIX" in (tmp_path / "calls").read_text(), "strace noted nothing at all"


def test_one_socket_would_be_seen(tmp_path: Path, noted: tuple[str, ...]) -> None:
    run([*noted, sys.executable, "-c", ONE_SOCKET], tmp_path)
    assert len(internet(tmp_path / "calls")) == 1
