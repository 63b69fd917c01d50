"""Pictures are the same every time, and wrong use is explained."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from briefing_app import resources_dir
from briefing_app.__main__ import main
from briefing_app.cli import shot_window
from briefing_app.cli.shot import Shot

EXAMPLE = str(resources_dir.path("briefings/operation-spector"))


def shoot(out: Path, *options: str) -> None:
    command = [sys.executable, "-m", "briefing_app", "screenshot", EXAMPLE, "-o", str(out)]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run([*command, *options], check=True, env=environment, timeout=100)


def size_of(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[16:24]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def test_the_same_picture_twice(tmp_path: Path) -> None:
    options = ("--theme", "dark", "--size", "1100x700", "--select", "f2")
    shoot(tmp_path / "a.png", *options)
    shoot(tmp_path / "b.png", *options)
    assert size_of(tmp_path / "a.png") == (1100, 700)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_the_start_page(tmp_path: Path) -> None:
    shoot(tmp_path / "start.png", "--view", "start")
    assert size_of(tmp_path / "start.png") == (1440, 900)


def test_two_sources_side_by_side(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Raid\n\nOperation SpecTor ended in 228 arrests, police said.", "utf-8")
    alone, beside = tmp_path / "alone.png", tmp_path / "beside.png"
    shoot(alone, "--view", "sheet", "--size", "600x850")
    shoot(beside, "--view", "sheet", "--size", "600x850", "--with", str(other))
    assert alone.read_bytes() != beside.read_bytes()
    shoot(beside, "--view", "compare", "--with", str(other))
    assert size_of(beside) == (1440, 900)


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([EXAMPLE], 2),
        ([EXAMPLE, "-o", "x.png", "--size", "large"], 2),
        ([EXAMPLE, "-o", "x.png", "--zoom", "900"], 2),
        (["/nowhere.briefing", "-o", "x.png"], 3),
        ([EXAMPLE, "-o", "x.png", "--with", "/nowhere.txt"], 3),
    ],
)
def test_wrong_use(options: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["screenshot", *options]) == status
    assert capsys.readouterr().err


def test_the_surroundings_are_left_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {}

    def take(_view: str, _shot: Shot) -> QImage:
        seen.update(os.environ)
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(0)
        return picture

    monkeypatch.setattr(shot_window, "take", take)
    before = dict(os.environ)
    assert main(["screenshot", EXAMPLE, "-o", str(tmp_path / "a.png")]) == 0
    assert seen["QT_FONT_DPI"] == "96"
    assert dict(os.environ) == before
