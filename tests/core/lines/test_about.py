"""Lines that speak of the article itself."""

import pytest

from briefing_app.core.lines.about import is_about_itself, source_of, without_dateline
from briefing_app.core.lines.days import date_line


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "- ENDS -",
        "Notes to editors",
        "Contact: Press Office, press@northmere.example",
        "Source: Halverton Gazette",
        "Photograph: Ada Quill",
        "By Maren Holt",
    ],
)
def test_lines_about_the_article_are_known(line: str) -> None:
    assert is_about_itself(line)


@pytest.mark.parametrize(
    "line",
    ["Photographs of the bridge were sold.", "The end came on 4 March 2024.", "More people came."],
)
def test_lines_about_the_matter_are_not_taken_for_such(line: str) -> None:
    assert not is_about_itself(line)


def test_a_source_line_gives_its_source() -> None:
    assert source_of("Source: Halverton Gazette") == "Halverton Gazette"
    assert (
        source_of("The source: a spring under the mill, which never ran dry in its life " * 2) == ""
    )


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("HALVERTON — The board met.", "The board met."),
        ("NORTHMERE, 14 May 2024 — The authority lost.", "The authority lost."),
        ("London (AP) - The minister left.", "The minister left."),
        ("EASTLAKE HARBOR – Oct. 29, 2025 – Corvane reported.", "Corvane reported."),
        ("NEW DELHI: The court ruled.", "The court ruled."),
        ("By contrast — the board met.", "By contrast — the board met."),
        ("The board - all of it - met.", "The board - all of it - met."),
    ],
)
def test_a_paragraph_begins_behind_its_dateline(text: str, rest: str) -> None:
    assert text[without_dateline(text) :] == rest


def test_a_line_without_end_is_told_at_once() -> None:
    """What names somebody is short: nobody looks for an address in half a million letters."""
    assert not is_about_itself("<" * 500_000)
    assert date_line("9" * 500_000) == ("", "")
    assert source_of("Sources" + " " * 500_000) == ""
