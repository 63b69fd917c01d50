"""The order in which Tab goes through the window: as the eye does, from the top to the bottom."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``parts`` one after the other, inside each as it was built.

    `nextInFocusChain` is of no use: in PySide6 6.11 it makes the answer a child of the one that
    was asked, and both are invalid when one of them goes.
    """
    ordered = [
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)
