"""The numbers of a board are of one size, but for one that is much longer than the others."""

import pytest

from briefing_app.render.slides.board import _common


@pytest.mark.parametrize(
    ("sizes", "common"),
    [
        ([100.0, 100.0, 90.0], 90.0),
        ([100.0, 100.0, 40.0], 100.0),
        ([100.0, 50.0, 48.0, 46.0], 46.0),
        ([80.0], 80.0),
        ([], 0.0),
    ],
)
def test_a_long_number_makes_no_other_small(sizes: list[float], common: float) -> None:
    assert _common(sizes) == common
