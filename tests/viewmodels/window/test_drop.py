"""Before a file is let go, the window says where it will land."""

from pathlib import Path

import pytest

from briefing_app.viewmodels.window.drop import derive_drop_words


@pytest.mark.parametrize(
    ("names", "is_open", "words"),
    [
        (["a.pdf"], False, "Let go to open “a.pdf”"),
        (["a.csv"], False, "Let go to open “a.csv”"),
        (["a.pdf"], True, "Let go to open “a.pdf” in place of this briefing"),
        (["A.CSV"], True, "Let go to put “A.CSV” beside the article"),
        (["a.pdf", "b.pdf"], False,
         "Let go to open “a.pdf”, and the other file in a window of its own"),
        (["a.pdf", "b.pdf", "c.pdf"], False,
         "Let go to open “a.pdf”, and the 2 other files in windows of their own"),
    ],
)  # fmt: skip
def test_words(names: list[str], is_open: bool, words: str) -> None:
    assert derive_drop_words([Path(name) for name in names], is_open=is_open) == words
