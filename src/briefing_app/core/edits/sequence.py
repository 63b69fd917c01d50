"""Small pure operations on tuples of things that have an id."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)
S = TypeVar("S")


def put(items: tuple[T, ...], item: T) -> tuple[T, ...]:
    """Replace the item of the same id, or append it; the same tuple where nothing differs."""
    for index, old in enumerate(items):
        if old.id == item.id:
            return items if old == item else (*items[:index], item, *items[index + 1 :])
    return (*items, item)


def without(items: tuple[T, ...], id_: str) -> tuple[T, ...]:
    """Leave out the item of this id."""
    return tuple(item for item in items if item.id != id_)


def moved(items: tuple[S, ...], item: S, to: int) -> tuple[S, ...]:
    """Put ``item`` at position ``to`` among the others; positions past the end mean the end."""
    rest = [other for other in items if other != item]
    rest.insert(max(0, to), item)
    return tuple(rest)


def fresh(prefix: str, taken: Iterable[str]) -> str:
    """Return the first of prefix1, prefix2, … that is not taken."""
    used = set(taken)
    number = len(used) + 1
    while f"{prefix}{number}" in used:
        number += 1
    return f"{prefix}{number}"
