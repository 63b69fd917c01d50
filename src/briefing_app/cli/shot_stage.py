"""Pictures of the stage and of the console."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from briefing_app.cli.shot import Shot
from briefing_app.cli.shot_file import open_shot
from briefing_app.cli.shot_window import application_for_pictures
from briefing_app.render import fonts
from briefing_app.render.palette import BY_NAME
from briefing_app.render.slides.picture import slide_image
from briefing_app.session.session import Session
from briefing_app.start.speech import speak_chosen
from briefing_app.viewmodels.present.slides import derive_slides

MINUTES = 222.0
"""Seconds elapsed in every picture of the console."""


def take(view: str, shot: Shot) -> QImage:
    """Return a picture of slide ``shot.slide`` on the stage, or of the console beside it."""
    speak_chosen(application_for_pictures(), shot.language)
    fonts.load_first()
    fonts.load_rest()
    opening = open_shot(shot)
    slides = derive_slides(opening.briefing)
    index = min(max(shot.slide, 1), len(slides)) - 1
    size = QSize(shot.width, shot.height)
    if view == "present":
        return slide_image(size, 1.0, BY_NAME[shot.theme], slides[index], index + 1, len(slides))
    return _console(Session(opening.briefing), shot, index, size)


def _console(session: Session, shot: Shot, index: int, size: QSize) -> QImage:
    from briefing_app.ui.present.presentation import Presentation

    seconds = iter([0.0])
    running = Presentation(
        session,
        BY_NAME[shot.theme],
        first=index,
        windowed=True,
        motion=False,
        zoom=shot.zoom,
        now=lambda: next(seconds, MINUTES),
        clock=lambda: "14:07",
    )
    running.start()
    running.console.resize(size)
    QTest.qWait(30)
    running.settle()
    image = running.console.grab().toImage()
    running.end()
    return image
