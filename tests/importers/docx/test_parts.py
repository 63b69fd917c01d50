"""What stands in a Word document besides plain words: equations, signs, page heads, other files."""

from briefing_app.importers import Imported, import_bytes
from briefing_app.importers.docx.symbols import symbol
from tests.importers import more_samples, samples

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
BODY = (
    '<w:p><w:r><w:t xml:space="preserve">Area </w:t></w:r>'
    f'<m:oMath xmlns:m="{_M}"><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num>'
    "<m:den><m:r><m:t>5</m:t></m:r></m:den></m:f></m:oMath></w:p>"
    '<w:p><w:r><w:t>Up to </w:t><w:sym w:font="Symbol" w:char="F0A3"/><w:t>5</w:t></w:r></w:p>'
    f'<w:altChunk xmlns:r="{_R}" r:id="c"/>'
)


def read(
    chunk: bytes = b"<p>It built 250 homes.</p>", head: str = "Embargo until 9 May"
) -> Imported:
    parts = samples.docx_parts(BODY)
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="c" Type="{_R}/aFChunk" Target="chunk"/>'
        f'<Relationship Id="h" Type="{_R}/header" Target="header1.xml"/></Relationships>'
    )
    parts["word/chunk"] = chunk
    parts["word/header1.xml"] = (
        f"<w:hdr {samples.W}><w:p><w:r><w:t>{head}</w:t></w:r></w:p></w:hdr>"
    )
    return import_bytes(samples.zipped(parts), name="a.docx")


def texts(imported: Imported) -> list[str]:
    assert imported.article is not None
    return [block.text for block in imported.article.blocks]


def test_equations_signs_and_a_page_inside() -> None:
    assert texts(read()) == ["Embargo until 9 May", "Area 12/5", "Up to ≤5", "It built 250 homes."]


def test_a_page_head_that_says_nothing_of_its_use_stays_out() -> None:
    assert "Page 3" not in texts(read(head="Page 3"))


def test_a_document_inside() -> None:
    inside = samples.docx("<w:p><w:r><w:t>It cost £3 million.</w:t></w:r></w:p>")
    assert texts(read(inside))[-1] == "It cost £3 million."


def test_what_is_inside_and_cannot_be_read_is_said() -> None:
    assert any(
        "could not be read" in words for words in read(b"\xd0\xcf\x11\xe0\x00" * 50).warnings
    )


def test_strict_open_xml() -> None:
    parts = samples.docx_parts()
    for name, content in parts.items():
        assert isinstance(content, str)
        parts[name] = content.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
        )
    assert texts(import_bytes(samples.zipped(parts), name="a.docx")) == texts(
        import_bytes(samples.docx(), name="a.docx")
    )


def test_signs() -> None:
    assert symbol("Wingdings", "F0FC") == "✓"
    assert symbol("Symbol", "6D") == "μ"
    assert symbol("Wingdings", "zz") == "□"


def test_rich_text_inside_is_read() -> None:
    assert "It built 250 homes." in texts(read(rb"{\rtf1 It built 250 homes.\par}"))


def test_the_data_of_a_chart_is_a_table() -> None:
    parts = samples.docx_parts("<w:p><w:r><w:t>Sailings fell.</w:t></w:r></w:p>")
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="c" Type="{_R}/chart" Target="charts/chart1.xml"/></Relationships>'
    )
    parts["word/charts/chart1.xml"] = more_samples.chart(("North", "655"), ("South", "585"))
    imported = import_bytes(samples.zipped(parts), name="a.docx")
    assert texts(imported)[-2:] == ["Sailings by line", "\tApril\nNorth\t655\nSouth\t585"]
    assert not [left for left in imported.left_out if left.kind == "charts and diagrams"]
