"""The dialogs that ask which file to open, and where to save one."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


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
    title: str,
    start: str,
    filters: Sequence[str],
    then: Callable[[Path], object],
) -> QFileDialog:
    """Ask where to save without blocking; ``then`` is called with the place that was chosen.

    ``start`` is the place offered first. A name without an ending gets that of its filter.
    """
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(_suffix_of(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix_of(chosen)))
    dialog.selectFile(start)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def _suffix_of(name_filter: str) -> str:
    found = re.search(r"\*\.(\w+)", name_filter)
    return found[1] if found else ""
