"""Two simulated screens of different pixel ratio, in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.ui.present.screens import Screens, derive_screens

ROOT = Path(__file__).parents[3]
SCREENS = {
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
            "width": 960,
            "height": 540,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 2,
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


def test_stage_and_console_on_two_screens(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    }
    script = Path(__file__).with_name("two_screens.py")
    ran = subprocess.run(
        [sys.executable, str(script)],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert (found["begun"]["stage"], found["begun"]["console"]) == ("Room", "Desk")
    assert found["begun"]["stage_size"] == [960, 540]
    assert (found["swapped"]["stage"], found["swapped"]["console"]) == ("Desk", "Room")
    assert found["swapped"]["at"] == 1
    assert found["list_over_console"]
    assert (found["alone"]["stage"], found["alone"]["console"]) == ("Desk", "")
    assert found["alone"]["at"] == 2, "nothing is lost"
    assert (found["again"]["stage"], found["again"]["console"]) == ("Room", "Desk")
    assert found["again"]["at"] == 3
    assert (found["remembered"]["stage"], found["remembered"]["console"]) == ("Room", "Desk")
