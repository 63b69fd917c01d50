"""What checks and tests start from: few variables, a home that nobody has used."""

import os
import pwd
import stat
import subprocess
import sys
from pathlib import Path

from setup_tools import fresh

TOP = Path(__file__).parent.parent.parent


def test_what_a_developer_set_goes_and_what_a_person_has_stays() -> None:
    person = {"PATH": "/bin", "LC_ALL": "C", "TMPDIR": "/t", "BRIEFING_SLOW": "1", "DISPLAY": ":1"}
    developer = {
        **dict.fromkeys(
            ("PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "PYTHONPATH", "VIRTUAL_ENV"), "1"
        ),
        **dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS", "LD_LIBRARY_PATH"), "/x"),
        **dict.fromkeys(("QT_PLUGIN_PATH", "BRIEFING_ALONE", "PYTEST_ADDOPTS", "LCX"), "1"),
    }
    assert fresh.variables(person | developer) == person


def test_a_home_is_new_and_goes_again() -> None:
    with fresh.home() as one, fresh.home() as other:
        assert one["HOME"] != other["HOME"]
        assert list(Path(one["HOME"]).iterdir()) == []
        assert stat.S_IMODE(Path(one["XDG_RUNTIME_DIR"]).stat().st_mode) == 0o700
        Path(one["HOME"], ".config").mkdir()
    assert not Path(one["HOME"]).parent.exists()


def test_no_test_sees_the_home_of_whoever_runs_it() -> None:
    assert Path.home() != Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}.isdisjoint(os.environ)
    assert Path(os.environ["XDG_RUNTIME_DIR"]).parent == Path.home().parent


def test_pytest_alone_finds_the_libraries_and_leaves_the_home_as_it_is(tmp_path: Path) -> None:
    env = {**fresh.variables(dict(os.environ)), "HOME": str(tmp_path)}
    one = "tests/session/test_settings.py"
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", one]
    done = subprocess.run(
        command, cwd=TOP, env=env, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
    assert list(tmp_path.iterdir()) == []
