"""Charts by hand: offers, kinds, words, items and tables, each one step back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.ui.charts.editing.items_dialog import ItemsDialog
from briefing_app.ui.charts.editing.offers_board import OffersBoard
from briefing_app.ui.charts.editing.table_dialog import TableDialog
from briefing_app.ui.charts.editing.words_dialog import WordsDialog
from briefing_app.viewmodels.charts.choices import derive_candidates, fitting_kinds
from briefing_app.viewmodels.charts.props import derive_chart


@pytest.fixture
def offers(app: App, qtbot: QtBot) -> OffersBoard:
    app.charts.build()
    app.charts.editing.build_offers()
    qtbot.waitUntil(lambda: app.charts.editing.offers is not None, timeout=20_000)
    assert app.charts.editing.offers is not None
    return app.charts.editing.offers


def charts(app: App) -> tuple[Chart, ...]:
    return app.session.briefing.charts


def menu_of(app: App, index: int) -> QMenu:
    board = app.charts.board
    assert board is not None
    return board.cards[index].make_menu()


def entry(menu: QMenu, text: str) -> object:
    for action in menu.actions():
        if action.text().replace("&", "").startswith(text):
            return action
    raise AssertionError(f"{text} is not in the menu")


def test_an_offer_is_added_as_one_step(app: App, offers: OffersBoard, qtbot: QtBot) -> None:
    before = len(charts(app))
    row = offers.rows[0]
    title = row.title
    qtbot.mouseClick(row.add, Qt.MouseButton.LeftButton)
    assert len(charts(app)) == before + 1
    assert derive_chart(app.session.briefing, charts(app)[-1]).title == title
    assert app.session.undo_stack.undoText() == "Add chart"
    assert title not in [r.title for r in offers.rows]
    app.session.undo_stack.undo()
    assert len(charts(app)) == before
    assert title in [r.title for r in offers.rows]


def test_an_offer_that_is_dismissed_stays_away(app: App, offers: OffersBoard, qtbot: QtBot) -> None:
    title = offers.rows[0].title
    qtbot.mouseClick(offers.rows[0].drop, Qt.MouseButton.LeftButton)
    assert title not in [r.title for r in offers.rows]
    app.session.apply(lambda b: b.__class__(**{**vars_of(b), "title": "Other"}), "Change title")
    assert title not in [r.title for r in offers.rows]


def vars_of(briefing: object) -> dict[str, object]:
    return {name: getattr(briefing, name) for name in briefing.__dataclass_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_opens_by_keyboard(
    app: App, offers: OffersBoard, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    board = app.charts.board
    assert board is not None
    board.cards[0].setFocus()
    QTest.keyClick(board.cards[0], key, held)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Edit &words…" in [a.text() for a in menu.actions()]
    menu.close()


def test_only_kinds_that_fit_are_offered(app: App, offers: OffersBoard) -> None:
    briefing = app.session.briefing
    for chart in briefing.charts:
        kinds = fitting_kinds(briefing, chart)
        assert chart.kind in kinds
        assert ChartKind.BARS in kinds
    slope = next(c for c in briefing.charts if c.id == "deaths-2020-2021")
    assert ChartKind.SLOPE in fitting_kinds(briefing, slope)
    countries = next(c for c in briefing.charts if c.id == "arrests-by-country")
    assert ChartKind.LINE not in fitting_kinds(briefing, countries)


def test_kind_place_and_removal_from_the_menu(app: App, offers: OffersBoard) -> None:
    menu = menu_of(app, 1)
    kinds = next(a.menu() for a in menu.actions() if a.menu() is not None)
    slope = next(a for a in kinds.actions() if a.text().startswith("Slope"))  # type: ignore[union-attr]
    slope.trigger()
    assert charts(app)[1].kind is ChartKind.SLOPE
    assert app.session.undo_stack.undoText() == "Change kind"
    first = charts(app)[0].id
    entry(menu_of(app, 0), "Move down").trigger()  # type: ignore[attr-defined]
    assert charts(app)[1].id == first
    assert not entry(menu_of(app, 0), "Move up").isEnabled()  # type: ignore[attr-defined]
    entry(menu_of(app, 1), "Remove").trigger()  # type: ignore[attr-defined]
    assert first not in [c.id for c in charts(app)]
    assert app.session.undo_stack.undoText() == "Remove chart"


def words_dialog(app: App) -> WordsDialog:
    app.charts.editing.ask_words(charts(app)[0])
    dialog = app.charts.editing.dialog
    assert isinstance(dialog, WordsDialog)
    return dialog


def test_the_title_is_counted_and_computed(app: App, offers: OffersBoard, qtbot: QtBot) -> None:
    dialog = words_dialog(app)
    assert "It reads: SpecTor made nearly twice" in dialog.told
    dialog.title.clear()
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.title, " ".join(["word"] * 16))
    assert "too long by 1" in dialog.told
    assert not dialog.keep.isEnabled()
    dialog.title.setText("SpecTor: ")
    place = next(b for b in dialog.places() if b.text().startswith("{difference}"))
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert dialog.title.text() == "SpecTor: {difference}"
    assert "138" in dialog.told
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert charts(app)[0].title == "SpecTor: {difference}"
    assert app.session.undo_stack.undoText() == "Change words of chart"


def test_items_are_chosen_ordered_and_coloured(app: App, offers: OffersBoard) -> None:
    chart = charts(app)[0]
    app.charts.editing.ask_items(chart)
    dialog = app.charts.editing.dialog
    assert isinstance(dialog, ItemsDialog)
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_E)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.told == f"{len(chart.items) - 1} shown."
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    after = charts(app)[0]
    assert len(after.items) == len(chart.items) - 1
    assert after.items[1] == chart.items[1]
    assert 1 in after.emphasis
    assert len(derive_candidates(app.session.briefing, after)) >= len(chart.items)


def test_a_chart_from_a_table(app: App, offers: OffersBoard) -> None:
    before = len(charts(app))
    app.charts.editing.ask_table()
    dialog = app.charts.editing.dialog
    assert isinstance(dialog, TableDialog)
    dialog.columns.item(1).setCheckState(Qt.CheckState.Checked)
    assert len(dialog.chosen()) == 2
    QTest.keyClick(dialog.columns, Qt.Key.Key_Return)
    assert len(charts(app)) == before + 2
    ids = [chart.id for chart in charts(app)]
    assert len(ids) == len(set(ids))
    app.session.undo_stack.undo()
    assert len(charts(app)) == before
