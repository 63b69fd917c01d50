"""The article's own clause with a gap for the number."""

from briefing_app.reading.labels.labellers.clauses import clauses
from tests.reading.labels.helpers import proposed


def test_a_clause_is_cut_at_the_borders_of_its_phrases() -> None:
    found = proposed(clauses, "The plant ran just 29 percent of the time last year.", "29 percent")
    assert "plant ran … of the time" in found


def test_no_clause_runs_over_another_number() -> None:
    found = proposed(clauses, "The firm sold 40 boats and 3 planes in May.", "3")
    assert not any("40" in label or "boats" in label for label in found)
