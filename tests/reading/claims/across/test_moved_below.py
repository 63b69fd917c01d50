# ruff: noqa: E501 - one text a line
"""What a headline says to have moved, where the text below tells from what to what."""

import pytest

from tests.reading.claims.said import sums, verdicts

HEADS = [
    ("Fewer break-ins", "Police had reports of 212 break-ins in 2024, down from 260 in 2023."),
    ("Museum visits climb", "The five houses counted 41,200 visits, compared with 38,500 the year before."),
    ("Library loans in Aarnbury slump for third year", "A total of 61,200 loans were made, a fall of 15 per cent from the 72,000 of 2023."),
    ("Rents hold, but vacancies rise", "Agents counted 340 vacancies in May, against 290 a year earlier."),
]  # fmt: skip
SILENT = [
    ("Fewer home sales", "A total of 1,176 residential properties were sold, up from 1,050 in 2023."),  # says the contrary: no claim
    ("Fees fall", "The council counted 340 vacancies in May, against 490 a year earlier."),  # of something else
    ("Council raises fees", "The council counted 340 vacancies in May, against 290 a year earlier."),
    ("Employment rises", "Of all seeking employment 23.1 per cent had looked for a year, compared with 19.8 per cent a year earlier."),
]  # fmt: skip


@pytest.mark.parametrize(("head", "text"), HEADS)
def test_a_headline_is_borne_out_by_the_move_below(head: str, text: str) -> None:
    said = verdicts(f"{head}\n\n{text}\n")
    words = head.split(", but ")[-1].split(" for ")[0]
    assert said.get(words) == "holds", said


@pytest.mark.parametrize(("head", "text"), SILENT)
def test_nothing_is_claimed_of_what_the_text_tells_not(head: str, text: str) -> None:
    assert head not in verdicts(f"{head}\n\n{text}\n")


def test_what_a_headline_says_is_said_again_where_the_numbers_stand() -> None:
    told = sums("Fewer break-ins\n\nThere were 212 break-ins, compared with 260 in 2023.\n")
    assert told == ["holds 212 < 260", "holds 212 < 260"]
