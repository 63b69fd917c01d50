"""Writing what a command answers: JSON on one stream, always UTF-8, or a file that respects the one
that is there.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from briefing_app.cli.status import CANNOT_WRITE, Refusal, complain
from briefing_app.words.said import counted, said


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


def write_file(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``, whole or not at all; raise `Refusal` where that must not be.

    Nobody is there to be asked: a file that is write-protected or open in a window is left alone.
    What a new file in its place cannot keep is said.
    """
    from briefing_app.fileformat import BriefingFileError, lock, store
    from briefing_app.fileformat.disk.belongings import standing_of

    name, standing, asked = target.name, standing_of(target), None
    if standing.protected:
        raise Refusal(
            said(
                "“{name}” is write-protected and was left as it is; give another name, or allow "
                "writing (chmod u+w) first.",
                name=name,
            ),
            CANNOT_WRITE,
        )
    if target.suffix.lower() == ".briefing":
        asked = lock.take(target)
        if asked.holder is not None:
            raise Refusal(
                said(
                    "“{name}” was left as it is because {words} has it open; close it there, or "
                    "give another name.",
                    name=name,
                    words=asked.holder.words,
                ),
                CANNOT_WRITE,
            )
    try:
        store.replace_file(target, data)
    except BriefingFileError as error:
        raise Refusal(error.message, CANNOT_WRITE) from error
    finally:
        if asked is not None:
            asked.release()
    if standing.owner:
        complain(
            said(
                "“{name}” belonged to {owner}; it belongs to you now.",
                name=name,
                owner=standing.owner,
            )
        )
    if standing.links:
        complain(
            counted(
                standing.links,
                "“{name}” has one more name in other folders; what stands under it is as it was.",
                "“{name}” has {n} more names in other folders; what stands under them is as it "
                "was.",
                name=name,
            )
        )


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
