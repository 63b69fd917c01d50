"""Saved pages: the article whole and in order, nothing of what stands around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.source import Article
from briefing_app.importers import ImportFailed, import_bytes, import_html
from tests.fileformat.samples import scaled
from tests.importers import samples

PARAGRAPH = (
    "<p>Ferries across the Sound made {} sailings in April, a third fewer than in the same month "
    "of last year, the port authority said on Thursday.</p>"
)


def article(data: bytes | str, name: str = "a.html") -> Article:
    found = import_bytes(data.encode() if isinstance(data, str) else data, name=name).article
    assert found is not None
    return found


def test_a_news_page() -> None:
    found = article(samples.news())
    assert [(b.kind.value, b.text) for b in found.blocks] == [
        ("headline", "Ferry crossings fall by a third after\u00a0strike"),
        ("standfirst", "Operators count 1,240 sailings in April, down from 1,860 a year before."),
        (
            "paragraph",
            "Ferries across the Sound made 1,240 sailings in April, a third fewer than the 1,860 "
            "of the same month last year, the port authority said on Thursday.",
        ),
        (
            "paragraph",
            "The strike, which began on 8\u00a0April, kept 14 of the 21 vessels at their berths "
            "for almost three weeks. About 310,000 passengers had to find another way, the "
            "authority estimates.",
        ),
        ("heading", "Who pays"),
        (
            "paragraph",
            "Operators put their losses at more than £4.2\u00a0million¹. Refunds come on top: "
            "96,400 tickets were paid back, at £38 each on average.",
        ),
        (
            "quotation",
            "“We have never seen a quarter like this one,” said Marian Oduya, who leads the "
            "authority.",
        ),
        ("paragraph", "What the two sides agreed on:"),
        ("list_item", "a rise of 5.5% from June"),
        ("list_item", "and 2% more next year"),
        ("list_item", "eleven more rest days"),
        ("paragraph", "Sailings in April"),
        ("table", "Line\t2023\t2024\nNorth\t1,020\t655\nSouth\t840\t585"),
        ("paragraph", "Crossings should be back to normal by the middle of May."),
        ("paragraph", "The authority will report again on 6 June."),
    ]


def test_what_the_page_says_about_itself() -> None:
    source = article(samples.news()).source
    assert source.title == "Ferry crossings fall by a third after strike"
    assert source.author == "Ines Halloran, Tom Brack"
    assert source.date == "2024-05-03"
    assert source.publisher == "The Harbour Post"
    assert source.address == "https://www.harbourpost.example/2024/05/03/ferry-strike"
    assert source.media_type == "text/html"
    assert article(samples.news()).language == "en-GB"


def test_a_page_of_divs_and_line_breaks() -> None:
    found = article((samples.FIXTURES / "divs.html").read_bytes())
    assert [b.text[:20] for b in found.blocks] == [
        "Clinics catch up on ",
        "Health workers gave ",
        "Of those doses, 13,8",
        "Coverage now stands ",
    ]
    assert found.source.publisher == "Marrow County"
    assert found.source.date == "2024-02-09"


@pytest.mark.parametrize(
    ("name", "text", "meta"),
    [
        (
            "statistics.html",
            """Fly-tipping statistics 2023 to 2024
How many incidents local authorities dealt with.
Key points
For the 2023/24 year, local authorities dealt with 1.15 million fly-tipping incidents, \
an increase of 6% from the 1.08 million reported in 2022/23.
60% of fly-tips involved household waste.
Highways accounted for 37% of incidents.
The number of fixed penalty notices issued was 63,000 in 2023/24, a decrease of 5% from 66,000.
See also the data tables.
Year\tIncidents
2022/23\t1,080,000
2023/24\t1,150,000""",
            (
                "Fly-tipping statistics 2023 to 2024",
                "Department for Environment",
                "2025-02-26",
                "Ministry",
            ),
        ),
        (
            "weblog.html",
            """Food bank served 12,400 families
Our food bank served 12,400 families in 2023, nearly twice the 6,300 of 2021.
Volunteers gave 31,000 hours.
Where it went
Three in five parcels went to homes with children; one in eight to people over 65.
Donations came to $1.2 million.""",
            ("Food bank served 12,400 families", "Ruth Amadi", "2024-01-15", "Riverside Aid"),
        ),
        (
            "encyclopedia.html",
            """Kvit dome
From Openpedia, the free encyclopedia
Elevation\t3,810 m
Area\t1,200 km²
The Kvit dome is an ice dome 3,810 metres (12,500 ft) high. It was first climbed in 1911.
History
Drilling began in 1998, and reached 2,410\u00a0m in 2004 and 2,810\u00a0m in 2024.
References
Report 12, 2004.""",
            ("Kvit dome", "", "", "Openpedia"),
        ),
    ],
)  # fmt: skip
def test_other_builds_of_pages(name: str, text: str, meta: tuple[str, ...]) -> None:
    found = article((samples.FIXTURES / name).read_bytes())
    assert found.text.replace("\n\n", "\n") == text
    source = found.source
    assert (source.title, source.author, source.date, source.publisher) == meta


def test_metadata_without_a_standard() -> None:
    page = (
        '<!-- saved from url=(0022)https://a.example/x --><html lang="de"><title>Fähren fallen aus'
        ' | Die Post</title><div class="byline">Von Ute Beck</div><article>'
        + "<time datetime='2024-05-03'>heute</time>" + PARAGRAPH.format(1) * 3 + "</article>"
    )  # fmt: skip
    source = article(page).source
    assert source.title == "Fähren fallen aus"
    assert source.publisher == "Die Post"
    assert source.date == "2024-05-03"
    assert source.address == "https://a.example/x"
    assert source.author == "Von Ute Beck"


def test_repeated_paragraphs_are_all_kept() -> None:
    page = f"<article><h1>Twelve times the same</h1>{PARAGRAPH.format('12') * 12}</article>"
    assert article(page).text.count("12 sailings") == 12


@pytest.mark.parametrize("depth", [150, 300, 3000, 30_000])
def test_deep_nesting_loses_no_number(depth: int) -> None:
    page = "<body>" + "<div>" * depth + PARAGRAPH.format("1,240") + "</div>" * depth
    page += PARAGRAPH.format("655")
    found = article(page)
    assert "1,240 sailings" in found.text
    assert "655 sailings" in found.text


def test_the_simple_reader_keeps_structure_and_leaves_menus() -> None:
    page = (
        "<title>Not shown</title><nav><li>Menu 1</nav>" + "<div>" * 5000 + "<h1>Ice<br>core</h1>"
        "<h2>Who pays</h2><ul><li>one <b>2</b>\n times</ul><blockquote>“So it is.”</blockquote>"
        "<p>And so on<script>var x = 3;</script>, as ever.<footer>Imprint 9</footer>"
    )
    imported = import_html(page)
    assert imported.article is not None
    assert [(b.kind.value, b.text) for b in imported.article.blocks] == [
        ("headline", "Ice\ncore"),
        ("heading", "Who pays"),
        ("list_item", "one 2 times"),
        ("quotation", "“So it is.”"),
        ("paragraph", "And so on, as ever."),
    ]
    assert "unusual way" in imported.warnings[0]


def test_less_than_was_there_is_said() -> None:
    links = "".join(f'<a href="/{n}">Another story, number {n}</a> ' for n in range(400))
    page = f"<nav>{links}</nav><article>{PARAGRAPH.format(7) * 2}</article>"
    imported = import_html(page)
    assert any("words on the page" in warning for warning in imported.warnings)


def test_note_marks_do_not_join_numbers() -> None:
    page = (
        "<article><p>There were 288<sup>1</sup> arrests and 117<sup>[2]</sup> guns on 5 km<sup>2"
        "</sup> on the 1<sup>st</sup> day, more than ever before in any operation.</p></article>"
    )
    assert article(page).text.startswith(
        "There were 288¹ arrests and 117 guns on 5 km² on the 1st day"
    )


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ("", "utf-16"),
    ],
)
def test_charsets(head: str, encoding: str) -> None:
    text = "Полиция" if encoding != "utf-8" else "Polizei"
    page = f"<html><head>{head}</head><body><p>{text} nahm 288 fest, mehr als je zuvor.</p>"
    assert text in article(page.encode(encoding)).text


def test_clipboard_html() -> None:
    imported = import_html("<meta charset='utf-8'><p>Seized: <b>850</b> kg</p><p>More</p>")
    assert imported.article is not None
    assert imported.article.text == "Seized: 850 kg\n\nMore"
    assert imported.name == ""


def test_a_page_in_one_file() -> None:
    data = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/ferry\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n'
        b"\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<article><p>Ferries made 1,240 sailings =E2=80=93 fewer than ever before.</p></article>"
        b"\r\n--B--\r\n"
    )
    found = article(data, "a.mhtml")
    assert "1,240 sailings – fewer" in found.text
    assert found.source.address == "https://a.example/ferry"


@pytest.mark.parametrize(
    "data",
    [
        b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="B"\n\n--B\n\nplain\n--B--',
        b"Content-Type: text/html; charset=klingon\n\n",
    ],
)
def test_a_page_in_one_file_without_a_page_is_named(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="no page in this MHTML"):
        import_bytes(data, name="a.mht")


def test_an_empty_page_is_named() -> None:
    with pytest.raises(ImportFailed, match="no words"):
        import_bytes(b"<html><head><title></title></head><body></body></html>", name="a.html")


@settings(max_examples=scaled(30, 600), deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["12 %", "<p>", "</p>", "<div class=nav>", "</div>",
             "<table><tr><td>", "</td></tr></table>",
             "words, more words, and words", "<ul><li>", "<br>", "<sup>", "</sup>", "<h1>",
             "<article>", "&nbsp;", "&#x202e;", "<![CDATA[", "<!--", "-->",
             "<script>", "</script>", "\0",
             "<a href=x>"]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_any_tags_give_an_article_or_a_sentence(parts: list[str]) -> None:
    try:
        found = import_html("".join(parts)).article
    except ImportFailed as failure:
        assert failure.__cause__ is None, failure.__cause__
        return
    assert found is not None
    for start, block in zip(found.block_starts, found.blocks, strict=True):
        assert found.text[start : start + len(block.text)] == block.text


def test_a_raised_number_costs_nothing_of_a_bare_page() -> None:
    said = "The council counted 48,210 street trees in 2025, said Anna Berg, who leads the team"
    page = (
        f"<html><body><h1>Tarn counts trees</h1><p>{said}<sup>1</sup>.</p><h2>Where they stand</h2>"
        f"<ul><li>Old Town has 6,120 trees.</li><li>Harbour has 2,480.</li></ul><p>{said}, too, and"
        " walked 1,150 kilometres.</p></body></html>"
    )
    imported = import_html(page)
    assert imported.article is not None
    assert [block.text for block in imported.article.blocks[2:5]] == [
        "Where they stand",
        "Old Town has 6,120 trees.",
        "Harbour has 2,480.",
    ]
