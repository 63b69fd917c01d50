"""Another source beside the article: its ids are its own, and the same bytes take one place."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_counterpart
from briefing_app.core.span import Span
from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.session.documents.counterparts_added import derive_counterpart
from tests.viewmodels.compare.samples import THERE, compared, reading


def test_its_source_and_spans_have_an_id_that_was_free() -> None:
    briefing, counterpart = compared()
    source = counterpart.article.source.id
    assert source not in briefing.articles_by_id
    spans = [f.evidence for f in counterpart.figures]
    assert all(isinstance(s, Span) and s.source == source for s in spans)


def test_two_others_stand_side_by_side_and_the_same_bytes_take_one_place() -> None:
    briefing, first = compared()
    read = reading(THERE)
    second = derive_counterpart(briefing, read)
    assert second is not None and second.id != first.id
    assert second.article.source.id != first.article.source.id
    (article,) = read.articles
    known = replace(article, source=replace(article.source, sha256="ab" * 32))
    once = derive_counterpart(briefing, replace(read, articles=(known,)))
    assert once is not None
    both = with_counterpart(briefing, once)
    again = derive_counterpart(both, replace(read, articles=(known,)))
    assert again == once


def test_without_an_article_there_is_nothing_to_compare() -> None:
    assert derive_counterpart(Briefing("b"), reading(THERE)) is None
    assert derive_counterpart(reading(THERE), Briefing("b")) is None


def test_it_comes_back_from_the_file(tmp_path) -> None:  # type: ignore[no-untyped-def]
    briefing, _ = compared()
    write_briefing(tmp_path / "a.briefing", briefing)
    opened = open_briefing(tmp_path / "a.briefing")
    assert opened.briefing == briefing
    assert opened.notices == ()
