"""Numbers in words for titles."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.phrase import change_words, filled_title, ratio_words, share_words
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1.92", "nearly twice"),
        ("2", "twice"),
        ("2.15", "more than twice"),
        ("3.05", "three times"),
        ("4.6", "nearly five times"),
        ("2.4", "2.4 times"),
        ("1.5", "one and a half times"),
        ("1.2", "1.2 times"),
        ("0.5", "half"),
        ("0.48", "nearly half"),
        ("0.53", "more than half"),
        ("0.333", "a third of"),
        ("0.075", "7.5\u00a0% of"),
        ("150", "150 times"),
        ("1", "about"),
    ],
)
def test_ratios(value: str, words: str) -> None:
    assert ratio_words(Decimal(value)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("22.4", "a fifth more"),
        ("-22.4", "a fifth fewer"),
        ("23.4", "23\u00a0% more"),
        ("50", "half more"),
        ("0.2", "no more"),
        ("7.5", "7.5\u00a0% more"),
    ],
)
def test_changes(value: str, words: str) -> None:
    assert change_words(Decimal(value)) == words


def test_what_is_not_counted_becomes_less() -> None:
    assert change_words(Decimal(-10), counted=False) == "a tenth less"


def test_shares() -> None:
    assert share_words(Decimal("7.529")) == "7.5\u00a0%"
    assert share_words(Decimal("53.125")) == "53\u00a0%"


def _briefing(a: str, b: str, unit: str = "death", other: str = "") -> Briefing:
    def figure(id_: str, value: str, of: str) -> Figure:
        return Figure(id_, Quantity(Decimal(value), of), "deaths", Span("s", 0, 1, "x"))

    relation = Relation("r", RelationKind.CHANGE, (FigureRef("a"), FigureRef("b")))
    figures = (figure("a", a, unit), figure("b", b, other or unit))
    return Briefing("b", figures=figures, relations=(relation,))


def test_a_title_is_filled_from_its_relation() -> None:
    briefing = _briefing("71000", "58000")
    assert (
        filled_title(briefing, "{change} deaths than in 2020", "r")
        == "A fifth more deaths than in 2020"
    )
    assert (
        filled_title(briefing, "Killed {change} more people", "r") == "Killed a fifth more people"
    )
    assert filled_title(briefing, "{difference} more deaths", "r") == "13,000 more deaths"
    assert filled_title(briefing, "No places here", "gone") == "No places here"


def test_a_title_follows_its_figures_and_never_says_the_opposite() -> None:
    falling = _briefing("40000", "58000")
    assert filled_title(falling, "Killed {change} more people", "r") is None
    assert filled_title(falling, "Killed {change} people", "r") == "Killed 31\u00a0% fewer people"


def test_a_title_whose_relation_or_numbers_are_gone_is_none() -> None:
    briefing = _briefing("71000", "58000")
    assert filled_title(briefing, "{ratio} as many", "") is None
    assert (
        filled_title(replace(briefing, figures=briefing.figures[:1]), "{ratio} as many", "r")
        is None
    )
    assert filled_title(_briefing("1", "0"), "{ratio} as many", "r") is None
    assert filled_title(_briefing("1", "2", "kg", "death"), "{ratio} as many", "r") is None


@pytest.mark.parametrize(
    ("to", "before", "unit", "words"),
    [
        ("28", "42", "homicide", "Homicides fell by a third"),
        ("288", "150", "arrest", "Homicides nearly doubled"),
        ("7", "1", "arrest", "Homicides grew sevenfold"),
        ("530", "100", "arrest", "Homicides grew more than fivefold"),
        ("5.6", "5.1", "%", "Homicides rose by 0.5 points"),
        ("5.1", "6.1", "%", "Homicides fell by 1 point"),
        ("1000", "1001", "USD", "Homicides hardly changed"),
        ("7", "7", "USD", "Homicides did not change"),
    ],
)
def test_a_title_says_where_a_number_went(to: str, before: str, unit: str, words: str) -> None:
    assert filled_title(_briefing(to, before, unit), "Homicides {moved}", "r") == words


def test_from_nothing_no_title_says_where_it_went() -> None:
    assert filled_title(_briefing("7", "0"), "Homicides {moved}", "r") is None


def test_the_most_is_said_only_where_it_is() -> None:
    text = "North had the {most} arrests"
    assert filled_title(_briefing("7", "3"), text, "r") == "North had the most arrests"
    assert filled_title(_briefing("7", "3", "kg"), text, "r") == "North had the highest arrests"
    assert filled_title(_briefing("3", "7"), text, "r") is None
    assert filled_title(_briefing("7", "7"), text, "r") is None
    assert filled_title(_briefing("7", "3", "fire", "flood"), text, "r") == (
        "North had the most arrests"
    )


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**9, places=4))
def test_any_ratio_has_words(value: Decimal) -> None:
    words = ratio_words(value)
    assert words and words == words.strip()
