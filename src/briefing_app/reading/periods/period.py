"""The answers of this room: when and where a figure holds, if that is sure, and by which rule."""

from typing import NamedTuple


class Period(NamedTuple):
    """When a figure holds: ISO 8601, empty where the text gives no time.

    ``sure`` is true where the text leaves no other reading; ``rule`` names what said so.
    """

    iso: str = ""
    sure: bool = True
    rule: str = "not said"


class Place(NamedTuple):
    """Where a figure holds: a name as the text has it, empty where it gives none."""

    name: str = ""
    sure: bool = True
    rule: str = "not said"
