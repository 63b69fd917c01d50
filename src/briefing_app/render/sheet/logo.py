"""Which pictures can be the logo. A picture of others is checked before it reaches the page."""

from pathlib import Path, PurePosixPath

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
        if path.stat().st_size > LARGEST:
            raise LogoError(f"“{path.name}” is too large for a logo: choose one below 2 MB.")
        data = path.read_bytes()
    except OSError:
        raise LogoError(f"“{path.name}” cannot be read: check the logo's name.") from None
    check_logo(data, path.name)
    return data, "media/logo" + path.suffix.lower()


def check_logo(data: bytes, name: str) -> None:
    """Raise `LogoError` where a picture is of no kind that can be printed."""
    kind = PurePosixPath(name).suffix.lower()
    if kind not in KINDS:
        raise LogoError(f"“{name}” cannot be the logo: choose an SVG, PNG or JPEG picture.")
    if kind == ".svg":
        lower = data.lower()
        if b"<svg" not in lower:
            raise LogoError(f"“{name}” is no SVG picture: choose another logo.")
        if b"<!entity" in lower or lower.count(b"<use") > MOST_USES or lower.count(b"<g") > 5_000:
            raise LogoError(f"“{name}” is too involved for a logo: choose a simpler picture.")
    elif not data.startswith(_STARTS[kind]):
        raise LogoError(f"“{name}” is damaged, or no {kind[1:].upper()}: choose another logo.")
