"""Slides of articles that have hardly a number, and quotations that are real."""

from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_quotation
from briefing_app.core.source import Article, Source
from briefing_app.core.span import make_span
from briefing_app.importers.text import plain
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.present.slides import PointsContent, QuotationContent, derive_slides

TEXT = (Path(__file__).parent / "library.txt").read_text(encoding="utf-8")


def _briefing() -> Briefing:
    article = Article(Source("a", publisher="Gazette"), tuple(plain.blocks(TEXT)), "en")
    return Briefing("b", articles=(article,))


def test_an_article_without_numbers_is_shown_by_its_words() -> None:
    slides = derive_slides(_briefing())
    kinds = [slide.key.split(":")[0] for slide in slides]
    assert kinds == ["title", "points", *["section"] * 2, *["speech"] * 3, "sources"]
    assert len({slide.key for slide in slides}) == len(slides)


def test_what_heads_the_talk_is_no_point_of_it(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("Three people were rescued from a dinghy off Port Aubin on Monday.\n")
    kinds = [s.key.split(":")[0] for s in derive_slides(open_path(told).briefing)]
    assert kinds == ["title", "figure", "sources"]


def test_points_and_sections_say_nothing_twice() -> None:
    contents = (slide.content for slide in derive_slides(_briefing()))
    points = [p for c in contents if isinstance(c, PointsContent) for p in c.points]
    assert len(points) == len(set(points)) >= 6
    assert not any(p.startswith("By ") for p in points)


def test_only_spoken_words_stand_in_quotation_marks() -> None:
    briefing = _briefing()
    text = briefing.articles[0].text
    spoken = text.index("A library that is dark")
    retold = text.index("The plan would have moved")
    for at in (spoken, retold):
        span = make_span("a", text, at, at + 24)
        briefing = with_quotation(briefing, span)
    slides = derive_slides(briefing)
    chosen = [
        s.content
        for s in slides
        if isinstance(s.content, QuotationContent) and s.key.startswith("quotation")
    ]
    assert [c.speaker for c in chosen] == ["Miriam Oduya, who chairs the board", ""]
    assert chosen[0].shown.startswith("“We heard people") and chosen[0].shown.endswith("”")
    assert chosen[1].shown == text[retold : retold + 24].strip()


def test_a_remark_chosen_by_hand_is_not_shown_twice() -> None:
    briefing = _briefing()
    text = briefing.articles[0].text
    at = text.index("A library that is dark")
    briefing = with_quotation(briefing, make_span("a", text, at, at + 24))
    shown = [
        s.content.shown for s in derive_slides(briefing) if isinstance(s.content, QuotationContent)
    ]
    assert len(shown) == len(set(shown)) == 3
