"""The same property of another thing."""

from briefing_app.reading.labels.labellers.again import again
from tests.reading.labels.helpers import proposed


def test_the_property_before_is_said_of_what_the_clause_opens_with() -> None:
    text = "The jobless rate was 6.2 per cent. Among women it was 7.1 per cent."
    assert "jobless rate among women" in proposed(again, text, "7.1 per cent")


def test_an_amount_by_the_piece_takes_the_amount_before() -> None:
    text = "Crews repaired 1,310 leaks in July, or 42 a day."
    found = proposed(again, text, "42 a day")
    assert any(label.endswith("repaired per day") for label in found), found


def test_no_label_is_taken_over_from_another_kind_of_amount() -> None:
    text = "The rebuilding took four years. In Elmhurst it cost £46 million."
    assert not any("time" in label for label in proposed(again, text, "£46 million"))
