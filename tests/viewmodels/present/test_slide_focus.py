"""What each kind of slide rests on, and among what the presenter chooses."""

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.fileformat import open_briefing
from briefing_app.viewmodels.present.answers import derive_answer_evidence
from briefing_app.viewmodels.present.slide_focus import evidence_keys, focus_key, focus_keys
from briefing_app.viewmodels.present.slides import Slide, derive_slides
from briefing_app.viewmodels.present.stage_evidence import derive_stage_evidence
from tests import sample


def slide(key: str) -> Slide:
    return next(s for s in derive_slides(sample.briefing()) if s.key.startswith(key))


def test_a_figure_has_one_a_board_all_of_its_cards_a_title_none() -> None:
    briefing = sample.briefing()
    assert evidence_keys(briefing, slide("figure:arrests")) == ("arrests",)
    cards = evidence_keys(briefing, slide("board"))
    assert len(cards) == len(briefing.key_figures)
    assert focus_key(briefing, slide("board")) == cards[0]
    for key in ("title", "sources"):
        assert evidence_keys(briefing, slide(key)) == ()
        assert focus_key(briefing, slide(key)) == ""


def test_a_chart_means_the_one_that_matters() -> None:
    briefing = open_briefing(resources_dir.path("briefings/operation-spector")).briefing
    chart = next(s for s in derive_slides(briefing) if s.key.startswith("chart:"))
    assert len(focus_keys(briefing, chart)) > 1
    assert evidence_keys(briefing, chart) == (focus_key(briefing, chart),)


def test_every_key_leads_to_words_of_the_article_or_a_row() -> None:
    briefing = sample.briefing()
    for one in derive_slides(briefing):
        for key in focus_keys(briefing, one):
            assert derive_answer_evidence(briefing, key).text, key


def test_points_lead_to_their_sentences() -> None:
    words = "The council met on Monday. It chose a new mayor. Nobody objected."
    blocks = [Block(BlockKind.HEADLINE, "Town has a mayor")]
    blocks += [Block(BlockKind.PARAGRAPH, words.replace("Monday", day)) for day in ("June", "May")]
    briefing = Briefing("b", articles=(Article(Source("a"), tuple(blocks)),))
    points = [s for s in derive_slides(briefing) if type(s.content).__name__ == "PointsContent"]
    for one in points:
        for key in evidence_keys(briefing, one):
            assert derive_answer_evidence(briefing, key).text in briefing.articles[0].text


def test_evidence_has_the_article_around_it() -> None:
    content = derive_stage_evidence(sample.briefing(), "deaths22")
    article = sample.briefing().articles[0]
    told = [*content.before, content.lead + content.evidence.text + content.tail, *content.after]
    assert told == [block.text for block in article.blocks]


def test_a_cell_has_its_table_around_it() -> None:
    briefing = sample.briefing()
    content = derive_stage_evidence(briefing, "cell:t1/sabotor/arrests")
    assert "SaboTor" in content.evidence.text
    assert len(content.before) + 1 + len(content.after) == len(briefing.tables[0].rows)
