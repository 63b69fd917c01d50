"""The command line: which commands there are, and the way to each.

A command is a module of this package with ``run(argv) -> int``, imported when it is called, so that
none pays for another; those that need no window load no Qt.
"""

from importlib import import_module
from importlib.util import find_spec

from briefing_app.cli.status import USAGE, Refusal, complain

COMMANDS = {
    "present": "show the slides of FILE on the big screen",
    "figures": "print the figures that the reader found in FILE",
    "check": "check the claims in FILE against its numbers, and against tables beside it",
    "compare": "compare the numbers of two articles",
    "sheet": "write the one-page summary of FILE as a PDF",
    "export": "write FILE as slides, a page, a picture or data",
    "convert": "write what FILE says as a briefing",
    "screenshot": "write a picture of a view of FILE",
}


def dispatch(command: str, argv: list[str]) -> int:
    """Run a command with its arguments; return its exit status."""
    module = f"{__name__}.{command}"
    if find_spec(module) is None:
        complain(f"“{command}” is not built yet; this version of Briefing cannot do it.")
        return USAGE
    try:
        status: int = import_module(module).run(argv)
    except Refusal as refusal:
        complain(refusal.message)
        return refusal.status
    return status
