"""What a whole text tells about its numbers: whose dollars and cents are meant."""

import pytest

from briefing_app.reading.numbers.setting import derive_setting

EUROS = "Revenue was €4m, costs €3m, debt €9m, profit €1m. "


@pytest.mark.parametrize(
    ("text", "dollar", "cent"),
    [
        ("Perth: it sold ore at $86. Shares closed at A$31 after touching A$32.", "USD", ""),
        ("Perth, Australia: it sold ore at $86 per cent of the Australian price.", "AUD", ""),
        (EUROS + "A share pays 8.5 cent, and a barrel of oil cost $71.", "USD", "EUR"),
        ("Revenue was €4m in Europe and $9m in America. A share pays 8 cents.", "USD", ""),
    ],
)
def test_money_that_the_text_tells_apart(text: str, dollar: str, cent: str) -> None:
    setting = derive_setting(text)
    assert (setting.dollar, setting.cent) == (dollar, cent)
