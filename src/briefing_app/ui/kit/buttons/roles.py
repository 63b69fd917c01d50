"""What widgets of our own are called to assistive technology where Qt has no name for them."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QSplitterHandle, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {QSplitterHandle: QAccessible.Role.Splitter}
"""Qt says "client area" of the line between two panes."""
_kept: dict[int, QAccessibleInterface] = {}


@cache
def install_roles() -> None:
    """Let Qt ask here first, from now on; before a screen reader asks for anything."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = next((role for kind, role in _ROLES.items() if isinstance(thing, kind)), None)
    if role is None or not isinstance(thing, QWidget):
        return None
    key = id(thing)
    made = QAccessibleWidget(thing, role, thing.accessibleName())
    _kept[key] = made  # Qt owns it in C++; Python must not take it away before
    thing.destroyed.connect(lambda: _kept.pop(key, None))
    return made
