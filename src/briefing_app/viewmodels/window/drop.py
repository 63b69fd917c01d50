"""What letting go of files over the window will do, in a sentence. Must not know any widget."""

from collections.abc import Sequence
from pathlib import Path


def is_table(path: Path) -> bool:
    """Return whether a file is a table by its name."""
    from briefing_app.importers.kinds import TABLE_EXTENSIONS  # nobody has dropped one at a start

    return path.suffix.lower().removeprefix(".") in TABLE_EXTENSIONS


def derive_drop_words(paths: Sequence[Path], *, is_open: bool) -> str:
    """Return where the files will land: the first here, all others in windows of their own."""
    first = paths[0]
    if is_open and is_table(first):
        words = f"Let go to put “{first.name}” beside the article"
    elif is_open:
        words = f"Let go to open “{first.name}” in place of this briefing"
    else:
        words = f"Let go to open “{first.name}”"
    more = len(paths) - 1
    if more:
        many = "the other file" if more == 1 else f"the {more} other files"
        own = "a window of its own" if more == 1 else "windows of their own"
        words += f", and {many} in {own}"
    return words
