"""A slide with its drawing kept as a picture, in the folder where this person's pictures are."""

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from briefing_app.fileformat.store import StoreError, replace_file
from briefing_app.ui.present.drawing.layers import paint_strokes
from briefing_app.viewmodels.present.ink import Strokes
from briefing_app.viewmodels.present.zoom import Zoom
from briefing_app.words.said import said

LONGEST_NAME = 60
_UNFIT = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')


def pictures_folder() -> Path:
    """Return the folder for pictures, the home folder where there is none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()


def free_path(folder: Path, title: str, slide: int) -> Path:
    """Return a path that no file has: "Operation SpecTor, slide 3.png", else with a number."""
    name = _UNFIT.sub(" ", title).strip(" .")[:LONGEST_NAME].strip() or said("Briefing")
    for number in count(1):
        again = "" if number == 1 else f" ({number})"
        path = folder / (said("{name}, slide {slide}", name=name, slide=slide) + f"{again}.png")
        if not path.exists():
            break
    return path


@dataclass(frozen=True)
class Seen:
    """What the presenter has before them: a slide's picture or the evidence's, what is drawn on it
    and from where, and what it says in words.
    """

    picture: QImage
    strokes: Strokes
    view: Zoom | None
    ink: str
    words: str
    top: float = 0.0

    def drawn(self) -> QImage:
        """Return the picture with the strokes on it."""
        made = QImage(self.picture)
        size = made.deviceIndependentSize()
        painter = QPainter(made)
        rect = QRectF(0, 0, size.width(), size.height())
        paint_strokes(painter, rect, self.view, self.strokes, self.ink, self.top)
        painter.end()
        return made


def copy_picture(seen: Seen) -> str:
    """Put a picture on the clipboard, with words for programs that take no picture; say so."""
    data = QMimeData()
    data.setImageData(seen.drawn())
    data.setText(seen.words)
    QGuiApplication.clipboard().setMimeData(data)
    return said("Slide copied")


def keep_picture(seen: Seen, title: str, number: int, folder: Path | None = None) -> str:
    """Write a picture and say where, or why that is not possible; no file is overwritten."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    seen.drawn().save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    path = free_path(folder or pictures_folder(), title, number)
    try:
        replace_file(path, bytes(data.data()))
    except StoreError as error:
        return str(error)
    return said("Kept as “{name}” in {name2}", name=path.name, name2=path.parent.name)
