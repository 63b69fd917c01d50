from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.numberformat import NBSP
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.viewmodels.article.article import PartKind, byline_text, derive_parts
from briefing_app.viewmodels.article.table_columns import column_shares, numeric_columns
from tests import sample


def _kinds(briefing):
    return [part.kind for part in derive_parts(briefing)]


def test_head_of_the_sample():
    parts = derive_parts(sample.briefing())
    assert [part.kind for part in parts[:3]] == [
        PartKind.KICKER,
        PartKind.HEADLINE,
        PartKind.BYLINE,
    ]
    assert parts[0].text.replace(NBSP, " ") == "International enforcement · 2 May 2023"
    assert parts[1].text == sample.HEADLINE
    assert parts[1].start == 0
    assert (
        parts[2].text.replace(NBSP, " ")
        == "After reporting by Emily’s Hope · 2 sources · 1 min read"
    )


def test_every_part_of_the_text_stands_where_it_says():
    for article in (sample.article(), sample.table_article()):
        briefing = Briefing("b", articles=(article,))
        for part in derive_parts(briefing):
            if part.start >= 0:
                assert article.text[part.start : part.start + len(part.text)] == part.text


def test_all_blocks_are_shown_once():
    article = sample.table_article()
    shown = [p.start for p in derive_parts(Briefing("b", articles=(article,))) if p.start >= 0]
    assert sorted(shown) == list(article.block_starts)


def test_a_paragraph_whose_words_are_gone_leaves_no_gap_anywhere() -> None:
    paragraphs = tuple(Block(BlockKind.PARAGRAPH, text) for text in ("First.", " ", "", "Last 5."))
    article = Article(
        Source("a"), (*paragraphs, Block(BlockKind.TABLE, "\t", 0, (("", ""),))), "en"
    )
    briefing = Briefing("b", articles=(article,))
    shown = [p.text for p in derive_parts(briefing) if p.kind is PartKind.PARAGRAPH]
    assert shown == ["First.", "Last 5."]
    assert [p.block for p in derive_parts(briefing) if p.start >= 0] == [0, 3, 4]


@pytest.mark.parametrize(
    ("author", "publisher", "words"),
    [
        ("Ann Lee", "The Post", "By Ann Lee, The Post · 1 source · 1 min read"),
        ("The Post", "the post", "After reporting by the post · 1 source · 1 min read"),
        ("Ann Lee", "", "By Ann Lee · 1 source · 1 min read"),
        ("", "", "1 source · 1 min read"),
    ],
)
def test_by_line(author, publisher, words):
    article = Article(
        Source("a", author=author, publisher=publisher), (Block(BlockKind.PARAGRAPH, "Words."),)
    )
    parts = derive_parts(Briefing("b", articles=(article,)))
    assert next(p.text.replace(NBSP, " ") for p in parts if p.kind is PartKind.BYLINE) == words


def test_an_author_that_the_text_names_is_not_named_twice():
    source = Source("a", author="Jane Doe")
    named = Article(source, (Block(BlockKind.PARAGRAPH, "By Jane Doe"),))
    unnamed = replace(named, blocks=(Block(BlockKind.PARAGRAPH, "By the river."),))
    assert "Jane" not in byline_text(Briefing("b", articles=(named,)), named)
    assert "By Jane Doe" in byline_text(Briefing("b", articles=(unnamed,)), unnamed)


def test_reading_time_grows_with_the_text():
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, "word " * 1000),))
    parts = derive_parts(Briefing("b", articles=(article,)))
    assert parts[0].text.replace(NBSP, " ") == "1 source · 4 min read"


def test_the_briefings_own_head_comes_first():
    briefing = replace(
        sample.briefing(), headline="Ours", standfirst="Ours, too", kicker="News of 3 May"
    )
    parts = derive_parts(briefing)
    assert [p.text for p in parts[:3]] == ["News of 3 May", "Ours", "Ours, too"]


def test_a_second_headline_is_a_heading():
    blocks = (*sample.BLOCKS, Block(BlockKind.HEADLINE, "Another"))
    briefing = Briefing("b", articles=(sample.article(blocks),))
    assert _kinds(briefing)[-1] is PartKind.HEADING


def test_two_articles_follow_one_another():
    briefing = Briefing("b", articles=(sample.article(), sample.article(source="a2")))
    assert _kinds(briefing).count(PartKind.BYLINE) == 2


def test_an_empty_briefing_has_no_parts():
    assert derive_parts(Briefing("b")) == ()


def test_numeric_columns():
    rows = (("Year", "Deaths", "Note"), ("2020", "58,000", "a"), ("2021", "$1.2 bn", "7"))
    assert numeric_columns(rows) == {1}
    assert numeric_columns(()) == frozenset()
    assert numeric_columns((("a", "b"),)) == frozenset()


def test_column_shares():
    assert column_shares((("ab", "abcdef"), ("a",))) == (4 / 12, 8 / 12)
    assert column_shares((("x" * 900, "x" * 900),)) == (0.5, 0.5)
    assert column_shares(()) == ()
