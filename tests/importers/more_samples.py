"""Small files of the kinds that office programs, mail programs and readers of books write."""

import base64
import gzip
import plistlib
import struct
from functools import cache

from tests.importers.samples import zipped

SAID = "Ferries made 1,240 sailings in April, a third fewer than in the same month last year."
MAIL = b"""From: =?utf-8?Q?Port_Authority_=E2=80=93_Press?= <press@port.example>\r
To: desk@paper.example\r
Subject: Port counts 1,240 sailings\r
Date: Thu, 2 May 2024 09:00:00 +0100\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=B\r
\r
--B\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
Ferries made 1,240 sailings in April =E2=80=93 a third fewer than in the same =\r
month last year.\r
\r
Refunds came to =C2=A34.2 million.\r
--B\r
Content-Type: text/csv; name="lines.csv"\r
Content-Disposition: attachment; filename="lines.csv"\r
\r
Line,Sailings\r
North,655\r
South,585\r
--B--\r
"""
RTF = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Cyr;}}"
    rb"{\stylesheet{\s1 heading 1;}}{\info{\title Harbour}{\author Press office}"
    rb"{\creatim\yr2024\mo5\dy2}}{\header embargo}"
    rb"{\b Port counts 1,240 sailings\par}"
    rb"\pard Ferries made 1,240 sailings\'96\u8211?a third fewer{\super 2}{\v secret 77}.\par "
    rb"{\f1\'d0\'e5\'ec\'ee\'ed\'f2}{\footnote {\super 1} Preliminary.} 5\'80\par "
    rb"{\pntext\'b7\tab}\pard\ls1 two lines closed\par \pard\plain "
    rb"\trowd\cellx100\cellx200 Line\cell Sailings\cell\row North\cell 655\cell\row\pard\par}"
)
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_META = (
    f"<office:document-meta {OFFICE}><office:meta><dc:title>Harbour</dc:title>"
    "<dc:creator>Press office</dc:creator><dc:date>2024-05-02T09:00:00</dc:date></office:meta>"
    "</office:document-meta>"
)


def opendocument(kind: str, content: str) -> bytes:
    """Return an OpenDocument file of a kind ("text") with this content."""
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {OFFICE}><office:body>{content}"
            "</office:body></office:document-content>",
            "meta.xml": _META,
            "META-INF/manifest.xml": "<x/>",
        }
    )


def odt() -> bytes:
    """Return an OpenDocument text with a heading, a note, a list, a table and a deleted word."""
    return opendocument(
        "text",
        "<office:text><text:tracked-changes><text:p>gone 77</text:p></text:tracked-changes>"
        '<text:h text:outline-level="1">Port counts 1,240 sailings</text:h>'
        f"<text:p>{SAID}<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Preliminary.</text:p></text:note-body></text:note></text:p>"
        "<text:list><text:list-item><text:p>two <text:span>lines</text:span> closed</text:p>"
        "</text:list-item></text:list><table:table><table:table-row>"
        "<table:table-cell><text:p>Line</text:p></table:table-cell>"
        "<table:table-cell><text:p>Sailings</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>North</text:p></table:table-cell>"
        "<table:table-cell><text:p>655</text:p></table:table-cell></table:table-row>"
        "</table:table></office:text>",
    )


def ods() -> bytes:
    """Return an OpenDocument spreadsheet with a share, a day and a million empty rows."""
    return opendocument(
        "spreadsheet",
        '<office:spreadsheet><table:table table:name="Lines"><table:table-row>'
        "<table:table-cell><text:p>Line</text:p></table:table-cell>"
        "<table:table-cell><text:p>Sailings</text:p></table:table-cell>"
        "<table:table-cell><text:p>Share</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>North</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="1240.5"><text:p>1.240,5</text:p>'
        '</table:table-cell><table:table-cell office:value-type="percentage" office:value="0.125">'
        "<text:p>12,50 %</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="1024"/></table:table-row></table:table>'
        "</office:spreadsheet>",
    )


def odp() -> bytes:
    """Return OpenDocument slides with a title, words and notes."""
    return opendocument(
        "presentation",
        '<office:presentation><draw:page><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Port counts 1,240 sailings</text:p></draw:text-box></draw:frame><draw:frame>"
        f"<draw:text-box><text:p>{SAID}</text:p></draw:text-box></draw:frame><presentation:notes>"
        "<draw:frame><draw:text-box><text:p>Ask about refunds.</text:p></draw:text-box>"
        "</draw:frame></presentation:notes></draw:page></office:presentation>",
    )


_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)


def _links(**targets: str) -> str:
    return _LINKS.format(
        "".join(
            f'<Relationship Id="{key}" Type="{_R}/{kind}" Target="{target}"/>'
            for key, (kind, _, target) in ((k, t.partition("|")) for k, t in targets.items())
        )
    )


def _shape(kind: str, *texts: str) -> str:
    words = "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts)
    return (
        f'<p:sp><p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
        f"<p:txBody>{words}</p:txBody></p:sp>"
    )


def slide(shapes: str, show: str = "1") -> str:
    return (
        f'<p:sld {_P} {_A} {_C} xmlns:r="{_R}" show="{show}"><p:cSld><p:spTree>{shapes}'
        "</p:spTree></p:cSld></p:sld>"
    )


def chart(*values: tuple[str, str]) -> str:
    """Return the part of a chart with one series."""

    def points(at: int) -> str:
        return "".join(
            f'<c:pt idx="{n}"><c:v>{pair[at]}</c:v></c:pt>' for n, pair in enumerate(values)
        )

    return (
        f"<c:chartSpace {_C} {_A}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Sailings by line"
        "</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef>"
        '<c:strCache><c:pt idx="0"><c:v>April</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f"<c:cat><c:strRef><c:strCache>{points(0)}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:numCache>{points(1)}</c:numCache></c:numRef></c:val>"
        "</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>"
    )


def pptx() -> bytes:
    """Return slides with a title, points, a chart, notes, and one slide that does not show."""
    frame = (
        '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": _links(a="officeDocument|ppt/presentation.xml"),
            "ppt/presentation.xml": f'<p:presentation {_P} xmlns:r="{_R}"><p:sldIdLst>'
            '<p:sldId r:id="a"/><p:sldId r:id="b"/></p:sldIdLst></p:presentation>',
            "ppt/_rels/presentation.xml.rels": _links(
                a="slide|slides/slide1.xml", b="slide|slides/slide2.xml"
            ),
            "ppt/slides/slide1.xml": slide(
                _shape("title", "Port counts 1,240 sailings")
                + _shape("body", "A third fewer", "Refunds of £4.2 million")
                + frame
                + _shape("sldNum", "1")
            ),
            "ppt/slides/_rels/slide1.xml.rels": _links(
                c="chart|../charts/chart1.xml", n="notesSlide|../notesSlides/notesSlide1.xml"
            ),
            "ppt/charts/chart1.xml": chart(("North", "655"), ("South", "0.10000000000000001")),
            "ppt/notesSlides/notesSlide1.xml": f"<p:notes {_P} {_A}><p:cSld><p:spTree>"
            f"{_shape('body', 'Ask about refunds.')}{_shape('sldNum', '1')}"
            "</p:spTree></p:cSld>"
            "</p:notes>",
            "ppt/slides/slide2.xml": slide(_shape("title", "Spare"), show="0"),
        }
    )


def epub(words: int = 5) -> bytes:
    """Return a book of two chapters, each of some words."""
    chapter = "<html><body><h1>{}</h1><p>" + "Ferries made 12 sailings. " * (words // 4 + 1)
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles><rootfile full-path='OEBPS/a.opf'/>"
            "</rootfiles></container>",
            "OEBPS/a.opf": "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
            "<dc:title>Harbour</dc:title><dc:creator>Ines Halloran</dc:creator></metadata>"
            "<manifest>"
            "<item id='two' href='b.xhtml'/><item id='one' href='a%20b.xhtml'/></manifest>"
            "<spine><itemref idref='one'/><itemref idref='two'/></spine></package>",
            "OEBPS/b.xhtml": chapter.format("Refunds") + "</p></body></html>",
            "OEBPS/a b.xhtml": chapter.format("Sailings") + "</p></body></html>",
        }
    )


FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Port news</title>
<item><title>Port counts sailings</title><link>https://port.example/1</link>
<pubDate>Thu, 2 May 2024 09:00:00 GMT</pubDate><description>&lt;p&gt;{SAID}&lt;/p&gt;</description>
</item><item><title>Refunds paid</title><description>£4.2 million</description></item>
</channel></rss>""".encode()
PAGE = (
    f"<html><head><title>Port</title></head><body><h1>Port counts 1,240 sailings</h1><p>{SAID}</p>"
    "<p>Refunds came to £4.2 million, the port authority said on Thursday in the town hall.</p>"
    "</body></html>"
).encode()


def mhtml() -> bytes:
    """Return a page as Chromium saves it."""
    head = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://port.example/1\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=B\r\n'
        b"\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    return head + base64.encodebytes(PAGE) + b"\r\n--B--\r\n"


def webarchive(form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> bytes:
    """Return a page as Safari saves it."""
    main = {
        "WebResourceData": PAGE,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "utf-8",
        "WebResourceURL": "https://port.example/1",
    }
    return plistlib.dumps({"WebMainResource": main}, fmt=form)


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file (OLE) with these streams, folders before their names.

    Every stream is filled up to 4,096 bytes, so that none has to go among the small ones: with
    line ends what is a file of its own, with zeros all else.
    """
    size, end, free = 512, 0xFFFFFFFE, 0xFFFFFFFF
    folders = sorted({name[:at] for name in streams for at, sign in enumerate(name) if sign == "/"})
    names = ["Root Entry", *folders, *streams]
    table: list[int] = []
    body = b""

    def put(data: bytes) -> int:
        nonlocal body
        first = len(table)
        count = -(-len(data) // size)
        table.extend([*range(first + 1, first + count), end])
        body += data.ljust(count * size, b"\0")
        return first

    def entry(name: str, kind: int, child: int, right: int, start: int, length: int) -> bytes:
        wide = name.rpartition("/")[2].encode("utf-16-le")
        return struct.pack(
            "<64sHBBIII16sIQQIQ", wide, len(wide) + 2, kind, 1, free, right, child, b"", 0, 0, 0,
            start, length,
        )  # fmt: skip

    def next_in(folder: str, after: int) -> int:
        inside = [n for n, name in enumerate(names) if n and _folder(name) == folder]
        return next((n for n in inside if n > after), free)

    entries = [entry("Root Entry", 5, next_in("", 0), free, end, 0)]
    for n, name in enumerate(names[1:], start=1):
        right = next_in(_folder(name), n)
        if name in folders:
            entries.append(entry(name, 1, next_in(name, 0), right, 0, 0))
        else:
            data = streams[name].ljust(4096, b"\n" if name.endswith("37010102") else b"\0")
            entries.append(entry(name, 2, free, right, put(data), len(data)))
    directory = put(b"".join(entries))
    first_fat = len(table)
    sectors = -(-(len(table) + 1) * 4 // size)
    sectors = -(-(len(table) + sectors) * 4 // size)
    table.extend([0xFFFFFFFD] * sectors)
    fat = struct.pack(f"<{len(table)}I", *table).ljust(sectors * size, b"\xff")
    head = struct.pack(
        "<8s16sHHHHHHIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        0, 0, 0, sectors, directory, 0, 4096, end, 0, end, 0,
    )  # fmt: skip
    places = [*range(first_fat, first_fat + sectors)]
    head += struct.pack("<109I", *places, *[free] * (109 - sectors))
    return head + body + fat


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def text(words: str) -> bytes:
    """Return words as Outlook keeps them."""
    return words.encode("utf-16-le")


def fixed(head: int, **values: int) -> bytes:
    """Return properties of fixed size after ``head`` bytes, each named by its key (``k0039``)."""
    found = (struct.pack("<HHIQ", 3, int(key[1:], 16), 6, value) for key, value in values.items())
    return b"\0" * head + b"".join(found)


@cache
def msg() -> bytes:
    """Return a mail as Outlook saves it, with an attachment."""
    sent = 133591104000000000  # 2 May 2024, in tenths of microseconds since 1601
    return compound(
        {
            "__properties_version1.0": fixed(32, k0039=sent),
            "__substg1.0_0037001F": text("Port counts 1,240 sailings"),
            "__substg1.0_0C1A001F": text("Port Authority"),
            "__substg1.0_1000001F": text(f"{SAID}\r\n\r\nRefunds came to £4.2 million.\r\n"),
            "__attach_version1.0_#00000000/__substg1.0_3707001F": text("lines.csv"),
            "__attach_version1.0_#00000000/__substg1.0_37010102": b"Line,Sailings\nNorth,655\n",
        }
    )


def every_kind() -> dict[str, bytes]:
    """Return one file of each of these kinds, by a fitting name."""
    return {
        "a.eml": MAIL,
        "a.msg": msg(),
        "a.rtf": RTF,
        "a.odt": odt(),
        "a.ods": ods(),
        "a.odp": odp(),
        "a.pptx": pptx(),
        "a.epub": epub(),
        "a.webarchive": webarchive(),
        "a.rss": FEED.replace(b"</item><item>", b"</item></channel><channel>"),
        "a.html.gz": gzip.compress(PAGE, mtime=0),
    }
