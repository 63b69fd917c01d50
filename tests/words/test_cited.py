"""What somebody said stands in the marks of its language."""

from dataclasses import replace

import pytest

from briefing_app.viewmodels.present.slides import QuotationContent
from briefing_app.words.cited import cited


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Nobody asked us.", "en", "“Nobody asked us.”"),
        ("夜間の開館", "ja-JP", "「夜間の開館」"),
        ("فتح الأبواب", "ar", "«فتح الأبواب»"),
        ("„Niemand fragte.“", "de", "„Niemand fragte.“"),
        ("Es waren 48 Tote.", "de-AT", "„Es waren 48 Tote.“"),
        ("Es waren 48 Tote.", "de-CH", "«Es waren 48 Tote.»"),
        ("Hubo 48 muertos.", "es", "«Hubo 48 muertos.»"),
        ("Il y eut 48 morts.", "fr", "«\u202fIl y eut 48 morts.\u202f»"),
        ("Walikufa 48.", "sw", "“Walikufa 48.”"),
        ("”Det var 48”, sade hon.", "sv", "”Det var 48”, sade hon."),
        ("", "de", ""),
    ],
)
def test_marks_of_a_language(text: str, language: str, shown: str) -> None:
    assert cited(text, language) == shown


def test_words_that_nobody_spoke_get_none() -> None:
    bare = QuotationContent("夜間の開館", "", lost=False, language="ja")
    assert bare.shown == "夜間の開館"
    assert replace(bare, speaker="館長").shown == "「夜間の開館」"
