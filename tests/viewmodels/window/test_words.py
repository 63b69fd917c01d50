"""The words of the title, the status bar, the lists."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing
from briefing_app.core.span import Span
from briefing_app.core.verdicts import MOST_CHECKED
from briefing_app.fileformat import open_briefing
from briefing_app.viewmodels.figures.copying import derive_copied
from briefing_app.viewmodels.figures.steps import derive_step
from briefing_app.viewmodels.window.recent import derive_recent_rows
from briefing_app.viewmodels.window.shortcuts import derive_shortcut_rows, matching
from briefing_app.viewmodels.window.status import derive_claim_lines, derive_status
from briefing_app.viewmodels.window.title import FileState, derive_title, in_words

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def example() -> Briefing:
    return open_briefing(resources_dir.path("briefings/operation-spector")).briefing


def test_the_status_counts_verdicts_and_figures(example: Briefing) -> None:
    lines = derive_claim_lines(example)
    props = derive_status(example)
    assert len(lines) == len(example.claims), "each of them says something"
    assert props.holds[0].startswith("✓")
    assert "cannot be checked" in props.unchecked[0]
    assert props.fails == ()
    assert props.figures[0] == "9 figures, each tied to its sentence"
    assert props.language == "English"


def test_the_status_says_where_only_the_first_figures_were_checked(example: Briefing) -> None:
    one = next(f for f in example.figures if isinstance(f.evidence, Span))
    many = tuple(replace(one, id=f"n{n}") for n in range(MOST_CHECKED + 1))
    props = derive_status(replace(example, figures=many))
    assert props.figures[0].endswith("claims looked for in the first 3,000 figures only")
    assert "first" not in derive_status(replace(example, figures=many[:-1])).figures[0]


def test_nothing_is_claimed_of_an_empty_briefing() -> None:
    props = derive_status(Briefing(""))
    assert (props.holds, props.fails, props.unchecked, props.figures) == ((), (), (), ())


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (FileState(example=True), "example that ships with Briefing"),
        (FileState(read_only=True, has_file=True), "read-only"),
        (FileState(has_file=True, modified=True), "edited · not saved"),
        (FileState(has_file=True, saved_at=NOW - timedelta(minutes=2)), "saved 2 min ago"),
        (FileState(), "not saved"),
    ],
)
def test_the_title_says_how_it_stands(example: Briefing, state: FileState, words: str) -> None:
    props = derive_title(example, state, NOW)
    assert props.title == "Operation SpecTor"
    assert props.window_title == "Operation SpecTor[*] — Briefing"
    assert props.state[0] == words


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=9), "9 days ago"),
        (timedelta(days=800), "2 years ago"),
    ],
)
def test_time_is_said_as_people_say_it(ago: timedelta, words: str) -> None:
    assert in_words(ago) == words


def test_steps_go_round_in_the_order_of_the_text(example: Briefing) -> None:
    numbers = example.evidence_numbers
    first = derive_step(example, "", 1)
    last = derive_step(example, "", -1)
    assert numbers[first] == 1
    assert numbers[last] == len(numbers)
    assert derive_step(example, last, 1) == first
    assert derive_step(Briefing(""), "", 1) == ""


def test_a_copied_figure_keeps_its_hedge_and_sentence(example: Briefing) -> None:
    hedged = next(f for f in example.figures if f.quantity.reservations)
    plain = derive_copied(example, hedged.id, sourced=False)
    assert hedged.quantity.reservations[0] in plain
    sourced = derive_copied(example, hedged.id, sourced=True)
    assert sourced.startswith(plain)
    assert "“" in sourced
    assert derive_copied(example, "nothing", sourced=True) == ""


def test_shortcuts_are_found_by_word_or_key() -> None:
    rows = derive_shortcut_rows(
        [
            ("About", (), "Version"),
            ("Find", ("Ctrl+F", "/"), "Find words"),
            ("Open", ("Ctrl+O",), ""),
        ]
    )
    assert [row.name for row in rows] == ["Find", "Open", "About"]
    assert rows[0].keys == "Ctrl+F or /"
    assert [row.name for row in matching(rows, "words FIND")] == ["Find"]
    assert [row.name for row in matching(rows, "ctrl")] == ["Find", "Open"]


def test_recent_files_say_where_they_lie() -> None:
    rows = derive_recent_rows((Path.home() / "a" / "One.briefing", Path("/srv/Two.briefing")))
    assert [(row.name, row.where) for row in rows] == [("One", "~/a"), ("Two", "/srv")]
