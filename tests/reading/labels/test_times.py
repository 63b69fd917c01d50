"""Where time expressions stand."""

import pytest

from briefing_app.reading.labels.times import time_spans


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In 2024 sales rose.", ["In 2024"]),
        ("down from 42 the year before", ["the year before"]),
        ("compared with the same quarter of the previous year", [
            "the same quarter of the previous year"]),
        ("in the three months to June 2023", ["in the three months to June 2023"]),
        ("on Wednesday, 5 March 2024", ["on Wednesday, 5 March 2024"]),
        ("Since then costs have risen.", ["Since then"]),
        ("In the meantime costs rose.", ["In the meantime"]),
        ("1.9% in the months of June to August", ["in the months of June to August"]),
        ("over the three months from March 2024", ["over the three months from March 2024"]),
        ("the months of waiting", []),
        ("In 1H25 sales rose.", ["In 1H25"]),
        ("up on 2QFY24 and on FY25", ["on 2QFY24", "on FY25"]),
        ("H1 '26 was slow", ["H1 '26"]),
        ("the 24 hymns, 12 h 25 and 3h25", []),
        ("Demand peaked at 6:10 p.m. on May 2.", ["at 6:10 p.m.", "on May 2"]),
        ("From 9 am to 5 pm by bus", ["9 am to 5 pm"]),
        ("shortly after 6 o'clock, at 17:45", ["shortly after 6 o'clock", "at 17:45"]),
        ("in the June quarter, sales", ["in the June quarter"]),
        ("Sept qtr", ["Sept qtr"]),
        ("Last yr", ["Last yr"]),
        ("in March half of them", ["in March"]),
        ("a ratio of 3:5 among 12 PMs", []),
        ("then costs rose", []),
        ("2,024 people may march", []),
        ("a two-year plan", []),
    ],
)  # fmt: skip
def test_time_spans(text: str, times: list[str]) -> None:
    assert [text[a:b] for a, b in time_spans(text, 0, len(text))] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The year's expenses came to £7.3 million.", ["The year's"]),
        ("The decade’s losses reached 400.", ["The decade’s"]),
        ("In 2023's sales of 40 cars", ["In 2023's"]),
        ("Last month's fire burnt 12 barns.", ["Last month's"]),
        ("The mayor's expenses came to £300.", []),
    ],
)
def test_a_time_may_own_what_follows(text: str, times: list[str]) -> None:
    assert [text[a:b] for a, b in time_spans(text, 0, len(text))] == times
