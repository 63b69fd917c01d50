"""The time, handed to whoever needs it so that tests and pictures can stop it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the time now, with its zone."""
    return datetime.now(UTC)
