"""Get packages of Debian and unpack them in the cache: nothing is installed, no root is needed."""

import contextlib
import fcntl
import os
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from setup_tools.report import SetupError
from setup_tools.stamp import cache_folder

# Drivers for 3D: large, and neither the offscreen platform nor plain widgets call them.
LEFT_OUT = frozenset({"libglx-mesa0", "libegl-mesa0", "libgl1-mesa-dri", "libgbm1"})

# Debian 13 renamed packages whose interface holds times, for the year 2038.
LATER = "t64"

# Says, in the folder, which packages were unpacked there.
DONE = "briefing.fetched"


def os_release() -> dict[str, str]:
    """Give what /etc/os-release says, or nothing when there is none."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def is_debian() -> bool:
    """Say whether Debian's tools for packages are here (Debian, Ubuntu and their kin)."""
    return all(shutil.which(tool) for tool in ("apt-get", "apt-cache", "dpkg-deb", "dpkg-query"))


def fetch(name: str, packages: list[str]) -> Path:
    """Give a folder of the cache with these packages and what they need, as far as not installed.

    Raises SetupError when they cannot be fetched.
    """
    release = os_release()
    system = f"{release.get('ID', 'debian')}-{release.get('VERSION_ID', '')}-{os.uname().machine}"
    target = Path(cache_folder(), f"{name}-{system}")
    wanted = " ".join(sorted(packages))
    done = target / DONE
    target.parent.mkdir(parents=True, exist_ok=True)
    with _alone(target):
        if not (done.is_file() and done.read_text() == wanted):
            _fetch(name, packages, target, wanted)
    return target


@contextlib.contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Hold the lock of a folder of the cache: checkouts of one person share it."""
    with target.with_name(f"{target.name}.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _fetch(name: str, packages: list[str], target: Path, wanted: str) -> None:
    with tempfile.TemporaryDirectory(prefix=f"{name}-", dir=target.parent) as work:
        new = Path(work, "new")
        new.mkdir()
        for archive in _download(Path(work), packages):
            subprocess.run(["dpkg-deb", "-x", str(archive), str(new)], check=True)
        (new / DONE).write_text(wanted)
        shutil.rmtree(target, ignore_errors=True)
        new.rename(target)


def _download(work: Path, packages: list[str]) -> list[Path]:
    """Download with the system's package lists, or with fresh ones of our own if those fail."""
    debs = work / "debs"
    problem = ""
    for options in ([], _own_lists(work)):
        if options:
            subprocess.run(["apt-get", *options, "update"], capture_output=True, check=False)
        names = closure(packages, options)
        if not names:
            problem = f"apt knows no package {' '.join(packages)}"
            continue
        shutil.rmtree(debs, ignore_errors=True)
        debs.mkdir()
        # Without the option, apt as root complains that its own user cannot write here.
        result = subprocess.run(
            ["apt-get", *options, "-o", "APT::Sandbox::User=root", "download", *names],
            cwd=debs,
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode == 0:
            return sorted(debs.glob("*.deb"))
        problem = result.stderr.strip()
    raise SetupError(
        "Packages of the system could not be fetched. Is the network up? Start the same command "
        f"again, or install them: apt-get install {' '.join(packages)}\n{problem}"
    )


def _own_lists(work: Path) -> list[str]:
    """Give options that let any user fetch package lists, into this folder."""
    settings = work / "apt.conf"
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (work / folder).mkdir(parents=True, exist_ok=True)
    settings.write_text(
        f'Dir::State "{work}/state";\n'
        'Dir::State::status "/var/lib/dpkg/status";\n'
        f'Dir::Cache "{work}/cache";\n'
        'APT::Sandbox::User "root";\n'
        'Acquire::Languages "none";\n'
        "#clear APT::Update::Pre-Invoke;\n"
        "#clear APT::Update::Post-Invoke;\n"
        "#clear APT::Update::Post-Invoke-Success;\n"
    )
    return ["-c", str(settings)]


def closure(packages: list[str], options: list[str]) -> list[str]:
    """Give these packages and all they depend on, less what is installed or left out on purpose.

    A name that several packages provide stands for the first of them; gives nothing when apt
    knows none of `packages`.
    """
    switches = [
        f"--no-{kind}"
        for kind in ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")
    ]
    # apt leaves out names it does not know, so asking for both costs nothing.
    later = [name + LATER for name in packages]
    result = subprocess.run(
        ["apt-cache", *options, "depends", "--recurse", *switches, *packages, *later],
        capture_output=True,
        text=True,
        check=False,
    )
    return pick(packages, result.stdout, installed())


def installed() -> set[str]:
    """Give the names of all installed packages, and the names that they provide."""
    result = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}, ${Provides}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    names: set[str] = set()
    for line in result.stdout.splitlines():
        status, _, rest = line.partition(" ")
        if status == "installed":
            names.update(re.findall(r"(?:^|,)\s*([^\s,(]+)", rest))
    return names


def pick(packages: list[str], depends: str, have: set[str]) -> list[str]:
    """Walk the output of `apt-cache depends --recurse` from these packages; see `closure`."""
    graph, providers = _parse(depends)
    found: list[str] = []
    queue = list(packages)
    while queue:
        name = queue.pop(0)
        if name not in graph:
            name = next(iter(providers.get(name, ())), name + LATER)
        if name in found or name in have or name in LEFT_OUT or name not in graph:
            continue
        found.append(name)
        for group in graph[name]:
            if not any(one in have or one in found for one in group):
                queue.append(group[0])
    return found


def _parse(depends: str) -> tuple[dict[str, list[list[str]]], dict[str, list[str]]]:
    """Read apt-cache's lines into name -> groups of alternatives, and virtual name -> providers.

    A name at the margin opens a package; "  Depends: x" or " |Depends: x" (another alternative
    follows) name what it needs; "<x>" is virtual, and deeper lines list who provides it.
    """
    graph: dict[str, list[list[str]]] = {}
    providers: dict[str, list[str]] = {}
    groups: list[list[str]] = []
    last = ""
    open_group = False
    for line in depends.splitlines():
        text = line.strip()
        relation = re.match(r"(\|?)(?:Pre)?Depends: <?([^\s<>:]+)", text)
        if not line.startswith(" "):
            if not text.startswith("<"):
                groups = graph.setdefault(text.split(":")[0], [])
            open_group = False
        elif relation:
            last = relation[2]
            if open_group:
                groups[-1].append(last)
            else:
                groups.append([last])
            open_group = relation[1] == "|"
        elif line.startswith("    "):
            providers.setdefault(last, []).append(text.split(":")[0])
    return graph, providers
