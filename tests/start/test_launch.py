"""A whole start, in a process of its own: its steps in their order, and what it says in the end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app import resources_dir

QUIT_WHEN_SETTLED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.__main__ import main
from briefing_app.start.launch import Launch

settle = Launch._settle
def settled(launch):
    settle(launch)
    app = launch.app
    shown = {"view": app.window.views.current, "notice": app.shell.bars.notice.text,
             "title": app.session.briefing.title, "example": app.document.example}
    print(json.dumps(shown), flush=True)
    QTimer.singleShot(0, QApplication.quit)
Launch._settle = settled
sys.exit(main(sys.argv[1:]))
"""


def start(folder: Path, command: list[str], **variables: str) -> list[dict[str, object]]:
    """Start the app with folders of its own; return the lines of JSON that it printed."""
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "STATE", "CACHE")}
    environment = {**os.environ, **own, "BRIEFING_ALONE": "1", **variables}
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_start_is_told_step_by_step(tmp_path: Path) -> None:
    example = str(resources_dir.path(resources_dir.EXAMPLE))
    told = start(tmp_path, ["-m", "briefing_app", example], BRIEFING_TRACE="1")
    assert [step["event"] for step in told] == ["readable", "painted", "complete"]


@pytest.mark.parametrize("given", [True, False])
def test_the_first_start_shows_the_example(tmp_path: Path, given: bool) -> None:
    files = [str(resources_dir.path(resources_dir.EXAMPLE))] if given else []
    (shown,) = start(tmp_path, ["-c", QUIT_WHEN_SETTLED, *files])
    assert shown["view"] == "read"
    assert shown["notice"] == ""
    assert shown["title"]
    assert shown["example"] is not given


def test_what_cannot_be_opened_is_said_on_the_start_page(tmp_path: Path) -> None:
    missing = tmp_path / "missing.briefing"
    (shown,) = start(tmp_path, ["-c", QUIT_WHEN_SETTLED, str(missing)])
    assert shown["view"] == "start"
    assert "“missing.briefing” is not there" in str(shown["notice"])
