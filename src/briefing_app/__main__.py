"""The command line: the window, or one command without it."""

import gc
import sys

_SELDOM = 200_000
"""How many new objects bring on a search for garbage in a command, which makes next to none."""

_CANNOT_START = 1
"""The exit status where no window can come up."""


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; return the exit status."""
    given = sys.argv[1:] if argv is None else argv
    if given and given[0] == "--child":
        from briefing_app.own_command import run_child

        if run_child(given):
            return 0
    if given and given[0].isalpha():
        from briefing_app.cli import COMMANDS, dispatch

        if given[0] in COMMANDS:
            gc.set_threshold(_SELDOM)
            status = dispatch(given[0], given[1:])
            if argv is None:
                gc.freeze()  # it goes with the process, and is not looked through once more
            return status
    if "--help" in given or "-h" in given:
        from briefing_app.cli.words import usage
        from briefing_app.session.language import speak_without_qt

        speak_without_qt()
        print(usage(), end="")
        return 0
    if "--version" in given:
        from briefing_app import __version__

        print(f"Briefing {__version__}")
        return 0
    files = given[1:] if given[:1] == ["--"] else given
    unknown = (
        next((g for g in given if g.startswith("-") and g != "-"), None) if files is given else None
    )
    if unknown is not None:
        from briefing_app.cli.status import USAGE, complain
        from briefing_app.session.language import speak_without_qt
        from briefing_app.words.said import said

        speak_without_qt()
        complain(said("{unknown} is not an option; see briefing-app --help.", unknown=unknown))
        return USAGE
    return _open_window(files)


def _open_window(files: list[str]) -> int:
    """Open the first file before Qt is loaded: its modules need none and load faster so.

    A window of the same person that runs already gets the files instead. What is no briefing is
    read beside the window.
    """
    gc.disable()  # nothing of a start is garbage; `launch` turns it on again
    from briefing_app.session.hand_over import hand_over

    if hand_over(files):
        return 0
    from briefing_app.session.language import speak_without_qt

    speak_without_qt()
    from briefing_app.start.before_qt import missing_library, missing_x_library, no_display

    if words := no_display() or missing_x_library():
        print(words, file=sys.stderr)
        return _CANNOT_START
    from pathlib import Path

    from briefing_app.session.documents.opened import CannotOpen, Opening
    from briefing_app.session.documents.opening import is_briefing, is_library, open_path

    first: Opening | CannotOpen | None = None
    if files and is_briefing(Path(files[0])) and not is_library(Path(files[0])):
        try:
            first = open_path(Path(files[0]))
        except CannotOpen as error:
            first = error
    from briefing_app.start.plain_import import load_qt

    try:
        load_qt()
        from briefing_app.start.launch import run
    except ImportError as error:
        words = missing_library(error)
        if not words:
            raise
        print(words, file=sys.stderr)
        return _CANNOT_START
    return run(files, first)


if __name__ == "__main__":
    sys.exit(main())
