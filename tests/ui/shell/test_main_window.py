"""Journeys through the window: open, be refused, go back, be remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.session.log import log_path
from briefing_app.session.settings import Settings
from briefing_app.ui.shell.main_window import MainWindow


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.briefing"
    path.write_bytes(b"this is no zip")
    return path


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow, *paths: Path) -> Qt.DropAction:
    """Let go of files that the file manager would move; return what it was answered."""
    data = files(*paths)
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event.dropAction()


def test_while_a_file_is_held_over_it_the_window_says_what_will_be(app: App, broken: Path) -> None:
    data = files(broken)
    app.window.dragEnterEvent(
        QDragEnterEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert "broken.briefing" in app.window.veil.words
    assert app.window.veil.size() == app.window.size()
    app.window.dragLeaveEvent(QDragLeaveEvent())
    assert not app.window.veil.isVisible()


def test_a_drop_is_a_copy_and_the_others_get_windows(app: App, broken: Path) -> None:
    apart: list[Path] = []
    app.window.apart_asked.disconnect()
    app.window.apart_asked.connect(apart.append)
    assert drop(app.window, broken, broken.with_name("b")) is Qt.DropAction.CopyAction
    assert apart == [broken.with_name("b")]


def test_the_example_is_shown_with_its_words(app: App) -> None:
    assert app.window.windowTitle() == "Operation SpecTor[*] — Briefing"
    assert app.window.views.current == "read"
    assert app.article.view.isVisible()
    assert app.cards.board.isVisible()


def test_a_broken_file_changes_nothing_and_is_explained(app: App, broken: Path) -> None:
    before = app.session.briefing
    assert not app.open(broken)
    assert app.session.briefing is before
    assert app.window.views.current == "read"
    assert app.shell.bars.notice.isVisible()
    assert "broken.briefing" in app.shell.bars.notice.text
    assert app.shell.bars.notice.text.endswith(".")


def test_a_missing_file_is_explained(app: App, tmp_path: Path) -> None:
    assert not app.open(tmp_path / "gone.txt")
    assert "gone.txt" in app.shell.bars.notice.text


def test_opening_well_takes_the_notice_away(app: App, broken: Path) -> None:
    app.open(broken)
    assert app.open_example()
    assert not app.shell.bars.notice.isVisible()


def test_a_dropped_file_is_opened(app: App, broken: Path) -> None:
    drop(app.window, broken)
    assert "broken.briefing" in app.shell.bars.notice.text


def test_close_leads_to_the_start_page_and_the_example_back(app: App) -> None:
    app.workspace.actions["close"].trigger()
    assert app.window.views.current == "start"
    assert app.window.windowTitle() == "Briefing"
    assert not app.workspace.actions["find"].isEnabled()
    app.workspace.actions["example"].trigger()
    assert app.window.views.current == "read"
    assert app.workspace.actions["find"].isEnabled()


def test_theme_zoom_and_rail_are_remembered(app: App, settings: Settings, qtbot: QtBot) -> None:
    app.workspace.actions["theme_dark"].trigger()
    app.workspace.actions["zoom_in"].trigger()
    app.workspace.actions["rail"].trigger()
    assert not app.shell.read.rail.isVisible()
    app.window.close()
    again = App(app._application, settings)
    qtbot.addWidget(again.window)
    again.furnish()
    assert again.theme.palette.name == "dark"
    assert again.theme.zoom == app.theme.zoom == 1.1
    assert not again.workspace.actions["rail"].isChecked()
    again.window.close()


def test_an_opened_file_is_listed_first(app: App, tmp_path: Path) -> None:
    from briefing_app.fileformat import write_briefing

    for name in ("one", "two"):
        write_briefing(tmp_path / f"{name}.briefing", app.session.briefing)
        assert app.open(tmp_path / f"{name}.briefing")
    assert [path.stem for path in app.workspace.recent.paths] == ["two", "one"]
    app.workspace.actions["close"].trigger()
    assert app.window.views.current == "start"


def test_only_what_can_be_done_is_shown(app: App) -> None:
    shown = {spec.name for spec in app.workspace.actions.bound_specs()}
    assert {"open", "find", "zoom_in", "shortcuts"} <= shown
    for menu in app.shell.bars.menus.actions():
        if menu.isVisible():
            entries = [a for a in menu.menu().actions() if a.isVisible() and not a.isSeparator()]
            assert entries, menu.text()


class Opener(QObject):
    """Takes the addresses of folders, as a file manager would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toLocalFile())


def test_where_the_log_is_is_told_whoever_opens_its_folder(app: App) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        app.workspace.actions["show_log"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(log_path().parent)]
    assert str(log_path()) in app.shell.bars.notice.text
