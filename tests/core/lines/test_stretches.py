"""A long text in stretches: which blocks belong together, and what counts."""

from hypothesis import given
from hypothesis.strategies import text

from briefing_app.core.lines import stretches
from briefing_app.core.lines.stretches import derive_stretches, first_stretch
from briefing_app.core.source import Article, Block, BlockKind, Source


def article(*texts: str) -> Article:
    return Article(Source("a"), tuple(Block(BlockKind.PARAGRAPH, text) for text in texts))


def test_numbers_are_counted_and_paragraphs_stay_whole() -> None:
    long = article("1 2 3 and nothing else", "4,500.5 5", "no number", "6 7 8", "9")
    assert derive_stretches(long, 5) == (range(3), range(3, 5))
    assert derive_stretches(long, 100) == (range(5),)


def test_a_paragraph_of_more_numbers_is_a_stretch_by_itself() -> None:
    long = article("1 2 3 4 5 6 7", "8", "9 10")
    assert derive_stretches(long, 2) == (range(1), range(1, 2), range(2, 3))


def test_a_short_text_is_its_own_first_stretch() -> None:
    short = article("1 2 3")
    assert first_stretch(short) is short
    assert derive_stretches(article()) == (range(0),)


def test_the_first_stretch_begins_the_text() -> None:
    number = "100 boats, "
    long = article(*[number * 1_000] * 25)
    part = first_stretch(long)
    assert len(part.blocks) == 20
    assert long.text.startswith(part.text)


@given(text("1 2,.x–“٣५é\ud800", max_size=20))
def test_the_quick_count_of_numbers_is_that_of_the_pattern(words: str) -> None:
    assert stretches._numbers_in(words) == len(stretches._NUMBER.findall(words))
