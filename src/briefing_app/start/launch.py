"""Runs the window. What a start consists of, and in which order, stands in `Launch`."""

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing_app import APP_NAME, resources_dir
from briefing_app.app import App
from briefing_app.session.documents.opened import CannotOpen, Opening
from briefing_app.session.documents.opening import open_path
from briefing_app.session.folders import config_folder
from briefing_app.session.settings import LANGUAGE, STARTED, TRACELESS, Settings
from briefing_app.start import lean_pyqtgraph
from briefing_app.start.crash_hook import CrashHook
from briefing_app.start.first_paint import FirstPaint
from briefing_app.start.speech import speak_chosen
from briefing_app.start.trace import Trace, trace_wanted
from briefing_app.words.said import marked, said, translated

PATIENCE_MS = 60
"""Charts that cannot be seen are not painted; the bars wait for them no longer than this."""
LOADING_MS = 600
"""So long pyqtgraph may take: then the other features are built beside it."""
WAKE_MS = 500
"""After the first paint lost work is looked for, and other starts are listened to."""
WELCOME = marked("New here? F1 leads to a guide of five minutes")
GC_THRESHOLDS = (20_000, 3, 130)
"""Seldom enough that loading pyqtgraph is not held up by counting what it loads; the second number
is small, since what was kept since the last count of the middle generation is gone through at once.
"""


def run(files: list[str], first: Opening | CannotOpen | None) -> int:
    """Open the window and stay until it is closed; return the exit status.

    ``first`` is what came of opening the first file, None where that is still to be done.
    """
    application = make_application(sys.argv[:1])
    settings = Settings(config_folder() / "briefing.ini")
    speak_chosen(application, settings.get(LANGUAGE))
    example = not files and not settings.get(STARTED)
    launch = Launch(application, settings, files, _example() if example else first)
    launch.app.document.example = example
    launch.show()
    status = application.exec()
    launch.hook.remove()
    return status


def make_application(argv: list[str]) -> QApplication:
    """Return the application object with its names, in Fusion."""
    QApplication.setApplicationName(APP_NAME)
    QApplication.setDesktopFileName("briefing")
    # `setStyle` would answer the style, and PySide6 would build all that styles know for that.
    return QApplication([*argv, "-style", "Fusion"])


class Launch(QObject):
    """The start of one window. Each step is a method, in this order.

    1. Made, it has built what the first paint shows: article and cards.
    2. `show` brings the window up.
    3. `_draw_charts`, once it is painted and can be read: charts are painted, and pyqtgraph is
       loaded in a thread to take over from them.
    4. `_on_charts_tried`, once the charts are painted: bars and menus, step by step.
    5. `_on_charts_there`, once pyqtgraph has taken over, or takes long: all other features, step by
       step. Earlier they and the thread would only take turns. Where nothing is open yet `_furnish`
       builds all of 4 and 5 before step 2, because then bars are what the first paint shows.
    6. `_settle`: what nobody waits for, other files, and half a second later the neighbours.
    """

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        files: list[str],
        first: Opening | CannotOpen | None,
    ) -> None:
        super().__init__()
        self._files = files
        self._first = first
        self._tried = self._there = False
        self._opening = first if isinstance(first, Opening) else None
        self.app = App(application, settings, first=self._opening)
        self._asked: list[Path] = []
        self._apart: list[Path] = []
        self.app.window.path_asked.connect(self._on_path_asked)
        self.app.window.apart_asked.connect(self._on_apart_asked)
        self._trace = Trace(self.app.charts) if trace_wanted() else None
        self.hook = CrashHook()
        self.hook.crashed.connect(self._on_crashed)
        self.hook.install()
        if self._opening is None:
            self._furnish()

    def show(self) -> None:
        """Bring the window up; all other steps follow from it."""
        if self._trace:
            self.app.window.resize_usual()
        FirstPaint(self.app.first_painted(), self._on_readable)
        self.app.window.show()

    def _on_readable(self) -> None:
        if self._trace:
            self._trace.report("readable")
        self._draw_charts()

    def _draw_charts(self) -> None:
        charts = self.app.charts
        charts.painted.connect(self._on_painted)
        charts.completed.connect(lean_pyqtgraph.restore)
        self.app.window.closing.connect(lean_pyqtgraph.restore)
        lean_pyqtgraph.prepare()
        charts.build()
        QTimer.singleShot(PATIENCE_MS, self._on_charts_tried)

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self._on_charts_tried)

    def _on_charts_tried(self) -> None:
        if not self._tried:
            self._tried = True
            if self._opening is not None:
                self._build(self.app.furnishing_bars(), self._await_charts)
            else:
                self._settle()

    def _on_path_asked(self, path: Path) -> None:
        if not self.app.furnished:  # dropped before what opens it is built
            self._asked.append(path)

    def _on_apart_asked(self, path: Path) -> None:
        if not self.app.furnished:
            self._apart.append(path)

    def _build(self, steps: Iterator[None], then: Callable[[], None]) -> None:
        """Build one step further; what the person does meanwhile comes first."""
        for _ in steps:
            QTimer.singleShot(0, lambda: self._build(steps, then))
            return
        then()

    def _await_charts(self) -> None:
        charts = self.app.charts
        if charts.loading:
            charts.completed.connect(self._on_charts_there)
            QTimer.singleShot(LOADING_MS, self._on_charts_there)
        else:
            self._on_charts_there()

    def _on_charts_there(self) -> None:
        if not self._there:
            self._there = True
            self._build(self.app.furnishing_features(), self._settle)

    def _furnish(self) -> None:
        app = self.app
        app.furnish()
        app.show_start()
        if isinstance(self._first, CannotOpen):
            app.workspace.messages.notice(self._first.message)
        elif self._files and self._first is None:
            app.documents.begin(self._files[0])

    def _settle(self) -> None:
        from briefing_app.render import fonts

        fonts.load_rest()
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        gc.enable()
        if self.app.settings.get(TRACELESS):
            _hide_traces()
        else:
            _start_log()
        documents = self.app.documents
        if self.app.document.example and self._opening is not None:
            self.app.workspace.messages.say(translated(WELCOME))
        if self._asked:
            self.app.open(self._asked.pop())
        for path in (*map(Path, self._files[1:]), *self._asked, *self._apart):
            documents.open_apart(path)
        QTimer.singleShot(WAKE_MS, documents, documents.wake)

    def _on_crashed(self, details: str) -> None:
        import logging

        log = None if self.app.settings.get(TRACELESS) else _start_log()
        logging.getLogger("briefing").error("nobody caught this:\n%s", details)
        self.app.shell.show_crash(details, log)


def _example() -> Opening | CannotOpen:
    try:
        return open_path(resources_dir.path(resources_dir.EXAMPLE))
    except FileNotFoundError as error:
        return CannotOpen(said("The example cannot be opened: {error}", error=error))
    except CannotOpen as error:
        return error


def _hide_traces() -> None:
    from briefing_app.session.traces import hide

    hide(True)


def _start_log() -> Path | None:
    from briefing_app.session.log import start_log

    return start_log()
