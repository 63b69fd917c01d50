"""What is done to load pyqtgraph faster leaves nothing behind."""

import subprocess
import sys

PREPARE_AND_RESTORE = """
from PySide6 import QtCore, QtGui, QtWidgets
from briefing_app.start import lean_pyqtgraph
own = [vars(module).get("__dir__") for module in (QtCore, QtGui, QtWidgets)]
"""


def _run(code: str) -> None:
    subprocess.run([sys.executable, "-c", PREPARE_AND_RESTORE + code], check=True)


def test_dir_answers_as_before() -> None:
    _run(
        "lean_pyqtgraph.prepare(); lean_pyqtgraph.prepare()\n"
        "assert dir(QtCore) == []\n"
        "lean_pyqtgraph.restore(); lean_pyqtgraph.restore()\n"
        "assert own == [vars(m).get('__dir__') for m in (QtCore, QtGui, QtWidgets)]\n"
        "assert 'QMutex' in dir(QtCore) and 'QWizard' in dir(QtWidgets)\n"
    )


def test_pyqtgraph_loads_with_it_and_when_it_was_restored_before() -> None:
    use = "import pyqtgraph; assert pyqtgraph.QtCore.QMutex is QtCore.QMutex\n"
    _run("lean_pyqtgraph.prepare()\n" + use + "lean_pyqtgraph.restore()\n")
    _run("lean_pyqtgraph.prepare(); lean_pyqtgraph.restore()\n" + use)
