"""The dialogs that ask which file to open, and where to save one."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing_app.ui.kit.dialogs.standing import ask_standing
from briefing_app.ui.kit.theme import Theme


def ask_file(
    parent: QWidget,
    title: str,
    folder: str,
    filters: Sequence[str],
    then: Callable[[Path], object],
) -> QFileDialog:
    """Ask for a file without blocking; ``then`` is called with the one that was chosen."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setNameFilters(filters)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, folder: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a folder without blocking; ``then`` is called with the one that was chosen."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def ask_save(
    parent: QWidget,
    theme: Theme,
    title: str,
    start: str,
    filters: Sequence[str],
    then: Callable[[Path], object],
) -> QFileDialog:
    """Ask where to save without blocking; ``then`` is called with the place that was chosen.

    ``start`` is the place offered first. A name without an ending gets that of its filter. A file
    that is there and protected, or more than its content, is asked about besides.
    """
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(_suffix_of(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix_of(chosen)))
    dialog.selectFile(start)

    # what goes with a dialog must not own the window that the dialog lies in
    window = ref(parent)

    def chosen(name: str) -> None:
        def again() -> None:
            if within := window():
                ask_save(within, theme, title, name, filters, then)

        if within := window():
            ask_standing(Path(name), theme, within, lambda: then(Path(name)), again)

    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _suffix_of(name_filter: str) -> str:
    found = re.search(r"\*\.(\w+)", name_filter)
    return found[1] if found else ""
