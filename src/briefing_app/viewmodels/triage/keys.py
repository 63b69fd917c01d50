"""What the keys of the triage mean, as one table: buttons, keys and the list on F1 agree."""

from enum import Enum, auto
from typing import NamedTuple

from briefing_app.core.figure import Status
from briefing_app.words.said import marked


class Act(Enum):
    """What one can do with the current number."""

    KEY = auto()
    USE = auto()
    ASIDE = auto()
    SAME = auto()
    NEXT = auto()
    PREVIOUS = auto()
    MERGE = auto()
    SPLIT = auto()
    REMOVE = auto()
    EDIT = auto()


class Cap(NamedTuple):
    """A button with its key cap; ``figure_only`` shows it only where there is a figure."""

    act: Act
    cap: str
    words: str
    figure_only: bool = False
    minor: bool = False


CAPS = (
    Cap(Act.KEY, "K", marked("Key figure")),
    Cap(Act.USE, "U", marked("Use")),
    Cap(Act.ASIDE, "S", marked("Set aside")),
    Cap(Act.SAME, "=", marked("Same as…"), figure_only=True),
    Cap(Act.NEXT, "↓", marked("Next")),
    Cap(Act.EDIT, "↵", marked("Edit"), figure_only=True, minor=True),
    Cap(Act.MERGE, "M", marked("Merge with next"), figure_only=True, minor=True),
    Cap(Act.SPLIT, "P", marked("Split the range"), figure_only=True, minor=True),
    Cap(Act.REMOVE, "⌫", marked("Remove"), figure_only=True, minor=True),
)
"""The buttons of the card in their order."""
LETTERS = {
    "k": Act.KEY,
    "u": Act.USE,
    "s": Act.ASIDE,
    "=": Act.SAME,
    "j": Act.NEXT,
    "m": Act.MERGE,
    "p": Act.SPLIT,
}
"""Acts by the character of a key."""
TOGETHER = {
    Act.KEY: Status.KEY,
    Act.USE: Status.USED,
    Act.ASIDE: Status.ASIDE,
    Act.REMOVE: None,
}
"""Acts that go for all chosen numbers at once, and what they decide; None removes them."""
