"""`briefing-app sheet`: the printed page of a briefing, or of any article, as a PDF."""

import argparse
import os
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from briefing_app import resources_dir
from briefing_app.cli.options import Options, add_inside, wish_of
from briefing_app.cli.output import write_file
from briefing_app.cli.sources import opened
from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import BriefingFileError
from briefing_app.render.sheet.logo import LogoError, read_logo
from briefing_app.render.sheet.make import make_sheet
from briefing_app.render.sheet.options import derive_options
from briefing_app.render.sheet.paper import A4, LETTER
from briefing_app.render.sheet.printed import model_of
from briefing_app.render.sheet.typeset import TypesetError
from briefing_app.viewmodels.export.carried import Carried
from briefing_app.words.said import said

DONE, USAGE, CANNOT_READ, CANNOT_WRITE = 0, 2, 3, 4


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app sheet",
        description=said("Make the summary sheet of a briefing as a PDF."),
    )
    made.add_argument("file", metavar="FILE", help=said("a briefing, or an article of any kind"))
    made.add_argument(
        "-o", "--output", required=True, metavar="OUT.pdf", help=said("the PDF to write")
    )
    made.add_argument("--paper", choices=(A4, LETTER), help=said("the locale's if not given"))
    made.add_argument("--grey", action="store_true", help=said("print without colours"))
    made.add_argument("--second-page", action="store_true", help=said("allow a second page"))
    made.add_argument(
        "--mark", metavar="TEXT", help=said("a draft or embargo mark across the page")
    )
    made.add_argument("--contact", metavar="TEXT", help=said("a contact line at the foot"))
    made.add_argument(
        "--logo", metavar="PICTURE", help=said("an SVG, PNG or JPEG beside the headline")
    )
    made.add_argument(
        "--carry",
        choices=[carried.value for carried in Carried],
        default=Carried.FIGURES.value,
        help=said("what travels in the PDF: what the page shows (figures), nothing, or all"),
    )
    made.add_argument("--language", metavar="TAG", help=said("the language of the number formats"))
    add_inside(made)
    return made


def today() -> date:
    """Return the date that stands on the page; SOURCE_DATE_EPOCH fixes it for repeatable files."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdigit():
        return datetime.fromtimestamp(int(fixed), UTC).date()
    return datetime.now().astimezone().date()


def run(argv: list[str]) -> int:
    """Make the sheet; return the exit status. Nothing is written unless the page is whole."""
    options = parser().parse_args(argv)
    target = Path(options.output)
    try:
        opening = opened(options.file, wish_of(options))
        media, named = dict(opening.media), opening.briefing.sheet.logo
        if options.logo:
            logo, named = read_logo(Path(options.logo))
            media[named] = logo
    except LogoError as error:
        return _failed(str(error), CANNOT_READ)
    briefing = _as_asked(opening.briefing, options, named)
    page = derive_options(briefing, media, today())
    try:
        model = model_of(briefing, media, Carried(options.carry))
        made = make_sheet(briefing, page, resources_dir.path("sheet/sheet.typ"), model=model)
    except TypesetError as error:
        return _failed(str(error), CANNOT_WRITE)
    except BriefingFileError as error:
        return _failed(error.message, CANNOT_WRITE)
    write_file(target, made.pdf)
    for words in (made.left_out, _without_promise(made.accessible)):
        if words:
            print(words, file=sys.stderr)
    return DONE


def _as_asked(briefing: Briefing, options: argparse.Namespace, logo: str) -> Briefing:
    """Return the briefing with what the command line says about its sheet."""
    wanted = briefing.sheet
    sheet = replace(
        wanted,
        paper=options.paper or wanted.paper,
        grey=options.grey or wanted.grey,
        second_page=wanted.second_page or options.second_page,
        mark=wanted.mark if options.mark is None else options.mark,
        contact=wanted.contact if options.contact is None else options.contact,
        language=options.language or wanted.language,
        logo=logo,
    )
    return replace(briefing, sheet=sheet)


def _without_promise(accessible: bool) -> str:
    if accessible:
        return ""
    return said(
        "Some characters have no font on this machine and are printed as boxes; install a font "
        "for their script (fonts-noto-cjk, for instance) and make the sheet again."
    )


def _failed(message: str, status: int) -> int:
    print(message, file=sys.stderr)
    return status
