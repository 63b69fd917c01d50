"""People who have just got Briefing, each on a machine of their own, and how they start it.

Nothing is fetched: the app's packages that lie in the environment of the tests are linked into
theirs, without the byte code that Python made of them, and without what only the tests need.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import pytest

from setup_tools import fresh

TOP = Path(__file__).parent.parent.parent
SCRIPTS = Path(__file__).parent
NOBODY = 65534
BYTE_CODE = ("__pycache__", "pycache")
LAUNCHER = """#!{python}
import sys
from briefing_app.__main__ import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Person:
    """Someone with a folder for all that is theirs.

    ``around`` comes before each command; ``user`` None is whoever runs the tests.
    """

    folder: Path
    variables: dict[str, str] = field(default_factory=dict)
    umask: int = 0o022
    user: int | None = None
    around: tuple[str, ...] = ()

    def run(self, *command: str | Path, **more: str) -> "subprocess.CompletedProcess[str]":
        """Run a command as this person, from a folder in which they may not write."""
        env = {**fresh.variables(dict(os.environ)), "HOME": str(self.folder / "home")}
        env |= {"XDG_RUNTIME_DIR": str(self.folder / "run"), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            [*self.around, *map(str, command)],
            cwd="/",
            env=env | self.variables | more,
            umask=self.umask,
            user=self.user,
            group=self.user,
            extra_groups=None if self.user is None else [],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=150,
            check=False,
        )

    def given(self, folder: Path) -> Path:
        """Make a folder theirs, without what is in it."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.owns(folder)
        return folder

    def owns(self, *paths: Path) -> None:
        if self.user is not None:
            for path in paths:
                os.chown(path, self.user, self.user)


@dataclass(frozen=True)
class Installed:
    """Briefing on someone's machine: the command that starts it, and the Python it runs by."""

    person: Person
    command: tuple[str, ...]
    python: str
    variables: dict[str, str]

    def start(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        """Start the app."""
        return self.person.run(*self.command, *arguments)

    def open_in_window(self, *files: Path) -> "subprocess.CompletedProcess[str]":
        """Open files in a window of it."""
        script = self.person.folder / "open_in_window.py"
        shutil.copyfile(SCRIPTS / script.name, script)
        return self.person.run(self.python, "-P", script, *files, **self.variables)

    def forget_byte_code(self) -> None:
        """Make it as if it had never been started."""
        for folder in [f for f in self.person.folder.rglob("*") if f.name in BYTE_CODE]:
            shutil.rmtree(folder)


Install = Callable[[Person], Installed]


def their_python(person: Person) -> str:
    """Return the path of a Python like ours that this person may start; skip without one."""
    ours = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    asked = f"import venv, sys; sys.exit('%d.%d' % sys.version_info[:2] != '{version}')"
    for path in (ours, f"/usr/bin/python{version}", f"/usr/local/bin/python{version}"):
        try:
            if person.run(path, "-c", asked).returncode == 0:
                return path
        except OSError:
            continue
    pytest.skip(f"no Python {version} that user {person.user} may start")


def from_a_clone(person: Person) -> Installed:
    """Clone the checkout as it is committed, and set it up."""
    python, top = their_python(person), person.folder / "check out"
    _clone(top)
    top_folders = [top, *(f for f in top.rglob("*") if f.is_dir())]
    person.owns(*top_folders)
    return _set_up(person, python, top)


def from_a_clone_that_is_read_only(person: Person) -> Installed:
    """Clone the checkout where this person may only read, and set it up."""
    python, top = their_python(person), person.folder / "check out"
    _clone(top)
    if person.user is None:
        if os.geteuid() == 0:
            pytest.skip("root may write everywhere")
        for path in [*top.rglob("*"), top]:
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
    return _set_up(person, python, top)


def from_a_wheel(person: Person) -> Installed:
    """Lay out what pip makes of the wheel; building one needs hatchling, which is not fetched."""
    python, folder = their_python(person), person.folder / "env"
    _done(person.run(python, "-m", "venv", "--without-pip", folder))
    site = next(folder.glob("lib/python*/site-packages"))
    site.rmdir()
    _packages(person).rename(site)
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    ours = shutil.ignore_patterns(*BYTE_CODE)
    for package in wheel["packages"]:
        shutil.copytree(TOP / package, site / Path(package).name, ignore=ours)
    for source, target in wheel["force-include"].items():
        shutil.copytree(TOP / source, site / target, ignore=ours)
    assert project["project"]["scripts"] == {"briefing-app": "briefing_app.__main__:main"}
    launcher = folder / "bin" / "briefing-app"
    launcher.write_text(LAUNCHER.format(python=folder / "bin" / "python"))
    launcher.chmod(0o755)
    person.owns(*(f for f in [folder, *folder.rglob("*")] if f.is_dir()))
    variables = _library_variables(person)
    changed = Person(person.folder, person.variables | variables, person.umask, person.user)
    return Installed(changed, (str(launcher),), str(folder / "bin" / "python"), variables)


def _clone(target: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("no git here: a clone cannot be made")
    command = ["git", "-c", "safe.directory=*", "clone", "--quiet", "--no-hardlinks"]
    done = subprocess.run(
        [*command, str(TOP), str(target)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip(f"this checkout cannot be cloned: {done.stderr.strip()}")


def _set_up(person: Person, python: str, top: Path) -> Installed:
    script = person.folder / "set_up_offline.py"
    shutil.copyfile(SCRIPTS / script.name, script)
    fetched, libraries = _packages(person), json.dumps(_library_variables(person))
    done = _done(person.run(python, script, top, fetched, libraries))
    its_python, variables = json.loads(done.stdout)
    return Installed(person, (python, str(top / "run.py")), its_python, variables)


def _packages(person: Person) -> Path:
    """Lay the app's packages ready for them, for whom it is as if they were fetched."""
    fetched = person.given(person.folder / "fetched")
    listed = (TOP / "requirements.txt").read_text(encoding="utf-8")
    for name in re.findall(r"^([\w.-]+)==", listed, re.MULTILINE):
        for file in metadata.distribution(name).files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                _link(person, Path(str(file.locate())), fetched / file)
    return fetched


def _library_variables(person: Person) -> dict[str, str]:
    """Give the variables with which Qt finds its libraries, where this person may read them."""
    names = ("LD_LIBRARY_PATH", "XKB_CONFIG_ROOT", "FONTCONFIG_FILE")
    found = {name: os.environ[name] for name in names if os.environ.get(name)}
    if person.user is not None and "LD_LIBRARY_PATH" in found:
        folders = [Path(one) for one in found["LD_LIBRARY_PATH"].split(":") if one]
        links = [
            _folder_linked(person, folder, person.folder / f"libraries-{index}")
            for index, folder in enumerate(folders)
            if folder.is_dir()
        ]
        found["LD_LIBRARY_PATH"] = ":".join(map(str, links))
    return found


def _folder_linked(person: Person, source: Path, target: Path) -> Path:
    for file in source.rglob("*"):
        if file.is_symlink() or not file.is_dir():
            _link(person, file, target / file.relative_to(source))
    return target


def _link(person: Person, source: Path, target: Path) -> None:
    """Link a file, whose folders are theirs: Python writes byte code into them."""
    missing = []
    folder = target.parent
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        person.given(folder)
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # another disk, or a file of someone else
        shutil.copy2(source, target, follow_symlinks=False)


def _done(done: "subprocess.CompletedProcess[str]") -> "subprocess.CompletedProcess[str]":
    assert done.returncode == 0, done.stdout + done.stderr
    return done
