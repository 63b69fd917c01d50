"""What is installed: pinned, hashed, from no address of our own; and what is said when it fails."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

import run
from setup_tools import debian, packages
from setup_tools.report import SetupError

TOP = Path(run.__file__).parent
FILES = ("requirements.txt", "requirements-test.txt")


def names(file: str) -> set[str]:
    return set(re.findall(r"^([\w-]+)==", (TOP / file).read_text(), re.MULTILINE))


def normal(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.mark.parametrize("file", FILES)
def test_every_package_has_a_version_and_hashes_and_no_address(file: str) -> None:
    text = (TOP / file).read_text()
    assert "://" not in text
    assert "index" not in text
    for entry in re.split(r"(?<!\\)\n", text.strip())[1:]:
        first, *hashes = entry.split(" \\\n")
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+", first)
        assert hashes
        assert all(re.fullmatch(r" +--hash=sha256:[0-9a-f]{64}", one) for one in hashes)


def test_what_pyproject_asks_for_is_pinned() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    assert {normal(one) for one in project["dependencies"]} <= names(FILES[0])
    assert {normal(one) for one in project["optional-dependencies"]["test"]} <= names(FILES[1])
    assert not names(FILES[0]) & names(FILES[1])


@pytest.fixture
def pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a module of our own in pip's place; the test writes it."""
    environment = tmp_path / "env"
    (environment / "bin").mkdir(parents=True)
    (environment / "bin/python").symlink_to(sys.executable)
    wheel = tmp_path / "pip-1-py3-none-any.whl"
    (wheel / "pip").mkdir(parents=True)
    monkeypatch.setattr(packages, "find_pip_wheel", lambda: wheel)
    return wheel / "pip/__main__.py"


def install(tmp_path: Path) -> None:
    with (tmp_path / "lock").open("w") as lock:
        packages.install(
            *(tmp_path / "env", TOP / "requirements.txt", tmp_path / "log", "the app"),
            lock.fileno(),
        )


def test_pip_is_told_to_check_everything(
    pip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    pip.write_text("import os, sys; print(sys.argv, os.environ.get('PIP_TARGET'))")
    install(tmp_path)
    said = (tmp_path / "log").read_text()
    for option in ("--require-hashes", "--no-deps", "--only-binary", ":all:"):
        assert f"'{option}'" in said
    assert "--index-url" not in said
    assert said.endswith(" None\n")


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("Temporary failure in name resolution", "Is the network up"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
        ("OSError: [Errno 28] No space left on device", "make room"),
        (
            "(from versions: 1.0)\nERROR: No matching distribution found for x==2",
            "not offered for this machine",
        ),
        (
            "(from versions: none)\nERROR: No matching distribution found for x==2",
            "Is the network up",
        ),
    ],
)
def test_a_failure_says_what_to_do(pip: Path, tmp_path: Path, words: str, advice: str) -> None:
    pip.write_text(f"import sys; print({words!r}); sys.exit(1)")
    with pytest.raises(SetupError) as caught:
        install(tmp_path)
    assert advice in str(caught.value)
    assert words in str(caught.value)
    assert str(tmp_path / "log") in str(caught.value)


def test_elsewhere_than_debian_a_missing_pip_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(packages, "WHEEL_FOLDERS", (tmp_path,))
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    with pytest.raises(SetupError, match="install pip for it with your system's package manager"):
        packages.find_pip_wheel()


def test_the_pip_of_this_system_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pip-23.0.1-py3-none-any.whl").touch()
    monkeypatch.setattr(packages.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(packages, "WHEEL_FOLDERS", (tmp_path,))
    assert packages.find_pip_wheel().name == "pip-23.0.1-py3-none-any.whl"
