"""Rich text, OpenDocument and slides: structure kept, deleted and hidden words gone."""

import io
import re
import zipfile

import pytest

from briefing_app.core.source import Article
from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.kinds import Kind, kind_of
from briefing_app.importers.office.charts import chart_rows
from tests.importers import more_samples, samples


def article(data: bytes, name: str) -> Article:
    found = import_bytes(data, name=name).article
    assert found is not None
    return found


def lines(data: bytes, name: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in article(data, name).blocks]


def test_rich_text() -> None:
    assert lines(more_samples.RTF, "a.rtf") == [
        ("paragraph", "embargo"),
        ("headline", "Port counts 1,240 sailings"),
        ("paragraph", "Ferries made 1,240 sailings––a third fewer²."),
        ("paragraph", "Ремонт¹ 5€"),
        ("list_item", "two lines closed"),
        ("table", "Line\tSailings\nNorth\t655"),
        ("paragraph", "¹ Preliminary."),
    ]
    source = article(more_samples.RTF, "a.rtf").source
    assert source.title == "Port counts 1,240 sailings"
    assert (source.author, source.date) == ("Press office", "")  # saved then, not published


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (rb"{\rtf1 One{\*\unknown 77} two.}", "One two."),
        (rb"{\rtf1\uc2 a\u8364\'80\'80b}", "a€b"),
        (rb"{\rtf1 The team{\up8 1} {\up0 has} 13,000{\super 2}.}", "The team¹ has 13,000²."),
        (rb"{\rtf1\mac \'d2x\'d3}", "“x”"),
        (rb"{\rtf1 {\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}}", "shown"),
        (rb"{\rtf1 {\deleted gone }kept \{5\}}", "kept {5}"),
        (rb"{\rtf1{\pict\pngblip 89504e47}after}", "after"),
        (rb"{\rtf1{\object{\*\objdata 01}{\result shown}}}", "shown"),
        (rb"{\rtf1{\*\do\dobxpage{\dptxbxtext boxed}}}", "boxed"),
        (b"A plain text, named by mistake.", "A plain text, named by mistake."),
    ],
)
def test_signs_and_groups_of_rich_text(markup: bytes, text: str) -> None:
    assert article(markup, "a.rtf").text == text


@pytest.mark.parametrize("name", ["shapeType", "lineColor", "wzDescription"])
def test_the_properties_of_a_shape_are_no_words_and_its_text_is(name: str) -> None:
    shape = rb"{\shp{\*\shpinst\shpwr2{\sp{\sn %s}{\sv 6003403}}{\shptxt Nets: 202\par}}}"
    data = rb"{\rtf1 Divers came.\par " + shape % name.encode() + rb"{\sp{\sn x}{\sv 9}}}"
    imported = import_bytes(data, name="a.rtf")
    assert imported.article is not None
    assert imported.article.text == "Divers came.\n\nNets: 202"
    assert imported.left_out == ()


def test_of_a_shape_only_its_text_shows() -> None:
    other = rb"{\madeup frame-type:textbox 7}"
    shape = rb"{\shp{\*\shpinst\shpwr2" + other + rb"{\shptxt\par Nets: 202}}}"
    imported = import_bytes(rb"{\rtf1 Divers came." + shape + rb"\par They left.}", name="a.rtf")
    assert imported.article is not None
    assert imported.article.text == "Divers came.\n\nNets: 202\n\nThey left."
    assert imported.left_out == ()


def test_words_that_a_style_hides_are_no_part_of_a_text() -> None:
    style = (
        '<office:automatic-styles xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
        '<style:style style:name="H"><style:text-properties '
        'text:display="none"/></style:style></office:automatic-styles>'
    )
    words = '<text:p>Divers <text:span text:style-name="H">(77)</text:span> came.</text:p>'
    parts = samples.unzipped(
        more_samples.opendocument("text", f"<office:text>{words}</office:text>")
    )
    content = str(parts["content.xml"], "utf-8")
    parts["content.xml"] = content.replace("<office:body>", f"{style}<office:body>")
    imported = import_bytes(samples.zipped(parts), name="a.odt")
    assert imported.article is not None
    assert imported.article.text == "Divers  came."
    assert [left.text for left in imported.left_out] == ["(77)"]


def test_a_style_called_heading_makes_a_heading_even_of_what_is_counted() -> None:
    styles = rb"{\stylesheet{\s2\fs32\b Heading 2;}{\s3\sbasedon0 heading 4;}{\s4 Text body;}}"
    text = rb"\s2 Report\par\pard\s2\ls1 Costs\par\pard\s3 Fuel\par\pard\s4\ls1 Diesel\par}"
    found = article(rb"{\rtf1" + styles + text, "a.rtf").blocks
    assert [(b.kind.value, b.level) for b in found[1:]] == [
        ("heading", 2), ("heading", 4), ("list_item", 1),
    ]  # fmt: skip


def test_the_paragraphs_of_a_note_leave_the_item_that_it_is_of_an_item() -> None:
    note = rb"{\super \chftn{\footnote \pard\plain {\chftn}Unaudited.}}"
    data = (
        rb"{\rtf1 \pard\plain {\listtext\pard\plain 1.\tab}\ilvl0\ls1 Spending rose" + note
        + rb".\par \pard\plain {\listtext\pard\plain a)\tab}\ilvl1\ls1 On roads.\par}"
    )  # fmt: skip
    article = import_bytes(data, name="a.rtf").article
    assert article is not None
    assert [(block.kind.value, block.level, block.text) for block in article.blocks] == [
        ("list_item", 1, "Spending rose¹."),
        ("list_item", 2, "On roads."),
        ("paragraph", 0, "¹ Unaudited."),
    ]


def test_rich_text_nested_without_end_is_read() -> None:
    assert article(rb"{\rtf1 " + b"{" * 100_000 + b"deep", "a.rtf").text == "deep"


def test_rich_text_that_was_cut_off_is_said_to_be() -> None:
    cut = more_samples.RTF[: more_samples.RTF.index(b"two lines")]
    assert any("end is missing" in words for words in import_bytes(cut, name="a.rtf").warnings)
    assert not import_bytes(more_samples.RTF, name="a.rtf").warnings


def test_an_opendocument_text() -> None:
    assert lines(more_samples.odt(), "a.odt") == [
        ("headline", "Port counts 1,240 sailings"),
        ("paragraph", f"{more_samples.SAID}¹"),
        ("list_item", "two lines closed"),
        ("table", "Line\tSailings\nNorth\t655"),
        ("paragraph", "¹ Preliminary."),
    ]
    assert article(more_samples.odt(), "a.odt").source.date == ""  # saved then, not published


NAMED = more_samples.OFFICE.replace(
    "xmlns:text", 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text', 1
)
HEADS = (
    "<office:master-styles><style:header><text:p>EMBARGO until 14 March</text:p></style:header>"
    "<style:footer-first><text:p>Press office 0123</text:p></style:footer-first>"
    "</office:master-styles>"
)
TEXT = (
    "<office:body><office:text><text:p>Port counts 1,240 sailings</text:p></office:text>"
    "</office:body>"
)


def flat_text() -> bytes:
    kind = 'office:mimetype="application/vnd.oasis.opendocument.text"'
    return f"<office:document {NAMED} {kind}>{HEADS}{TEXT}</office:document>".encode()


def in_parts() -> bytes:
    return samples.zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {NAMED}>{TEXT}</office:document-content>",
            "styles.xml": f"<office:document-styles {NAMED}>{HEADS}</office:document-styles>",
        }
    )


@pytest.mark.parametrize(("name", "data"), [("a.fodt", flat_text()), ("a.odt", in_parts())])
def test_a_page_head_of_an_opendocument_says_how_it_may_be_used(name: str, data: bytes) -> None:
    found = import_bytes(data, name=name)
    assert found.article is not None
    assert found.article.text == "EMBARGO until 14 March\n\nPort counts 1,240 sailings"
    assert [left.text for left in found.left_out] == ["Press office 0123"]


def test_slides_with_a_workbook_inside_are_slides() -> None:
    buffer = io.BytesIO(more_samples.pptx())
    with zipfile.ZipFile(buffer, "a") as slides:
        slides.writestr("ppt/embeddings/book.xlsx", samples.xlsx())
    assert b"xl/workbook.xml" in buffer.getvalue()
    assert kind_of(buffer.getvalue(), "a.pptx") is Kind.PPTX


LOCAL = (
    "<office:body><office:chart><chart:chart><table:table><table:table-row><table:table-cell/>"
    "<table:table-cell><text:p>Grain</text:p></table:table-cell></table:table-row><table:table-row>"
    "<table:table-cell><text:p>January</text:p></table:table-cell><table:table-cell><text:p>28.4"
    "</text:p></table:table-cell></table:table-row></table:table></chart:chart></office:chart>"
    "</office:body>"
)


@pytest.mark.parametrize(("inside", "rows"), [(LOCAL, 1), (LOCAL.replace("chart:", "x:"), 0)])
def test_the_data_of_a_chart_in_opendocument_slides_is_a_table(inside: str, rows: int) -> None:
    names = (
        f'{more_samples.OFFICE} xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" '
        'xmlns:x="x" xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    slide = (
        "<draw:page><draw:frame><draw:text-box><text:p>Port counts 1,240 sailings</text:p>"
        '</draw:text-box></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/>'
        "</draw:frame><draw:frame><draw:text-box><text:p><text:page-number>&lt;number&gt;"
        "</text:page-number></text:p></draw:text-box></draw:frame></draw:page>"
    )
    data = samples.zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.presentation",
            "content.xml": f"<office:document-content {names}><office:body><office:presentation>"
            f"{slide}</office:presentation></office:body></office:document-content>",
            "Object 1/content.xml": f"<office:document-content {names}>{inside}"
            "</office:document-content>",
        }
    )
    found = import_bytes(data, name="a.odp")
    assert found.article is not None
    tables = [block.rows for block in found.article.blocks if block.rows]
    assert tables == [(("", "Grain"), ("January", "28.4"))] * rows
    assert "number" not in found.article.text
    assert not rows or not found.left_out


SERIES = (
    "<c:ser><c:tx><c:v>{0}</c:v></c:tx><c:cat><c:pt idx='0'><c:v>January</c:v></c:pt></c:cat>"
    "<c:val><c:pt idx='0'><c:v>{1}</c:v></c:pt></c:val></c:ser>"
)


def test_the_categories_of_a_chart_are_shown_once_and_not_missed() -> None:
    drawn = SERIES.format("Grain", "28.4") + SERIES.format("Scrap", "13.5")
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(more_samples.pptx())) as old,
        zipfile.ZipFile(buffer, "w") as new,
    ):
        for part in old.namelist():
            data = old.read(part).decode()
            if "charts/" in part:
                data = re.sub(r"<c:ser>.*</c:ser>", drawn, data, flags=re.S)
            new.writestr(part, data)
    found = import_bytes(buffer.getvalue(), name="a.pptx")
    assert found.article is not None
    assert "\tGrain\tScrap\nJanuary\t28.4\t13.5" in found.article.text
    assert not any("chart" in left.kind for left in found.left_out)


def test_an_opendocument_spreadsheet() -> None:
    (table,) = import_bytes(more_samples.ods(), name="a.ods").tables
    assert [cell.text for cell in table.rows[0].cells] == ["North", "1240.5", "12.5%"]
    assert len(table.rows) == 1


def test_opendocument_slides() -> None:
    assert lines(more_samples.odp(), "a.odp") == [
        ("headline", "Port counts 1,240 sailings"),
        ("paragraph", more_samples.SAID),
        ("paragraph", "Ask about refunds."),
    ]


def test_an_opendocument_with_a_password_is_named() -> None:
    data = samples.zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<a><encryption-data/></a>",
            "content.xml": "x",
        }
    )
    with pytest.raises(ImportFailed, match="password"):
        import_bytes(data, name="a.odt")


def test_slides() -> None:
    imported = import_bytes(more_samples.pptx(), name="a.pptx")
    assert lines(more_samples.pptx(), "a.pptx") == [
        ("headline", "Port counts 1,240 sailings"),
        ("list_item", "A third fewer"),
        ("list_item", "Refunds of £4.2 million"),
        ("paragraph", "Sailings by line"),
        ("table", "\tApril\nNorth\t655\nSouth\t0.1"),
        ("paragraph", "Ask about refunds."),
    ]
    assert imported.warnings[0] == "Hidden slides were left out: 2."


def test_a_chart_without_data_has_no_rows() -> None:
    from lxml import etree

    assert chart_rows(etree.fromstring(more_samples.chart())) == ("Sailings by line", ())


def flat(rows: str, styles: str = "") -> bytes:
    names = more_samples.OFFICE + ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    return (
        f'<?xml version="1.0"?><office:document {names} office:mimetype="application/vnd.oasis.'
        'opendocument.spreadsheet"><office:meta><dc:date>2026-11-28T21:23:44</dc:date></office:meta>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{rows}</office:spreadsheet></office:body>"
        "</office:document>"
    ).encode()


def sheet(name: str, style: str) -> str:
    def row(*texts: str) -> str:
        cells = (f"<table:table-cell><text:p>{t}</text:p></table:table-cell>" for t in texts)
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    rows = row("Line", "Sailings") + row(name, "655")
    return f'<table:table table:name="{name}" table:style-name="{style}">{rows}</table:table>'


def test_a_hidden_sheet_is_left_out_and_named() -> None:
    hides = (
        '<style:style style:name="ta2" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )
    data = flat(sheet("North", "ta1") + sheet("South", "ta2"), hides)
    imported = import_bytes(data, name="a.fods")
    assert [table.name for table in imported.tables] == ["North"]
    assert imported.warnings[0] == "Hidden sheets were left out: South."
    assert "South" in " ".join(left.text for left in imported.left_out)


def test_what_a_flat_file_says_of_itself_is_not_missed() -> None:
    assert not import_bytes(flat(sheet("North", "ta1")), name="a.fods").left_out


@pytest.mark.parametrize("position", ["super 58%", "33% 58%"])
def test_a_number_that_a_style_raises_does_not_join_the_one_before(position: str) -> None:
    names = more_samples.OFFICE + ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    style = (
        '<style:style style:name="T{}" style:family="text"><style:text-properties '
        'style:text-position="{}"/></style:style>'
    )
    words = "".join(f'<text:span text:style-name="T{n}">{n}</text:span>' for n in (1, 2))
    data = (
        f'<office:document {names} office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:automatic-styles>{style.format(1, position)}{style.format(2, '0% 100%')}"
        f"</office:automatic-styles><office:body><office:text><text:p>It made 13,000{words} "
        "sailings.</text:p></office:text></office:body></office:document>"
    )
    imported = import_bytes(data.encode(), name="a.fodt")
    assert imported.article is not None
    assert imported.article.text == "It made 13,000¹2 sailings."
    assert not imported.left_out


def test_an_amount_keeps_the_currency_that_it_shows() -> None:
    cell = (
        '<table:table-cell office:value-type="float" office:value="{}"><text:p>{}</text:p>'
        "</table:table-cell>"
    )
    rows = "".join(
        f"<table:table-row>{cells}</table:table-row>"
        for cells in (
            "<table:table-cell><text:p>Year</text:p></table:table-cell>"
            "<table:table-cell><text:p>Cost</text:p></table:table-cell>",
            cell.format(2024, "2024") + cell.format(12400.5, "£12,400.50"),
            cell.format(2025, "2025") + cell.format(-20550, "-£20,550.00"),
        )
    )
    data = flat(f'<table:table table:name="Costs">{rows}</table:table>')
    (table,) = import_bytes(data, name="a.fods").tables
    assert table.columns[1].unit == "GBP"
    numbers = [row.cells[1].quantity for row in table.rows]
    assert [q and str(q.point) for q in numbers] == ["12400.5", "-20550"]


def test_a_label_over_a_text_is_not_its_headline() -> None:
    label, day, head = "PRESS RELEASE", "4 March 2026", "Rail works bring 1,250 jobs"
    rtf = "".join(rf"{line}\par " for line in (label, day, head, "The ministry spends 340m."))
    odt = "".join(f"<text:p>{t}</text:p>" for t in (label, day, head, "The ministry spends 340m."))
    for data, name in (
        (rf"{{\rtf1\ansi {rtf}}}".encode(), "a.rtf"),
        (more_samples.opendocument("text", f"<office:text>{odt}</office:text>"), "a.odt"),
    ):
        found = article(data, name)
        assert (found.headline, found.source.date) == (head, "2026-03-04")


def test_a_table_in_a_cell_is_in_that_cell_alone() -> None:
    def rows(*texts: str) -> str:
        cells = (f"<table:table-cell>{text}</table:table-cell>" for text in texts)
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    inner = f"<table:table>{rows('<text:p>in</text:p>', '<text:p>77</text:p>')}</table:table>"
    outer = rows("<text:p>Fund</text:p>", "<text:p>Closing</text:p>")
    outer += rows(f"<text:p>General</text:p>{inner}", "<text:p>176</text:p>")
    content = f"<office:text><table:table>{outer}</table:table></office:text>"
    found = article(more_samples.opendocument("text", content), "a.odt")
    assert [block.rows for block in found.blocks if block.rows] == [
        (("Fund", "Closing"), ("General in 77", "176"))
    ]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        (rb"{\pard{\*\pn\pnlvlblt{\pntxtb\'b7}}{\pntext\'b7\tab}One item\par "
         rb"{\pntext\'b7\tab}Two\par}\pard Both are open.\par",
         [("list_item", 1), ("list_item", 1), ("paragraph", 0)]),
        (rb"\pard{\pntext 1.\tab}{\*\pn\pnlvlbody\pnstart1\pndec}\fi-360 One item\par "
         rb"\pard Both are open.\par", [("list_item", 1), ("paragraph", 0)]),
        (rb"\pard\ls1\ilvl-3 One item\par", [("list_item", 1)]),
        (rb"\pard\ls1\ilvl1 One item\par", [("list_item", 2)]),
        (rb"\pard They left{\footnote{\*\pn\pnlvlblt}{\pntext\'b7\tab}In May.} in June.\par",
         [("paragraph", 0), ("paragraph", 0)]),
    ],
)  # fmt: skip
def test_lists_of_older_programs_are_lists(body: bytes, kinds: list[tuple[str, int]]) -> None:
    data = rb"{\rtf1 Divers came to the port, and they stayed there for a week.\par " + body + b"}"
    found = [(block.kind.value, block.level) for block in article(data, "a.rtf").blocks]
    assert found[1:] == kinds
