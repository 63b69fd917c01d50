"""Writing what a command answers: JSON on one stream, always UTF-8, whatever the terminal says."""

import json
import sys
from collections.abc import Callable


def print_json(answer: object) -> None:
    """Print an answer as one JSON document."""
    write(json.dumps(answer, ensure_ascii=False, indent=1) + "\n")


def write(text: str) -> None:
    """Write text as UTF-8; a reader that went away is not an error."""
    data = text.encode("utf-8", errors="replace")
    stream = getattr(sys.stdout, "buffer", None)
    try:
        if stream is None:
            sys.stdout.write(text)
        else:
            stream.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()


def teller() -> Callable[[float], None]:
    """Return what shows how far a long work is, in place, where a person looks on."""
    last = -1

    def told(share: float) -> None:
        nonlocal last
        percent = int(100 * share)
        if percent != last and percent > 0 and sys.stderr.isatty():
            print(f"\r{percent:3} %", end="\r", file=sys.stderr, flush=True)
        last = percent

    return told
