# ruff: noqa: E501 - one text a line
"""A bare number beside the name of a row is that of one of its cells."""

import pytest

from tests.reading.claims.said import verdicts

SALES = "Venue\t2024\t2025\nAlbert Hall\t12,400\t13,150\nCorn Exchange\t8,210\t9,080\nOld Mill\t3,300\t2,975"
CASES = "Region\tCases\tHospitalized\tDeaths\nKestrel Bay\t37\t14\t1\nPortage Sud\t24\t8\t0\nFort Amery\t15\t3\t0\nTotal\t76\t25\t1"
LOANS = "Branch\tLoans\tVisits\nCentral\t171,200\t240,500\nBridge Street\t84,600\t97,300\nThornley\t66,900\t71,800"
HEAD = "Report of the year\n\nThe numbers for the year were made public on Tuesday by the office that has collected them since 1987, it said.\n\n"

FAIL = [
    (
        SALES,
        "9,800",
        "The Albert Hall sold most, followed by the Corn Exchange with 9,800.",
    ),
    (CASES, "27", "Kestrel Bay has the largest number of illnesses, and Portage Sud had 27."),
]
HOLD = [
    (SALES, "The Albert Hall sold most, followed by the Corn Exchange with 9,080."),
    # what is called otherwise, and what is of another time or round
    (LOANS, "Bridge Street, where a room was added, issued 86,400 items."),
    (CASES, "In the first count Kestrel Bay led, followed by Portage Sud with 27."),
    (SALES, "Behind it came the Corn Exchange with 9,800 in the year before the fire."),
    (SALES, "The Old Mill, with 34 staff, comes last. The Corn Exchange has 9,000 seats."),
    (CASES, "Portage Sud, with 27 beds, had to send some away."),
    (CASES, "Both Kestrel Bay and Portage Sud with 27 had been told."),
    (LOANS, "Bridge Street, where a room was added, issued 84,600 items and 4,200 cards."),
]


@pytest.mark.parametrize(("table", "number", "text"), FAIL)
def test_a_number_beside_the_name_of_a_row_is_of_its_cells(
    table: str, number: str, text: str
) -> None:
    assert verdicts(f"{HEAD}{table}\n\n{text}").get(number) == "fails"


@pytest.mark.parametrize(("table", "text"), HOLD)
def test_no_other_number_is_of_a_cell(table: str, text: str) -> None:
    assert "fails" not in verdicts(f"{HEAD}{table}\n\n{text}").values()
