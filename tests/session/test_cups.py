"""Handing a PDF to CUPS."""

import shutil
from pathlib import Path

import pytest

from briefing_app.session import cups
from briefing_app.session.cups import PrintError, PrintJob, lp_command, print_pdf
from briefing_app.session.stoppable import Stop, StoppedError


def test_the_command_says_what_the_dialog_said() -> None:
    job = PrintJob("office", 3, (2, 4), True, "two-sided-long-edge", "A4", "A title")
    assert lp_command(job, Path("/tmp/page.pdf")) == [
        *("lp", "-d", "office", "-n", "3", "-t", "A title"),
        *("-o", "page-ranges=2-4", "-o", "print-color-mode=monochrome"),
        *("-o", "sides=two-sided-long-edge", "-o", "media=A4", "--", "/tmp/page.pdf"),
    ]
    assert "-o" not in lp_command(PrintJob("office"), Path("p.pdf"))


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'lp: The printer or class does not exist.' >&2; exit 1", "does not exist"),
        ("exit 3", "was refused"),
    ],
)
def test_a_refusal_is_a_sentence(
    script: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fake_lp(tmp_path, script, monkeypatch)
    with pytest.raises(PrintError, match=words) as caught:
        print_pdf(PrintJob("office"), b"%PDF-")
    assert "“office”" in str(caught.value)


def test_a_printer_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "SECONDS", 0.2)
    _fake_lp(tmp_path, "exec sleep 20", monkeypatch)
    with pytest.raises(PrintError, match="switched on"):
        print_pdf(PrintJob("office"), b"%PDF-")


def test_printing_that_is_stopped_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fake_lp(tmp_path, "exec sleep 3600", monkeypatch)
    stop = Stop()
    looks = []

    def step(name: str) -> None:
        looks.append(name)
        if len(looks) == 3:
            stop.ask()
        stop.at(name)

    with pytest.raises(StoppedError):
        print_pdf(PrintJob("office"), b"%PDF-", step)
    assert looks == ["wait"] * 3


def test_the_job_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fake_lp(tmp_path, "echo 'request id is office-7 (1 file(s))'", monkeypatch)
    assert print_pdf(PrintJob("office"), b"%PDF-") == "office-7"


def test_without_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not cups.has_cups()
    with pytest.raises(PrintError, match="CUPS is not installed"):
        print_pdf(PrintJob("office"), b"%PDF-")


def _fake_lp(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = shutil.which("sh") or "/bin/sh"
    path = folder / "lp"
    path.write_text(f"#!{shell}\n{script}\n")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
