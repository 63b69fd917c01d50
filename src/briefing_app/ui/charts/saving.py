"""A chart on the clipboard and in a file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication

from briefing_app.fileformat.store import StoreError, replace_file
from briefing_app.render.charts.picture import picture_layout, picture_of
from briefing_app.render.charts.svg import svg_of
from briefing_app.render.palette import LIGHT
from briefing_app.viewmodels.charts.export import text_of
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.words.said import said


def copy_text(props: ChartProps) -> None:
    """Put the data with title and source on the clipboard, separated by tabs."""
    QGuiApplication.clipboard().setText(text_of(props))


def copy_picture(props: ChartProps) -> None:
    """Put the chart on the clipboard: a picture with title, subtitle and source, and its text."""
    data = QMimeData()
    data.setImageData(picture_of(props, LIGHT))
    data.setText(text_of(props))
    QGuiApplication.clipboard().setMimeData(data)


def picture_bytes(props: ChartProps, suffix: str) -> bytes:
    """Return the chart as a PNG (``".png"``) or SVG (``".svg"``) file with title and source."""
    if suffix.lower() == ".svg":
        chart = picture_layout(props)
        svg = svg_of(
            chart, LIGHT, name=props.title, description=props.alt, ground=True, elsewhere=True
        )
        return svg.encode("utf-8")
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(props, LIGHT).save(buffer, "PNG")  # type: ignore[call-overload] # stub lacks str
    return bytes(kept.data())


def save_picture(props: ChartProps, path: Path) -> str:
    """Write a PNG or SVG file; return an empty string, or in a sentence why it failed."""
    suffix = path.suffix.lower()
    if suffix not in (".png", ".svg"):
        return said("“{name}” was not saved: a picture is a .png or an .svg file.", name=path.name)
    try:
        replace_file(path, picture_bytes(props, suffix))
    except StoreError as error:
        return error.message
    return ""


def suggested_name(props: ChartProps) -> str:
    """Return a file name made of the title."""
    kept = "".join(c if c.isalnum() else " " for c in props.title)
    return "-".join(kept.split()[:8]).lower() or "chart"
