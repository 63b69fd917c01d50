"""What reads as a label."""

import pytest

from briefing_app.reading.labels.form import reads_well, trimmed


@pytest.mark.parametrize(
    "label",
    ["people killed", "share of voters who stayed at home", "rise in share of water bought",
     "families that have fled", "days lost", "year of birth", "adopt a … budget for schools"],
)  # fmt: skip
def test_reads_well(label: str) -> None:
    assert reads_well(label)


@pytest.mark.parametrize(
    "label",
    ["", "share of share of voters", "rise in fall in sales", "of the members", "renters it",
     "members were", "in of the members", "who breaks the ban", "year to be saved", "month earned"],
)  # fmt: skip
def test_does_not_read_well(label: str) -> None:
    assert not reads_well(label)


def test_the_head_of_a_row_may_begin_with_a_preposition() -> None:
    assert reads_well("on home curfew", headed=True)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("the cost of the", "cost"),
        ("P. Amsel (Orland", "P. Amsel"),
        ("nurses aged 65 and over", "nurses aged 65 and over"),
        ("nurses aged and over", "nurses aged"),
        (
            "fall in people killed on the country's roads",
            "fall in people killed on country's roads",
        ),
        ("one two three four five six seven eight", ""),
    ],
)
def test_trimmed(label: str, text: str) -> None:
    assert trimmed(label) == text


def test_a_label_ends_in_no_owner_and_says_nothing_twice() -> None:
    assert not reads_well("capacity produced by farm's")
    assert not reads_well("share of departures on time on time")
    assert reads_well("capacity of the farm's turbines")


def test_a_year_of_accounts_needs_its_number() -> None:
    assert not reads_well("budget for fiscal of the fund")
    assert reads_well("fiscal surplus of the fund")
    assert trimmed("budget for fiscal") == "budget"


def test_a_letter_may_end_a_name() -> None:
    assert trimmed("donors with vitamin A") == "donors with vitamin A"


@pytest.mark.parametrize(
    "label",
    [
        "main reason",
        "rise in main reason",
        "cost an average",
        "average of care places",
        "schools with looking after",
    ],
)
def test_what_names_no_thing_reads_badly(label: str) -> None:
    assert not reads_well(label)


def test_reasons_and_averages_with_their_thing_read_well() -> None:
    assert reads_well("reasons for leaving")
    assert reads_well("average cost of care places")
