"""What a second start hands over: opened here where nothing is in the way, else apart."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.session.hand_over import socket_path
from briefing_app.ui.documents import neighbours
from tests.ui.conftest import MakeApp
from tests.ui.documents.conftest import title


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The files for which a window of their own would have been opened."""
    asked: list[Path] = []
    monkeypatch.setattr(neighbours, "open_window", asked.append)
    with tempfile.TemporaryDirectory(prefix="briefing-run-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield asked


def awake(app: App) -> neighbours.Neighbours:
    app.documents.wake()
    assert app.documents.neighbours is not None
    # Coming to the front is for a window system; the platform of the tests has none.
    app.documents.neighbours._come_forward = lambda: None  # type: ignore[method-assign]
    return app.documents.neighbours


def test_on_the_start_page_it_opens_here(make_app: MakeApp, apart: list[Path], file: Path) -> None:
    app = make_app(example=False)
    awake(app)._on_asked([str(file)])
    assert app.document.path == file
    assert apart == []


def test_the_untouched_example_is_not_in_the_way(app: App, apart: list[Path], file: Path) -> None:
    awake(app)._on_asked([str(file)])
    assert app.document.path == file


def test_the_touched_example_is(app: App, apart: list[Path], file: Path) -> None:
    title(app, "mine")
    awake(app)._on_asked([str(file)])
    assert apart == [file]
    assert app.session.briefing.title == "mine"


def test_what_is_open_stays_and_the_others_get_windows(
    opened: App, apart: list[Path], file: Path, story: Path
) -> None:
    awake(opened)._on_asked([str(file), str(story)])
    assert apart == [story], "the file that is open needs no second window"
    assert opened.document.path == file


def test_one_on_its_way_in_is_not_pushed_aside(
    make_app: MakeApp, qtbot: QtBot, apart: list[Path], file: Path, story: Path
) -> None:
    app = make_app(example=False)
    awake(app)._on_asked([str(story), str(file)])
    assert apart == [file]
    qtbot.waitUntil(lambda: app.session.briefing.title == "Flood moves hundreds", timeout=30_000)


def test_a_window_of_its_own_is_started_with_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    said = tmp_path / "said"
    program = tmp_path / "python"
    program.write_text(
        f'#!/bin/sh\necho "$BRIEFING_ALONE" "$@" > {said}.part; mv {said}.part {said}\n'
    )
    program.chmod(0o700)
    assert neighbours.open_window(Path("/a b.briefing"), str(program))
    qtbot.waitUntil(said.exists)
    assert said.read_text() == "1 -P -m briefing_app -- /a b.briefing\n"


def test_where_no_window_can_be_started_it_says_so(
    opened: App, story: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(neighbours, "open_window", lambda _path: False)
    with qtbot.waitSignal(opened.workspace.messages.noticed) as told:
        awake(opened)._on_asked([str(story)])
    assert "second window" in told.args[0]


def test_it_listens_while_it_runs(opened: App, apart: list[Path]) -> None:
    awake(opened)
    assert socket_path().exists()
    assert opened.window.close()
    assert not socket_path().exists()
