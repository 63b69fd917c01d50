"""Numbers in short pieces of a page, and what short pieces beside them stay out."""

import pytest

from briefing_app.importers import import_bytes

LONG = "The harbour board counted more crossings than in any year since it began to count them. "
UNDER = f"<p>{LONG}Ferries run all night.</p>"


def lines(inside: str, foot: str = "") -> list[str]:
    page = f"<html><body><h1>Ferries run all night</h1>{inside}{UNDER}{foot}</body></html>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    return [block.text for block in article.blocks[1:] if not block.text.startswith(LONG[:20])]


def card(number: str, label: str) -> str:
    return f"<div class=k><div>{number}</div><div>{label}</div></div>"


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        (
            f"<div class=g>{card('80,852', 'crossings')}{card('12%', 'late')}{card('7', 'ports')}"
            "</div>",
            ["80,852 crossings", "12% late", "7 ports"],
        ),
        (
            f"{UNDER}<div>{card('Nights', '204')}{card('Days', '161')}</div>",
            ["Nights: 204", "Days: 161"],
        ),
        (f"{UNDER}<dl><dt>Late<dd>204 ferries</dl>", ["Late: 204 ferries"]),
        (
            f"{UNDER}<figure><figcaption>Divers lifted 3,791 kg of nets on one day.</figcaption>"
            "</figure>",
            ["Divers lifted 3,791 kg of nets on one day."],
        ),
        (
            f"<aside><b>In numbers</b><ul><li>759 dives<li>8,144 people<li>2 boats</ul></aside>"
            f"{UNDER}",
            ["In numbers", "759 dives", "8,144 people", "2 boats"],
        ),
        (
            f"<table><tr><td>{UNDER}<td><table><tr><th>Ward<th>Beds</table><tr><td>Sum<td>55,606"
            "</table>",
            ["Sum: 55,606"],
        ),
    ],
)
def test_amounts_in_small_boxes_of_the_article_stay(inside: str, found: list[str]) -> None:
    assert lines(inside) == found


@pytest.mark.parametrize(
    "inside",
    [
        "<div><div>12 May 2024</div><div>5 min read</div><div>14:05</div></div>",
        f"{UNDER}<div><span>231 shares</span></div><div><div>14 comments</div></div>",
        f"{UNDER}<div><a href=x>5 ferries that sank in 1912</a><a href=y>7 more</a></div>",
        f"{UNDER}<div><div>Tell us</div><div>what you think</div></div>",
        f"<aside><ul><li><a href=x>10 ports to see</a><li><a href=y>2 bays</a></ul></aside>{UNDER}",
    ],
)
def test_days_counts_of_readers_and_links_stay_out(inside: str) -> None:
    assert lines(inside) == []


def test_notes_right_after_the_text_stay_and_a_list_of_links_does_not() -> None:
    notes = "<h2>Notes</h2><ol><li>Excludes 58 boats.<li>Unaudited.</ol>"
    assert lines("", notes) == ["Notes", "Excludes 58 boats.", "Unaudited."]
    links = "<h2>Ports</h2><ul><li><a href=x>Elie</a><li><a href=y>Crail</a></ul>"
    assert lines("", links) == []


def test_a_heading_that_begins_like_a_byline_is_a_heading() -> None:
    assert lines(f"{UNDER}<h2>By the sea</h2>") == ["By the sea"]
    assert lines(f"<p>By Ada Quill</p>{UNDER}") == []


def test_the_first_heading_over_the_text_stays() -> None:
    assert lines("<h2>Ferries in detail</h2>") == ["Ferries in detail"]


def entry(head: str) -> str:
    return f"<p><strong>{head}</strong></p>{UNDER}"


@pytest.mark.parametrize("tag", ["b", "strong"])
def test_lines_in_bold_head_the_entries_of_a_live_blog(tag: str) -> None:
    blog = entry("Fuel duty frozen").replace("strong", tag) + entry("What it means for nurses")
    page = f"<h1>Budget day</h1><article>{blog}</article>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    heads = [block.text for block in article.blocks if block.kind.value == "heading"]
    assert heads == ["Fuel duty frozen", "What it means for nurses"]


@pytest.mark.parametrize(
    "inside",
    [
        entry("Rents rose again this spring, the council said."),
        f"<p><strong>Rents</strong> rose again this spring</p>{UNDER}",
        entry("A summary under the headline"),
        f"{UNDER}<p><strong>Spread the word</strong></p>",
    ],
)
def test_bold_words_sentences_and_summaries_are_no_headings(inside: str) -> None:
    page = f"<h1>Budget day</h1><article>{inside}</article>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert not [block for block in article.blocks if block.kind.value == "heading"]


def test_notes_that_the_text_leads_to_stay_without_their_way_back() -> None:
    page = (
        f"<h1>Fares</h1><p>{LONG}<a href='#n1'><sup>1</sup></a></p><p>{LONG}</p><section><hr>"
        "<ol><li id=n1><p>Without the 88 boats.<a href='#r1'>\u21a9\ufe0e</a></p></li></ol>"
    )
    article = import_bytes(f"<html><body>{page}".encode(), name="a.html").article
    assert article is not None
    assert article.blocks[-1].text == "Without the 88 boats."


def test_a_roman_letter_that_leads_to_a_note_is_its_number() -> None:
    note = "<a href='#n'><sup>ii</sup></a>"
    page = f"<h1>Fares</h1><p>It cost £14.6m{note}. {LONG}</p><p>x<sup>i</sup></p><p>{LONG}</p>"
    article = import_bytes(f"<html><body>{page}".encode(), name="a.html").article
    assert article is not None
    assert article.blocks[1].text.startswith("It cost £14.6m². ")
    assert article.blocks[2].text == "xi"


@pytest.mark.parametrize(
    ("link", "behind"),
    [
        ("<a href='#top'>Back to top</a>", "Shares fell 3 per cent elsewhere"),
        ("<a href='#top'>3 replies</a>", "I think it is 99 per cent wrong"),
    ],
)
def test_links_that_are_no_mark_of_a_note_take_nothing_in(link: str, behind: str) -> None:
    story = f"<article><h1>Fares</h1><p>{LONG}</p><p>{LONG}</p><p>{LONG}{link}</p></article>"
    page = f"<html><body><div id=top>{story}<p>{behind}</p></div>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    assert behind not in article.text
