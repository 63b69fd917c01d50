"""Writing what a command answers: JSON on one stream, always UTF-8, whatever the terminal says."""

import json
import sys


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
