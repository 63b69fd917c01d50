"""Parts of a bar give way in the order that was set."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.viewmodels.window.fit import derive_fit

FORMS = st.lists(st.integers(0, 200), min_size=1, max_size=4).map(
    lambda widths: sorted(widths, reverse=True)
)


def test_all_stay_whole_where_there_is_room() -> None:
    assert derive_fit([(100, 0), (50, 0)], [0, 1], 160, 10) == (0, 0)


def test_the_first_named_gives_way_first() -> None:
    assert derive_fit([(100, 20, 0), (50, 0)], [0, 1, 0], 100, 10) == (1, 0)
    assert derive_fit([(100, 20, 0), (50, 0)], [0, 1, 0], 30, 10) == (1, 1)
    assert derive_fit([(100, 20, 0), (50, 0)], [0, 1, 0], 10, 10) == (2, 1)


@given(st.lists(FORMS, max_size=6), st.data(), st.integers(0, 900))
def test_it_fits_or_nothing_more_can_give(
    widths: list[list[int]], data: st.DataObject, available: int
) -> None:
    steps = data.draw(st.permutations([i for i, w in enumerate(widths) for _ in w[1:]]))
    forms = derive_fit(widths, steps, available, 8)
    shown = [w[f] for w, f in zip(widths, forms, strict=True) if w[f]]
    needed = sum(shown) + 8 * max(0, len(shown) - 1)
    spent = all(f == len(w) - 1 for w, f in zip(widths, forms, strict=True))
    assert needed <= available or spent
