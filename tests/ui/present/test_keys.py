"""Which key of a hand or a clicker means what, written out: the strip and the help name them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.ui.present.keys import COMMANDS, command_of
from briefing_app.viewmodels.present.show import Command

MEANINGS = {
    Command.NEXT: "Space PageDown N",
    Command.ENTER: "Return Enter",
    Command.PREVIOUS: "Backspace PageUp P",
    Command.RIGHT: "Right",
    Command.LEFT: "Left",
    Command.UP: "Up",
    Command.DOWN: "Down",
    Command.FIRST: "Home",
    Command.LAST: "End",
    Command.BLACK: "B Period",
    Command.WHITE: "W Comma",
    Command.FREEZE: "F",
    Command.POINTER: "L",
    Command.ZOOM: "Z",
    Command.OVERVIEW: "G",
    Command.EVIDENCE: "E",
    Command.QUESTION: "Slash",
    Command.HELP: "Question F1",
    Command.ESCAPE: "Escape",
}
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def pressed(key: str, modifiers: Qt.KeyboardModifier = PLAIN) -> Command | None:
    return command_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key[f"Key_{key}"], modifiers))


@pytest.mark.parametrize(
    ("key", "command"),
    [(key, command) for command, keys in MEANINGS.items() for key in keys.split()],
)
def test_a_key_means_its_command(key: str, command: Command) -> None:
    assert pressed(key) is command
    assert pressed(key, SHIFT) is command, "? needs Shift on most keyboards"
    assert pressed(key, KEYPAD) is command
    assert pressed(key, CONTROL) is None, "a shortcut of the window is no command"


def test_no_other_key_means_anything() -> None:
    assert len(COMMANDS) == sum(len(keys.split()) for keys in MEANINGS.values())
    assert pressed("X") is None
