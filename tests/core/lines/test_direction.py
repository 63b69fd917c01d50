"""From which side words are read, and words that keep their order among others."""

from briefing_app.core.lines.direction import is_right_to_left, isolated, isolated_parts

ARABIC = "وزارة الثقافة"


def test_the_first_letter_with_a_direction_decides() -> None:
    assert is_right_to_left(f"2024: {ARABIC} (BBC)")
    assert not is_right_to_left(f"BBC, {ARABIC}")
    assert not is_right_to_left("2024")


def test_a_sentence_of_one_direction_stays_whole() -> None:
    assert isolated_parts("No publisher, date or address") == isolated(
        "No publisher, date or address"
    )


def test_particulars_of_two_directions_stand_apart() -> None:
    day = "3 May 2024"
    assert isolated_parts(f"{ARABIC}, {day}") == f"{isolated(ARABIC)}, {isolated(day)}"


def test_nothing_is_made_of_nothing() -> None:
    assert isolated("") == ""
