"""Editing charts: their menus, the dialogs behind these, and the offers below the board."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import counted, marked, said, translated

if TYPE_CHECKING:
    from briefing_app.ui.charts.editing.offers_board import OffersBoard
    from briefing_app.ui.charts.panel import ChartBoard
    from briefing_app.ui.kit.dialogs.dialog import Dialog
    from briefing_app.viewmodels.charts.edits import ChartStep
    from briefing_app.viewmodels.charts.offer_rows import OfferProps


NO_FIGURE = marked("Choose a figure in the article or on a card first.")
UNLIKE = marked("The chosen figures count unlike things; choose two or more of one unit.")


class ChartEditing(QObject):
    """Fills the menus of the charts, opens their dialogs, and puts the offers into the rail.

    ``built`` is emitted after the offers stand in the rail.
    """

    built = Signal()
    check_asked = Signal(str)
    """The article is to be checked against the table of this id."""

    def __init__(self, workspace: Workspace, rail: Rail) -> None:
        super().__init__(rail)
        self._session = workspace.session
        self._theme = workspace.theme
        self._window = workspace.window
        self._messages = workspace.messages
        self._rail = rail
        workspace.actions.bind("chart_figure", self.ask_new)
        workspace.actions.bind("tables", self.show_tables)
        self.offers: OffersBoard | None = None
        self._loading = JobRunner(self)
        self.dialog: Dialog | None = None

    def attach(self, board: "ChartBoard") -> None:
        """Fill the menus of the charts on a board."""
        board.menu_opening.connect(self._on_menu_opening)

    def finish(self) -> None:
        """Wait for what runs beside the window; for closing."""
        self._loading.forget()
        self._loading.wait()
        if self.offers is not None:
            self.offers.finish()

    def build_offers(self) -> None:
        """Build the offers, once; they are loaded and looked for beside the window before that."""
        if self.offers is None and not self._loading.busy:
            briefing = self._session.briefing
            self._loading.start(
                lambda: _first_offers(briefing), partial(self._on_found, briefing), name="offers"
            )

    def _on_found(self, briefing: Briefing, found: object) -> None:
        from briefing_app.ui.charts.editing.offers_board import OffersBoard

        stands = isinstance(found, tuple) and self._session.briefing is briefing
        offered = cast("tuple[OfferProps, ...]", found) if stands else None
        self.offers = OffersBoard(self._session, self._theme, offered)
        self.offers.table_asked.connect(self.ask_table)
        self.offers.reported.connect(self._messages.say)
        self._rail.add(self.offers)
        self.built.emit()

    def ask_words(self, chart: Chart) -> None:
        """Ask for title, subtitle and source line."""
        from briefing_app.ui.charts.editing.words_dialog import WordsDialog

        dialog = WordsDialog(self._session.briefing, chart, self._theme, self._window)
        dialog.decided.connect(self._take)
        self._open(dialog)

    def ask_items(self, chart: Chart) -> None:
        """Ask which numbers are shown."""
        from briefing_app.ui.charts.editing.items_dialog import ItemsDialog

        dialog = ItemsDialog(self._session.briefing, chart, self._theme, self._window)
        dialog.decided.connect(self._take)
        self._open(dialog)

    def ask_new(self) -> None:
        """Make a chart of the figures that are chosen; of one alone, ask what stands beside it."""
        from briefing_app.ui.charts.editing.items_dialog import ItemsDialog
        from briefing_app.viewmodels.charts.own import derive_joint_chart, derive_new_chart

        briefing, focus = self._session.briefing, self._session.focus
        several = len(focus.chosen) > 1
        if several:
            chart = derive_joint_chart(briefing, focus.chosen)
        else:
            chart = derive_new_chart(briefing, focus.selected or focus.hovered)
        if chart is None:
            self._messages.notice(translated(UNLIKE) if several else translated(NO_FIGURE), "warn")
            return
        left = len(focus.chosen) - len(chart.items) if several else 0
        if left:
            self._messages.say(
                counted(
                    left,
                    "{n} of the chosen counts something else and is left out",
                    "{n} of the chosen count something else and are left out",
                )
            )
        dialog = ItemsDialog(self._session.briefing, chart, self._theme, self._window, new=True)
        dialog.decided.connect(self._take)
        self._open(dialog)

    def show_tables(self) -> None:
        """Show the tables of the briefing, to be corrected and drawn."""
        from briefing_app.ui.charts.editing.tables_dialog import TablesDialog

        dialog = TablesDialog(self._session, self._theme, self._window)
        dialog.decided.connect(self._take)
        dialog.check_asked.connect(self.check_asked)
        self._open(dialog)

    def ask_table(self) -> None:
        """Ask which columns of which table are drawn."""
        from briefing_app.ui.charts.editing.table_dialog import TableDialog

        dialog = TableDialog(self._session.briefing, self._theme, self._window)
        dialog.decided.connect(self._take)
        self._open(dialog)

    def _open(self, dialog: "Dialog") -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _take(self, step: "ChartStep") -> None:
        if self._session.apply(step.edit, step.label):
            self._messages.say(said("{label}: done.", label=step.label))

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_menu_opening(self, chart_id: str, menu: QMenu) -> None:
        from briefing_app.ui.charts.editing.menu import fill_chart_menu
        from briefing_app.viewmodels.charts.edits import chart_of

        briefing = self._session.briefing
        chart = chart_of(briefing, chart_id)
        if chart is not None and not self._session.read_only:
            fill_chart_menu(
                menu,
                briefing,
                chart,
                self._theme,
                self._take,
                ask_words=self.ask_words,
                ask_items=self.ask_items,
                ask_table=self.ask_table,
            )


def _first_offers(briefing: Briefing) -> object:
    """Load what looks for offers, and let it look."""
    from briefing_app.viewmodels.charts.offer_rows import derive_offer_rows

    return derive_offer_rows(briefing)
