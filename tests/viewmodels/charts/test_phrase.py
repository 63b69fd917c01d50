"""Numbers in words for titles."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.viewmodels.charts.phrase import (
    change_words,
    filled_title,
    moved_words,
    ratio_words,
    share_words,
)


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
        ("0.9", "nearly"),
        ("0.98", "about"),
        ("1.8", "nearly twice"),
        ("1.79", "1.8 times"),
        ("2.05", "twice"),
        ("1.98", "twice"),
        ("0.45", "nearly half"),
        ("0.1", "a tenth of"),
        ("0.2", "a fifth of"),
        ("0.25", "a quarter of"),
        ("0.6667", "two thirds of"),
        ("0.75", "three quarters of"),
        ("0.29", "29\u00a0% of"),
        ("12", "twelve times"),
        ("13.4", "13 times"),
        ("-2", "−2 times"),
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
        ("10", "a tenth more"),
        ("25", "a quarter more"),
        ("33", "a third more"),
        ("67", "two thirds more"),
        ("75", "three quarters more"),
        ("-0.4", "no more"),
        ("-0.6", "0.6\u00a0% fewer"),
    ],
)
def test_changes(value: str, words: str) -> None:
    assert change_words(Decimal(value)) == words


def test_what_is_not_counted_becomes_less() -> None:
    assert change_words(Decimal(-10), counted=False) == "a tenth less"


@pytest.mark.parametrize(
    ("to", "before", "words"),
    [
        (Quantity(Decimal(5)), Quantity(Decimal(5)), "did not change"),
        (Quantity(Decimal(1001)), Quantity(Decimal(1000)), "hardly changed"),
        (Quantity(Decimal(80)), Quantity(Decimal(100)), "fell by a fifth"),
        (Quantity(Decimal(120)), Quantity(Decimal(100)), "rose by a fifth"),
        (Quantity(Decimal(192)), Quantity(Decimal(100)), "nearly doubled"),
        (Quantity(Decimal(300)), Quantity(Decimal(100)), "tripled"),
        (Quantity(Decimal(600)), Quantity(Decimal(100)), "grew sixfold"),
        (Quantity(Decimal(1300)), Quantity(Decimal(100)), "grew 13-fold"),
        (Quantity(Decimal(240)), Quantity(Decimal(100)), "grew to 2.4 times the earlier figure"),
        (Quantity(Decimal(41), "%"), Quantity(Decimal(40), "%"), "rose by 1 point"),
        (Quantity(Decimal(38), "%"), Quantity(Decimal(40), "%"), "fell by 2 points"),
        (Quantity(Decimal(0)), Quantity(Decimal(100)), "fell by 100\u00a0%"),
        (Quantity(Decimal(5)), Quantity(Decimal(0)), None),
        (Quantity(Decimal(5)), Quantity(Decimal(-5)), None),
        (Quantity(Decimal(-5)), Quantity(Decimal(5)), None),
    ],
)
def test_how_a_number_moved(to: Quantity, before: Quantity, words: str | None) -> None:
    assert moved_words(to, before) == words


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
