"""The command line: which commands there are, and the way to each.

A command is a module of this package with ``run(argv) -> int``, imported when it is called, so that
none pays for another; those that need no window load no Qt.
"""

from importlib import import_module
from importlib.util import find_spec

from briefing_app.cli.status import USAGE, Refusal, complain
from briefing_app.words.said import marked, said

COMMANDS = {
    "present": marked("show the slides of FILE on the big screen"),
    "figures": marked("print the figures that the reader found in FILE"),
    "check": marked("check the claims in FILE against its numbers, and against tables beside it"),
    "compare": marked("compare the numbers of two articles"),
    "sheet": marked("write the one-page summary of FILE as a PDF"),
    "export": marked("write FILE as slides, a page, a picture or data"),
    "convert": marked("write what FILE says as a briefing"),
    "screenshot": marked("write a picture of a view of FILE"),
}


def dispatch(command: str, argv: list[str]) -> int:
    """Run a command with its arguments; return its exit status."""
    # Lazy on purpose: a window looks at the names of the commands and needs no more.
    from briefing_app.session.language import speak_without_qt

    speak_without_qt()
    module = f"{__name__}.{command}"
    if find_spec(module) is None:
        complain(
            said(
                "“{command}” is not built yet; this version of Briefing cannot do it.",
                command=command,
            )
        )
        return USAGE
    try:
        status: int = import_module(module).run(argv)
    except Refusal as refusal:
        complain(refusal.message)
        return refusal.status
    return status
