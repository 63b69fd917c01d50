"""Which pictures can be the logo. A picture of others is checked before it reaches the page."""

import re
from io import BytesIO
from pathlib import Path, PurePosixPath

from briefing_app.render.sheet.colours import in_grey
from briefing_app.words.said import said

KINDS = (".svg", ".png", ".jpg", ".jpeg")
LARGEST = 2_000_000
MOST_USES = 20
"""An SVG whose parts use one another over and over takes forever to draw; twenty are harmless."""
_STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


class LogoError(ValueError):
    """A picture that cannot be the logo; the message says why and what to do."""


def read_logo(path: Path) -> tuple[bytes, str]:
    """Return a logo's bytes and the name of its entry in a document (``"media/logo.svg"``)."""
    try:
        if not path.is_file():  # nobody may ever write into a pipe
            raise OSError
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        raise LogoError(
            said("“{name}” cannot be read: check the logo's name.", name=path.name)
        ) from None
    if len(data) > LARGEST:
        raise LogoError(
            said("“{name}” is too large for a logo: choose one below 2 MB.", name=path.name)
        )
    check_logo(data, path.name)
    return data, "media/logo" + path.suffix.lower()


def check_logo(data: bytes, name: str) -> None:
    """Raise `LogoError` where a picture is of no kind that can be printed."""
    kind = PurePosixPath(name).suffix.lower()
    if kind not in KINDS:
        raise LogoError(
            said("“{name}” cannot be the logo: choose an SVG, PNG or JPEG picture.", name=name)
        )
    if kind == ".svg":
        lower = data.lower()
        if b"<svg" not in lower:
            raise LogoError(said("“{name}” is no SVG picture: choose another logo.", name=name))
        if b"<!entity" in lower or lower.count(b"<use") > MOST_USES or lower.count(b"<g") > 5_000:
            raise LogoError(
                said("“{name}” is too involved for a logo: choose a simpler picture.", name=name)
            )
    elif not data.startswith(_STARTS[kind]):
        raise LogoError(
            said(
                "“{name}” is damaged, or no {kind}: choose another logo.",
                name=name,
                kind=kind[1:].upper(),
            )
        )


_COLOUR = re.compile(
    r"(?P<lead>(?:fill|stroke|stop-color|flood-color|lighting-color|color)\s*[:=]\s*[\"']?\s*)"
    r"(?P<colour>#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)|[a-zA-Z]+)"
)
_PICTURE = re.compile(r"data:image/[^\"']+")


def grey_logo(data: bytes, name: str) -> bytes:
    """Return a logo without colours, an SVG as the drawing that it is; itself where it is damaged.

    A picture inside an SVG keeps its colours no longer than the SVG has any: it is left out.
    """
    if PurePosixPath(name).suffix.lower() == ".svg":
        text = data.decode("utf-8", "replace")
        return _COLOUR.sub(_greyed, _PICTURE.sub("", text)).encode("utf-8")
    from PIL import Image, UnidentifiedImageError  # only a grey sheet with a logo needs it

    try:
        with Image.open(BytesIO(data)) as picture:
            clear = "A" in picture.getbands() or "transparency" in picture.info
            turned = picture.convert("RGBA").convert("LA") if clear else picture.convert("L")
            out = BytesIO()
            turned.save(out, "PNG" if clear or picture.format != "JPEG" else "JPEG")
    except (UnidentifiedImageError, OSError, ValueError):
        return data
    return out.getvalue()


def _greyed(found: re.Match[str]) -> str:
    from PIL import ImageColor  # knows the names of the web's colours

    said = re.sub(r"\s+", "", found["colour"])
    try:
        red, green, blue = ImageColor.getrgb(said)[:3]
    except ValueError:
        return found.group()
    return found["lead"] + in_grey(f"#{red:02x}{green:02x}{blue:02x}")
