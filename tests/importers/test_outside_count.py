"""Files by other programs' ways, counted by an outsider: nothing lacks that is not listed."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from briefing_app.core.source import Article
from briefing_app.importers import import_bytes
from tests.importers import more_samples, samples
from tests.importers.outsider import HAS_POPPLER, imports_of, missing, numbers_outside, outside

SAID = "The harbour board counted {} crossings in {}, {} more than a year before."


class Numbers:
    """Gives every sentence numbers of its own, so that each one that is lost is seen."""

    def __init__(self) -> None:
        self._next = 1000

    def one(self) -> str:
        self._next += 37
        return f"{self._next:,}"

    def said(self, times: int = 1) -> str:
        return " ".join(SAID.format(self.one(), self.one(), self.one()) for _ in range(times))


def page() -> bytes:
    n = Numbers()
    cards = "".join(f"<div class=k><b>{n.one()}</b><div>ports</div></div>" for _ in range(3))
    posts = "".join(
        f"<article><time>{at}</time><h3>Storm {at}</h3><p>{n.said(2)}</p></article>"
        for at in ("17:02", "16:41")
    )
    return (
        f"<html><head><title>Storm live</title><style>p{{margin:77px}}</style></head><body>"
        f"<nav><a href=x>Home 3</a></nav><main><h1>Storm live</h1><div>{cards}</div>"
        f"<p>{n.said(2)}<sup>1</sup></p><aside><h4>Also</h4><a href=y>{n.said()}</a></aside>"
        f"<dl><dt>Late<dd>{n.one()}</dl><table><tr><th rowspan=2>Port<th colspan=2>{n.one()}"
        f"<tr><th>Up<th>Down<tr><td>Elie<td>{n.one()}<td>{n.one()}</table>{posts}"
        f"<details><summary>How</summary>{n.said()}</details></main>"
        f"<form><textarea>{n.said()}</textarea></form><footer>Charity {n.one()}</footer>"
    ).encode()


def word() -> bytes:
    import docx

    n = Numbers()
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = f"Annex of {n.one()} lines"
    made.add_heading("Beds stand empty", 0)
    for style in ("Normal", "List Bullet", "List Number", "Intense Quote", "Caption"):
        made.add_paragraph(n.said(), style=style)
    table = made.add_table(3, 3)
    for row in table.rows:
        for cell in row.cells:
            cell.text = n.one()
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(2, 2).add_table(1, 1).cell(0, 0).text = n.one()
    hidden = made.add_paragraph(n.said()).add_run(f" hidden {n.one()}")
    hidden.font.hidden = True
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def slides() -> bytes:
    from pptx import Presentation
    from pptx.util import Inches

    n = Numbers()
    made = Presentation()
    slide = made.slides.add_slide(made.slide_layouts[1])
    slide.shapes.title.text = f"Crossings, {n.one()}"
    slide.placeholders[1].text_frame.text = n.said()
    slide.notes_slide.notes_text_frame.text = n.said()
    group = slide.shapes.add_group_shape().shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, 9, 9).text_frame.text = n.said()
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(1), Inches(4), Inches(2)).table
    for row in table.rows:
        for cell in row.cells:
            cell.text = n.one()
    unseen = made.slides.add_slide(made.slide_layouts[6])
    unseen.shapes.add_textbox(0, 0, 9, 9).text_frame.text = n.said()
    unseen._element.set("show", "0")
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def workbook() -> bytes:
    import xlsxwriter

    buffer, n = io.BytesIO(), Numbers()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        for name in ("Rates", "Beds"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Region", "Rate", "Lower"])
            for row in range(1, 6):
                sheet.write_row(row, 0, [f"Region {row}", row * 1.5, row / 7])
            sheet.write_comment("B2", f"revised from {n.one()}")
            sheet.insert_textbox(12, 1, f"Box of {n.one()} cases")
            sheet.write(9, 0, f"Source: board of {n.one()} members")
            sheet.write_rich_string(10, 0, "Part ", book.add_format({"bold": 1}), n.one())
    return buffer.getvalue()


def rich() -> bytes:
    n = Numbers()
    shape = r"{\shp{\*\shpinst\shpwr2{\sp{\sn lineColor}{\sv 6003403}}{\shptxt In brief: %s\par}}}"
    return (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times 12;}}{\stylesheet{\s1 heading 1;}}"
        r"{\info{\title Nets}}\pard\s1 Nets lifted\par\pard "
        f"{n.said(2)}\\par {shape % n.one()}{{\\footnote Of {n.one()}.}}{{\\b {n.said()}}}\\par "
        f"{{\\v hidden {n.one()}}}{{\\header Page head {n.one()}\\par}}"
        f"\\trowd\\cellx9\\cellx99 Port\\cell {n.one()}\\cell\\row\\pard\\par}}"
    ).encode("cp1252")


def mail() -> bytes:
    n = Numbers()
    outer = MIMEMultipart("mixed")
    outer["Subject"], outer["From"] = "Two texts", "a@x.example"
    outer["Date"] = "Fri, 3 May 2024 10:00:00 +0000"
    both = MIMEMultipart("alternative")
    text = n.said(2)
    both.attach(MIMEText(text, "plain", "utf-8"))
    both.attach(MIMEText(f"<p>{text}</p><p>£{n.one()}</p>", "html", "iso-8859-1"))
    outer.attach(both)
    outer.attach(MIMEText(n.said(), "plain", "utf-8"))
    return outer.as_bytes()


def forwarded() -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"] = "Re: figures", "b@x.example"
    made["Date"] = "Thu, 2 May 2024 09:00:00 +0100"
    n = Numbers()
    made.set_content(
        f"{n.said()}\n\nOn Thu, Bo wrote:\n> {n.said()}\n>> {n.said()}\n--\nAda, {n.one()}"
    )
    return made.as_bytes()


def bulletin() -> bytes:
    n = Numbers()
    paragraphs = "\n\n".join(f"{n.said(3)}#footnote[Of {n.one()} boats.]" for _ in range(6))
    cells = "".join(
        f"[{name}], [{n.one()}], [{n.one()}]," for name in ("Elie", "Upper Fell and Bay")
    )
    return samples.typeset(
        '#set page(paper: "a5", columns: 2, header: [Corran Harbour Board | Annual review])\n'
        f"#set par(justify: true)\n#set text(9pt)\n= Ferries and fares\n{paragraphs}\n"
        f"#table(columns: (40pt, 1fr, 1fr), align: horizon, [Port], [Up], [Down], {cells})\n"
        f"{paragraphs}"
    )


MADE: dict[str, Callable[[], bytes]] = {
    "a.html": page,
    "a.docx": word,
    "a.pptx": slides,
    "a.xlsx": workbook,
    "two.eml": mail,
    "reply.eml": forwarded,
    "a.rtf": rich,
    "a.odt": more_samples.odt,
    "a.odp": more_samples.odp,
    "a.epub": more_samples.epub,
    "a.pdf": bulletin,
}


@pytest.mark.parametrize("name", MADE)
def test_nothing_lacks_that_is_not_listed(name: str) -> None:
    if name.endswith("pdf") and not HAS_POPPLER:
        pytest.skip("pdftotext is not installed")
    data = MADE[name]()
    found = outside(data, name)
    assert len(found.split()) > 10
    assert missing(found, imports_of(data, name)) == []


@pytest.mark.parametrize("name", [name for name in MADE if name not in ("a.xlsx", "a.epub")])
def test_the_count_sees_a_paragraph_that_is_taken_away(name: str) -> None:
    if name.endswith("pdf") and not HAS_POPPLER:
        pytest.skip("pdftotext is not installed")
    data = MADE[name]()
    imported = imports_of(data, name)[0]
    assert imported.article is not None
    blocks = imported.article.blocks
    longest = max(blocks, key=lambda block: len(block.text))
    less: Article = replace(imported.article, blocks=tuple(b for b in blocks if b is not longest))
    assert missing(outside(data, name), [imported._replace(article=less)])


def test_every_number_of_a_workbook_is_in_its_tables() -> None:
    data = workbook()
    tables = import_bytes(data, name="a.xlsx").tables
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    assert sum(bool(re.fullmatch(r"[\d.]+", text)) for text in cells) == numbers_outside(data) == 20


def test_raised_and_cut_words_are_there_all_the_same() -> None:
    imported = import_bytes("Hos­pital beds² rose to 10⁶ at once.".encode(), name="a.txt")
    assert missing("Hospital beds2 rose to 10 6 at once", [imported]) == []
    assert missing("Hospital beds rose to 11", [imported]) == ["11"]
    assert missing("Nine", [imported]) == ["nine"]
