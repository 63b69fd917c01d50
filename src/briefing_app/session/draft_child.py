"""The reading process: an article in, the first briefing of it out.

Run as ``python -m briefing_app.session.draft_child`` by `drafting`. Reading a long text takes a
while and all of a core; beside the window it disturbs nobody and can be stopped.
"""

import os
import sys

from briefing_app.fileformat.writer import to_entries
from briefing_app.importers.guard import close_doors
from briefing_app.importers.wire import decode_answer
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.parcel import packed

SECONDS = 900.0
"""Far above what 10 MB of text take; a text that takes longer is stopped by the system."""


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    asked = decode_answer(sys.stdin.buffer.read())
    assert asked.article is not None
    close_doors(SECONDS)
    briefing = derive_briefing(asked.article, asked.tables)
    out.write(packed(to_entries(briefing)))
    out.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
