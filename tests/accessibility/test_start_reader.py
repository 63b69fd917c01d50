"""The start page and the guide, with the keyboard and a screen reader alone."""

from collections.abc import Iterator

import pytest

from briefing_app import resources_dir
from tests.accessibility.desktop import Reader, missing, nameless, reading, until

pytestmark = [pytest.mark.xcb, pytest.mark.skipif(bool(missing()), reason=missing())]


@pytest.fixture(scope="module")
def window(env: dict[str, str]) -> Iterator[Reader]:
    with reading(env, str(resources_dir.path(resources_dir.EXAMPLE))) as reader:
        until(lambda: reader.find("push button", "288 arrests"), "the cards")
        until(lambda: reader.find("menu bar", ""), "the menus")
        yield reader


def test_the_start_page_says_what_it_offers(window: Reader) -> None:
    window.press("ctrl+2", "ctrl+w")
    window.focuses("Open")
    assert nameless(window.shown()) == []
    for name in ("Open Measles in Europe", "Open Census 2020"):
        card = until(lambda name=name: window.find("push button", name), name)
        assert card["description"]
    zone = until(lambda: window.find("push button", "Paste"), "paste")
    assert "Ctrl+V" in zone["description"]


def test_the_guide_says_its_steps_and_that_they_are_done(window: Reader) -> None:
    window.press("F1")
    window.focuses("Search the shortcuts")
    window.press("Tab", "space")
    said = window.hears("announcement", "Step 1 of 7")["said"]
    assert "press Alt+Down" in said
    assert nameless(window.shown()) == []
    window.take_keys()
    window.press("ctrl+3")
    window.focuses("288 arrests")
    window.press("alt+Down")
    window.hears("announcement", "Done.")
    window.press("ctrl+F1")
    window.hears("announcement", "Step 2 of 7")
    window.press("Escape")
    window.hears("announcement", "Done.")
