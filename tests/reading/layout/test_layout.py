"""What a layout is asked for, and that it is made once."""

from briefing_app.importers import import_bytes
from briefing_app.reading.layout import derive_layout


def test_the_same_article_is_laid_out_once() -> None:
    first, again = (import_bytes(b"Ships: 12\n\nCrates: 40", name="a.txt").article for _ in "ab")
    assert first is not None
    assert again is not None
    assert first is not again
    assert derive_layout(first) is derive_layout(again)
