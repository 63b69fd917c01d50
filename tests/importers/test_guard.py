"""What a child gives up, and that it never outlives its parent; in processes of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import briefing_app

SOURCE = str(Path(briefing_app.__file__).parents[1])


def test_the_child_may_not_reach_out(tmp_path: Path) -> None:
    """It cannot be taken back, so it runs apart."""
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
        "here = ('127.0.0.1', 9)\n"
        "print(json.dumps([tried(lambda: socket.socket().connect(here)),\n"
        " tried(lambda: socket.socket().bind(here)),\n"
        " tried(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', here)),\n"
        " tried(lambda: socket.getaddrinfo('localhost', 9)),\n"
        " tried(lambda: socket.gethostbyname('localhost')),\n"
        " tried(lambda: subprocess.run(['true'])), tried(lambda: os.system('true')),\n"
        " tried(lambda: open(target, 'w')), tried(lambda: os.open(target, os.O_CREAT)),\n"
        " tried(lambda: open('/proc/self/status').close()),\n"
        " tried(lambda: __import__('fresh_module'))]))\n"
    )
    (tmp_path / "fresh_module.py").write_text("")
    source = f"{SOURCE}{os.pathsep}{tmp_path}"
    environment = {**os.environ, "PYTHONPATH": source}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment, check=True
    )
    assert json.loads(done.stdout) == ["forbidden"] * 9 + ["allowed"] * 2
    assert [path.name for path in tmp_path.iterdir()] == ["fresh_module.py"]


def test_the_child_waits_for_nobody_whose_parent_is_gone() -> None:
    """Killed while it hands over a file, the parent leaves no child behind."""
    code = (
        "import subprocess, sys, time\n"
        "from briefing_app.session.intake.messages import Request, encode_request\n"
        "from briefing_app.session.intake.reader import COMMAND\n"
        "child = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "child.stdin.write(encode_request(Request(10)) + b'x'); child.stdin.flush()\n"
        "print(child.pid, flush=True); time.sleep(600)\n"
    )
    assert ends_with_its_parent(code)


def test_the_child_that_works_ends_with_its_parent() -> None:
    works = (
        "import time; from briefing_app.importers.guard import close_doors; "
        "close_doors(600); print('closed', flush=True); time.sleep(600)"
    )
    code = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen([sys.executable, '-c', {works!r}], stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "print(child.pid, flush=True); time.sleep(600)\n"
    )
    assert ends_with_its_parent(code)


def ends_with_its_parent(code: str) -> bool:
    """Run a parent that prints the number of its child, kill it, and see whether the child ends."""
    environment = {**os.environ, "PYTHONPATH": SOURCE}
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    for _ in range(400):
        if not Path(f"/proc/{pid}").exists():
            return True
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    return False
