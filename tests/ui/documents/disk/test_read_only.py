"""A file that somebody else has open: read-only, who has it, and the way to a copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.fileformat import open_briefing
from briefing_app.session.documents.lock import DocumentLock
from tests.fileformat import children
from tests.session.documents.test_lock import HOLDING
from tests.ui.documents.conftest import press, title


@pytest.fixture
def held(file: Path) -> Iterator[Path]:
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        yield file
        child.communicate("\n\n")


def test_it_says_who_has_it_and_changes_nothing(app: App, held: Path) -> None:
    assert app.open(held)
    assert app.session.read_only
    strip = app.documents.read_only
    assert strip.isVisible()
    assert "has it open since" in strip.text
    assert not app.session.apply(lambda b: b, "Nothing")
    assert app.shell.bars.top_bar._props.state[0] == "read-only"


def test_a_copy_can_be_edited_and_saved_elsewhere(
    app: App, qtbot: QtBot, held: Path, tmp_path: Path
) -> None:
    app.open(held)
    strip = app.documents.read_only
    strip._copy.setFocus()
    press(qtbot, app.window, "Space")
    assert not app.session.read_only
    assert not strip.isVisible()
    assert app.document.path is None
    title(app, "copy")
    app.documents.saving.save_to(tmp_path / "copy.briefing")
    qtbot.waitUntil(lambda: not app.document.saving)
    assert open_briefing(tmp_path / "copy.briefing").briefing.title == "copy"


def test_trying_again_when_it_is_free(app: App, qtbot: QtBot, file: Path) -> None:
    with children.start(HOLDING, file) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        app.open(file)
        app.documents.read_only._retry.click()
        assert app.session.read_only
        child.communicate("\n\n")
    app.documents.read_only._retry.click()
    assert not app.session.read_only
    assert not app.documents.read_only.isVisible()


def test_the_file_is_held_while_it_is_open_and_free_afterwards(app: App, file: Path) -> None:
    app.open(file)
    assert DocumentLock().take(file)
    app.workspace.actions["close"].trigger()
    after = DocumentLock()
    assert after.take(file) == ""
    after.release()


def test_closing_the_window_frees_the_file(opened: App, file: Path) -> None:
    assert opened.window.close()
    after = DocumentLock()
    assert after.take(file) == ""
    after.release()


def test_the_same_file_again_is_not_locked_against_itself(opened: App, file: Path) -> None:
    assert opened.open(file)
    assert not opened.session.read_only
