"""Every Python that we say we run on can read the code, and has the parts of its library we use.

Where one is not on this machine it is skipped; that its packages exist is for the set-up to say.
"""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent.parent
SOURCES = [TOP / "run.py", *(TOP / "setup_tools").glob("*.py"), *(TOP / "src").rglob("*.py")]
PREFIX = "Programming Language :: Python :: "
READ = r"""
import importlib.util, json, re, sys, warnings
warnings.simplefilter("error")
bad, names = [], set()
for path in sys.stdin.read().splitlines():
    with open(path, encoding="utf-8") as file:
        source = file.read()
    try:
        compile(source, path, "exec")
    except (SyntaxError, Warning) as error:
        bad.append(path + ": " + str(error))
    for one, several in re.findall(r"(?m)^ *(?:from (\S+) import\b|import (.+))", source):
        names.update(name.split()[0] for name in (one or several).split(",") if name.strip())
ours = set(json.loads(sys.argv[1]))
for name in sorted(names):
    if name.partition(".")[0] in ours and importlib.util.find_spec(name) is None:
        bad.append("no module " + name)
print(json.dumps(bad))
"""


def named() -> list[str]:
    """Return the versions that the project names, without the one that runs the tests."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = [line.removeprefix(PREFIX) for line in project["classifiers"]]
    mine = f"{sys.version_info.major}.{sys.version_info.minor}"
    return [one for one in versions if one.startswith("3.") and one != mine]


def find(version: str) -> str:
    """Return a Python of this version, on the path or beside ours; empty where there is none."""
    beside = Path(os.path.realpath(sys.executable)).parents[2]
    known = [shutil.which(f"python{version}"), *beside.glob(f"{version}.*/bin/python{version}")]
    for path in filter(None, known):
        asked = [
            str(path),
            "-c",
            f"import sys; sys.exit('%d.%d' % sys.version_info[:2] != '{version}')",
        ]
        if subprocess.run(asked, capture_output=True, check=False).returncode == 0:
            return str(path)
    return ""


@pytest.mark.parametrize("version", named())
def test_it_reads_all_and_has_what_is_imported(version: str) -> None:
    python = find(version)
    if not python:
        pytest.skip(f"no Python {version} here")
    done = subprocess.run(
        [python, "-I", "-c", READ, json.dumps(sorted(sys.stdlib_module_names))],
        input="\n".join(map(str, SOURCES)),
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert json.loads(done.stdout) == []
