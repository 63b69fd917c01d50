"""Shares and sums of a list that are all of a whole, and lists that are not of all."""

import pytest

from tests.reading.claims.said import verdicts


def failing(text: str) -> list[str]:
    return [words for words, outcome in verdicts(text).items() if outcome == "fails"]


@pytest.mark.parametrize(
    "text",
    [
        "What delayed trains:\n\n- Signals: 48%\n- Weather: 31%\n- Missing staff: 13%",
        "The result:\n\n- Alliance: 31.8%\n- Union: 26.1%\n- Greens: 25.2%\n- Labour: 12.1%",
        "What they read (several answers):\n\n- Comics: 48%\n- Novels: 44%\n- Poems: 14%",
        "Of the readers 44% complained of delays and 39% of crowding, and 21% of both.",
        "Some 22 per cent read every day, 27 per cent several times a week, 18 per cent once a "
        "week and 21 per cent less often. That leaves 12 per cent who never do.",
        "We spent €6.84 million. These were our regular works:\n\n- Shelters: €2.31 million\n"
        "- Kitchens: €1.64 million\n- Advice: €1.70 million\n- Offices: €1.04 million",
    ],
)
def test_what_is_not_all_need_not_add_up(text: str) -> None:
    assert failing(f"News of the day\n\n{text}") == []


def test_all_of_a_whole_must_add_up() -> None:
    text = "How each pound is spent:\n\n- Works: 71%\n- Appeals: 14%\n- Offices: 9%\n- Rest: 12%"
    assert len(failing(f"News of the day\n\n{text}")) == 1


def test_where_something_moved_from_is_no_second_saying_of_it() -> None:
    text = (
        "The haul:\n\n- Cannabis resin: 1,214 kg\n- Cocaine: 531 kg\n\nHeroin climbed from 18 kg "
        "to 46 kg, while cannabis resin slipped from 1,290 kg."
    )
    assert failing(f"Drugs seized\n\n{text}") == []


def test_the_leader_of_a_party_leads_no_table() -> None:
    text = (
        "Spending by department\n\nDepartment\t2025\nSchools\t124.9\nFire service\t23.1\n"
        'Housing\t45.3\n\n"We burn the chairs to fire the stove in the house," said opposition '
        "leader Corwin Haste."
    )
    assert failing(f"News of the day\n\n{text}") == []


def test_where_the_next_began_is_no_base_of_the_one_before() -> None:
    text = "The Union drops from 26 to 21 seats, Labour from 14 to 11 and Dorn from 9 to 8."
    assert failing(f"News of the day\n\n{text}") == []
