"""What assistive technology is told of widgets of our own."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.kit.buttons.choice_button import ChoiceButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.pane_tabs import PaneTabs


def role(widget: object) -> QAccessible.Role:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role()


def test_the_line_between_the_panes_is_a_splitter(app: App) -> None:
    handle = app.shell.read.split.handle(1)
    assert role(handle) is QAccessible.Role.Splitter
    found = QAccessible.queryAccessibleInterface(handle)
    assert "Line between" in found.text(QAccessible.Text.Name)


def test_choices_are_radio_buttons_of_which_one_holds(qtbot: QtBot) -> None:
    tabs = PaneTabs(Theme("light"))
    qtbot.addWidget(tabs)
    tabs.show()
    buttons = tabs.findChildren(ChoiceButton)
    assert [role(button) for button in buttons] == [QAccessible.Role.RadioButton] * 2
    assert [button.isChecked() for button in buttons] == [True, False]
    buttons[1].click()
    assert [button.isChecked() for button in buttons] == [False, True]
