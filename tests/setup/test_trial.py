"""The packaged program is tried before it is packed."""

import os
from pathlib import Path

import pytest

import run
from briefing_app.cli import COMMANDS
from briefing_app.render.export import KINDS
from setup_tools import trial
from setup_tools.report import SetupError

TOP = Path(run.__file__).parent


def test_every_kind_of_export_is_made(tmp_path: Path) -> None:
    steps = trial.steps(TOP, tmp_path)
    assert {kind.extension for kind in KINDS} <= set(trial.MADE)
    assert {step[0] for step in steps[1:]} <= COMMANDS.keys()
    assert (TOP / trial.EXAMPLE).is_dir()


def test_all_steps_are_gone_and_the_first_failure_is_told(tmp_path: Path) -> None:
    program, calls = tmp_path / "program", tmp_path / "calls"
    program.write_text(
        f'#!/bin/sh\necho "$1" >> {calls}\ncase "$*" in *$REFUSED) echo why >&2; exit 1;; esac\n'
        "echo '{\"event\": \"'$REACHED'\"}'\n"
    )
    program.chmod(0o755)
    whole = {**os.environ, "REFUSED": "nothing", "REACHED": "complete"}
    trial.attempt(TOP, program, whole)
    done = calls.read_text().split()
    assert len(done) == len(trial.steps(TOP, tmp_path)) + 1  # and the window
    calls.unlink()
    with pytest.raises(SetupError, match=r"export .*\.pptx\nwhy"):
        trial.attempt(TOP, program, {**whole, "REFUSED": ".pptx"})
    assert len(calls.read_text().split()) < len(done)
    with pytest.raises(SetupError, match=r"draws no charts: .*without pyqtgraph"):
        trial.attempt(TOP, program, {**whole, "REACHED": "without pyqtgraph"})
