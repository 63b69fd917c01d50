"""What is new in this version, in a few sentences; the whole list is in CHANGELOG.md."""

from typing import NamedTuple

from briefing_app.words.said import marked

VERSION = "0.1.0"
"""The version that this is the news of; a test holds it beside the program's own."""


class News(NamedTuple):
    """One thing that is new, and what it is good for."""

    what: str
    words: str


NEWS = (
    News(
        marked("Every claim is checked"),
        marked("“Nearly double” is computed, and the sum is shown."),
    ),
    News(
        marked("Two sources"),
        marked("Ctrl+Shift+K sets a second report beside the first and finds what differs."),
    ),
    News(
        marked("Exports"),
        marked("Slides for PowerPoint, a web page, a workbook, and PDFs, by Ctrl+E."),
    ),
    News(
        marked("A folder of briefings"),
        marked("Ctrl+Shift+O finds a number or a word in all of them."),
    ),
)
