"""Text made to be slow: the time must grow with the length, not with its square."""

import time

import pytest

from briefing_app.reading.numbers.reading import read

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


def seconds(text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_time_grows_with_the_length_only(piece: str) -> None:
    short, long = piece * (8_000 // len(piece)), piece * (32_000 // len(piece))
    assert seconds(long) < max(0.5, 9 * seconds(short))


def test_a_million_digits_are_one_thing_not_read() -> None:
    reading = read("1" * 1_000_000)
    assert not reading.figures
    assert len(reading.unread) == 1


def test_versions_without_end() -> None:
    reading = read("1." * 100_000 + "1")
    assert not reading.figures
