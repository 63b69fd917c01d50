"""The console's layout: geometry alone, for every window and every shape of stage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from briefing_app.ui.present.console.places import Places, console_scale, derive_places

ASPECTS = (9 / 16, 3 / 4, 16 / 9)


def places(wide: int, high: int, aspect: float = 9 / 16, words: int = 80) -> Places:
    size = QSize(wide, high)
    scale = console_scale(size, 1.0)
    return derive_places(size, scale, aspect, lambda _width: round(words * scale))


def shown(found: Places) -> list[QRect]:
    return [rect for rect in vars(found).values() if not rect.isEmpty()]


@given(
    st.integers(320, 4000),
    st.integers(240, 2400),
    st.sampled_from(ASPECTS),
    st.integers(0, 400),
)
def test_nothing_overlaps_or_leaves_the_window(
    wide: int, high: int, aspect: float, words: int
) -> None:
    found = shown(places(wide, high, aspect, words))
    window = QRect(0, 0, wide, high)
    for index, rect in enumerate(found):
        assert window.contains(rect)
        assert not any(rect.intersects(other) for other in found[index + 1 :])


@pytest.mark.parametrize(
    ("wide", "high", "scale"),
    [(1024, 640, 1.0), (1440, 900, 1.0), (1920, 1080, 1.2), (3840, 2160, 2.4), (1080, 1920, 1.2)],
)
def test_letters_grow_with_the_screen(wide: int, high: int, scale: float) -> None:
    assert console_scale(QSize(wide, high), 1.0) == pytest.approx(scale)
    assert console_scale(QSize(wide, high), 1.5) == pytest.approx(1.5 * scale)


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900), (1920, 1080), (3840, 2160)])
def test_the_lower_half_is_used(size: tuple[int, int]) -> None:
    found = places(*size)
    body = found.strip.top() - found.header.bottom()
    assert found.notes.height() > 0.45 * body
    assert found.evidence.bottom() > found.header.bottom() + 0.8 * body
    assert found.on_screen.height() > 0.55 * body


def test_an_upright_screen_has_rows_and_notes_get_the_rest() -> None:
    found = places(1080, 1920)
    assert found.next_up.top() > found.on_screen.bottom()
    assert found.notes.width() > 0.9 * 1080
    assert found.notes.height() > 0.4 * 1920
    upright = places(1080, 1920, 16 / 9)
    assert upright.next_up.left() > upright.on_screen.right(), "two upright slides side by side"


def test_a_low_window_keeps_picture_and_notes() -> None:
    found = places(640, 290)
    assert found.strip.isEmpty()
    assert found.next_up.isEmpty()
    assert found.evidence.isEmpty()
    assert min(found.on_screen.height(), found.notes.height()) > 100
