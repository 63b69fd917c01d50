"""What a screen reader hears of a running show: AT-SPI on a display of its own, by real keys."""

import pytest

from briefing_app import resources_dir
from tests.accessibility.desktop import missing, nameless, reading, until

pytestmark = [pytest.mark.xcb, pytest.mark.skipif(bool(missing()), reason=missing())]

EXAMPLE = "briefings/operation-spector"


def test_the_stage_says_its_slide_and_what_keys_do(env: dict[str, str]) -> None:
    with reading(env, "present", str(resources_dir.path(EXAMPLE))) as reader:
        stage = until(lambda: next((n for n in reader.shown() if n["name"] == "Stage"), None), "it")
        assert stage["description"].startswith("Slide 1 of ")
        reader.press("Right", "Right")
        reader.hears("announcement", "Slide 3 of ")
        reader.press("e")
        reader.hears("announcement", "Evidence: It ended in 288 arrests")
        reader.press("Escape", "b")
        reader.hears("announcement", "The stage is black.")
        reader.press("b", "slash")
        reader.focuses("Question")
        assert nameless(reader.shown()) == []
        reader.press("Escape", "c")
        reader.focuses("Console")
        assert nameless(reader.shown()) == []


def test_an_app_that_has_ended_is_not_waited_for(env: dict[str, str]) -> None:
    with (
        pytest.raises(AssertionError, match="has ended, with status 3"),
        reading(env, "present", "/nowhere.briefing"),
    ):
        pass
