"""The main window: puts the parts together and passes on what they report; computes nothing."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from briefing_app.core.change import Change
from briefing_app.core.refs import key_of
from briefing_app.session.clock import Clock, system_clock
from briefing_app.session.document import Document
from briefing_app.session.recent import Recent
from briefing_app.session.session import Session
from briefing_app.ui.actions import ActionSet
from briefing_app.ui.look import dress_menu
from briefing_app.ui.menus import fill_menu_bar
from briefing_app.ui.notice import Notice
from briefing_app.ui.status_bar import StatusBar
from briefing_app.ui.theme import Theme
from briefing_app.ui.top_bar import TopBar
from briefing_app.ui.view_stack import ViewStack
from briefing_app.viewmodels.status import ClaimLine, derive_claim_lines, derive_status
from briefing_app.viewmodels.title import FileState, derive_start_title, derive_title

SMALLEST = (640, 420)
USUAL = (1440, 900)
REFRESH_MS = 30_000


class MainWindow(QMainWindow):
    """Menus, top bar, notice, the views, status bar.

    ``path_asked`` is emitted with a file that was dropped or chosen from the list. Features plug
    themselves in through ``actions.plug`` and ``views.add``.
    """

    path_asked = Signal(Path)
    closing = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        document: Document,
        recent: Recent,
        clock: Clock = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._document = document
        self._clock = clock
        self._claim_lines: tuple[ClaimLine, ...] = ()
        self._open = False
        self.action_set = ActionSet(self)
        self.top_bar = TopBar(theme, self.action_set)
        self.notice = Notice(theme)
        self.views = ViewStack()
        self.status = StatusBar(theme)
        self._column = QVBoxLayout()
        self._assemble()
        fill_menu_bar(self.menuBar(), self.action_set, recent, self.path_asked.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._show_title)
        self._connect()
        self._on_theme_changed()
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)

    def insert_bar(self, bar: QWidget) -> None:
        """Put a bar (find, say) between the notice and the views."""
        self._column.insertWidget(self._column.indexOf(self.views), bar)

    def show_view(self, name: str) -> None:
        """Bring a view up."""
        self.views.show_view(name)

    def show_briefing(self) -> None:
        """Show what the session holds, for reading."""
        self._open = True
        self.show_view("read")
        self._show_status()

    def show_start(self) -> None:
        """Show the start page."""
        self._open = False
        self.show_view("start")
        self._show_status()

    def geometry_bytes(self) -> bytes:
        """Return place, size and state, to be remembered."""
        return bytes(self.saveGeometry().data())

    def restore_geometry_bytes(self, geometry: bytes) -> None:
        """Put the window where it was, if that is still on a screen."""
        if geometry:
            self.restoreGeometry(QByteArray(geometry))

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_claims(self, part: str = "holds") -> None:
        """List the claims with their sums; choosing one lights its figure."""
        menu = self.claims_menu()
        menu.ensurePolished()
        at = self.status.corner_of(part)
        at.setY(at.y() - menu.sizeHint().height())
        menu.popup(at)

    def claims_menu(self) -> QMenu:
        """Return the list of the claims."""
        menu = QMenu(self)
        dress_menu(menu, self._theme)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in self._claim_lines:
            action = menu.addAction(line.text.replace("&", "&&"))
            action.setEnabled(bool(line.claim.operands))
            action.triggered.connect(lambda _checked=False, line=line: self._light(line))
        return menu

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            up = event.angleDelta().y() > 0
            self._theme.zoom_in() if up else self._theme.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.path_asked.emit(paths[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._show_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _assemble(self) -> None:
        body = QWidget(self)
        body.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top_bar)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.views, 1)
        self._column.addWidget(self.status)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.undo_stack.cleanChanged.connect(self._show_title)
        self._document.changed.connect(self._show_title)
        self._theme.changed.connect(self._on_theme_changed)
        self.views.shown.connect(self._on_view_shown)
        self.status.asked.connect(self._on_status_asked)

    def _on_theme_changed(self) -> None:
        dress_menu(self.menuBar(), self._theme)

    def _on_changed(self, _change: Change) -> None:
        self._show_status()

    def _on_view_shown(self, name: str) -> None:
        own = self.views.has_own_bars(name)
        self.top_bar.setVisible(not own)
        self.status.setVisible(not own)
        self.views.view(name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_status_asked(self, part: str) -> None:
        if part in ("holds", "fails", "unchecked"):
            self.show_claims(part)
        elif part == "zoom":
            self._theme.set_zoom(1.0)
        elif part == "figures":
            self.action_set["figures_pane"].trigger()

    def _show_status(self) -> None:
        briefing = self._session.briefing
        self._claim_lines = derive_claim_lines(briefing) if self._open else ()
        self.status.show_status(derive_status(briefing, self._claim_lines) if self._open else None)
        self.top_bar.show_figures(len(briefing.evidence_numbers) if self._open else 0)
        self._show_title()

    def _show_title(self) -> None:
        if not self._open:
            props = derive_start_title()
        else:
            state = FileState(
                example=self._document.example,
                read_only=self._session.read_only,
                has_file=self._document.path is not None,
                modified=not self._session.undo_stack.isClean(),
                saved_at=self._document.saved_at,
            )
            props = derive_title(self._session.briefing, state, self._clock())
            self._timer.start()
        self.top_bar.show_title(props)
        self.setWindowTitle(props.window_title)
        self.setWindowModified(self._open and not self._session.undo_stack.isClean())

    def _light(self, line: ClaimLine) -> None:
        if line.claim.operands:
            self._session.focus.select(key_of(self._session.briefing, line.claim.operands[0]))
