"""The import process: reads one request from standard input, answers on standard output, ends.

Run as ``python -m briefing_app.importers.child`` by `isolate`; it gets the bytes and never opens
the file itself.
"""

import os
import sys
import time

from briefing_app.importers.api import import_bytes
from briefing_app.importers.guard import close_doors
from briefing_app.importers.result import ImportFailed
from briefing_app.importers.wire import Answer, decode_request, encode

_EVERY = 0.05  # seconds between two words of progress


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answer
    request = decode_request(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read(request.length)
    close_doors(request.seconds)
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            out.write(encode(Answer(progress=share)))
            out.flush()

    try:
        found = import_bytes(
            data,
            name=request.name,
            media_type=request.media_type,
            encoding=request.encoding,
            progress=progress,
        )
        answer = Answer(
            article=found.article, tables=found.tables, warnings=found.warnings, done=True
        )
    except ImportFailed as failure:
        answer = Answer(failed=failure.message)
    out.write(encode(answer))
    out.flush()
    os._exit(0)  # nothing is left to tidy, and libraries take their time over it


if __name__ == "__main__":
    main()
