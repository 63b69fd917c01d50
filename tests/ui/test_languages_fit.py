"""In no language is a text cut at 1024 × 640: German, Spanish, and one that is longer still."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.shell.home.card import BriefingCard
from briefing_app.words.catalogue import Catalogue, load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak
from tests.words.pseudo import pseudo_catalogue

SIZE = (1024, 640)
SPOKEN = ("de", "es", "longer")


def catalogue_of(name: str) -> Catalogue | None:
    if name == "longer":
        return pseudo_catalogue()
    return load_catalogue(choose_language(name, ()))


@pytest.fixture(params=SPOKEN)
def speech(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(catalogue_of(request.param))
    yield request.param
    speak(None)


def seen(root: QWidget) -> list[QWidget]:
    shown = (w for w in root.findChildren(QWidget) if w.isVisible())
    return [w for w in shown if w.width() and w.height() and not w.visibleRegion().isEmpty()]


def cut(root: QWidget) -> list[str]:
    """The texts that have less room than they need; a card of a briefing shortens its own."""
    found = []
    for widget in seen(root):
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if widget.height() < needed:
                    found.append(f"{widget.text()!r}: {widget.height()} of {needed} high")
            elif widget.width() < QFontMetrics(widget.font()).horizontalAdvance(widget.text()):
                found.append(f"{widget.text()!r}: {widget.width()} wide")
        elif isinstance(widget, QTableWidget) and widget.wordWrap():
            rows = range(widget.rowCount())
            low = [row for row in rows if widget.rowHeight(row) < widget.sizeHintForRow(row)]
            found += [f"row {row} of {widget.accessibleName()!r}" for row in low]
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed = widget.sizeHint().width()
            if widget.width() < needed and not isinstance(widget, BriefingCard):
                found.append(f"{widget.text()!r}: {widget.width()} of {needed} wide")
    return found


def outside(root: QWidget) -> list[str]:
    """Buttons and labels that reach over the edge of what they stand in."""
    return [
        f"{type(w).__name__} {w.accessibleName()!r} at {w.geometry().getRect()}"
        for w in seen(root)
        if isinstance(w, QLabel | QAbstractButton)
        and not w.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(w.geometry())
    ]


VIEWS: dict[str, Callable[[App], object]] = {
    "read": lambda app: app.shell.show_read(),
    "triage": lambda app: app.workspace.actions["triage"].trigger(),
    "print": lambda app: app.workspace.actions["sheet"].trigger(),
    "slides": lambda app: app.workspace.actions["print_slides"].trigger(),
    "start": lambda app: app.show_start(),
}


def test_no_text_is_cut(make_app: Callable[..., App], speech: str) -> None:
    app = make_app(*SIZE)
    found = {}
    for view, show in VIEWS.items():
        show(app)
        app.window.resize(*SIZE)
        QApplication.processEvents()
        assert app.window.size().toTuple() == SIZE
        found[view] = cut(app.window) + outside(app.window)
    assert found == {view: [] for view in VIEWS}


DIALOGS = ("preferences", "details", "export", "about", "shortcuts", "note", "embargo", "tables")


def test_no_text_of_a_dialog_is_cut(make_app: Callable[..., App], speech: str) -> None:
    app = make_app(*SIZE)
    app.shell.show_read()
    found = {}
    for name in DIALOGS:
        app.workspace.actions[name].trigger()
        QApplication.processEvents()
        dialog = next(d for d in app.window.findChildren(QDialog) if d.isVisible())
        found[name] = cut(dialog) + outside(dialog)
        assert dialog.width() <= SIZE[0]
        dialog.close()
    assert found == {name: [] for name in DIALOGS}


def test_a_cut_text_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    label = QLabel("Several words that need their room", window)
    window.resize(400, 100)
    label.resize(40, 20)
    window.show()
    assert cut(window)
    window.close()
