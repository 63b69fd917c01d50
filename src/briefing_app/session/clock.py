"""The time, handed to whoever needs it so that tests and pictures can stop it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

Clock = Callable[[], "datetime"]


def system_clock() -> "datetime":
    """Return the time now, with its zone."""
    # Lazy on purpose: nothing asks for the time before the first paint.
    from datetime import UTC, datetime

    return datetime.now(UTC)
