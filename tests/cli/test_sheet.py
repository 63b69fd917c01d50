"""`briefing-app sheet`: a whole PDF or one sentence, and no Qt on the way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app import resources_dir
from tests.cli.helpers import article, run
from tests.render.sheet.pdf_reader import look

EXAMPLE = str(resources_dir.path("briefings/operation-spector"))


def test_a_briefing_becomes_a_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "o.pdf"
    status, printed, said = run(capfd, "sheet", EXAMPLE, "-o", str(out), "--paper", "letter")
    assert (status, printed) == (0, "")
    assert "Not on this page: 2 charts." in said
    seen = look(out.read_bytes())
    assert seen.pages == 1
    assert seen.claims_ua


def test_an_article_becomes_a_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "o.pdf"
    status, _, _ = run(capfd, "sheet", article(tmp_path), "-o", str(out))
    assert status == 0
    assert "288" in look(out.read_bytes()).text


def test_options_reach_the_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out, logo = tmp_path / "o.pdf", tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    asked = ("--mark", "Draft", "--contact", "Ada", "--language", "de", "--grey", "--second-page")
    status, _, _ = run(capfd, "sheet", EXAMPLE, "-o", str(out), "--logo", str(logo), *asked)
    assert status == 0
    text = look(out.read_bytes()).text
    assert all(words in text for words in ("Draft", "Ada", "Seite 1 von", "53,4"))


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (("gone.txt", "-o", "{tmp}/o.pdf"), 3, "gone.txt"),
        ((EXAMPLE, "-o", "{tmp}/gone/o.pdf"), 4, "was not saved"),
        ((EXAMPLE, "-o", "{tmp}"), 4, "was not saved"),
        ((EXAMPLE, "-o", "{tmp}/o.pdf", "--logo", "gone.png"), 3, "logo"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    argv: tuple[str, ...],
    status: int,
    words: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    filled = [part.format(tmp=tmp_path) for part in argv]
    got, printed, said = run(capfd, "sheet", *filled)
    assert (got, printed) == (status, "")
    assert words in said
    assert said.count("\n") == 1
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o500)
    status, _, said = run(capfd, "sheet", EXAMPLE, "-o", str(tmp_path / "o.pdf"))
    tmp_path.chmod(0o700)
    assert status == 4
    assert "may not write" in said
    assert list(tmp_path.iterdir()) == []


def test_an_old_file_stays_where_the_new_one_cannot_be_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "o.pdf"
    out.write_bytes(b"old")

    def full(*_args: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    status, _, said = run(capfd, "sheet", EXAMPLE, "-o", str(out))
    assert status == 4
    assert "disk is full" in said
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["o.pdf"]


def test_no_qt_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys; from briefing_app.cli.sheet import run; "
        f"status = run([{EXAMPLE!r}, '-o', {str(tmp_path / 'o.pdf')!r}]); "
        "loaded = [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6', 'numpy'))]; "
        "print(status, loaded)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["0", "[]"], done.stderr
