"""Zooming and panning over a slide, by geometry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.viewmodels.present.zoom import (
    LARGEST,
    Zoom,
    around,
    framed,
    moved,
    slide_point,
    zoomed_to,
)

PART = st.floats(0, 1)


def test_a_rectangle_fills_the_stage_with_all_of_it() -> None:
    zoom = framed(None, (0.6, 0.8), (0.2, 0.4))
    assert zoom is not None
    assert (zoom.x, zoom.y, zoom.factor) == pytest.approx((0.4, 0.6, 2.5))
    wide = framed(None, (0.0, 0.4), (1.0, 0.5))
    assert wide is None, "as wide as the slide is all of it"


def test_a_rectangle_on_a_zoomed_slide_is_meant_there() -> None:
    zoom = framed(Zoom(0.25, 0.25, 2.0), (0.0, 0.0), (0.5, 0.5))
    assert zoom is not None
    assert (zoom.x, zoom.y, zoom.factor) == pytest.approx((0.125, 0.125, 4.0))


@given(PART, PART, st.floats(1.1, 3.0))
def test_what_is_pointed_at_stays_under_the_pointer(x: float, y: float, factor: float) -> None:
    before = Zoom(0.5, 0.5, 2.0)
    zoom = around(before, x, y, factor)
    assert zoom is not None
    assert slide_point(zoom, x, y) == pytest.approx(slide_point(before, x, y), abs=1e-9)


@given(st.floats(-3, 3), st.floats(-3, 3), st.floats(1.05, 20), PART, PART)
def test_no_zoom_shows_what_is_beside_the_slide(
    dx: float, dy: float, factor: float, x: float, y: float
) -> None:
    zoom = zoomed_to(x, y, factor)
    assert zoom is not None
    zoom = moved(zoom, dx, dy)
    left, top = zoom.corner
    assert -1e-9 <= left <= 1 - zoom.side + 1e-9
    assert -1e-9 <= top <= 1 - zoom.side + 1e-9
    assert zoom.factor <= LARGEST


def test_zooming_out_ends_it() -> None:
    assert around(Zoom(0.5, 0.5, 1.2), 0.5, 0.5, 0.5) is None
    assert zoomed_to(0.5, 0.5, 1.0) is None
