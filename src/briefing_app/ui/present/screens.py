"""Which screen gets the stage and which the console, from names alone."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Places:
    """The names of the screens; ``console`` is empty where there is one screen only."""

    stage: str
    console: str = ""


def derive_places(
    names: Sequence[str], here: str, remembered: str = "", *, swapped: bool = False
) -> Places:
    """Return who stands where.

    The stage takes the screen that was remembered or asked for by name, else the first that is not
    the one the person sits at (``here``). With one screen there is no console.
    """
    if not names:
        return Places("")
    home = here if here in names else names[0]
    others = [name for name in names if name != home]
    if not others:
        return Places(home)
    stage = remembered if remembered in names else others[0]
    console = home if stage != home else others[0]
    return Places(console, stage) if swapped else Places(stage, console)
