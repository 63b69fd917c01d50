"""Packages for others: a Debian package, and a folder to carry along, both below `dist/`."""

import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from setup_tools import bundle, deb, licences, metainfo
from setup_tools.report import SetupError, Step

KINDS = ("deb", "portable")
ADDRESS = "BRIEFING_PICTURES"
"""A variable: where in the web the pictures of docs/ lie, for software centres."""
_READ_ME = """Briefing {version}, to carry along
Start it by briefing-app in this folder; briefing-app --help lists what it does without a window.
It needs the libraries of a Linux desktop with glibc {libc} or newer. On Debian, where one
is missing: sudo apt-get install {packages}
To be rid of it, delete the folder.
"""


def build(top: str, kinds: list[str]) -> list[Path]:
    """Build packages of these kinds and return where they lie. Raises SetupError."""
    if platform.system() != "Linux":
        raise SetupError("Packages for this system are built by hand: see docs/packages.md.")
    if "deb" in kinds and shutil.which("dpkg-deb") is None:
        raise SetupError(
            "A Debian package needs dpkg-deb: install dpkg, or build `portable` alone."
        )
    try:
        made = bundle.build(Path(top))
        with tempfile.TemporaryDirectory(dir=made.folder.parent, prefix="tree-") as tree:
            make = {"deb": _deb, "portable": _portable}
            return [
                make[kind](Path(top), made, Path(tree) / kind) for kind in KINDS if kind in kinds
            ]
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetupError(f"The package could not be written: {error}.") from error


def version_of(top: Path) -> str:
    """Return the version as the source has it."""
    text = (top / "src/briefing_app/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SetupError("The source says no version.")
    return found[1]


def _deb(top: Path, made: bundle.Bundle, tree: Path) -> Path:
    version, libc = version_of(top), platform.libc_ver()[1]
    machine = _said("dpkg", "--print-architecture")
    icons, picture = tree.with_name("icons"), top / "resources/desktop/briefing.svg"
    icons.mkdir()
    script = [made.ready.python, str(top / "package/icons.py"), str(picture), str(icons)]
    env = bundle.surroundings(made.ready)
    subprocess.run([*script, *map(str, deb.SIZES)], env=env, check=True)
    doc = f"usr/share/doc/{deb.PACKAGE}"
    rights = licences.gather(made.site, _requirements(top), tree / doc)
    about = (top / "package/briefing.metainfo.xml").read_text(encoding="utf-8")
    date = time.strftime(
        "%Y-%m-%d", time.gmtime(float(os.environ.get("SOURCE_DATE_EPOCH") or time.time()))
    )
    shown = metainfo.metainfo(about, version, date, os.environ.get(ADDRESS, ""))
    texts = {
        f"{doc}/copyright": rights,
        f"{doc}/changelog": (top / "CHANGELOG.md").read_text(encoding="utf-8"),
        f"usr/share/metainfo/{metainfo.FILE}": shown,
    }
    deb.lay_out(tree, made.folder, icons, texts, picture)
    fields = deb.control(version, machine, libc, deb.size(tree))
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(fields, encoding="utf-8")
    deb.set_rights(tree)
    target = _target(top, f"{deb.PACKAGE}_{version}_{machine}.deb")
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(target)]
    with Step("Packing the Debian package"):
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return target


def _portable(top: Path, made: bundle.Bundle, tree: Path) -> Path:
    version, libc = version_of(top), platform.libc_ver()[1]
    name = f"briefing-{version}-linux-{platform.machine()}"
    place = tree / name
    shutil.copytree(made.folder, place, symlinks=True)
    rights = licences.gather(made.site, _requirements(top), place)
    needed = " ".join(deb.depends(libc)[1:])
    read_me = _READ_ME.format(version=version, libc=libc, packages=needed)
    (place / "LICENCES.txt").write_text(rights, encoding="utf-8")
    (place / "READ-ME.txt").write_text(read_me, encoding="utf-8")
    shutil.copyfile(top / "LICENSE", place / "LICENSE")
    deb.set_rights(place)
    target = _target(top, f"{name}.tar.xz")
    pack = [
        "tar",
        "--owner=0",
        "--group=0",
        "--sort=name",
        "-C",
        str(tree),
        "-cJf",
        str(target),
        name,
    ]
    with Step("Packing the folder to carry along"):
        subprocess.run(pack, check=True, env={**os.environ, "XZ_OPT": "-9 -T2"})
    return target


def _requirements(top: Path) -> str:
    return (top / "requirements.txt").read_text(encoding="utf-8")


def _target(top: Path, name: str) -> Path:
    (top / "dist").mkdir(exist_ok=True)
    return top / "dist" / name


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
