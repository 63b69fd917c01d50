"""Text made to be slow: the work must grow with the length, not with its square.

Calls are counted, not time, which is another on every machine: ``run.py bench hostile`` prints how
the time grows.
"""

from functools import partial

import pytest

from briefing_app.reading.numbers.reading import read
from tests.growth.counting import LINEAR, calls

PIECES = {
    "digits": "1",
    "commas": "1,",
    "points": "1.",
    "and": "and ",
    "one": "one ",
    "dashes": "1-",
    "colons": "1:",
    "groups": "123 ",
    "letters": "a",
    "mail": "a@",
    "stops": "!",
    "quotes": '"',
    "blank": " \n",
    "hundreds of": "hundreds of ",
    "million": "million ",
    "twenty": "twenty-",
    "from to": "from 5 to 6 ",
    "fractions": "½",
    "digits apart": "😀1",
    "cells": "1\t",
    "months": "May ",
    "phone": "020 7946 ",
    "apples": "5 apples, ",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_work_grows_with_the_length_only(piece: str) -> None:
    read(piece * 100)  # what is made at the first reading does not count
    sizes = (1_500, 3_000, 6_000)
    once, twice, four = (calls(partial(read, piece * (size // len(piece)))) for size in sizes)
    assert once > 0
    # Either as a whole, or step by step: what comes once, early or late, is no growth.
    assert four <= max(twice * 2**LINEAR, twice + (twice - once) * 2**LINEAR) + 50


def test_a_million_digits_are_one_thing_not_read() -> None:
    reading = read("1" * 1_000_000)
    assert not reading.figures
    assert len(reading.unread) == 1


def test_versions_without_end() -> None:
    reading = read("1." * 100_000 + "1")
    assert not reading.figures


def test_hyphens_without_end_lead_to_no_money() -> None:
    (found,) = read("It cost 20" + "-" * 3_000 + "euro.").figures
    assert found.quantity.unit == ""
