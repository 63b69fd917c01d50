"""The forms of telling a time: each is found in its example, and not in its counter-example."""

import pytest

from briefing_app.reading.periods.calendar.expressions import RULES, find_expressions
from briefing_app.reading.periods.calendar.forms import Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}:{rule.example}")
def test_rule(rule: Rule) -> None:
    assert rule.name in [it.rule for it in find_expressions(rule.example)]
    assert rule.name not in [it.rule for it in find_expressions(rule.counter)]


def test_offsets_are_those_of_the_text() -> None:
    text = "It rose in March 2021 and fell a year earlier."
    assert [text[it.start : it.end] for it in find_expressions(text)] == [
        "March 2021",
        "a year earlier",
    ]


@pytest.mark.parametrize(
    "text",
    ["The board met.", "It costs $2024.", "Some 2,024 homes", "a year-long study", "may be 3"],
)
def test_no_time(text: str) -> None:
    assert not list(find_expressions(text))
