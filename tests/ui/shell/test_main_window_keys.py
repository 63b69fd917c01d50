"""Everything by keyboard, and a name for everything that takes it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.kit.actions import ACTIONS, BY_NAME
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.help.shortcut_list import ShortcutList
from briefing_app.ui.shell.menus import MENUS, RECENT
from tests.ui.conftest import MakeApp


def field(app: App) -> QLineEdit:
    found = app.shell.find.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_find_counts_and_walks_round(app: App, qtbot: QtBot) -> None:
    app.workspace.actions["find"].trigger()
    assert app.shell.find.isVisible()
    qtbot.keyClicks(field(app), "fentanyl")
    total = app.article.view.hit_count
    assert total > 2
    assert app.shell.find.count_text.endswith(f" of {total}")
    first = app.article.view.hit_index
    app.workspace.actions["find_next"].trigger()
    assert app.article.view.hit_index == (first + 1) % total
    app.workspace.actions["find_previous"].trigger()
    assert app.article.view.hit_index == first
    app.workspace.actions["release"].trigger()
    assert not app.shell.find.isVisible()
    assert app.article.view.hit_count == 0


def test_find_says_that_there_is_nothing(app: App, qtbot: QtBot) -> None:
    app.workspace.actions["find"].trigger()
    qtbot.keyClicks(field(app), "zzzz")
    assert app.shell.find.count_text == "no hits"


def test_zoom_goes_in_steps_and_back(app: App) -> None:
    actions = app.workspace.actions
    actions["zoom_in"].trigger()
    assert app.theme.zoom == 1.1
    for _ in range(20):
        actions["zoom_in"].trigger()
    assert app.theme.zoom == 3.0
    actions["zoom_reset"].trigger()
    assert app.theme.zoom == 1.0
    actions["zoom_out"].trigger()
    assert app.theme.zoom == 1.0


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_colours_change_live(app: App, choice: str) -> None:
    app.workspace.actions[f"theme_{choice}"].trigger()
    assert app.theme.palette.name == choice
    window = QApplication.palette().window().color().name()
    assert window == app.theme.palette.panel


def test_the_system_is_followed_until_somebody_chooses(qtbot: QtBot) -> None:
    theme = Theme()
    assert theme.choice == "system"
    assert theme.palette.name in ("light", "dark", "contrast")


def test_figures_are_walked_in_the_order_of_the_text(app: App) -> None:
    numbers = app.session.briefing.evidence_numbers
    seen = []
    for _ in numbers:
        app.workspace.actions["next_figure"].trigger()
        seen.append(numbers[app.session.focus.selected])
    assert seen == sorted(numbers.values())
    app.workspace.actions["release"].trigger()
    assert not app.session.focus.selected


def test_copy_takes_the_lit_figure_with_its_sentence(app: App) -> None:
    app.session.focus.select(app.session.briefing.key_figures[0].id)
    app.workspace.actions["copy_sourced"].trigger()
    text = QApplication.clipboard().text()
    assert "288" in text
    assert "“" in text


def test_next_pane_goes_to_the_figures_and_back(app: App) -> None:
    app.workspace.actions["article_pane"].trigger()
    assert app.article.view.hasFocus() or app.article.viewport().hasFocus()
    app.workspace.actions["next_pane"].trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert app.shell.read.rail.isAncestorOf(focused)
    app.workspace.actions["next_pane"].trigger()
    assert app.article.view.hasFocus()


def test_the_list_of_shortcuts_can_be_searched(app: App, qtbot: QtBot) -> None:
    shown = ShortcutList(app.workspace.actions.bound_specs(), app.theme, app.window)
    qtbot.addWidget(shown)
    everything = shown.shown_names
    assert "Find in the article" in everything
    found = shown.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    found.setText("ctrl+f")
    assert "Find in the article" in shown.shown_names
    assert len(shown.shown_names) < len(everything)


def test_no_two_actions_have_the_same_keys() -> None:
    keys = [QKeySequence(k).toString() for spec in ACTIONS for k in spec.keys]
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_every_action_says_what_it_does() -> None:
    assert all(spec.plain_text and spec.tip for spec in ACTIONS)


def interfaces(root: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [root]
    for index in range(root.childCount()):
        child = root.child(index)
        if child is not None and child.isValid():
            found += interfaces(child)
    return found


def nameless(app: App) -> list[str]:
    root: Any = QAccessible.queryAccessibleInterface(app.window)
    without = []
    for found in interfaces(root):
        state = found.state()
        if state.focusable and not state.invisible and not found.text(QAccessible.Text.Name):
            thing = found.object()
            without.append(f"{thing.metaObject().className() if thing else '?'} {found.role()}")
    return without


def test_everything_that_takes_the_keyboard_has_a_name(app: App) -> None:
    app.workspace.actions["find"].trigger()
    assert nameless(app) == []
    app.charts.build()
    assert nameless(app) == []
    app.workspace.actions["close"].trigger()
    assert nameless(app) == []


def test_tab_goes_from_the_top_to_the_bottom_and_comes_round(app: App, qtbot: QtBot) -> None:
    app.charts.build()
    app.charts.editing.build_offers()
    qtbot.waitUntil(lambda: app.charts.editing.offers is not None, timeout=20_000)
    offers = app.charts.editing.offers
    assert offers is not None
    qtbot.waitUntil(offers.isVisible)
    app.window.activateWindow()
    parts: dict[str, QWidget] = {
        "top": app.shell.bars.top_bar,
        "article": app.article.view,
        "line": app.shell.read.tab_parts[2],
        "rail": app.shell.read.rail,
        "status": app.shell.bars.status,
    }
    seen: list[QWidget] = []
    for _ in range(200):
        app.window.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
    places = [
        next((n for n, part in parts.items() if part is w or part.isAncestorOf(w)), "?")
        for w in seen
    ]
    order = list(dict.fromkeys(places))
    start = order.index("top")
    assert order[start:] + order[:start] == list(parts)
    in_rail = [w for w, place in zip(seen, places, strict=True) if place == "rail"]
    late = [w for w in in_rail if offers.isAncestorOf(w)]
    assert late and in_rail[-len(late) :] == late


def test_the_ring_is_seen(app: App) -> None:
    button = app.shell.bars.top_bar.findChildren(QWidget)[2]
    for candidate in app.shell.bars.top_bar.findChildren(QWidget):
        if candidate.focusPolicy() & Qt.FocusPolicy.TabFocus and candidate.isVisible():
            button = candidate
            break
    before = button.grab().toImage()
    app.window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(0)
    assert button.hasFocus()
    assert button.grab().toImage() != before


def test_no_two_entries_of_a_menu_share_an_access_key() -> None:
    for title, entries in MENUS:
        texts = [BY_NAME[entry].text for entry in entries if entry in BY_NAME]
        texts += [entry[0] for entry in entries if isinstance(entry, tuple)]
        texts += ["Open &recent" for entry in entries if entry == RECENT]
        found = [access_key(text) for text in texts]
        assert len(set(found)) == len(found), (title, sorted(found))
    tops = [access_key(title) for title, _ in MENUS]
    assert len(set(tops)) == len(tops)


def access_key(text: str) -> str:
    """The letter after the lone ampersand."""
    letters = text.replace("&&", "").split("&")
    assert len(letters) == 2, f"{text!r} has no access key, or two"
    return letters[1][0].lower()


def test_on_the_start_page_nothing_is_presented(make_app: MakeApp) -> None:
    app = make_app(example=False)
    for name in ("present", "present_here", "rehearse", "slide_strip", "quotation"):
        assert not app.workspace.actions[name].isEnabled(), name
    app.open_example()
    assert app.workspace.actions["present"].isEnabled()
