"""From the start of the process to a window that can be read, beside the least that Qt can do.

The floor is a bare PySide6 window with the same article in a QTextBrowser, and PySide6 as pip
leaves it: what our set-up compiles for it is our measure, not the floor's. All are started by
turns, on the same platform, with the same Python. What counts is the ratio in each turn, and the
median of those. The time of the processors stands beside it: it tells what is done, also on a
machine that is busy otherwise. Aims: article and cards readable in at most 1.45 times the floor,
from run.py in 1.6, charts complete in at most 3. The charts are painted first, with all their
words, and go over to pyqtgraph when it has loaded.

Where `python3 run.py package` has left its folder (build/package/dist/briefing), the packaged
program is started by turns as well, and set beside the unpackaged one: aim at most 1.3 times.
BRIEFING_PACKAGED names another one, such as /usr/lib/briefing/briefing-app of an installed package.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
SOURCE = TOP / "src"
EXAMPLE = TOP / "resources" / "briefings" / "operation-spector"
TURNS = 12
READABLE_AIM, FROM_RUN_PY_AIM, COMPLETE_AIM = 1.45, 1.6, 3.0
PACKAGED_AIM = 1.3
PACKAGED = TOP / "build" / "package" / "dist" / "briefing" / "briefing-app"

EVENTS = (
    ("readable", "article and cards can be read", READABLE_AIM),
    ("run.py", "the same, started by run.py", FROM_RUN_PY_AIM),
    ("painted", "charts are complete, painted", COMPLETE_AIM),
    ("complete", "charts have gone over to pyqtgraph", COMPLETE_AIM),
)
Times = tuple[float, float]
"""From the start of a process, and of the processors in it; in seconds."""

FLOOR = """
import sys, time, json
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([])
window = QMainWindow()
browser = QTextBrowser()
browser.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.setCentralWidget(browser)
window.resize(1440, 900)
class Paint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False
def done():
    at, cpu = time.monotonic(), time.process_time()
    print(json.dumps({"event": "readable", "at": at, "cpu": cpu}), flush=True)
    app.quit()
paint = Paint()
browser.viewport().installEventFilter(paint)
window.show()
app.exec()
"""


def _article() -> str:
    model = json.loads((EXAMPLE / "briefing.json").read_text("utf-8"))
    return "\n\n".join(
        block["text"] for article in model["articles"] for block in article["blocks"]
    )


def _timed(command: list[str], environment: dict[str, str]) -> dict[str, Times]:
    """Return, for each event, the time since the start and the time of the processors."""
    began = time.monotonic()
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    events = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
    if not events:
        raise RuntimeError(f"{command} printed nothing:\n{ended.stderr}")
    return {event["event"]: (event["at"] - began, event["cpu"]) for event in events}


def _environment(folder: Path, platform: str) -> dict[str, str]:
    # As on the machine of a person: what was compiled once is kept.
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return dict(
        inherited,
        PYTHONPYCACHEPREFIX=str(folder / "compiled"),
        PYTHONPATH=str(SOURCE),
        QT_QPA_PLATFORM=platform,
        BRIEFING_TRACE="1",
        BRIEFING_ALONE="1",
        XDG_CONFIG_HOME=str(folder / "config"),
        XDG_STATE_HOME=str(folder / "state"),
        XDG_CACHE_HOME=str(folder / "cache"),
    )


def _as_pip_leaves_it(folder: Path) -> Path:
    """Return a folder with the package of PySide6 that our set-up changes, as it was before."""
    import shiboken6

    package, copy = Path(shiboken6.__file__).parent, folder / "plain" / "shiboken6"
    copy.mkdir(parents=True, exist_ok=True)
    for path in package.iterdir():
        if path.suffix == ".py":  # copied, because it says where the package is
            (copy / path.name).write_bytes(path.read_bytes())
        elif path.suffix != ".dir" and not (copy / path.name).exists():
            (copy / path.name).symlink_to(path)
    return copy.parent


def _compare(platform: str, folder: Path, display: str = "") -> None:
    environment = _environment(folder, platform)
    if display:
        environment["DISPLAY"] = display
    bare = dict(environment, PYTHONPATH=str(_as_pip_leaves_it(folder)))
    text = folder / "article.txt"
    text.write_text(_article(), "utf-8")
    floor_command = [sys.executable, "-c", FLOOR, str(text)]
    app_command = [sys.executable, "-m", "briefing_app", str(EXAMPLE)]
    run_py_command = [sys.executable, str(TOP / "run.py"), str(EXAMPLE)]
    packaged = Path(os.environ.get("BRIEFING_PACKAGED") or PACKAGED)
    floors: list[Times] = []
    frozen: list[Times] = []
    apps: dict[str, list[Times]] = {event: [] for event, _, _ in EVENTS}
    for turn in range(TURNS + 2):
        floor = _timed(floor_command, bare)["readable"]
        app = _timed(app_command, environment)
        app["run.py"] = _timed(run_py_command, environment)["readable"]
        if turn > 1:  # the first two fill the caches
            floors.append(floor)
            for event, times in apps.items():
                times.append(app[event])
        if packaged.exists():
            there = _timed([str(packaged), str(EXAMPLE)], environment)["readable"]
            if turn > 1:
                frozen.append(there)
    base, base_cpu = (1000 * statistics.median(kind) for kind in zip(*floors, strict=True))
    print(f"{platform}, {TURNS} turns, median; in brackets the time of the processors")
    print(f"  bare window, article in a QTextBrowser  {base:5.0f} ms  1.00 ({base_cpu:.0f} ms)")
    for event, words, aim in EVENTS:
        _print(words, apps[event], floors, aim)
    if frozen:
        _print("packaged, beside the unpackaged", frozen, apps["readable"], PACKAGED_AIM)
    else:
        print(f"  packaged: left out, {packaged} is not there")


def _print(words: str, times: list[Times], floors: list[Times], aim: float) -> None:
    middle, cpu = (1000 * statistics.median(kind) for kind in zip(*times, strict=True))
    ratio, cpu_ratio = (
        statistics.median(
            mine[kind] / least[kind] for mine, least in zip(times, floors, strict=True)
        )
        for kind in (0, 1)
    )
    verdict = "ok" if ratio <= aim else "TOO SLOW"
    print(f"  {words:<38}  {middle:5.0f} ms  {ratio:.2f} ", end="")
    print(f"({cpu:.0f} ms, {cpu_ratio:.2f})  aim {aim}: {verdict}")


def _with_screen(folder: Path) -> None:
    """Do the same in an X server of our own, if there is one."""
    server = shutil.which("Xvfb")
    if server is None:
        print("xcb: left out, Xvfb is not installed")
        return
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        try:
            _compare("xcb", folder, f":{number}")
        finally:
            process.terminate()


def main() -> None:
    """Print both ratios, without a screen and on an X screen."""
    with tempfile.TemporaryDirectory() as folder:
        _compare("offscreen", Path(folder))
        _with_screen(Path(folder))


if __name__ == "__main__":
    main()
