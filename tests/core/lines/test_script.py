"""What letters tell of a language."""

import pytest

from briefing_app.core.lines.script import language_of_script


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("山鳥町の図書館、来館者が過去最多に", "ja"),
        ("استقبل ميناء الرملة 1,240 سفينة", "ar"),
        ("گزارش پرچم چهار گوشه", "fa"),
        ("הספרייה נפתחה מחדש", "he"),
        ("도서관이 다시 문을 열었다", "ko"),
        ("市立图书馆重新开放", "zh"),
        ("Der Hafen hat geöffnet", ""),
        ("The word 図書館 means library, and no more than that is said of it", ""),
        ("1,240 + 3", ""),
    ],
)
def test_scripts_of_one_language_are_told(text: str, tag: str) -> None:
    assert language_of_script(text) == tag
