"""From a folder to a figure by keys: listed, searched, opened."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.fileformat import write_briefing
from briefing_app.session import looking_through
from briefing_app.session.cache import cache_folder
from briefing_app.session.library.index import index_path
from briefing_app.session.library.looked import Entry
from briefing_app.session.library.refresh import Refreshed
from briefing_app.session.looking_through import LookingThrough
from briefing_app.session.settings import TRACELESS
from briefing_app.ui.library.dialog import NAME, LibraryDialog
from briefing_app.viewmodels.library.look import look
from tests import sample


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    for name in ("one", "two"):
        briefing = replace(sample.briefing(), title=f"Number {name}", draft=name == "two")
        write_briefing(folder / f"{name}.briefing", briefing)
    (folder / "broken.briefing").write_bytes(b"nothing")
    return folder


def shown(app: App, folder: Path, qtbot: QtBot) -> LibraryDialog:
    assert app.open(folder)
    qtbot.waitUntil(lambda: app.library.dialog is not None)
    app.library.wait()
    dialog = app.library.dialog
    assert dialog is not None
    return dialog


def test_from_a_folder_to_a_figure(app: App, shared: Path, qtbot: QtBot) -> None:
    dialog = shown(app, shared, qtbot)
    assert dialog.state.text() == "3 briefings"
    assert len(dialog.finder.listed()) == 3
    assert "broken.briefing" in dialog.finder.listed()[-1]
    field = dialog.finder.field
    assert field.accessibleName() == NAME
    QTest.keyClicks(field, "288")
    assert len(dialog.finder.listed()) >= 2
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(app.session.focus.selected))
    path = app.document.path
    assert path is not None
    assert path.parent == shared
    figure = app.session.briefing.figures_by_id[app.session.focus.selected]
    assert str(figure.quantity.value) == "288"
    assert app.library.dialog is None


def test_a_briefing_of_the_list_opens_without_a_figure(
    app: App, shared: Path, qtbot: QtBot
) -> None:
    dialog = shown(app, shared, qtbot)
    QTest.keyClick(dialog.finder.field, Qt.Key.Key_Return)
    assert app.document.path in (shared / "one.briefing", shared / "two.briefing")
    assert app.session.focus.selected == ""


def test_what_changed_meanwhile_is_found_by_looking_again(
    app: App, shared: Path, qtbot: QtBot
) -> None:
    dialog = shown(app, shared, qtbot)
    (shared / "two.briefing").unlink()
    dialog.again.click()
    app.library.wait()
    assert dialog.state.text() == "2 briefings"


def test_it_can_be_stopped_and_says_so(
    app: App, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed = threading.Event()
    refresh = looking_through.refresh

    def held(*given: Any) -> Refreshed:
        pressed.wait(30)
        return refresh(*given)

    monkeypatch.setattr(looking_through, "refresh", held)
    assert app.open(shared)
    qtbot.waitUntil(lambda: app.library.dialog is not None)
    dialog = app.library.dialog
    assert dialog is not None
    assert dialog.stop.isVisible()
    dialog.stop.click()
    pressed.set()
    app.library.wait()
    assert not dialog.stop.isVisible()
    assert dialog.again.isEnabled()


def test_a_folder_that_went_away_is_said(app: App, shared: Path, qtbot: QtBot) -> None:
    dialog = shown(app, shared, qtbot)
    shared.rename(shared.with_name("unplugged"))
    dialog.again.click()
    app.library.wait()
    assert "cannot be listed" in dialog.state.text()
    assert len(dialog.finder.listed()) == 3


def test_without_traces_nothing_of_it_is_kept(app: App, shared: Path, qtbot: QtBot) -> None:
    shown(app, shared, qtbot).reject()
    assert index_path(shared).exists()
    app.settings.set(TRACELESS, True)
    dialog = shown(app, shared, qtbot)
    assert len(dialog.finder.listed()) == 3
    assert list(cache_folder().iterdir()) == []


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_it_fits_a_small_screen(app: App, shared: Path, qtbot: QtBot, zoom: float) -> None:
    app.theme.set_zoom(zoom)
    dialog = shown(app, shared, qtbot)
    QApplication.processEvents()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()


def test_a_thousand_files_bring_the_list_up_to_date_a_few_times(
    app: App, shared: Path, qtbot: QtBot
) -> None:
    through = Counting(shared, look, traceless=True, parent=app.window)
    dialog = LibraryDialog(through, app.theme, app.workspace.clock, app.window)
    through.wait()
    dialog.look()
    through.wait()
    before = through.listed
    dialog.look()
    for done in range(1001):
        through.progressed.emit(done, 1000)
    assert "looking into 1,000 of 1,000" in dialog.state.text()
    assert 1 <= through.listed - before <= 6
    through.close()
    dialog.close()


class Counting(LookingThrough):
    """Counts how often all that is known was asked for."""

    listed = 0

    def entries(self) -> tuple[Entry, ...]:
        self.listed += 1
        return super().entries()


def test_the_action_asks_for_a_folder(app: App) -> None:
    assert app.workspace.actions.has_visible("open_folder")
