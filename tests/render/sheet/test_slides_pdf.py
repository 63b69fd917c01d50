"""Printed slides: readable at any number a page, caveats kept, room to write beside notes."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as raw
import pytest

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.edits import with_slide
from briefing_app.render.sheet.printed import print_slides
from briefing_app.render.sheet.slides_data import LEAST, Handout
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


def test_the_last_slide_offers_code_and_contact() -> None:
    seen = look(print_slides(_addressed(), {}, TODAY, Handout(2)).pdf)
    assert "Ada Lind, 555 0100" in seen.text
    assert "QR code of https://example.org/story" in seen.alts()
    assert seen.claims_ua
