"""What a press officer does with a stranger's release, by keys, until the process is killed.

Run as a program: release, table and file to save to. It says "kept" when the last correction is in
the snapshot, and waits to be killed.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from briefing_app.app import App
from briefing_app.core.figure import Figure
from briefing_app.core.span import Span
from briefing_app.session.documents.opening import open_path
from briefing_app.session.settings import Settings
from briefing_app.start.launch import make_application
from briefing_app.ui.charts.editing.tables_dialog import TablesDialog
from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.documents.editing.text_dialog import TextDialog
from briefing_app.ui.documents.review.sign_off_dialog import SignOffDialog

PATIENCE = 60.0
D = TypeVar("D", bound=QDialog)
CORRECTED = (
    ("£3.6 million", "£3.9 million"),
    ("46 days", "64 days"),
    ("2.14 million", "2.41 million"),
    ("85 boats", "91 boats"),
    ("412 people", "421 people"),
)
"""Five corrections; the last three are undone."""
LAST = ("58,000", "61,000")
"""The correction that no save has seen."""
NAME, COMMENT = "JB", "Was VAT counted?"


def until(there: Callable[[], object], what: str) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end, f"never came: {what}"
        QApplication.processEvents()
        time.sleep(0.002)


def press(widget: QWidget, keys: str) -> None:
    """Press keys in a window; no window manager is there to give it the keyboard back."""
    if not widget.window().isActiveWindow():
        widget.window().activateWindow()
        QTest.qWaitForWindowActive(widget.window())
    QTest.keySequence(widget, QKeySequence(keys))


def dialog_of(app: App, kind: type[D]) -> D:
    """Wait for the open dialog of a kind."""

    def shown() -> list[D]:
        return [d for d in app.window.findChildren(kind) if d.isVisible()]

    until(shown, kind.__name__)
    return shown()[-1]


def figure_of(app: App, words: str) -> Figure:
    """Return the figure whose words hold these."""
    return next(
        figure
        for figure in app.session.briefing.figures
        if isinstance(figure.evidence, Span) and words in figure.evidence.exact
    )


def correct(app: App, old: str, new: str) -> None:
    """Light a figure, open its paragraph, and type over the words that are selected."""
    app.session.focus.select(figure_of(app, old).id)
    press(app.window, "F2")
    dialog = dialog_of(app, TextDialog)
    words = dialog.field.textCursor().selectedText()
    QTest.keyClicks(dialog.field, words.replace(old, new))
    press(dialog.field, "Ctrl+Return")
    until(lambda: new in app.session.briefing.articles[0].text, new)


def change_date(app: App, date: str) -> None:
    """Give the source another day."""
    press(app.window, "Alt+Return")
    dialog = dialog_of(app, DetailsDialog)
    field = dialog.particulars["date"]
    field.selectAll()
    QTest.keyClicks(field, date)
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(lambda: app.session.briefing.articles[0].source.date == date, date)


def choose_file(app: App, action: str, path: Path) -> None:
    """Answer the dialog that asks for a file."""
    app.workspace.actions[action].trigger()
    dialog = dialog_of(app, QFileDialog)
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.close()


def add_and_chart_table(app: App, path: Path) -> None:
    """Add a table, check the article against it, and draw its second column."""
    choose_file(app, "add_table", path)
    until(lambda: app.session.briefing.tables, "the table")
    app.workspace.actions["tables"].trigger()
    dialog = dialog_of(app, TablesDialog)
    QTest.keyClick(dialog.grid, Qt.Key.Key_Right)
    next(b for b in dialog.buttons if b.text() == "Chart this column").click()
    assert app.session.briefing.charts
    press(dialog, "Escape")


def sign_off(app: App) -> None:
    """Say of all that it is right."""
    press(app.window, "F8")
    dialog = dialog_of(app, SignOffDialog)
    QTest.keyClicks(dialog.name, NAME)
    dialog.buttons[-1].setFocus()
    while dialog.item.is_open:
        QTest.keyClick(dialog, Qt.Key.Key_R)
    press(dialog, "Escape")


def comment(app: App, words: str) -> None:
    """Comment on a figure's card, and choose the comment for print."""
    app.session.focus.select(figure_of(app, words).id)
    press(app.window, "Ctrl+Alt+M")
    writing = app.comments.board.writing
    assert writing is not None and writing.name.isHidden(), "the name is known from the sign-off"
    QTest.keyClicks(writing.field, COMMENT)
    press(writing.field, "Ctrl+Return")
    (card,) = app.comments.board.cards
    menu = app.comments.board.menu_of(card)
    next(a for a in menu.actions() if a.text() == "Print on the sheet").trigger()
    press(app.window, "Ctrl+3")


def walk(app: App, table: Path, file: Path) -> None:
    """Do all of it."""
    for old, new in CORRECTED:
        correct(app, old, new)
    for _ in CORRECTED[2:]:
        press(app.window, "Ctrl+Z")
    change_date(app, "2026-03-14")
    add_and_chart_table(app, table)
    sign_off(app)
    comment(app, CORRECTED[0][1])
    choose_file(app, "save", file)
    until(lambda: app.session.undo_stack.isClean() and not app.document.saving, "the save")
    kept: list[str] = []
    app.documents.watch.kept.connect(lambda briefing: kept.append(briefing.articles[0].text))
    correct(app, *LAST)
    until(lambda: kept and LAST[1] in kept[-1], "the snapshot")


def main(release: str, table: str, file: str) -> None:
    """Walk, say so, and wait."""
    application = make_application(["briefing"])
    app = App(application, Settings(None), first=open_path(Path(release)))
    app.furnish()
    app.documents.wake()
    app.window.show()
    app.shell.show_read()
    QTest.qWaitForWindowActive(app.window)
    walk(app, Path(table), Path(file))
    print("kept", flush=True)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
