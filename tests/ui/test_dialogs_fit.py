"""Every dialog of the app fits a small screen at 300 %, all of it can be reached there, and hit."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing_app import resources_dir, ui
from briefing_app.fileformat.reader import open_briefing
from briefing_app.importers.result import LeftOut, Part
from briefing_app.session.clock import system_clock
from briefing_app.session.looking_through import LookingThrough
from briefing_app.session.preferences import PREFERENCES
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.charts.editing.items_dialog import ItemsDialog
from briefing_app.ui.charts.editing.table_dialog import TableDialog
from briefing_app.ui.charts.editing.tables_dialog import TablesDialog
from briefing_app.ui.charts.editing.words_dialog import WordsDialog
from briefing_app.ui.documents.editing.details_dialog import DetailsDialog
from briefing_app.ui.documents.editing.note_dialog import NoteDialog
from briefing_app.ui.documents.editing.ruling_dialog import RulingDialog
from briefing_app.ui.documents.editing.text_dialog import TextDialog
from briefing_app.ui.documents.inside.encoding_dialog import EncodingDialog
from briefing_app.ui.documents.inside.left_out_dialog import LeftOutDialog
from briefing_app.ui.documents.inside.part_dialog import PartDialog
from briefing_app.ui.documents.recovery.dialog import RecoveryDialog, RecoveryRow
from briefing_app.ui.documents.review.sign_off_dialog import SignOffDialog
from briefing_app.ui.documents.versions.dialog import VersionDialog
from briefing_app.ui.documents.versions.rows import VersionRow
from briefing_app.ui.export.dialog import ExportDialog
from briefing_app.ui.kit.actions import ACTIONS
from briefing_app.ui.kit.dialogs.dialog import EDGE, TITLE, Dialog
from briefing_app.ui.kit.dialogs.question import Choice, QuestionDialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.library.dialog import LibraryDialog
from briefing_app.ui.preferences.dialog import PreferencesDialog
from briefing_app.ui.shell.help.about_dialog import AboutDialog
from briefing_app.ui.shell.help.crash_dialog import CrashDialog
from briefing_app.ui.shell.help.shortcut_list import ShortcutList
from briefing_app.viewmodels.library.look import look
from briefing_app.viewmodels.review.queue import derive_queue
from tests.ui.targets import small_targets

SMALL = QSize(1024 - 2 * EDGE, 640 - 2 * EDGE - TITLE)
"""What a screen of 1024 × 640 leaves a dialog."""
BRIEFING = open_briefing(resources_dir.path(resources_dir.EXAMPLE)).briefing
FIGURE = BRIEFING.figures[0].id
CHART = BRIEFING.charts[0]
LONG = "A sentence of the article that says what it says in some dozen words, and one more. " * 4
PARTS = tuple(
    Part(str(n), f"A chapter with a rather long name, {n}", "1,240 words") for n in range(30)
)
CHOICES = (
    Choice("save", "Save under another name", variant="primary"),
    Choice("drop", "Do not save what was changed"),
    Choice("stay", "Cancel", apart=True),
)
VERSIONS = tuple(VersionRow("changed", f"arrests of {n}", "288", "289", LONG) for n in range(30))
RECOVERED = tuple(RecoveryRow(f"Work {n}", "2 March 2026, 09:30", LONG) for n in range(9))

Make = Callable[[Theme, QWidget, Path], QDialog]
MADE: dict[type[QDialog], Make] = {
    AboutDialog: lambda theme, window, _: AboutDialog(theme, window),
    CrashDialog: lambda theme, window, path: CrashDialog(LONG * 9, path / "log", theme, window),
    ShortcutList: lambda theme, window, _: ShortcutList(ACTIONS, theme, window),
    QuestionDialog: lambda theme, window, _: QuestionDialog(
        "Save?", "Save what was changed?", LONG, CHOICES, theme, window
    ),
    ExportDialog: lambda theme, window, _: ExportDialog(theme, window),
    LibraryDialog: lambda theme, window, path: LibraryDialog(
        LookingThrough(path / "news", look, traceless=True), theme, system_clock, window
    ),
    PreferencesDialog: lambda theme, window, _: PreferencesDialog(
        PREFERENCES, Settings(None), theme, window
    ),
    NoteDialog: lambda theme, window, _: NoteDialog(BRIEFING, FIGURE, theme, window),
    DetailsDialog: lambda theme, window, _: DetailsDialog(BRIEFING, theme, window),
    RulingDialog: lambda theme, window, _: RulingDialog(
        BRIEFING, BRIEFING.claims[0].id, theme, window
    ),
    TextDialog: lambda theme, window, _: TextDialog(
        "Correct", LONG, LONG, "Correct", theme, window, lines=12
    ),
    SignOffDialog: lambda theme, window, _: SignOffDialog(
        derive_queue(BRIEFING), "AL", theme, window
    ),
    LeftOutDialog: lambda theme, window, _: LeftOutDialog(
        tuple(LeftOut("page heads", LONG, "before") for _ in range(20)), PARTS, theme, window
    ),
    PartDialog: lambda theme, window, _: PartDialog(LONG, PARTS, theme, window),
    EncodingDialog: lambda theme, window, _: EncodingDialog(LONG.encode(), theme, window),
    RecoveryDialog: lambda theme, window, _: RecoveryDialog(RECOVERED, theme, window),
    VersionDialog: lambda theme, window, _: VersionDialog(
        VERSIONS, ("30 figures differ", "The text differs"), theme, window
    ),
    TableDialog: lambda theme, window, _: TableDialog(BRIEFING, theme, window),
    ItemsDialog: lambda theme, window, _: ItemsDialog(BRIEFING, CHART, theme, window),
    TablesDialog: lambda theme, window, _: TablesDialog(Session(BRIEFING), theme, window),
    WordsDialog: lambda theme, window, _: WordsDialog(BRIEFING, CHART, theme, window),
}


def kinds(of: type[QDialog]) -> Iterator[type[QDialog]]:
    """Give the kinds of dialogs that the app has."""
    for kind in of.__subclasses__():
        if kind.__module__.startswith("briefing_app.") and kind is not Dialog:
            yield kind
        yield from kinds(kind)


def test_no_dialog_is_left_out() -> None:
    for found in walk_packages(ui.__path__, "briefing_app.ui."):
        import_module(found.name)
    assert set(kinds(QDialog)) == set(MADE)


def reach(widget: QWidget, dialog: QDialog) -> QRect:
    """Scroll to a widget wherever it is; return where it stands."""
    above = widget.parentWidget()
    while above is not None and above is not dialog:
        if isinstance(above, QScrollArea):
            for corner in (widget.rect().bottomRight(), widget.rect().topLeft()):
                spot = widget.mapTo(above.widget(), corner)
                above.ensureVisible(spot.x(), spot.y(), 0, 0)
        above = above.parentWidget()
    return QRect(widget.mapTo(dialog, QPoint()), widget.size())


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_it_fits_and_all_of_it_is_reached(
    qtbot: QtBot, tmp_path: Path, kind: type[QDialog], zoom: float
) -> None:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    dialog = MADE[kind](Theme("light", zoom), window, tmp_path)
    dialog.show()
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert least.width() <= SMALL.width() and least.height() <= SMALL.height(), least
    dialog.resize(dialog.size().boundedTo(SMALL))
    for _ in range(5):
        QApplication.processEvents()
    assert dialog.size().boundedTo(SMALL) == dialog.size()
    inside = dialog.rect().adjusted(-1, -1, 1, 1)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(dialog):
            continue
        place = reach(widget, dialog)
        assert inside.left() <= place.left() and place.right() <= inside.right(), (widget, place)
        assert inside.top() <= place.top(), (widget, place)
        high = place.bottom() if not isinstance(widget, QAbstractScrollArea) else place.top()
        assert high <= inside.bottom(), (widget, place)
    assert small_targets(dialog) == []
    dialog.close()
