"""What heads of columns are short for."""

import pytest

from briefing_app.reading.layout.shortened import in_full


@pytest.mark.parametrize(
    ("head", "beside", "words"),
    [
        ("Avge", ("Player", "Runs", "Avge"), "Average"),
        ("No. of homes", ("Area", "No. of homes"), "Number of homes"),
        ("Max temp (°C)", ("Place", "Max temp (°C)", "Min temp (°C)"), "Maximum temperature (°C)"),
        ("Min temp (°C)", ("Place", "Max temp (°C)", "Min temp (°C)"), "Minimum temperature (°C)"),
        ("W", ("Team", "P", "W", "D", "L", "Pts"), "Wins"),
        ("W", ("Bowler", "O", "M", "R", "W"), "Wickets"),
        # What may be a word stays, and so does what stands in brackets.
        ("No", ("Answer", "Yes", "No"), "No"),
        ("W", ("Year", "E", "W"), "W"),
        ("Time (min)", ("Run", "Time (min)"), "Time (min)"),
        ("GA-Est", ("Site", "GA-Est"), "GA-Est"),
    ],
)
def test_a_head_is_said_in_full(head: str, beside: tuple[str, ...], words: str) -> None:
    assert in_full(head, beside) == words
