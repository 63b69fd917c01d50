"""What is pointed at and chosen, and who hears of it."""

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.session.focus import Focus


@pytest.fixture
def told(qtbot: QtBot) -> tuple[Focus, list[str]]:
    """A focus, and what it told, in order."""
    focus, told = Focus(), list[str]()
    focus.hovered_changed.connect(lambda key: told.append(f"hovers {key}"))
    focus.selected_changed.connect(lambda key: told.append(f"selects {key}"))
    focus.chosen_changed.connect(lambda: told.append(f"chose {' '.join(focus.chosen)}"))
    return focus, told


def test_what_is_pointed_at_is_told_once(told: tuple[Focus, list[str]]) -> None:
    focus, heard = told
    for key in ("f1", "f1", "f2", ""):
        focus.hover(key)
    assert heard == ["hovers f1", "hovers f2", "hovers "]


def test_choosing_again_shows_it_again(told: tuple[Focus, list[str]]) -> None:
    focus, heard = told
    focus.select("f1")
    focus.select("f1")
    assert (focus.selected, focus.chosen) == ("f1", ("f1",))
    assert heard == ["selects f1", "selects f1"]
    focus.select("")
    assert (focus.selected, focus.chosen) == ("", ())


def test_of_several_the_last_is_selected_and_all_are_let_go_for_one(
    told: tuple[Focus, list[str]],
) -> None:
    focus, heard = told
    focus.choose(("f1", "f2", "f1", "f3"))
    assert (focus.selected, focus.chosen) == ("f3", ("f1", "f2", "f3"))
    focus.select("f2")
    assert heard == ["selects f3", "chose f1 f2 f3", "selects f2", "chose f2"]


def test_what_is_pointed_at_is_lit_before_what_is_selected(told: tuple[Focus, list[str]]) -> None:
    focus, _ = told
    focus.select("f1")
    assert focus.lit == ("f1",)
    focus.hover("f2")
    assert focus.lit == ("f2", "f1")
    focus.hover("f1")
    assert focus.lit == ("f1",)


@pytest.mark.parametrize(("hovered", "selected"), [("f1", ""), ("", "f1"), ("f1", "f2")])
def test_letting_go_says_whether_anything_was_held(
    told: tuple[Focus, list[str]], hovered: str, selected: str
) -> None:
    focus, _ = told
    assert not focus.release()
    focus.hover(hovered)
    focus.select(selected)
    assert focus.release()
    assert (focus.hovered, focus.selected, focus.lit) == ("", "", ())
