"""The Debian package: what lies where in it, and what dpkg reads of it.

It has no scripts: dpkg's own triggers tell the desktop of launcher, type and icon, when they come
and when they go.
"""

import gzip
import shutil
import stat
from pathlib import Path

from setup_tools import desktop, system_libraries

PACKAGE = "briefing-app"
HOME = "usr/lib/briefing"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
RECOMMENDED = (
    "cups-client", "desktop-file-utils", "hicolor-icon-theme", "shared-mime-info", "xdg-utils",
    "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libfile-mimeinfo-perl",
)  # fmt: skip
"""The last is how `xdg-open` tells a type where no desktop is known: `file` says "zip"."""
_MAINTAINER = "The Briefing developers <briefing@localhost>"
_ABOUT = """Description: article beside its figures, to read, present and print
 Briefing puts an article beside its key figures and charts, shows the same on
 the screen of a meeting room, and prints it on one page. Every number leads to
 its sentence, and claims are checked against the figures.
 .
 Nothing leaves the machine: there is no network code in it.
"""


def depends(libc: str) -> tuple[str, ...]:
    """Give the packages without which no window comes up: the C library and those Qt asks for."""
    both = system_libraries.NEEDED | system_libraries.NEEDED_ON_X
    return (f"libc6 (>= {libc})", *sorted({names[0] for names in both.values()}), "xkb-data")


def control(version: str, architecture: str, libc: str, installed: int) -> str:
    """Give the text of the control file; ``installed`` is the size of all files in bytes."""
    return (
        f"Package: {PACKAGE}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {_MAINTAINER}\n"
        "Section: editors\n"
        "Priority: optional\n"
        f"Installed-Size: {-(-installed // 1024)}\n"
        f"Depends: {', '.join(depends(libc))}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"{_ABOUT}"
    )


def lay_out(tree: Path, folder: Path, icons: Path, texts: dict[str, str], picture: Path) -> None:
    """Fill ``tree`` with all files of the package but the control file.

    ``folder`` is the program, ``icons`` has a PNG a size, ``picture`` is the icon as SVG, and
    ``texts`` are further files by their place.
    """
    shutil.copytree(folder, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / PACKAGE).symlink_to(f"../lib/briefing/{PACKAGE}")
    share = tree / "usr/share"
    start = desktop.launcher(Path(PACKAGE), Path(PACKAGE))
    _write(share / "applications" / desktop.LAUNCHER, start)
    _write(share / "mime/packages" / f"{PACKAGE}.xml", desktop.MIME_PACKAGE)
    hicolor = share / "icons/hicolor"
    for kind, name in (("apps", PACKAGE), ("mimetypes", "application-vnd.briefing+zip")):
        for size in SIZES:
            _copy(icons / f"{size}.png", hicolor / f"{size}x{size}" / kind / f"{name}.png")
        _copy(picture, hicolor / "scalable" / kind / f"{name}.svg")
    for place, text in texts.items():
        _write(tree / place, text)
    changes = tree / f"usr/share/doc/{PACKAGE}/changelog"
    if changes.is_file():
        packed = gzip.compress(changes.read_bytes(), 9, mtime=0)
        changes.with_suffix(".gz").write_bytes(packed)
        changes.unlink()


def set_rights(tree: Path) -> None:
    """Let everybody read all, and nobody but root write it; what starts stays so."""
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
        path.chmod(0o755 if runs else 0o644)


def size(tree: Path) -> int:
    """Return how many bytes all files hold."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(origin: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(origin, path)
