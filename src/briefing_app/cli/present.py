"""`briefing-app present`: straight to the stage, without the main window."""

import sys
from pathlib import Path

from briefing_app.cli.options import Options
from briefing_app.cli.status import CANNOT_READ, DONE, Refusal
from briefing_app.words.said import said


def _parser() -> Options:
    parser = Options(
        prog="briefing-app present", description=said("Show the slides of FILE on the big screen.")
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--screen", default="", metavar="NAME", help=said("the screen for the stage")
    )
    parser.add_argument(
        "--windowed", action="store_true", help=said("in a window, for video calls")
    )
    parser.add_argument("--slide", type=int, default=1, metavar="N", help=said("begin here"))
    parser.add_argument("--light", action="store_true", help=said("dark on light"))
    return parser


def run(argv: list[str]) -> int:
    """Present until Esc; return the exit status."""
    try:
        given = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    from briefing_app.session.documents.opened import CannotOpen
    from briefing_app.session.documents.opening import open_path

    try:
        opening = open_path(given.file)
    except CannotOpen as error:
        raise Refusal(error.message, CANNOT_READ) from error
    from PySide6.QtGui import QGuiApplication

    from briefing_app.render import fonts
    from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
    from briefing_app.session.folders import config_folder
    from briefing_app.session.session import Session
    from briefing_app.session.settings import (
        LIGHT_STAGE,
        STAGE_SCREEN,
        STILL,
        ZOOM,
        Settings,
    )
    from briefing_app.start.launch import make_application
    from briefing_app.ui.present.presentation import Presentation

    application = make_application(sys.argv[:1])
    names = [screen.name() for screen in QGuiApplication.screens()]
    if given.screen and given.screen not in names:
        known = ", ".join(names) or said("none")
        raise Refusal(
            said(
                "there is no screen “{screen}”; there are: {known}.",
                screen=given.screen,
                known=known,
            ),
            CANNOT_READ,
        )
    fonts.load_first()
    fonts.load_rest()
    settings = Settings(config_folder() / "briefing.ini")
    running = Presentation(
        Session(opening.briefing),
        STAGE_LIGHT if given.light or settings.get(LIGHT_STAGE) else STAGE_DARK,
        first=given.slide - 1,
        here=QGuiApplication.primaryScreen().name(),
        screen=given.screen or settings.get(STAGE_SCREEN),
        windowed=given.windowed,
        motion=not settings.get(STILL),
        zoom=settings.get(ZOOM),
        settings=settings,
    )
    running.ended.connect(application.quit)
    running.start()
    application.exec()
    return DONE
