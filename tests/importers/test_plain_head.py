"""Standfirst, author, publisher and date of plain texts."""

import pytest

from briefing_app.core.source import BlockKind
from briefing_app.importers.text import plain

HEAD = "Library board reverses course on night opening"
FIRST = "The reading room will stay open after dark, but only for students who sign up"
BODY = (
    "The board of the Halverton Public Library has dropped its plan to close the reading room in "
    "the evenings, after weeks of protest by students and shift workers in the whole town.\n\n"
    "The plan would have moved all evening work to the branch on Canal Street, the board said."
)


def _standfirst(text: str) -> list[str]:
    return [b.text for b in plain.blocks(text) if b.kind is BlockKind.STANDFIRST]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n\n{FIRST}\n\n{BODY}",
        f"{HEAD}\n\n{FIRST}\n\nBy Jonah Ferris\n\n{BODY}",
        f"{HEAD}\n\nBy Jonah Ferris\n\n{FIRST}\n\n{BODY}",
        f"{HEAD}\n\n{FIRST}.\n\nBy Jonah Ferris\n\n{BODY}",
        f"{HEAD}\n\n{FIRST}.\n\nHALVERTON — {BODY}",
    ],
)
def test_a_line_between_headline_and_text_is_the_standfirst(text: str) -> None:
    assert _standfirst(text) in ([FIRST], [f"{FIRST}."])


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n\n{BODY}",
        f"{HEAD}\n\n{FIRST}.\n\n{BODY}",
        f"{HEAD}\n\nBackground\n\n{BODY}",
        f"{HEAD}\n\nBy Jonah Ferris and Ada Quill\n\n{BODY}",
        f"{HEAD}\n\nHALVERTON — {FIRST}\n\n{BODY}",
    ],
)
def test_what_may_be_text_is_no_standfirst(text: str) -> None:
    assert _standfirst(text) == []


def test_lines_around_the_text_say_whose_it_is() -> None:
    text = f"{HEAD}\n\nBy Jonah Ferris\nHarbour Courier, 4 March 2024\n\n{BODY}"
    meta = plain.read(text.encode()).meta
    assert (meta.author, meta.publisher, meta.date) == (
        "Jonah Ferris",
        "Harbour Courier",
        "2024-03-04",
    )
    ended = plain.read(f"{HEAD}\n\n{BODY}\n\nSource: Halverton Gazette".encode()).meta
    assert ended.publisher == "Halverton Gazette"


def test_lines_within_the_text_say_nothing_of_it() -> None:
    text = f"{HEAD}\n\n{BODY}\n\nSource: a spring\n\n{BODY}\n\n{BODY}\n\n{BODY}"
    assert plain.read(text.encode()).meta.publisher == ""


ITEMS = ("Item 5. Budget", "1. Summary", "Section A. The year")


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize(
    "title",
    ["Minutes: Finance and Resources Committee, 3 March 2026", "Hospital Board, 3 March 2026"],
)
def test_a_title_with_its_day_stands_above_numbered_parts(title: str, item: str) -> None:
    found = plain.read(f"{title}\n\n{item}\n\n{BODY}".encode())
    heads = [b.text for b in found.blocks if b.kind is BlockKind.HEADLINE]
    assert heads == [title]
    assert found.meta.date == "2026-03-03"


def test_a_letterhead_with_its_day_gives_way_to_a_title() -> None:
    found = plain.blocks(f"Hospital Board, 3 March 2026\n\n{HEAD}\n\n{BODY}")
    assert [b.text for b in found if b.kind is BlockKind.HEADLINE] == [HEAD]


def test_a_dateline_gives_the_article_its_day() -> None:
    assert plain.read(f"{HEAD}\n\nOslen, 3 March 2026 – {BODY}".encode()).meta.date == "2026-03-03"


MENU = "Home\nNews\nAbout us"


@pytest.mark.parametrize(
    "above",
    [
        "Skip to content",
        "Skip to main content",
        "Jump to navigation",
        MENU,
        f"Skip to content\n\n{MENU}",
    ],
)
def test_what_stood_over_an_article_on_its_page_is_no_headline(above: str) -> None:
    found = plain.blocks(f"{above}\n\n{HEAD}\n\n{BODY}")
    assert [b.text for b in found if b.kind is BlockKind.HEADLINE] == [HEAD]
    assert above.split("\n")[0] in found[0].text


@pytest.mark.parametrize("head", ["Skip to the finish: how Orm won", "Fares\nrise\nagain"])
def test_a_short_headline_stays_one(head: str) -> None:
    found = plain.blocks(f"{head}\n\n{BODY}")
    assert [b.text for b in found if b.kind is BlockKind.HEADLINE] == [head.replace("\n", " ")]
