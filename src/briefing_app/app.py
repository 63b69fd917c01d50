"""The composition root: builds the parts and connects them. No part looks for another by itself.

What the first paint needs is built at once; `App.furnish` builds the rest after it. That is why
some imports stand inside methods here.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.render import fonts
from briefing_app.session.clock import Clock, system_clock
from briefing_app.session.document import Document
from briefing_app.session.opened import Opening
from briefing_app.session.recent import Recent
from briefing_app.session.session import Session
from briefing_app.session.settings import (
    COLUMNS,
    GEOMETRY,
    RAIL,
    ROWS,
    STARTED,
    THEME,
    ZOOM,
    Settings,
)
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.kit.style import style_application
from briefing_app.ui.kit.theme import Theme, as_choice
from briefing_app.ui.late_charts import LateCharts
from briefing_app.ui.shell.main_window import MainWindow
from briefing_app.ui.shell.read_view import ReadView
from briefing_app.viewmodels.window.arrangement import Arrangement

if TYPE_CHECKING:
    from briefing_app.ui.documents.documents import Documents
    from briefing_app.ui.shell.find_bar import FindBar
    from briefing_app.ui.shell.window_bars import WindowBars

EXAMPLE = "briefings/operation-spector"


class App(QObject):
    """One window with everything in it. ``first`` is what was opened before it was built."""

    bars: "WindowBars"
    find: "FindBar"
    documents: "Documents"

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        clock: Clock = system_clock,
        first: Opening | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._clock = clock
        self._first = first
        self.furnished = False
        fonts.load_first()
        self.theme = Theme(as_choice(settings.get(THEME)), settings.get(ZOOM), self)
        self._on_theme_changed()
        self.theme.changed.connect(self._on_theme_changed)
        self.session = Session(first.briefing if first else Briefing(""), self)
        self.document = Document(self)
        self.window = MainWindow(self.theme)
        self.article = ArticleView(self.session, self.theme)
        self.cards = CardBoard(self.session, self.theme)
        self.read = ReadView(self.session, self.theme, self.article, self.cards)
        self.window.views.add("read", self.read, first=self.article)
        self.charts = LateCharts(self.session, self.theme, self.read.rail)
        self._restore()
        if first:
            self.window.views.show_view("read")

    def furnish(self) -> None:
        """Build what the first paint did not need."""
        from briefing_app.ui.charts.editing.late import LateChartEditing
        from briefing_app.ui.present.plug import PresentActions
        from briefing_app.ui.sheet.plug import PrintActions
        from briefing_app.ui.shell.find_bar import FindBar
        from briefing_app.ui.shell.help_actions import plug_help
        from briefing_app.ui.shell.reading_actions import ReadingActions
        from briefing_app.ui.shell.window_bars import WindowBars
        from briefing_app.ui.triage.late import LateTriage

        window, session, theme = self.window, self.session, self.theme
        self.recent = Recent(self._settings, self)
        self.bars = WindowBars(window, session, theme, self.document, self.recent, self._clock)
        self.find = FindBar(theme, self.article)
        window.insert_bar(self.find)
        self.charts.reported.connect(self.bars.status.say)
        self._reading = ReadingActions(window, self.bars, session, theme, self.read, self.find)
        actions = self.bars.actions
        plug_help(window, actions, theme)
        self._present = PresentActions(
            window,
            actions,
            session,
            theme,
            self._settings,
            self.article.selected_place,
            self.bars.notice.say,
        )
        self.chart_editing = LateChartEditing(session, theme, self.charts, self.read.rail, window)
        self.chart_editing.reported.connect(self.bars.status.say)
        self.triage = LateTriage(window.views, self.bars, session, theme, self.article)
        self.printing = PrintActions(
            window,
            actions,
            session,
            self.document,
            theme,
            self._settings,
            self._clock,
            self.bars.notice,
        )
        actions.plug("full_screen", window.toggle_full_screen)
        actions["rail"].setChecked(self._settings.get(RAIL))
        window.closing.connect(self.remember)
        window.closing.connect(self.charts.wait)
        self.documents = self._make_documents()
        window.tabbing.connect(self._order_tabs)
        self.furnished = True
        if self._first is not None:
            self.documents.settle(self._first, example=self.document.example)
            self._first = None

    def open(self, path: Path) -> bool:
        """Open a file in place of what is open; false where it failed at once."""
        return self.documents.opening.open(path)

    def open_example(self) -> bool:
        """Open the briefing that ships with the app."""
        return self.documents.open_example()

    def show_opening(self, opening: Opening, *, example: bool = False) -> None:
        """Put what was opened in place of what is open."""
        self.documents.show(opening, example=example)

    def show_start(self) -> None:
        """Show the start page; it is built when it is first needed."""
        if "start" not in self.window.views.names:
            from briefing_app.ui.shell.start_page import StartPage

            page = StartPage(self.recent, self.theme)
            page.open_asked.connect(self.documents.ask_open)
            page.example_asked.connect(self.documents.open_example)
            page.path_asked.connect(self.documents.opening.open)
            self.window.views.add("start", page, first=page.first, own_bars=True)
        self.session.open(Briefing(""))
        self.document.become(None)
        self.window.views.show_view("start")

    def complete(self) -> bool:
        """Return whether all of the article and of the charts that can be seen is there."""
        return self.furnished and self.article.complete and self.charts.complete

    def first_painted(self) -> QWidget:
        """Return the widget whose first painting means that the window can be read."""
        reading = self.window.views.current == "read"
        return self.article.viewport() if reading else self.window

    def remember(self) -> None:
        """Keep what the next start should find again."""
        keep = self._settings.set
        keep(GEOMETRY, self.window.geometry_bytes())
        keep(COLUMNS, self.read.rail_share(Arrangement.COLUMNS))
        keep(ROWS, self.read.rail_share(Arrangement.ROWS))
        keep(RAIL, self.bars.actions["rail"].isChecked())
        keep(THEME, self.theme.choice)
        keep(ZOOM, self.theme.zoom)
        keep(STARTED, True)
        self._settings.save()

    def _make_documents(self) -> "Documents":
        from briefing_app.session.hold import Hold
        from briefing_app.session.recovery_watch import RecoveryWatch
        from briefing_app.session.settings import state_folder
        from briefing_app.ui.documents.desk import Desk
        from briefing_app.ui.documents.documents import Documents

        desk = Desk(
            self.window,
            self.bars,
            self.session,
            self.document,
            self.recent,
            self._settings,
            self.theme,
            self._clock,
            RecoveryWatch(self.session, self.document, state_folder(), self),
            Hold(),
        )
        return Documents(desk, self.article, self.show_start)

    def _restore(self) -> None:
        get = self._settings.get
        self.window.restore_geometry_bytes(get(GEOMETRY))
        self.read.restore_rail_share(Arrangement.COLUMNS, get(COLUMNS))
        self.read.restore_rail_share(Arrangement.ROWS, get(ROWS))
        if not get(RAIL):
            self.read.show_rail(False)

    def _order_tabs(self) -> None:
        from briefing_app.ui.shell.tab_order import order_tabs

        bars = self.bars
        above = (bars.menus, bars.top_bar, bars.notice, self.find)
        order_tabs((*above, *self.read.tab_parts, bars.status))

    def _on_theme_changed(self) -> None:
        style_application(self._application, self.theme)
