"""The start page: what was open with its picture, examples, and a place for files that answers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.fileformat import write_briefing
from briefing_app.render.slides.small import from_png
from briefing_app.session import kept_pictures
from briefing_app.session.cache import cache_folder
from briefing_app.session.settings import KEEP_RECENT, TRACELESS
from briefing_app.ui.shell.home.card import GONE
from briefing_app.ui.shell.home.page import StartPage
from tests.ui.conftest import MakeApp


@pytest.fixture
def file(app: App, tmp_path: Path) -> Path:
    path = tmp_path / "Raid.briefing"
    write_briefing(path, app.session.briefing)
    return path


def page(app: App) -> StartPage:
    app.shell.start.wait()
    return app.shell.start


def pictures() -> list[Path]:
    folder = cache_folder() / kept_pictures.FOLDER
    return sorted(folder.iterdir()) if folder.is_dir() else []


def closed_after(app: App, path: Path) -> StartPage:
    """Open a file, let its picture be made, and close it."""
    assert app.open(path)
    app.shell.pictures.finish()
    app.workspace.actions["close"].trigger()
    return page(app)


def test_what_was_open_has_its_picture_title_and_time(app: App, file: Path) -> None:
    start = closed_after(app, file)
    (card,) = start.recent.cards
    assert card.accessibleName() == "Open Operation SpecTor"
    assert card.accessibleDescription().startswith("just now · ")
    assert [picture.stat().st_mode & 0o777 for picture in pictures()] == [0o600, 0o600]
    made = from_png(kept_pictures.kept(file, "light"))
    assert made is not None
    assert made.title == "Operation SpecTor"


def test_a_file_that_is_gone_says_so_and_is_taken_off(app: App, file: Path, qtbot: QtBot) -> None:
    start = closed_after(app, file)
    file.unlink()
    start.hide()
    start.show()
    (card,) = page(app).recent.cards
    assert card.is_gone
    assert card.accessibleDescription() == GONE
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert start.recent.cards == ()
    assert not start.clear.isVisible()
    assert pictures() == []


def test_clearing_the_list_takes_the_pictures(app: App, file: Path) -> None:
    start = closed_after(app, file)
    assert len(pictures()) == 2
    start.clear.click()
    assert pictures() == []
    assert start.recent.cards == ()


@pytest.mark.parametrize(("setting", "value"), [(TRACELESS, True), (KEEP_RECENT, False)])
def test_without_a_list_there_are_no_pictures(app: App, file: Path, setting, value) -> None:  # type: ignore[no-untyped-def]
    app.settings.set(setting, value)
    closed_after(app, file)
    assert pictures() == []


def test_leave_no_traces_takes_the_pictures(app: App, file: Path) -> None:
    closed_after(app, file)
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    dialog.row("Leave no traces").field.click()
    dialog.accept()
    assert pictures() == []


def test_another_picture_in_the_cache_is_not_shown(app: App, file: Path) -> None:
    start = closed_after(app, file)
    for picture in pictures():
        picture.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>")
    start.hide()
    start.show()
    assert from_png(kept_pictures.kept(file, "light")) is None
    assert start.recent.cards[0].accessibleName() == "Open Raid"


def test_each_example_opens(make_app: MakeApp) -> None:
    app = make_app(example=False)
    titles = []
    for at in range(3):
        page(app).examples.cards[at].click()
        titles.append(app.session.briefing.title)
        assert app.document.example
        app.workspace.actions["close"].trigger()
    assert titles == ["Operation SpecTor", "Measles in Europe", "Census 2020"]


def test_twelve_are_shown_in_two_rows_until_all_are_asked_for(
    make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app(1024, 640, example=False)
    names = [f"{'A title without an end ' * 9}{n}" for n in range(12)]
    for name in names:
        app.workspace.recent.add(tmp_path / f"{name}.briefing")
    start = page(app)
    shown = [card for card in start.recent.cards if card.isVisible()]
    assert 0 < len(shown) < 12
    assert start.all.text() == f"Show {12 - len(shown)} more"
    high = start.recent.height()
    start.all.click()
    assert all(card.isVisible() for card in start.recent.cards)
    assert start.recent.height() > high
    assert not start.all.isVisible()
    right = max(card.geometry().right() for card in start.recent.cards)
    assert right < start.recent.width()


def held(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_the_drop_zone_answers(make_app: MakeApp, file: Path, app: App) -> None:
    app.workspace.actions["close"].trigger()
    zone, data = page(app).zone, held(file)
    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    app.window.dragEnterEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert zone.words == "Let go to open “Raid.briefing”"
    assert not app.window.veil.isVisible()
    app.window.dragLeaveEvent(QDragLeaveEvent())
    assert zone.words == ""
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    app.window.dropEvent(drop)
    assert app.window.views.current == "read"


def test_everything_can_be_reached_by_keys(app: App, file: Path, qtbot: QtBot) -> None:
    start = closed_after(app, file)
    wanted = {start.zone.open, start.zone.paste, *start.recent.cards, *start.examples.cards}
    start.zone.open.setFocus()
    met = set()
    for _ in range(20):
        met.add(app.window.focusWidget())
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= met


def test_paste_is_named_and_does_what_it_says(make_app: MakeApp) -> None:
    start = page(make_app(example=False))
    assert "Ctrl+V" in start.zone.paste.toolTip()
