"""Runs the window: the application object, the log, what nobody caught, the order of the start."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefing_app import resources_dir
from briefing_app.app import App
from briefing_app.kept_code import KeptCode
from briefing_app.session.documents.opened import CannotOpen, Opening
from briefing_app.session.documents.opening import open_path
from briefing_app.session.settings import STARTED, Settings, config_folder
from briefing_app.ui import start_trace
from briefing_app.ui.shell.crash_hook import CrashHook
from briefing_app.ui.shell.main_window import USUAL
from briefing_app.viewmodels.window.title import APP_NAME

PATIENCE_MS = 60
GC_THRESHOLDS = (20_000, 20, 20)
"""Seldom enough that loading pyqtgraph is not held up by counting what it loads."""


WAKE_MS = 500
"""After the first paint lost work is looked for, and other starts are listened to."""


def run(files: list[str], first: Opening | CannotOpen | None, kept: KeptCode) -> int:
    """Open the window and stay until it is closed; return the exit status.

    ``first`` is what came of opening the first file. ``kept`` is taken out when all is built.
    """
    application = make_application(sys.argv[:1])
    settings = Settings(config_folder() / "briefing.ini")
    example = not files and not settings.get(STARTED)
    if example:
        first = _example()
    opening = first if isinstance(first, Opening) else None
    app = App(application, settings, first=opening)
    app.document.example = example
    hook = CrashHook()
    hook.crashed.connect(lambda details: _show_crash(app, details, _start_log()))
    hook.install()
    finished = False
    tracing = bool(os.environ.get(start_trace.VARIABLE))

    def furnish() -> None:
        app.furnish()
        if opening is None:
            app.show_start()
        if isinstance(first, CannotOpen):
            app.workspace.messages.notice(first.message)
        elif files and first is None:
            app.documents.begin(files[0])

    def on_readable() -> None:
        if tracing:
            start_trace.report("readable")
        app.charts.painted.connect(on_painted)
        app.charts.completed.connect(on_complete)
        app.charts.build()
        # Charts that cannot be seen are not painted; the bars wait for them no longer than this.
        QTimer.singleShot(PATIENCE_MS, on_charts_tried)

    def on_painted() -> None:
        if tracing:
            start_trace.report("painted")
        QTimer.singleShot(0, on_charts_tried)

    def on_charts_tried() -> None:
        nonlocal finished
        if finished:
            return
        finished = True
        if opening is not None:
            furnish()
        kept.remove()
        _after_start(app, files[1:], kept)

    def on_complete() -> None:
        if tracing:
            start_trace.report("complete")
            start_trace.end_soon()

    if opening is None:
        furnish()
    if tracing:
        app.window.resize(*USUAL)
    start_trace.FirstPaint(app.first_painted(), on_readable)
    app.window.show()
    status = application.exec()
    hook.remove()
    return status


def make_application(argv: list[str]) -> QApplication:
    """Return the application object with its names, in Fusion."""
    QApplication.setApplicationName(APP_NAME)
    QApplication.setDesktopFileName("briefing")
    # `setStyle` would answer the style, and PySide6 would build all that styles know for that.
    return QApplication([*argv, "-style", "Fusion"])


def _example() -> Opening | CannotOpen:
    try:
        return open_path(resources_dir.path(resources_dir.EXAMPLE))
    except FileNotFoundError as error:
        return CannotOpen(f"The example cannot be opened: {error}")
    except CannotOpen as error:
        return error


def _after_start(app: App, more: list[str], kept: KeptCode) -> None:
    from briefing_app.render import fonts

    fonts.load_rest()
    kept.save()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)
    gc.enable()
    _start_log()
    for file in more:
        from briefing_app.ui.documents.neighbours import open_window

        open_window(Path(file))
    QTimer.singleShot(WAKE_MS, app.documents, app.documents.wake)


def _start_log() -> Path | None:
    from briefing_app.session.log import start_log

    return start_log()


def _show_crash(app: App, details: str, log: Path | None) -> None:
    import logging

    from briefing_app.ui.shell.crash_dialog import CrashDialog

    logging.getLogger("briefing").error("nobody caught this:\n%s", details)
    CrashDialog(details, log, app.theme, app.window).open()
