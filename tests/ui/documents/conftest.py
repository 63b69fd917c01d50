"""Files to open, and ways to answer the dialogs as a person does, with keys."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.fileformat import write_briefing
from briefing_app.session.documents import file_watch, recovery_watch
from tests.sample import briefing as sample

STORY = (
    "Flood moves hundreds\n\nSome 1,200 people had to leave three towns, the council said on "
    "3 May 2024.\n\nThe damage is put at $4.5 million, nearly double the $2.3 million of 2020.\n"
)
D = TypeVar("D", bound=QDialog)
Find = Callable[[type[D]], D]


@pytest.fixture(autouse=True)
def no_long_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a person to be still does not wait long here."""
    monkeypatch.setattr(file_watch, "QUIET_MS", 20)
    monkeypatch.setattr(recovery_watch, "PAUSE_MS", 20)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A saved briefing."""
    path = tmp_path / "documents" / "spector.briefing"
    path.parent.mkdir()
    write_briefing(path, sample())
    return path


@pytest.fixture
def opened(app: App, file: Path) -> App:
    """The app with the saved briefing open."""
    assert app.open(file)
    return app


@pytest.fixture
def dialog(qtbot: QtBot) -> Callable[[App, type[D]], D]:
    """Wait for the open dialog of a kind."""

    def find(app: App, kind: type[D]) -> D:
        def there() -> D | None:
            shown = [d for d in app.window.findChildren(kind) if d.isVisible()]
            return shown[-1] if shown else None

        qtbot.waitUntil(lambda: there() is not None)
        found = there()
        assert found is not None
        return found

    return find


def press(qtbot: QtBot, widget: QWidget, keys: str) -> None:
    """Press keys, written as "Ctrl+Shift+S" or "Enter", on what has the keyboard in a window."""
    *held, key = keys.split("+")
    modifier = Qt.KeyboardModifier.NoModifier
    for name in held:
        word = {"Ctrl": "Control"}.get(name, name)
        modifier |= Qt.KeyboardModifier[f"{word}Modifier"]
    window = widget.window()
    if not window.isActiveWindow():
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    target = widget.focusWidget() or widget
    qtbot.keyClick(target, Qt.Key[f"Key_{key}"], modifier)


def title(app: App, words: str) -> None:
    """Edit the open briefing."""
    from briefing_app.core.edits import with_head

    assert app.session.apply(lambda b: with_head(b, title=words), "Change title")
