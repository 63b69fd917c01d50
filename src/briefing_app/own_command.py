"""How the program starts itself once more, for a child that reads or for a second window.

Where it runs from its source there is a Python that can be told a module. A packaged program has
none: it is its own Python, and is told the module by an option that nobody else needs.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

CHILD = "--child"
"""Before the name of a module: run it in place of the window. Only a packaged program says so."""
WINDOW = "briefing_app"
READER = "briefing_app.session.intake.child"
MODULES = (READER,)
"""All that can be run so, each with a `main()`; a command line may not ask for anything else."""


def own_command(module: str, program: str = "") -> tuple[str, ...]:
    """Return the command that runs a module of this package in a process of its own.

    ``program`` takes the place of the Python, or of the packaged program, that runs now.
    """
    program = program or sys.executable
    if is_packaged():
        return (program,) if module == WINDOW else (program, CHILD, module)
    return (program, "-P", "-m", module)


def is_packaged() -> bool:
    """Return whether this is the packaged program, which brings its Python along."""
    return bool(getattr(sys, "frozen", False))


def run_child(arguments: Sequence[str]) -> bool:
    """Run the module that the arguments ask for; return whether they asked for one of ours."""
    if len(arguments) != 2 or arguments[0] != CHILD or arguments[1] not in MODULES:
        return False
    import_module(arguments[1]).main()
    return True
