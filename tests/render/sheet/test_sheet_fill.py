"""A sheet uses its page: larger type before empty paper, no gap in the middle, two pages filled."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.importers.text import plain
from briefing_app.render.palette import PAPER
from briefing_app.render.sheet.data import headline_size
from briefing_app.render.sheet.foot_data import foot_data
from briefing_app.render.sheet.printed import Printed, print_sheet, print_slides
from briefing_app.render.sheet.slides_data import Handout
from briefing_app.render.sheet.words import words_of
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.sheet.options import (
    derive_figure_entries,
    derive_point_entries,
    with_lines,
)
from briefing_app.viewmodels.sheet.plans import WHOLE, Front, Plan, plans
from briefing_app.viewmodels.sheet.sheet import derive_sheet
from tests.render.sheet.pdf_reader import look
from tests.render.sheet.samples import many

TODAY = date(2026, 11, 28)
LIBRARY = Path(__file__).parents[2] / "viewmodels" / "present" / "library.txt"


def _spector() -> Briefing:
    return open_path(resources_dir.path("briefings/operation-spector")).briefing


def _library() -> Briefing:
    blocks = tuple(plain.blocks(LIBRARY.read_text(encoding="utf-8")))
    head, standfirst = (
        next(b.text for b in blocks if b.kind is kind)
        for kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
    )
    article = Article(Source("a", publisher="Gazette"), blocks, "en")
    return Briefing("b", headline=head, standfirst=standfirst, articles=(article,))


def _gaps(pdf: bytes) -> list[float]:
    """Return the largest empty stretch between lines of text of each page, in parts of it."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        height = page.get_height()
        text = page.get_textpage()
        spans = [text.get_rect(index) for index in range(text.count_rects())]
        edges = sorted((bottom / height, top / height) for _, bottom, _, top in spans)
        reached, gap = edges[0][1], 0.0
        for bottom, top in edges[1:]:
            gap = max(gap, bottom - reached)
            reached = max(reached, top)
        found.append(gap)
        text.close()
        page.close()
    document.close()
    return found


def _made(briefing: Briefing, paper: str, *, second: bool = False) -> Printed:
    wanted = replace(briefing.sheet, paper=paper, second_page=second)
    return print_sheet(replace(briefing, sheet=wanted), {}, TODAY)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("make", [_spector, _library, lambda: many(40)])
def test_no_page_with_enough_to_say_is_half_empty(make: object, paper: str) -> None:
    made = _made(make(), paper)  # type: ignore[operator]
    assert made.pages == 1
    assert max(_gaps(made.pdf)) < 0.2


def test_more_figures_are_shown_before_any_is_said_to_be_missing() -> None:
    made = _made(many(14), "a4")
    assert made.taken.figures == 14 and not made.notices


def test_what_there_is_is_set_larger_before_paper_stays_empty() -> None:
    small, large = (look(_made(many(n), "a4").pdf).smallest for n in (40, 2))
    assert small >= 8.49
    one, most = _made(many(2), "a4"), _made(many(14), "a4")
    assert _text_sizes(one.pdf) > _text_sizes(most.pdf)
    assert large >= small


def _text_sizes(pdf: bytes) -> float:
    """Return the height of the tallest line of running text on the first page."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    spans = (text.get_rect(index) for index in range(text.count_rects()))
    tallest = max(top - bottom for left, bottom, right, top in spans if right - left > 250)
    document.close()
    return tallest


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_two_pages_are_both_filled(paper: str) -> None:
    made = _made(many(60), paper, second=True)
    assert made.pages == 2
    assert max(_gaps(made.pdf)) < 0.2
    assert made.notices[0].startswith("Not on these pages: ")
    assert made.taken.figures > _made(many(60), paper).taken.figures


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_second_page_shares_what_there_is_and_is_headed_like_the_first(paper: str) -> None:
    briefing = many(27)
    made = _made(briefing, paper, second=True)
    assert made.pages == 2
    first, second = (" ".join(page.split()) for page in _pages(made.pdf))
    shown = [first.count("seizures in district"), second.count("seizures in district")]
    assert min(shown) >= 9, shown
    headline = "A year of seizures"
    assert headline in first
    assert second.startswith(headline)


def test_the_evidence_of_two_pages_stands_in_columns_that_end_alike() -> None:
    briefing = many(27)
    sheet = derive_sheet(briefing, Plan(27, 0, 0, WHOLE, front=Front(15, 0, 0), listed=True))
    split = foot_data(sheet, PAPER, words_of("en"))["foot-split"]
    assert 0 < split <= len(sheet.footnotes)
    bare = replace(sheet, footnotes=())
    assert foot_data(bare, PAPER, words_of("en"))["foot-split"] == 0


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def test_a_second_page_is_not_made_where_one_holds_all() -> None:
    assert _made(many(6), "a4", second=True).pages == 1


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_page_of_three_sentences_has_lines_to_write_on(paper: str) -> None:
    words = "The library stays open until nine. It lent 41,000 books last year. Readers had asked."
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, words),), "en")
    briefing = Briefing("b", headline="Library opens late", articles=(article,))
    seen = look(_made(briefing, paper).pdf)
    assert "Notes" in seen.text and seen.pages == 1
    settings = with_lines(briefing.sheet, False)
    assert "Notes" not in look(_made(replace(briefing, sheet=settings), paper).pdf).text
    assert "lines" not in with_lines(settings, True).without
    assert "Notes" not in look(_made(_spector(), paper).pdf).text, "a full page needs none"


def test_lines_of_a_headline_are_of_like_length() -> None:
    briefing = replace(many(6), headline="Old ferry landing becomes a place where people go rowing")
    pdf = pypdfium2.PdfDocument(_made(briefing, "a4").pdf)
    text = pdf[0].get_textpage()
    found = [text.get_rect(index) for index in range(text.count_rects())]
    tallest = max(top - bottom for _, bottom, _, top in found)
    lines = [right - left for left, low, right, top in found if top - low > 0.8 * tallest]
    wide = [line for line in lines if line > 200]  # the rest are numbers of cards
    assert len(wide) == 2 and min(wide) > 0.6 * max(wide)
    pdf.close()


def test_evidence_numbers_stay_with_the_last_word_of_their_label() -> None:
    text = look(_made(many(6), "a4").pdf).text
    assert text.count("\u202f") >= 6


@pytest.mark.parametrize("length", [60, 200, 500])
def test_a_headline_is_never_cut(length: int) -> None:
    headline = " ".join(["harbour"] * (length // 8)) + " ends"
    briefing = replace(many(12), headline=headline)
    seen = look(_made(briefing, "a4").pdf)
    assert headline in " ".join(seen.text.split())
    assert seen.pages == 1
    assert headline_size(headline) >= 11


def test_the_list_ticks_what_stands_on_the_page() -> None:
    made = _made(many(40), "a4")
    entries = derive_figure_entries(many(40), made.taken)
    assert sum(entry.chosen for entry in entries) == made.taken.figures > 6
    points = derive_point_entries(many(40), made.taken)
    assert sum(point.chosen for point in points) == made.taken.points


def test_arabic_runs_from_the_right_with_its_own_marks() -> None:
    words = "استقبل ميناء الرملة السفن الكبيرة بعد افتتاح الرصيف الجديد في المدينة."
    blocks = (Block(BlockKind.PARAGRAPH, f"{words} {words}"),)
    article = Article(Source("a"), blocks, "ar")
    briefing = Briefing("b", headline=words, language="ar", articles=(article,))
    made = print_sheet(replace(briefing, sheet=SheetSettings(paper="a4")), {}, TODAY)
    assert look(made.pdf).language == "ar"
    document = pypdfium2.PdfDocument(made.pdf)
    text = document[0].get_textpage()
    tops = [text.get_rect(index) for index in range(text.count_rects())]
    width = document[0].get_width()
    head = max(tops, key=lambda rect: rect[3])
    assert width - head[2] < 50
    document.close()


def test_a_range_of_numbers_is_read_from_the_left_in_arabic() -> None:
    words = "استقبل ميناء الرملة 1240 سفينة و 1300 قارب."
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, words),), "ar")
    figures = tuple(
        Figure(
            str(value),
            Quantity(Decimal(value)),
            "",
            make_span("a", words, words.index(str(value)), words.index(str(value)) + 4),
            status=Status.KEY,
        )
        for value in (1240, 1300)
    )
    for language, numbers in (("ar", "1\u200e–\u200e2"), ("en", "1–2")):
        briefing = Briefing("b", language=language, articles=(article,), figures=figures)
        sheet = derive_sheet(briefing, plans(briefing)[0])
        data = foot_data(sheet, PAPER, words_of("en"))
        assert [note["numbers"] for note in data["footnotes"]] == [numbers]


def test_a_heading_without_spaces_breaks_where_a_phrase_ends() -> None:
    headline = "昨年度の観光客数は大きく増え、過去最多となる人数に、県が発表した"
    blocks = (
        Block(BlockKind.HEADLINE, headline),
        Block(BlockKind.PARAGRAPH, "観光客は412万人だった。"),
    )
    briefing = Briefing("b", articles=(Article(Source("a"), blocks, "ja"),))
    for made in (print_sheet(briefing, {}, TODAY), print_slides(briefing, {}, TODAY, Handout(1))):
        first, *_ = look(made.pdf).text.partition("\n")
        assert first.endswith("、")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_number_and_its_unit_stand_on_one_line(tmp_path: Path, paper: str) -> None:
    told = tmp_path / "told.txt"
    told.write_text(
        "Cue Ridge gold mine lifts output in March quarter\n\n12 May 2025\n\nCue Ridge Resources "
        "produced 41,200 ounces of gold in the March quarter at an all-in sustaining cost of "
        "A$1,985 per ounce.\n\nThe average price received was A$4,610 per ounce, up from A$3,120 a "
        "year earlier. Revenue was A$190 million.\n\nIt processed 612,000 tonnes of ore at 2.2 "
        "grams per tonne.\n"
    )
    briefing = open_path(told).briefing
    briefing = replace(briefing, sheet=SheetSettings(paper=paper))
    text = look(print_sheet(briefing, {}, TODAY).pdf).text.replace("\xa0", " ")
    assert "A$4,610 per oz" in text
    assert "A$1,985 per oz" in text
