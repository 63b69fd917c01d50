"""What an article states is read anew only from where it differs from another one."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.labels import Label
from briefing_app.reading.periods import Period
from briefing_app.reading.stated import Stated, derive_stated

FIRST = "The harbour counted 61 boats in 2023, up from 48 in 2022."


def article(*sentences: str) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, sentence) for sentence in sentences)
    return Article(Source("a", date="2024-02-01"), blocks, "en")


def marked(stated: Stated) -> Stated:
    """The same with labels and periods that nobody would read out of the text."""
    return stated._replace(
        labels=tuple(Label(f"known {i}") for i in range(len(stated.labels))),
        periods=tuple(Period("1901", sure=True) for _ in stated.periods),
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It also sold 900 tickets.", "It also sold 900 maps."),
        ("A fire killed 12 horses.", "Nobody came."),
        ("Nobody came.", "Some 300 visitors came, 40 of them on foot."),
    ],
)
def test_what_was_said_of_the_first_figures_is_taken_over(before: str, after: str) -> None:
    known, whole = derive_stated(article(FIRST, before)), derive_stated(article(FIRST, after))
    until = len(FIRST)
    same = derive_stated(article(FIRST, after), like=known, until=until)
    assert (same.figures, same.claims) == (whole.figures, whole.claims)
    taken = derive_stated(article(FIRST, after), like=marked(known), until=until)
    assert [f.label for f in taken.figures[:2]] == ["known 0", "known 1"]
    assert [f.period for f in taken.figures[:2]] == ["1901", "1901"]
    assert [f.quantity for f in taken.figures] == [f.quantity for f in whole.figures]
    assert not any("known" in f.label for f in taken.figures[2:])


def test_a_figure_that_is_found_otherwise_is_read_anew_with_all_behind_it() -> None:
    known = marked(derive_stated(article(FIRST, "Nobody came.")))
    other = article(FIRST.replace("61", "610"), "Nobody came.")
    assert derive_stated(other, like=known, until=len(FIRST)) == derive_stated(other)
