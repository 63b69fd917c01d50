"""What a program wrote into a file about itself is no title and no author."""

import pytest

from briefing_app.importers.result import Meta
from briefing_app.importers.text.junk import without_junk


@pytest.mark.parametrize(
    "title",
    ["Microsoft Word - Release v3.doc", "Document1", "PowerPoint Presentation", "report.docx", "(x",
     "- no title specified", "Unknown Title", "Untitled 2", "Slide 1"],
)  # fmt: skip
def test_titles_that_nobody_wrote(title: str) -> None:
    assert without_junk(Meta(title)).title == ""


@pytest.mark.parametrize("title",
    ["Slides on the A41", "Title rose 4%", "Documents lost", "(Re)building the town",
     "No title fight in 2026", "Untitled works sold for 12 million"],
)  # fmt: skip
def test_titles_that_somebody_wrote(title: str) -> None:
    assert without_junk(Meta(title)).title == title


@pytest.mark.parametrize(
    ("author", "shown"),
    [("python-docx", ""), ("Windows User", ""), ("(anonymous)", ""), ("Unknown Author", ""),
     ("Ada Userman", "Ada Userman"), ("Root & Sons", "Root & Sons")],
)  # fmt: skip
def test_authors(author: str, shown: str) -> None:
    assert without_junk(Meta(author=author)).author == shown
