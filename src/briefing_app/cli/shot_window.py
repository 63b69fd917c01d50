"""Pictures of the main window: reading, the start page, and whatever view it has by this name."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from briefing_app.app import App
from briefing_app.cli.shot import Shot
from briefing_app.cli.shot_file import open_shot
from briefing_app.cli.status import USAGE, Refusal
from briefing_app.render import fonts
from briefing_app.session.settings import THEME, TRACELESS, ZOOM, Settings
from briefing_app.start.launch import make_application
from briefing_app.start.speech import speak_chosen
from briefing_app.words.said import said

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""The time in every picture."""
PATIENCE = 30.0
"""Seconds after which an incomplete view is given up."""
RECENT = (
    "SpecTor for Thursday.briefing",
    "Measles, board meeting.briefing",
    "Census handout.briefing",
    "Winter bulletin.pdf",
    f"{'Quarterly report on everything that was counted ' * 4}.briefing",
    *(f"Housing survey {year}.briefing" for year in range(2026, 2019, -1)),
)
"""Of a person's files: the first three are the briefings that ship, the fourth is gone."""


def still_clock() -> datetime:
    """Return the time in every picture."""
    return NOW


def take(view: str, shot: Shot) -> QImage:
    """Return a picture of the window with a view up."""
    application = application_for_pictures()
    speak_chosen(application, shot.language)
    settings = Settings(None)
    settings.set(THEME, shot.theme)
    settings.set(ZOOM, shot.zoom)
    app = App(application, settings, still_clock)
    app.furnish()
    app.article.view.scrolling.still = True
    fonts.load_rest()
    if view == "start":
        show_start(app, int(shot.select) if shot.select.isdecimal() else 3)
    elif view == "library":
        return _library(app, shot)
    else:
        show_file(app, shot)
        if view == "preferences":
            return _preferences(app, shot)
        if view == "triage":
            app.session.focus.select(shot.select)
            app.triage.build()
        if view == "compare":
            app.compare.build()
        if view not in app.window.views.names:
            raise Refusal(said("the view “{view}” is not built yet.", view=view), USAGE)
        app.window.views.show_view(view)
    app.window.resize(shot.width, shot.height)
    app.window.show()
    if view != "start":
        app.charts.build()
    settle(app)
    if shot.select and view not in ("triage", "start"):
        app.session.focus.select(shot.select)
        settle(app)
    focused = application.focusWidget()
    if focused is not None and view not in ("triage", "compare"):
        focused.clearFocus()
    settle(app)
    if view == "start":
        app.shell.start.wait()
        settle(app)
    image = app.window.grab().toImage()
    app.window.close()
    return image


def show_start(app: App, count: int) -> None:
    """Show the start page of a person who had so many files open before."""
    from briefing_app import resources_dir
    from briefing_app.render.slides.small import LOOKS, small_picture, to_png
    from briefing_app.session import kept_pictures
    from briefing_app.session.documents.opening import open_path

    os.environ["HOME"] = os.environ["XDG_CACHE_HOME"]
    folder = Path.home() / "Documents"
    folder.mkdir()
    paths = [folder / name for name in RECENT[:count]]
    for path in reversed(paths):
        app.workspace.recent.add(path)
    for at, (path, name) in enumerate(zip(paths, resources_dir.EXAMPLES, strict=False)):
        briefing = open_path(resources_dir.path(name)).briefing
        for look in LOOKS:
            picture = small_picture(briefing, look, NOW - timedelta(hours=2 + 90 * at))
            kept_pictures.keep(path, look, to_png(picture))
    for path in (*paths[:3], *paths[4:]):
        path.touch()
    app.show_start()


def application_for_pictures() -> QApplication:
    """Return the application object, with nothing in it that blinks or moves."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else make_application(["briefing"])
    application.setCursorFlashTime(0)
    return application


def show_file(app: App, shot: Shot) -> None:
    """Show a file that was saved two minutes ago."""
    opening = open_shot(shot)
    # As if it were nobody's file: a picture must not hold it.
    app.show_opening(opening._replace(path=None, origin=opening.path or opening.origin))
    app.document.become(opening.path, saved_at=NOW - timedelta(minutes=2))


def settle(app: App) -> None:
    """Let everything that is pending happen, until all is there."""
    until = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < 3 and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        quiet = quiet + 1 if app.complete() else 0


def _library(app: App, shot: Shot) -> QImage:
    """Return a picture of the folder, with what ``select`` finds in it; nothing is kept of it."""
    app.settings.set(TRACELESS, True)
    app.show_start()
    app.window.resize(shot.width, shot.height)
    app.window.show()
    app.library.show(shot.file)
    dialog = app.library.dialog
    if dialog is None or not shot.file.is_dir():
        raise Refusal(said("“{file}” is not a folder.", file=shot.file), USAGE)
    app.library.wait()
    dialog.finder.field.setText(shot.select)
    dialog.finder.field.clearFocus()
    return _picture(app, dialog)


def _preferences(app: App, shot: Shot) -> QImage:
    """Return a picture of the preferences, as large as the window asked for at most."""
    app.window.resize(shot.width, shot.height)
    app.window.show()
    app.preferences.show()
    dialog = app.preferences.dialog
    assert dialog is not None
    return _picture(app, dialog)


def _picture(app: App, dialog: QDialog) -> QImage:
    """Return a picture of a dialog, no larger than the window, and close both."""
    dialog.resize(dialog.size().boundedTo(app.window.size()))
    settle(app)
    image = dialog.grab().toImage()
    dialog.close()
    app.window.close()
    return image
