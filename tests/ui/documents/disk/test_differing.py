"""What two versions differ in is shown in its own words, side by side."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_figure, with_head
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.ui.documents.disk.differing_rows import derive_differing_rows
from briefing_app.ui.documents.disk.differing_text import (
    derive_differing_texts,
    derive_differing_words,
)
from tests.growth.counting import assert_linear
from tests.sample import briefing as sample


def rows(here: Briefing, there: Briefing) -> list[tuple[str, str, str, str]]:
    return [tuple(row[:4]) for row in derive_differing_rows(here, there)]


def test_nothing_differs() -> None:
    assert rows(sample(), sample()) == []


def test_titles_stand_side_by_side() -> None:
    here = sample()
    there = with_head(here, title="Theirs")
    assert rows(here, there) == [("changed", "Title", here.title, "Theirs")]


def test_a_figure_that_only_moved_has_no_row() -> None:
    here = sample()
    figure = next(f for f in here.figures if isinstance(f.evidence, Span))
    assert isinstance(figure.evidence, Span)
    moved = replace(figure.evidence, start=figure.evidence.start + 1, end=figure.evidence.end + 1)
    there = with_figure(here, replace(figure, evidence=moved))
    assert not any(figure.label == row[1] for row in rows(here, there))
    relabelled = with_figure(here, replace(figure, label="another label"))
    assert any("another label" in row[3] for row in rows(here, relabelled))


def test_paragraphs_that_differ_stand_side_by_side() -> None:
    def of(*texts: str) -> Briefing:
        blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
        return Briefing("b", articles=(Article(Source("a"), blocks),))

    first = "The harbour counted a hundred and 140 ships in the whole of the year 2023."
    other = first.replace("140", "150")
    assert rows(of("Head", first, "End."), of("Head", other, "New.", "End.")) == [
        (
            "changed",
            "Text",
            "… a hundred and 140 ships in the …",
            "… a hundred and 150 ships in the …",
        ),
        ("new", "Text", "–", "New."),
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        ("", "", ("", "")),
        ("a b c d e f", "a b c d e f g", ("… d e f", "… d e f g")),
        ("x b c d e f", "y b c d e f", ("x b c d …", "y b c d …")),
        ("a a", "a a a", ("a a", "a a a")),
    ],
)
def test_a_few_words_around(ours: str, theirs: str, told: tuple[str, str]) -> None:
    assert derive_differing_words(ours, theirs) == told


def test_long_words_are_cut() -> None:
    before, now = derive_differing_words("x" * 900, "")
    assert len(before) < 200
    assert now == ""


@pytest.mark.parametrize("size", [40, 1000])
def test_many_paragraphs_take_no_longer_than_they_must(size: int) -> None:
    def made(count: int) -> Callable[[], object]:
        ours = [f"paragraph {n} ours" for n in range(count)]
        theirs = [f"paragraph {n} theirs" for n in range(count)]
        return lambda: derive_differing_texts(ours, theirs)

    assert_linear(made, size)
