"""What looks like furniture by its name is judged by what it holds."""

import re

import pytest

from briefing_app.importers import ImportFailed, import_bytes

SAID = (
    "The council said on Tuesday that road {} will cost {} million euros, more than it had planned "
    "for the whole of last winter."
)
TEXTS = [SAID.format(n, 10 + n) for n in range(5)]
P = [f"<p>{text}</p>" for text in TEXTS]
MENU = (
    "<div>" + "".join(f"<div><a href=/{n}>Other story {n}</a></div>" for n in range(9)) + "</div>"
)


def read(body: str, head: str = "") -> list[str]:
    page = f"<html><head><title>Roads</title>{head}</head><body>{MENU}{body}</body></html>"
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "names",
    ["class='widget Blog' id=Blog1", "class=sidebar-fixed", "class=paywall", "id=skip-target",
     "class='social-layout'", "role=main class=share"],
)  # fmt: skip
def test_the_whole_article_is_no_furniture(names: str) -> None:
    assert read(f"<h1>Roads</h1><div {names}>{''.join(P)}</div>") == ["Roads", *TEXTS]


@pytest.mark.parametrize("names", ["class=read-more", "id=sharing-the-costs", "class=widget"])
def test_a_part_of_the_article_is_none_either(names: str) -> None:
    body = f"<article><h1>Roads</h1>{''.join(P[:3])}<div {names}>{''.join(P[3:])}</div></article>"
    assert read(body) == ["Roads", *TEXTS]


@pytest.mark.parametrize(
    "box",
    ["<div class=read-more><p><a href=/>Read more: the roads of 9 districts</a></p></div>",
     f"<div class=newsletter><p>{SAID.format(8, 8)}</p></div>",
     f"<nav><p>{SAID.format(8, 8)}</p></nav>",
     f"<aside><p>{SAID.format(8, 8)}</p></aside>"],
)  # fmt: skip
def test_furniture_stays_out(box: str) -> None:
    assert read(f"<article><h1>Roads</h1>{''.join(P[:3])}{box}{''.join(P[3:])}</article>") == [
        "Roads",
        *TEXTS,
    ]


@pytest.mark.parametrize(
    "around",
    [
        f"<div style='display:none'><p>{SAID * 20}</p></div>",
        f"<div hidden>{SAID * 20}</div>",
        f'<div data-x=\'{{"a":"<b>{SAID * 20}</b>"}}\'></div>',
        f"<noscript>{SAID * 20}</noscript>",
    ],
)
def test_what_the_page_hides_does_not_bring_the_menus_back(around: str) -> None:
    assert read(f"<article><h1>Roads</h1>{''.join(P)}</article>{around}") == ["Roads", *TEXTS]


def test_links_that_are_points_of_the_article_stay() -> None:
    points = (
        "<ul><li><a href=/>Spending rose 12 percent</a></li><li><a href=/>Two lanes</a></li></ul>"
    )
    more = "<p>Read more:</p><ul><li><a href=/>Ten roads that were closed in 2021</a></li></ul>"
    found = read(f"<article><h1>Roads</h1>{P[0]}<p>Key points:</p>{points}{more}{P[1]}</article>")
    assert found == [
        "Roads", TEXTS[0], "Key points:", "Spending rose 12 percent", "Two lanes", "Read more:",
        TEXTS[1],
    ]  # fmt: skip


def test_equations_are_read() -> None:
    made = (
        "<math><mi>A</mi><mo>=</mo><mfrac><mn>12</mn><mn>5</mn></mfrac><msup><mi>x</mi><mn>2</mn></msup>"
        "<annotation>A=12</annotation></math>"
    )
    assert "The area is A = 12/5x²." in read(
        f"<article>{''.join(P)}<p>The area is {made}.</p></article>"
    )


def test_the_heading_of_the_page_is_its_title() -> None:
    linked = '{"@type":"Article","name":"Old Bridge","headline":"road bridge in the district"}'
    page = (
        f"<title>Old Bridge - site</title><script type='application/ld+json'>{linked}</script>"
        f"<main><h1>Old Bridge</h1>{''.join(P)}</main>"
    )
    article = import_bytes(page.encode(), name="a.html").article
    assert article is not None and article.source.title == "Old Bridge"


def test_a_page_that_a_program_fills_is_named() -> None:
    page = (
        b"<html><head><title>Portal</title></head><body><div></div><script>x</script></body></html>"
    )
    with pytest.raises(ImportFailed, match="no article text"):
        import_bytes(page, name="a.html")


@pytest.mark.parametrize(
    ("items", "is_apart"),
    [
        ("<li>163 species</li><li>91.5 per cent healthy</li>", False),
        ('<li><a href="/1">5 trees felled</a></li><li><a href="/2">9 planted</a></li>', True),
        ("<li>Print</li><li>Send</li>", True),
    ],
)
def test_a_list_of_facts_in_the_article_is_part_of_it(items: str, is_apart: bool) -> None:
    box = f'<div class="sidebar"><ul>{items}</ul></div>'
    found = read(f"<article>{P[0]}{P[1]}{box}{P[2]}{P[3]}</article>")
    first = re.sub(r"<[^>]*>", "", items.partition("</li>")[0])
    assert (first not in found) is is_apart
