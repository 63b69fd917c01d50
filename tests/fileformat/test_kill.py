"""Killed at any moment, and at each step of a save: the old file or the new one is there whole."""

import random
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import open_briefing, to_bytes
from briefing_app.fileformat.store import remove_leftovers
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample, scaled

STEPS = ["create", "write", "sync", "replace", "sync folder"]
BIG = {**ORIGINALS, "media/big": random.Random(1).randbytes(300_000)}

OLD = replace(sample(), title="old")
NEW = replace(sample(), title="new")

AT_A_STEP = """
import os, signal, sys
from pathlib import Path
from briefing_app.fileformat.store import replace_file
path, new, fatal = sys.argv[1:]
def step(name):
    if name == fatal:
        os.kill(os.getpid(), signal.SIGKILL)
replace_file(path, Path(new).read_bytes(), step)
"""

FOR_EVER = """
import itertools, sys
from pathlib import Path
from briefing_app.fileformat.store import replace_file
path, *files = sys.argv[1:]
contents = [Path(name).read_bytes() for name in files]
print("ready", flush=True)
for content in itertools.cycle(contents):
    replace_file(path, content)
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The document, and the bytes of the old and the new one elsewhere."""
    folder = tmp_path / "documents"
    folder.mkdir()
    path, old, new = folder / "a.briefing", tmp_path / "old", tmp_path / "new"
    for target, briefing in ((path, OLD), (old, OLD), (new, NEW)):
        target.write_bytes(to_bytes(briefing, BIG))
    return path, old, new


def whole(path: Path) -> Briefing:
    """Return the briefing at ``path`` and clear what the kill left, which is never a document."""
    found = open_briefing(path)
    assert found.media == BIG
    assert found.notices == ()
    remove_leftovers(path.parent, time.time() + 60)
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    return found.briefing


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_each_step(files: tuple[Path, Path, Path], step: str) -> None:
    path, _, new = files
    with children.start(AT_A_STEP, path, new, step) as child:
        _, err = child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL, err
    assert whole(path) == (NEW if step == "sync folder" else OLD)


def test_the_steps_above_are_all_there_are(files: tuple[Path, Path, Path]) -> None:
    from briefing_app.fileformat.store import replace_file

    seen: list[str] = []
    replace_file(files[0], b"", seen.append)
    assert seen == STEPS


def test_two_processes_that_save_one_file_never_leave_half_of_it(
    files: tuple[Path, Path, Path],
) -> None:
    """Nobody should save without the lock; if two do, one of the two files is there whole."""
    path, old, new = files
    with children.start(FOR_EVER, path, old) as one, children.start(FOR_EVER, path, new) as two:
        for child in (one, two):
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        seen = [open_briefing(path).briefing for _ in range(scaled(40, 400))]
        for child in (one, two):
            assert child.poll() is None, "both were saving all the time"
            child.kill()
    assert all(briefing in (OLD, NEW) for briefing in seen)
    assert whole(path) in (OLD, NEW)


@pytest.mark.timeout(scaled(600, 7200))
def test_killed_at_random_moments(files: tuple[Path, Path, Path]) -> None:
    path, old, new = files
    rng = random.Random(7)
    found = []
    for _ in range(scaled(30, 200)):
        with children.start(FOR_EVER, path, new, old) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(rng.uniform(0, 0.04))
            child.kill()
        assert child.returncode == -signal.SIGKILL
        found.append(whole(path))
    assert all(briefing in (OLD, NEW) for briefing in found)
    assert NEW in found, "some rounds got as far as saving"
