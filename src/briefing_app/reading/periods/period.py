"""The answers of this room: when and where a figure holds, if that is sure, and by which rule."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """When a figure holds: ISO 8601, empty where the text gives no time.

    ``sure`` is true where the text leaves no other reading; ``rule`` names what said so.
    """

    iso: str = ""
    sure: bool = True
    rule: str = "not said"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure holds: a name as the text has it, empty where it gives none."""

    name: str = ""
    sure: bool = True
    rule: str = "not said"
