"""What somebody said stands in the marks of its language."""

from dataclasses import replace

import pytest

from briefing_app.viewmodels.present.quoting import quoted
from briefing_app.viewmodels.present.slides import QuotationContent


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Nobody asked us.", "en", "“Nobody asked us.”"),
        ("夜間の開館", "ja-JP", "「夜間の開館」"),
        ("فتح الأبواب", "ar", "«فتح الأبواب»"),
        ("„Niemand fragte.“", "de", "„Niemand fragte.“"),
    ],
)
def test_marks_of_a_language(text: str, language: str, shown: str) -> None:
    assert quoted(text, language) == shown


def test_words_that_nobody_spoke_get_none() -> None:
    bare = QuotationContent("夜間の開館", "", lost=False, language="ja")
    assert bare.shown == "夜間の開館"
    assert replace(bare, speaker="館長").shown == "「夜間の開館」"
