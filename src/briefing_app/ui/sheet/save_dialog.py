"""The dialog that asks where to save a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save(parent: QWidget, start: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a place without blocking; ``then`` is called with the one that was chosen."""
    dialog = QFileDialog(parent, "Save as PDF", start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(["PDF (*.pdf)"])
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(start)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog
