"""Pages of odd builders: what they show is read, wherever they keep it."""

import json

import pytest

from briefing_app.importers import import_bytes

SAID = [
    "The council approved a budget of £412 million on Tuesday, up 4.1% on last year, after six "
    f"hours of debate in which {n} members spoke."
    for n in range(21, 26)
]
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in SAID)
HEAD = "<!doctype html><html lang=en><head><title>Budget</title>{}</head><body>"


def texts(body: str, head: str = "", name: str = "a.html") -> list[str]:
    imported = import_bytes((HEAD.format(head) + body).encode(), name=name)
    assert imported.article is not None
    return [block.text for block in imported.article.blocks]


LINKED = json.dumps({"@type": "NewsArticle", "articleBody": "\n\n".join(SAID)})


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<div id=app></div><noscript><article>{PARAGRAPHS}</article></noscript>", ""),
        (f"<x-news><template shadowrootmode=open>{PARAGRAPHS}</template></x-news>", ""),
        (
            "<div id=app>Loading…</div><script src=x.js></script>",
            f'<script type="application/ld+json">{LINKED}</script>',
        ),
    ],
)
def test_an_article_that_a_program_would_show(body: str, head: str) -> None:
    assert texts(body, head)[1:] == SAID


def test_a_page_that_shows_its_article_is_not_read_from_elsewhere() -> None:
    other = json.dumps({"@type": "NewsArticle", "articleBody": "Other words. " * 400})
    head = f'<script type="application/ld+json">{other}</script>'
    assert texts(f"<article><h1>Budget</h1>{PARAGRAPHS}</article>", head)[1:] == SAID


@pytest.mark.parametrize(
    ("after", "last"),
    [
        ("<p>Roads rose<sup>1</sup> by £3.5 million.</p>", "Roads rose¹ by £3.5 million."),
        ("<p>Up 4.1%.</p><p>Parks fell, too, by 2%.</p>", "Parks fell, too, by 2%."),
        ("<ul><li>Roads £38.6 million<li>Parks £4.4 million</ul>", "Parks £4.4 million"),
        ("<table><tr><td>a<td>1<tr><td>b<td>2</table>", "a\t1\nb\t2"),
        ("<pre>roads = 38.6</pre>", "roads = 38.6"),
        (
            "<figure><table><tr><td>a<td>1<tr><td>b<td>2</table>"
            "<figcaption>Spending in £ million</figcaption></figure>",
            "Spending in £ million",
        ),
        ("<div><span>£412m</span><span>budget</span></div>", "£412m budget"),
    ],
)
def test_what_follows_the_last_long_paragraph(after: str, last: str) -> None:
    assert texts(f"<article><h1>Budget</h1>{PARAGRAPHS}{after}</article>")[-1] == last


def test_pieces_of_a_word_stay_together() -> None:
    body = f"<article><h1>Budget</h1>{PARAGRAPHS}<p><span>impor</span><span>tant</span>: the "
    assert (
        texts(body + "<span>1</span><span>st</span> of May.</p>")[-1]
        == "important: the 1st of May."
    )


def test_a_page_that_is_a_table_alone() -> None:
    page = b"<html><body><table><tr><th>Town<th>Homes<tr><td>A<td>1,240</table></body></html>"
    imported = import_bytes(page, name="export.xls")
    assert imported.article is not None
    assert imported.article.text == "Town\tHomes\nA\t1,240"
