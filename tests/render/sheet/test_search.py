"""Finding the first that fits."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.render.sheet.search import first_fitting


@given(st.integers(1, 60), st.integers(0, 70), st.integers(0, 70))
def test_it_is_the_first_wherever_the_search_begins(count: int, first: int, start: int) -> None:
    found = first_fitting(lambda index: index >= first, count, start)
    assert found == min(first, count - 1)


@given(st.integers(2, 60), st.integers(1, 59))
def test_a_good_guess_takes_two_attempts(count: int, first: int) -> None:
    first = min(first, count - 1)
    asked: list[int] = []

    def fits(index: int) -> bool:
        asked.append(index)
        return index >= first

    assert first_fitting(fits, count, first) == first
    assert len(asked) == 2
