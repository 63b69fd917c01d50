"""Starting the program once more: through Python from its source, through itself when packaged."""

import subprocess
import sys

import pytest

from briefing_app.__main__ import main
from briefing_app.own_command import CHILD, MODULES, READER, WINDOW, own_command, run_child
from briefing_app.session.intake.messages import Request, encode_request


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/briefing/briefing-app")


def test_from_its_source_python_is_told_the_module() -> None:
    assert own_command(READER) == (sys.executable, "-P", "-m", READER)


@pytest.mark.usefixtures("packaged")
def test_the_packaged_program_is_its_own_python() -> None:
    assert own_command(READER) == ("/usr/lib/briefing/briefing-app", CHILD, READER)
    assert own_command(WINDOW) == ("/usr/lib/briefing/briefing-app",)
    assert own_command(WINDOW, "/other") == ("/other",)


@pytest.mark.parametrize(
    "arguments", [(), (CHILD,), (CHILD, "os"), (CHILD, READER, "more"), ("--", READER)]
)
def test_nothing_else_is_run(arguments: tuple[str, ...]) -> None:
    assert not run_child(arguments)


def test_a_command_line_that_asks_for_another_module_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([CHILD, "antigravity"]) == 2
    assert "--child is not an option" in capsys.readouterr().err


@pytest.mark.parametrize("module", MODULES)
def test_what_the_option_starts_is_the_reader(module: str) -> None:
    """The very words that the packaged program is started with, to a Python."""
    text = b"The repairs cost 3.6 million."
    done = subprocess.run(
        [sys.executable, "-m", WINDOW, CHILD, module],
        input=encode_request(Request(len(text), "a.txt")) + text,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"3.6 million" in done.stdout
