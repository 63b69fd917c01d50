"""Installing on the desktop and taking it back: the whole tree is compared, byte by byte."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

import run
from briefing_app.words.languages import LANGUAGES, Language
from setup_tools import desktop, lines
from setup_tools.report import SetupError

TOP = Path(run.__file__).parent
Tree = dict[str, bytes | None]

OTHERS = "[Added Associations]\ntext/html=a.desktop;\n\n[Default Applications]\ntext/html=b.desktop"


@pytest.fixture(params=["tools", "no tools"])
def home(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home for one user, with the desktop's tools or without."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    if request.param == "tools":
        tools = {
            "update-mime-database": 'cat "$1"/packages/* > "$1/mime.cache" 2>/dev/null; exit 0',
            "update-desktop-database": 'ls "$1" | grep desktop$ > "$1/mimeinfo.cache"; exit 0',
        }
        for name, script in tools.items():
            (bin_folder / name).write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
            (bin_folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(bin_folder))
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return home


def tree(folder: Path) -> Tree:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def put_other_things(home: Path) -> None:
    write(home / ".config/mimeapps.list", OTHERS)
    write(home / ".local/share/applications/other.desktop", "[Desktop Entry]\n")
    write(home / ".local/share/applications/mimeinfo.cache", "[MIME Cache]\na/b=other.desktop;\n")
    write(home / ".local/share/mime/packages/other.xml", "<mime-info/>\n")
    write(home / ".local/share/mime/globs2", "50:a/b:*.ab\n")


def test_in_an_empty_home_nothing_is_left(home: Path) -> None:
    desktop.install(str(TOP))
    assert (home / ".local/share/applications/briefing.desktop").exists()
    desktop.uninstall()
    assert tree(home) == {}


def test_in_a_home_with_other_things_all_of_them_are_as_before(home: Path) -> None:
    put_other_things(home)
    before = tree(home)
    desktop.install(str(TOP))
    desktop.install(str(TOP))
    assert tree(home).items() != before.items()
    desktop.uninstall()
    assert tree(home) == before


def test_installing_again_changes_nothing(home: Path) -> None:
    desktop.install(str(TOP))
    once = tree(home)
    desktop.install(str(TOP))
    assert tree(home) == once


def test_a_briefing_opens_with_it(home: Path) -> None:
    put_other_things(home)
    desktop.install(str(TOP))
    apps = (home / ".config/mimeapps.list").read_text()
    defaults = apps.partition("[Default Applications]\n")[2]
    assert "application/vnd.briefing+zip=briefing.desktop\n" in defaults
    assert "text/html=b.desktop" in defaults
    package = (home / ".local/share/mime/packages/briefing-app.xml").read_text()
    assert 'glob pattern="*.briefing"' in package


def test_a_default_that_stood_there_comes_back(home: Path) -> None:
    old = f"[Default Applications]\n{desktop.MIME_TYPE}=mine.desktop\n"
    path = write(home / ".config/mimeapps.list", old)
    desktop.install(str(TOP))
    assert f"{desktop.MIME_TYPE}=briefing.desktop" in path.read_text()
    desktop.uninstall()
    assert path.read_text() == old


def test_what_others_wrote_since_stays(home: Path) -> None:
    put_other_things(home)
    desktop.install(str(TOP))
    apps = home / ".config/mimeapps.list"
    apps.write_text(apps.read_text() + "\nimage/png=c.desktop\n")
    other = write(home / ".local/share/applications/new.desktop", "[Desktop Entry]\n")
    desktop.uninstall()
    assert "image/png=c.desktop" in apps.read_text()
    assert "text/html=b.desktop" in apps.read_text()
    assert "briefing" not in apps.read_text()
    assert other.exists()
    assert not any("briefing" in name for name in tree(home))


def test_uninstalling_what_is_not_installed_does_nothing(home: Path) -> None:
    put_other_things(home)
    before = tree(home)
    desktop.uninstall()
    assert tree(home) == before


def test_a_home_that_cannot_be_written_stays_as_it_was(home: Path) -> None:
    write(home / ".config", "a file where a folder should be")
    before = tree(home)
    with pytest.raises(SetupError, match="Nothing was changed"):
        desktop.install(str(TOP))
    assert tree(home) == before


def test_a_record_that_is_broken_says_what_to_do(home: Path) -> None:
    write(desktop.record_path(), "{")
    with pytest.raises(SetupError, match="by hand"):
        desktop.uninstall()


def test_the_places_of_the_xdg_specification_hold(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    desktop.install(str(TOP))
    assert tree(home) == {}
    assert (tmp_path / "data/applications/briefing.desktop").exists()
    desktop.uninstall()
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "config").exists()


def test_the_launcher_starts_run_py_by_absolute_paths(home: Path, tmp_path: Path) -> None:
    top = tmp_path / "a clone"
    write(top / "run.py", "import sys; print('started', *sys.argv[1:])")
    write(top / "resources/desktop/briefing.svg", "<svg/>")
    desktop.install(str(top))
    start = home / ".local/share/briefing-app/start"
    text = (home / ".local/share/applications/briefing.desktop").read_text()
    command = next(line for line in text.splitlines() if line.startswith("Exec="))
    assert shlex.split(command[5:]) == [str(start), "%F"]
    ran = subprocess.run([start, "a b.briefing"], capture_output=True, text=True, check=True)
    assert ran.stdout == "started a b.briefing\n"


def test_a_launcher_whose_folder_moved_says_so(home: Path, tmp_path: Path) -> None:
    top = tmp_path / "clone’s place"
    write(top / "run.py", "")
    write(top / "resources/desktop/briefing.svg", "<svg/>")
    desktop.install(str(top))
    top.rename(tmp_path / "elsewhere")
    shown = tmp_path / "shown"
    tool = write(tmp_path / "bin/zenity", f'#!/bin/sh\necho "$*" > "{shown}"\n')
    tool.chmod(0o755)
    start = home / ".local/share/briefing-app/start"
    ran = subprocess.run([start], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert f"no longer in {top}" in ran.stderr
    assert "run.py install" in shown.read_text()


def test_a_launcher_that_somebody_edited_goes_as_well(home: Path) -> None:
    desktop.install(str(TOP))
    launcher = home / ".local/share/applications/briefing.desktop"
    launcher.write_text(launcher.read_text() + "X-Mine=1\n")
    desktop.uninstall()
    assert tree(home) == {}


def test_plain_paths_have_no_quotes_for_xdg_open() -> None:
    text = desktop.launcher(Path("/home/anna/.local/share/briefing-app/start"), Path("/i"))
    assert "Exec=/home/anna/.local/share/briefing-app/start %F\n" in text


def test_it_is_offered_for_what_it_reads() -> None:
    from briefing_app.importers.kinds import Kind

    own = {Kind.MHTML, Kind.WEBARCHIVE, Kind.FEED}  # no desktop has one name for these
    assert {kind.value for kind in Kind if kind not in own} <= set(desktop.OFFERED)
    types = desktop.launcher(Path(), Path()).partition("MimeType=")[2].split(";")
    assert types[0] == desktop.MIME_TYPE and set(desktop.OFFERED) <= set(types)


def test_the_desktop_knows_whose_a_window_is() -> None:
    sources = [path.read_text() for path in (TOP / "src/briefing_app").rglob("*.py")]
    given = re.findall(r'setDesktopFileName\("([^"]+)"\)', "\n".join(sources))
    assert all(f"{name}.desktop" == desktop.LAUNCHER for name in given)
    assert f"StartupWMClass={desktop.WINDOW_CLASS}\n" in desktop.launcher(Path(), Path())


def test_odd_paths_are_quoted_as_the_specification_says() -> None:
    text = desktop.launcher(Path('/a "b" $c `d` 100%/e\\f'), Path("/i"))
    assert 'Exec="/a \\\\"b\\\\" \\\\$c \\\\`d\\\\` 100%%/e\\\\\\\\f" %F\n' in text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "[S]\nk=v\n"),
        ("[S]", "[S]\nk=v\n"),
        ("[S]\nk=old\n[T]\nk=t\n", "[S]\nk=v\n[T]\nk=t\n"),
        ("[T]\nk=t\n", "[T]\nk=t\n\n[S]\nk=v\n"),
        ("[T]\nk=t", "[T]\nk=t\n\n[S]\nk=v\n"),
        ("[S]\na=b\n[T]\nk=t\n", "[S]\nk=v\na=b\n[T]\nk=t\n"),
    ],
)
def test_one_line_of_one_section_is_set(before: str, after: str) -> None:
    assert lines.set_in_section(before, "S", "k", "v") == after


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.tag)
def test_launcher_and_software_centre_speak_every_language(language: Language) -> None:
    shown = desktop.launcher(Path("/opt/start"), Path("/opt/icon.svg"))
    for key in ("GenericName", "Comment", "Keywords"):
        assert f"\n{key}[{language.tag}]=" in shown
    about = (TOP / "package/briefing.metainfo.xml").read_text("utf-8")
    assert f'<summary xml:lang="{language.tag}">' in about
