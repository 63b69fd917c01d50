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


ACTS = {
    "socket.connect": "socket.socket().connect(HERE)",
    "socket.bind": "socket.socket().bind(HERE)",
    "socket.sendto": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', HERE)",
    "socket.getaddrinfo": "socket.getaddrinfo('localhost', 9)",
    "socket.gethostbyname": "socket.gethostbyname('localhost')",
    "urllib.Request": "urllib.request.urlopen('http://127.0.0.1:9')",
    "subprocess.Popen": "subprocess.run(['true'])",
    "os.system": "os.system('true')",
    "os.exec": "os.execv('/bin/true', ['true'])",
    "os.posix_spawn": "os.posix_spawn('/bin/true', ['true'], {})",
    "os.fork": "os.fork() or os._exit(0)",
    "os.remove": "os.remove(THERE)",
    "os.rename": "os.rename(THERE, TARGET)",
    "os.mkdir": "os.mkdir(TARGET)",
    "os.rmdir": "os.rmdir(EMPTY)",
    "os.link": "os.link(THERE, TARGET)",
    "os.symlink": "os.symlink(THERE, TARGET)",
    "shutil.rmtree": "shutil.rmtree(EMPTY)",
    "write": "open(TARGET, 'w')",
    "add": "open(THERE, 'a')",
    "change": "open(THERE, 'r+')",
    "create": "os.open(TARGET, os.O_CREAT)",
    "empty": "os.open(THERE, os.O_TRUNC)",
}
"""What is tried, under the name of the event that forbids it, or of a way to write."""


def test_the_child_may_not_reach_out(tmp_path: Path) -> None:
    """It cannot be taken back, so it runs apart; each door is closed by a lock of its own."""
    there, empty = tmp_path / "fresh_module.py", tmp_path / "empty"
    there.write_text("")
    empty.mkdir()
    code = (
        "import json, os, shutil, socket, subprocess, urllib.request\n"
        "from briefing_app.importers.guard import ForbiddenError, close_doors\n"
        f"THERE, EMPTY, TARGET = {str(there)!r}, {str(empty)!r}, {str(tmp_path / 'new')!r}\n"
        "HERE = ('127.0.0.1', 9)\n"
        "close_doors(10)\n"
        "def tried(act):\n"
        "    try: eval(act)\n"
        "    except ForbiddenError as error: return str(error)\n"
        "    except Exception as error: return 'let through: ' + repr(error)\n"
        "    return 'allowed'\n"
        f"found = {{name: tried(act) for name, act in {ACTS!r}.items()}}\n"
        "found['read'] = tried(\"open('/proc/self/status').close()\")\n"
        "found['import'] = tried(\"__import__('fresh_module')\")\n"
        "print(json.dumps(found))\n"
    )
    source = f"{SOURCE}{os.pathsep}{tmp_path}"
    environment = {**os.environ, "PYTHONPATH": source}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment, check=True
    )
    found = json.loads(done.stdout)
    assert (found.pop("read"), found.pop("import")) == ("allowed", "allowed")
    ways = {name: "an import may not " + ("do this" if "." in name else "write") for name in ACTS}
    assert {name: said.partition(":")[0] for name, said in found.items()} == ways
    events = {name for name in ACTS if "." in name}
    assert {name: found[name].rpartition(": ")[2] for name in events} == {n: n for n in events}
    assert {path.name for path in tmp_path.iterdir()} == {"fresh_module.py", "empty"}


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
