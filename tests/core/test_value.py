"""Values of the model: equal by each of their fields, frozen, and shown as they are written."""

import tracemalloc
from copy import deepcopy
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from pickle import dumps, loads

import pytest

from briefing_app.core.figure import CellRef, FigureRef
from briefing_app.core.review.remarks import Reply
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.core.value import Value
from briefing_app.core.value import replace as replace_value
from briefing_app.fileformat.shapes import BRIEFING


class Pair(Value):
    first: int
    second: str = ""


class Other(Value):
    first: int
    second: str = ""


def test_equal_by_every_field_and_by_the_class() -> None:
    assert Pair(1, "a") == Pair(1, "a")
    assert hash(Pair(1, "a")) == hash(Pair(1, "a"))
    assert Pair(1, "a") != Pair(1, "b")
    assert Pair(1, "a") != Pair(2, "a")
    assert Pair(1, "a") != Other(1, "a")
    assert Pair(1, "a") != (1, "a")
    assert FigureRef("f1") == FigureRef("f1") != FigureRef("f2")


def test_shown_as_it_is_written() -> None:
    assert repr(Pair(1, "a")) == "Pair(first=1, second='a')"
    assert eval(repr(CellRef("t", "r", "c"))) == CellRef("t", "r", "c")


def test_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Pair(1).first = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del Pair(1).first


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        ((), {"second": "a"}),
        ((1, "a", 2), {}),
        ((1,), {"first": 1}),
        ((1,), {"third": 1}),
        ((), {"second": "a", "third": 1}),
    ],
)
def test_made_of_its_fields_and_of_nothing_else(
    given: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match="Pair takes first, second"):
        Pair(*given, **named)  # type: ignore[arg-type]


def test_made_in_order_or_by_name_with_its_defaults() -> None:
    assert Pair(1, "a") == Pair(first=1, second="a") == Pair(1, second="a")
    assert Pair(1) == Pair(1, "") == replace(Pair(2), first=1)
    assert loads(dumps(Pair(1, "a"))) == deepcopy(Pair(1, "a")) == Pair(1, "a")


def test_a_default_that_is_made_anew_is_refused() -> None:
    with pytest.raises(TypeError, match="stands as it is"):

        class Held(Value):
            parts: dict[str, int] = field(default_factory=dict)


def test_what_a_value_remembers_is_no_part_of_it() -> None:
    one, other = (
        Article(Source("s"), (Block(BlockKind.PARAGRAPH, "We saw 12 cats."),), "en") for _ in "ab"
    )
    assert one.text == "We saw 12 cats."
    assert one == other
    assert hash(one) == hash(other)


def test_every_field_of_every_value_counts() -> None:
    assert BRIEFING is not None  # all that is stored is loaded with it
    kinds = [k for k in Value.__subclasses__() if k.__module__.startswith("briefing_app.")]
    assert Reply in kinds
    for kind in kinds:
        names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
        assert list(kind.__annotations__) == names
        assert "__eq__" not in vars(kind)
        assert "__hash__" not in vars(kind)
        assert "__init__" not in vars(kind)


def test_the_fields_of_a_class_are_made_when_they_are_first_asked_for() -> None:
    class Late(Value):
        first: int
        second: str = ""

    assert "__dataclass_fields__" not in vars(Late)
    assert replace(Late(1), second="b") == Late(1, "b")
    assert [one.name for one in fields(Late)] == ["first", "second"]
    assert is_dataclass(Late)
    assert not is_dataclass(Value)


def test_replace_of_values_does_what_that_of_dataclasses_does() -> None:
    span = make_span("a", "We saw 12 cats.", 7, 9)
    assert replace_value(span, lost=True) == replace(span, lost=True)
    with pytest.raises(TypeError, match="takes first, second"):
        replace_value(Pair(1), third=2)  # type: ignore[call-arg]


def test_a_default_before_a_field_without_one_is_not_put_at_the_end() -> None:
    class Between(Value):
        first: int = 1
        second: int
        third: int = 3

    assert Between(7, 8) == Between(first=7, second=8, third=3)
    with pytest.raises(TypeError, match="takes first, second, third"):
        Between(7)


def test_values_of_a_class_share_what_their_fields_are_called() -> None:
    """A dictionary of its own for each takes 200 to 350 bytes; thousands of cells have values."""
    tracemalloc.start()
    kept = [Pair(n, "a") for n in range(1000)]
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken / len(kept) < 150
