"""Lines that speak of the article itself."""

import pytest

from briefing_app.core.lines.about import (
    author_of,
    date_line,
    day_of_dateline,
    is_about_itself,
    source_of,
    without_dateline,
)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Maren Holt", "Maren Holt"),
        ("Words by Jonah Ferris and Ada Quill", "Jonah Ferris and Ada Quill"),
        ("By Emily de Vries, Health correspondent", "Emily de Vries"),
        ("Reporting by Jonah Ferris; editing by Ruth Amsel", "Jonah Ferris"),
        ("Submitted by Maren Holt on 14 March 2025", "Maren Holt"),
        ("By the river stood a mill", ""),
        ("By Monday the water had gone.", ""),
        ("By the end of March", ""),
    ],
)
def test_a_line_that_names_the_author(line: str, who: str) -> None:
    assert author_of(line) == who


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Harbour Courier, 4 March 2024", ("Harbour Courier", "4 March 2024")),
        ("Jan. 22, 2025", ("", "Jan. 22, 2025")),
        ("Published 3 May 2023 at 10:15", ("", "3 May 2023")),
        ("24 Sept. 2025 | Harrow College", ("Harrow College", "24 Sept. 2025")),
        ("Port Sill, 4 March 2024", ("", "4 March 2024")),
        ("Fires of 12 May 2020 killed many", ("", "")),
        ("Next release: 26 February 2026", ("", "")),
        ("Published at 9.30am on 27 November 2025", ("", "27 November 2025")),
    ],
)
def test_a_line_that_is_nothing_but_a_date_and_a_name(line: str, said: tuple[str, str]) -> None:
    assert date_line(line) == said


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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oslen, 20 August 2026 – Alderon increased sales.", "20 August 2026"),
        ("SAINT-OUARNE, 4 March 2025 — The port closed.", "4 March 2025"),
        ("KOLM — At least 40 people died on 3 May 2024, it said.", ""),
        ("The mill closed on 3 May 2024 – it had run for 40 years.", ""),
    ],
)
def test_a_dateline_names_its_day(text: str, day: str) -> None:
    assert day_of_dateline(text) == day


def test_a_line_without_end_is_told_at_once() -> None:
    """What names somebody is short: nobody looks for an address in half a million letters."""
    assert not is_about_itself("<" * 500_000)
    assert date_line("9" * 500_000) == ("", "")
    assert source_of("Sources" + " " * 500_000) == ""
