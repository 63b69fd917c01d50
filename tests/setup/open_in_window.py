"""Open files one after another in one window, as if each were dropped on it; say what is shown.

    python open_in_window.py FILE...

Prints a line of JSON for each: whether another briefing is shown then (a table comes beside what is
open), and what the window says. It is run by the Python of whoever opens them.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from briefing_app.app import App
from briefing_app.session.settings import Settings
from briefing_app.start.launch import make_application

PATIENCE = 60.0
"""Seconds after which a file that is still on its way is given up."""

application = make_application(["briefing"])
app = App(application, Settings(None))
app.furnish()
app.show_start()
app.window.show()
notice = app.shell.bars.notice
for name in sys.argv[1:]:
    app.session.undo_stack.setClean()  # nothing is asked about what was open before
    before = app.session.briefing
    notice.hide()
    app.open(Path(name))
    until = time.monotonic() + PATIENCE
    while app.session.briefing is before and time.monotonic() < until:
        if notice.isVisible() and not app.documents.opening.running:
            break
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    changed = app.session.briefing is not before
    said = notice.text if notice.isVisible() else ""  # hidden, it keeps the words of before
    print(json.dumps([changed, said]), flush=True)
    if not changed and not said:
        print(f"{name} never came", file=sys.stderr)
        break
app.session.undo_stack.setClean()
app.window.close()
