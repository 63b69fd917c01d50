"""Brings an unpacked briefing into the form in which it would be saved.

For people who edit a folder by hand: `python -m briefing_app.fileformat FOLDER` finds the words of
every span again, fills in offsets and context, and says what it mended.
"""

import sys
from pathlib import Path

from briefing_app.fileformat.errors import BriefingFileError
from briefing_app.fileformat.reader import open_briefing
from briefing_app.fileformat.writer import write_folder


def main(arguments: list[str]) -> int:
    """Rewrite the folders named; return 0, or 2 without any, or 3 where one cannot be read."""
    if not arguments:
        print("usage: python -m briefing_app.fileformat FOLDER…", file=sys.stderr)
        return 2
    try:
        for argument in arguments:
            opened = open_briefing(argument)
            write_folder(Path(argument), opened.briefing, opened.media)
            print("\n".join(opened.notices) or f"{argument}: nothing to mend")
    except BriefingFileError as error:
        print(error.message, file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
