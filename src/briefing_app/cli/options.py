"""Options of a command: argparse, with errors as one sentence and the program's own exit status.

`--part` and `--encoding` say what of a file is meant, and how its letters are to be read. A part
may be named by its number in the list, its id, its name, or a piece of its name that no other part
has.
"""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from briefing_app.cli.status import USAGE, Refusal
from briefing_app.words.said import counted, marked, said, translated

_LISTED = 40
_BLOCK = re.compile(r"rows-\d+-\d+(?:/.*)?", re.S)


class Options(argparse.ArgumentParser):
    """A parser that refuses in one sentence instead of printing its whole usage."""

    def __init__(self, prog: str, description: str, epilog: str = "") -> None:
        """Make the parser of one command, with an option that says its help."""
        super().__init__(prog=prog, description=description, epilog=epilog or None, add_help=False)
        self.add_argument("-h", "--help", action="help", help=said("say this"))

    def error(self, message: str) -> NoReturn:
        """Raise `Refusal` with what is wrong and where to look."""
        raise Refusal(
            said("{message}; see “{prog} --help”.", message=_own(message), prog=self.prog), USAGE
        )


_SHAPES = (
    ("the following arguments are required: (?P<names>.+)", marked("missing: {names}")),
    ("unrecognized arguments: (?P<names>.+)", marked("there is no option {names}")),
    (
        "argument (?P<name>.+?): expected (?:one|at least one) argument",
        marked("after {name} a value has to follow"),
    ),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<names>.+)\)",
        marked("{name} cannot be {value}; choose one of {names}"),
    ),
    (
        r"argument (?P<name>.+?): invalid \w+ value: (?P<value>.+)",
        marked("{name} has to be a number, not {value}"),
    ),
    (
        r"ambiguous option: (?P<value>.+) could match (?P<names>.+)",
        marked("{value} may mean one of {names}"),
    ),
    ("argument (?P<name>.+?): (?P<why>.+)", "{name}: {why}"),
)
"""What argparse says of a wrong use, and what we say in its place; the first that fits."""


def _own(message: str) -> str:
    """Return what argparse says in our words, in the language; as it is where it says more."""
    for shape, words in _SHAPES:
        if found := re.fullmatch(shape, message, re.S):
            return translated(words).format(**found.groupdict())
    return message


@dataclass(frozen=True)
class Wish:
    """What is wanted of a file: a part of it, and an encoding in place of the one that is found."""

    part: str = ""
    encoding: str | None = None


NO_WISH = Wish()


@dataclass(frozen=True)
class Choice:
    """Something inside a file that can be named: an attachment, a chapter, an entry, a table."""

    id: str
    name: str
    about: str = ""


def add_inside(parser: argparse.ArgumentParser) -> None:
    """Let ``parser`` take both options."""
    parser.add_argument(
        "--part",
        default="",
        metavar="PART",
        help=said(
            "an attachment, chapter, entry, sheet or block of rows (rows-1-500) in FILE, "
            "by name or number"
        ),
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help=said("read letters so (utf-8, cp1252, mac_roman, gb18030, shift_jis …), do not guess"),
    )


def wish_of(options: argparse.Namespace) -> Wish:
    """Return what was asked for."""
    return Wish(options.part, options.encoding)


def named(choices: Sequence[Choice], wanted: str) -> Choice:
    """Return the choice that is meant; raise `Refusal` with a list where none or several are."""
    if wanted.isdecimal() and 1 <= int(wanted) <= len(choices):
        return choices[int(wanted) - 1]
    low = wanted.casefold()
    exact = [c for c in choices if low in (c.id.casefold(), c.name.casefold())]
    found = exact or [c for c in choices if low in c.name.casefold()]
    if len(found) == 1:
        return found[0]
    if not choices:
        raise Refusal(said("This file has no parts to choose from; leave --part out."), USAGE)
    message = (
        said("“{wanted}” names several parts.", wanted=wanted)
        if found
        else said("There is no part “{wanted}”.", wanted=wanted)
    )
    raise Refusal(f"{message} {listed(choices)}", USAGE)


def is_block(part: str) -> bool:
    """Whether ``part`` names rows, any of which may be asked for."""
    return _BLOCK.fullmatch(part) is not None


def listed(choices: Sequence[Choice]) -> str:
    """Return what can be named, as lines after a sentence."""
    lines = [
        f"  --part {n}  {choice.name}{f' ({choice.about})' if choice.about else ''}"
        for n, choice in enumerate(choices[:_LISTED], start=1)
    ]
    more = len(choices) - _LISTED
    if more > 0:
        words = counted(
            more, "and one more, to be named by number", "and {n} more, to be named by number"
        )
        lines.append(f"  {words}")
    return "\n".join([said("There are:"), *lines])
