from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_sign_off
from briefing_app.core.figure import Status
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.cards.grid import columns_for, derive_grid, derive_rows
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.figures.cards import NO_CARDS
from tests import sample

LONG = (
    Quantity(Decimal("1234567890.12"), "USD", Hedge.MORE_THAN, ("provisional", "preliminary")),
    Quantity(None, "USD", Hedge.ABOUT, low=Decimal(12345678), high=Decimal(98765432)),
    Quantity(Decimal("-1234567890123.456"), "kg"),
    Quantity(Decimal("22.7"), "per 100000 person"),
    Quantity(Decimal("1"), "kg"),
)
LABEL = (
    "people in the four northern districts who had asked for help with heating at least once "
    "between the first and last day"
)


def extreme():
    """The sample with the longest numbers, labels and words that do not break."""
    briefing = sample.briefing()
    figures = list(briefing.figures)
    for index, quantity in enumerate(LONG):
        label = "Donaudampfschifffahrtsgesellschaftskapitän" if index == 2 else LABEL
        figures[index] = replace(figures[index], quantity=quantity, label=label, status=Status.KEY)
    return replace(briefing, figures=tuple(figures))


@pytest.fixture(autouse=True, scope="session")
def faces(qapp):
    fonts.load_first()


@pytest.fixture
def make(qtbot):
    def _make(briefing, *, zoom=1.0, size=(640, 500), theme="light"):
        session = Session(briefing)
        area = QScrollArea()
        area.setWidgetResizable(True)
        inner = QWidget()
        board = CardBoard(session, Theme(theme, zoom))
        column = QVBoxLayout(inner)
        column.addWidget(board)
        column.addStretch(1)
        area.setWidget(inner)
        qtbot.addWidget(area)
        area.resize(*size)
        with qtbot.waitExposed(area):
            area.show()
        return session, board, area

    return _make


@pytest.fixture
def three(make):
    return make(sample.briefing())


def test_cards_stand_in_their_order(three):
    _, board, _ = three
    assert [card.props.key for card in board.cards] == list(sample.briefing().cards)


def test_clicking_a_card_selects_its_figure(three, qtbot):
    session, board, _ = three
    qtbot.mouseClick(board.cards[1], Qt.MouseButton.LeftButton)
    assert session.focus.selected == "money"
    assert [card.selected for card in board.cards].count(True) == 1
    qtbot.mouseClick(board.cards[1], Qt.MouseButton.LeftButton)
    assert board.cards[1].selected
    session.focus.release()
    assert not board.cards[1].selected


def test_a_card_lights_up_when_its_figure_is_pointed_at(three):
    session, board, _ = three
    before = board.grab().toImage()
    session.focus.hover("drugs")
    lit = board.grab().toImage()
    assert lit != before
    session.focus.hover("")
    assert board.grab().toImage() == before


def test_pointing_at_a_card_reports_it(three, qtbot):
    session, board, _ = three
    # The pointer may rest there since an earlier test: come from somewhere else.
    qtbot.mouseMove(board.cards[5])
    qtbot.waitUntil(lambda: session.focus.hovered == "deaths22")
    qtbot.mouseMove(board.cards[2])
    qtbot.waitUntil(lambda: session.focus.hovered == "drugs")
    qtbot.mouseMove(board, board.rect().topLeft())
    qtbot.waitUntil(lambda: session.focus.hovered == "")


def test_tab_enters_once_and_arrows_walk(three, qtbot):
    session, board, _ = three
    policies = [bool(c.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in board.cards]
    assert policies == [True] + [False] * 5
    board.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(board.cards[0], Qt.Key.Key_Right)
    assert board.cards[1].hasFocus()
    assert session.focus.hovered == "money"
    qtbot.keyClick(board.cards[1], Qt.Key.Key_Down)
    assert board.cards[4].hasFocus()
    qtbot.keyClick(board.cards[4], Qt.Key.Key_Down)
    assert board.cards[4].hasFocus()
    qtbot.keyClick(board.cards[4], Qt.Key.Key_Return)
    assert session.focus.selected == "deaths21"
    qtbot.keyClick(board.cards[4], Qt.Key.Key_Home)
    assert board.cards[0].hasFocus()
    qtbot.keyClick(board.cards[0], Qt.Key.Key_Space)
    assert session.focus.selected == "arrests"
    qtbot.keyClick(board.cards[0], Qt.Key.Key_End)
    policies = [bool(c.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in board.cards]
    assert policies == [False] * 5 + [True]


def test_only_what_differs_is_set_anew(three):
    session, board, _ = three
    widgets = board.cards
    layouts = [card.layout_for(200) for card in widgets]

    def relabel(briefing):
        figures = tuple(
            replace(f, label="guns taken") if f.id == "firearms" else f for f in briefing.figures
        )
        return replace(briefing, figures=figures)

    session.apply(relabel, "Change label")
    assert board.cards == widgets
    changed = [c.layout_for(200) is not old for c, old in zip(widgets, layouts, strict=True)]
    assert changed == [False, False, False, True, False, False]
    assert board.card_of("firearms").props.label == "guns taken"


def test_cards_come_and_go(three, qtbot):
    session, board, _ = three

    def only_one(briefing):
        figures = tuple(
            f if f.id == "drugs" else replace(f, status=Status.USED) for f in briefing.figures
        )
        return replace(briefing, figures=figures)

    session.apply(only_one, "Choose")
    assert [card.props.key for card in board.cards] == ["drugs"]
    session.undo_stack.undo()
    assert len(board.cards) == 6
    assert all(card.isVisible() for card in board.cards)


def test_without_key_figures_it_says_how_to_get_some(make):
    _, board, _ = make(Briefing("b"))
    assert board.cards == ()
    assert board._empty.isVisible()
    assert board._empty.text() == NO_CARDS
    assert board._empty.geometry().bottom() <= board.height()


def test_a_selected_card_comes_into_view(make):
    session, board, area = make(sample.briefing(), size=(230, 260))
    session.focus.select("deaths22")
    card = board.card_of("deaths22")
    top = card.mapTo(area.viewport(), card.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height()


@pytest.mark.parametrize("zoom", [1.0, 1.25, 2.0, 3.0])
@pytest.mark.parametrize("width", [260, 330, 420, 520, 640, 900, 1200])
def test_no_text_is_cut_or_overlaps(make, qtbot, zoom, width):
    for briefing in (sample.briefing(), extreme()):
        _, board, _ = make(briefing, zoom=zoom, size=(width, 600))
        qtbot.waitUntil(lambda it=board: it.height() == it.heightForWidth(it.width()))
        for card in board.cards:
            boxes = card.layout_for(card.width()).boxes()
            inside = QRectF(card.rect())
            for box in boxes:
                assert inside.contains(box), (card.props.key, box, inside)
            for index, box in enumerate(boxes):
                for other in boxes[index + 1 :]:
                    assert not box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other)
            assert board.rect().contains(card.geometry())
        note, title = board._note.geometry(), board._title.sizeHint()
        assert note.top() >= title.height() - 1 or note.left() >= title.width()


@pytest.mark.parametrize("width", [260, 330, 420, 900])
def test_who_signed_it_all_is_read_whole_in_a_narrow_rail(make, qtbot, width):
    briefing = sample.briefing()
    for figure in briefing.key_figures:
        briefing = with_sign_off(
            briefing, figure.id, "Mary-Kate Oyelaran", "2026-11-29T10:00+00:00"
        )
    _, board, _ = make(briefing, size=(width, 600))
    qtbot.waitUntil(lambda: board.height() == board.heightForWidth(board.width()))
    note, text = board._note.geometry(), board._note.text()
    assert "Mary-Kate Oyelaran" in text
    lines = board._note.fontMetrics().boundingRect(
        0, 0, note.width(), 10_000, Qt.TextFlag.TextWordWrap, text
    )
    assert lines.width() <= note.width() and lines.height() <= note.height()


def test_cards_of_a_row_are_equally_tall(three):
    _, board, _ = three
    heights = [card.height() for card in board.cards]
    assert heights[:3] == heights[:1] * 3
    assert heights[3:] == heights[3:4] * 3


@pytest.mark.parametrize(
    ("width", "count", "columns"),
    [(600, 6, 3), (600, 2, 2), (500, 6, 3), (400, 6, 2), (200, 6, 1), (50, 1, 1), (5000, 9, 3)],
)
def test_columns(width, count, columns):
    assert columns_for(width, count, 158, 10) == columns


def test_grid_fills_the_width():
    grid = derive_grid(601, 7, 158, 10, lambda index, width: 100 + index)
    assert grid.rows == (3, 2, 2), "no card stands alone below others"
    assert [grid.rects[i].right() for i in (2, 4, 6)] == [600] * 3
    assert [rect.height() for rect in grid.rects] == [102] * 3 + [104] * 2 + [106] * 2
    assert grid.height == 102 + 104 + 106 + 20
    assert derive_grid(600, 0, 158, 10, lambda index, width: 1).height == 0


@pytest.mark.parametrize(
    ("count", "columns", "rows"),
    [(1, 3, (1,)), (2, 3, (2,)), (4, 3, (2, 2)), (5, 3, (3, 2)), (6, 3, (3, 3)),
     (7, 3, (3, 2, 2)), (10, 3, (3, 3, 2, 2)), (5, 2, (2, 2, 1)), (3, 1, (1, 1, 1))],
)  # fmt: skip
def test_rows_leave_no_card_alone(count, columns, rows):
    assert derive_rows(count, columns) == rows


def test_up_and_down_go_to_the_nearest_card_of_the_next_row():
    grid = derive_grid(601, 7, 158, 10, lambda index, width: 100)
    assert [grid.beside(i, 1) for i in range(7)] == [3, 3, 4, 5, 6, 5, 6]
    assert [grid.beside(i, -1) for i in range(7)] == [0, 1, 2, 0, 2, 3, 4]


def test_a_screen_reader_finds_every_card(three):
    session, board, _ = three
    card = board.cards[0]
    set_before = card.layout_for(200)
    board.describe()
    assert card.layout_for(200) is set_before, "nothing is set anew for what nobody sees"
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.text(QAccessible.Text.Name) == "288 arrests"
    said = interface.text(QAccessible.Text.Description)
    assert said.startswith("Figure 2. Claim")
    assert "288 ÷ 150 = 1.92" in said
    assert interface.state().focusable
    assert interface.role() == QAccessible.Role.Button
    assert "Press" in interface.actionInterface().actionNames()
    board_interface = QAccessible.queryAccessibleInterface(board)
    names = [
        board_interface.child(i).text(QAccessible.Text.Name)
        for i in range(board_interface.childCount())
    ]
    assert names[-6:] == [card.props.name for card in board.cards]
    session.focus.select("arrests")
    assert interface.text(QAccessible.Text.Description).startswith("Selected. Figure 2.")
    interface.actionInterface().doAction("Press")
    assert session.focus.selected == "arrests"


def test_themes_and_zoom_change_live(three):
    _, board, _ = three
    before = board.minimumSizeHint()
    board._theme.set_zoom(2.0)
    assert board.minimumSizeHint().width() == 2 * before.width()
    board._theme.choose("dark")
    image = board.cards[0].grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 6).name() == "#1d2126"
