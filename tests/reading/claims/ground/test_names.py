"""What numbers are called, and how well words name them."""

from decimal import Decimal

import pytest

from briefing_app.reading.claims.ground.names import by_head, derive_name, likeness_of, phrase_of

TEN = Decimal(10)


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("the turbines of the first six months", ("turbin",)),
        ("its net debt, which fell", ("net", "debt")),
        ("the dry bulk total", ("dry", "bulk")),
        ("which rose", ()),
    ],
)
def test_the_phrase_ends_at_a_preposition_or_verb(words: str, phrase: tuple[str, ...]) -> None:
    assert phrase_of(words) == phrase


@pytest.mark.parametrize("label", ["total to … in two years", "rise in turnover", ""])
def test_words_of_the_text_and_changes_are_no_name(label: str) -> None:
    assert derive_name(label, TEN, 0) is None


def test_what_only_one_side_says_counts_against_it() -> None:
    plain, longer = derive_name("copper", TEN, 0), derive_name("raw copper", TEN, 1)
    assert plain is not None
    assert longer is not None
    assert likeness_of(("copper",), plain) == 1
    assert likeness_of(("copper",), longer) < 1
    assert likeness_of(("scrap", "copper"), longer) < likeness_of(("copper",), longer)
    assert by_head([plain, longer]) == {"copper": (plain, longer)}
