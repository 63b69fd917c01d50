"""Small files of every kind, made here so that a test can break them in a known place."""

import hashlib
import io
import struct
import zipfile
import zlib
from functools import cache
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
    '+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
_STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Own"/>
  <w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet 2"/></w:style>
</w:styles>"""
_CORE = """<cp:coreProperties
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>Harbour figures</dc:title><dc:creator>Press office</dc:creator>
<dcterms:created>2024-05-02T09:00:00Z</dcterms:created><dc:language>en-GB</dc:language>
</cp:coreProperties>"""
_FOOTNOTES = f"""<w:footnotes {W}><w:footnote w:id="-1"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Preliminary count.</w:t></w:r></w:p>
</w:footnote></w:footnotes>"""

BODY = """
<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Port counts 1,240 sailings</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Untertitel"/></w:pPr>
 <w:r><w:t>A third fewer than in 2023</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Ferries made </w:t></w:r>
 <w:del><w:r><w:delText>1,999</w:delText></w:r></w:del>
 <w:ins><w:r><w:t>1,240</w:t></w:r></w:ins>
 <w:r><w:t xml:space="preserve"> sailings</w:t></w:r>
 <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>
 <w:r><w:t xml:space="preserve"> in April</w:t></w:r>
 <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret 77</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Eigene"/></w:pPr><w:r><w:t>Who pays</w:t></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>
 <w:r><w:t xml:space="preserve">Losses are </w:t></w:r></w:p>
<w:p><w:r><w:t>£4.2 million.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
 <w:r><w:t>a rise of 5.5%</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Liste"/></w:pPr><w:r><w:t>and 2% next year</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Zitat"/></w:pPr><w:r><w:t>“Never seen.”</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Line</w:t></w:r></w:p></w:tc>
 <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>
 <w:p><w:r><w:t>Sailings</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc>
 <w:tc><w:p><w:r><w:t>655</w:t></w:r></w:p></w:tc>
 <w:tc><w:p><w:r><w:t>1,020</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 9</w:instrText></w:r>
 <w:r><w:t>End of text</w:t></w:r></w:p>
"""


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip of ``parts``, the same bytes every time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def unzipped(data: bytes) -> dict[str, str | bytes]:
    """Return the parts of a zip by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def docx_parts(body: str = BODY) -> dict[str, str | bytes]:
    """Return the parts of a Word document with this body."""
    return {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS,
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": _STYLES,
        "word/footnotes.xml": _FOOTNOTES,
        "docProps/core.xml": _CORE,
    }


def docx(body: str = BODY) -> bytes:
    """Return a Word document with this body."""
    return zipped(docx_parts(body))


@cache
def xlsx() -> bytes:
    """Return a workbook with two sheets that show and one that is hidden."""
    import datetime

    import xlsxwriter

    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": "Seizures", "author": "Press office"})
        percent = book.add_format({"num_format": "0.0%"})
        money = book.add_format({"num_format": '"$"#,##0'})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("Operations")
        for column, name in enumerate(("Operation", "Date", "Drugs (kg)", "Money", "Share", "Sum")):
            sheet.write(0, column, name)
        sheet.write(1, 0, "SaboTor")
        sheet.write_datetime(1, 1, datetime.datetime(2019, 3, 26), day)
        sheet.write(1, 2, 299.5)
        sheet.write(1, 3, 7000000, money)
        sheet.write(1, 4, 0.125, percent)
        sheet.write_formula(1, 5, "=C2*2", None, 599)
        hidden = book.add_worksheet("Scratch")
        hidden.write(0, 0, "never shown")
        hidden.hide()
        other = book.add_worksheet("Countries")
        other.write_row(0, 0, ["Country", "Arrests"])
        other.write_row(1, 0, ["Brazil", 1])
    return buffer.getvalue()


def typeset(markup: str) -> bytes:
    """Return the PDF that typst makes of ``markup``."""
    import typst

    return bytes(typst.compile(markup.encode()))


@cache
def two_columns() -> bytes:
    """Return a PDF of several pages with two columns, running heads, a table and a footnote."""
    return typeset((FIXTURES / "two-columns.typ").read_text(encoding="utf-8"))


@cache
def small_pdf() -> bytes:
    """Return a PDF with a headline and a paragraph."""
    return typeset("= Harbour figures\nFerries made 1,240 sailings in April.")


def png(width: int = 8, height: int = 8) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def raw_pdf(objects: list[bytes], trailer: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 1, with a cross-reference table."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )
    return bytes(out)


def _page(resources: bytes, content: bytes) -> list[bytes]:
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] "
        b"/Contents 4 0 R /Resources << %s >> >>" % resources,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]


def scanned_pdf() -> bytes:
    """Return a PDF whose page is a picture."""
    pixels = b"\x80" * 64
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Length 64 >>\nstream\n%s\nendstream" % pixels
    )
    objects = _page(b"/XObject << /I 5 0 R >>", b"q 300 0 0 300 0 0 cm /I Do Q")
    return raw_pdf([*objects, picture], b"/Root 1 0 R")


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked_pdf(password: bytes = b"harbour") -> bytes:
    """Return a PDF that asks for ``password`` (40-bit RC4, PDF 1.4 algorithms 2 to 4)."""
    padded = (password + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    identity = b"0123456789abcdef"
    permissions = struct.pack("<i", -4)
    key = hashlib.md5(padded + owner + permissions + identity).digest()[:5]
    user = _rc4(key, _PADDING)
    objects = _page(b"", b"")
    objects.append(
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
        % (owner.hex().encode(), user.hex().encode())
    )
    name = identity.hex().encode()
    return raw_pdf(objects, b"/Root 1 0 R /Encrypt 5 0 R /ID [<%s> <%s>]" % (name, name))


def news() -> bytes:
    """Return a saved news page with menus, a cookie line, related links and comments."""
    return (FIXTURES / "news.html").read_bytes()


PLAIN = (
    "Ferry crossings fall by a third\n\n"
    "Ferries made 1,240 sailings in April, a third fewer than the 1,860 of last year.\n\n"
    "- 14 of 21 vessels\n- £4.2 million\n"
).encode()
MARKDOWN = (
    b"---\ntitle: Harbour\ndate: 2024-05-02\n---\n"
    b"# Sailings\n\nFell to **1,240**.\n\n- one\n  - two\n"
)
CSV = b"Operation;Drugs (kg)\nSaboTor;299,5\nSpecTor;850,0\n"


def every_kind() -> dict[str, bytes]:
    """Return a small file of each kind by its name."""
    return {
        "a.txt": PLAIN,
        "a.md": MARKDOWN,
        "a.html": news(),
        "a.docx": docx(),
        "a.pdf": small_pdf(),
        "a.csv": CSV,
        "a.xlsx": xlsx(),
    }
