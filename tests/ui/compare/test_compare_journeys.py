"""Two sources with real keys: asked for, walked, filtered, taken apart, copied, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.compare.view import CompareView
from briefing_app.viewmodels.compare.arrangement import Layout, derive_layout
from briefing_app.viewmodels.compare.compared import Choice, RowKind
from tests.viewmodels.compare.samples import BARE, HERE, THERE, compared, reading

Key = Qt.Key


def press(*keys: Qt.Key, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, mods)


@pytest.fixture
def view(app: App, qtbot: QtBot) -> CompareView:
    app.show_opening(Opening(compared()[0], None))
    app.window.activateWindow()
    app.workspace.actions["two_sources"].trigger()
    shown = app.window.views.view("compare")
    assert isinstance(shown, CompareView)
    qtbot.waitUntil(shown.rows.hasFocus)
    return shown


def current(view: CompareView) -> tuple[str, str]:
    row = next(row for row in view.compared.rows if row.key == view.current)
    return row.said_here, row.said_there


def lit(view: CompareView) -> tuple[str, str]:
    words = []
    for pane in (view.here.pane.widget, view.there.pane.widget):
        (sentence,) = pane.lights.sentences or (None,)  # type: ignore[attr-defined]
        part = pane.parts[sentence.part].text if sentence else ""  # type: ignore[attr-defined]
        words.append(part[sentence.start : sentence.end] if sentence else "")
    return words[0], words[1]


def test_it_begins_at_the_first_difference_with_both_sentences_lit(view: CompareView) -> None:
    assert current(view) == ("64 kg", "Some 64 lb")
    here, there = lit(view)
    assert here.startswith("Police seized 64 kg") and there.startswith("Some 64 lb")


def test_the_arrows_walk_and_n_and_p_go_to_what_differs(view: CompareView) -> None:
    press(Key.Key_Down)
    assert current(view) == ("3 rifles", "three rifles")
    press(Key.Key_N)
    assert current(view) == ("288 people", "228 arrests")
    press(Key.Key_N)
    assert current(view) == ("64 kg", "Some 64 lb"), "round the end"
    press(Key.Key_P)
    assert current(view) == ("288 people", "228 arrests")
    press(Key.Key_End)
    assert current(view) == ("", "5 gates")
    assert lit(view) == ("", "The warehouse had 5 gates.")


def test_numbers_choose_what_is_listed(view: CompareView) -> None:
    press(Key.Key_2)
    assert {row.kind for row in view.rows.rows} == {RowKind.DIFFERS, RowKind.APART}
    press(Key.Key_4)
    assert {row.kind for row in view.rows.rows} == {RowKind.HERE, RowKind.THERE}
    press(Key.Key_N)
    assert view.filter.current is Choice.ALL, "what differs was not among them"
    press(Key.Key_1)
    assert len(view.rows.rows) == 8


def test_a_pair_is_taken_apart_and_undo_brings_it_back(view: CompareView, app: App) -> None:
    press(Key.Key_Delete)
    assert RowKind.DIFFERS in {row.kind for row in view.rows.rows}
    assert view.compared.count(RowKind.DIFFERS) == 1
    assert app.session.undo_stack.undoText() == "Not about the same thing"
    press(Key.Key_Z, mods=Qt.KeyboardModifier.ControlModifier)
    assert view.compared.count(RowKind.DIFFERS) == 2
    press(Key.Key_End, Key.Key_Delete)
    assert "pair" in view.foot.text


def test_copied_as_text(view: CompareView) -> None:
    press(Key.Key_2)
    press(Key.Key_C, mods=Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == ["differs", "differs", "apart"]


def test_f6_goes_to_both_texts_and_escape_leaves(view: CompareView, app: App) -> None:
    press(Key.Key_F6)
    assert view.here.pane.widget.hasFocus()
    press(Key.Key_N)
    assert current(view) == ("288 people", "228 arrests"), "keys are heard in the text as well"
    press(Key.Key_F6)
    assert view.there.pane.widget.hasFocus()
    press(Key.Key_F6)
    assert view.rows.hasFocus()
    press(Key.Key_Escape)
    assert app.window.views.current == "read"


def test_tab_reaches_every_part(view: CompareView) -> None:
    seen = set()
    for _ in range(14):
        press(Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    wanted = {view.head.other, view.head.copy, view.head.finish, view.filter.button(Choice.ALL)}
    wanted |= {view.rows, view.here.pane.widget, view.there.pane.widget}
    assert wanted <= seen
    assert all(widget.accessibleName() for widget in wanted)


def test_a_number_that_is_clicked_chooses_its_row(view: CompareView) -> None:
    row = next(row for row in view.compared.rows if row.said_there == "228 arrests")
    view.there.pane.pointed.emit(row.there)
    assert view.current == row.key
    assert view.rows.hasFocus()


def test_a_source_is_taken_away_and_brought_back(view: CompareView, app: App) -> None:
    actions = {action.text(): action for action in view.head.menu_of_sources().actions()}
    actions["Take this source away"].trigger()
    assert app.session.briefing.counterparts == ()
    assert view.rows.rows == ()
    app.session.undo_stack.undo()
    assert len(view.rows.rows) == 8


def test_a_read_only_briefing_is_shown_and_not_changed(view: CompareView, app: App) -> None:
    app.session.read_only = True
    press(Key.Key_Delete)
    assert "read-only" in view.foot.text
    assert view.compared.count(RowKind.DIFFERS) == 2


def file_of(folder: Path, text: str, name: str = "other.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read_paired_and_kept_in_one_step(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.show_opening(Opening(reading(HERE), None))
    assert not app.workspace.actions["two_sources"].isEnabled()
    app.compare.compare(file_of(tmp_path, THERE))
    qtbot.waitUntil(lambda: app.window.views.current == "compare", timeout=20_000)
    view = app.window.views.view("compare")
    assert isinstance(view, CompareView)
    assert view.compared.count(RowKind.DIFFERS) == 2
    (counterpart,) = app.session.briefing.counterparts
    assert app.document.media[counterpart.article.source.file] == THERE.encode()
    app.session.undo_stack.undo()
    assert app.session.briefing.counterparts == ()


def test_what_is_dropped_on_it_is_compared(view: CompareView, app: App, tmp_path: Path) -> None:
    asked: list[Path] = []
    view.path_dropped.disconnect()
    view.path_dropped.connect(asked.append)
    data = QMimeData()
    path = file_of(tmp_path, BARE)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, plain))
    assert asked == [path]


def test_a_text_without_numbers_says_so(app: App, qtbot: QtBot) -> None:
    app.show_opening(Opening(compared(BARE, BARE)[0], None))
    app.compare.show()
    view = app.window.views.view("compare")
    assert isinstance(view, CompareView)
    assert view.rows.rows == ()
    assert "No number" in view.head.text


def test_a_table_is_no_article(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    noticed: list[str] = []
    app.workspace.messages.noticed.connect(lambda words, _tone: noticed.append(words))
    app.compare.compare(file_of(tmp_path, "Year,Ships\n2020,62\n2021,120\n", "t.csv"))
    qtbot.waitUntil(lambda: bool(noticed), timeout=20_000)
    assert "no article" in noticed[0]


@pytest.mark.parametrize(
    ("width", "height", "zoom", "layout"),
    [
        (1440, 900, 1.0, Layout.BESIDE),
        (1024, 640, 1.0, Layout.UNDER),
        (1440, 900, 2.0, Layout.UNDER),
        (640, 420, 1.2, Layout.ALONE),
    ],
)
def test_the_list_finds_room(width: int, height: int, zoom: float, layout: Layout) -> None:
    assert derive_layout(width, height, zoom) is layout


def test_it_follows_the_size_of_the_window(view: CompareView, app: App) -> None:
    app.window.resize(1024, 640)
    QApplication.processEvents()
    assert view.rows.mapTo(view, view.rows.rect().topLeft()).y() > view.here.height() / 2
    app.window.resize(640, 420)
    QApplication.processEvents()
    app.workspace.theme.set_zoom(1.5)
    QApplication.processEvents()
    assert view.rows.isVisible()
    app.workspace.theme.set_zoom(1.0)
