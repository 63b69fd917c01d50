"""What a screen reader meets in the real window: AT-SPI on a display of its own, by real keys."""

from collections.abc import Iterator

import pytest

from briefing_app import resources_dir
from tests.accessibility.desktop import Node, Reader, missing, nameless, reading, until

pytestmark = [pytest.mark.xcb, pytest.mark.skipif(bool(missing()), reason=missing())]

EXAMPLE = "briefings/operation-spector"
CHART = "SpecTor made nearly twice the arrests of the operation before it"
CHARTS = 4


@pytest.fixture(scope="module")
def window(env: dict[str, str]) -> Iterator[Reader]:
    with reading(env, str(resources_dir.path(EXAMPLE))) as reader:
        until(lambda: len(charts(reader)) == CHARTS, "the charts")
        until(lambda: reader.find("menu bar", ""), "the menus")
        yield reader


def charts(reader: Reader) -> list[Node]:
    return [
        n for n in reader.shown() if n["role"] == "panel" and " chart: " in n["description"]
    ] + [n for n in reader.shown() if n["description"].startswith("Part of a whole: ")]


def test_all_that_takes_the_keyboard_has_a_name(window: Reader) -> None:
    assert nameless(window.shown()) == []


def test_the_parts_are_met_in_reading_order(window: Reader) -> None:
    met = [n["role"] + " " + n["name"] for n in window.shown()]
    order = ["menu bar ", "filler Top bar", "text Article", "filler Key figures", "filler Charts"]
    places = [met.index(name) for name in (*order, "filler Status bar")]
    assert places == sorted(places)


def test_cards_are_buttons_that_say_number_claim_and_sentence(window: Reader) -> None:
    card = until(lambda: window.find("push button", "288 arrests"), "a card")
    assert "Claim “nearly double” holds: 288 ÷ 150 = 1.92." in card["description"]
    assert "From the article: It ended in 288 arrests" in card["description"]
    hedged = until(lambda: window.find("push button", "71,000"), "a card")
    assert hedged["name"].endswith("(estimated)")


def test_charts_say_their_point_and_their_data(window: Reader) -> None:
    chart = next(n for n in charts(window) if n["name"] == CHART)
    for words in ("Dark HunTor, 2021: 150", "SpecTor, 2023: 288", "Source: "):
        assert words in chart["description"]


def test_tab_goes_through_article_line_and_cards_and_says_where(window: Reader) -> None:
    window.press("ctrl+3")
    window.focuses("288 arrests")
    window.press("F6")
    window.focuses("Article")
    window.press("ctrl+Home", "Tab")
    said = window.hears("announcement", "288 arrests. Figure 2.")["said"]
    assert "From the article: It ended in 288 arrests" in said
    text, caret = window.text("Article")
    assert text[caret:].startswith("288 arrests, more than any JCODE operation")
    window.press("ctrl+Tab")
    window.focuses("Line between article and figures")
    window.press("Tab")
    window.focuses("288 arrests")


def test_a_chosen_card_says_so_and_the_caret_goes_to_its_sentence(window: Reader) -> None:
    window.press("ctrl+2", "ctrl+Tab", "Tab")
    window.focuses("288 arrests")
    window.press("space")
    assert window.hears("description", "Selected. Figure 2.")["name"] == "288 arrests"
    window.press("Escape")
    window.hears("description", "Figure 2.")


def test_a_chart_says_each_mark_and_has_a_table(window: Reader) -> None:
    window.press("ctrl+2", "ctrl+Tab", "Tab", "Tab")
    window.focuses(CHART)
    window.press("Home")
    window.hears("description", "SaboTor, 2019: 61")
    window.press("t")
    window.focuses("")
    table = until(lambda: window.find("table", f"{CHART}, table"), "the table")
    cells = [n["name"] for n in table["children"]]
    assert any("SpecTor, 2023" in name for name in cells)
    assert any("288" in name for name in cells)
    assert nameless([n for n in window.shown() if n["role"] != "table cell"]) == []
    window.press("t")
    window.focuses(CHART)


def test_find_is_named_and_given_back(window: Reader) -> None:
    window.press("ctrl+2")
    window.focuses("Article")
    window.press("ctrl+f")
    window.focuses("Find in the article")
    assert nameless(window.shown()) == []
    window.press("Escape")
    window.focuses("Article")


@pytest.mark.parametrize(
    ("key", "role", "name", "back"),
    [
        ("F1", "dialog", "Keyboard shortcuts", "Escape"),
        ("alt+Return", "dialog", "", "Escape"),
        ("ctrl+n", "dialog", "", "Escape"),
        ("F7", "list", "Slides", "F7"),
        ("ctrl+t", "list", "Everything found", "Escape"),
        ("ctrl+p", "list", "Figures on the sheet", "Escape"),
    ],
)
def test_every_other_view_is_named_too(
    window: Reader, key: str, role: str, name: str, back: str
) -> None:
    window.press("ctrl+2", key)
    until(lambda: window.find(role, name), key)
    shown = [n for n in window.shown() if n["role"] != "table cell"]
    assert nameless(shown) == []
    window.press(back)
    until(lambda: window.find(role, name) is None, f"{key} is left")
    window.take_keys()
