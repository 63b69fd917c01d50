"""run.py itself: old Pythons, arguments, and that a second start loads next to nothing."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import run
from setup_tools import stamp

TOP = Path(run.__file__).parent


def test_an_old_python_gets_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST_PYTHON", (9, 99))
    assert run.main([]) == 2
    message = capsys.readouterr().err
    assert message.startswith("Briefing needs Python 9.99 or newer, and this is Python 3.")
    assert message.count("\n") == 1


def test_any_python_3_can_read_it() -> None:
    tree = ast.parse((TOP / "run.py").read_text(), feature_version=(3, 4))
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [alias.name for node in imports for alias in node.names] == ["os", "sys"]
    # f-strings and annotations would be a syntax error or a traceback to older ones.
    assert not any(isinstance(node, ast.JoinedStr | ast.AnnAssign) for node in ast.walk(tree))


def test_nothing_ready_goes_on_to_the_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(stamp, "find_ready", lambda top, layer: None)
    monkeypatch.setattr("setup_tools.commands.main", lambda top, args: asked.append((top, args)))
    run.main(["figures", "a b.txt", "--json"])
    assert asked == [(str(TOP), ["figures", "a b.txt", "--json"])]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout that is set up, whose "Python" prints what it is started with."""
    top = tmp_path / "check out"
    (top / ".venv/bin").mkdir(parents=True)
    for name in ("run.py", "requirements.txt", "requirements-test.txt"):
        (top / name).write_bytes((TOP / name).read_bytes())
    (top / "setup_tools").symlink_to(TOP / "setup_tools")
    python = top / ".venv/bin/python"
    python.write_text('#!/bin/sh\nprintf "%s|" "$@" "$XKB_CONFIG_ROOT" "$PWD"\nexit 3\n')
    python.chmod(0o755)
    (top / "x k b").mkdir()
    stamp.write_stamp(str(top), str(top / ".venv"), "run", {"XKB_CONFIG_ROOT": f"{top}/x k b"})
    return top


def test_arguments_folder_and_exit_status_pass_through(checkout: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(checkout / "run.py"), "figures", "a b.txt", "--json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={key: value for key, value in os.environ.items() if key != "XKB_CONFIG_ROOT"},
    )
    assert done.stdout == f"-P|-m|briefing_app|figures|a b.txt|--json|{checkout}/x k b|{tmp_path}|"
    assert (done.stderr, done.returncode) == ("", 3)


def test_a_second_start_loads_nothing_heavy(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-X", "importtime", str(checkout / "run.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "setup_tools.stamp" in loaded
    heavy = {"json", "subprocess", "argparse", "venv", "pathlib", "re", "hashlib"}
    assert not (heavy | {"setup_tools.commands"}) & loaded
