"""The entries of a chart's menu that change it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.choices import KIND_NAMES, fitting_kinds
from briefing_app.viewmodels.charts.edits import (
    ChartStep,
    derive_kind_change,
    derive_move,
    derive_removal,
)
from briefing_app.words.said import said, translated

Take = Callable[[ChartStep], object]
Ask = Callable[[Chart], object]


def fill_chart_menu(
    menu: QMenu,
    briefing: Briefing,
    chart: Chart,
    theme: Theme,
    take: Take,
    *,
    ask_words: Ask,
    ask_items: Ask,
    ask_table: Callable[[], object],
) -> None:
    """Add what changes a chart to its menu: each entry takes a step, or asks first."""
    menu.addSeparator()
    kinds = menu.addMenu(said("&Kind"))
    style_menu(kinds, theme)
    group = QActionGroup(kinds)
    for kind in fitting_kinds(briefing, chart):
        action = kinds.addAction(translated(KIND_NAMES[kind]))
        action.setCheckable(True)
        action.setChecked(kind is chart.kind)
        group.addAction(action)
        step = derive_kind_change(chart, kind)
        action.triggered.connect(partial(_taken, take, step))
    menu.addAction("Edit &words…").triggered.connect(lambda: ask_words(chart))
    menu.addAction("Choose &items…").triggered.connect(lambda: ask_items(chart))
    menu.addSeparator()
    for text, by in (("Move &up", -1), ("Move &down", 1)):
        move = derive_move(briefing, chart, by)
        action = menu.addAction(text)
        action.setEnabled(move is not None)
        if move is not None:
            action.triggered.connect(partial(_taken, take, move))
    menu.addAction(said("&Remove chart")).triggered.connect(
        partial(_taken, take, derive_removal(chart))
    )
    if briefing.tables:
        menu.addSeparator()
        menu.addAction(said("&New chart from a table…")).triggered.connect(lambda: ask_table())


def _taken(take: Take, step: ChartStep, _checked: bool = False) -> None:
    take(step)
