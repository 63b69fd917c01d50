"""A comment is written and read with the keyboard and a screen reader alone."""

from collections.abc import Iterator

import pytest

from briefing_app import resources_dir
from tests.accessibility.desktop import Reader, missing, nameless, reading, until

pytestmark = [pytest.mark.xcb, pytest.mark.skipif(bool(missing()), reason=missing())]

EXAMPLE = "briefings/operation-spector"


@pytest.fixture(scope="module")
def window(env: dict[str, str]) -> Iterator[Reader]:
    with reading(env, str(resources_dir.path(EXAMPLE))) as reader:
        until(lambda: reader.find("push button", "288 arrests"), "the cards")
        until(lambda: reader.find("menu bar", ""), "the menus")
        yield reader


def test_a_comment_on_a_card_is_written_heard_and_answered(window: Reader) -> None:
    window.press("ctrl+3")
    window.focuses("288 arrests")
    window.press("space", "ctrl+alt+m")
    window.focuses("Comment")
    assert nameless(window.shown()) == []
    window.press(*"Sure", "shift+Tab")
    window.focuses("Your name or initials")
    window.press("j", "b", "Return")
    said = window.focuses("Comment by jb")["name"]
    assert "on Figure 2: 288 arrests. Sure" in said
    assert nameless(window.shown()) == []
    window.press("r")
    window.focuses("Reply")
    window.press(*"Yes", "ctrl+Return")
    window.focuses("Comment by jb")
    until(lambda: window.find("filler", "Comments"), "the pane is named")
    window.press("ctrl+3")
    card = until(lambda: window.find("push button", "288 arrests"), "the cards again")
    assert card["description"].endswith("1 comment.")
