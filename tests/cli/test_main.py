"""The command line as a person types it."""

import subprocess
import sys

import pytest

from briefing_app import __version__, cli
from briefing_app.__main__ import main


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Briefing {__version__}\n"
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(command in said for command in cli.COMMANDS)


def test_an_unknown_option_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--colour"]) == 2
    assert "--colour" in capsys.readouterr().err


def test_a_command_that_is_not_there_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(cli.COMMANDS, "sing", "sing FILE")
    assert main(["sing", "x"]) == 2
    assert "not built yet" in capsys.readouterr().err


def test_help_loads_no_qt() -> None:
    code = (
        "import sys; from briefing_app.__main__ import main; main(['--help']);"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
