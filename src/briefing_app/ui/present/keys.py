"""Which keys mean which command: those that hands and clickers know."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from briefing_app.viewmodels.present.show import Command

_K = Qt.Key
COMMANDS: Final[dict[Qt.Key, Command]] = {
    _K.Key_Space: Command.NEXT,
    _K.Key_PageDown: Command.NEXT,
    _K.Key_N: Command.NEXT,
    _K.Key_Return: Command.ENTER,
    _K.Key_Enter: Command.ENTER,
    _K.Key_Backspace: Command.PREVIOUS,
    _K.Key_PageUp: Command.PREVIOUS,
    _K.Key_P: Command.PREVIOUS,
    _K.Key_Right: Command.RIGHT,
    _K.Key_Left: Command.LEFT,
    _K.Key_Up: Command.UP,
    _K.Key_Down: Command.DOWN,
    _K.Key_Home: Command.FIRST,
    _K.Key_End: Command.LAST,
    _K.Key_B: Command.BLACK,
    _K.Key_Period: Command.BLACK,
    _K.Key_W: Command.WHITE,
    _K.Key_Comma: Command.WHITE,
    _K.Key_F: Command.FREEZE,
    _K.Key_L: Command.POINTER,
    _K.Key_Z: Command.ZOOM,
    _K.Key_G: Command.OVERVIEW,
    _K.Key_E: Command.EVIDENCE,
    _K.Key_Slash: Command.QUESTION,
    _K.Key_Question: Command.HELP,
    _K.Key_F1: Command.HELP,
    _K.Key_Escape: Command.ESCAPE,
}
STRIP: Final = (
    ("→", "next"),
    ("E", "evidence"),
    ("G", "all slides"),
    ("/", "question"),
    ("B", "black"),
    ("L", "pointer"),
    ("Z", "zoom"),
    ("S", "swap screens"),
    ("Esc", "end"),
)
"""What the strip at the console's foot shows."""
STRIP_COMMANDS: Final = {
    "→": Command.NEXT,
    "E": Command.EVIDENCE,
    "G": Command.OVERVIEW,
    "/": Command.QUESTION,
    "B": Command.BLACK,
    "L": Command.POINTER,
    "Z": Command.ZOOM,
    "Esc": Command.ESCAPE,
}
"""What they mean; swapping screens is for the windows."""
HELP: Final = (
    ("→ ↓ Space Enter PgDn", "next slide"),
    ("← ↑ Backspace PgUp", "slide before"),
    ("Home, End", "first, last slide"),
    ("a number, Enter", "that slide"),
    ("B or .   W", "black, white; once more restores"),
    ("E", "evidence: the article, the sentence lit"),
    ("G", "all slides; type to filter"),
    ("/", "a question: find a word or a number"),
    ("F", "freeze what the room sees"),
    ("L", "pointer on both screens"),
    ("Z, wheel, arrows", "zoom, and pan"),
    ("C", "console and stage, where there is one screen"),
    ("S", "swap screens"),
    ("T", "pause the time; Shift+T starts it again"),
    ("+  −", "size of the notes"),
    ("Esc", "leave the present state, then end"),
)


def command_of(event: QKeyEvent) -> Command | None:
    """Return the command of a key, or None where it means nothing on its own."""
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    )
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    return COMMANDS.get(Qt.Key(event.key()))
