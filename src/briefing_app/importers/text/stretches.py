"""A text of more numbers than are read at once: whole at first, and a stretch at a time on request.

It holds for every kind of file, after its text was made; it knows of none of them.
"""

import re
from dataclasses import replace

from briefing_app.core.lines.stretches import MOST_READ, derive_stretches, only
from briefing_app.importers.result import Imported, ImportFailed, Part
from briefing_app.words.said import counted, numbered, said

_ID = re.compile(r"(?:(?P<part>.*)/)?stretch-(?P<number>\d{1,6})", re.S)
_WORDS = 8


def stretch_in(part: str) -> tuple[str, int]:
    """Return the part of a file without the stretch that is named with it, and which that is: 1…

    0 stands for the whole text.
    """
    found = _ID.fullmatch(part)
    return (found["part"] or "", int(found["number"])) if found else (part, 0)


def in_stretches(imported: Imported, part: str, number: int) -> Imported:
    """Return the stretch of an article that is asked for, or all of it with the others as parts.

    ``part`` is what was read of the file; raises `ImportFailed` where there is no such stretch.
    """
    article = imported.article
    stretches = derive_stretches(article) if article is not None else ()
    if number > max(1, len(stretches)):
        raise ImportFailed(said("This text has no such part. Open the text again."))
    if article is None or len(stretches) < 2:
        return imported
    if number:
        cut = only(article, stretches[number - 1])
        source = replace(cut.source, part="/".join(filter(None, (part, f"stretch-{number}"))))
        return imported._replace(article=replace(cut, source=source), parts=(), left_out=())
    others = tuple(
        Part(
            "/".join(filter(None, (part, f"stretch-{n}"))),
            said("Part {n}, from “{words}”", n=n, words=_opening(only(article, blocks).text)),
        )
        for n, blocks in enumerate(stretches[1:], start=2)
    )
    return imported._replace(
        parts=(*imported.parts, *others), warnings=(*imported.warnings, _notice(len(stretches)))
    )


def _notice(parts: int) -> str:
    return counted(
        parts - 1,
        "Figures were looked for in the first {most} numbers of this text only. “What was left "
        "out” opens the other part with its own.",
        "Figures were looked for in the first {most} numbers of this text only. “What was left "
        "out” opens the other {n} parts with theirs.",
        most=numbered(MOST_READ),
    )


def _opening(text: str) -> str:
    words = text[:200].split()
    return " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
