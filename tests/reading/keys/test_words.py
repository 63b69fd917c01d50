"""Every row of the table of words shows its sign in the example, and not in the counter-example."""

import re

import pytest

from briefing_app.reading.keys.words import WORD_SIGNS, WordSign, signs_in

_NUMBER = re.compile(r"\[[^\]]*\]")


def beside(text: str) -> tuple[str, str]:
    found = _NUMBER.search(text)
    assert found, text
    return text[: found.start()].lower(), text[found.end() :].lower()


@pytest.mark.parametrize("sign", WORD_SIGNS, ids=lambda sign: sign.name)
def test_example_and_counter_example(sign: WordSign) -> None:
    assert sign.holds(*beside(sign.example)), sign.example
    assert not sign.holds(*beside(sign.counter)), sign.counter


def test_names_are_given_once_and_found() -> None:
    names = [sign.name for sign in WORD_SIGNS]
    assert len(set(names)) == len(names)
    assert "base" in set(signs_in("Sales rose to 9 million from ", " million the year before."))


def test_what_is_far_away_is_no_sign() -> None:
    assert "average" not in set(
        signs_in("The average was low. " + "x " * 60 + "They took ", " guns")
    )
