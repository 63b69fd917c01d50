"""What letting go of files over the window will do, in a sentence. Must not know any widget."""

from collections.abc import Sequence
from pathlib import Path

from briefing_app.words.said import counted, said


def is_table(path: Path) -> bool:
    """Return whether a file is a table by its name."""
    from briefing_app.importers.kinds import TABLE_EXTENSIONS  # nobody has dropped one at a start

    return path.suffix.lower().removeprefix(".") in TABLE_EXTENSIONS


def derive_drop_words(paths: Sequence[Path], *, is_open: bool) -> str:
    """Return where the files will land: the first here, all others in windows of their own."""
    first = paths[0]
    if is_open and is_table(first):
        words = said("Let go to put “{name}” beside the article", name=first.name)
    elif is_open:
        words = said("Let go to open “{name}” in place of this briefing", name=first.name)
    else:
        words = said("Let go to open “{name}”", name=first.name)
    more = len(paths) - 1
    if more:
        words += counted(
            more,
            ", and the other file in a window of its own",
            ", and the {n} other files in windows of their own",
        )
    return words
