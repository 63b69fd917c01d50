"""Whoever gets Briefing opens a file of each kind, from the command line and in a window.

Each starts without byte code and in a home that is new, on a machine that differs from a
developer's in what has been seen to matter. ``BRIEFING_SLOW`` above 0 tries each difference alone;
otherwise they come together, so that one run meets all of them.
"""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from briefing_app.fileformat import open_briefing, write_briefing
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample, scaled
from tests.importers.samples import CSV, every_kind
from tests.setup import people
from tests.setup.people import Installed, Person

pytestmark = pytest.mark.timeout(400)

MHTML = (
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n'
    b"--B\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<html><body><article><h1>Sailings fall</h1><p>Ferries made 1,240 sailings in April, a third "
    b"fewer than the 1,860 of last year, the port said.</p></article></body></html>\r\n--B--\r\n"
)
READ_APART = [".docx", ".html", ".pdf", ".xlsx"]
"""Files that are read in a process of their own, each by readers that nothing else loads."""
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
# A folder that a person cannot write takes the place of /tmp, for the command and its children.
NO_TMP = """
mount --bind "$0" "$0" && mount --rbind /tmp /tmp && mount -o remount,ro,bind /tmp && exec "$@"
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Make a folder outside pytest's own, whose parents other users may pass."""
    with children.open_folder() as path:
        yield path
        for below in path.rglob("*"):
            if below.is_dir() and not below.is_symlink():
                below.chmod(0o700)


@pytest.fixture(scope="module")
def kinds() -> dict[str, bytes]:
    return {**every_kind(), "a.tsv": CSV.replace(b";", b"\t"), "a.mhtml": MHTML}


def their_files(person: Person, kinds: dict[str, bytes]) -> list[Path]:
    """Put a file of each kind where a person has theirs."""
    for name in ("home", "run", "home/Ältere Texte"):
        person.given(person.folder / name)
    place = person.folder / "home/Ältere Texte"
    for name, data in kinds.items():
        (place / f"Fähre {name}").write_bytes(data)
    write_briefing(place / "Schiffe.briefing", sample(), ORIGINALS)
    files = sorted(place.iterdir())
    for file in files:
        file.chmod(0o600)
    person.owns(*files)
    return files


def not_opened_in_a_window(app: Installed, files: list[Path]) -> dict[str, str]:
    """Return for each file that is not shown what the window says."""
    done = app.open_in_window(*files)
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    told += [[False, done.stdout + done.stderr]] * (len(files) - len(told))
    return {
        file.name: words for file, (changed, words) in zip(files, told, strict=True) if not changed
    }


def not_opened_by_command(app: Installed, files: list[Path]) -> dict[str, str]:
    """Return for each file that cannot be read what the command line says."""
    bad = {}
    out = app.person.folder / "home" / "out.briefing"
    for file in files:
        if file.suffix == ".briefing":
            done = app.start("figures", file, "--json")
            good = done.returncode == 0 and bool(json.loads(done.stdout))
        else:
            done = app.start("convert", file, "-o", out)
            made = open_briefing(out).briefing if out.exists() else None
            good = done.returncode == 0 and made is not None and bool(made.articles + made.tables)
            out.unlink(missing_ok=True)
        if not good:
            bad[file.name] = f"{done.returncode}: {done.stdout}{done.stderr}"
    return bad


def everything_opens(
    person: Person,
    install: people.Install,
    kinds: dict[str, bytes],
    by_command: Sequence[str] = (),
    in_a_window: Sequence[str] = (),
) -> None:
    """Open files, those with these endings where any are named, each way without byte code."""
    files = their_files(person, kinds)
    app = install(person)
    some = [file for file in files if not by_command or file.suffix in by_command]
    assert not_opened_by_command(app, some) == {}
    app.forget_byte_code()
    some = [file for file in files if not in_a_window or file.suffix in in_a_window]
    assert not_opened_in_a_window(app, some) == {}


def few(*endings: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return these endings, or none, which is every file, where there is time."""
    return () if scaled(0, 100) else endings


def nobody() -> int | None:
    """Return another user where the tests are root's, who sees no right and so no fault."""
    return people.NOBODY if os.geteuid() == 0 else None


def test_a_fresh_clone(folder: Path, kinds: dict[str, bytes]) -> None:
    """Each kind in the window; a command starts the very same child for it."""
    everything_opens(Person(folder), people.from_a_clone, kinds, *few([*READ_APART, ".briefing"]))


def test_an_installed_wheel(folder: Path, kinds: dict[str, bytes]) -> None:
    everything_opens(Person(folder), people.from_a_wheel, kinds, *few(READ_APART, [".briefing"]))


def test_a_bare_machine(folder: Path, kinds: dict[str, bytes]) -> None:
    """A clone of somebody else's, ASCII alone, nothing for others, temporary files elsewhere."""
    away = {"TMPDIR": str(folder / "home/temporary files")}
    person = Person(folder, ASCII | away, 0o077, nobody())
    person.given(folder / "home")
    person.given(Path(away["TMPDIR"]))
    install = people.from_a_clone_that_is_read_only
    everything_opens(person, install, kinds, *few(READ_APART[:2], [*READ_APART[2:], ".briefing"]))


ALONE = {
    "no byte code": ({"PYTHONDONTWRITEBYTECODE": "1"}, 0o022),
    "LC_ALL=C": ({"LC_ALL": "C"}, 0o022),
    "POSIX, no UTF-8": ({**ASCII, "LC_ALL": "POSIX"}, 0o022),
    "umask 077": ({}, 0o077),
    "TMPDIR that is not there": ({"TMPDIR": "/nonexistent"}, 0o022),
}
SLOWLY = pytest.mark.skipif(not scaled(0, 100), reason="BRIEFING_SLOW is not set")


@SLOWLY
@pytest.mark.parametrize("difference", ALONE)
def test_one_difference(folder: Path, kinds: dict[str, bytes], difference: str) -> None:
    everything_opens(Person(folder, *ALONE[difference]), people.from_a_clone, kinds)


@SLOWLY
def test_another_user(folder: Path, kinds: dict[str, bytes]) -> None:
    if nobody() is None:
        pytest.skip("the tests are not root's: all of them are another user's")
    everything_opens(Person(folder, user=nobody()), people.from_a_clone, kinds)


@SLOWLY
def test_no_place_for_temporary_files(folder: Path, kinds: dict[str, bytes]) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("no unshare (util-linux) here: /tmp cannot be taken away")
    own = ("unshare", "-m") if os.geteuid() == 0 else ("unshare", "-rm")
    person = Person(folder, around=(*own, "sh", "-c", NO_TMP, str(folder)))
    if person.run("true").returncode != 0:
        pytest.skip("no mount of our own is allowed here: /tmp cannot be taken away")
    assert person.run("touch", "/tmp/briefing-test-no-tmp").returncode != 0
    everything_opens(person, people.from_a_clone, kinds)
