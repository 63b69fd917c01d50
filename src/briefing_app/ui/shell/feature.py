"""The shell's door: the window, the reading view in it, and later the bars around the views."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing_app.session.session import Session
from briefing_app.session.settings import COLUMNS, GEOMETRY, RAIL, ROWS, Settings
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.main_window import MainWindow
from briefing_app.ui.shell.read_view import ReadView
from briefing_app.viewmodels.window.arrangement import Arrangement

if TYPE_CHECKING:
    from briefing_app.ui.kit.workspace import Workspace
    from briefing_app.ui.shell.figure_menu import FigureMenus
    from briefing_app.ui.shell.find_bar import Findable, FindBar
    from briefing_app.ui.shell.home.page import StartPage
    from briefing_app.ui.shell.window_bars import WindowBars

READ, START = "read", "start"


class ShellFeature(QObject):
    """The window with the article and the cards in it; `furnish` builds the bars."""

    bars: "WindowBars"
    find: "FindBar"
    start: "StartPage"

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,
        article: QAbstractScrollArea,
        cards: QWidget,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self.window = MainWindow(theme)
        self.read = ReadView(session, theme, article, cards)
        self.window.views.add(READ, self.read, first=article)
        self._restore()

    def furnish(self, workspace: "Workspace", article: "Findable") -> None:
        """Build the bars, and bind what reading and help offer; imported here on purpose."""
        from briefing_app.ui.kit.buttons.roles import install_roles
        from briefing_app.ui.shell.find_bar import FindBar
        from briefing_app.ui.shell.help.actions import bind_help
        from briefing_app.ui.shell.help.guide_flow import GuideFlow
        from briefing_app.ui.shell.home.pictures import RecentPictures
        from briefing_app.ui.shell.reading_actions import ReadingActions
        from briefing_app.ui.shell.window_bars import WindowBars

        install_roles()
        self._workspace = workspace
        self.bars = WindowBars(workspace, self.window)
        self.find = FindBar(workspace.theme, article)
        self.window.insert_bar(self.find)
        self._reading = ReadingActions(workspace, self.bars, self.read, self.find, article)
        bind_help(workspace)
        self.pictures = RecentPictures(workspace)
        self.guide = GuideFlow(workspace)
        workspace.session.focus.menu_asked.connect(self._on_menu_asked)
        workspace.actions.bind("full_screen", self.window.toggle_full_screen)
        workspace.actions["rail"].setChecked(self._settings.get(RAIL))
        self.window.tabbing.connect(self._on_tabbing)

    def show_read(self) -> None:
        """Bring the article and its figures up."""
        self.window.views.show_view(READ)

    def show_beside(self, pane: Rail | None) -> None:
        """Show a pane in place of the figures, or these again."""
        self._workspace.actions["rail"].setChecked(True)
        self.read.show_beside(pane)

    @property
    def beside(self) -> Rail:
        """What stands beside the article now."""
        return self.read.beside

    def show_start(self) -> None:
        """Bring the start page up; it is built when it is first needed."""
        if START not in self.window.views.names:
            from briefing_app.ui.shell.home.page import StartPage

            self.start = page = StartPage(self._workspace, self.pictures)
            self.window.views.add(START, page, first=page.first, own_bars=True)
            self.window.landings[START] = page.zone
        self.window.views.show_view(START)

    def show_crash(self, details: str, log: Path | None) -> None:
        """Say that something went wrong that nobody foresaw; ``log`` is where it is kept."""
        from briefing_app.ui.shell.help.crash_dialog import CrashDialog

        CrashDialog(details, log, self._theme, self.window).open()

    def remember(self) -> None:
        """Keep size, place and arrangement for the next start."""
        keep = self._settings.set
        keep(GEOMETRY, self.window.geometry_bytes())
        keep(COLUMNS, self.read.rail_share(Arrangement.COLUMNS))
        keep(ROWS, self.read.rail_share(Arrangement.ROWS))
        keep(RAIL, self._workspace.actions["rail"].isChecked())

    def _restore(self) -> None:
        get = self._settings.get
        self.window.restore_geometry_bytes(get(GEOMETRY))
        self.read.restore_rail_share(Arrangement.COLUMNS, get(COLUMNS))
        self.read.restore_rail_share(Arrangement.ROWS, get(ROWS))
        if not get(RAIL):
            self.read.show_rail(False)

    @cached_property
    def menus(self) -> "FigureMenus":
        """The menus of figures. What they offer loads the reader, so they wait until asked for."""
        from briefing_app.ui.shell.figure_menu import FigureMenus

        return FigureMenus(self._workspace)

    def _on_menu_asked(self, key: str, at: QPoint) -> None:
        self.menus.pop_up(key, at)

    def _on_tabbing(self) -> None:
        from briefing_app.ui.shell.tab_order import order_tabs

        bars = self.bars
        above = (bars.menus, bars.top_bar, bars.notice, self.find, self.guide.strip)
        order_tabs((*above, *self.read.tab_parts, bars.status))
