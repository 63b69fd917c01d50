"""Whose fault it is that a reader failed: the file's, or ours.

A wrong word here sends people to mend good files, so a file is called damaged only where the
library that reads its kind stumbled over the content. What our own code stumbles over, it should
have foreseen; a module that is missing and a door that is closed have nothing to do with the file.
"""

import traceback

from briefing_app.importers.guard import ForbiddenError
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import said, translated

_PACKAGE = __name__.partition(".")[0]


def failure_of(error: BaseException, name: str) -> ImportFailed:
    """Return what to tell people of ``error``, which ended the reading of a ``name`` ("PDF")."""
    kind = translated(name, "kind of file")
    if is_ours(error):
        return own_failure(said("Briefing could not read this {kind}", kind=kind), error)
    return ImportFailed(
        said(
            "This {kind} is damaged or built in a way that cannot be read. "
            "Get it again, or save it as text.",
            kind=kind,
        )
    )


def own_failure(what: str, error: BaseException) -> ImportFailed:
    """Return a failure that says ``what`` could not be done, and that the file is not to blame.

    ``what`` is said in the language already.
    """
    details = "".join(traceback.format_exception(error))
    return ImportFailed(
        said(
            "{what}: the fault is Briefing's, not the file's. The log has the details.", what=what
        ),
        details,
    )


def is_ours(error: BaseException) -> bool:
    """Return whether ``error`` is a fault of this program or its set-up, not of the file.

    An exception that a library made for itself is about what it was given, also where the library
    is compiled and leaves no frame behind.
    """
    if isinstance(error, ForbiddenError | ImportError | OSError | AssertionError):
        return True
    if type(error).__module__.partition(".")[0] not in ("builtins", _PACKAGE):
        return False
    last = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][-1:]
    names = [str(frame.f_globals.get("__name__", "")) for frame in last]
    return any(name.partition(".")[0] == _PACKAGE for name in names)
