"""Two simulated screens of different pixel ratio, in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing_app.ui.present.screens import Screens, derive_screens

ROOT = Path(__file__).parents[3]
SCREENS: dict[str, list[dict[str, object]]] = {
    "screens": [
        {
            "name": "Desk",
            "x": 0,
            "y": 0,
            "width": 1440,
            "height": 900,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        },
        {
            "name": "Room",
            "x": 1440,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 192,
            "logicalBaseDpi": 96,
            "dpr": 1,
        },
    ]
}


@pytest.mark.parametrize(
    ("names", "here", "remembered", "swapped", "expected"),
    [
        (["Desk"], "Desk", "", False, Screens("Desk")),
        (["Desk", "Room"], "Desk", "", False, Screens("Room", "Desk")),
        (["Room", "Desk"], "Desk", "", False, Screens("Room", "Desk")),
        (["Desk", "Room"], "Desk", "", True, Screens("Desk", "Room")),
        (["Desk", "Room", "Wall"], "Desk", "Wall", False, Screens("Wall", "Desk")),
        (["Desk", "Room"], "Desk", "Gone", False, Screens("Room", "Desk")),
        (["Desk", "Room"], "Desk", "Desk", False, Screens("Desk", "Room")),
        (["Room"], "Gone", "Gone", True, Screens("Room")),
        ([], "Desk", "", False, Screens("")),
    ],
)
def test_who_stands_where(
    names: list[str], here: str, remembered: str, swapped: bool, expected: Screens
) -> None:
    assert derive_screens(names, here, remembered, swapped=swapped) == expected


def told(tmp_path: Path, screens: dict[str, list[dict[str, object]]]) -> dict[str, Any]:
    """Run a talk on these screens and return what stood where."""
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(screens))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    }
    script = Path(__file__).with_name("two_screens.py")
    ran = subprocess.run(
        [sys.executable, str(script)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return dict(json.loads(ran.stdout))


def with_room(width: int, height: int) -> dict[str, list[dict[str, object]]]:
    """Return the desk and a room's screen of twice as many pixels a length."""
    desk, room = SCREENS["screens"]
    return {"screens": [desk, {**room, "width": 2 * width, "height": 2 * height}]}


@pytest.mark.parametrize("size", [(960, 540), (540, 960)])
def test_stage_and_console_on_two_screens(tmp_path: Path, size: tuple[int, int]) -> None:
    found = told(tmp_path, with_room(*size))
    assert (found["begun"]["stage"], found["begun"]["console"]) == ("Room", "Desk")
    assert found["begun"]["stage_size"] == list(size)
    assert (found["swapped"]["stage"], found["swapped"]["console"]) == ("Desk", "Room")
    assert found["swapped"]["at"] == 1
    assert found["list_over_console"]
    assert (found["alone"]["stage"], found["alone"]["console"]) == ("Desk", "")
    assert found["alone"]["at"] == 2, "nothing is lost"
    assert found["kept_drawing"], "a drawing neither"
    assert (found["again"]["stage"], found["again"]["console"]) == ("Room", "Desk")
    assert found["again"]["at"] == 3
    assert (found["remembered"]["stage"], found["remembered"]["console"]) == ("Room", "Desk")


@pytest.mark.parametrize("size", [(960, 540), (540, 960)])
def test_what_is_drawn_at_the_desk_is_seen_in_the_room(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    drawn = told(tmp_path, with_room(*size))["drawn"]
    assert (drawn["ratio"], drawn["pixels"]) == (2.0, [2 * side for side in size])
    assert drawn["on_stage"] and drawn["on_console"]
    assert drawn["aspects"][0] == pytest.approx(drawn["aspects"][1])
    assert drawn["at"] == 1, "drawing goes to no other slide"
    assert drawn["frozen"]
    assert drawn["said"] == ["Frozen on slide 2 · Pen, red", "When unfrozen: slide 3", ""]
    assert drawn["after_swap"], "it fits the other screen too"
    assert drawn["still"], "one escape lays the pen down, the next one asks"
