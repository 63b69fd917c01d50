"""The dialog that asks which file to open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

FILTERS = ("Briefings (*.briefing)", "All files (*)")


def ask_file(parent: QWidget, folder: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a file without blocking; ``then`` is called with the one that was chosen."""
    dialog = QFileDialog(parent, "Open", folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(FILTERS)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog
