"""Every export says what the briefing says, and nothing that is private."""

import csv
import html
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_FILL
from pptx.enum.text import PP_ALIGN

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing, Note, SlideSettings
from briefing_app.core.chart import ChartKind
from briefing_app.core.figure import Figure, Ruling
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.review.remarks import Comment, Reply
from briefing_app.core.source import Block, BlockKind
from briefing_app.core.verdict import Outcome
from briefing_app.importers.api import import_bytes
from briefing_app.render.export import EXTENSIONS, PAGES, export_bytes, export_pages
from briefing_app.viewmodels.export.outgoing import Carry
from tests import sample
from tests.render.sheet.pdf_reader import look
from tests.viewmodels.charts import samples as charts

SECRET = "Zebraquartz"
NOON = "2026-05-02T12:00:00+02:00"
SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "export.schema.json"


def private() -> Briefing:
    """The sample with a secret in every field that must stay at home."""
    briefing = sample.briefing()
    claims = tuple(
        replace(claim, ruling=Ruling(Outcome.FAILS, SECRET)) if i == 0 else claim
        for i, claim in enumerate(briefing.claims)
    )
    return replace(
        briefing,
        claims=claims,
        notes=(Note("n1", SECRET),),
        articles=tuple(
            replace(a, source=replace(a.source, note=SECRET, file=f"sources/{SECRET}.html"))
            for a in briefing.articles
        ),
        figures=tuple(replace(figure, reason=SECRET) for figure in briefing.figures),
        sign_offs=tuple(replace(sign_off, note=SECRET) for sign_off in briefing.sign_offs),
        extra=(("/later", f'"{SECRET}"'),),
        comments=(
            Comment("c1", SECRET, NOON, SECRET, replies=(Reply(SECRET, NOON, SECRET),)),
            Comment("c2", "Ann", NOON, "", replies=(Reply(SECRET, NOON, SECRET),), printed=True),
        ),
        deck=replace(briefing.deck, settings=(SlideSettings("title", notes=SECRET),)),
    )


def plain(data: bytes) -> str:
    """All text of a file, also of one that is packed."""
    if data[:2] != b"PK":
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_nothing_private_leaves(extension: str) -> None:
    assert SECRET not in plain(export_bytes(private(), extension))


def printed(briefing: Briefing, page: str, carry: Carry | None = None) -> str:
    """All that a PDF says: its pages, what describes it and its pictures, and what it carries."""
    pdf = export_pages(briefing, page, {}, date(2026, 5, 1), carry).pdf
    seen = look(pdf)
    said = (seen.title, *seen.alts(), *map(plain, seen.attachments.values()))
    return " ".join(" ".join((seen.text, *said, pdf.decode("latin-1"))).split())


@pytest.mark.parametrize("page", PAGES)
def test_nothing_private_leaves_in_a_pdf(page: str) -> None:
    said = printed(private(), page)
    assert SECRET not in said
    assert "288" in said


@pytest.mark.parametrize("page", PAGES)
def test_a_pdf_says_draft_and_embargo(page: str) -> None:
    briefing = replace(sample.briefing(), draft=True, embargo="2099-05-02T10:00:00+02:00")
    assert "Draft · Embargo until 2 May 2099, 10:00" in printed(briefing, page)


def test_slides_as_pdf_have_notes_when_they_are_asked_for() -> None:
    assert SECRET in printed(private(), "slides", Carry(notes=True))


@pytest.mark.parametrize("extension", ["pptx", "json"])
def test_the_presenters_notes_leave_when_they_are_asked_for(extension: str) -> None:
    assert SECRET in plain(export_bytes(private(), extension, Carry(notes=True)))


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_every_key_figure_is_there_with_its_sentence(extension: str) -> None:
    said = plain(export_bytes(sample.briefing(), extension))
    assert "288" in said
    assert "It ended in" in re.sub(r"<[^>]+>", "", said)


@pytest.mark.parametrize("extension", ["html", "md", "pptx"])
@pytest.mark.parametrize(("language", "before"), [("en", "“"), ("de", "„"), ("es", "«")])
def test_evidence_stands_in_the_marks_of_its_language(
    extension: str, language: str, before: str
) -> None:
    told = replace(sample.briefing(), language=language)
    said = html.unescape(plain(export_bytes(told, extension)))
    marks = {m for m in "“„«" if re.search(rf"(?:^|[\s>(]){m}(<mark>)?\S", said)}
    assert marks == {before}


def test_an_article_from_the_right_is_exported_from_the_right() -> None:
    turned = replace(sample.briefing(), headline="ارتفاع عدد ركاب العبّارات", language="ar")
    for briefing, from_right in ((sample.briefing(), False), (turned, True)):
        assert ('dir="rtl"' in plain(export_bytes(briefing, "html"))) is from_right
        assert ('rightToLeft="1"' in plain(export_bytes(briefing, "xlsx"))) is from_right
        slides = [s for s in _shapes(briefing) if s.has_text_frame and s.text_frame.text]
        sides = {p.alignment for s in slides for p in s.text_frame.paragraphs}
        assert sides == {PP_ALIGN.RIGHT if from_right else PP_ALIGN.LEFT}
    title = _slides(turned)[0].shapes.title
    assert title.text_frame.paragraphs[0]._p.pPr.get("rtl") == "1"
    cards = [s for s in list(_slides(turned))[1].shapes if s.has_text_frame][1:]
    assert cards[0].left > cards[1].left


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_draft_and_embargo_are_said(extension: str) -> None:
    briefing = replace(sample.briefing(), draft=True, embargo="2126-05-02T10:00:00+02:00")
    said = plain(export_bytes(briefing, extension))
    assert "Draft" in said
    assert "Embargo until 2 May 2126, 10:00" in said


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_an_embargo_that_is_over_is_not_said(extension: str) -> None:
    over = replace(sample.briefing(), embargo="2021-05-02T10:00:00+02:00")
    assert "Embargo" not in plain(export_bytes(over, extension))


@pytest.mark.parametrize("extension", ["html", "json"])
def test_the_article_stays_at_home_when_it_shall(extension: str) -> None:
    alone = "Christopher Wray"
    assert alone in plain(export_bytes(sample.briefing(), extension))
    without = export_bytes(sample.briefing(), extension, Carry(article=False))
    assert alone not in plain(without)


def hostile() -> Briefing:
    """The sample with words that a page or a spreadsheet could take for more than words."""
    briefing = sample.briefing()
    bad = "<script>alert(1)</script>"
    figures = tuple(
        replace(f, label=f"=cmd|' /C calc'!A{i} {bad}") for i, f in enumerate(briefing.figures)
    )
    article = briefing.articles[0]
    blocks = (*article.blocks, Block(BlockKind.PARAGRAPH, f"{bad} & <b>"))
    return replace(
        briefing, headline=bad, figures=figures, articles=(replace(article, blocks=blocks),)
    )


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_a_page_runs_nothing_and_loads_nothing() -> None:
    page = _Page(export_bytes(hostile(), "html").decode("utf-8"))
    assert not any(tag in ("script", "iframe", "object", "link", "img") for tag, _ in page.tags)
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") for name in attributes), tag
        for name in ("href", "src"):
            assert (attributes.get(name) or "#").startswith("#"), (tag, attributes)


def test_every_link_of_a_page_leads_somewhere_and_back() -> None:
    page = _Page(export_bytes(sample.briefing(), "html").decode("utf-8"))
    ids = {a["id"] for _, a in page.tags if a.get("id")}
    aims = {str(a["href"])[1:] for tag, a in page.tags if tag == "a"}
    assert aims <= ids
    for key in (figure.id for figure in sample.briefing().key_figures):
        assert {f"card-{key}", f"text-{key}"} <= ids


def test_a_spreadsheet_takes_nothing_for_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(export_bytes(hostile(), "csv").decode("utf-8-sig"))))
    assert not any(field.startswith(("=", "+", "-", "@")) for row in rows for field in row)
    assert "<f>" not in plain(export_bytes(hostile(), "xlsx"))


@pytest.mark.parametrize(
    ("value", "number"),
    [(Decimal(1) / 3, True), (Decimal("1234567890123456789"), False)],
)
def test_a_workbook_holds_numbers_as_numbers_unless_it_would_lose_digits(
    value: Decimal, number: bool
) -> None:
    briefing = sample.briefing()
    first, *rest = briefing.figures
    first = replace(first, quantity=Quantity(value, first.quantity.unit))
    book = plain(export_bytes(replace(briefing, figures=(first, *rest)), "xlsx"))
    assert (format(value, "f") not in re.findall(r"<t[^>]*>([^<]*)</t>", book)) is number


def test_the_workbook_reads_back(tmp_path: Path) -> None:
    data = export_bytes(sample.briefing(), "xlsx")
    tables = import_bytes(data, name="a.xlsx").tables
    heads = [column.name for column in tables[0].columns]
    assert "Sentence" in heads
    at = heads.index("Figure")
    shown = {row.cells[at].text for row in tables[0].rows}
    assert {"288", "117"} <= shown


def _sheets(briefing: Briefing) -> list[ElementTree.Element]:
    """The sheets of the workbook as they are written in it."""
    with zipfile.ZipFile(io.BytesIO(export_bytes(briefing, "xlsx"))) as book:
        names = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        return [ElementTree.fromstring(book.read(name)) for name in names]


def test_every_sheet_is_printed_a_page_wide() -> None:
    sheets = _sheets(charts.briefing_of(ChartKind.BARS, charts.OPERATIONS))
    assert len(sheets) == 4
    for sheet in sheets:
        fits, page = sheet.find(".//{*}pageSetUpPr"), sheet.find("{*}pageSetup")
        assert fits is not None and fits.get("fitToPage") == "1"
        assert page is not None and page.get("orientation") == "landscape"
        assert (page.get("fitToWidth", "1"), page.get("fitToHeight")) == ("1", "0")


@pytest.mark.parametrize(("words", "lines"), [(1, 1), (30, 3), (9000, 27)])
def test_a_footnote_keeps_off_the_source_under_it(words: int, lines: int) -> None:
    note = "revised " * words
    sheet = _sheets(charts.briefing_of(ChartKind.BARS, charts.OPERATIONS, note=note))[1]
    last = 3 + len(charts.OPERATIONS)
    rows = {int(row.get("r", 0)): row for row in sheet.iter() if row.tag.endswith("}row")}
    assert {cell.get("ref") for cell in sheet.iterfind(".//{*}mergeCell")} >= {
        f"A{row}:C{row}" for row in (last + 2, last + 3)
    }
    assert float(rows[last + 2].get("ht", 15)) // 15 == lines


@pytest.mark.parametrize("kind", [ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LINE])
@pytest.mark.parametrize(("lowest", "least"), [(47, ["0"]), (-47, [])])
def test_a_chart_of_the_workbook_starts_at_nothing(
    kind: ChartKind, lowest: int, least: list[str]
) -> None:
    data = [("2021", charts.q(lowest)), ("2022", charts.q(50))]
    with zipfile.ZipFile(io.BytesIO(export_bytes(charts.briefing_of(kind, data), "xlsx"))) as book:
        drawn = ElementTree.fromstring(book.read("xl/charts/chart1.xml"))
    assert [end.get("val") for end in drawn.iterfind(".//{*}valAx/{*}scaling/{*}min")] == least


def test_the_data_fits_its_schema() -> None:
    said = json.loads(export_bytes(sample.briefing(), "json"))
    jsonschema.validate(said, json.loads(SCHEMA.read_text("utf-8")))
    money = next(f for f in said["figures"] if f["unit"] == "USD")
    assert money["value"] == "53400000"


def _slides(briefing: Briefing) -> Any:
    return Presentation(io.BytesIO(export_bytes(briefing, "pptx"))).slides


def test_every_part_of_the_slides_has_a_name_of_its_own() -> None:
    with zipfile.ZipFile(io.BytesIO(export_bytes(sample.briefing(), "pptx"))) as package:
        names = package.namelist()
    assert len(names) == len(set(names))
    assert {name for name in names if name.startswith("ppt/embeddings/")} == {
        f"ppt/embeddings/Microsoft_Excel_Sheet{n}.xlsx"
        for n in range(1, len(sample.briefing().charts) + 1)
    }


def test_charts_of_the_slides_hold_their_data() -> None:
    briefing = sample.briefing()
    charts = [s for slide in _slides(briefing) for s in slide.shapes if s.has_chart]
    assert len(charts) == len(briefing.charts)
    for shape, chart in zip(charts, briefing.charts, strict=True):
        plot = shape.chart.plots[0]
        if chart.kind is ChartKind.PART:
            assert len(plot.series) >= len(chart.items) - 1
        else:
            assert len(list(plot.series[0].values)) == len(chart.items)
        assert shape._element._nvXxPr.cNvPr.get("descr")


def _shapes(briefing: Briefing) -> list[Any]:
    return [shape for slide in _slides(briefing) for shape in slide.shapes]


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("emphasis", [(0,), ()])
def test_labels_of_parts_can_be_read_on_their_part(emphasis: tuple[int, ...]) -> None:
    parts = [("laced", charts.q(64, "kg")), ("drugs seized", charts.q(850, "kg"))]
    briefing = charts.briefing_of(ChartKind.PART, parts, emphasis=emphasis)
    (chart,) = [shape.chart for shape in _shapes(briefing) if shape.has_chart]
    seen = []
    for series in chart.plots[0].series:
        behind = series._element.findall(".//{*}dLbl/{*}spPr/{*}solidFill/{*}srgbClr")
        point = series.points[0]
        (run,) = point.data_label.text_frame.paragraphs[0].runs
        ground = str(point.format.fill.fore_color.rgb)
        light, dark = sorted(map(_luminance, (ground, str(run.font.color.rgb))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, run.text
        assert [fill.get("val") for fill in behind] == [ground]
        seen.append(run.text)
    assert seen == ["64\u00a0kg", "all other"]


def _parts(*parts: tuple[str, int], emphasis: tuple[int, ...] = ()) -> list[Any]:
    """The series of the slide with one chart of a whole, the whole last."""
    given = [(name, charts.q(amount, "kg")) for name, amount in parts]
    briefing = charts.briefing_of(ChartKind.PART, given, emphasis=emphasis)
    (chart,) = [shape.chart for shape in _shapes(briefing) if shape.has_chart]
    return list(chart.plots[0].series)


def _label_words(series: Any) -> str:
    gone = series._element.findall(".//{*}dLbl/{*}delete")
    return "" if gone else series.points[0].data_label.text_frame.text


def test_a_narrow_part_has_its_number_in_its_name() -> None:
    told = [(s.name, _label_words(s)) for s in _parts(("salt", 12), ("sand", 500), ("all", 1000))]
    assert told == [
        ("salt: 12\u00a0kg", ""),
        ("sand", "500\u00a0kg"),
        ("all other", "all other"),
    ]


def test_parts_that_matter_alike_differ_in_colour() -> None:
    wide = [(name, 200) for name in ("oats", "rye", "wheat", "maize")]
    for emphasis in ((), (0, 1)):
        series = _parts(*wide, ("all", 1000), emphasis=emphasis)
        colours = [str(s.points[0].format.fill.fore_color.rgb) for s in series]
        assert len(set(colours)) == len(series)
        assert all(a != b for a, b in pairwise(colours))
        for one in series:
            (run,) = one.points[0].data_label.text_frame.paragraphs[0].runs
            pair = (str(one.points[0].format.fill.fore_color.rgb), str(run.font.color.rgb))
            light, dark = sorted(map(_luminance, pair), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, run.text


def test_a_bar_that_is_not_exact_is_hatched_as_its_note_says() -> None:
    given = [("2020", charts.q(58, hedge=Hedge.ALMOST)), ("2021", charts.q(71))]
    briefing = charts.briefing_of(ChartKind.BARS, given)
    (chart,) = [shape.chart for shape in _shapes(briefing) if shape.has_chart]
    points = chart.plots[0].series[0].points
    hatched = [points[at].format.fill.type for at in (0, 1)]
    assert hatched == [MSO_FILL.PATTERNED, MSO_FILL.SOLID]
    drawn = plain(export_bytes(briefing, "xlsx"))
    assert drawn.count("<a:pattFill") == 1


@pytest.mark.parametrize(("items", "size"), [(5, 14), (14, 14), (28, 7), (60, 6)])
def test_many_bars_have_smaller_type(items: int, size: int) -> None:
    given = [(f"Route {n}", charts.q(100 + n)) for n in range(items)]
    briefing = charts.briefing_of(ChartKind.BARS, given)
    (chart,) = [shape.chart for shape in _shapes(briefing) if shape.has_chart]
    assert chart.font.size.pt == size


@pytest.mark.parametrize(("words", "size"), [(4, 28), (24, 24), (36, 20), (200, 18)])
def test_evidence_is_as_large_as_it_has_room(words: int, size: int) -> None:
    article = sample.article((Block(BlockKind.PARAGRAPH, "288 " + "arrests " * words),))
    briefing = sample.briefing()
    key = briefing.key_figures[0]
    figures = (replace(key, evidence=sample.span(article, "288")),)
    shapes = _shapes(replace(briefing, articles=(article,), figures=figures, claims=()))
    quotes = [s for s in shapes if s.has_text_frame and s.text_frame.text.startswith("“288")]
    runs = [run for s in quotes for run in s.text_frame.paragraphs[0].runs]
    assert {run.font.size.pt for run in runs} == {size}


def test_a_lost_figure_is_said_to_be_lost() -> None:
    briefing = sample.briefing()
    key = briefing.key_figures[0]

    def lost(figure: Figure) -> Figure:
        return replace(figure, evidence=replace(figure.evidence, lost=True))  # type: ignore[arg-type]

    figures = tuple(lost(f) if f.id == key.id else f for f in briefing.figures)
    for extension in ("html", "md", "csv", "pptx"):
        said = plain(export_bytes(replace(briefing, figures=figures), extension)).lower()
        assert "no longer in the text" in said, extension


def set_beside() -> Briefing:
    """The sample with another source that says another number of its first figure."""
    briefing = sample.briefing()
    first = briefing.figures[0]
    quantity = replace(first.quantity, value=first.quantity.point + 7_000)
    there = replace(first, id="p1f1", quantity=quantity)
    other = briefing.articles[0]
    beside = Counterpart("p1", other, (there,), (Pair(first.id, "p1f1"),))
    return replace(briefing, counterparts=(beside,))


@pytest.mark.parametrize("extension", ["json", "md", "html", "xlsx", "pptx"])
def test_what_was_compared_is_exported_with_it(extension: str) -> None:
    assert "Two sources" not in plain(export_bytes(sample.briefing(), extension))
    text = plain(export_bytes(set_beside(), extension))
    assert ("there" if extension == "json" else "Two sources") in text
    assert "differs" in text


def test_compared_pairs_are_in_the_schema() -> None:
    said = json.loads(export_bytes(set_beside(), "json"))
    jsonschema.validate(said, json.loads(SCHEMA.read_text("utf-8")))
    (compared,) = said["compared"]
    assert [pair["outcome"] for pair in compared["pairs"]] == ["differs"]
