"""Hard briefings give a whole page, and what found no room is said."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.source import Block, BlockKind
from briefing_app.render.sheet.logo import LogoError, check_logo
from briefing_app.render.sheet.make import make_sheet
from briefing_app.render.sheet.options import Options, derive_options
from briefing_app.render.sheet.printed import MISSING_FONT, print_article, print_slides
from briefing_app.render.sheet.slides_data import Handout
from briefing_app.render.sheet.typeset import TypesetError
from tests.fileformat.samples import scaled
from tests.render.sheet.pdf_reader import look
from tests.render.sheet.samples import ODD, WIDE, many
from tests.strategies import briefings

TODAY = date(2026, 11, 22)
TEMPLATE = resources_dir.path("sheet/sheet.typ")


@pytest.mark.parametrize("name", WIDE)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_hard_briefing_fits_on_a_page(name: str, paper: str) -> None:
    made = make_sheet(WIDE[name](), Options(paper, False, TODAY), TEMPLATE)
    seen = look(made.pdf)
    assert (made.pages, seen.pages) == (1, 1)
    assert seen.smallest >= 8.49
    assert seen.images == 0
    assert made.accessible is seen.claims_ua
    if made.left_out:
        assert " ".join(made.left_out.split()) in " ".join(seen.text.split())


def test_forty_figures_fill_the_page_and_say_how_many_are_missing() -> None:
    made = make_sheet(many(40), Options("a4", False, TODAY), TEMPLATE)
    shown = len(made.sheet.figures)
    assert 6 < shown < 40
    assert made.left_out == f"Not on this page: {40 - shown} key figures."


def test_a_second_page_only_where_asked() -> None:
    ids = tuple(f"f{n}" for n in range(40))
    for allowed in (False, True):
        wanted = SheetSettings(figures=ids, second_page=allowed)
        made = make_sheet(replace(many(40), sheet=wanted), Options("a4", False, TODAY), TEMPLATE)
        assert made.pages == (2 if allowed else 1)
        assert (len(made.sheet.figures) == 40) is allowed
        assert f"Page 1 of {made.pages}" in look(made.pdf).text


def test_letters_without_a_font_are_said() -> None:
    from briefing_app.render.sheet.printed import print_sheet

    printed = print_sheet(ODD, {}, TODAY)
    assert MISSING_FONT in printed.notices
    assert printed.pages == 1


@pytest.mark.parametrize("per_page", [1, 2, 4, 6])
@pytest.mark.parametrize("notes", [True, False])
def test_slides_of_hard_briefings(per_page: int, notes: bool) -> None:
    briefing = WIDE["long words"]()
    seen = look(print_slides(briefing, {}, TODAY, Handout(per_page, notes)).pdf)
    slides = 9
    assert 0 <= seen.pages - -(-slides // per_page) <= 1
    assert seen.claims_ua
    assert seen.images == 0


def test_the_whole_article_with_its_numbers() -> None:
    seen = look(print_article(many(40), {}, TODAY).pdf)
    assert seen.claims_ua
    assert seen.pages > 1
    assert "about 1239 seizures 40" in " ".join(seen.text.replace("\u2009", " ").split())


def test_what_nobody_prints_is_refused_in_a_sentence() -> None:
    briefing = many(1)
    article = briefing.articles[0]
    long = Block(BlockKind.PARAGRAPH, "word " * 100_000)
    longer = replace(briefing, articles=(replace(article, blocks=(*article.blocks, long)),))
    with pytest.raises(TypesetError, match="too long"):
        print_article(longer, {}, TODAY)


@pytest.mark.parametrize("name", ["bare", "from a table", "Arabic", "Japanese", "no glyphs"])
def test_slides_and_articles_of_odd_briefings(name: str) -> None:
    for printed in (
        print_article(WIDE[name](), {}, TODAY),
        print_slides(WIDE[name](), {}, TODAY, Handout()),
    ):
        assert look(printed.pdf).pages >= 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.bmp", b"BM"),
        ("a.png", b"GIF89a"),
        ("a.svg", b"<html>"),
        ("a.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>"),
        ("a.svg", b"<svg>" + b"<use href='#a'/>" * 40 + b"</svg>"),
    ],
)
def test_a_picture_that_cannot_be_the_logo(name: str, data: bytes) -> None:
    with pytest.raises(LogoError, match="logo"):
        check_logo(data, name)


def test_a_damaged_logo_is_a_sentence() -> None:
    options = Options("a4", False, TODAY, b"\x89PNG\r\n\x1a\nbroken", "logo.png")
    with pytest.raises(TypesetError, match="logo cannot be printed"):
        make_sheet(many(2), options, TEMPLATE)


@settings(
    max_examples=scaled(20, 400),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(briefings())
def test_any_briefing_gives_a_sheet(briefing: Briefing) -> None:
    made = make_sheet(briefing, derive_options(briefing, {}, TODAY, paper="a4"), TEMPLATE)
    assert made.pages <= (2 if briefing.sheet.second_page else 1)
    assert made.pdf.startswith(b"%PDF-")


@settings(
    max_examples=scaled(8, 150),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(briefings())
def test_any_briefing_gives_slides_and_an_article(briefing: Briefing) -> None:
    assert print_slides(briefing, {}, TODAY, Handout(4)).pages >= 1
    assert print_article(briefing, {}, TODAY).pages >= 1
