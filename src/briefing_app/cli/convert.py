"""`briefing-app convert`: what an article says, written as a briefing."""

from dataclasses import replace
from pathlib import Path

from briefing_app.cli.options import Options, add_inside, wish_of
from briefing_app.cli.output import teller, write_file
from briefing_app.cli.sources import load
from briefing_app.cli.status import CANNOT_READ, CANNOT_WRITE, DONE, USAGE, Refusal, complain
from briefing_app.core.briefing import Briefing
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.fileformat.entries import is_too_long
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.intake.first_briefing import TOO_LONG
from briefing_app.words.said import said


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app convert", description=said("Write what FILE says as a briefing.")
    )
    made.add_argument(
        "file", metavar="FILE", help=said("an article or table, or - for standard input")
    )
    made.add_argument(
        "-o", "--output", required=True, metavar="OUT.briefing", help=said("the file to write")
    )
    add_inside(made)
    return made


def run(argv: list[str]) -> int:
    """Write the briefing; return the exit status."""
    options = parser().parse_args(argv)
    target = Path(options.output)
    if target.suffix.lower() != ".briefing":
        raise Refusal(said("The output has to end with .briefing; give it such a name."), USAGE)
    loaded = load(options.file, wish_of(options))
    if loaded.briefing is not None:
        briefing = loaded.briefing
    elif loaded.article is not None:
        if is_too_long(first_stretch(loaded.article)):
            raise Refusal(TOO_LONG, CANNOT_WRITE)
        briefing = derive_briefing(loaded.article, loaded.tables, told=teller())
    elif loaded.tables:
        first = loaded.tables[0]
        briefing = Briefing("briefing", title=first.name, tables=loaded.tables)
    else:
        raise Refusal(said("There is nothing in this file to make a briefing of."), CANNOT_READ)
    if not briefing.title:
        briefing = replace(briefing, title=Path(options.file).stem)
    from briefing_app.fileformat import BriefingFileError, to_bytes

    try:
        data = to_bytes(briefing, loaded.media, name=target.name)
    except BriefingFileError as error:
        raise Refusal(error.message, CANNOT_WRITE) from error
    write_file(target, data)
    for warning in loaded.warnings:
        complain(warning)
    return DONE
