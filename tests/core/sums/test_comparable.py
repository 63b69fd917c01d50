"""What is said of numbers that are set against each other though they are not alike."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.comparable import Caveat, Unlike, derive_caveats

R = RelationKind
SPAN = Span("a", 0, 1, "x")


def figure(id_: str, unit: str, *, period: str = "", place: str = "", mark: str = "") -> Figure:
    marks = (mark,) if mark else ()
    quantity = Quantity(Decimal(5), unit, marks=marks)
    return Figure(id_, quantity, "things", SPAN, period=period, place=place)


def caveats(kind: R, a: Figure, b: Figure) -> tuple[Caveat, ...]:
    briefing = Briefing("b", figures=(a, b))
    return derive_caveats(briefing, kind, (FigureRef(a.id), FigureRef(b.id)))


@pytest.mark.parametrize(
    ("kind", "a", "b", "unlike"),
    [
        (R.PART_OF, {"period": "2023"}, {"period": "2024"}, Unlike.PERIOD),
        (R.PART_OF, {"period": "2024-03"}, {"period": "2024"}, None),
        (R.PART_OF, {"period": "2024"}, {"period": "2020/2025"}, None),
        (R.PART_OF, {"period": "2024"}, {}, None),
        (R.CHANGE, {"period": "2024"}, {"period": "2023"}, None),
        (R.CHANGE, {"period": "2024-03"}, {"period": "2023"}, Unlike.PERIOD),
        (R.CHANGE, {"place": "Dell"}, {"place": "Marrow"}, Unlike.PLACE),
        (R.PART_OF, {"place": "Dell"}, {"place": "Marrow"}, None),
        (R.CHANGE, {"period": "2023-04/2024-03"}, {"period": "2022"}, Unlike.PERIOD),
        (R.CHANGE, {"period": "2024-Q1"}, {"period": "2023-01/2023-03"}, None),
        (R.PART_OF, {"period": "2024-12"}, {"period": "2024-Q4"}, None),
        (
            R.RATIO,
            {"period": "2024", "place": "Dell"},
            {"period": "2020", "place": "Marrow"},
            Unlike.PERIOD,
        ),
        (R.RATIO, {"period": "2024", "place": "Dell"}, {"period": "2024", "place": "Marrow"}, None),
        (R.RATIO, {"period": "2024", "place": "Dell"}, {"period": "2020", "place": "Dell"}, None),
        (R.CHANGE, {"place": "Dell county"}, {"place": "Marrow county"}, Unlike.PLACE),
        (R.CHANGE, {"place": "Dell"}, {"place": "Dell county"}, None),
        (R.CHANGE, {"mark": "provisional"}, {}, Unlike.STANDING),
        (R.CHANGE, {"mark": "provisional"}, {"mark": "provisional"}, None),
    ],
)
def test_what_differs_is_told(
    kind: R, a: dict[str, str], b: dict[str, str], unlike: Unlike | None
) -> None:
    found = caveats(kind, figure("f1", "dog", **a), figure("f2", "dog", **b))
    assert [c.unlike for c in found] == ([unlike] if unlike else [])
    assert not any(c.refuses for c in found)


def test_a_change_of_what_is_counted_is_told() -> None:
    a, b = figure("f1", "household"), figure("f2", "person")
    a = replace(a, evidence=Span("a", 0, 12, "5 households"))
    b = replace(b, evidence=Span("a", 20, 28, "5 people"))
    assert caveats(R.CHANGE, a, b) == (Caveat(Unlike.DEFINITION, "household", "person"),)
    assert not caveats(R.CHANGE, a, replace(b, evidence=Span("a", 20, 21, "5")))


@pytest.mark.parametrize(
    ("kind", "a", "b", "refused"),
    [
        (R.PART_OF, "kg", "USD", True),
        (R.CHANGE, "USD", "EUR", True),
        (R.CHANGE, "kg", "lb", False),
        (R.RATIO, "EUR", "hour", False),
        (R.PART_OF, "dog", "animal", False),
    ],
)
def test_unlike_measures_are_refused(kind: R, a: str, b: str, refused: bool) -> None:
    found = caveats(kind, figure("f1", a), figure("f2", b))
    assert any(c.refuses for c in found) is refused


def labelled(first: str, second: str, unit: str = "USD") -> tuple[Caveat, ...]:
    a = replace(figure("f1", unit), label=first)
    b = replace(figure("f2", unit), label=second, evidence=Span("a", 9, 10, "x"))
    return caveats(R.CHANGE, a, b)


def test_a_part_beside_its_whole_is_told() -> None:
    told = labelled("exports", "car exports")
    assert told == (Caveat(Unlike.THING, "exports", "car exports"),)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("car exports", "exports"),
        ("exports", "total exports"),
        ("exports", "rise in exports"),
        ("exports", "imports"),
        ("", "car exports"),
    ],
)
def test_what_is_said_more_shortly_or_otherwise_is_no_part(first: str, second: str) -> None:
    assert not labelled(first, second)


def test_degrees_of_two_scales_may_say_the_same() -> None:
    assert not caveats(R.SAME, figure("f1", "°C"), figure("f2", "°F"))
