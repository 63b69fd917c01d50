"""What going through thousands of figures costs on the interface's thread, at two sizes.

Run with ``python3 run.py bench triage``. Times are of the processor, of this thread. The last
column is the growth from the small size to the large one, which has ten times the figures.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.editing import briefing_of, closed, opened
from briefing_app.app import App
from briefing_app.reading.beside.follow.warm import warm_up
from briefing_app.viewmodels.triage.reading import is_read

SIZES = (500, 5000)
TURNS = 5


def spent(action: Callable[[], object]) -> float:
    """Return the milliseconds of an action and of what it leaves to be done at once."""
    start = time.thread_time()
    action()
    for _ in range(3):
        QApplication.processEvents()
    return (time.thread_time() - start) * 1000


def measured(app: App) -> dict[str, float]:
    """Return what opening, a move, a decision and taking it back take."""
    took = {"open": spent(app.workspace.actions["triage"].trigger)}
    view = app.triage.build()
    article = app.session.briefing.articles[0]
    while not is_read(article):
        QApplication.processEvents()
        time.sleep(0.02)
    for _ in range(200):
        QApplication.processEvents()
    rows = view.panel.rows

    def least(action: Callable[[], object]) -> float:
        return min(spent(action) for _ in range(TURNS))

    took["move"] = least(lambda: QTest.keyClick(rows, Qt.Key.Key_Down))
    view.go_to("f20")
    took["decide"] = least(lambda: QTest.keyClick(rows, Qt.Key.Key_U))
    took["undo"] = least(app.session.undo_stack.undo)
    return took


def main() -> None:
    """Print the times at both sizes and how they grow."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    warm_up()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_RUNTIME_DIR"] = folder
        for count in SIZES:
            app = opened(application, briefing_of(count), Path(folder))
            found.append(measured(app))
            closed(app)
    small, large = found
    print(f"  {'figures':10s}{SIZES[0]:>10d}{SIZES[1]:>10d}")
    for name in small:
        growth = large[name] / small[name]
        print(f"  {name:10s}{small[name]:8.1f}ms{large[name]:8.1f}ms   × {growth:.1f}")


if __name__ == "__main__":
    main()
