"""What a picture of a view is asked to show."""

from pathlib import Path
from typing import NamedTuple


class Shot(NamedTuple):
    """The file, the size in pixels, the theme, the zoom (1.0 to 3.0), the slide (from 1) and the
    key of the figure that is selected, empty for none. ``beside`` is a source to compare with,
    ``language`` that of the interface.
    """

    file: Path
    width: int = 1440
    height: int = 900
    theme: str = "light"
    zoom: float = 1.0
    slide: int = 1
    select: str = ""
    recent: tuple[Path, ...] = ()
    beside: Path | None = None
    language: str = "en"
