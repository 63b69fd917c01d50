"""What a verb of trade gives its price to."""

import pytest

from briefing_app.reading.labels.labellers.paid.money import money
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The town sold the old depot to a theatre for £4m.", "£4m", "price of old depot"),
        ("Calder bought Marsh Mills in 2019 for $3bn.", "$3bn", "price of Marsh Mills"),
        ("Ann Lund, 29, sold her studio last spring for £640,000.", "£640,000", "price of studio"),
        ("The trust acquired two barges for £90,000.", "£90,000", "price of barges"),
        ("The cottage he bought for £20,000 burned down.", "£20,000", "price of cottage"),
        ("He wears a watch that she bought for £40.", "£40", "price of watch"),
        (
            "Lund paid £900 and her house at Emu Point, bought for £480,000 in May, is to be let.",
            "£480,000",
            "price of house at Emu Point",
        ),
        (
            "Lund paid £900 and her car, bought for £480 and now thought to be worth £730, is old.",
            "£730",
            "value of car",
        ),
        ("The portrait went for £88,000.", "£88,000", "price of portrait"),
        ("A pint retails at £4.80.", "£4.80", "price of pint"),
        ("The mill changed hands for £3m.", "£3m", "price of mill"),
        ("A crate of plums fetched £11.", "£11", "price of crate of plums"),
        ("They sold a mill for £2m and a yard for £1m.", "£1m", "price of yard"),
        ("Tickets sold at £18.", "£18", "price of tickets"),
        ("He wanted a roof that a surveyor valued at £4,000.", "£4,000", "value of roof"),
    ],
)
def test_what_is_traded_has_the_price(text: str, number: str, label: str) -> None:
    assert label in proposed(money, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The town sold the old depot to a theatre for £4m.", "£4m", "price of town"),
        (
            "Ann Lund, 29, sold her studio last spring for £640,000.",
            "£640,000",
            "price of Ann Lund",
        ),
        ("The council sold it for £1.", "£1", "price of council"),
        ("He wanted a roof that a surveyor valued at £4,000.", "£4,000", "value of surveyor"),
        ("The fund bought shares at a price of 90p, for a total of £4m.", "£4m", "price of total"),
        ("A crate of plums fetched £11 at the market.", "£11", "money fetched at market"),
    ],
)
def test_who_trades_has_none(text: str, number: str, label: str) -> None:
    assert label not in proposed(money, text, number)
