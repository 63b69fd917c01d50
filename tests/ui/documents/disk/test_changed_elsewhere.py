"""Others change, rename, protect or remove the open file: said at once, and nothing is lost."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.fileformat import lock, open_briefing, write_briefing
from briefing_app.ui.documents.versions.dialog import VersionDialog
from briefing_app.ui.kit.dialogs.question import QuestionDialog
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak
from tests.ui.conftest import MakeApp
from tests.ui.documents.conftest import Find, press, title


def known(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.documents.file._known is not None)


def write_another(file: Path, words: str) -> None:
    theirs = open_briefing(file).briefing
    figures = (replace(theirs.figures[0], label="another label"), *theirs.figures[1:])
    write_briefing(file, replace(theirs, title=words, figures=figures))


def test_another_version_is_said_and_shown_beside_ours(
    opened: App, file: Path, qtbot: QtBot, dialog: Find[VersionDialog]
) -> None:
    known(opened, qtbot)
    title(opened, "ours")
    write_another(file, "theirs")
    strip = opened.documents.elsewhere
    qtbot.waitUntil(strip.isVisible)
    assert "changed by another program" in strip.text
    assert "not in it" in strip.text
    strip._compare.setFocus()
    press(qtbot, opened.window, "Space")
    shown = dialog(opened, VersionDialog)
    assert [row.label for row in shown.rows if "another label" in row.now] == [
        opened.session.briefing.figures[0].label
    ]
    assert ("Title", "ours", "theirs") in {row[1:4] for row in shown.rows}
    shown.accept()
    assert opened.session.briefing.title == "theirs"
    assert not strip.isVisible()
    opened.session.undo_stack.undo()
    assert opened.session.briefing.title == "ours"


def test_saving_over_another_version_asks(
    opened: App, file: Path, qtbot: QtBot, dialog: Find[QuestionDialog]
) -> None:
    known(opened, qtbot)
    title(opened, "ours")
    write_another(file, "theirs")
    opened.workspace.actions["save"].trigger()
    asked = dialog(opened, QuestionDialog)
    assert asked.windowTitle() == "Changed elsewhere"
    asked.reject()
    assert open_briefing(file).briefing.title == "theirs"


def test_it_asks_as_well_after_the_change_was_said(
    opened: App, file: Path, qtbot: QtBot, dialog: Find[QuestionDialog]
) -> None:
    known(opened, qtbot)
    title(opened, "ours")
    write_another(file, "theirs")
    qtbot.waitUntil(opened.documents.elsewhere.isVisible)
    opened.documents.elsewhere._leave.click()
    opened.workspace.actions["save"].trigger()
    asked = dialog(opened, QuestionDialog)
    asked.reject()
    assert open_briefing(file).briefing.title == "theirs"


def test_a_renamed_file_is_followed(opened: App, file: Path, qtbot: QtBot) -> None:
    known(opened, qtbot)
    new = file.with_name("renamed.briefing")
    file.rename(new)
    qtbot.waitUntil(lambda: opened.document.path == new)
    title(opened, "ours")
    opened.workspace.actions["save"].trigger()
    qtbot.waitUntil(lambda: not opened.document.saving)
    assert open_briefing(new).briefing.title == "ours"
    assert not file.exists()
    other = lock.take(new)
    assert not other.held
    assert lock.take(file).held
    lock.lock_path(file).unlink()


def test_a_removed_file_is_said_and_saved_again(opened: App, file: Path, qtbot: QtBot) -> None:
    known(opened, qtbot)
    file.unlink()
    strip = opened.documents.elsewhere
    qtbot.waitUntil(strip.isVisible)
    assert "removed or moved" in strip.text
    assert not opened.documents.leaving.nothing_unsaved
    strip._save.click()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: not opened.document.saving)
    assert not strip.isVisible()


def test_a_removed_file_of_a_relative_name_is_said_with_its_folder(
    app: App, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    assert app.open(Path(file.name))
    known(app, qtbot)
    file.unlink()
    qtbot.waitUntil(app.documents.elsewhere.isVisible)
    assert f"in “{file.parent.name}”" in app.documents.elsewhere.text


def test_a_write_protected_file_is_saved_only_after_a_question(
    opened: App, file: Path, qtbot: QtBot, dialog: Find[QuestionDialog]
) -> None:
    file.chmod(0o444)
    title(opened, "ours")
    opened.workspace.actions["save"].trigger()
    asked = dialog(opened, QuestionDialog)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert open_briefing(file).briefing.title != "ours"
    opened.workspace.actions["save"].trigger()
    asked = dialog(opened, QuestionDialog)
    buttons = {b.text(): b for b in asked.findChildren(type(opened.documents.elsewhere._save))}
    buttons["Save it anyway"].click()
    qtbot.waitUntil(lambda: not opened.document.saving)
    assert open_briefing(file).briefing.title == "ours"
    assert file.stat().st_mode & 0o777 == 0o444


@pytest.fixture
def old_lock(file: Path) -> Path:
    """The lock of another machine that nobody has closed since last year."""
    path = lock.lock_path(file)
    path.write_text(
        json.dumps(
            {
                "process": {"user": "anna", "host": "desk-3", "machine": "0" * 64, "pid": 4711,
                            "started": "1"},
                "since": "2025-03-04T09:15:00+00:00",
                "token": "ab" * 16,
            }
        )
    )  # fmt: skip
    return path


def test_an_old_lock_of_another_machine_is_taken_over_after_a_question(
    app: App, file: Path, old_lock: Path, qtbot: QtBot, dialog: Find[QuestionDialog]
) -> None:
    app.open(file)
    assert app.session.read_only
    strip = app.documents.read_only
    assert "anna on desk-3" in strip.text
    assert "March 2025" in strip.text
    strip._over.click()
    asked = dialog(app, QuestionDialog)
    assert "March 2025" in asked.accessibleDescription()
    asked._give("over")
    qtbot.waitUntil(lambda: not app.session.read_only)
    assert not strip.isVisible()
    assert not old_lock.read_text().count("desk-3")
    title(app, "ours")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("de", ("schreibgeschützt", "anna an desk-3", "4. März 2025")),
        ("es", ("solo lectura", "anna en desk-3", "4 de marzo de 2025")),
    ],
)
def test_who_has_it_is_said_in_the_language(
    file: Path, old_lock: Path, make_app: MakeApp, tag: str, words: tuple[str, ...]
) -> None:
    speak(load_catalogue(choose_language(tag, ())))
    try:
        app = make_app(example=False)
        app.open(file)
        assert [word for word in words if word not in app.documents.read_only.text] == []
    finally:
        speak(None)


def test_a_lock_of_today_is_not_offered(app: App, file: Path, old_lock: Path) -> None:
    content = json.loads(old_lock.read_text())
    content["since"] = datetime.now(UTC).isoformat(timespec="seconds")
    old_lock.write_text(json.dumps(content))
    app.open(file)
    assert app.session.read_only
    assert not app.documents.read_only._over.isVisible()
