"""Where what can be made again is kept."""

import os
from pathlib import Path


def cache_folder() -> Path:
    """Return the folder for what can be made again, by the XDG rules."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(given) if given else Path.home() / ".cache") / "briefing-app"
