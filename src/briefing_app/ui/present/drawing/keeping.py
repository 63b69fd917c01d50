"""A slide with its drawing kept as a picture, in the folder where this person's pictures are."""

import re
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from briefing_app.fileformat.store import replace_file
from briefing_app.ui.present.drawing.layers import paint_strokes
from briefing_app.viewmodels.present.ink import Strokes
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


def drawn_picture(slide: QImage, strokes: Strokes, ink: str) -> QImage:
    """Return a slide's picture with the strokes on it."""
    drawn = QImage(slide)
    size = drawn.deviceIndependentSize()
    painter = QPainter(drawn)
    paint_strokes(painter, QRectF(0, 0, size.width(), size.height()), None, strokes, ink)
    painter.end()
    return drawn


def copy_picture(picture: QImage, words: str) -> None:
    """Put a picture on the clipboard, with words for programs that take no picture."""
    data = QMimeData()
    data.setImageData(picture)
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


def keep_picture(
    slide: QImage,
    strokes: Strokes,
    ink: str,
    title: str,
    number: int,
    folder: Path | None = None,
) -> Path:
    """Write a slide's picture with the strokes on it, and return where; no file is overwritten.

    `StoreError` where that is not possible.
    """
    drawn = drawn_picture(slide, strokes, ink)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    path = free_path(folder or pictures_folder(), title, number)
    replace_file(path, bytes(data.data()))
    return path
