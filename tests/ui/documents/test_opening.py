"""Ways in: drop, paste, type, tables; what is open stays until the new one is in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.change import Change
from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.documents.editing.text_dialog import TextDialog
from briefing_app.ui.kit.dialogs.question import QuestionDialog
from tests.ui.conftest import MakeApp
from tests.ui.documents.conftest import STORY, press, title
from tests.ui.shell.test_main_window import drop

HEADLINE = "Flood moves hundreds"


def wait_for(app: App, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: app.session.briefing.title == words, timeout=30_000)


def clip(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_a_dropped_article_is_read_beside_the_window(app: App, qtbot: QtBot, story: Path) -> None:
    before = app.session.briefing
    drop(app.window, story)
    assert app.session.briefing is before, "what is open stays until the new one is there"
    assert app.documents.opening.running
    assert story.name in app.documents.progress.text
    wait_for(app, qtbot, HEADLINE)
    assert app.session.briefing.key_figures
    assert not app.documents.progress.running
    assert app.workspace.recent.paths[0] == story
    assert app.document.path is None
    assert list(app.document.media.values()) == [STORY.encode()]
    assert app.window.windowTitle().startswith(HEADLINE)


def test_escape_stops_an_import_and_what_is_open_stays(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Some 12 people met 3,400 others. " * 40_000)
    before = app.session.briefing
    app.open(path)
    qtbot.waitUntil(app.documents.progress.isVisible)
    assert "long.txt" in app.documents.progress.text
    press(qtbot, app.window, "Escape")
    assert not app.documents.opening.running
    assert not app.documents.progress.isVisible()
    assert app.session.briefing is before


def test_the_cancel_button_works_with_the_keyboard(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Some 12 people met 3,400 others. " * 40_000)
    app.open(path)
    qtbot.waitUntil(app.documents.progress.isVisible)
    qtbot.keyClick(app.documents.progress._cancel, Qt.Key.Key_Space)
    assert not app.documents.opening.running


def test_what_cannot_be_read_is_said_and_what_is_open_stays(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 100)
    before = app.session.briefing
    app.open(path)
    qtbot.waitUntil(app.shell.bars.notice.isVisible, timeout=30_000)
    assert "photo.jpg" in app.shell.bars.notice.text
    assert app.session.briefing is before
    assert not app.documents.progress.running


def test_closing_during_an_import_leaves_nothing_running(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Some 12 people met 3,400 others. " * 40_000)
    app.open(path)
    app.window.close()
    assert not app.window.isVisible()


def test_pasting_on_the_start_page(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app(example=False)
    clip(text=STORY)
    press(qtbot, app.window, "Ctrl+V")
    wait_for(app, qtbot, HEADLINE)
    assert app.window.isWindowModified(), "a pasted text is nowhere else"


def test_pasted_html_and_the_text_behind_it(app: App, qtbot: QtBot) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n")[1:])
    clip(text=STORY, html=f"<h1>{HEADLINE}</h1>{paragraphs}")
    press(qtbot, app.window, "Ctrl+Shift+V")
    qtbot.waitUntil(lambda: "1,200 people" in _text(app), timeout=30_000)
    app.session.undo_stack.setClean()
    clip(text="Only 7 boats came.", html="<img src='x.png'>")
    press(qtbot, app.window, "Ctrl+Shift+V")
    qtbot.waitUntil(lambda: "7 boats" in _text(app), timeout=30_000)


def _text(app: App) -> str:
    return "".join(article.text for article in app.session.briefing.articles)


def test_an_empty_clipboard_is_explained(app: App, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    press(qtbot, app.window, "Ctrl+Shift+V")
    assert "no text on the clipboard" in app.shell.bars.notice.text


def test_a_typed_text(app: App, qtbot: QtBot, dialog: Callable[..., TextDialog]) -> None:
    press(qtbot, app.window, "Ctrl+N")
    asked = dialog(app, TextDialog)
    qtbot.keyClicks(asked.focusWidget(), "Only 7 boats came")
    press(qtbot, asked, "Enter")
    qtbot.keyClicks(asked.focusWidget(), "They carried 40 people to the school.")
    press(qtbot, asked, "Ctrl+Return")
    qtbot.waitUntil(lambda: "40 people" in _text(app), timeout=30_000)


def test_a_table_goes_beside_the_open_article_and_undo_takes_it_back(
    opened: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "deaths.csv"
    path.write_text("Year,Deaths\n2020,58000\n2021,71000\n")
    before = opened.session.briefing
    opened.open(path)
    qtbot.waitUntil(lambda: len(opened.session.briefing.tables) == 2, timeout=30_000)
    assert opened.session.undo_stack.undoText() == "Add a table"
    assert path.read_bytes() in opened.document.media.values()
    press(qtbot, opened.window, "Ctrl+Z")
    assert opened.session.briefing is before


def test_a_table_alone_is_a_briefing(make_app: MakeApp, qtbot: QtBot, tmp_path: Path) -> None:
    app = make_app(example=False)
    path = tmp_path / "deaths.csv"
    path.write_text("Year,Deaths\n2019,50000\n2020,58000\n2021,71000\n")
    app.open(path)
    qtbot.waitUntil(lambda: bool(app.session.briefing.tables), timeout=30_000)
    assert app.session.briefing.charts
    assert app.window.views.current == "read"


def test_unsaved_edits_are_asked_about_only_when_the_new_one_is_there(
    opened: App, qtbot: QtBot, story: Path, dialog: Callable[..., QuestionDialog]
) -> None:
    title(opened, "edited")
    opened.open(story)
    asked = dialog(opened, QuestionDialog)
    press(qtbot, asked, "Escape")
    assert opened.session.briefing.title == "edited"
    opened.open(story)
    press(qtbot, dialog(opened, QuestionDialog), "Ctrl+D")
    wait_for(opened, qtbot, HEADLINE)


def test_a_dialog_about_the_old_document_writes_nothing_into_the_new_one(
    opened: App, qtbot: QtBot, story: Path, dialog: Callable[..., DetailsDialog]
) -> None:
    opened.open(story)
    opened.workspace.actions["details"].trigger()
    asked = dialog(opened, DetailsDialog)
    asked.fields["title"].clear()
    left: list[int] = []
    asked.rejected.connect(lambda: left.append(1))
    wait_for(opened, qtbot, HEADLINE)
    assert left == [1]
    assert opened.session.undo_stack.count() == 0


def test_a_missing_file_leaves_the_list_of_recent_ones(app: App, tmp_path: Path) -> None:
    app.workspace.recent.add(tmp_path / "gone.txt")
    assert not app.open(tmp_path / "gone.txt")
    assert tmp_path / "gone.txt" not in app.workspace.recent.paths


@pytest.mark.parametrize("keys", ["Ctrl+N"])
def test_a_dialog_is_left_with_escape(
    app: App, qtbot: QtBot, dialog: Callable[..., TextDialog], keys: str
) -> None:
    changes: list[Change] = []
    app.session.changed.connect(changes.append)
    press(qtbot, app.window, keys)
    press(qtbot, dialog(app, TextDialog), "Escape")
    assert changes == []
