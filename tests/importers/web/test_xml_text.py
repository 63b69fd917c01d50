"""Texts in XML that is no page keep titles, paragraphs, lists, tables, and whose they are."""

import pytest

from briefing_app.core.source import Block
from briefing_app.importers import import_bytes
from tests.importers.more_samples import SAID

DECLARED = '<?xml version="1.0" encoding="UTF-8"?>'
NITF = (
    f"{DECLARED}<!-- sent 9:00 --><nitf><head><title>File 7</title></head><body><body.head>"
    "<hedline><hl1>Fares rise 4%</hl1></hedline><byline>By Ada Quill</byline><dateline>"
    "<location>Sill</location><story.date>4 March 2024</story.date></dateline></body.head>"
    f"<body.content><p>{SAID}</p>"
    "<hl2>Who pays</hl2><ul><li>Adults: 81</li></ul></body.content></body></nitf>"
)
JATS = (
    f"{DECLARED}<article xmlns:xlink='x'><front><journal-meta><issn>1234-5678</issn></journal-meta>"
    "<article-meta><title-group><article-title>Fares rise 4%</article-title></title-group>"
    f"</article-meta></front><body><sec><title>Who pays</title><p>{SAID}<sup>2</sup></p>"
    "<table-wrap><table><tr><th colspan='2'>Fares</th><th>n</th></tr><tr><td>Adult</td><td>4</td>"
    "<td>81</td></tr></table></table-wrap></sec></body><back><ref-list><ref><mixed-citation>"
    "Holt: <article-title>Fares of 1998</article-title>, page 7</mixed-citation></ref></ref-list>"
    "</back></article>"
)
DOCBOOK = (
    f"{DECLARED}<article xmlns='http://docbook.org/ns/docbook'><info><title>Fares rise 4%</title>"
    f"</info><section><title>Who pays</title><para>{SAID} <emphasis>All of it.</emphasis></para>"
    "<itemizedlist><listitem><para>Adults: 81</para></listitem></itemizedlist></section></article>"
)


def found(data: str) -> list[tuple[str, str]]:
    article = import_bytes(data.encode(), name="a.xml").article
    assert article is not None and article.source.title == "Fares rise 4%"
    return [(block.kind.value, block.text) for block in article.blocks]


@pytest.mark.parametrize(
    ("data", "last"),
    [
        (NITF, ("list_item", "Adults: 81")),
        (JATS, ("paragraph", "Holt: Fares of 1998, page 7")),
        (DOCBOOK, ("list_item", "Adults: 81")),
    ],
)
def test_what_heads_a_part_is_a_heading(data: str, last: tuple[str, str]) -> None:
    blocks = found(data)
    assert blocks[0] == ("headline", "Fares rise 4%")
    assert ("heading", "Who pays") in blocks
    assert blocks[-1] == last


def test_words_set_apart_stay_in_their_sentence() -> None:
    assert ("paragraph", f"{SAID} All of it.") in found(DOCBOOK)
    assert ("paragraph", f"{SAID}²") in found(JATS)


def test_a_sentence_is_not_broken_where_something_is_quoted_or_cited() -> None:
    for said in ("no", "“no”"):
        para = f"<para>Some 12 men said <quote>{said}</quote> in <cite>Gazette</cite>, 15 yes."
        page = DOCBOOK.replace("</section>", f"{para}</para></section>")
        assert ("paragraph", "Some 12 men said “no” in Gazette, 15 yes.") in found(page)


def test_the_number_of_a_note_stands_raised_at_its_word_and_before_the_note() -> None:
    note = "<fn-group><fn><label>1</label><p>As of May.</p></fn></fn-group></back>"
    data = JATS.replace("</p><table", "<xref ref-type='fn'>1</xref></p><table")
    data = data.replace("</back>", note).replace("<title>Who", "<label>2</label><title>Who")
    assert [text for _, text in found(data)][1:] == [
        "2 Who pays", f"{SAID}²¹", "Fares\t\tn\nAdult\t4\t81", "Holt: Fares of 1998, page 7",
        "¹ As of May.",
    ]  # fmt: skip


def test_names_that_file_elsewhere_hold_text_in_other_xml() -> None:
    told = f"<meta>Deaths rose by 9%</meta><p>{SAID}</p><counts>12 deaths</counts>"
    data = f"{DECLARED}<doc><title>Fares rise 4%</title>{told}</doc>"
    text = " ".join(words for _, words in found(data))
    assert "Deaths rose by 9%" in text and "12 deaths" in text


def test_cells_keep_their_places() -> None:
    assert ("table", "Fares\t\tn\nAdult\t4\t81") in found(JATS)


def test_what_only_files_the_text_is_no_part_of_it() -> None:
    assert not any("1234" in text for _, text in found(JATS))
    assert not any("File 7" in text for _, text in found(NITF))


def test_its_lines_say_whose_it_is() -> None:
    article = import_bytes(NITF.encode(), name="a.xml").article
    assert article is not None
    assert (article.source.author, article.source.date) == ("Ada Quill", "2024-03-04")


def test_a_page_inside_is_read_as_a_page() -> None:
    page = f"<html><body><h1>Fares rise 4%</h1><p>{SAID}</p></body></html>"
    data = f"{DECLARED}<newsItem><itemMeta>9</itemMeta><inlineXML>{page}</inlineXML></newsItem>"
    assert found(data)[0] == ("headline", "Fares rise 4%")


def test_nothing_in_a_block_is_lost_with_what_is_dropped() -> None:
    data = f"{DECLARED}<doc><p>{SAID}</p><p>It cost <binary>QUJD</binary>81 pounds.</p></doc>"
    article = import_bytes(data.encode(), name="a.xml").article
    assert article is not None
    assert isinstance(article.blocks[-1], Block) and article.blocks[-1].text == "It cost 81 pounds."


def said_of(data: str) -> tuple[str, str]:
    article = import_bytes(data.encode(), name="a.xml").article
    assert article is not None
    return article.source.author, article.source.date


PERSON = "<name><surname>Quill</surname><given-names>Ada B.</given-names></name>"


@pytest.mark.parametrize(
    ("facts", "lines", "said"),
    [
        ("<pub-date><day>04</day><month>3</month><year>2024</year></pub-date>",
         ["4 March 2024"], ("", "2024-03-04")),
        ("<pub-date><month>May</month><year>2024</year></pub-date>", ["May 2024"], ("", "")),
        ("<history><date date-type='received'><day>4</day><month>3</month><year>2024</year></date>"
         "</history>", ["Received: 4 March 2024"], ("", "")),
        ("<pub-date iso-8601-date='2024-03-04'><year>2024</year></pub-date>", ["2024"],
         ("", "2024-03-04")),
        (f"<contrib-group><contrib>{PERSON}<xref>1</xref></contrib></contrib-group>",
         ["Ada B. Quill"], ("Ada B. Quill", "")),
        (f"<contrib-group><contrib contrib-type='editor'>{PERSON}</contrib></contrib-group>",
         ["Ada B. Quill"], ("", "")),
    ],
)  # fmt: skip
def test_what_is_given_in_parts_is_said_in_words(
    facts: str, lines: list[str], said: tuple[str, str]
) -> None:
    data = JATS.replace("</article-meta>", f"{facts}</article-meta>")
    words = [text for _, text in found(data)]
    assert words[1 : words.index("Who pays")] == lines
    assert said_of(data) == said


def test_what_is_cited_in_parts_is_one_line_and_of_others() -> None:
    cited = f"<ref><element-citation>{PERSON}<year>1998</year></element-citation></ref></ref-list>"
    data = JATS.replace("</ref-list>", cited)
    assert ("paragraph", "Quill Ada B. 1998") in found(data)
    assert said_of(data) == ("", "")


def test_the_head_of_other_xml_says_whose_and_of_when_it_is() -> None:
    info = "<pubdate>4 March 2024</pubdate><author><personname><firstname>Ada</firstname>"
    info += "<surname>Quill</surname></personname></author>"
    assert said_of(DOCBOOK.replace("</info>", f"{info}</info>")) == ("Ada Quill", "2024-03-04")
    filed = "<docdata><date.issue norm='20240305T0900Z'/></docdata></head>"
    text = "<teiHeader><titleStmt><author>Ada Quill</author></titleStmt></teiHeader>"
    assert said_of(DOCBOOK.replace("<info>", f"{text}<info>")) == ("Ada Quill", "")
    undated = NITF.replace("<story.date>4 March 2024</story.date>", "")
    assert said_of(undated.replace("</head>", filed, 1)) == ("Ada Quill", "2024-03-05")


def test_a_day_in_a_sentence_stays_there_and_is_not_of_the_text() -> None:
    para = "<para>In <date when='1850'>1850</date> it sank on <date>4 May 2010</date>.</para>"
    data = DOCBOOK.replace("</section>", f"{para}</section>")
    assert ("paragraph", "In 1850 it sank on 4 May 2010.") in found(data)
    assert said_of(data) == ("", "")


FORENAME, FAMILY = "<forename>Ada</forename>", "<surname>Quill</surname>"


@pytest.mark.parametrize(
    ("parts", "who"),
    [
        (f"{FORENAME}<forename>Maria</forename>{FAMILY}", "Ada Maria Quill"),
        (f"<surname>Qu<i>ill</i></surname>{FORENAME}", "Ada Quill"),
        (f"{FAMILY}<surname>Sill</surname>{FORENAME}", "Ada Quill Sill"),
        (f"{FORENAME}{FAMILY}", "Ada Quill"),
        (f"{FORENAME}<surname>Quill<footnote>Of Sill</footnote></surname>", ""),
    ],
)
def test_no_word_of_a_name_in_parts_is_lost(parts: str, who: str) -> None:
    info = f"<author><persname>{parts}</persname></author></info>"
    data = DOCBOOK.replace("</info>", info)
    assert said_of(data)[0] == who
    text = " ".join(words for _, words in found(data))
    assert who in text and "Quill" in text and "Ada" in text


@pytest.mark.parametrize(
    "cited",
    [
        "<biblioentry><author><personname><firstname>Old</firstname><surname>Cited</surname>"
        "</personname></author><pubdate>4 March 1998</pubdate></biblioentry>",
        "<biblStruct><monogr><author><surname>Cited</surname><forename>Old</forename></author>"
        "<imprint><date type='published' when='1998-03-04'>1998</date></imprint></monogr>"
        "</biblStruct>",
        "<element-citation><string-name>Old Cited</string-name><contrib-group><contrib><name>"
        "<surname>Cited</surname><given-names>Old</given-names></name></contrib></contrib-group>"
        "<pub-date iso-8601-date='1998-03-04'><year>1998</year></pub-date></element-citation>",
    ],
)
def test_whose_and_of_when_a_cited_work_is_says_nothing_of_the_text(cited: str) -> None:
    data = DOCBOOK.replace("</section>", f"{cited}</section>")
    assert said_of(data) == ("", "")
    assert "Cited" in found(data)[-1][1] and "1998" in found(data)[-1][1]
    own = "<author>Ada Quill</author><pubdate>4 March 2024</pubdate></info>"
    assert said_of(data.replace("</info>", own)) == ("Ada Quill", "2024-03-04")
