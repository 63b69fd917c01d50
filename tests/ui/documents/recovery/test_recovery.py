"""After a kill the next start offers what was there: recover it, put it aside, or leave it."""

import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.span import Span
from briefing_app.fileformat import open_briefing, recovery
from briefing_app.session.documents.lock import DocumentLock
from briefing_app.session.folders import state_folder
from briefing_app.ui.documents.recovery.dialog import RecoveryDialog
from briefing_app.ui.documents.recovery.flow import candidates_in
from briefing_app.ui.documents.recovery.recovered import derive_differing_words, derive_when_words
from tests.fileformat import children
from tests.sample import briefing as sample
from tests.ui.conftest import MakeApp
from tests.ui.documents.conftest import press, title

WORK = """
import sys
from dataclasses import replace
from pathlib import Path
from briefing_app.fileformat.recovery import Journal
from tests.sample import briefing
state, document, title = sys.argv[1:]
journal = Journal(Path(state), Path(document) if document else None)
journal.keep(replace(briefing(), title=title))
print("kept", flush=True)
sys.stdin.readline()
"""
APP = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from briefing_app.app import App
from briefing_app.core.edits import with_head
from briefing_app.session.documents.opening import open_path
from briefing_app.session.settings import Settings
application = QApplication([])
app = App(application, Settings(None), first=open_path(Path(sys.argv[1])))
app.furnish()
app.window.show()
watch = app.documents.watch
watch.kept.connect(lambda briefing: print(briefing.title, flush=True))
app.session.apply(lambda b: with_head(b, title="worked on"), "Change title")
application.exec()
"""
OFFERING = """
import sys
from pathlib import Path
from briefing_app.fileformat.recovery import claim, find
(snapshot,) = find(Path(sys.argv[1])).snapshots
assert claim(snapshot.folder)
print("offers", flush=True)
sys.stdin.readline()
"""
ELSEWHERE = """
import sys
from pathlib import Path
from briefing_app.fileformat.recovery import claim, find
(snapshot,) = find(Path(sys.argv[1])).snapshots
lock = claim(snapshot.folder)
print("free" if lock else "held")
if lock:
    lock.release()
"""
Ask = Callable[..., RecoveryDialog]


def leave_behind(document: Path | None, words: str) -> Path:
    """Let a process work and be killed; return the folder of its snapshots."""
    state = state_folder() / "recovery"
    with children.start(WORK, state, document or "", words) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        child.kill()
    return state


@pytest.fixture
def app(make_app: MakeApp) -> Iterator[App]:
    made = make_app(example=False)
    yield made
    if made.documents.recovery and made.documents.recovery.dialog:
        made.documents.recovery.dialog.reject()


def left(state: Path) -> list[str]:
    return [s.title for s in recovery.find(state).snapshots]


def test_killed_work_on_a_file_is_recovered_as_one_step(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    state = leave_behind(file, "worked on")
    app.documents.wake()
    asked = dialog(app, RecoveryDialog)
    assert asked.choices[0].text() == "spector"
    assert "the details" in asked.choices[0].accessibleDescription()
    press(qtbot, asked, "Return")
    assert app.session.briefing.title == "worked on"
    assert app.document.path == file
    assert app.window.isWindowModified()
    assert app.session.undo_stack.undoText() == "Recover unsaved work"
    assert left(state) == ["worked on"], "the old snapshot stays until the work is safe again"
    qtbot.waitUntil(lambda: left(state) == [])
    press(qtbot, app.window, "Ctrl+Z")
    assert app.session.briefing == sample()
    press(qtbot, app.window, "Ctrl+Y")
    press(qtbot, app.window, "Ctrl+S")
    qtbot.waitUntil(lambda: not app.document.saving)
    assert open_briefing(file).briefing.title == "worked on"
    assert not list(state.glob("*/snapshot.briefing"))


def test_work_that_was_never_saved_is_recovered(app: App, qtbot: QtBot, dialog: Ask) -> None:
    state = leave_behind(None, "never saved")
    app.documents.wake()
    press(qtbot, dialog(app, RecoveryDialog), "Return")
    assert app.session.briefing == replace(sample(), title="never saved")
    assert app.document.path is None
    assert app.window.isWindowModified()
    qtbot.waitUntil(lambda: left(state) == [])


def test_put_aside_is_not_offered_again_but_stays(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    state = leave_behind(file, "worked on")
    app.documents.wake()
    asked = dialog(app, RecoveryDialog)
    asked.buttons[0].setFocus()
    press(qtbot, asked, "Space")
    assert left(state) == []
    assert list(state.glob("put-aside/*/snapshot.briefing"))
    assert not list(state.glob(".~lock*"))
    assert app.window.views.current == "start"


def test_later_leaves_it(app: App, qtbot: QtBot, dialog: Ask, file: Path) -> None:
    state = leave_behind(file, "worked on")
    app.documents.wake()
    press(qtbot, dialog(app, RecoveryDialog), "Escape")
    assert left(state) == ["worked on"]


def test_several_are_chosen_from_and_the_damaged_cannot_be_recovered(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    state = leave_behind(file, "one")
    leave_behind(None, "two")
    damaged = state / ("0" * 32)
    damaged.mkdir()
    (damaged / recovery.SNAPSHOT).write_bytes(b"damaged")
    app.documents.wake()
    asked = dialog(app, RecoveryDialog)
    assert [choice.text() for choice in asked.choices] == ["two", "spector", "Damaged work"]
    asked.choices[2].setChecked(True)
    assert [c.isChecked() for c in asked.choices] == [False, False, True]
    assert not asked.buttons[-1].isEnabled()
    asked.choices[1].setChecked(True)
    asked.buttons[-1].click()
    assert app.session.briefing.title == "one"
    qtbot.waitUntil(lambda: left(state) == ["two"])
    assert not list(state.glob(".~lock*"))


def test_what_another_window_offers_is_not_offered_here(file: Path) -> None:
    state = leave_behind(file, "worked on")
    with children.start(OFFERING, state) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "offers\n"
        assert candidates_in(state) == ()
        child.kill()
    (candidate,) = candidates_in(state)
    assert candidate.name == "spector", "the window that offered it is gone"
    candidate.lock.release()


def offered_elsewhere(state: Path) -> bool:
    """Whether another window would offer the only work that is there."""
    out = children.run(ELSEWHERE, state)
    return out == "free\n"


def test_later_gives_it_back_and_shown_holds_it(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    state = leave_behind(file, "worked on")
    app.documents.wake()
    asked = dialog(app, RecoveryDialog)
    assert not offered_elsewhere(state)
    press(qtbot, asked, "Escape")
    assert offered_elsewhere(state)


def test_nothing_there_nothing_asked(app: App, qtbot: QtBot) -> None:
    app.documents.wake()
    recovery_flow = app.documents.recovery
    assert recovery_flow is not None
    qtbot.waitUntil(lambda: not recovery_flow._looking.busy)
    assert recovery_flow.dialog is None


def test_a_clean_close_leaves_no_snapshot(opened_app: App, qtbot: QtBot) -> None:
    state = opened_app.documents.watch.state
    with qtbot.waitSignal(opened_app.documents.watch.kept):
        title(opened_app, "edited")
    assert list(state.glob("*/snapshot.briefing"))
    opened_app.session.undo_stack.setClean()
    assert opened_app.window.close()
    assert not list(state.glob("*/snapshot.briefing"))


@pytest.fixture
def opened_app(make_app: MakeApp, file: Path) -> App:
    made = make_app()
    assert made.open(file)
    return made


def test_a_killed_window_leaves_its_work_and_no_lock_that_holds(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    with children.start(APP, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "worked on\n"
        assert DocumentLock().take(file), "while it runs the file is held"
        child.kill()
    assert child.returncode == -signal.SIGKILL
    app.documents.wake()
    press(qtbot, dialog(app, RecoveryDialog), "Return")
    assert app.session.briefing.title == "worked on"
    assert not app.session.read_only


def test_recovering_where_somebody_has_the_file_open_goes_on_in_a_copy(
    app: App, qtbot: QtBot, dialog: Ask, file: Path
) -> None:
    from tests.session.documents.test_lock import HOLDING

    leave_behind(file, "worked on")
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        app.documents.wake()
        press(qtbot, dialog(app, RecoveryDialog), "Return")
        assert app.session.briefing.title == "worked on"
        assert app.document.path is None
        assert not app.session.read_only
        child.communicate("\n\n")


NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(hours=1), "today at 11:00"),
        (timedelta(hours=13), "yesterday at 23:00"),
        (timedelta(days=4), "on 26 February 2026 at 12:00"),
    ],
)
def test_times_in_words(ago: timedelta, words: str) -> None:
    assert derive_when_words((NOW - ago).isoformat(), NOW) == words
    assert derive_when_words("", NOW) == "at an unknown time"


def edited(**parts: object) -> Briefing:
    return replace(sample(), **parts)  # type: ignore[arg-type]


def moved(figure: Figure) -> Figure:
    """The same figure after its neighbour was corrected."""
    assert isinstance(figure.evidence, Span)
    return replace(figure, evidence=replace(figure.evidence, suffix="other words"))


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (sample(), "The file holds the same."),
        (edited(title="x"), "Differs from the file in the details."),
        (
            edited(figures=sample().figures[:-1], notes=(), cards=()),
            "Differs from the file in 1 figure removed and the order of the cards.",
        ),
        (
            edited(figures=(replace(sample().figures[0], label="y"), *sample().figures[1:])),
            "Differs from the file in 1 figure changed.",
        ),
        (
            edited(figures=tuple(moved(f) for f in sample().figures)),
            "Differs from the file.",
        ),
        (edited(draft=True), "Differs from the file in draft or embargo."),
    ],
)
def test_what_differs_in_words(work: Briefing, words: str) -> None:
    assert derive_differing_words(sample(), work) == words


def test_without_a_file() -> None:
    assert derive_differing_words(None, sample()).endswith("9 figures.")


def test_of_work_without_a_file_the_figures_in_use_are_counted() -> None:
    one, *others = sample().figures
    work = replace(sample(), figures=(replace(one, status=Status.ASIDE), *others))
    used = sum(figure.status is not Status.ASIDE for figure in others)
    assert derive_differing_words(None, work).endswith(f" {used} figures.")
