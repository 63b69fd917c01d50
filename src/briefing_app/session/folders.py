"""Where the program keeps what is its own, by the XDG rules. Must not load Qt."""

import os
from pathlib import Path


def config_folder() -> Path:
    """Return the folder for settings, by the XDG rules."""
    given = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(given) if given else Path.home() / ".config") / "briefing"


def state_folder() -> Path:
    """Return the folder for the log and what else need not be kept, by the XDG rules."""
    given = os.environ.get("XDG_STATE_HOME", "")
    return (Path(given) if given else Path.home() / ".local" / "state") / "briefing"
