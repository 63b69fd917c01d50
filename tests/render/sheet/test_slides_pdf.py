"""Printed slides: readable at any number a page, caveats kept, room to write beside notes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
import pytest

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.edits import with_slide
from briefing_app.render.sheet.printed import print_slides
from briefing_app.render.sheet.slides_data import ASPECT, LEAST, Handout
from briefing_app.session.documents.opening import open_path
from tests import sample
from tests.render.sheet.pdf_reader import look
from tests.render.sheet.samples import WIDE
from tests.viewmodels.compare.samples import compared

TODAY = date(2026, 11, 28)


def _flat(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


def _addressed() -> Briefing:
    briefing = sample.briefing()
    first = briefing.articles[0]
    source = replace(first.source, address="https://example.org/story")
    wanted = replace(briefing.sheet, contact="Ada Lind, 555 0100")
    return replace(briefing, articles=(replace(first, source=source),), sheet=wanted)


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
@pytest.mark.parametrize("notes", [True, False])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_is_too_small_to_read(per_page: int, notes: bool, paper: str) -> None:
    briefing = sample.briefing()
    briefing = replace(briefing, sheet=replace(briefing.sheet, paper=paper))
    for made in (briefing, compared()[0]):
        seen = look(print_slides(made, {}, TODAY, Handout(per_page, notes)).pdf)
        assert seen.smallest >= LEAST - 0.01
        assert seen.claims_ua


@pytest.mark.parametrize("name", sorted(WIDE))
def test_hard_briefings_are_readable_six_a_page(name: str) -> None:
    assert look(print_slides(WIDE[name](), {}, TODAY, Handout(6)).pdf).smallest >= LEAST - 0.01


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
def test_hedges_marks_and_states_are_kept(per_page: int) -> None:
    briefing = replace(sample.briefing(), draft=True)
    text = _flat(look(print_slides(briefing, {}, TODAY, Handout(per_page)).pdf).text)
    for words in ("more than · provisional", "estimated", "almost 58,000", "Draft"):
        assert words in text, words
    assert "288 against 150, ×1.92" in text


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
def test_what_is_said_under_a_chart_is_kept(per_page: int) -> None:
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    chart = replace(briefing.charts[0], note="Counted in another way before 2019.")
    noted = replace(briefing, charts=(chart, *briefing.charts[1:]))
    seen = look(print_slides(noted, {}, TODAY, Handout(per_page)).pdf)
    assert chart.note in _flat(seen.text)
    assert seen.smallest >= LEAST - 0.01


def _rules(pdf: bytes) -> int:
    """Return how many straight lines the pages hold."""
    document = pypdfium2.PdfDocument(pdf)
    found = 0
    for page in document:
        for thing in page.get_objects():
            left, bottom, right, top = thing.get_bounds()
            flat = top - bottom < 2 and right - left > 60
            found += thing.type == raw.FPDF_PAGEOBJ_PATH and flat
        page.close()
    document.close()
    return found


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
def test_notes_stand_under_their_slide_with_lines_to_write_on(per_page: int) -> None:
    briefing = with_slide(sample.briefing(), SlideSettings("board", notes="Say the year first."))
    noted = print_slides(briefing, {}, TODAY, Handout(per_page, notes=True))
    bare = print_slides(briefing, {}, TODAY, Handout(per_page, notes=False))
    assert "Say the year first." in look(noted.pdf).text
    assert "Say the year first." not in look(bare.pdf).text
    assert _rules(noted.pdf) >= _rules(bare.pdf) + 2 * 9


def _places(pdf: bytes, words: str) -> list[tuple[float, float, float]]:
    """Return left, right and lower edge of each line where words stand, page by page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text = page.get_textpage()
        searched = text.search(words)
        while (at := searched.get_next()) is not None:
            left, bottom, _, _ = text.get_charbox(at[0])
            _, _, right, _ = text.get_charbox(at[0] + at[1] - 1)
            found.append((left, right, bottom))
        text.close()
        page.close()
    document.close()
    return found


@pytest.mark.parametrize("per_page", [4, 6])
def test_remarks_on_sources_end_above_the_foot_of_their_slide(per_page: int) -> None:
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    pdf = print_slides(briefing, {}, TODAY, Handout(per_page)).pdf
    (last,), (number,) = _places(pdf, "therefore not in the chart."), _places(pdf, "13 / 13")
    assert last[2] > number[2] + LEAST


def test_long_notes_are_set_smaller_before_they_push_a_slide_away() -> None:
    notes = "The counting changed in spring and now includes everybody who came twice. " * 6
    briefing = with_slide(sample.briefing(), SlideSettings("title", notes=notes))
    noted = look(print_slides(briefing, {}, TODAY, Handout(6)).pdf)
    assert noted.pages == look(print_slides(sample.briefing(), {}, TODAY, Handout(6)).pdf).pages
    assert notes.strip() in _flat(noted.text)


@pytest.mark.parametrize("per_page", [1, 6])
def test_slides_read_from_the_right_begin_at_the_right(per_page: int, tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text(
        "بلغ عدد الزوار 412 زائرا\n\nقال المتحف إن 412 زائرا جاؤوا يوم الأحد.\n", "utf-8"
    )
    briefing = with_slide(open_path(told).briefing, SlideSettings("title", notes="Say hello."))
    pdf = print_slides(briefing, {}, TODAY, Handout(per_page)).pdf
    document = pypdfium2.PdfDocument(pdf)
    wide = document[0].get_width()
    document.close()
    (notes,) = _places(pdf, "hello")  # pdfium hands the words of such a page out turned round
    (heading,) = _places(pdf, "Sources")
    assert notes[1] > wide - 120
    assert heading[1] > (wide if per_page == 1 else wide / 2) - 120


def test_a_bar_of_a_whole_fills_its_slide() -> None:
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    pdf = print_slides(briefing, {}, TODAY, Handout(1, notes=False)).pdf
    (top,), (low,) = _places(pdf, "all drugs: 850"), _places(pdf, "786")
    assert top[2] - low[2] > 842 / ASPECT * 0.25


def test_the_last_slide_offers_code_and_contact() -> None:
    seen = look(print_slides(_addressed(), {}, TODAY, Handout(2)).pdf)
    assert "Ada Lind, 555 0100" in seen.text
    assert "QR code of https://example.org/story" in seen.alts()
    assert seen.claims_ua
