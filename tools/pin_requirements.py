"""Write requirements.txt and requirements-test.txt: exact versions with the hashes of their wheels.

Run it with a Python that has pip 24 or newer; with `package`, only requirements-package.txt is
written, which holds what builds the packages and belongs to neither of the others:

    python tools/pin_requirements.py [package]

It asks pip (with whatever index pip is set up to use) what it would install for each Python and
machine below, and writes down name, version and hash. No address of an index is written. The
versions chosen for the first target hold for all others.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MACHINES = ("x86_64", "aarch64")
# Up to the glibc of Debian 13 (2.41): Qt for aarch64 asks for 2.39; on x86_64 Debian 12 will do.
GLIBC_MINORS = range(41, 4, -1)


def platforms(machine: str) -> list[str]:
    """Give the platform tags that Debian 13 on this machine accepts, as options for pip."""
    tags = [f"manylinux_2_{minor}_{machine}" for minor in GLIBC_MINORS]
    tags += [f"manylinux2014_{machine}", f"linux_{machine}"]
    return [part for tag in tags for part in ("--platform", tag)]


def resolve(wanted: list[str], python: str, machine: str, fixed: dict[str, str]) -> dict[str, Any]:
    """Ask pip what it would install; gives name -> (version, hash).

    Raises subprocess.CalledProcessError when pip finds no solution of wheels alone.
    """
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder, "constraints.txt")
        constraints.write_text("".join(f"{name}=={version}\n" for name, version in fixed.items()))
        report = Path(folder, "report.json")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "--quiet", "--dry-run"),
                *("--ignore-installed", "--only-binary", ":all:", "--target", folder),
                *("--python-version", python, "--implementation", "cp"),
                *platforms(machine),
                *("--report", str(report), "--constraint", str(constraints)),
                *wanted,
            ],
            check=True,
        )
        installs = json.loads(report.read_text())["install"]
    return {
        one["metadata"]["name"].lower().replace("_", "-").replace(".", "-"): (
            one["metadata"]["version"],
            one["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for one in installs
    }


def pin(wanted: list[str]) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Give the version and all hashes of each package needed on any target."""
    versions: dict[str, str] = {}
    hashes: dict[str, set[str]] = {}
    for python in PYTHONS:
        for machine in MACHINES:
            print(f"Python {python} on {machine}", file=sys.stderr)
            for name, (version, digest) in resolve(wanted, python, machine, versions).items():
                versions[name] = version
                hashes.setdefault(name, set()).add(digest)
    return versions, hashes


def write(
    path: Path, names: list[str], versions: dict[str, str], hashes: dict[str, set[str]]
) -> None:
    """Write one requirements file for these names."""
    lines = ["# Written by tools/pin_requirements.py from pyproject.toml. Do not edit.\n"]
    for name in sorted(names):
        parts = [f"{name}=={versions[name]}"]
        parts += [f"    --hash=sha256:{digest}" for digest in sorted(hashes[name])]
        lines.append(" \\\n".join(parts) + "\n")
    path.write_text("".join(lines))


def main() -> None:
    """Write the files beside pyproject.toml."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    if sys.argv[1:] == ["package"]:
        versions, hashes = pin(project["optional-dependencies"]["package"])
        write(TOP / "requirements-package.txt", list(versions), versions, hashes)
        return
    run = project["dependencies"]
    test = project["optional-dependencies"]["test"]
    versions, hashes = pin(run + test)
    run_names = sorted(pin_names(run, versions))
    write(TOP / "requirements.txt", run_names, versions, hashes)
    rest = [name for name in versions if name not in run_names]
    write(TOP / "requirements-test.txt", rest, versions, hashes)


def pin_names(wanted: list[str], versions: dict[str, str]) -> set[str]:
    """Give the names that these requirements need on any target, at versions already chosen."""
    names: set[str] = set()
    for python in PYTHONS:
        for machine in MACHINES:
            names |= resolve(wanted, python, machine, versions).keys()
    return names


if __name__ == "__main__":
    main()
