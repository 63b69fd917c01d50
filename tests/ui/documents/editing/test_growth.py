"""What an edit costs on the interface's thread hardly grows with the briefing, counted in calls."""

import math
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bench.editing import CORRECTIONS, briefing_of, closed, correct, opened, relabel
from briefing_app.app import App
from briefing_app.reading.beside.follow.warm import warm_up

SMALL, LARGE = 250, 2000
MOST = 1.1
"""The power of the number of figures by which the work may grow."""


def _calls(action: Callable[[], object]) -> int:
    """Return how many calls an action makes on this thread, of Python and of C."""
    count = 0

    def count_one(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(count_one)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


def _cost(app: App, edit: Callable[[App, int], object]) -> int:
    edit(app, 0)
    return _calls(lambda: edit(app, 1))


@pytest.mark.parametrize(
    "edit",
    [relabel, *(partial(correct, kind) for kind in CORRECTIONS)],
    ids=["label", *(kind.name for kind in CORRECTIONS)],
)
def test_the_work_of_an_edit_grows_no_faster_than_the_briefing(
    edit: Callable[[App, int], object], qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    warm_up()
    costs = {}
    for size in (SMALL, LARGE):
        app = opened(qapp, briefing_of(size), tmp_path / str(size))
        costs[size] = _cost(app, edit)
        closed(app)
    grown = math.log(costs[LARGE] / costs[SMALL]) / math.log(LARGE / SMALL)
    assert grown < MOST, f"{costs}: the power is {grown:.2f}"
