"""What the earlier end of a move is called."""

import pytest

from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_draft
from tests.reading.labels.test_derive import labels

FARES = "Bus fares rose from 40 pence to 55 pence."


@pytest.mark.parametrize(
    ("text", "at", "label"),
    [
        ("Pre-tax profit was £86.4m, up from £76.8m a year earlier.", 1,
         "pre-tax profit a year earlier"),
        ("In all 2,418 people were working, compared with 2,406 a month before.", 1,
         "people working a month before"),
        ("Wheat production was 2.67 million tonnes, down from 3.16 million.", 1,
         "wheat production, previously"),
        ("The waiting list fell from 410 to 385.", 0, "waiting list, previously"),
        ("Wardens counted 49,291 birds, a rise of 7% on last year's 45,962.", 2,
         "birds counted by wardens last year"),
        ("That was more than the previous season's 310 goals.", 0,
         "goals the previous season"),
        ("Profit before tax was £46m, against £41m a year ago.", 1,
         "profit before tax a year ago"),
        ("They treated 1,130 patients, almost twice the 574 of the previous winter.", 2,
         "patients treated the previous winter"),
        # a date is the figure's period, and what others have is no time
        ("Sales were $410 million, down from $520 million in 2020.", 1, "sales"),
        ("Just 34% of adults saw a dentist, against 40% nationally.", 1,
         "share of adults who saw dentist"),
    ],
)  # fmt: skip
def test_an_earlier_end_says_so(text: str, at: int, label: str) -> None:
    assert labels(text)[at][0] == label


def test_the_later_end_says_nothing_of_time() -> None:
    assert "previously" in labels(FARES)[0][0]
    assert labels(FARES)[1][0] == labels(FARES)[0][0].removesuffix(", previously")


def test_a_column_of_a_time_before_says_so() -> None:
    table = "Quarter\tThis year\tLast year\nPassengers\t5,620\t5,200\nAverage fare\t€64\t€61"
    article = import_bytes(f"Results\n\n{table}".encode(), name="a.txt").article
    assert article is not None
    assert [figure.label for figure in derive_draft(article).figures] == [
        "passengers", "passengers last year", "average fare", "average fare last year",
    ]  # fmt: skip
