"""What ends the process at once leaves where it was in the log, unless no log is wanted."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fileformat.children import SOURCE

FALLS = """
import logging, os, signal
from PySide6.QtCore import qWarning
from briefing_app.session.log import forget_log, start_log
path = start_log()
logging.getLogger("a.part").info("what was done")
qWarning("what Qt complains of")
{meanwhile}
def inside_of_qt():
    os.kill(os.getpid(), signal.SIGSEGV)
inside_of_qt()
"""


@pytest.mark.parametrize(("meanwhile", "kept"), [("", True), ("forget_log()", False)])
def test_a_fault_leaves_where_it_was(tmp_path: Path, meanwhile: str, kept: bool) -> None:
    env = {**os.environ, "PYTHONPATH": str(SOURCE), "XDG_STATE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", FALLS.format(meanwhile=meanwhile)]
    ran = subprocess.run(command, env=env, capture_output=True, check=False)
    assert ran.returncode == -signal.SIGSEGV
    assert b"what Qt complains of" in ran.stderr, "a warning of Qt is heard where it always was"
    logs = list(tmp_path.rglob("briefing.log"))
    assert bool(logs) is kept
    if kept:
        said = logs[0].read_text("utf-8")
        assert "what was done" in said
        assert "what Qt complains of" in said
        assert "Segmentation fault" in said
        assert "inside_of_qt" in said
