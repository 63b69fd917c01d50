"""Several cards are chosen as files are: Ctrl and Shift with the mouse, Shift with the arrows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing_app.app import App
from briefing_app.ui.charts.editing.items_dialog import ItemsDialog

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(app: App, at: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(app.cards.board.cards[at], LEFT, modifiers)


def chosen(app: App) -> list[int]:
    return [i for i, card in enumerate(app.cards.board.cards) if card.selected]


def test_control_adds_a_card_and_takes_it_away(app: App) -> None:
    click(app, 0)
    click(app, 2, CTRL)
    assert chosen(app) == [0, 2]
    assert app.session.focus.selected == app.cards.board.cards[2].props.key
    click(app, 0, CTRL)
    assert chosen(app) == [2]
    click(app, 1)
    assert chosen(app) == [1], "a plain click chooses one alone"


def test_shift_chooses_all_between(app: App) -> None:
    click(app, 1)
    click(app, 4, SHIFT)
    assert chosen(app) == [1, 2, 3, 4]
    click(app, 0, SHIFT)
    assert chosen(app) == [0, 1], "still from the one that was clicked first"
    app.session.focus.release()
    assert chosen(app) == []


def test_shift_and_arrows_choose_by_keyboard_alone(app: App) -> None:
    first = app.cards.board.cards[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right, SHIFT)
    assert chosen(app) == [0, 1]
    second = app.cards.board.cards[1]
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Left, SHIFT)
    assert chosen(app) == [0]
    QTest.keyClick(first, Qt.Key.Key_End)
    QTest.keyClick(app.cards.board.cards[-1], Qt.Key.Key_Space, CTRL)
    assert chosen(app) == [0, len(app.cards.board.cards) - 1]


def test_chosen_cards_are_charted_together_and_unlike_ones_are_refused(app: App) -> None:
    cards = app.cards.board.cards
    units = [app.session.briefing.figures_by_id[c.props.key].quantity.unit for c in cards]
    deaths = [i for i, card in enumerate(cards) if "deaths" in card.props.label]
    assert len(deaths) == 2, units
    click(app, deaths[0])
    click(app, deaths[1], CTRL)
    menu = app.shell.menus.menu_of(cards[deaths[0]].props.key)
    assert menu.accessibleName() == "2 figures"
    next(a for a in menu.actions() if a.text() == "Chart these…").trigger()
    dialog = app.charts.editing.dialog
    assert isinstance(dialog, ItemsDialog)
    assert sum(one.chosen for one in dialog.candidates) == 2
    dialog.reject()
    click(app, 0)
    click(app, 2, CTRL)
    noticed: list[str] = []
    app.workspace.messages.noticed.connect(lambda words, _tone: noticed.append(words))
    app.workspace.actions["chart_figure"].trigger()
    assert noticed and "unlike" in noticed[0]


def test_several_figures_are_set_aside_in_one_step(app: App) -> None:
    click(app, 0)
    click(app, 1, SHIFT)
    before = len(app.session.briefing.key_figures)
    menu = app.shell.menus.menu_of(app.cards.board.cards[0].props.key)
    next(a for a in menu.actions() if a.text() == "Set aside").trigger()
    assert len(app.session.briefing.key_figures) == before - 2
    app.session.undo_stack.undo()
    assert len(app.session.briefing.key_figures) == before
