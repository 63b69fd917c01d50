"""Words that were left out come in where they stood, with their figures; all else stays."""

from briefing_app.core.figure import Status
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span, resolve
from briefing_app.importers.result import LeftOut
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.taken_in import place_after, still_left_out, with_taken_in

TEXTS = ("The port made 1,240 sailings in April.", "Refunds came to £4.2 million in May.")
ARTICLE = Article(Source("a"), tuple(Block(BlockKind.PARAGRAPH, text) for text in TEXTS))
LEFT = LeftOut("around the article", "It carried 310,000 passengers.", "1,240 sailings in April.")


def test_the_words_come_in_where_they_stood() -> None:
    before = derive_briefing(ARTICLE, ())
    after = with_taken_in(before, "a", LEFT)
    article = after.articles_by_id["a"]
    assert [block.text for block in article.blocks] == [TEXTS[0], LEFT.text, TEXTS[1]]
    added = [f for f in after.figures if f.id not in before.figures_by_id]
    assert [f.evidence.exact for f in added if isinstance(f.evidence, Span)] == [
        "310,000 passengers"
    ]


def test_what_comes_in_is_used_and_never_a_key_figure() -> None:
    """Of a few words alone all numbers would be key figures; what a person chose stays."""
    before = derive_briefing(ARTICLE, ())
    after = with_taken_in(before, "a", LEFT)
    added = [f for f in after.figures if f.id not in before.figures_by_id]
    assert [(f.status, f.reason) for f in added] == [(Status.USED, "")]
    assert [f for f in after.figures if f.status is Status.KEY] != []
    assert {f.id for f in after.key_figures} == {f.id for f in before.key_figures}


def test_every_figure_stays_with_its_words() -> None:
    after = with_taken_in(derive_briefing(ARTICLE, ()), "a", LEFT)
    text = after.articles_by_id["a"].text
    spans = [f.evidence for f in after.figures if isinstance(f.evidence, Span)]
    assert len(spans) >= 3
    for span in spans:
        assert text[span.start : span.end] == span.exact
        assert resolve(span, text).span.start == span.start


def test_without_the_words_before_it_goes_to_the_end() -> None:
    assert place_after(ARTICLE, "other words entirely") == 2
    assert place_after(ARTICLE, "") == 2


def test_what_is_taken_in_is_no_longer_left_out() -> None:
    after = with_taken_in(derive_briefing(ARTICLE, ()), "a", LEFT)
    assert still_left_out(ARTICLE, (LEFT,)) == (LEFT,)
    assert still_left_out(after.articles_by_id["a"], (LEFT,)) == ()


def test_a_few_words_that_stand_inside_others_are_still_left_out() -> None:
    short = tuple(
        LeftOut("around the article", text) for text in ("1.24", "made 1", "Refunds came")
    )
    long = LeftOut("around the article", "The port made 1,240 sailings")
    assert still_left_out(ARTICLE, (*short, long)) == short
    after = with_taken_in(derive_briefing(ARTICLE, ()), "a", short[0])
    assert still_left_out(after.articles_by_id["a"], short) == short[1:]


def test_nothing_to_take_in_changes_nothing() -> None:
    before = derive_briefing(ARTICLE, ())
    assert with_taken_in(before, "a", LeftOut("text", "  ")) is before
