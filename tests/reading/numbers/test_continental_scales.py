"""Scales of continental texts, with a full stop behind them: "450 Tsd. €"."""

import pytest

from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    ("written", "value"),
    [("450 Tsd. €", 450_000), ("2.3 Mio. €", 2_300_000), ("12 Mrd. Euro", 12_000_000_000)],
)
def test_a_scale_with_a_full_stop_belongs_to_the_money_behind_it(written: str, value: int) -> None:
    draft = body(f"The clinic treated 1,200 patients. It cost {written} in May. Few minded.")
    quantity = draft.figures[1].quantity
    assert (quantity.value, quantity.unit) == (value, "EUR")


def test_a_scale_may_end_a_sentence() -> None:
    draft = body("It sold 3 Mio. The rest, 40 boxes, was burned.")
    assert [f.quantity.value for f in draft.figures] == [3_000_000, 40]
