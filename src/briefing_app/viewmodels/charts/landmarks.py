"""Round numbers in the words of chart titles: "nearly twice", "a fifth", "doubled".

Each stands whole, since "nearly" and "more than" bend what follows them in other languages. Must
not know when a number is near one.
"""

from decimal import Decimal
from typing import NamedTuple

from briefing_app.words.said import marked

AS_RATIO = "as a ratio"
"""Tells "half the figure of 2020" from "rose by half"."""


class Landmark(NamedTuple):
    """A round number in words: when it is that, when nearly, when more than that."""

    value: Decimal
    words: str
    nearly: str
    more: str


HALF = Landmark(
    Decimal(1) / 2,
    marked("half", "as a ratio"),
    marked("nearly half"),
    marked("more than half"),
)
PARTS = (
    Landmark(
        Decimal(1) / 10,
        marked("a tenth of"),
        marked("nearly a tenth of"),
        marked("more than a tenth of"),
    ),
    Landmark(
        Decimal(1) / 5,
        marked("a fifth of"),
        marked("nearly a fifth of"),
        marked("more than a fifth of"),
    ),
    Landmark(
        Decimal(1) / 4,
        marked("a quarter of"),
        marked("nearly a quarter of"),
        marked("more than a quarter of"),
    ),
    Landmark(
        Decimal(1) / 3,
        marked("a third of"),
        marked("nearly a third of"),
        marked("more than a third of"),
    ),
    HALF,
    Landmark(
        Decimal(2) / 3,
        marked("two thirds of"),
        marked("nearly two thirds of"),
        marked("more than two thirds of"),
    ),
    Landmark(
        Decimal(3) / 4,
        marked("three quarters of"),
        marked("nearly three quarters of"),
        marked("more than three quarters of"),
    ),
)
HALF_MORE = Landmark(
    Decimal("1.5"),
    marked("one and a half times"),
    marked("nearly one and a half times"),
    marked("more than one and a half times"),
)
TWICE = Landmark(Decimal(2), marked("twice"), marked("nearly twice"), marked("more than twice"))
TIMES = Landmark(
    Decimal(0), marked("{n} times"), marked("nearly {n} times"), marked("more than {n} times")
)
FOLDS = {
    2: Landmark(
        Decimal(2), marked("doubled"), marked("nearly doubled"), marked("more than doubled")
    ),
    3: Landmark(
        Decimal(3), marked("tripled"), marked("nearly tripled"), marked("more than tripled")
    ),
    4: Landmark(
        Decimal(4),
        marked("quadrupled"),
        marked("nearly quadrupled"),
        marked("more than quadrupled"),
    ),
}
FOLD = Landmark(
    Decimal(0),
    marked("grew {n}fold"),
    marked("grew nearly {n}fold"),
    marked("grew more than {n}fold"),
)
FRACTIONS = (
    (Decimal("9.5"), Decimal("10.5"), marked("a tenth")),
    (Decimal("18.5"), Decimal("22.5"), marked("a fifth")),
    (Decimal(24), Decimal("26.5"), marked("a quarter")),
    (Decimal("31.5"), Decimal("35.5"), marked("a third")),
    (Decimal(48), Decimal(52), marked("half")),
    (Decimal("65.5"), Decimal("68.5"), marked("two thirds")),
    (Decimal(74), Decimal(76), marked("three quarters")),
)
