"""One thing told of several times: unit, label and period of each number of the list."""

import pytest

from briefing_app.reading.labels.labellers.over_time import over_time
from tests.reading.article.helpers import body, draft
from tests.reading.labels.helpers import proposed

Read = list[tuple[str, str, str]]


def read(text: str, *, date: str = "") -> Read:
    made = draft(f"News of the day\n\n{text}", date=date)
    return [(f.label, f.quantity.unit, f.period) for f in made.figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Solar output was 0.6 TWh in 2019, 0.9 in 2020 and about 1.5 in 2021.",
            [("solar output", "TWh", year) for year in ("2019", "2020", "2021")],
        ),
        (
            "The clinic treated 310 patients in 2021, 365 in 2022 and 448 in the first half of "
            "2024.",
            [("patients treated", "patient", when) for when in ("2021", "2022", "2024-H1")],
        ),
        (
            "Turnout had slid: 70.2 percent in 2008, 66.4 in 2012 and 63.9 in 2016.",
            [("turnout", "%", year) for year in ("2008", "2012", "2016")],
        ),
    ],
)
def test_each_has_the_unit_and_label_of_the_first_and_its_own_time(
    text: str, expected: Read
) -> None:
    assert read(text) == expected


def test_what_happened_to_other_things_has_its_own_unit() -> None:
    units = [
        f.quantity.unit for f in body("It sold 310 homes in 2019 and 12 left in 2020.").figures
    ]
    assert units[0] == "home"
    assert proposed(over_time, "It sold 310 homes in 2019 and hired 12 men in 2020.", "12") == {}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Some 1,200 farms closed in 2019, 900 firms opened in 2020 and 40 markets moved in "
            "2021.",
            ["2019", "2020", "2021"],
        ),
        (
            "It paid out €2 million in March 2022 and €1 million in May 2023.",
            ["2022-03", "2023-05"],
        ),
        ("Yields were 7.4 tonnes in 2021, 7.9 in 2022 and 8.1 last year.", ["2021", "2022", ""]),
        ("The rate rose to 5% in 2021, 3 points more than in 2020.", ["2021", "2021"]),
    ],
)
def test_numbers_and_times_take_turns(text: str, periods: list[str]) -> None:
    assert [period for _, _, period in read(text)] == periods


def test_last_year_is_counted_from_the_date_of_the_article() -> None:
    text = "Yields were 7.4 tonnes in 2021, 7.9 in 2022 and 8.1 last year."
    assert [when for _, _, when in read(text, date="2024-03-14")] == ["2021", "2022", "2023"]


def test_the_topic_of_a_list_is_no_length_of_time() -> None:
    text = "The year got worse: 89.9% in the first quarter, 90.1% in the second."
    assert proposed(over_time, text, "89.9%") == {}


def test_where_a_number_moved_from_is_no_second_time_of_the_move() -> None:
    text = "Turnout stood at 68.7 per cent, up by 3.4 per cent from 65.3 per cent last time."
    assert proposed(over_time, text, "65.3 per cent") == {}
