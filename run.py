"""Set Briefing up and start it, with Python alone.

    python3 run.py [ARGS...]        set up what is missing, then start the app with ARGS
    python3 run.py test [ARGS...]   set up, check the code, run every test (ARGS go to pytest)
    python3 run.py bench [ARGS...]  set up, run the benchmark
    python3 run.py install          make Briefing an app of this user's desktop
    python3 run.py uninstall        take that back, without a trace
    python3 run.py package [KIND]   build a package for others: deb, portable; both without KIND

This file must be readable by any Python 3, so that an old one gets a sentence and not a traceback,
and must import next to nothing, so that a second start costs next to nothing.
"""

import os
import sys

TOP = os.path.dirname(os.path.abspath(__file__))
COMMANDS = ("test", "bench", "install", "uninstall", "package")
OLDEST_PYTHON = (3, 11)


def start_app(arguments):
    """Replace this process by the app if all is set up; return if it is not."""
    from setup_tools.stamp import find_ready

    ready = find_ready(TOP, "run")
    if ready is not None:
        environment = ready.within(dict(os.environ))
        # Not the folder that one stands in (-P): a module of that name there would be taken.
        command = [ready.python, "-P", "-m", "briefing_app"] + arguments
        sys.stdout.flush()
        os.execve(ready.python, command, environment)


def main(arguments):
    """Do what the command line says; return the exit status."""
    if sys.version_info < OLDEST_PYTHON:
        sys.stderr.write(
            "Briefing needs Python %d.%d or newer, and this is Python %d.%d: "
            "install a newer one and start again with it, for example `python3.11 run.py`.\n"
            % (OLDEST_PYTHON + tuple(sys.version_info[:2]))
        )
        return 2
    if not (arguments and arguments[0] in COMMANDS):
        start_app(arguments)
    from setup_tools.commands import main as set_up_and_run

    return set_up_and_run(TOP, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
