"""Late or early: counted from where one began, against a target shared over what is shown."""

import pytest

from briefing_app.viewmodels.present.pace import derive_plan, lateness


@pytest.mark.parametrize(
    ("seconds", "target", "first", "plan"),
    [
        ((0, 0, 0, 0), 120, 0, (30, 30, 30, 30)),
        ((0, 0, 0, 0), 120, 2, (0, 0, 60, 60)),
        ((60, 0, 0), 120, 0, (60, 30, 30)),
        ((60, 0, 0), 120, 1, (0, 60, 60)),
        ((60, 60), 60, 0, (30, 30)),
        ((60, 60), 240, 0, (120, 120)),
        ((90, 0, 30), 60, 0, (30, 20, 10)),
        ((60, 0, 30), 0, 0, (60, 0, 30)),
        ((), 60, 0, ()),
    ],
)
def test_the_target_is_shared(
    seconds: tuple[int, ...], target: int, first: int, plan: tuple[float, ...]
) -> None:
    assert derive_plan(seconds, target, first) == pytest.approx(plan)


def test_within_a_slides_time_one_is_on_time() -> None:
    plan = (40.0, 20.0, 60.0)
    assert lateness(plan, 1, 50) == 0
    assert lateness(plan, 1, 30) == -10
    assert lateness(plan, 1, 75) == 15


def test_who_begins_in_the_middle_is_not_early() -> None:
    plan = derive_plan((0,) * 10, 600, 5)
    assert lateness(plan, 5, 0) == 0
    assert lateness(plan, 6, 120) == 0
