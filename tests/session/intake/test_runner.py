"""A program beside this one: heard, held to its limits, stopped, and never left behind."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from briefing_app.session.intake.runner import Ended, Limit, Runner, Stop

ROOMY = Limit(60.0, 2 << 30)
SLEEPER = "import time; time.sleep(600)"
ECHO = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
LOUD = "import sys; sys.stderr.write('x' * 3_000_000 + 'END'); print('done')"
DEAF = "import os, time; os.close(0); print('deaf', flush=True)"
EATER = "x = []\nwhile True: x.append(bytearray(8_000_000)); import time; time.sleep(0.002)"
LINGERER = "import os, time; os.close(1); os.close(2); time.sleep(600)"


def run(code: str, *question: bytes, limit: Limit = ROOMY) -> tuple[Ended, bytes]:
    heard: list[bytes] = []
    ended = Runner((sys.executable, "-c", code), limit).run(question, heard.append)
    return ended, b"".join(heard)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_megabytes_go_in_and_come_out_whole() -> None:
    parts = (b"head\n", b"", bytes(range(256)) * 20_000)
    ended, heard = run(ECHO, *parts)
    assert heard == b"".join(parts)
    assert ended == Ended(0, "")


def test_what_it_says_of_itself_never_holds_it_up_and_its_end_is_kept() -> None:
    ended, heard = run(LOUD)
    assert heard == b"done\n"
    assert ended.last_words.endswith("xEND") and len(ended.last_words) < 100_000


def test_one_that_does_not_listen_is_heard_all_the_same() -> None:
    ended, heard = run(DEAF, b"x" * 5_000_000)
    assert (ended.status, heard) == (0, b"deaf\n")


@pytest.mark.parametrize(
    ("code", "limit", "why"),
    [
        (SLEEPER, Limit(0.3, 2 << 30), Stop.TIME),
        (LINGERER, Limit(0.3, 2 << 30), None),
        (EATER, Limit(60.0, 120_000_000), Stop.MEMORY),
    ],
)
def test_beyond_its_limit_it_is_stopped(
    code: str, limit: Limit, why: Stop | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.session.intake.runner.GRACE", 0.1)
    ended, _ = run(code, limit=limit)
    assert ended.stopped is why
    assert ended.status == -signal.SIGKILL


def test_a_later_limit_takes_the_place_of_the_first() -> None:
    runner = Runner((sys.executable, "-c", f"print('now', flush=True); {SLEEPER}"), ROOMY)
    ended = runner.run((), lambda _: runner.allow(Limit(0.0, 2 << 30)))
    assert ended.stopped is Stop.TIME


def test_what_the_listener_raises_ends_it() -> None:
    runner = Runner((sys.executable, "-c", f"print('x', flush=True); {SLEEPER}"), ROOMY)

    def hear(_: bytes) -> None:
        raise ValueError("nonsense")

    with pytest.raises(ValueError, match="nonsense"):
        runner.run((), hear)
    assert runner.pid is not None and gone(runner.pid)


def test_cancelled_from_another_thread() -> None:
    runner = Runner((sys.executable, "-c", SLEEPER), ROOMY)
    ended: list[Ended] = []
    thread = threading.Thread(target=lambda: ended.append(runner.run((), lambda _: None)))
    thread.start()
    while runner.pid is None:
        time.sleep(0.01)
    runner.cancel()
    thread.join(20)
    assert ended[0].stopped is Stop.CANCELLED
    assert gone(runner.pid)


def test_cancelled_before_it_began_it_is_not_started() -> None:
    runner = Runner((sys.executable, "-c", SLEEPER), ROOMY)
    runner.cancel()
    assert runner.run((), lambda _: None).stopped is Stop.CANCELLED
    assert runner.pid is None


def test_what_cannot_be_started_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Runner((str(tmp_path / "nowhere"),), ROOMY).run((), lambda _: None)
