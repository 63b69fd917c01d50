"""`briefing-app export`: a briefing, or any article, as slides, a page, a picture or data."""

from dataclasses import replace
from pathlib import Path

from briefing_app.cli.options import Options, add_inside, wish_of
from briefing_app.cli.output import write_file
from briefing_app.cli.sources import opened
from briefing_app.cli.status import CANNOT_WRITE, DONE, USAGE, Refusal, complain
from briefing_app.core.briefing import Briefing
from briefing_app.render.export import EXTENSIONS, PAGES, export_bytes, export_pages
from briefing_app.session.documents.opened import Opening
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from briefing_app.viewmodels.export.outgoing import Carry
from briefing_app.words.said import said

PICTURES = ("svg", "png")
KNOWN = (*EXTENSIONS, "pdf", *PICTURES)


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app export",
        description=said(
            "Write FILE in another form. Notes and comments stay at home unless asked for."
        ),
        epilog=said(
            "A picture (.svg, .png) is of one chart; --chart says which. "
            "A PDF is what would be printed; `briefing-app sheet` sets more of its page."
        ),
    )
    made.add_argument("file", metavar="FILE", help=said("a briefing, or an article of any kind"))
    made.add_argument(
        "-o", "--output", required=True, metavar="OUT", help=f"OUT.({'|'.join(KNOWN)})"
    )
    made.add_argument("--page", choices=PAGES, default=PAGES[0], help=said("what a PDF shows"))
    made.add_argument("--paper", choices=("a4", "letter"), help=said("of a PDF; else the locale’s"))
    made.add_argument("--chart", type=int, default=1, metavar="N", help=said("which chart, from 1"))
    made.add_argument(
        "--without-article", action="store_true", help=said("leave the text of the article at home")
    )
    made.add_argument("--notes", action="store_true", help=said("carry the presenter's notes"))
    add_inside(made)
    return made


def run(argv: list[str]) -> int:
    """Write the file; return the exit status. Nothing is written unless it is whole."""
    options = parser().parse_args(argv)
    target = Path(options.output)
    extension = target.suffix.lower().lstrip(".")
    if extension not in KNOWN:
        known = ", ".join(f".{name}" for name in KNOWN)
        complain(
            said(
                "“{name}” names no kind that can be written; choose one of {known}.",
                name=target.name,
                known=known,
            )
        )
        return USAGE
    opening = opened(options.file, wish_of(options))
    briefing = opening.briefing
    carry = Carry(article=not options.without_article, notes=options.notes)
    if extension in PICTURES:
        data = _picture(_chart(briefing, options.chart), extension)
    elif extension == "pdf":
        data = _pages(opening, options.page, options.paper, carry)
    else:
        data = export_bytes(briefing, extension, carry)
    write_file(target, data)
    return DONE


def _pages(opening: Opening, page: str, paper: str | None, carry: Carry) -> bytes:
    """Return a PDF, and say on the error stream what is to be said about it."""
    from briefing_app.cli.sheet import today
    from briefing_app.render.sheet.typeset import TypesetError

    briefing = opening.briefing
    if paper:
        briefing = replace(briefing, sheet=replace(briefing.sheet, paper=paper))
    try:
        printed = export_pages(briefing, page, opening.media, today(), carry)
    except TypesetError as error:
        raise Refusal(str(error), CANNOT_WRITE) from error
    for notice in printed.notices:
        complain(notice)
    return printed.pdf


def _chart(briefing: Briefing, number: int) -> ChartProps:
    charts = briefing.charts
    if not charts:
        raise Refusal(said("This briefing has no chart; export it as a page or as data."), USAGE)
    if not 1 <= number <= len(charts):
        raise Refusal(
            said(
                "There is no chart {number}; the last one is {last}.",
                number=number,
                last=len(charts),
            ),
            USAGE,
        )
    return derive_chart(briefing, charts[number - 1])


def _picture(props: ChartProps, extension: str) -> bytes:
    from briefing_app.cli.shot_window import application_for_pictures
    from briefing_app.render import fonts
    from briefing_app.ui.charts.saving import picture_bytes

    application_for_pictures()
    fonts.load_first()
    return picture_bytes(props, f".{extension}")
