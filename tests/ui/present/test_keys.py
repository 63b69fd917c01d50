"""Which key of a hand or a clicker means what, written out: the strip and the help name them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.ui.present.keys import COMMANDS, ROWS, STRIP, command_of
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
    Command.POINTER: "L Ctrl+L Ctrl+2",
    Command.SPOTLIGHT: "O Ctrl+5",
    Command.PEN: "D Ctrl+P Ctrl+3",
    Command.HIGHLIGHTER: "H Ctrl+I",
    Command.ERASER: "X Ctrl+E Ctrl+4",
    Command.HAND: "Ctrl+A Ctrl+1",
    Command.UNDO: "Ctrl+Z",
    Command.REDO: "Ctrl+Y Ctrl+Shift+Z",
    Command.CLEAR: "Delete Shift+X",
    Command.KEEP: "K",
    Command.COPY: "Ctrl+C",
    Command.THINNER: "BracketLeft",
    Command.THICKER: "BracketRight",
    Command.ZOOM: "Z",
    Command.WHOLE: "U",
    Command.OVERVIEW: "G",
    Command.EVIDENCE: "E",
    Command.QUESTION: "Slash",
    Command.HELP: "Question F1",
    Command.ESCAPE: "Escape",
    Command.CONSOLE: "C",
    Command.SWAP: "S",
    Command.PAUSE: "T",
    Command.RESTART: "R Shift+T",
    Command.CLOCK: "V",
    Command.NOTES_LARGER: "Plus Equal",
    Command.NOTES_SMALLER: "Minus",
}
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def pressed(name: str, more: Qt.KeyboardModifier = PLAIN) -> Command | None:
    *held, key = name.split("+")
    modifiers = more
    for modifier in held:
        modifiers |= {"Ctrl": CONTROL, "Shift": SHIFT}[modifier]
    return command_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key[f"Key_{key}"], modifiers))


@pytest.mark.parametrize(
    ("key", "command"),
    [(key, command) for command, keys in MEANINGS.items() for key in keys.split()],
)
def test_a_key_means_its_command(key: str, command: Command) -> None:
    assert pressed(key) is command
    assert pressed(key, KEYPAD) is command


def test_shift_makes_a_difference_only_where_it_is_said() -> None:
    assert pressed("Question", SHIFT) is Command.HELP, "? needs Shift on most keyboards"
    assert pressed("B", SHIFT) is Command.BLACK
    assert pressed("T", SHIFT) is Command.RESTART
    assert pressed("B", CONTROL) is None, "a shortcut of the window is no command"


def test_no_other_key_means_anything() -> None:
    assert len(COMMANDS) == sum(len(keys.split()) for keys in MEANINGS.values())
    assert pressed("Q") is None


def test_every_command_is_in_the_list_of_keys() -> None:
    assert {command for row in ROWS for command, _ in row.commands} == set(Command)


def test_the_strip_names_keys_that_do_what_it_says() -> None:
    written = {"→": "Right", "/": "Slash", "?": "Question", "Esc": "Escape"}
    going_on = {Command.RIGHT: Command.NEXT}
    for cap, word, command in STRIP:
        found = pressed(written.get(cap, cap))
        assert going_on.get(found, found) is command, word


WRITTEN = {
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "PageDown": "PgDn",
    "PageUp": "PgUp",
    "Return": "Enter",
    "Period": ".",
    "Comma": ",",
    "Slash": "/",
    "Question": "?",
    "BracketLeft": "[",
    "BracketRight": "]",
    "Plus": "+",
    "Equal": "+",
    "Minus": "−",
    "Escape": "Esc",
}


def test_every_key_is_written_in_its_row() -> None:
    for row in ROWS:
        for _, keys in row.commands:
            for key in keys.split():
                assert WRITTEN.get(key, key) in row.shown, f"{key} in “{row.shown}”"
