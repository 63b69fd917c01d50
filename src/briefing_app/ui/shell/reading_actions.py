"""Binds the actions of reading: find, copy, panes, steps through the figures, zoom, colours."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.ui.kit.actions import ActionSet
from briefing_app.ui.kit.theme import CHOICES, Theme, ThemeChoice
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.ui.shell.find_bar import Findable, FindBar
from briefing_app.ui.shell.read_view import ARTICLE, RAIL, ReadView
from briefing_app.ui.shell.window_bars import WindowBars
from briefing_app.viewmodels.figures.copying import derive_copied
from briefing_app.viewmodels.figures.steps import derive_step
from briefing_app.words.said import marked, said, translated

SHORTCUT = Qt.FocusReason.ShortcutFocusReason
READING_ONLY = (
    "close copy copy_sourced select_all find find_next find_previous release read rail "
    "article_pane figures_pane next_pane next_figure previous_figure claims chart_figure tables"
).split()
"""Actions that make sense only while a briefing is open."""
FINDING = ("find", "find_next", "find_previous")
"""Those of them that every view with a ``search`` has."""


class ReadingActions:
    """Connects the actions to the view, the find bar and the session they act on."""

    def __init__(
        self,
        workspace: Workspace,
        bars: WindowBars,
        view: ReadView,
        find: FindBar,
        article: Findable,
    ) -> None:
        self._workspace = workspace
        self._bars = bars
        self._view = view
        self._find = find
        self._article = article
        actions, views = workspace.actions, workspace.window.views
        slots: dict[str, Callable[[], object]] = {
            "find": self._on_find,
            "find_next": find.find_next,
            "find_previous": find.find_previous,
            "copy": lambda: self._copy(sourced=False),
            "copy_sourced": lambda: self._copy(sourced=True),
            "select_all": self._on_select_all,
            "release": self._on_release,
            "read": lambda: views.show_view("read"),
            "rail": lambda: view.show_rail(actions["rail"].isChecked()),
            "article_pane": lambda: self._go_to(ARTICLE),
            "figures_pane": self._on_figures_pane,
            "next_pane": self._on_next_pane,
            "next_figure": lambda: self._step(1),
            "previous_figure": lambda: self._step(-1),
            "claims": bars.show_claims,
        }
        for name, slot in slots.items():
            actions.bind(name, slot)
        actions["rail"].setChecked(True)
        bind_theme(actions, workspace.theme)
        find.closed.connect(self._on_find_closed)
        views.shown.connect(self._on_view_shown)
        self._on_view_shown(views.current)

    def _on_view_shown(self, name: str) -> None:
        views = self._workspace.window.views
        view = views.view(name) if name in views.names else None
        search: Findable | None = getattr(view, "search", None)
        for action in READING_ONLY:
            findable = action in FINDING and search is not None
            self._workspace.actions[action].setEnabled(name == "read" or findable)
        if search is not None:
            self._find.look_in(search, translated(getattr(search, "place", marked("this list"))))
        else:
            self._find.look_in(self._article, said("the article"))
            if name != "read":
                self._find.hide()

    def _on_find(self) -> None:
        if self._workspace.window.views.current == "read":
            self._view.show_pane(ARTICLE)
        self._find.open_bar()

    def _on_find_closed(self) -> None:
        views = self._workspace.window.views
        view = self._view.article if views.current == "read" else views.view(views.current)
        view.setFocus(SHORTCUT)

    def _on_release(self) -> None:
        """Esc lets go of one thing at a time: the find bar, the notice, then the figure."""
        if self._find.isVisible():
            self._find.close_bar()
        elif self._bars.notice.isVisible():
            self._bars.notice.hide()
        else:
            self._workspace.session.focus.release()

    def _on_next_pane(self) -> None:
        inside = QApplication.focusWidget()
        beside = self._view.beside
        if inside is not None and beside.isAncestorOf(inside):
            self._go_to(ARTICLE)
        else:
            self._go_to(RAIL)

    def _go_to(self, pane: int) -> None:
        self._workspace.window.views.show_view("read")
        self._view.show_pane(pane)
        if pane == ARTICLE:
            self._view.article.setFocus(SHORTCUT)
        else:
            self._workspace.actions["rail"].setChecked(True)
            self._view.show_rail(True)
            self._view.beside.focus_first()

    def _on_figures_pane(self) -> None:
        self._view.show_beside(None)
        self._go_to(RAIL)

    def _step(self, way: int) -> None:
        focus = self._workspace.session.focus
        key = derive_step(self._workspace.session.briefing, focus.selected, way)
        if key:
            focus.select(key)

    def _copy(self, *, sourced: bool) -> None:
        """Copy the selected text; without one, the figure that is lit."""
        if not sourced:
            before = QGuiApplication.clipboard().text()
            _call(QApplication.focusWidget(), "copy")
            if QGuiApplication.clipboard().text() != before:
                return
        briefing, focus = self._workspace.session.briefing, self._workspace.session.focus
        keys = focus.chosen or (focus.hovered,)
        text = "\n".join(filter(None, (derive_copied(briefing, key, sourced) for key in keys)))
        if text:
            QGuiApplication.clipboard().setText(text)

    def _on_select_all(self) -> None:
        focused = QApplication.focusWidget()
        target = focused if hasattr(focused, "selectAll") else self._view.article
        _call(target, "selectAll")


def bind_theme(actions: ActionSet, theme: Theme) -> None:
    """Bind zoom and colours, and keep the marks of the menu right."""

    def on_theme_changed() -> None:
        actions[f"theme_{theme.choice}"].setChecked(True)

    def chooser(choice: ThemeChoice) -> Callable[[], None]:
        return lambda: theme.choose(choice)

    for choice in CHOICES:
        actions.bind(f"theme_{choice}", chooser(choice))
    actions.bind("zoom_in", theme.zoom_in)
    actions.bind("zoom_out", theme.zoom_out)
    actions.bind("zoom_reset", lambda: theme.set_zoom(1.0))
    actions["reduce_motion"].toggled.connect(theme.set_still)
    theme.changed.connect(on_theme_changed)
    on_theme_changed()


def _call(widget: QWidget | None, name: str) -> None:
    method = getattr(widget, name, None)
    if callable(method):
        method()
