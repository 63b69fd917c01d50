"""A whole start, in a process of its own: its steps in their order, and what it says in the end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app import resources_dir

QUIT_WHEN_SETTLED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.__main__ import main
from briefing_app.start.launch import Launch

settle = Launch._settle
def settled(launch):
    settle(launch)
    app = launch.app
    shown = {"view": app.window.views.current, "notice": app.shell.bars.notice.text,
             "title": app.session.briefing.title, "example": app.document.example}
    print(json.dumps(shown), flush=True)
    QTimer.singleShot(0, QApplication.quit)
Launch._settle = settled
sys.exit(main(sys.argv[1:]))
"""

IN_WHICH_ORDER = """
import json, sys, threading
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.__main__ import main
from briefing_app.app import App
from briefing_app.start import launch
from briefing_app.ui.shell import main_window
from briefing_app.ui.charts.feature import ChartsFeature
from briefing_app.ui.charts.loader import ChartLoader

main_window.usual_size = lambda screen: QSize(*main_window.USUAL)
launch.LOADING_MS = int(sys.argv.pop())
build, furnishing = ChartsFeature.build, App.furnishing_features
def said(what):
    print(json.dumps({"event": what}), flush=True)
    order.append(what)
    if len(order) == 2:
        QTimer.singleShot(0, QApplication.quit)
order = []
stand = threading.Event()
load = ChartLoader._load
def loaded(loader):
    stand.wait(None if not launch.LOADING_MS else 2)  # time in which features could be built
    load(loader)
def built(charts):
    charts.completed.connect(lambda: said("charts"))
    build(charts)
def furnished(app):
    yield from furnishing(app)
    said("features")
    stand.set()
ChartLoader._load, ChartsFeature.build, App.furnishing_features = loaded, built, furnished
sys.exit(main(sys.argv[1:]))
"""


QUIT_WHEN_OPENED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing_app.__main__ import main
from briefing_app.ui.documents.feature import DocumentsFeature

settle = DocumentsFeature.settle
def settled(documents, opening, **rest):
    settle(documents, opening, **rest)
    if not rest.get("example"):
        print(json.dumps({"title": opening.briefing.title}), flush=True)
        QTimer.singleShot(500, QApplication.quit)
DocumentsFeature.settle = settled
sys.exit(main(sys.argv[1:]))
"""

DROPPED_BEFORE = """
import json
from pathlib import Path
from briefing_app.start import launch
from briefing_app.ui.documents import neighbours
shown = launch.Launch._on_readable
def dropped(launch):
    for here, *apart in DROPS:
        launch.app.window.path_asked.emit(Path(here))
        for path in apart:
            launch.app.window.apart_asked.emit(Path(path))
    shown(launch)
launch.Launch._on_readable = dropped
neighbours.open_window = lambda path: print(json.dumps({"apart": path.name}), flush=True) or True
"""


def start(folder: Path, command: list[str], **variables: str) -> list[dict[str, object]]:
    """Start the app with folders of its own; return the lines of JSON that it printed."""
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "STATE", "CACHE")}
    environment = {**os.environ, **own, "BRIEFING_ALONE": "1", **variables}
    done = subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_start_is_told_step_by_step(tmp_path: Path) -> None:
    example = str(resources_dir.path(resources_dir.EXAMPLE))
    told = start(tmp_path, ["-m", "briefing_app", example], BRIEFING_TRACE="1")
    assert [step["event"] for step in told] == ["readable", "painted", "complete"]


@pytest.mark.parametrize(
    ("patience", "order"), [("99999", ["charts", "features"]), ("0", ["features", "charts"])]
)
def test_features_wait_for_charts_but_not_for_ever(
    tmp_path: Path, patience: str, order: list[str]
) -> None:
    example = str(resources_dir.path(resources_dir.EXAMPLE))
    told = start(tmp_path, ["-c", IN_WHICH_ORDER, example, patience])
    assert [step["event"] for step in told] == order


@pytest.mark.parametrize("given", [True, False])
def test_the_first_start_shows_the_example(tmp_path: Path, given: bool) -> None:
    files = [str(resources_dir.path(resources_dir.EXAMPLE))] if given else []
    (shown,) = start(tmp_path, ["-c", QUIT_WHEN_SETTLED, *files])
    assert shown["view"] == "read"
    assert shown["notice"] == ""
    assert shown["title"]
    assert shown["example"] is not given


def test_what_cannot_be_opened_is_said_on_the_start_page(tmp_path: Path) -> None:
    missing = tmp_path / "missing.briefing"
    (shown,) = start(tmp_path, ["-c", QUIT_WHEN_SETTLED, str(missing)])
    assert shown["view"] == "start"
    assert "“missing.briefing” is not there" in str(shown["notice"])


@pytest.mark.parametrize(
    ("drops", "apart"),
    [(["cab"], ["a", "b"]), (["ab", "c"], ["a", "b"])],
)
def test_all_files_dropped_before_all_is_built_are_opened(
    tmp_path: Path, drops: list[str], apart: list[str]
) -> None:
    for name in "abc":
        text = f"Fares to rise in {name}\n\nFares rise by 4 per cent in May, the board said.\n"
        (tmp_path / name).with_suffix(".txt").write_text(text)
    paths = [[str(tmp_path / f"{name}.txt") for name in drop] for drop in drops]
    told = start(tmp_path, ["-c", DROPPED_BEFORE.replace("DROPS", repr(paths)) + QUIT_WHEN_OPENED])
    assert [one["title"] for one in told if "title" in one] == ["Fares to rise in c"]
    assert [one["apart"] for one in told if "apart" in one] == [f"{name}.txt" for name in apart]
