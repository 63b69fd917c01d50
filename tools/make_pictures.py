"""``python -m tools.make_pictures``: make the pictures of the README anew.

Each is a view of the example that ships, by the app's own command; so they show what it does today.
"""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parents[1]
EXAMPLE = TOP / "resources" / "briefings" / "operation-spector"
PICTURES = TOP / "docs" / "pictures"


class Picture(NamedTuple):
    """A picture's name, the view that it shows, its size, theme and slide."""

    name: str
    view: str
    size: str
    theme: str = "light"
    slide: int = 1


ALL = (
    Picture("read", "read", "1440x900"),
    Picture("read-dark", "read", "1440x900", "dark"),
    Picture("present", "present", "1280x720", "dark", 3),
    Picture("console", "console", "1440x900", "dark", 3),
    Picture("sheet", "sheet", "900x1180"),
)


def command(picture: Picture) -> list[str]:
    """Return the command that makes a picture."""
    options = {
        "-o": str(PICTURES / f"{picture.name}.png"),
        "--view": picture.view,
        "--size": picture.size,
        "--theme": picture.theme,
    }
    if picture.view in ("present", "console"):
        options["--slide"] = str(picture.slide)
    told = [word for option in options.items() for word in option]
    return [sys.executable, "-m", "briefing_app", "screenshot", str(EXAMPLE), *told]


def main() -> int:
    """Make all of them; stop at the first that fails."""
    for picture in ALL:
        done = subprocess.run(command(picture), cwd=TOP)
        if done.returncode:
            return done.returncode
        print(picture.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
