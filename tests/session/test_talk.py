"""The talk's time on a clock of our own."""

from briefing_app.session.talk import Talk


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_elapsed_leaves_the_pauses_out() -> None:
    clock = Clock()
    talk = Talk(clock)
    clock.seconds += 30
    talk.set_paused(True)
    clock.seconds += 600
    assert talk.elapsed == 30
    talk.set_paused(False)
    clock.seconds += 5
    assert talk.elapsed == 35
    talk.restart()
    assert talk.elapsed == 0


def test_each_slide_gets_its_own_time() -> None:
    clock = Clock()
    talk = Talk(clock)
    talk.enter("title")
    clock.seconds += 10
    talk.enter("board")
    clock.seconds += 4
    talk.set_paused(True)
    clock.seconds += 50
    talk.set_paused(False)
    clock.seconds += 1
    talk.enter("title")
    clock.seconds += 2
    assert talk.times() == {"title": 12, "board": 5}
