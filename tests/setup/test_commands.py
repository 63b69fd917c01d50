"""The commands of run.py: what they start, in which order, and the exit status they give."""

from collections.abc import Callable
from pathlib import Path

import pytest

from setup_tools import commands, desktop, environment, package
from setup_tools.report import SetupError
from setup_tools.stamp import Ready

Setup = Callable[[str], Path]


@pytest.fixture
def set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Setup:
    """Put a shell script in the place of the environment's Python; it notes its calls."""
    python, calls = tmp_path / "python", tmp_path / "calls"
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    def make(script: str) -> Path:
        python.write_text(f'#!/bin/sh\necho "$QT_QPA_PLATFORM$XKB $*" >> "{calls}"\n{script}\n')
        python.chmod(0o755)
        return calls

    def ensure(top: str, layer: str) -> Ready:
        with (tmp_path / "layers").open("a") as file:
            file.write(layer)
        return Ready(str(python), {"XKB": "+"})

    monkeypatch.setattr(environment, "ensure", ensure)
    return make


def called(calls: Path) -> list[str]:
    return calls.read_text().splitlines()


def test_the_checks_come_first_and_pytest_last(set_up: Setup, tmp_path: Path) -> None:
    calls = set_up("exit 0")
    assert commands.main(str(tmp_path), ["test"]) == 0
    first, second, third, last = called(calls)
    assert first == "offscreen+ -m ruff check --output-format concise ."
    assert second.startswith("offscreen+ -m mypy --strict src")
    assert "importlinter" in third
    assert last == "offscreen+ -m pytest -n 2 --dist loadfile"


def test_nothing_of_whoever_develops_here_reaches_the_tests(
    set_up: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = '[ -d "$HOME" ] && echo "$HOME,$PYTHONUTF8,$XDG_CACHE_HOME"'
    calls = set_up(f'{said} >> "{tmp_path}/calls"')
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONUTF8", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert commands.main(str(tmp_path), ["test"]) == 0
    (home,) = {line for line in called(calls) if line.startswith("/")}
    assert home.endswith(",,")
    assert home != f"{tmp_path},,"
    assert not Path(home.removesuffix(",,")).exists()


def test_arguments_take_the_place_of_sharing_out(set_up: Setup, tmp_path: Path) -> None:
    calls = set_up("exit 0")
    commands.main(str(tmp_path), ["test", "tests/core", "-k", "span"])
    assert called(calls)[-1] == "offscreen+ -m pytest tests/core -k span"


def test_a_checkout_that_cannot_be_written_gets_no_caches(
    set_up: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = set_up('echo "$MYPY_CACHE_DIR" >> "' + str(tmp_path) + '/calls"')
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("os.access", lambda path, mode: False)
    assert commands.main(str(tmp_path), ["test", "tests/core"]) == 0
    assert called(calls)[-1].startswith(f"{tmp_path}/cache/briefing-app/env-")
    assert f"-m pytest tests/core -o cache_dir={tmp_path}/cache/" in called(calls)[-2]


@pytest.mark.parametrize(
    ("script", "status"),
    [
        ('case "$2" in ruff) exit 1;; esac', 1),
        ('case "$2" in mypy) exit 2;; esac', 1),
        ('case "$2" in pytest) exit 5;; esac', 5),
    ],
)
def test_whatever_fails_fails_the_whole_and_pytest_still_runs(
    set_up: Setup, tmp_path: Path, script: str, status: int
) -> None:
    calls = set_up(script)
    assert commands.main(str(tmp_path), ["test"]) == status
    assert "pytest" in called(calls)[-1]


def test_a_platform_that_was_chosen_stays(
    set_up: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = set_up("exit 0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    commands.main(str(tmp_path), ["test"])
    assert all(call.startswith("xcb+ ") for call in called(calls))


def test_the_benchmark_gets_its_arguments(set_up: Setup, tmp_path: Path) -> None:
    calls = set_up("exit 4")
    assert commands.main(str(tmp_path), ["bench", "--quick"]) == 4
    assert called(calls) == ["+ -m bench --quick"]


def test_a_set_up_that_fails_is_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(top: str, layer: str) -> Ready:
        raise SetupError("The disk is full.")

    monkeypatch.setattr(environment, "ensure", fail)
    assert commands.main("/top", ["figures"]) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


def test_an_interrupted_set_up_says_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(top: str, layer: str) -> Ready:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "ensure", interrupt)
    assert commands.main("/top", []) == 130
    assert "the same command goes on" in capsys.readouterr().err


def test_install_sets_up_first_and_takes_no_arguments(
    set_up: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up("exit 0")
    installed: list[str] = []
    monkeypatch.setattr(desktop, "install", installed.append)
    assert commands.main(str(tmp_path), ["install", "here"]) == 2
    assert installed == []
    assert commands.main(str(tmp_path), ["install"]) == 0
    assert installed == [str(tmp_path)]
    assert (tmp_path / "layers").read_text() == "run"


def test_packages_are_built_of_the_kinds_that_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def build(_top: str, kinds: list[str]) -> list[Path]:
        asked.append(kinds)
        made = tmp_path / "made.deb"
        made.write_bytes(bytes(1_500_000))
        return [made]

    monkeypatch.setattr(package, "build", build)
    assert commands.main(str(tmp_path), ["package"]) == 0
    assert commands.main(str(tmp_path), ["package", "portable"]) == 0
    assert asked == [["deb", "portable"], ["portable"]]
    assert "made.deb: 1.5 MB" in capsys.readouterr().err
    assert commands.main(str(tmp_path), ["package", "rpm"]) == 2
    assert "deb and portable, not rpm" in capsys.readouterr().err
    assert len(asked) == 2
