"""The menus, declared as a table of action names and made from it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu, QMenuBar

from briefing_app.session.recent import Recent
from briefing_app.ui.kit.actions import ActionSet
from briefing_app.words.said import marked, said, translated

Entry = str | None | tuple[str, tuple[str, ...]]
"""An action's name, a separator, or a menu in the menu; ``RECENT`` is the list of recent files."""

RECENT = "recent files"

FILE: tuple[Entry, ...] = (
    "new",
    "paste_article",
    "open",
    "open_folder",
    RECENT,
    (marked("&Examples"), ("example", "example_health", "example_census")),
    None,
    "save",
    "save_as",
    "save_copy",
    "revert",
    None,
    "details",
    "draft",
    "embargo",
    "add_table",
    "new_version",
    "compare",
    (marked("Readin&g of the file"), ("left_out", "encoding")),
    None,
    "export",
    "sheet",
    "print_slides",
    "print_notes",
    "print_article",
    None,
    "close",
    "quit",
)
EDIT: tuple[Entry, ...] = (
    "undo",
    "redo",
    None,
    "copy",
    "copy_sourced",
    "select_all",
    None,
    "find",
    "find_next",
    "find_previous",
    None,
    "release",
    None,
    "correct_text",
    "note",
    "comment",
    "card_back",
    "card_on",
    None,
    "preferences",
)
VIEW: tuple[Entry, ...] = (
    "read",
    "rail",
    "two_sources",
    None,
    "article_pane",
    "figures_pane",
    "comments",
    "next_pane",
    None,
    "zoom_in",
    "zoom_out",
    "zoom_reset",
    None,
    (marked("&Colours"), ("theme_system", "theme_light", "theme_dark", "theme_contrast")),
    "full_screen",
)
FIGURES: tuple[Entry, ...] = (
    "triage",
    "make_figure",
    "chart_figure",
    "tables",
    None,
    "next_figure",
    "previous_figure",
    None,
    "sign_off",
    "claims",
    "overrule",
)
PRESENT: tuple[Entry, ...] = (
    "present",
    "present_here",
    "present_windowed",
    "rehearse",
    None,
    "slide_strip",
    "quotation",
    "stage_light",
    "reduce_motion",
)
HELP: tuple[Entry, ...] = ("guide", "guide_next", "shortcuts", None, "show_log", "about")
MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (marked("&File"), FILE),
    (marked("&Edit"), EDIT),
    (marked("&View"), VIEW),
    (marked("F&igures"), FIGURES),
    (marked("&Present"), PRESENT),
    (marked("&Help"), HELP),
)


def fill_menu_bar(
    bar: QMenuBar, actions: ActionSet, recent: Recent, open_path: Callable[[Path], None]
) -> None:
    """Put all menus in ``bar``. A menu in which nothing can be done yet is not shown."""
    for title, entries in MENUS:
        menu = bar.addMenu(translated(title))
        _fill(menu, entries, actions, recent, open_path)
        _show_when_useful(menu, actions)


def _show_when_useful(menu: QMenu, actions: ActionSet) -> None:
    def useful() -> bool:
        return any(actions.has_visible(action.objectName()) for action in menu.actions())

    def on_bound(name: str) -> None:
        if not menu.menuAction().isVisible() and actions[name] in menu.actions():
            menu.menuAction().setVisible(True)

    actions.bound.connect(on_bound)
    menu.menuAction().setVisible(useful())


def _fill(
    menu: QMenu,
    entries: tuple[Entry, ...],
    actions: ActionSet,
    recent: Recent,
    open_path: Callable[[Path], None],
) -> None:
    menu.setSeparatorsCollapsible(True)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, tuple):
            title, names = entry
            child = menu.addMenu(translated(title))
            _fill(child, names, actions, recent, open_path)
            _show_when_useful(child, actions)
        elif entry == RECENT:
            _add_recent(menu, recent, open_path)
        else:
            menu.addAction(actions[entry])


def _add_recent(menu: QMenu, recent: Recent, open_path: Callable[[Path], None]) -> None:
    child = menu.addMenu(said("Open &recent"))

    def on_about_to_show() -> None:
        child.clear()
        for index, path in enumerate(recent.paths, start=1):
            action = child.addAction(f"&{index} {path.name}" if index < 10 else path.name)
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: open_path(path))
        child.addSeparator()
        child.addAction(said("&Clear this list")).triggered.connect(recent.clear)

    def on_recent_changed() -> None:
        child.menuAction().setVisible(bool(recent.paths))

    child.aboutToShow.connect(on_about_to_show)
    recent.changed.connect(on_recent_changed)
    on_recent_changed()
