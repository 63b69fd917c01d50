"""Which keys mean which command: those that hands, clickers and other programs know.

One table: the console's strip, the list on F1 and the keys themselves are read from it.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.viewmodels.present.show import Command
from briefing_app.words.said import marked

_MODIFIERS: Final = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
Pressed = tuple[Qt.Key, Qt.KeyboardModifier]


@dataclass(frozen=True)
class KeyRow:
    """A line of the list of keys: commands with the keys of each (Qt's names, by spaces), how the
    keys are written, and what they do. A row without commands only tells.
    """

    shown: str
    does: str
    commands: tuple[tuple[Command, str], ...] = ()


ROWS: Final = (
    KeyRow(
        "→ ↓ Space Enter PgDn N, click",
        "next slide",
        (
            (Command.NEXT, "Space PageDown N"),
            (Command.RIGHT, "Right"),
            (Command.DOWN, "Down"),
            (Command.ENTER, "Return Enter"),
        ),
    ),
    KeyRow(
        "← ↑ Backspace PgUp P, right click",
        "slide before",
        (
            (Command.PREVIOUS, "Backspace PageUp P"),
            (Command.LEFT, "Left"),
            (Command.UP, "Up"),
        ),
    ),
    KeyRow("Home, End", "first, last slide", ((Command.FIRST, "Home"), (Command.LAST, "End"))),
    KeyRow("a number, Enter", "that slide"),
    KeyRow(
        "B or .   W or ,",
        "black, white; once more restores",
        ((Command.BLACK, "B Period"), (Command.WHITE, "W Comma")),
    ),
    KeyRow("F", "freeze what the room sees, and go on alone", ((Command.FREEZE, "F"),)),
    KeyRow(
        "E",
        "evidence: the article around the sentence; ↑ ↓ and the wheel scroll",
        ((Command.EVIDENCE, "E"),),
    ),
    KeyRow("G", "all slides; type to filter", ((Command.OVERVIEW, "G"),)),
    KeyRow("/", "a question: find words and numbers", ((Command.QUESTION, "Slash"),)),
    KeyRow(
        "Z, wheel, two fingers",
        "zoom: click a place or drag a rectangle; Z Z zooms into the middle",
        ((Command.ZOOM, "Z"),),
    ),
    KeyRow("arrows, dragging", "move over a zoomed slide"),
    KeyRow("U", "the whole slide again", ((Command.WHOLE, "U"),)),
    KeyRow("L, Ctrl+L, Ctrl+2", "pointer on both screens", ((Command.POINTER, "L Ctrl+L Ctrl+2"),)),
    KeyRow(
        "O, Ctrl+5",
        "spotlight; the wheel or [ ] size it",
        ((Command.SPOTLIGHT, "O Ctrl+5"),),
    ),
    KeyRow("D, Ctrl+P, Ctrl+3", "pen", ((Command.PEN, "D Ctrl+P Ctrl+3"),)),
    KeyRow("H, Ctrl+I", "highlighter", ((Command.HIGHLIGHTER, "H Ctrl+I"),)),
    KeyRow("X, Ctrl+E, Ctrl+4", "eraser, whole strokes", ((Command.ERASER, "X Ctrl+E Ctrl+4"),)),
    KeyRow("1 to 5, 0", "with a pen or highlighter: its colour; the eraser"),
    KeyRow(
        "[  ]",
        "thinner, thicker",
        ((Command.THINNER, "BracketLeft"), (Command.THICKER, "BracketRight")),
    ),
    KeyRow(
        "Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z",
        "undo and redo on this slide",
        ((Command.UNDO, "Ctrl+Z"), (Command.REDO, "Ctrl+Y Ctrl+Shift+Z")),
    ),
    KeyRow("Delete or Shift+X", "wipe all off this slide", ((Command.CLEAR, "Delete Shift+X"),)),
    KeyRow("K", "keep the slide with its drawing as a picture", ((Command.KEEP, "K"),)),
    KeyRow("Ctrl+C", "copy the slide with its drawing", ((Command.COPY, "Ctrl+C"),)),
    KeyRow("Ctrl+A, Ctrl+1", "lay the tool down", ((Command.HAND, "Ctrl+A Ctrl+1"),)),
    KeyRow("C", "console and stage, where there is one screen", ((Command.CONSOLE, "C"),)),
    KeyRow("S", "swap screens", ((Command.SWAP, "S"),)),
    KeyRow(
        "T, R or Shift+T",
        "pause the time; start it again from here",
        ((Command.PAUSE, "T"), (Command.RESTART, "R Shift+T")),
    ),
    KeyRow("a number, T", "the talk's target in minutes; 0 for none"),
    KeyRow("V", "the clock: time spent or time left", ((Command.CLOCK, "V"),)),
    KeyRow(
        "+  −",
        "size of the notes",
        ((Command.NOTES_LARGER, "Plus Equal"), (Command.NOTES_SMALLER, "Minus")),
    ),
    KeyRow("? or F1", "these keys", ((Command.HELP, "Question F1"),)),
    KeyRow(
        "Esc",
        "leave the present state, then end; in the console twice",
        ((Command.ESCAPE, "Escape"),),
    ),
)
HELP: Final = tuple((row.shown, row.does) for row in ROWS)
STRIP: Final = (
    ("→", marked("next"), Command.NEXT),
    ("E", marked("evidence"), Command.EVIDENCE),
    ("G", marked("all slides"), Command.OVERVIEW),
    ("/", marked("question"), Command.QUESTION),
    ("B", marked("black"), Command.BLACK),
    ("F", marked("freeze"), Command.FREEZE),
    ("Z", marked("zoom"), Command.ZOOM),
    ("L", marked("pointer"), Command.POINTER),
    ("O", marked("spotlight"), Command.SPOTLIGHT),
    ("D", marked("pen"), Command.PEN),
    ("H", marked("highlighter"), Command.HIGHLIGHTER),
    ("X", marked("eraser"), Command.ERASER),
    ("S", marked("swap screens"), Command.SWAP),
    ("?", marked("keys"), Command.HELP),
    ("Esc", marked("end"), Command.ESCAPE),
)
"""What the strip at the console's foot shows, and what it means."""


def pressed_of(name: str) -> Pressed:
    """Return a key by name, "Ctrl+Shift+Z"."""
    *modifiers, key = name.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= _MODIFIERS[modifier]
    return Qt.Key[f"Key_{key}"], held


COMMANDS: Final[dict[Pressed, Command]] = {
    pressed_of(name): command
    for row in ROWS
    for command, names in row.commands
    for name in names.split()
}


_CODES: Final = {key.value | held.value: command for (key, held), command in COMMANDS.items()}
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier.value
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier.value


def command_of(event: QKeyEvent) -> Command | None:
    """Return the command of a key, or None where it means nothing on its own.

    Shift counts only where it makes a difference: "?" needs it on most keyboards. It counts with
    numbers, for the next slide waits for it.
    """
    code = event.keyCombination().toCombined() & ~_KEYPAD
    found = _CODES.get(code)
    return found if found is not None else _CODES.get(code & ~_SHIFT)
