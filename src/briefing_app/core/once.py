"""Deriving something once for each briefing value, however many views ask for it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from briefing_app.core.briefing import Briefing

T = TypeVar("T")


def once(derive: Callable[[Briefing], T]) -> Callable[[Briefing], T]:
    """Return ``derive`` so that each briefing value remembers its answer, and takes it with it.

    For pure functions whose answer nobody changes.
    """
    name = f"{derive.__module__}.{derive.__qualname__}"

    @wraps(derive)
    def remembered(briefing: Briefing) -> T:
        kept: dict[str, T] = vars(briefing)
        if name not in kept:
            kept[name] = derive(briefing)
        return kept[name]

    return remembered
