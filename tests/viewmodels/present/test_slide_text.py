"""Every kind of slide says in words what it shows."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_quotation
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.viewmodels.present.show import Scene, Show
from briefing_app.viewmodels.present.slide_text import slide_text, stage_text
from briefing_app.viewmodels.present.slides import Slide, derive_slides
from tests import sample
from tests.viewmodels.compare.samples import BARE, HERE, THERE, compared


def quoted() -> Briefing:
    briefing = sample.briefing()
    article = briefing.articles[0]
    start = article.text.index("FBI Director")
    return with_quotation(briefing, make_span(article.source.id, article.text, start, start + 24))


def of_kind(slides: tuple[Slide, ...], start: str) -> str:
    return slide_text(next(slide for slide in slides if slide.key.startswith(start)))


def test_each_kind_of_slide_is_said_whole() -> None:
    slides = derive_slides(quoted())
    assert all(slide_text(slide) for slide in slides)
    assert sample.HEADLINE in of_kind(slides, "title")
    assert "288 arrests" in of_kind(slides, "board")
    figure = of_kind(slides, "figure:")
    assert "288 arrests" in figure and "From the article: It ended in 288 arrests" in figure
    retold = of_kind(slides, "quotation")
    assert "FBI Director Christopher" in retold and "“FBI" not in retold
    assert of_kind(slides, "sources").startswith("Sources.")


def test_the_stage_says_which_slide_it_shows() -> None:
    slides = derive_slides(quoted())
    said = stage_text(slides, Show(len(slides), at=4, frozen=Scene(1)))
    assert said.startswith(f"Slide 2 of {len(slides)}: Key figures.")
    assert stage_text((), Show(0)) == ""


def test_a_bare_title_is_nobody_who_reports() -> None:
    bare = Article(Source("a", title="What was counted"), (Block(BlockKind.PARAGRAPH, "Nothing."),))
    slides = derive_slides(Briefing("b", articles=(bare,)))
    assert "reporting" not in of_kind(slides, "title")
    assert "No publisher, date or address is known." in of_kind(slides, "sources")


def test_two_sources_have_a_slide_that_says_what_differs() -> None:
    slides = derive_slides(compared(HERE, THERE)[0])
    said = of_kind(slides, "compared:")
    assert said.startswith("Two sources: Raid in Lindport and Lindport haul. 2 differ")
    assert "“64 kg” and “Some 64 lb”" in said
    assert "Compared with: Lindport haul" in of_kind(slides, "sources")


def test_without_a_pair_there_is_no_slide_of_two_sources() -> None:
    slides = derive_slides(compared(HERE, BARE)[0])
    assert not [slide for slide in slides if slide.key.startswith("compared:")]
