"""The table of units says one thing of each unit."""

from collections import Counter
from decimal import Decimal

import pytest

from briefing_app.core.unit_table import UNITS
from briefing_app.core.units import SYMBOLS, TO_BASE, UnitKind, kind_of, plural


def test_no_symbol_abbreviation_or_name_is_given_twice() -> None:
    for written in (
        [row.symbol for row in UNITS],
        [short for row in UNITS for short in row.short],
        [name for row in UNITS for name in row.names],
    ):
        assert [word for word, count in Counter(written).items() if count > 1] == []


def test_a_base_is_its_own_base_and_of_the_same_kind() -> None:
    for unit, (base, factor) in TO_BASE.items():
        assert TO_BASE[base] == (base, "1")
        assert Decimal(factor) > 0
        assert kind_of(unit) is kind_of(base)


def test_kinds_are_known_and_nouns_are_no_symbols() -> None:
    assert {row.kind for row in UNITS} <= {*UnitKind, ""}
    assert kind_of("kg") is UnitKind.MASS
    assert kind_of("barrel") is UnitKind.VOLUME
    assert "barrel" not in SYMBOLS
    assert "km/h" in SYMBOLS


@pytest.mark.parametrize("noun", ["staff", "steel works", "police", "series", "headquarters"])
def test_nouns_without_another_plural_stay(noun: str) -> None:
    assert plural(noun) == noun
    assert plural("boss") == "bosses"
