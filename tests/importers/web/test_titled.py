"""Pages of office programs: their title is a paragraph of a style or set large."""

import pytest

from briefing_app.importers import import_bytes
from tests.importers.more_samples import SAID

TITLE = "Fares rise 4%"


def imported(first: str, head: str = "") -> tuple[str, str, str]:
    page = (
        f"<html><head>{head}</head><body>{first}<p>By Ada Quill</p><p>4 March 2024</p><p>{SAID}</p>"
    )
    article = import_bytes(f"{page}<p>{SAID}</p></body></html>".encode(), name="a.html").article
    assert article is not None
    return article.source.title, article.source.author, article.source.date


@pytest.mark.parametrize(
    "first",
    [
        f"<p class=MsoTitle>{TITLE}</p>",
        f"<p class='c5 title'><span class=c1>{TITLE}</span></p>",
        f"<p> <font face='Serif'><font size='6' style='font-size: 26pt'>{TITLE}</font></font></p>",
        f"<p><span style='font-size:24px'>{TITLE}</span></p>",
    ],
)
def test_it_is_the_headline_under_which_author_and_day_stand(first: str) -> None:
    assert imported(first) == (TITLE, "Ada Quill", "2024-03-04")


def test_a_paragraph_that_repeats_the_title_of_the_window_is_it() -> None:
    assert imported(f"<p>{TITLE}</p>", f"<title>{TITLE}</title>")[1:] == ("Ada Quill", "2024-03-04")


def test_of_site_and_title_the_title_is_the_heading_on_the_page() -> None:
    title = imported(f"<h3>{TITLE}</h3>", f"<title>Harbour Blog: {TITLE}</title>")
    assert title == (TITLE, "Ada Quill", "2024-03-04")


@pytest.mark.parametrize(
    "first",
    [
        "<p><font size='2'>Sill</font></p>",
        f"<p><font size=6>T</font>{SAID}</p>",
        f"<p>{SAID}</p><p class=MsoTitle2>{TITLE}</p>",
    ],
)
def test_words_set_small_or_in_part_are_none(first: str) -> None:
    assert imported(first)[0] == ""


def test_a_title_that_a_program_made_up_is_none() -> None:
    head = "<title>- no title specified</title><meta name=author content=python-docx>"
    assert imported(f"<h1>{TITLE}</h1>", head)[:2] == (TITLE, "Ada Quill")


def test_who_wrote_it_is_no_site() -> None:
    article = import_bytes(
        f"<html><head><title>{TITLE} - by Ada Quill</title></head><body><h1>{TITLE}</h1>"
        f"<p>{SAID}</p><p>{SAID}</p></body></html>".encode(),
        name="a.html",
    ).article
    assert article is not None and article.source.publisher == ""
    assert (article.source.title, article.source.author) == (TITLE, "Ada Quill")


def test_a_day_under_the_headline_goes_before_that_of_the_file() -> None:
    file = "<meta name=date content='2026-11-29T20:16:00'>"
    assert imported(f"<h1>{TITLE}</h1>", file)[2] == "2024-03-04"
    site = "<meta property='article:published_time' content='2024-03-05'>"
    assert imported(f"<h1>{TITLE}</h1>", file + site)[2] == "2024-03-05"


@pytest.mark.parametrize(
    ("over", "under", "day"),
    [
        ("Port of Sill – confidential until 7 May 2025", "<p>6 May 2025</p>", "2025-05-06"),
        ("Open Day 7 May 2025", "<p>Last seen on Tuesday, 6 May 2025 at 9:30</p>", "2025-05-06"),
        ("Open Day 7 May 2025", "<p>Offer ends 6 May 2025</p>", ""),
        ("Sill", "<p>Event date: 7 May 2025</p>", ""),
        (
            "Sill",
            "<p>Updated May 7, 2025 at 4:15 p.m. | Published May 6, 2025 at 9:00 a.m.</p>",
            "2025-05-06",
        ),
    ],
)
def test_around_a_headline_only_a_line_of_the_day_says_it(over: str, under: str, day: str) -> None:
    for title in (TITLE, "Fares rise."):
        page = f"<p>{over}</p><h1>{title}</h1>{under}<p>{SAID}</p><p>{SAID}</p>"
        article = import_bytes(f"<html><body>{page}".encode(), name="a.html").article
        assert article is not None and article.source.date == day


@pytest.mark.parametrize(
    "line", ["Concert on 4 March 2027", "Doors open 4 March 2027", "Town Hall, 4 March 2027"]
)
def test_the_day_of_an_event_is_not_of_the_page_and_stays(line: str) -> None:
    page = f"<html><body><h1>{TITLE}</h1><p>{line}</p><p>{SAID}</p><p>{SAID}</p>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert article.source.date == ""
    assert line in article.text


def test_a_title_set_large_goes_before_a_heading_where_the_window_has_none() -> None:
    page = f"<p><font size=6>{TITLE}</font></p><p>{SAID}</p><h1>Where</h1><p>{SAID}</p>"
    article = import_bytes(f"<html><body>{page}".encode(), name="a.html").article
    assert article is not None and article.headline == TITLE


@pytest.mark.parametrize(
    "page",
    [
        "<p><font size=5>Press release</font></p><h1>Tolls rise</h1>",
        "<title>Herald</title><p class=title>Weather</p><h2>Tolls rise</h2>",
    ],
)
def test_what_stands_over_every_page_is_no_title(page: str) -> None:
    article = import_bytes(f"{page}<p>{SAID}</p><p>{SAID}</p>".encode(), name="a.html").article
    assert article is not None and article.headline != "Weather"
    assert article.headline != "Press release"
