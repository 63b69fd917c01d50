"""Tab goes through a column as it is read: in the order of its layouts, not of its making."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_laid(widget: QWidget) -> None:
    """Let Tab go through what stands in a widget from the first to the last of its layouts."""
    layout = widget.layout()
    if layout is not None:
        for before, after in pairwise(_laid(layout)):
            QWidget.setTabOrder(before, after)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                yield widget
            inner = widget.layout()
        if inner is not None:
            yield from _laid(inner)
