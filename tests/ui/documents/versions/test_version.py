"""A new version of the open article: compared, accepted as one step, or left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.edits import with_note
from briefing_app.ui.documents.versions.dialog import VersionDialog
from tests.ui.documents.conftest import STORY, press

Ask = Callable[..., VersionDialog]


@pytest.fixture
def read(app: App, qtbot: QtBot, story: Path) -> App:
    """The app with the first version open."""
    app.open(story)
    qtbot.waitUntil(lambda: app.session.briefing.title == "Flood moves hundreds", timeout=30_000)
    return app


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "new" / "flood.txt"
    path.parent.mkdir()
    path.write_text(STORY.replace("1,200", "1,350").replace("three towns", "13 villages"))
    return path


def test_a_new_version_is_compared_and_accepted(
    read: App, qtbot: QtBot, dialog: Ask, second: Path
) -> None:
    before = read.session.briefing
    people = next(f for f in before.figures if "1,200" in f.evidence.exact)  # type: ignore[union-attr]
    read.session.apply(lambda b: with_note(b, "ask again", about=people.id), "Write note")
    noted = read.session.briefing
    read.documents.versions.open(second)
    qtbot.waitUntil(lambda: bool(read.window.findChildren(VersionDialog)), timeout=30_000)
    asked = dialog(read, VersionDialog)
    assert read.session.briefing is noted, "nothing changes before it is accepted"
    kinds = [row.kind for row in asked.rows]
    assert kinds[0] == "changed"
    assert "same" not in kinds
    asked.unchanged.setChecked(True)
    assert "same" in [row.kind for row in asked.rows]
    assert "Some 1,350 people" in [row.now for row in asked.rows]
    press(qtbot, asked, "Return")
    after = read.session.briefing
    assert "1,350" in after.articles[0].text
    assert after.notes == noted.notes
    assert after.figures_by_id[people.id].evidence.exact == "Some 1,350 people"  # type: ignore[union-attr]
    assert read.session.undo_stack.undoText() == "Accept the new version"
    assert len(read.document.media) == 2, "undo needs the first original, the file the second"
    press(qtbot, read.window, "Ctrl+Z")
    assert read.session.briefing is noted


def test_a_new_version_is_left(read: App, qtbot: QtBot, dialog: Ask, second: Path) -> None:
    before = read.session.briefing
    read.documents.versions.open(second)
    qtbot.waitUntil(lambda: bool(read.window.findChildren(VersionDialog)), timeout=30_000)
    press(qtbot, dialog(read, VersionDialog), "Escape")
    assert read.session.briefing is before
    assert not read.window.isWindowModified()


def test_the_table_is_read_by_keys_and_named(
    read: App, qtbot: QtBot, dialog: Ask, second: Path
) -> None:
    read.documents.versions.open(second)
    qtbot.waitUntil(lambda: bool(read.window.findChildren(VersionDialog)), timeout=30_000)
    asked = dialog(read, VersionDialog)
    assert asked.table.accessibleName() == "Differences"
    asked.table.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, asked, "Down")
    press(qtbot, asked, "Tab")
    assert asked.focusWidget() is not asked.table, "Tab leaves the table"
    asked.reject()


def test_a_table_is_no_new_version(read: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n")
    before = read.session.briefing
    read.documents.versions.open(path)
    qtbot.waitUntil(read.shell.bars.notice.isVisible, timeout=30_000)
    assert "no article" in read.shell.bars.notice.text
    assert read.session.briefing is before
