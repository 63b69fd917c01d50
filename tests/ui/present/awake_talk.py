"""Run by test_awake in a process of its own: holds, says so, lets go, and lives on until told."""

import sys

from PySide6.QtWidgets import QApplication

from briefing_app.ui.present.awake.awake import Awake

application = QApplication(sys.argv)
awake = Awake()
print("held" if awake.hold() else "alone", flush=True)
sys.stdin.readline()
awake.let_go()
print("held" if awake.held else "let go", flush=True)
sys.stdin.readline()
