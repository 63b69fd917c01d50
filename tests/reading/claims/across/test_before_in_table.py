"""What a number was before must be what the table has beside it."""

import pytest

from tests.reading.claims.said import verdicts

TABLE = """Traffic of the year

{}

\t2024\t2025
Cargo\t2,640\t2,310
Flights\t7,380\t7,940
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cargo came to 2,310 tonnes, down from 2,460.", "fails"),
        ("Cargo came to 2,310 tonnes, down from 2,640.", None),
        ("Cargo came to 2,310 tonnes, down from 2,500 in May.", None),
        ("Mail came to 1,310 tonnes, down from 2,460.", None),
    ],
)
def test_digits_that_changed_places_are_noticed(text: str, found: str | None) -> None:
    assert verdicts(TABLE.format(text)).get("2,460") == found
