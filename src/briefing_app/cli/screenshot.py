"""``briefing-app screenshot``: a picture of a view, the same on every machine and at every time.

Whoever builds a view adds it to `VIEWS`.
"""

import argparse
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefing_app.cli.options import Options
from briefing_app.cli.output import write_file
from briefing_app.cli.shot import Shot
from briefing_app.cli.status import CANNOT_READ, CANNOT_WRITE, DONE, USAGE, Refusal
from briefing_app.words.languages import LANGUAGES
from briefing_app.words.said import said

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

VIEWS = {
    "read": "briefing_app.cli.shot_window",
    "start": "briefing_app.cli.shot_window",
    "triage": "briefing_app.cli.shot_window",
    "compare": "briefing_app.cli.shot_window",
    "preferences": "briefing_app.cli.shot_window",
    "library": "briefing_app.cli.shot_window",
    "present": "briefing_app.cli.shot_stage",
    "console": "briefing_app.cli.shot_stage",
    "sheet": "briefing_app.cli.shot_sheet",
}
"""The module of each view; it has ``take(view: str, shot: Shot) -> QImage``."""

SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "QT_AUTO_SCREEN_SCALE_FACTOR": "0",
    "QT_ENABLE_HIGHDPI_SCALING": "0",
}
"""Set before Qt starts, so that neither screen nor settings of the person show in the picture."""


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(
            said("“{text}” is no size; write it as 1440x900", text=text)
        )
    return int(found[1]), int(found[2])


def _zoom(text: str) -> float:
    try:
        zoom = float(text.rstrip("%")) / 100
    except ValueError:
        zoom = 0.0
    if not 1.0 <= zoom <= 3.0:
        raise argparse.ArgumentTypeError(
            said("“{text}” is no zoom; give per cent from 100 to 300", text=text)
        )
    return zoom


def _parser() -> Options:
    parser = Options(
        prog="briefing-app screenshot", description=said("Write a picture of a view of FILE.")
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("-o", "--output", metavar="OUT.png", type=Path, required=True)
    parser.add_argument("--view", choices=tuple(VIEWS), default="read")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--slide", type=int, default=1, metavar="N")
    parser.add_argument("--zoom", type=_zoom, default=1.0, metavar="PERCENT")
    parser.add_argument(
        "--select",
        default="",
        metavar="FIGURE",
        help=said("the id of a figure; of the start page, how many files were open before"),
    )
    parser.add_argument(
        "--language",
        choices=tuple(language.tag for language in LANGUAGES),
        default="en",
        help=said("the language of the interface"),
    )
    parser.add_argument(
        "--with", dest="beside", type=Path, metavar="OTHER", help=said("a source to compare with")
    )
    return parser


def run(argv: list[str]) -> int:
    """Write the picture; return the exit status."""
    try:
        given = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    if find_spec(VIEWS[given.view]) is None:
        raise Refusal(said("the view “{view}” is not built yet.", view=given.view), USAGE)
    for path in (given.file, given.beside):
        if path is not None and not path.exists():
            raise Refusal(said("“{path}” is not there.", path=path), CANNOT_READ)
    width, height = given.size
    shot = Shot(given.file, width, height, given.theme, given.zoom, given.slide, given.select)
    shot = shot._replace(beside=given.beside, language=given.language)
    with TemporaryDirectory() as cache, _surrounded({**SURROUNDINGS, "XDG_CACHE_HOME": cache}):
        image = import_module(VIEWS[given.view]).take(given.view, shot)
    write_file(given.output, _bytes_of(image, given.output))
    return DONE


@contextmanager
def _surrounded(by: Mapping[str, str]) -> Iterator[None]:
    """Set variables of the environment, and leave it as it was."""
    before = {name: os.environ.get(name) for name in by}
    os.environ.update(by)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _bytes_of(image: "QImage", output: Path) -> bytes:
    """Return the picture in the kind that the name of the file asks for."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    kind = output.suffix.lstrip(".") or "none"
    if not image.save(buffer, kind):  # type: ignore[call-overload]
        raise Refusal(
            said("“{name}” names no kind of picture; end it with .png.", name=output.name),
            CANNOT_WRITE,
        )
    return bytes(data.data())
