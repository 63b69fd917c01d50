"""The Debian package: its fields, what lies where, and the tools of the desktop that read it."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import run
from setup_tools import deb, desktop, metainfo, system_libraries

TOP = Path(run.__file__).parent


def fields(text: str) -> dict[str, str]:
    found = re.findall(r"^([A-Z][\w-]+): (.*(?:\n .*)*)", text, re.MULTILINE)
    assert len(found) == sum(not line.startswith(" ") for line in text.splitlines())
    return dict(found)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Lay out a package around a program of two files."""
    program, icons, tree = (tmp_path / name for name in ("program", "icons", "tree"))
    (program / "_internal").mkdir(parents=True)
    (program / deb.PACKAGE).write_text('#!/bin/sh\necho "Briefing $*"\n')
    (program / deb.PACKAGE).chmod(0o700)
    (program / "_internal/data").write_text("x" * 3000)
    icons.mkdir()
    for size in deb.SIZES:
        (icons / f"{size}.png").write_bytes(b"\x89PNG")
    about = (TOP / "package/briefing.metainfo.xml").read_text("utf-8")
    texts = {
        f"usr/share/doc/{deb.PACKAGE}/copyright": "Briefing\n",
        f"usr/share/doc/{deb.PACKAGE}/changelog": "# Changes\n",
        f"usr/share/metainfo/{metainfo.FILE}": metainfo.metainfo(about, "0.1.0", "2026-11-28"),
    }
    deb.lay_out(tree, program, icons, texts, TOP / "resources/desktop/briefing.svg")
    deb.set_rights(tree)
    return tree


def tool(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} here (Debian package {package}): its judgement is not heard")
    return found


def judged(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_fields_that_dpkg_reads() -> None:
    found = fields(deb.control("0.1.0", "amd64", "2.36", 5_000_001))
    assert found["Package"] == "briefing-app"
    assert (found["Version"], found["Architecture"]) == ("0.1.0", "amd64")
    assert found["Installed-Size"] == "4883"
    assert re.fullmatch(r"[^<>]+ <\S+@\S+>", found["Maintainer"])
    words = found["Description"].split("\n")
    assert len(words[0]) <= 80 and all(line.startswith(" ") for line in words[1:])


def test_every_library_that_qt_asks_for_is_depended_on() -> None:
    asked = deb.depends("2.36")
    assert asked[0] == "libc6 (>= 2.36)"
    for library, names in (system_libraries.NEEDED | system_libraries.NEEDED_ON_X).items():
        assert names[0] in asked, library
    assert len(set(asked)) == len(asked)
    assert not set(asked) & set(deb.RECOMMENDED)


def test_all_lies_where_a_desktop_looks(tree: Path) -> None:
    share = tree / "usr/share"
    assert (tree / "usr/bin/briefing-app").resolve() == tree / "usr/lib/briefing/briefing-app"
    assert (
        "\nExec=briefing-app %F\nIcon=briefing-app\n"
        in (share / "applications/briefing.desktop").read_text()
    )
    assert (share / "mime/packages/briefing-app.xml").read_text() == desktop.MIME_PACKAGE
    for size in deb.SIZES:
        assert (share / f"icons/hicolor/{size}x{size}/apps/briefing-app.png").is_file()
    assert (share / "icons/hicolor/scalable/apps/briefing-app.svg").is_file()
    assert (share / "doc/briefing-app/changelog.gz").read_bytes()[:2] == b"\x1f\x8b"


def test_everybody_may_read_and_start_it(tree: Path) -> None:
    files = [path for path in tree.rglob("*") if not path.is_symlink()]
    started = [path for path in files if path.is_file() and path.stat().st_mode & 0o111]
    assert [path.name for path in started] == ["briefing-app"]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o755, 0o644}


def test_nothing_is_installed_outside_its_places(tree: Path) -> None:
    """What dpkg knows, it removes; only below these does the package put anything."""
    tops = {"/".join(path.relative_to(tree).parts[:3]) for path in tree.rglob("*")}
    assert {top for top in tops if top.count("/") == 2} == {
        "usr/bin/briefing-app", "usr/lib/briefing", "usr/share/applications", "usr/share/doc",
        "usr/share/icons", "usr/share/metainfo", "usr/share/mime",
    }  # fmt: skip


def test_dpkg_builds_installs_and_removes_it(tree: Path, tmp_path: Path) -> None:
    build, dpkg = tool("dpkg-deb", "dpkg"), tool("dpkg", "dpkg")
    if os.geteuid() != 0:
        pytest.skip("only root may give files to root: nothing is installed")
    (tree / "DEBIAN").mkdir()
    text = deb.control("0.1.0", "all", "2.36", deb.size(tree))
    (tree / "DEBIAN/control").write_text(text)
    made, root = tmp_path / "made.deb", tmp_path / "root"
    done = judged(build, "--root-owner-group", "-Znone", "--build", str(tree), str(made))
    assert done.returncode == 0, done.stderr
    for folder in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    (root / "var/lib/dpkg/available").touch()
    act = [dpkg, f"--root={root}", "--force-depends", "--log=/dev/null"]
    done = judged(*act, "--install", str(made))
    assert done.returncode == 0, done.stderr
    assert judged(str(root / "usr/bin/briefing-app"), "a").stdout == "Briefing a\n"
    done = judged(*act, "--purge", deb.PACKAGE)
    assert done.returncode == 0, done.stderr
    left = {path.relative_to(root).as_posix() for path in root.rglob("*")}
    assert {one for one in left if not one.startswith("var/lib/dpkg")} == {"var", "var/lib"}


def test_the_launcher_is_valid(tree: Path) -> None:
    validate = tool("desktop-file-validate", "desktop-file-utils")
    done = judged(validate, str(tree / "usr/share/applications/briefing.desktop"))
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("address", ["", "https://briefing.example/pictures/"])
def test_the_software_centre_understands_it(tmp_path: Path, address: str) -> None:
    validate = tool("appstreamcli", "appstream")
    about = (TOP / "package/briefing.metainfo.xml").read_text("utf-8")
    file = tmp_path / metainfo.FILE
    file.write_text(metainfo.metainfo(about, "0.1.0", "2026-11-28", address), "utf-8")
    done = judged(validate, "validate", "--no-net", str(file))
    assert done.returncode == 0, done.stdout


def test_the_desktop_knows_a_briefing_by_name_and_by_content(tree: Path, tmp_path: Path) -> None:
    update = tool("update-mime-database", "shared-mime-info")
    mime = tree / "usr/share/mime"
    done = judged(update, str(mime))
    assert done.returncode == 0, done.stderr
    assert f"60:{desktop.MIME_TYPE}:*.briefing" in (mime / "globs2").read_text()
    assert desktop.MIME_TYPE.encode() in (mime / "magic").read_bytes()
