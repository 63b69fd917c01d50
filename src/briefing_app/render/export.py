"""One door to every export: the kind is named by the extension, out come the bytes of a file.

The exporters get values; the look of charts and the colours come from here. It loads no Qt.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.exporters.outgoing import Look, Outgoing
from briefing_app.render.charts.layout import framed
from briefing_app.render.charts.style import RAIL
from briefing_app.render.charts.svg import svg_of
from briefing_app.render.palette import LIGHT
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.export.outgoing import Carry, derive_outgoing, derive_public

if TYPE_CHECKING:
    from briefing_app.render.sheet.printed import Printed

CHART_WIDTH = 420.0
"""As wide as the column of a page that shows it, so that its letters are as large as others."""
LOOK = Look(
    ink=LIGHT.ink,
    soft=LIGHT.soft,
    line=LIGHT.line,
    paper=LIGHT.paper,
    panel=LIGHT.panel,
    accent=LIGHT.accent,
    mark=LIGHT.mark,
    neutral=LIGHT.neutral_bar,
    tones=tuple((t, LIGHT.tone(t)) for t in ("count", "money", "mass", "harm", "lost")),
)


class ExportKind(NamedTuple):
    """A kind of file: its extension, what it is called, and what travels in it in a sentence.

    ``page`` is of a PDF: which of the printed documents it is, ``sheet``, ``slides``, ``article``.
    """

    extension: str
    name: str
    carries: str
    page: str = ""


KINDS = (
    ExportKind("pptx", "PowerPoint slides", "figures, charts, evidence in the speaker notes"),
    ExportKind("html", "Web page", "the article, its figures and charts, linked"),
    ExportKind("pdf", "Sheet as PDF", "what its page shows, with its sentences", "sheet"),
    ExportKind("pdf", "Slides as PDF", "what the slides show, one on each page", "slides"),
    ExportKind("pdf", "Article as PDF", "the whole article, its figures marked", "article"),
    ExportKind("xlsx", "Excel workbook", "figures with evidence, charts with their data"),
    ExportKind("csv", "CSV table", "figures with evidence"),
    ExportKind("json", "JSON data", "everything but private notes"),
    ExportKind("md", "Markdown", "figures with evidence, charts as tables"),
)
EXTENSIONS = tuple(kind.extension for kind in KINDS if not kind.page)
"""Of what is written from an `Outgoing`; a PDF is set by what prints."""
PAGES = tuple(kind.page for kind in KINDS if kind.page)


def export_bytes(briefing: Briefing, extension: str, carry: Carry | None = None) -> bytes:
    """Return the file of a kind (an extension of `KINDS`); KeyError for any other."""
    write = _WRITERS[extension]
    pictured = extension == "html"
    outgoing = derive_outgoing(briefing, carry or Carry(), _svg if pictured else lambda _p: "")
    return write(outgoing)


def export_pages(
    briefing: Briefing,
    page: str,
    media: Mapping[str, bytes],
    today: date,
    carry: Carry | None = None,
) -> "Printed":
    """Return the PDF of one of `PAGES`, without what stays at home; KeyError for any other.

    Raises `TypesetError`. ``media`` are the entries of the document, which hold the logo.
    """
    from briefing_app.render.sheet import printed

    public = derive_public(briefing)
    slides = printed.Handout(1, notes=(carry or Carry()).notes)
    return {
        "sheet": lambda: printed.print_sheet(public, media, today),
        "slides": lambda: printed.print_slides(public, media, today, slides),
        "article": lambda: printed.print_article(public, media, today),
    }[page]()


def _svg(props: ChartProps) -> str:
    layout = framed(props, CHART_WIDTH, 0, RAIL)
    return svg_of(layout, LIGHT, name=props.title, description=props.alt, elsewhere=True)


def _pptx(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.pptx_file import to_pptx

    return to_pptx(outgoing, LOOK)


def _html(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.html_file import to_html

    return to_html(outgoing, LOOK)


def _xlsx(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.xlsx_file import to_xlsx

    return to_xlsx(outgoing)


def _csv(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.csv_file import to_csv

    return to_csv(outgoing)


def _json(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.json_file import to_json

    return to_json(outgoing)


def _markdown(outgoing: Outgoing) -> bytes:
    from briefing_app.exporters.markdown_file import to_markdown

    return to_markdown(outgoing)


_WRITERS: dict[str, Callable[[Outgoing], bytes]] = {
    "pptx": _pptx,
    "html": _html,
    "xlsx": _xlsx,
    "csv": _csv,
    "json": _json,
    "md": _markdown,
}
