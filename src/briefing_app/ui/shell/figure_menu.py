"""The context menus of figures and of the article's words, wherever they are pointed at."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.charts.own import derive_homes
from briefing_app.viewmodels.figures.copying import derive_copied
from briefing_app.viewmodels.figures.menu import (
    Deed,
    derive_figure_menu,
    derive_joint_menu,
    derive_joint_status_edit,
    derive_status_edit,
)
from briefing_app.words.said import said

_ACTIONS = (
    Deed.COPY,
    Deed.COPY_SOURCED,
    Deed.EDIT,
    Deed.NOTE,
    Deed.COMMENT,
    Deed.PRESENT,
    Deed.CHART,
    Deed.CORRECT,
)
"""Deeds that an action of the window does to the figure that is selected."""
TEXT: tuple[str | None, ...] = (
    *("copy", "select_all", None, "make_figure", "quotation", "note", "comment", None),
    *("correct_text", "find"),
)


class FigureMenus(QObject):
    """Makes the menus and does what is chosen in them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace

    def menu_of(self, key: str) -> QMenu:
        """Return the menu of a figure, or that of the article's words where the key names none.

        Where the figure was chosen together with others it is the menu of all of them.
        """
        menu = QMenu(self._workspace.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style_menu(menu, self._workspace.theme)
        session = self._workspace.session
        several = session.focus.chosen if key in session.focus.chosen else ()
        props = derive_joint_menu(session.briefing, several)
        keys = several if props is not None else (key,)
        if props is None:
            props = derive_figure_menu(session.briefing, key)
        if props is None:
            self._fill_text(menu)
            return menu
        menu.addAction(props.heading.replace("&", "&&")).setEnabled(False)
        menu.addSeparator()
        menu.setAccessibleName(props.heading)
        read_only = self._workspace.session.read_only
        for entry in props.entries:
            if entry.deed is None:
                menu.addSeparator()
                continue
            action = menu.addAction(entry.words)
            decides = entry.deed in (Deed.KEY, Deed.USE, Deed.ASIDE)
            action.setCheckable(decides)
            action.setChecked(entry.checked)
            action.setEnabled(entry.enabled and not (decides and read_only))
            action.triggered.connect(lambda _=False, deed=entry.deed: self._do(deed, keys))
        if not read_only and len(keys) == 1:
            self._add_homes(menu, key)
        return menu

    def _add_homes(self, menu: QMenu, key: str) -> None:
        """Add the charts that the figure can be put into, or taken out of."""
        homes = derive_homes(self._workspace.session.briefing, key)
        if not homes:
            return
        charts = menu.addMenu(said("In the charts"))
        style_menu(charts, self._workspace.theme)
        for home in homes:
            action = charts.addAction(home.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(home.inside)
            action.setEnabled(home.step is not None)
            if home.step is not None:
                step = home.step
                action.triggered.connect(
                    lambda _=False, step=step: self._workspace.session.apply(step.edit, step.label)
                )

    def _fill_text(self, menu: QMenu) -> None:
        for name in TEXT:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self._workspace.actions[name])

    def _do(self, deed: Deed, keys: tuple[str, ...]) -> None:
        workspace = self._workspace
        session = workspace.session
        if len(keys) > 1:
            self._do_jointly(deed, keys)
            return
        (key,) = keys
        decided = derive_status_edit(session.briefing, key, deed)
        if decided is not None:
            session.apply(*decided)
            return
        if deed in _ACTIONS:
            session.focus.select(key)
            workspace.actions[deed.value].setData(key)
            workspace.actions[deed.value].trigger()
        elif deed is Deed.GO:
            workspace.window.views.show_view("read")
            session.focus.select(key)

    def _do_jointly(self, deed: Deed, keys: tuple[str, ...]) -> None:
        session = self._workspace.session
        decided = derive_joint_status_edit(keys, deed)
        if decided is not None:
            session.apply(*decided)
        elif deed is Deed.CHART:
            self._workspace.actions[deed.value].trigger()
        else:
            sourced = deed is Deed.COPY_SOURCED
            lines = (derive_copied(session.briefing, key, sourced) for key in keys)
            QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    def pop_up(self, key: str, at: QPoint) -> None:
        """Show the menu of a key at a point of the screen."""
        if QApplication.activePopupWidget() is None:  # the same key can ask twice
            self.menu_of(key).popup(at)
