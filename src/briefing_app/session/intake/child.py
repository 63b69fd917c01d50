"""The child that reads: a file's bytes in, its first briefing out.

Run as ``python -m briefing_app.session.intake.child`` by `reader`. It gets the bytes and never
opens the file itself. Beside the window it disturbs nobody and can be stopped.
"""

import gc
import os
import sys
import time
import traceback
from collections.abc import Mapping
from importlib import import_module
from typing import BinaryIO

from briefing_app.fileformat.entries import to_entries
from briefing_app.fileformat.errors import BriefingFileError
from briefing_app.importers.api import import_bytes, load_reader
from briefing_app.importers.blame import own_failure
from briefing_app.importers.guard import close_doors
from briefing_app.importers.kinds import is_pdf
from briefing_app.importers.result import ChoiceNeeded, Imported, ImportFailed, Progress
from briefing_app.session.intake.first_briefing import (
    NO_FIGURES,
    bare_briefing,
    derive_first_briefing,
    notices_of,
)
from briefing_app.session.intake.messages import (
    Request,
    Tag,
    decode_request,
    encode_left_out,
    encode_part,
    write_message,
)
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import marked, said, speak, translated

_ATTACHMENT = "briefing_app.session.intake.attachment"
DAMAGED = marked(
    "The briefing inside this PDF is damaged, so its pages were read as an article; ask for the "
    "briefing itself."
)
_EVERY = 0.05  # seconds between two words of progress
_GC_THRESHOLDS = (50_000, 20, 1_000)
"""Seldom: nearly all that is made here is in the answer, and is gone through again and again."""


def main() -> None:
    """Serve one request."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answer
    try:
        request = decode_request(sys.stdin.buffer.readline())
        data = sys.stdin.buffer.read(request.length)
        gc.set_threshold(*_GC_THRESHOLDS)
        speak(load_catalogue(choose_language(request.language, ())))
        _load(request, data)
        close_doors(request.seconds)
        _answer(request, data, out)
    except ImportFailed as failure:
        _refuse(out, failure)
    except Exception as error:
        _refuse(out, own_failure(said("Briefing could not read this file"), error))
    out.flush()
    os._exit(0)  # nothing is left to tidy, and libraries take their time over it


def _load(request: Request, data: bytes) -> None:
    """Import all that is needed, while byte code may still be kept."""
    load_reader(data, name=request.name, media_type=request.media_type)
    if request.figures:
        import_module("briefing_app.reading.draft")
        if is_pdf(data):
            import_module(_ATTACHMENT)


def _answer(request: Request, data: bytes, out: BinaryIO) -> None:
    inside = _inside(request, data, out)
    if inside is not None:
        write_message(out, Tag.ATTACHED)
        _hand_over(out, inside)
        return
    imported = import_bytes(
        data,
        name=request.name,
        media_type=request.media_type,
        encoding=request.encoding,
        part=request.part,
        progress=_teller(out),
    )
    write_message(out, Tag.IMPORTED)
    out.flush()
    entries = _found(request, imported, _teller(out))
    for notice in notices_of(imported) if request.figures else imported.warnings:
        write_message(out, Tag.NOTICE, notice.encode())
    for part in imported.parts:
        write_message(out, Tag.PART, encode_part(part))
    for left in imported.left_out:
        write_message(out, Tag.LEFT, encode_left_out(left))
    _hand_over(out, entries)


def _inside(request: Request, data: bytes, out: BinaryIO) -> Mapping[str, bytes] | None:
    """Return the entries of the briefing that a sheet was made from, where it carries them."""
    if not request.figures or not is_pdf(data):
        return None
    from briefing_app.session.intake.attachment import DamagedError, entries_inside

    try:
        return entries_inside(data)
    except DamagedError:
        write_message(out, Tag.NOTICE, translated(DAMAGED).encode())
        return None
    except Exception:  # it is an article all the same; the log is told
        write_message(out, Tag.DETAILS, traceback.format_exc().encode("utf-8", "replace"))
        return None


def _found(request: Request, imported: Imported, told: Progress) -> Mapping[str, bytes]:
    """Return the entries of the briefing; raise `ImportFailed` in words about its figures."""
    if not request.figures:
        return to_entries(bare_briefing(imported), told=told)
    try:
        briefing = derive_first_briefing(imported, request.source_id, told)
        if imported.article is None:  # tables have no figures to be found: they are written
            return to_entries(briefing, told=told)
        return to_entries(briefing)
    except ImportFailed:
        raise
    except (BriefingFileError, MemoryError) as error:
        raise ImportFailed(translated(NO_FIGURES)) from error
    except Exception as error:
        raise own_failure(
            said("Briefing could not find the figures of this text"), error
        ) from error


def _hand_over(out: BinaryIO, entries: Mapping[str, bytes]) -> None:
    for name, data in entries.items():
        write_message(out, Tag.ENTRY, name.encode(), b"\0", data)
    write_message(out, Tag.DONE)


def _refuse(out: BinaryIO, failure: ImportFailed) -> None:
    for part in failure.parts if isinstance(failure, ChoiceNeeded) else ():
        write_message(out, Tag.PART, encode_part(part))
    write_message(out, Tag.DETAILS, failure.details.encode("utf-8", "replace"))
    write_message(out, Tag.FAILED, failure.message.encode("utf-8", "replace"))
    write_message(out, Tag.DONE)


def _teller(out: BinaryIO) -> Progress:
    """Return what writes progress to ``out``, not more often than is of use."""
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            write_message(out, Tag.PROGRESS, str(share).encode())
            out.flush()

    return progress


if __name__ == "__main__":
    main()
