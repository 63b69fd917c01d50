"""Edits of a running session are safe within two seconds, and a killed one leaves them behind."""

import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_head
from briefing_app.fileformat import recovery
from briefing_app.session.documents import recovery_watch
from briefing_app.session.documents.document import Document
from briefing_app.session.documents.recovery_watch import LONGEST_MS, PAUSE_MS, RecoveryWatch
from briefing_app.session.session import Session
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, scaled
from tests.fileformat.samples import sample as stored
from tests.sample import briefing as sample

EDITING = """
import itertools, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from briefing_app.core.edits import with_head
from briefing_app.session.documents.document import Document
from briefing_app.session.documents.recovery_watch import RecoveryWatch
from briefing_app.session.session import Session
from tests.fileformat.samples import ORIGINALS, sample
app = QCoreApplication([])
session, document = Session(sample()), Document()
document.become(Path(sys.argv[2]), saved=session.briefing, media=ORIGINALS)
watch = RecoveryWatch(session, document, Path(sys.argv[1]))
watch.kept.connect(lambda briefing: print("kept", briefing.title, flush=True))
numbers = itertools.count(1)
def edit():
    title = str(next(numbers))
    session.apply(lambda b: with_head(b, title=title), "Change title")
    print("edit", title, flush=True)
timer = QTimer()
timer.timeout.connect(edit)
timer.start(int(sys.argv[3]))
app.exec()
"""


@pytest.fixture(autouse=True)
def no_long_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process; the promise and what a killed one leaves are those of the real times."""
    monkeypatch.setattr(recovery_watch, "PAUSE_MS", 20)
    monkeypatch.setattr(recovery_watch, "LONGEST_MS", 40)


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path) -> tuple[Session, Document, RecoveryWatch]:
    session, document = Session(stored()), Document()
    document.become(tmp_path / "a.briefing", saved=session.briefing, media=ORIGINALS)
    return session, document, RecoveryWatch(session, document, tmp_path / "state")


def title(session: Session, words: str) -> None:
    session.apply(lambda b: with_head(b, title=words), "Change title")


def snapshots(watch: RecoveryWatch) -> list[Briefing]:
    """What lies there, also while its process (this one) runs."""
    folders = list(watch.state.iterdir()) if watch.state.is_dir() else []
    return [recovery._read(folder)[1].briefing for folder in folders]


def test_the_promise_is_two_seconds() -> None:
    assert PAUSE_MS < LONGEST_MS < 2000


def test_an_edit_is_kept_with_its_originals(
    watched: tuple[Session, Document, RecoveryWatch], qtbot: QtBot
) -> None:
    session, document, watch = watched
    with qtbot.waitSignal(watch.kept):
        title(session, "edited")
    (folder,) = watch.state.iterdir()
    snapshot, opened = recovery._read(folder)
    assert snapshot.document == str(document.path)
    assert opened.briefing == replace(stored(), title="edited")
    assert dict(opened.media) == ORIGINALS
    watch.discard()
    assert snapshots(watch) == []


def test_an_edit_during_a_snapshot_is_in_the_next(
    watched: tuple[Session, Document, RecoveryWatch], qtbot: QtBot
) -> None:
    session, _, watch = watched
    kept: list[str] = []
    watch.kept.connect(lambda briefing: kept.append(briefing.title))
    title(session, "one")
    watch._on_due()
    title(session, "two")
    qtbot.waitUntil(lambda: kept == ["one", "two"])
    assert [b.title for b in snapshots(watch)] == ["two"]
    watch.discard()


def test_undo_back_to_the_file_and_saving_take_the_snapshot_away(
    watched: tuple[Session, Document, RecoveryWatch], qtbot: QtBot
) -> None:
    session, _, watch = watched
    with qtbot.waitSignal(watch.kept):
        title(session, "edited")
    session.undo_stack.undo()
    assert snapshots(watch) == []
    with qtbot.waitSignal(watch.kept):
        session.undo_stack.redo()
    saved = session.briefing
    title(session, "newer than the file")
    watch.was_saved(saved)
    with qtbot.waitSignal(watch.kept):
        pass
    assert [b.title for b in snapshots(watch)] == ["newer than the file"]
    watch.was_saved(session.briefing)
    assert snapshots(watch) == []


def test_another_document_takes_the_snapshot_away(
    watched: tuple[Session, Document, RecoveryWatch], qtbot: QtBot
) -> None:
    session, _, watch = watched
    with qtbot.waitSignal(watch.kept):
        title(session, "edited")
    session.open(sample())
    assert snapshots(watch) == []


def test_a_folder_that_takes_nothing_is_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    session, document = Session(stored()), Document()
    watch = RecoveryWatch(session, document, tmp_path / "state")
    said: list[str] = []
    watch.failed.connect(said.append)
    with qtbot.waitSignal(watch.failed):
        title(session, "one")
    title(session, "two")
    watch._on_due()
    watch.wait()
    assert len(said) == 1
    assert "save it soon" in said[0]
    session.open(replace(stored(), id="another"))
    title(session, "three")
    watch._on_due()
    watch.wait()
    assert len(said) == 2, "of another briefing it is said again"
    watch.discard()


@pytest.mark.timeout(scaled(120, 7200))
def test_killed_sessions_leave_their_edits(tmp_path: Path) -> None:
    """Killed at any moment: what was kept, or newer, is recovered; at most two seconds are lost."""
    for round_ in range(scaled(1, 10)):
        with ThreadPoolExecutor() as several, ExitStack() as stack:
            running = []
            for number, every in enumerate((30, 200, 900, 5)):
                folder = tmp_path / f"{round_}-{number}"
                path = folder.with_suffix(".briefing")
                child = stack.enter_context(children.start(EDITING, folder, path, every))
                running.append(several.submit(kill_when_kept, child, 1 + (round_ + number) % 3))
            lasts = [kill.result() for kill in running]
        for number, last in enumerate(lasts):
            (snapshot,) = recovery.find(tmp_path / f"{round_}-{number}" / "recovery").snapshots
            found = recovery.load(snapshot)
            assert int(found.briefing.title) >= last
            assert dict(found.media) == ORIGINALS
            assert replace(found.briefing, title="") == replace(stored(), title="")


def kill_when_kept(child: children.Child, times: int) -> int:
    """Kill a child that has kept its edits so often; return the last edit that it told."""
    assert child.stdout is not None
    kept = 0
    while kept < times:
        word, last = child.stdout.readline().split()
        kept += word == "kept"
    child.kill()
    assert child.wait() == -signal.SIGKILL
    return int(last)


def test_after_edits_were_safe_again_it_is_said_anew_that_they_are_not(
    watched: tuple[Session, Document, RecoveryWatch], monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _, watch = watched
    full, keep = [True], recovery.Journal.keep

    def kept(*given: object) -> None:
        if full[0]:
            raise OSError(28, "No space left on device")
        keep(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(recovery.Journal, "keep", kept)
    said: list[str] = []
    watch.failed.connect(said.append)
    for number, full[0] in enumerate((True, True, False, True)):
        title(session, str(number))
        watch._on_due()
        watch.wait()
    assert len(said) == 2
    watch.discard()


def test_given_up_while_a_snapshot_is_under_way_it_leaves_none(
    watched: tuple[Session, Document, RecoveryWatch], monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _, watch = watched
    begun, keep = threading.Event(), recovery.Journal.keep

    def slow(*given: object) -> None:
        begun.set()
        time.sleep(0.05)
        keep(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(recovery.Journal, "keep", slow)
    title(session, "edited")
    watch._on_due()
    assert begun.wait(60)
    watch.discard()
    for thread in threading.enumerate():
        if thread.name == "snapshot":
            thread.join()
    assert snapshots(watch) == []
