"""The import process: reads one request from standard input, answers on standard output, ends.

Run as ``python -m briefing_app.importers.child`` by `isolate`; it gets the bytes and never opens
the file itself.
"""

import os
import sys
import time
from typing import BinaryIO

from briefing_app.importers.api import import_bytes, load_reader
from briefing_app.importers.blame import own_failure
from briefing_app.importers.guard import close_doors
from briefing_app.importers.result import ImportFailed, Progress
from briefing_app.importers.wire import Answer, Request, decode_request, encode

_EVERY = 0.05  # seconds between two words of progress


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answer
    try:
        request = decode_request(sys.stdin.buffer.readline())
        data = sys.stdin.buffer.read(request.length)
        load_reader(data, name=request.name, media_type=request.media_type)
        close_doors(request.seconds)
        answer = _read(request, data, _teller(out))
    except ImportFailed as failure:
        answer = Answer(failed=failure.message, details=failure.details)
    except Exception as error:
        ours = own_failure("Briefing could not read this file", error)
        answer = Answer(failed=ours.message, details=ours.details)
    out.write(encode(answer))
    out.flush()
    os._exit(0)  # nothing is left to tidy, and libraries take their time over it


def _read(request: Request, data: bytes, progress: Progress) -> Answer:
    found = import_bytes(
        data,
        name=request.name,
        media_type=request.media_type,
        encoding=request.encoding,
        progress=progress,
    )
    return Answer(article=found.article, tables=found.tables, warnings=found.warnings, done=True)


def _teller(out: BinaryIO) -> Progress:
    """Return what writes progress to ``out``, not more often than is of use."""
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            out.write(encode(Answer(progress=share)))
            out.flush()

    return progress


if __name__ == "__main__":
    main()
