"""Runs the window: the application object, the log, what nobody caught, the order of the start."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefing_app.app import App
from briefing_app.render import fonts
from briefing_app.session.settings import Settings, config_folder
from briefing_app.ui import start_trace
from briefing_app.ui.crash_hook import CrashHook
from briefing_app.ui.main_window import USUAL
from briefing_app.viewmodels.title import APP_NAME


def run(files: list[str]) -> int:
    """Open the window and stay until it is closed; return the exit status."""
    application = make_application(sys.argv[:1])
    settings = Settings(config_folder() / "briefing.ini")
    app = App(application, settings)
    hook = CrashHook()
    hook.install()
    tracing = bool(os.environ.get(start_trace.VARIABLE))

    def on_readable() -> None:
        if tracing:
            start_trace.report("readable")
        app.charts.build()
        fonts.load_rest()
        log = _start_log()
        hook.crashed.connect(lambda details: _show_crash(app, details, log))
        app.open_elsewhere(files[1:])

    def on_complete() -> None:
        if tracing:
            start_trace.report("complete")
            start_trace.end_soon()

    app.charts.completed.connect(on_complete)
    app.begin(files[:1])
    start_trace.FirstPaint(app.first_painted(), on_readable)
    if tracing:
        app.window.resize(*USUAL)
    app.window.show()
    status = application.exec()
    hook.remove()
    return status


def make_application(argv: list[str]) -> QApplication:
    """Return the application object with its names, in Fusion."""
    QApplication.setApplicationName(APP_NAME)
    QApplication.setDesktopFileName("briefing")
    application = QApplication(argv)
    application.setStyle("Fusion")
    return application


def _start_log() -> Path | None:
    from briefing_app.session.log import start_log

    return start_log()


def _show_crash(app: App, details: str, log: Path | None) -> None:
    import logging

    from briefing_app.ui.crash_dialog import CrashDialog

    logging.getLogger("briefing").error("nobody caught this:\n%s", details)
    CrashDialog(details, log, app.theme, app.window).open()
