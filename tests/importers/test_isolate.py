"""The import process: answers, is stopped, crashes, and never takes the program with it."""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.importers import (
    ImportFailed,
    ImportProcess,
    State,
    import_bytes,
    isolate,
    run,
)
from briefing_app.importers.isolate import run_bytes
from briefing_app.importers.wire import Answer, Request, decode_answer, decode_request, encode
from tests.importers import samples

SLEEPER = "import time; time.sleep(600)"
EATER = "x = []\nwhile True: x.append(bytearray(8_000_000)); import time; time.sleep(0.002)"
DIER = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
LIAR = 'import sys; sys.stdin.buffer.read(); print(\'{"done": true, "article": 5}\')'
BROKEN_SETUP = "import sys; sys.stdin.buffer.read(); import no_such_module_anywhere"
FALLEN = (
    "import sys; from briefing_app.importers import api, child; api.import_module = None; "
    "child.main()"
)
GRUMBLER = (
    "import sys; sys.stdin.buffer.read(); sys.stderr.write('x' * 3_000_000); sys.stderr.flush(); "
    'print(\'{"failed": "This PDF holds no words."}\')'
)
CHATTER = "import sys; sys.stdin.buffer.read(); print('x' * 100); sys.stdout.flush(); " + SLEEPER


@pytest.fixture
def child_runs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let the child run the code in the list instead of the importer."""
    import subprocess

    code = [SLEEPER]

    def spawn() -> "subprocess.Popen[bytes]":
        child = subprocess.Popen(
            [sys.executable, "-c", code[0]],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert child.stderr is not None
        os.set_blocking(child.stderr.fileno(), False)
        return child

    monkeypatch.setattr(isolate, "_spawn", spawn)
    yield code
    assert not [t for t in threading.enumerate() if t.name.startswith("import")]


@pytest.mark.parametrize("name", list(samples.every_kind()))
def test_the_answer_is_that_of_reading_here(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    data = samples.every_kind()[name]
    path.write_bytes(data)
    process = ImportProcess()
    process.start(path)
    status = process.wait(60)
    assert status.state is State.DONE, status.message
    assert status.result == import_bytes(data, name=name)
    assert run(path) == status.result


def test_progress_comes_and_poll_does_not_wait(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(samples.two_columns())
    process = ImportProcess()
    assert process.poll().state is State.IDLE
    process.start(path)
    assert process.poll().state is State.RUNNING
    assert process.wait(60).progress == 1.0
    with pytest.raises(RuntimeError, match="once"):
        process.start(path)


def test_what_fails_there_fails_here(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(samples.locked_pdf())
    with pytest.raises(ImportFailed, match="protected by a password"):
        run(path)
    process = ImportProcess()
    process.start(tmp_path / "missing.pdf")
    assert "no such file" in process.wait(10).message


@pytest.mark.parametrize(
    ("code", "limits", "message"),
    [
        (SLEEPER, {"seconds": 0.3}, "longer than 0.3 seconds"),
        (EATER, {"memory": 120_000_000, "seconds": 60.0}, "too much memory"),
        (DIER, {}, "made its reader crash"),
        (LIAR, {}, "made its reader crash"),
        (CHATTER, {}, "made its reader crash"),
    ],
)
def test_a_child_that_misbehaves_is_stopped_and_named(
    child_runs: list[str], code: str, limits: dict[str, float], message: str
) -> None:
    child_runs[0] = code
    process = ImportProcess(**limits)  # type: ignore[arg-type]
    process.start_bytes(samples.small_pdf() + b"\n" * 300_000, name="a.pdf")
    status = process.wait(60)
    assert status.state is State.FAILED
    assert message in status.message


@pytest.mark.parametrize("code", [BROKEN_SETUP, FALLEN])
def test_a_fault_of_ours_is_told_as_ours(
    child_runs: list[str], caplog: pytest.LogCaptureFixture, code: str
) -> None:
    child_runs[0] = code
    process = ImportProcess()
    process.start_bytes(samples.small_pdf(), name="a.pdf")
    message = process.wait(60).message
    assert "the fault is Briefing's" in message
    assert "damaged" not in message
    assert "Error: " in caplog.text


def test_a_child_that_talks_to_itself_is_not_held_up(child_runs: list[str]) -> None:
    child_runs[0] = GRUMBLER
    process = ImportProcess()
    process.start_bytes(samples.small_pdf(), name="a.pdf")
    assert process.wait(60).message == "This PDF holds no words."


def test_cancel_ends_the_child(child_runs: list[str]) -> None:
    del child_runs
    process = ImportProcess()
    process.start_bytes(samples.small_pdf(), name="a.pdf")
    while process._child is None:
        time.sleep(0.01)
    pid = process._child.pid
    process.cancel()
    assert process.poll().state is State.CANCELLED
    assert process.wait(20).state is State.CANCELLED
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_the_child_may_not_reach_out(tmp_path: Path) -> None:
    """Run the guard in a process of its own, since it cannot be taken back."""
    import subprocess

    code = (
        "import json, os, socket, subprocess\n"
        "from briefing_app.importers.guard import ForbiddenError, close_doors\n"
        "close_doors(10)\n"
        "def tried(act):\n"
        "    try: act()\n"
        "    except ForbiddenError: return 'forbidden'\n"
        "    except Exception as error: return repr(error)\n"
        "    return 'allowed'\n"
        f"target = {str(tmp_path / 'written')!r}\n"
        "print(json.dumps([tried(lambda: socket.create_connection(('127.0.0.1', 9))),\n"
        " tried(lambda: subprocess.run(['true'])), tried(lambda: os.system('true')),\n"
        " tried(lambda: open(target, 'w')), tried(lambda: os.open(target, os.O_CREAT)),\n"
        " tried(lambda: open('/proc/self/status').close()),\n"
        " tried(lambda: __import__('fresh_module'))]))\n"
    )
    (tmp_path / "fresh_module.py").write_text("")
    source = f"{Path(isolate.__file__).parents[2]}{os.pathsep}{tmp_path}"
    environment = {**os.environ, "PYTHONPATH": source}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment, check=True
    )
    assert json.loads(done.stdout) == ["forbidden"] * 5 + ["allowed"] * 2
    assert [path.name for path in tmp_path.iterdir()] == ["fresh_module.py"]


def test_the_child_ends_with_its_parent() -> None:
    import subprocess

    code = (
        "import subprocess, sys, time\n"
        "from briefing_app.importers.isolate import _spawn\n"
        "from briefing_app.importers.wire import Request, encode\n"
        "child = _spawn()\n"
        "child.stdin.write(encode(Request(10)) + b'x'); child.stdin.flush()\n"
        "print(child.pid, flush=True); time.sleep(600)\n"
    )
    source = str(Path(isolate.__file__).parents[2])
    parent = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    for _ in range(400):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.05)
    pytest.fail("the child outlived its parent")


def test_standard_input_is_read_like_a_file() -> None:
    imported = run_bytes(samples.news())
    assert imported.article is not None
    assert imported.article.headline.startswith("Ferry crossings")


def test_messages_come_back_as_they_went() -> None:
    request = Request(5, "a.pdf", None, "utf-8", 3.0)
    assert decode_request(encode(request).rstrip()) == request
    (table,) = import_bytes(samples.CSV, name="a.csv").tables
    answer = Answer(tables=(table,), warnings=("x",), done=True)
    assert decode_answer(encode(answer)) == answer
    with pytest.raises(ValueError):
        decode_answer(b'{"article": {"source": 3}}')
