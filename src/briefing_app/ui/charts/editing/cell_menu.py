"""What can be done with a cell of a table: copied, with its source, and decided on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.edits import ChartStep
from briefing_app.viewmodels.figures.copying import derive_copied
from briefing_app.viewmodels.figures.menu import derive_figure_menu, derive_status_edit
from briefing_app.words.said import said


def make_cell_menu(
    briefing: Briefing,
    key: str,
    words: str,
    theme: Theme,
    parent: QWidget,
    take: Callable[[ChartStep], object],
) -> QMenu:
    """Return the menu of the cell of a key, which holds ``words``; ``take`` gets each decision."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    style_menu(menu, theme)
    for name, sourced in ((said("Copy"), False), (said("Copy with source"), True)):
        text = derive_copied(briefing, key, sourced) or words
        copy = menu.addAction(name)
        copy.triggered.connect(lambda _=False, text=text: QGuiApplication.clipboard().setText(text))
    props = derive_figure_menu(briefing, key)
    if props is not None:
        menu.addSeparator()
        for entry in props.entries:
            step = derive_status_edit(briefing, key, entry.deed) if entry.deed else None
            if step is not None:
                made = ChartStep(*step)
                action = menu.addAction(entry.words)
                action.triggered.connect(lambda _=False, made=made: take(made))
    return menu
