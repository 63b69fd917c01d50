"""Where the files that ship with the app lie.

In a checkout they lie in `resources/` at the top; in an installed wheel beside this module.
"""

from pathlib import Path

EXAMPLE = "briefings/operation-spector"
"""The briefing that the first start shows."""
EXAMPLES = (EXAMPLE, "briefings/measles-in-europe", "briefings/census-2020")
"""The briefings that ship with the app."""
_HERE = Path(__file__).resolve().parent


def root() -> Path:
    """Give the folder that holds everything that ships with the app."""
    installed = _HERE / "resources"
    return installed if installed.is_dir() else _HERE.parent.parent / "resources"


def path(name: str) -> Path:
    """Give the path of a shipped file or folder, e.g. `path("desktop/briefing.svg")`.

    Raises FileNotFoundError when nothing of that name ships.
    """
    found = root() / name
    if not found.exists():
        raise FileNotFoundError(f"{name} does not ship with Briefing (looked in {root()})")
    return found
