"""Growth of what the first list leaves out: packed documents, exports, remarks, what is painted.

Calls are counted, as there.
"""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import FigureRef, Status
from briefing_app.core.review.remarks import Comment, SignOff
from briefing_app.core.span import Span
from briefing_app.importers.api import import_bytes
from briefing_app.render.export import export_bytes
from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.cards.board import CardBoard
from briefing_app.ui.documents.disk.differing_rows import derive_differing_rows
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.rows.rows_view import MANY, RowsView
from briefing_app.viewmodels.charts.choices import derive_candidates
from briefing_app.viewmodels.export.outgoing import Carry, derive_outgoing, derive_public
from briefing_app.viewmodels.library.look import derive_looked
from briefing_app.viewmodels.present.answers import derive_answers
from briefing_app.viewmodels.present.slides import derive_slides
from briefing_app.viewmodels.review.comments import derive_comments
from briefing_app.viewmodels.review.queue import derive_queue
from briefing_app.viewmodels.triage.finding import derive_hits
from briefing_app.viewmodels.triage.triage import derive_figures_only, derive_triage
from tests.growth.counting import LINEAR, assert_linear, calls
from tests.growth.test_growth import SCALE, briefing_of, lines
from tests.importers.more_samples import epub, opendocument
from tests.importers.samples import docx, typeset

NOW = "2023-05-02T09:30:00+01:00"


def row_xml(words: str) -> str:
    return f"<table:table-cell><text:p>{words}</text:p></table:table-cell>"


def sheet_xml(count: int) -> str:
    rows = "".join(
        f"<table:table-row>{row_xml(str(n))}{row_xml(str(7 * n))}</table:table-row>"
        for n in range(count)
    )
    return (
        f'<office:spreadsheet><table:table table:name="T"><table:table-row>{row_xml("year")}'
        f"{row_xml('boats')}</table:table-row>{rows}</table:table></office:spreadsheet>"
    )


def workbook(count: int) -> bytes:
    import xlsxwriter

    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["year", "boats"])
        for number in range(count):
            sheet.write_row(number + 1, 0, [number, 7 * number])
    return buffer.getvalue()


PACKED: dict[str, Callable[[int], bytes]] = {
    "a.docx": lambda n: docx(
        "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines(n))
    ),
    "a.odt": lambda n: opendocument(
        "text",
        f"<office:text>{''.join(f'<text:p>{line}</text:p>' for line in lines(n))}</office:text>",
    ),
    "a.ods": lambda n: opendocument("spreadsheet", sheet_xml(n)),
    "a.xlsx": workbook,
    "a.epub": lambda n: epub(20 * n),
    "a.pdf": lambda n: typeset("= A report\n\n" + "\n\n".join(lines(n))),
}


@pytest.mark.parametrize("name", PACKED)
def test_packed_documents(name: str) -> None:
    part = "whole" if name.endswith("epub") else ""
    # What is loaded or compiled once does not count, and some of it only rows of this many ask for.
    import_bytes(PACKED[name](60 * SCALE), name=name, part=part)

    def made(count: int) -> Callable[[], object]:
        data = PACKED[name](count)
        return lambda: import_bytes(data, name=name, part=part)

    assert_linear(made, 60 * SCALE)


def boxes_between(count: int) -> bytes:
    """Return a page whose boxes all stand in one element, with paragraphs that are short."""
    beside = "".join(
        f"<p>Pier {n} is open.</p><aside><ul><li>{n} dives<li>{n} boats</ul></aside>"
        for n in range(count)
    )
    return f"<h1>Ferries run all night</h1><p>{' '.join(lines(3))}</p>{beside}".encode()


def test_boxes_between_paragraphs_of_a_page() -> None:
    def made(count: int) -> Callable[[], object]:
        page = boxes_between(count)
        return lambda: import_bytes(page, name="a.html")

    made(60 * SCALE)()
    assert_linear(made, 60 * SCALE)


def remarked(count: int) -> Briefing:
    """Return a briefing with a chart, a comment, a sign-off and a quotation a paragraph."""
    made = briefing_of(count)
    first, second = made.figures[::2], made.figures[1::2]
    spans = [figure.evidence for figure in first if isinstance(figure.evidence, Span)]
    return replace(
        made,
        comments=tuple(
            Comment(f"k{n}", "JB", NOW, "Double?", figure.id, figure.evidence)
            for n, figure in enumerate(first)
        ),
        sign_offs=tuple(SignOff(figure.id, "JB", NOW, "x") for figure in second),
        quotations=tuple(spans),
        charts=tuple(
            Chart(f"ch{n}", ChartKind.BARS, "", "Things", (
                ChartItem(FigureRef(a.id)), ChartItem(FigureRef(b.id))), "", (0,))
            for n, (a, b) in enumerate(zip(first, second, strict=True))
        ),
    )  # fmt: skip


def relabelled(now: Briefing) -> Briefing:
    return replace(now, figures=tuple(replace(f, label=f"{f.label} again") for f in now.figures))


MORE: dict[str, Callable[[Briefing], object]] = {
    "answers": lambda b: derive_answers(b, "how many crates in 2023"),
    "sign-offs": derive_queue,
    "comments": derive_comments,
    "library": derive_looked,
    "candidates": lambda b: derive_candidates(b, b.charts[0]),
    "outgoing": lambda b: derive_outgoing(b, Carry()),
    "public": derive_public,
    "found": lambda b: derive_hits(derive_triage(b), "2"),
    "two versions": lambda b: derive_differing_rows(b, relabelled(b)),
    "page": lambda b: export_bytes(b, "html"),
    "data": lambda b: export_bytes(b, "json"),
    "list": lambda b: export_bytes(b, "csv"),
}


def keyed(count: int) -> Briefing:
    """Return a briefing each of whose figures has a slide, and each pair a chart."""
    made = remarked(count)
    return replace(made, figures=tuple(replace(f, status=Status.KEY) for f in made.figures))


@pytest.mark.parametrize("name", MORE)
def test_more_view_models(name: str) -> None:
    MORE[name](remarked(2))

    def made(count: int) -> Callable[[], object]:
        briefing = remarked(count)
        return lambda: MORE[name](briefing)

    assert_linear(made, 40 * SCALE)


def test_slides() -> None:
    """A few slides are the same for all; what grows is counted from twice the size on."""
    derive_slides(remarked(2))
    once, twice = (calls(partial(derive_slides, remarked(80 * SCALE * m))) for m in (1, 2))
    assert twice <= once * 2**LINEAR, (once, twice)


def test_a_deck() -> None:
    """Of some hundred slides each has a part of its own, and so have their notes and charts."""
    export_bytes(keyed(2), "pptx")
    once, twice = (calls(partial(export_bytes, keyed(20 * m), "pptx")) for m in (1, 2))
    assert twice <= once * 2**LINEAR, (once, twice)


@pytest.mark.parametrize("kind", [ArticleView, CardBoard], ids=["article", "cards"])
def test_what_is_painted(qtbot: QtBot, kind: Callable[[Session, Theme], QWidget]) -> None:
    """Only what can be seen is painted: ten times the figures cost hardly more."""

    def painted(count: int) -> int:
        view = kind(Session(briefing_of(count)), Theme("light"))
        qtbot.addWidget(view)
        view.resize(900, 700)
        view.show()
        QApplication.processEvents()
        return calls(lambda: view.grab())

    painted(40)
    few, many = painted(40 * SCALE), painted(400 * SCALE)
    assert few > 0
    assert many <= 2 * few, (few, many)


def test_a_list_that_becomes_lower(qtbot: QtBot) -> None:
    """What is said below the list takes room from it; its rows need not be laid out for that."""

    def lowered(count: int) -> int:
        triage = derive_figures_only(briefing_of(count))
        assert len(triage.items) > MANY
        view = RowsView(Theme("light"))
        qtbot.addWidget(view)
        view.resize(500, 600)
        view.show_triage(triage)
        view.show()
        QApplication.processEvents()

        def lower() -> None:
            view.resize(500, 560)
            view.show_current(triage.items[20].key)

        return calls(lower)

    lowered(420)
    few, many = lowered(420), lowered(1680)
    assert many <= 1.2 * few, (few, many)
