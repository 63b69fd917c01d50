"""``briefing-app figures``: what the reader found in a text, as JSON. Loads no Qt.

``figures FILE|- --json`` answers one object (see `figures_article`); with ``--why`` it says which
rule decided (see `figures_why`). ``figures FILE|- --jsonl`` reads one ``{"id", "text"}`` a line and
answers one object a line at once, so that another program can keep it running. A line that cannot
be read is answered with ``{"id", "error"}`` and the reading goes on.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from briefing_app.cli.options import NO_WISH, Options, add_inside, wish_of
from briefing_app.cli.status import CANNOT_READ, CANNOT_WRITE, DONE, USAGE, Refusal, complain
from briefing_app.reading.numbers.as_json import reading_json
from briefing_app.reading.numbers.reading import read
from briefing_app.words.said import said


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app figures",
        description=said("Print the figures that the reader finds in FILE."),
    )
    made.add_argument("file", metavar="FILE", help=said("the article, or - for standard input"))
    made.add_argument("--json", action="store_true", help=said("print one object of JSON"))
    made.add_argument("--why", action="store_true", help=said("say which rule decided"))
    made.add_argument(
        "--jsonl",
        action="store_true",
        help=said("read an object with id and text in each line, and answer each"),
    )
    add_inside(made)
    return made


def run(argv: list[str]) -> int:
    """Run the command with the arguments after ``figures``; return the exit status."""
    options = parser().parse_args(argv)
    wish = wish_of(options)
    if options.jsonl and (options.json or options.why or wish != NO_WISH):
        raise Refusal(said("--jsonl goes with no other option; leave the others out."), USAGE)
    try:
        if options.jsonl:
            return _lines(options.file)
    except (OSError, UnicodeError) as e:
        complain(said("cannot read {name}: {why}", name=options.file, why=_why(e)))
        return CANNOT_READ
    from briefing_app.cli.figures_article import run_article

    return run_article(options.file, wish, as_json=options.json, why=options.why)


def answer_line(line: str) -> dict[str, Any]:
    """Return the answer to one line of JSON: figures, or what is wrong with the line."""
    try:
        row = json.loads(line)
    except ValueError as e:
        return {"id": None, "error": f"this line is no JSON: {e}"}
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        found = row.get("id") if isinstance(row, dict) else None
        return {"id": found, "error": 'a line must be an object with "id" and a string "text"'}
    answer = reading_json(read(row["text"]))
    return {"id": row.get("id"), **answer}


def _lines(name: str) -> int:
    if name == "-":
        return _stream(iter(sys.stdin.buffer.readline, b""))
    with Path(name).open("rb") as file:
        return _stream(iter(file.readline, b""))


def _stream(lines: Iterable[bytes]) -> int:
    try:
        for line in lines:
            text = line.decode("utf-8", errors="replace")
            if text.strip():
                _write(sys.stdout, answer_line(text))
                sys.stdout.flush()
    except BrokenPipeError:
        return CANNOT_WRITE
    return DONE


def _write(out: TextIO, answer: dict[str, Any]) -> None:
    """Write one line of UTF-8; lone surrogates, which JSON input can bring, are escaped."""
    data = json.dumps(answer, ensure_ascii=False)
    try:
        raw = data.encode()
    except UnicodeEncodeError:
        raw = json.dumps(answer).encode()
    buffer = getattr(out, "buffer", None)
    if buffer is None:
        out.write(raw.decode() + "\n")
        return
    out.flush()
    buffer.write(raw + b"\n")


def _why(e: Exception) -> str:
    return e.strerror or str(e) if isinstance(e, OSError) else str(e)
