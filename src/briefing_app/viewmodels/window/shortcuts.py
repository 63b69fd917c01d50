"""The rows of the list of shortcuts."""

from collections.abc import Iterable
from typing import NamedTuple

from briefing_app.words.said import said


class ShortcutRow(NamedTuple):
    """What is done, with which keys, and what that means."""

    name: str
    keys: str
    tip: str


def derive_shortcut_rows(
    listed: Iterable[tuple[str, tuple[str, ...], str]],
) -> tuple[ShortcutRow, ...]:
    """Return a row for each name, keys and tip; those without keys come last."""
    rows = [ShortcutRow(name, said(" or ").join(keys), tip) for name, keys, tip in listed]
    return tuple(sorted(rows, key=lambda row: not row.keys))


def matching(rows: tuple[ShortcutRow, ...], text: str) -> tuple[ShortcutRow, ...]:
    """Return the rows that hold every word of ``text``, in whatever part."""
    words = text.casefold().split()
    return tuple(
        row
        for row in rows
        if all(word in f"{row.name} {row.keys} {row.tip}".casefold() for word in words)
    )
