"""The charts of the rail, by real events: pointer, keys, table, clipboard, screen reader."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartKind
from briefing_app.core.quantity import Hedge
from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.charts.canvas import PaintedCanvas
from briefing_app.ui.charts.card import ChartCard
from briefing_app.ui.charts.hover import HoverLabel
from briefing_app.ui.charts.keys import ChartKey
from briefing_app.ui.charts.panel import ChartBoard
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import derive_chart
from tests.viewmodels.charts.samples import OPERATIONS, briefing_of, q


def two_charts() -> Briefing:
    first = briefing_of(
        ChartKind.BARS,
        OPERATIONS,
        emphasis=(3,),
        title="SpecTor made {ratio} the arrests of the operation before it",
        subtitle="Arrests in each JCODE operation",
        point=(3, 2),
    )
    second = replace(first.charts[0], id="c2", title="The same again", point="")
    return replace(first, charts=(first.charts[0], second))


def test_nothing_is_laid_out_before_a_card_has_a_width(qtbot: QtBot) -> None:
    briefing = two_charts()
    session = Session(briefing)
    card = ChartCard(session.focus, Theme())
    qtbot.addWidget(card)
    card.show_props(derive_chart(briefing, briefing.charts[0]))
    assert card.chart is None
    card.resize(400, 10)
    card.show()
    assert card.chart is not None
    assert card.chart.width < card.width()


class Rail:
    """A window with a board in a scrolled rail, as the main window has it."""

    def __init__(self, qtbot: QtBot, briefing: Briefing, zoom: float = 1.0) -> None:
        fonts.load_first()
        self.session = Session(briefing)
        self.theme = Theme("light", zoom)
        self.window = QScrollArea()
        self.window.setWidgetResizable(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.board = ChartBoard(self.session, self.theme)
        column.addWidget(self.board)
        column.addStretch()
        self.window.setWidget(inside)
        self.window.resize(640, 700)
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.board.completed, timeout=60_000):
            self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.qtbot = qtbot

    @property
    def card(self) -> ChartCard:
        return self.board.cards[0]

    def place(self, index: int) -> QPoint:
        assert self.card.chart is not None
        hit = self.card.chart.hit_of(index)
        assert hit is not None
        return QPointF(hit.core.x + hit.core.w / 2, hit.core.y + hit.core.h / 2).toPoint()

    def viewport(self) -> QWidget:
        return self.card.canvas.viewport()  # type: ignore[attr-defined, no-any-return]

    def hover_label(self) -> HoverLabel | None:
        shown = [h for h in self.window.findChildren(HoverLabel) if h.isVisible()]
        return shown[0] if shown else None


@pytest.fixture
def rail(qtbot: QtBot) -> Iterator[Rail]:
    made = Rail(qtbot, two_charts())
    yield made
    made.board.wait()


KEY = "cell:t1/r2/c"


def test_charts_are_painted_first_and_then_stand_in_pyqtgraph(qtbot: QtBot) -> None:
    session, theme = Session(two_charts()), Theme("light")
    board = ChartBoard(session, theme)
    qtbot.addWidget(board)
    board.resize(600, 700)
    with qtbot.waitSignals([board.painted, board.completed], timeout=60_000, order="strict"):
        board.show()
    for card in board.cards:
        assert not isinstance(card.canvas, PaintedCanvas)


def test_nothing_moves_when_pyqtgraph_comes(rail: Rail) -> None:
    card = rail.card
    after = card.canvas.grab().toImage()
    place, height = card.canvas.geometry(), card.height()
    card.use(PaintedCanvas)
    before = card.canvas.grab().toImage()
    assert (card.canvas.geometry(), card.height()) == (place, height)
    assert before.size() == after.size()
    worst = 0
    for x in range(0, before.width(), 2):
        for y in range(0, before.height(), 2):
            a, b = before.pixelColor(x, y), after.pixelColor(x, y)
            worst = max(worst, abs(a.red() - b.red()), abs(a.green() - b.green()))
    assert worst <= 24


def test_hovering_a_bar_lights_it_everywhere_and_says_what_it_is(rail: Rail) -> None:
    rail.qtbot.mouseMove(rail.viewport(), rail.place(2))
    rail.qtbot.waitUntil(lambda: rail.session.focus.hovered == KEY)
    label = rail.hover_label()
    assert label is not None
    assert label.text.startswith("150\u00a0arrests\nDark HunTor, 2021\nrow source 2")
    assert rail.window.rect().contains(label.geometry())
    rail.qtbot.mouseMove(rail.viewport(), rail.place(0))
    rail.qtbot.waitUntil(lambda: rail.session.focus.hovered == "cell:t1/r0/c")


def test_clicking_a_bar_selects_its_figure(rail: Rail) -> None:
    rail.qtbot.mouseMove(rail.viewport(), rail.place(2))
    rail.qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.place(2))
    rail.qtbot.waitUntil(lambda: rail.session.focus.selected == KEY)


def test_what_is_lit_elsewhere_is_lit_here(rail: Rail) -> None:
    dark = rail.card.canvas.grab().toImage()
    rail.session.focus.hover(KEY)
    lit = rail.card.canvas.grab().toImage()
    assert dark != lit
    assert rail.hover_label() is None, "the label belongs to the pointer here"
    rail.session.focus.release()
    assert rail.card.canvas.grab().toImage() == dark


def test_the_whole_chart_can_be_walked_by_keys(rail: Rail) -> None:
    qtbot, card, focus = rail.qtbot, rail.card, rail.session.focus
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, Qt.Key.Key_Down)
    assert focus.hovered == "cell:t1/r0/c"
    qtbot.keyClick(card, Qt.Key.Key_End)
    assert focus.hovered == "cell:t1/r3/c"
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert focus.hovered == "cell:t1/r3/c", "it stops at the end"
    qtbot.keyClick(card, Qt.Key.Key_Left)
    label = rail.hover_label()
    assert focus.hovered == KEY and label is not None and "150" in label.text
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert focus.selected == KEY
    qtbot.keyClick(card, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not card.hasFocus())
    assert rail.hover_label() is None and focus.hovered == ""


def test_a_focused_chart_has_a_ring(rail: Rail) -> None:
    rail.board.cards[1].setFocus()
    plain = rail.card.grab().toImage()
    rail.card.setFocus()
    rail.qtbot.waitUntil(rail.card.hasFocus)
    ringed = rail.card.grab().toImage()
    middle = rail.card.height() // 2
    assert plain.pixelColor(1, middle) != ringed.pixelColor(1, middle)


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_Space])
def test_one_key_shows_the_data_as_a_table_and_back(rail: Rail, key: Qt.Key) -> None:
    qtbot, card = rail.qtbot, rail.card
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, key)
    table = card.table
    assert table is not None and table.isVisible()
    model = table.model()
    assert model.rowCount() == 4
    assert model.index(2, 0).data() == "Dark HunTor, 2021"
    assert model.index(2, 1).data() == "150\u00a0arrests"
    last = model.columnCount() - 1
    assert model.headerData(last, Qt.Orientation.Horizontal) == "Source"
    assert model.index(2, last).data() == "row source 2 · Operations"
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rail.session.focus.selected == "cell:t1/r1/c")
    qtbot.keyClick(table, key)
    assert card.table is None
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, key)
    assert card.table is not None
    qtbot.keyClick(card.table, Qt.Key.Key_Escape)
    assert card.table is None


def test_copy_as_text_and_as_picture(rail: Rail) -> None:
    qtbot, card = rail.qtbot, rail.card
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(rail.board.reported):
        qtbot.keyClick(card, Qt.Key.Key_C, control)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("SpecTor made nearly twice") and "Dark HunTor, 2021\t150 arrests" in text
    with qtbot.waitSignal(rail.board.reported):
        qtbot.keyClick(card, Qt.Key.Key_C, control | shift)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage() and data.hasText()


def test_the_menu_offers_the_same(rail: Rail) -> None:
    menu = rail.card.make_menu()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Show table", "Copy as text", "Copy as picture", "Save picture…"]
    menu.actions()[0].trigger()
    assert rail.card.table is not None


def test_pictures_are_saved_or_one_sentence_says_why_not(rail: Rail, tmp_path: Path) -> None:
    props = rail.card.props
    assert props is not None
    for name in ("chart.png", "chart.svg"):
        rail.board.save_picture(props, tmp_path / name)
        assert not QImage(str(tmp_path / name)).isNull()
    for bad in (tmp_path / "no" / "chart.png", tmp_path / "chart.pdf"):
        with rail.qtbot.waitSignal(rail.board.reported) as told:
            rail.board.save_picture(props, bad)
        assert "was not saved" in told.args[0]
        assert not bad.exists()


def test_a_screen_reader_hears_title_data_and_the_current_mark(rail: Rail) -> None:
    card = rail.card
    heard = QAccessible.queryAccessibleInterface(card)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == (
        "SpecTor made nearly twice the arrests of the operation before it"
    )
    described = heard.text(QAccessible.Text.Description)
    assert "Dark HunTor, 2021: 150\u00a0arrests" in described and "Source:" in described
    card.setFocus()
    rail.qtbot.keyClick(card, Qt.Key.Key_Home)
    assert heard.text(QAccessible.Text.Description).startswith("SaboTor, 2019: 61\u00a0arrests")
    card.show_table(True)
    assert card.table is not None
    table = QAccessible.queryAccessibleInterface(card.table)
    assert table is not None
    assert table.text(QAccessible.Text.Name).endswith("before it, table")


def test_an_edit_changes_only_the_chart_it_concerns(rail: Rail) -> None:
    first, second = rail.board.cards
    seen = second.props

    def edit(briefing: Briefing) -> Briefing:
        one = replace(briefing.charts[0], subtitle="Other words")
        return replace(briefing, charts=(one, briefing.charts[1]))

    rail.session.apply(edit, "Change subtitle")
    assert rail.board.cards == (first, second)
    assert first.props is not None and first.props.subtitle == "Other words"
    assert second.props is seen or second.props == seen
    rail.session.undo_stack.undo()
    assert first.props.subtitle == "Arrests in each JCODE operation"


def test_charts_come_go_and_change_places(rail: Rail) -> None:
    first, second = rail.board.cards
    rail.session.apply(lambda b: replace(b, charts=b.charts[::-1]), "Move chart")
    assert rail.board.cards == (second, first)
    rail.qtbot.waitUntil(lambda: second.y() < first.y())
    rail.session.apply(lambda b: replace(b, charts=b.charts[:1]), "Remove chart")
    assert rail.board.cards == (second,)
    rail.session.undo_stack.undo()
    assert len(rail.board.cards) == 2
    third = rail.board.card("c1")
    assert third is not None and not isinstance(third.canvas, PaintedCanvas)


@pytest.mark.parametrize("zoom", (1.0, 2.0, 3.0))
@pytest.mark.parametrize("width", (300, 640, 1400))
def test_nothing_is_clipped_at_any_width_and_zoom(qtbot: QtBot, zoom: float, width: int) -> None:
    rail = Rail(qtbot, two_charts(), zoom)
    rail.window.resize(width, 500)
    qtbot.waitUntil(lambda: abs(rail.board.width() - rail.window.viewport().width()) < 40)
    for card in rail.board.cards:
        bottom = 0
        for label in card.findChildren(QLabel):
            if label.isVisibleTo(card):
                assert label.height() >= label.heightForWidth(label.width())
                assert label.y() >= bottom
                bottom = max(bottom, label.geometry().bottom())
        assert bottom < card.height()
        assert card.chart is not None and card.chart.left_out == 0
        assert card.canvas.geometry().right() < card.width()
    qtbot.waitUntil(lambda: rail.board.cards[1].y() >= rail.board.cards[0].geometry().bottom())


def test_the_hover_label_stays_inside_a_small_window(qtbot: QtBot) -> None:
    rail = Rail(qtbot, two_charts())
    rail.window.resize(260, 300)
    qtbot.waitUntil(lambda: rail.card.width() < 260)
    for index in range(4):
        rail.card._show_hover(index)
        label = rail.hover_label()
        assert label is not None and rail.window.rect().contains(label.geometry())


def test_theme_and_zoom_change_live(rail: Rail) -> None:
    before, height = rail.card.canvas.grab().toImage(), rail.card.height()
    rail.theme.choose("dark")
    dark = rail.card.canvas.grab().toImage()
    assert (
        dark.pixelColor(1, 1).name() == rail.theme.palette.panel != before.pixelColor(1, 1).name()
    )
    rail.theme.set_zoom(2.0)
    assert rail.card.height() > height * 1.5


def test_a_briefing_without_charts_is_complete_at_once(qtbot: QtBot) -> None:
    board = ChartBoard(Session(Briefing("b")), Theme("light"))
    qtbot.addWidget(board)
    with qtbot.waitSignal(board.completed):
        board.show()


def test_when_pyqtgraph_cannot_be_loaded_the_painted_charts_stay(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.ui.charts import loader as chart_loader
    from briefing_app.ui.charts import panel as chart_panel

    monkeypatch.setattr(chart_loader, "_MODULE", "briefing_app.ui.there_is_none")
    assert chart_panel.loaded_factory() is None
    board = ChartBoard(Session(two_charts()), Theme("light"))
    qtbot.addWidget(board)
    with qtbot.waitSignals([board.reported, board.completed]):
        board.show()
    assert all(isinstance(card.canvas, PaintedCanvas) for card in board.cards)


def test_a_hedge_is_said_on_hover(qtbot: QtBot) -> None:
    rail = Rail(qtbot, briefing_of(ChartKind.BARS, [("2020", q(58000, "death", Hedge.ALMOST))]))
    qtbot.mouseMove(rail.viewport(), rail.place(0))
    qtbot.waitUntil(lambda: rail.hover_label() is not None)
    label = rail.hover_label()
    assert label is not None and label.text.startswith("almost 58,000\u00a0deaths")


def test_keys_that_mean_nothing_here_go_on(rail: Rail) -> None:
    rail.card.setFocus()
    heard: list[ChartKey] = []
    rail.card.wanted.connect(heard.append)
    rail.qtbot.keyClick(rail.card, Qt.Key.Key_Escape)
    rail.qtbot.keyClick(rail.card, Qt.Key.Key_X)
    assert heard == []
