"""The commands of run.py, once the fast way to the app is not open."""

import os
import subprocess
import sys

from setup_tools import environment, fresh
from setup_tools.report import SetupError, say
from setup_tools.stamp import Ready, environment_folder

# Checks of the code that come before the tests: title, arguments for the environment's Python.
CHECKS = (
    ("ruff", ["-m", "ruff", "check", "--output-format", "concise", "."]),
    ("mypy", ["-m", "mypy", "--strict", "src", "setup_tools"]),
    ("import-linter", ["-c", "from importlinter.cli import lint_imports_command as c; c()"]),
)


def main(top: str, arguments: list[str]) -> int:
    """Do what the command line says; give the exit status. Says what is wrong in plain words."""
    command = arguments[0] if arguments else ""
    try:
        if command == "test":
            return test(top, arguments[1:])
        if command == "bench":
            return bench(top, arguments[1:])
        if command in ("install", "uninstall"):
            return desktop_entry(top, command, arguments[1:])
        if command == "package":
            return package(top, arguments[1:])
        start(environment.ensure(top, "run"), ["-P", "-m", "briefing_app", *arguments])
    except SetupError as error:
        say(f"{error}")
        return 1
    except KeyboardInterrupt:
        say("\nThe set-up was interrupted; the same command goes on with it.")
        return 130
    return 0


def start(ready: Ready, arguments: list[str]) -> None:
    """Replace this process by the environment's Python; never returns."""
    sys.stdout.flush()
    os.execve(ready.python, [ready.python, *arguments], ready.within(dict(os.environ)))


def test(top: str, arguments: list[str]) -> int:
    """Check the code, then run pytest, whose summary is the last line; 1 when anything failed.

    All of it runs as with a person who has just come: in a home of its own, which is removed
    afterwards, and without the variables of whoever develops here.
    """
    ready = environment.ensure(top, "test")
    with fresh.home() as home:
        return _check_and_test(top, ready, home, arguments)


def _check_and_test(top: str, ready: Ready, home: dict[str, str], arguments: list[str]) -> int:
    env = ready.within({**fresh.variables(dict(os.environ)), **home})
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = list(arguments)
    if not os.access(top, os.W_OK):
        caches = os.path.join(environment_folder(top), "caches")
        for tool in ("MYPY_CACHE_DIR", "RUFF_CACHE_DIR", "HYPOTHESIS_STORAGE_DIRECTORY"):
            env.setdefault(tool, os.path.join(caches, tool.partition("_")[0].lower()))
        options += ["-o", f"cache_dir={os.path.join(caches, 'pytest')}"]
    if not arguments:
        # Files of tests are shared out among two processes when everything runs.
        options += ["-n", "2", "--dist", "loadfile"]
    failed = []
    for title, check in CHECKS:
        say(f"== {title}")
        if subprocess.run([ready.python, *check], cwd=top, env=env, check=False).returncode != 0:
            failed.append(title)
    say(f"== pytest{' (failed before it: ' + ', '.join(failed) + ')' if failed else ''}")
    pytest = [ready.python, "-m", "pytest", *options]
    status = subprocess.run(pytest, cwd=top, env=env, check=False).returncode
    return status or (1 if failed else 0)


def bench(top: str, arguments: list[str]) -> int:
    """Run the benchmark; give its exit status."""
    ready = environment.ensure(top, "run")
    env = ready.within(dict(os.environ))
    command = [ready.python, "-m", "bench", *arguments]
    return subprocess.run(command, cwd=top, env=env, check=False).returncode


def desktop_entry(top: str, command: str, arguments: list[str]) -> int:
    """Make Briefing an app of this user's desktop, or take that back."""
    from setup_tools import desktop

    if arguments:
        say(f"`run.py {command}` takes no arguments.")
        return 2
    if command == "install":
        environment.ensure(top, "run")
        desktop.install(top)
        say("Briefing is now among your apps, and a double-click on a .briefing file opens it.")
    else:
        desktop.uninstall()
        say("Briefing is no longer among your apps. Your briefings are where they were.")
    return 0


def package(top: str, arguments: list[str]) -> int:
    """Build the packages of these kinds, all without one; say where they lie and how large."""
    from setup_tools import package as packages

    unknown = [one for one in arguments if one not in packages.KINDS]
    if unknown:
        say(f"`run.py package` knows {' and '.join(packages.KINDS)}, not {unknown[0]}.")
        return 2
    for made in packages.build(top, arguments or list(packages.KINDS)):
        say(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0
