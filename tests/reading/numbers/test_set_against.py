"""Two numbers that are set against each other have one unit, which stands behind the second."""

import pytest

from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Of those on the drug 14.9 versus 22.3 % had an attack.", ["%", "%"]),
        ("Deaths were rarer (3.1 vs. 4.4 %).", ["%", "%"]),
        ("Turnout was 52.5 vs 49.1 per cent.", ["%", "%"]),
        ("The trial had 31 patients and 22.3 % fell ill.", ["patient", "%"]),
    ],
)
def test_a_unit_is_shared(text: str, units: list[str]) -> None:
    assert [f.quantity.unit for f in body(text).figures] == units
