"""A briefing as a small picture: the slide of its first key figure, its title and time inside.

The title and the time travel in the picture's own words (PNG text), so that one file says all that
a list of briefings shows.
"""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from briefing_app.core.briefing import Briefing
from briefing_app.render.palette import DARK, LIGHT, Palette
from briefing_app.render.slides.figure import paint_figure
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.words import paint_title
from briefing_app.viewmodels.present.headline import headline_of
from briefing_app.viewmodels.present.slides import (
    FigureContent,
    TitleContent,
    derive_first_slide,
)

SIZE = QSize(240, 135)
RATIO = 2.0
LOOKS = {"light": LIGHT, "dark": DARK}
LONGEST = 300
_TITLE, _TIME = "Title", "Time"


class SmallPicture(NamedTuple):
    """A picture with the title of its briefing and when it was made."""

    image: QImage
    title: str
    time: datetime | None


def look_of(palette: Palette) -> str:
    """Return which look goes with a palette."""
    return "dark" if palette.dark else "light"


def small_picture(briefing: Briefing, look: str, now: datetime) -> SmallPicture:
    """Return the picture of a briefing in one of `LOOKS`. May be called on any thread."""
    content, palette = derive_first_slide(briefing).content, LOOKS[look]
    image = QImage(SIZE * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(QColor(palette.paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    frame = Frame(SIZE.width(), SIZE.height())
    if isinstance(content, FigureContent):
        paint_figure(painter, frame, palette, content)
    elif isinstance(content, TitleContent):
        paint_title(painter, frame, palette, content)
    painter.end()
    title = briefing.title or headline_of(briefing)
    return SmallPicture(image, " ".join(title.split())[:LONGEST], now)


def to_png(picture: SmallPicture) -> bytes:
    """Return a picture as the bytes of a file, its title and time in it."""
    image = picture.image
    image.setText(_TITLE, picture.title)
    image.setText(_TIME, picture.time.isoformat() if picture.time else "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # stub lacks str
    return bytes(buffer.data().data())


def from_png(data: bytes) -> SmallPicture | None:
    """Return what `to_png` has made; None for anything else."""
    image = QImage.fromData(data)
    if image.isNull():
        return None
    image.setDevicePixelRatio(RATIO)
    try:
        time = datetime.fromisoformat(image.text(_TIME))
    except ValueError:
        time = None
    return SmallPicture(image, image.text(_TITLE), time)
