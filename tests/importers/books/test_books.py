"""Books and feeds: what they hold is offered, and what is chosen is read."""

import io
import zipfile

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.result import ChoiceNeeded
from tests.importers import more_samples, samples


def text(data: bytes, name: str, part: str = "") -> str:
    article = import_bytes(data, name=name, part=part).article
    assert article is not None
    return article.text


def test_a_small_book_is_read_whole_in_the_order_of_its_spine() -> None:
    found = text(more_samples.epub(), "a.epub")
    assert found.index("Sailings") < found.index("Refunds")


def test_of_a_large_book_a_chapter_is_chosen() -> None:
    book = more_samples.epub(4000)
    with pytest.raises(ChoiceNeeded, match="2 chapters") as asked:
        import_bytes(book, name="a.epub")
    assert [part.name for part in asked.value.parts] == ["Sailings", "Refunds", "The whole book"]
    assert text(book, "a.epub", asked.value.parts[1].id).startswith("Refunds")
    assert "Sailings" in text(book, "a.epub", asked.value.parts[2].id)
    with pytest.raises(ImportFailed, match="no such chapter"):
        import_bytes(book, name="a.epub", part="chapter-7")


def test_a_feed_offers_its_entries() -> None:
    with pytest.raises(ChoiceNeeded, match="2 entries") as asked:
        import_bytes(more_samples.FEED, name="a.xml")
    first = asked.value.parts[0]
    assert (first.name, first.about) == ("Port counts sailings", "2024-05-02")
    imported = import_bytes(more_samples.FEED, name="a.xml", part=first.id)
    assert imported.article is not None
    assert imported.article.text == f"Port counts sailings\n\n{more_samples.SAID}"
    assert imported.article.source.address == "https://port.example/1"
    assert imported.article.source.publisher == "Port news"


EXPORT = """<?xml version="1.0"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Port news</title><item><title>pier.jpg</title>
<wp:post_type>attachment</wp:post_type></item><item><title>Port counts sailings</title>
<wp:post_type>post</wp:post_type><content:encoded>
<![CDATA[BODY]]></content:encoded></item></channel></rss>"""


@pytest.mark.parametrize(
    "last", ["", "<table><tr><th>A</th><th>B</th></tr><tr><td>6</td><td>5</td></tr></table>"]
)
def test_the_export_of_a_site_has_texts_whose_paragraphs_are_blank_lines(last: str) -> None:
    body = f"{more_samples.SAID}\n\nRefunds came to £4.2 million.\n\n{last}"
    imported = import_bytes(EXPORT.replace("BODY", body).encode(), name="a.xml")
    assert imported.article is not None
    texts = [block.text for block in imported.article.blocks]
    assert texts[:3] == [
        "Port counts sailings", more_samples.SAID, "Refunds came to £4.2 million."
    ]  # fmt: skip
    assert len(texts) == 3 + bool(last)
    assert imported.warnings == ()


def test_atom() -> None:
    feed = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><entry><title>One</title>'
        b"<author><name>Ines</name></author><updated>2024-05-02T10:00:00Z</updated>"
        b'<link href="https://a.example"/><content type="xhtml"><div>It made 5 &amp; 6.</div>'
        b"</content></entry></feed>"
    )
    imported = import_bytes(feed, name="a.atom")
    assert imported.article is not None
    assert imported.article.text == "One\n\nIt made 5 & 6."
    assert imported.article.source.author == "Ines"


def test_entities_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><item/></rss>'
    with pytest.raises(ImportFailed, match="may harm"):
        import_bytes(bomb, name="a.rss")


def test_the_list_of_chapters_is_no_chapter() -> None:
    chapters = "<item id='two' href='b.xhtml'/>"
    listed = "<item id='toc' properties='nav' href='a%20b.xhtml'/>"
    with zipfile.ZipFile(io.BytesIO(more_samples.epub())) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    package = parts["OEBPS/a.opf"].replace(chapters, chapters + listed)
    parts["OEBPS/a.opf"] = package.replace("idref='one'", "idref='toc'")
    found = text(samples.zipped(dict(parts)), "a.epub")
    assert "Refunds" in found and "Sailings" not in found


@pytest.mark.parametrize("rule", ["vertical-align: super", "position: relative; top: -0.33em"])
def test_what_a_style_lifts_is_raised(rule: str) -> None:
    with zipfile.ZipFile(io.BytesIO(more_samples.epub())) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    parts["OEBPS/b.xhtml"] = '<p>Passed by 7 votes to 2<span class="span3">1</span>.</p>'
    parts["OEBPS/a.css"] = f"p {{ margin-top: -0.3em }} .span3 {{ {rule} }} .b {{ top: 1em }}"
    assert "7 votes to 2¹." in text(samples.zipped(dict(parts)), "a.epub")


def test_a_damaged_style_keeps_no_book_closed() -> None:
    with zipfile.ZipFile(io.BytesIO(more_samples.epub())) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    style = ".raised { vertical-align: super }"
    data = samples.zipped({**parts, "OEBPS/a.css": style})
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        info = book.getinfo("OEBPS/a.css")
    spoiled = bytearray(data)
    at = info.header_offset + 30 + len(info.filename)
    spoiled[at : at + info.compress_size] = b"\xff" * info.compress_size
    assert "Refunds" in text(bytes(spoiled), "a.epub")


def test_a_book_without_headings_has_its_title_and_day_from_its_first_lines() -> None:
    head = "<p>Fares rise 4%</p><p>By Ada Quill</p><p>4 March 2024</p>"
    page = f"<html><body>{head}<p>{more_samples.SAID}</p>"
    parts = samples.unzipped(more_samples.epub())
    parts.update({"OEBPS/a b.xhtml": f"{page}</body></html>", "OEBPS/b.xhtml": "<html/>"})
    article = import_bytes(samples.zipped(parts), name="a.epub").article
    assert article is not None
    assert article.headline == "Fares rise 4%"
    assert (article.source.author, article.source.date) == ("Ada Quill", "2024-03-04")


@pytest.mark.parametrize("body", ["", "<description/>", "<description> \n\n </description>",
                                  "<description>&lt;p&gt; &lt;/p&gt;</description>"])  # fmt: skip
def test_an_entry_without_words_is_refused(body: str) -> None:
    feed = f"<rss version='2.0'><channel><item><title>One</title>{body}</item></channel></rss>"
    with pytest.raises(ImportFailed, match="title alone"):
        import_bytes(feed.encode(), name="a.xml")


def test_an_entry_of_a_few_words_is_read() -> None:
    feed = (
        "<rss version='2.0'><channel><item><title>One</title><description>\n\nIt made 5.\n\n"
        "</description></item></channel></rss>"
    )
    assert text(feed.encode(), "a.xml") == "One\n\nIt made 5."
