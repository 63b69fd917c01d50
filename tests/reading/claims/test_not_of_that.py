# ruff: noqa: E501 - one text a line
"""What words set something against is not set against another number that stands near."""

import pytest

from tests.reading.claims.said import verdicts

TEXTS = [
    # against what was hoped for, not against a year before
    "Gifts of 1.31 million in 2024 fell to 0.91 million in 2025, which is 140,000 less than the board had counted on.",
    "We see the rate at 4.5 per cent by June, a quarter of a point lower than in our last forecast. In Borduria it is 4.75 per cent.",
    "The yield was 52 tonnes, 6 fewer than the growers had hoped for. In 2023 it was 55 tonnes.",
    # against a year before, not against the plan
    "Sales came to 5.62 million tonnes, up 6.4 per cent year-on-year and above the guidance of 5.4 million tonnes.",
    "So far 71 people have died, five fewer than at this point in 2024 but still more than the 68 of 2023.",
    "Of all flights 71 per cent left on time, four points short of the target and some way behind the 78 per cent of last July.",
    # where something is, is not how much of it
    "They arrested 211 drivers for driving under the influence, compared with 176 last year.",
    "A team of 14 worked over the holidays, compared with 9 before.",
    # of a weaker currency more is paid
    "The thaler traded at 24.31 to the euro, weaker than Wednesday's 24.18.",
    # its own number
    "Sales rose to £41 million, though they were lower than in the first half, at £38 million.",
    "It raised $6.8 million, more than any rival and about $2 million more than in 2020.",
    # no parts of a whole
    "It expects between 10.5 and 10.8 million passengers, up from 9.96 million; until the end of July it was 0.7 million.",
    "On the balance of play they might have been six or seven clear. Rathmoyle had 15 wides and Kilcarra eight.",
    # by so much, and what was aimed at twice
    "Ticket income of £2.31 million exceeded the budget by £160,000.",
    "A target of 52 million tonnes has been set. Last year's target of 56 million tonnes had been exceeded by 1.4 million tonnes.",
    # a bracket of another year is no part
    "It has 140 volunteers here (2023: 115), and two paid staff.",
    # who led at the break lost
    "The side that led at the break lost by 21 to 24.",
    "We lost 31 days per 100 staff, against 128 in the police.",
    # a lead of now and one of then
    "Poll: lead shrinks to three points\n\nShe leads by 47 to 44. In 2020 she won by 4.6 points.",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_fails_by_what_was_not_meant(text: str) -> None:
    heading = "" if text.startswith("Poll") else "News of the day\n\n"
    assert "fails" not in verdicts(heading + text).values()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She polled 36 per cent, four points short of the target of 43 per cent.", "four points short"),
        ("So far 71 people have died, five fewer than the 74 of 2023.", "five fewer"),
        ("It sold 52 tonnes, below the 48 tonnes of 2023.", "52 tonnes, below the 48 tonnes"),
    ],
)  # fmt: skip
def test_what_is_meant_still_fails(text: str, words: str) -> None:
    assert verdicts(f"News of the day\n\n{text}").get(words) == "fails"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Revenue was EUR 96 compared to EUR 101 in July 2024.", "EUR 96 compared to EUR 101"),
        ("Some 61 percent agree, compared to 54 in July.", "61 percent agree, compared to 54"),
        ("Core inflation eased less, to 4.3% from 4.5%.", "eased less, to 4.3% from 4.5%"),
        ("It weighed in at 148 tonnes, not quite as much as the 153 tonnes of last winter.", "148 tonnes, not quite as much as the 153 tonnes"),
        ("She is ahead among men, 51 percent to 41 percent.", "ahead among men, 51 percent to 41 percent"),
        ("She leads by three points, 47 percent to 44 percent.", "three points, 47 percent to 44 percent"),
        ("Almost one in four were born overseas, up from one in five in 2019.", "one in four were born overseas, up from one in five"),
        ("The fall is steeper for men, from 33 to 25 per cent.", "fall is steeper for men, from 33 to 25 per cent"),
        ("Ulm has moved ahead of Linz, which handled 3.9 million tonnes as against 4.2 million tonnes a year ago.", "3.9 million tonnes as against 4.2 million tonnes"),
        ("Primary schools did better (58 per cent) than secondary schools (39 per cent).", "better (58 per cent) than secondary schools (39 per cent)"),
        ("More people cycled (410) than drove (380).", "More people cycled (410) than drove (380)"),
        ("Net profit at £94 million fell short of the £118 million that was expected.", "£94 million fell short of the £118 million"),
        ("Its rate of 1.7 compares favourably with an average of 2.4.", "1.7 compares favourably with an average of 2.4"),
        ("It is 81 per cent full, ten points more than its spring average of 71.", "ten points more"),
    ],
)  # fmt: skip
def test_words_that_compare_are_heard(text: str, words: str) -> None:
    assert verdicts(f"News of the day\n\n{text}").get(words) == "holds"


@pytest.mark.parametrize(
    "text",
    [
        "Lower wages and cheaper diesel left a profit of £3.1 million compared with £2.8 million.",
        "Fewer strikes helped output reach 412 cars, compared with 390 in May.",
        "More trains ran late: punctuality was 82 per cent, compared with 86 per cent last year.",
        "The appeal raised £41 million, compared with £45 million last year.",
        "The firm cut 45 posts, against 41 last year.",
        "In all 45 jobs were lost in May, compared with 41 in April.",
        "Some 45 people fell ill, compared with 41 last year.",
        "The drop in demand left 45 ships idle, compared with 41 last year.",
        "The mine that shrank its workforce produced 45 kilos, compared with 41 a year ago.",
        "Sales grew at a slower rate, by 3 per cent from 100 to 103.",
        "Waits are 69 per cent, well short of the 78 per cent target but an improvement on the 64 per cent of last year.",
    ],
)  # fmt: skip
def test_no_order_is_heard_in_words_of_something_else(text: str) -> None:
    found = verdicts(f"News of the day\n\n{text}").values()
    assert "fails" not in found
    assert "holds" in found


@pytest.mark.parametrize(
    "text",
    [
        "Visits rose to 41, compared with 45 last year.",
        "Visits were higher, at 41, compared with 45 last year.",
        "A smaller crowd of 45 came, compared with 41 last year.",
        "It has brought down its losses to 45 from 41.",
    ],
)
def test_the_order_of_a_number_is_heard(text: str) -> None:
    assert "fails" in verdicts(f"News of the day\n\n{text}").values()
