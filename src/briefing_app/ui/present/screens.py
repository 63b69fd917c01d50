"""Which screen gets the stage and which the console, from names alone."""

from collections.abc import Sequence
from typing import NamedTuple


class Screens(NamedTuple):
    """The names of the screens; ``console`` is empty where there is one screen only."""

    stage: str
    console: str = ""


def derive_screens(
    names: Sequence[str], here: str, remembered: str = "", *, swapped: bool = False
) -> Screens:
    """Return who stands where.

    The stage takes the screen that was remembered or asked for by name, else the first that is not
    the one the person sits at (``here``). With one screen there is no console.
    """
    if not names:
        return Screens("")
    home = here if here in names else names[0]
    others = [name for name in names if name != home]
    if not others:
        return Screens(home)
    stage = remembered if remembered in names else others[0]
    console = home if stage != home else others[0]
    return Screens(console, stage) if swapped else Screens(stage, console)
