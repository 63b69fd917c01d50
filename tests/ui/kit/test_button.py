"""Buttons answer Enter as they answer the space bar."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.buttons.choice_button import ChoiceButton
from briefing_app.ui.kit.theme import Theme


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_it_once(qtbot: QtBot, key: Qt.Key) -> None:
    button = BarButton("Save", Theme("light"))
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.keyClick(button, key)
    assert len(pressed) == 1


@pytest.mark.parametrize("kind", [BarButton, ChoiceButton])
def test_a_button_that_is_gone_is_asked_for_nothing(
    qtbot: QtBot, kind: type[BarButton | ChoiceButton]
) -> None:
    """A dialog that was closed takes its buttons along; the theme may change after that."""
    theme = Theme("light")
    button = kind("Close", theme)
    shiboken6.delete(button)
    theme.set_zoom(1.5)
    assert theme.zoom == 1.5
