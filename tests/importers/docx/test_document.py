"""Word documents: structure, tracked changes, notes, and packages made to do harm."""

import io
import zipfile

import pytest

from briefing_app.core.source import Article
from briefing_app.importers import ImportFailed, import_bytes
from tests.importers import samples


def article(data: bytes) -> Article:
    found = import_bytes(data, name="a.docx").article
    assert found is not None
    return found


def refused(data: bytes, match: str, name: str = "a.docx") -> None:
    with pytest.raises(ImportFailed, match=match):
        import_bytes(data, name=name)


def test_blocks() -> None:
    assert [(b.kind.value, b.text, b.level) for b in article(samples.docx()).blocks] == [
        ("headline", "Port counts 1,240 sailings", 0),
        ("standfirst", "A third fewer than in 2023", 0),
        ("paragraph", "Ferries made 1,240 sailings¹ in April.", 0),
        ("heading", "Who pays", 1),
        ("paragraph", "Losses are £4.2 million.", 0),
        ("list_item", "a rise of 5.5%", 1),
        ("list_item", "and 2% next year", 2),
        ("quotation", "“Never seen.”", 0),
        ("table", "Line\tSailings\t\nNorth\t655\t1,020", 0),
        ("paragraph", "End of text", 0),
        ("paragraph", "¹ Preliminary count.", 0),
    ]


def test_metadata() -> None:
    found = article(samples.docx())
    assert found.source.title == "Port counts 1,240 sailings"
    assert found.source.author == "Press office"
    assert found.source.date == ""  # saved then, not published
    assert found.language == "en-GB"


def test_damaged_xml_is_read_and_said() -> None:
    parts = samples.docx_parts()
    parts["word/document.xml"] = str(parts["word/document.xml"])[:1500]
    imported = import_bytes(samples.zipped(parts), name="a.docx")
    assert imported.article is not None
    assert imported.article.headline == "Port counts 1,240 sailings"
    assert any("may be missing" in warning for warning in imported.warnings)
    sound = import_bytes(samples.docx(), name="a.docx")
    assert not any("may be missing" in warning for warning in sound.warnings)


def test_a_document_without_styles_gets_a_headline_from_its_look() -> None:
    body = (
        "<w:p><w:r><w:t>PRESS RELEASE</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:b/><w:sz w:val='36'/></w:rPr><w:t>Ferries fall</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>They made 1,240 sailings in April.</w:t></w:r></w:p>"
    )
    assert [b.kind.value for b in article(samples.docx(body)).blocks] == [
        "paragraph",
        "headline",
        "paragraph",
    ]


def test_a_frame_around_a_letterhead_does_not_move_the_headline() -> None:
    def cell(text: str) -> str:
        return f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    body = (
        f"<w:tbl><w:tr>{cell('PORT OF SILL')}{cell('')}</w:tr></w:tbl>"
        "<w:p><w:r><w:t>PRESS RELEASE</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ferries fall</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>They made 1,240 sailings in April.</w:t></w:r></w:p>"
    )
    assert article(samples.docx(body)).headline == "Ferries fall"


def test_text_boxes_and_content_controls_and_alternatives() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>in a box 5</w:t></w:r></w:p></w:txbxContent>"
    body = (
        f"<w:sdt><w:sdtContent><w:p><w:r><mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><w:t>Around it.</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    assert article(samples.docx(body)).text == "Around it.\n\nin a box 5"


def test_a_table_in_a_cell_does_not_run_away() -> None:
    inner = "<w:p><w:r><w:t>deep 12</w:t></w:r></w:p>"
    for _ in range(60):
        inner = (
            f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{inner[:0]}<w:p/></w:tc></w:tr></w:tbl><w:p/>"
        )
    assert article(samples.docx(inner)).text.count("deep 12") == 1


def test_entity_bombs_are_refused() -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    parts = samples.docx_parts()
    parts["word/document.xml"] = bomb + str(parts["word/document.xml"])
    refused(samples.zipped(parts), "code that may harm")
    parts["word/document.xml"] = str(parts["word/document.xml"]).encode("utf-16")
    refused(samples.zipped(parts), "code that may harm")


def test_zip_bombs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = samples.docx_parts()
    parts["word/media/image1.png"] = b"\0" * 2_000_000
    monkeypatch.setattr("briefing_app.importers.limits.TOTAL_BYTES", 1_000_000)
    refused(samples.zipped(parts), "unpacks to far more")
    monkeypatch.undo()
    monkeypatch.setattr("briefing_app.importers.limits.PART_BYTES", 200)
    refused(samples.docx(), "unpacks to far more")


def test_overlapping_parts_are_refused() -> None:
    """The directory names one packed part a hundred times, as David Fifield's bombs do."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("word/document.xml", "x" * 1000)
        first = file.infolist()[0]
        for number in range(100):
            again = zipfile.ZipInfo(f"word/{number}.xml")
            again.header_offset, again.file_size = first.header_offset, first.file_size
            again.compress_size, again.CRC = first.compress_size, first.CRC
            file.filelist.append(again)
    refused(buffer.getvalue(), "unpacks to far more")


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(samples.docx())
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # every entry of the directory says 10 bytes
        data[at + 24 : at + 28] = (10).to_bytes(4, "little")
        at = data.find(b"PK\x01\x02", at + 4)
    refused(bytes(data), "damaged")


def test_a_locked_part_asks_for_a_copy_without_password() -> None:
    data = bytearray(samples.docx())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    refused(bytes(data), "protected by a password")


def test_an_encrypted_office_file_is_named() -> None:
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    )
    refused(data, "protected by a password")
    refused(data[:500], "old kind")


def test_an_entity_in_a_workbook_is_refused() -> None:
    buffer = io.BytesIO(samples.xlsx())
    with zipfile.ZipFile(buffer) as file:
        parts: dict[str, str | bytes] = {n: file.read(n) for n in file.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    assert isinstance(sheet, bytes)
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a "b">]>', 1)
    refused(samples.zipped(parts), "code that may harm", "a.xlsx")


@pytest.mark.parametrize(
    ("look", "shown"),
    [
        ('<w:vertAlign w:val="superscript"/>', "13,000²"),
        ('<w:position w:val="8"/><w:sz w:val="19"/>', "13,000²"),
        ('<w:position w:val="0"/>', "13,0002"),
        ('<w:position w:val="-6"/>', "13,0002"),
    ],
)
def test_a_number_that_is_raised_does_not_join_the_one_before(look: str, shown: str) -> None:
    runs = f"<w:r><w:t>It made 13,000</w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>2</w:t></w:r>"
    article = import_bytes(samples.docx(f"<w:p>{runs}</w:p>"), name="a.docx").article
    assert article is not None
    assert article.text == f"It made {shown}"


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>", "Sailings: 5"),
        (
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>',
            "Sailings²: 5",
        ),
        ("<w:del><w:r><w:t>9</w:t></w:r></w:del>", "Sailings: 5"),
        ("<w:moveFrom><w:r><w:t>9</w:t></w:r></w:moveFrom>", "Sailings: 5"),
        ("<w:r><w:noBreakHyphen/></w:r>", "Sailings-: 5"),
        ("<w:ins><w:r><w:t>, all</w:t></w:r></w:ins>", "Sailings, all: 5"),
        (
            "<w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t> A</w:t></w:r></w:hyperlink>",
            "Sailings A: 5",
        ),
    ],
)
def test_words_that_are_more_than_their_texts(marked: str, said: str) -> None:
    plain = "<w:p><w:r><w:t>Ferries sailed 1,240 times in April.</w:t></w:r></w:p>"
    line = f"<w:p><w:r><w:t>Sailings</w:t></w:r>{marked}<w:r><w:t>: 5</w:t></w:r></w:p>"
    texts = [block.text for block in article(samples.docx(plain + line + plain)).blocks]
    assert texts.count("Ferries sailed 1,240 times in April.") == 2
    assert said in texts
