"""What stands around the views: menus and top bar, the notice, the status bar, and their words."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QMenuBar, QVBoxLayout, QWidget

from briefing_app.core.change import Change
from briefing_app.core.refs import key_of
from briefing_app.ui.kit.sizes import MENU_HEIGHT
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.ui.shell.main_window import MainWindow
from briefing_app.ui.shell.menus import fill_menu_bar
from briefing_app.ui.shell.notice import Notice
from briefing_app.ui.shell.status_bar import StatusBar
from briefing_app.ui.shell.top_bar import TopBar
from briefing_app.viewmodels.window.arrangement import has_room_for_top_bar
from briefing_app.viewmodels.window.status import ClaimLine, derive_claim_lines, derive_status
from briefing_app.viewmodels.window.title import FileState, derive_start_title, derive_title

REFRESH_MS = 30_000


class WindowBars(QObject):
    """Builds the bars into the window, and shows in them what features tell."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.menus = QMenuBar()
        self.top_bar = TopBar(workspace.theme, workspace.actions)
        self.status = StatusBar(workspace.theme)
        self.notice = Notice(workspace.theme)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.menus)
        column.addWidget(self.top_bar)
        window.set_bars(head, self.status)
        window.insert_bar(self.notice)
        fill_menu_bar(self.menus, workspace.actions, workspace.recent, window.path_asked.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show_title)
        self._connect()
        self._on_theme_changed()
        if window.views.current:
            self._on_view_shown(window.views.current)

    def show_claims(self, part: str = "holds") -> None:
        """List the claims with their sums; choosing one lights its figure."""
        menu = self.claims_menu()
        menu.ensurePolished()
        at = self.status.corner_of(part)
        at.setY(at.y() - menu.sizeHint().height())
        menu.popup(at)

    def claims_menu(self) -> QMenu:
        """Return the list of the claims."""
        menu = QMenu(self._window)
        style_menu(menu, self._workspace.theme)
        menu.aboutToHide.connect(menu.deleteLater)
        opened = self._workspace.is_open
        lines = derive_claim_lines(self._workspace.session.briefing) if opened else ()
        for line in lines:
            action = menu.addAction(line.text.replace("&", "&&"))
            action.setEnabled(bool(line.claim.operands))
            action.triggered.connect(lambda _checked=False, line=line: self._light(line))
        if lines:
            menu.addSeparator()
            menu.addAction(self._workspace.actions["overrule"])
        return menu

    def refresh(self) -> None:
        """Show the words anew, after something was opened or closed."""
        briefing = self._workspace.session.briefing
        self.status.show_status(derive_status(briefing) if self._workspace.is_open else None)
        self.top_bar.show_figures(len(briefing.evidence_numbers) if self._workspace.is_open else 0)
        self._show_title()

    def _connect(self) -> None:
        self._workspace.session.changed.connect(self._on_changed)
        self._workspace.session.undo_stack.cleanChanged.connect(self._show_title)
        self._workspace.document.changed.connect(self._show_title)
        self._workspace.messages.said.connect(self._on_said)
        self._workspace.messages.noticed.connect(self.notice.say)
        self._workspace.messages.cleared.connect(self.notice.hide)
        self._workspace.theme.changed.connect(self._on_theme_changed)
        self._window.views.shown.connect(self._on_view_shown)
        self._window.activated.connect(self._show_title)
        self._window.resized.connect(self._show_bars)
        self._window.closing.connect(self._timer.stop)
        self.status.asked.connect(self._on_status_asked)

    def _on_theme_changed(self) -> None:
        style_menu(self.menus, self._workspace.theme)
        self.menus.setFixedHeight(self._workspace.theme.px(MENU_HEIGHT))
        self._show_bars()

    def _on_changed(self, _change: Change) -> None:
        if self._window.views.has_own_bars(self._window.views.current):
            self._show_title()  # the bars are not seen; they are fresh again when they are
        else:
            self.refresh()

    def _on_view_shown(self, name: str) -> None:
        self._show_bars()
        self.refresh()

    def _show_bars(self) -> None:
        """Leave the top bar out where a view brings its own, or where there is little height."""
        own = self._window.views.has_own_bars(self._window.views.current)
        roomy = has_room_for_top_bar(self._window.height(), self._workspace.theme.zoom)
        self.top_bar.setVisible(roomy and not own)
        self.status.setVisible(not own)

    def _on_said(self, sentence: str) -> None:
        """Show what was done: in the status bar, or in a notice where there is none."""
        if self.status.isVisible():
            self.status.say(sentence)
        else:
            self.notice.say(sentence, "ok")

    def _on_status_asked(self, part: str) -> None:
        if part in ("holds", "fails", "unchecked"):
            self.show_claims(part)
        elif part == "zoom":
            self._workspace.theme.set_zoom(1.0)
        elif part == "figures":
            self._workspace.actions["figures_pane"].trigger()

    def _show_title(self) -> None:
        modified = self._workspace.is_open and not self._workspace.session.undo_stack.isClean()
        if self._workspace.is_open:
            state = FileState(
                example=self._workspace.document.example,
                read_only=self._workspace.session.read_only,
                has_file=self._workspace.document.path is not None,
                modified=modified,
                saved_at=self._workspace.document.saved_at,
                edited_at=self._workspace.document.edited_at,
                saving=self._workspace.document.saving,
            )
            props = derive_title(self._workspace.session.briefing, state, self._workspace.clock())
            if self._window.isVisible():
                self._timer.start()
        else:
            props = derive_start_title()
        self.top_bar.show_title(props)
        self._window.setWindowTitle(props.window_title)
        self._window.setWindowModified(modified)

    def _light(self, line: ClaimLine) -> None:
        if line.claim.operands:
            self._workspace.session.focus.select(
                key_of(self._workspace.session.briefing, line.claim.operands[0])
            )
