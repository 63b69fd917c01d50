"""Pictures of the sheet: the page itself, as it is printed."""

from datetime import date

from PySide6.QtGui import QColor, QImage, QPainter

from briefing_app import resources_dir
from briefing_app.cli.shot import Shot
from briefing_app.cli.shot_file import open_shot
from briefing_app.cli.shot_window import NOW, application_for_pictures
from briefing_app.render.sheet.make import make_sheet
from briefing_app.render.sheet.options import derive_options
from briefing_app.render.sheet.pages import page_image

GROUND = "#8a8f94"


def take(view: str, shot: Shot) -> QImage:
    """Return a picture of the first page, whole, in the middle of the size asked for."""
    application_for_pictures()
    opening = open_shot(shot)
    briefing = opening.briefing
    options = derive_options(briefing, opening.media, _today(), paper="a4")
    made = make_sheet(briefing, options, resources_dir.path("sheet/sheet.typ"))
    page = page_image(made.pdf, 0, shot.width, shot.height)
    image = QImage(shot.width, shot.height, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.drawImage((shot.width - page.width()) // 2, (shot.height - page.height()) // 2, page)
    painter.end()
    return image


def _today() -> date:
    return NOW.date()
