# ruff: noqa: E501 - one text a line
"""Two numbers that are only set against each other are one claim: how they stand."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article
from tests.reading.claims.said import sums

BESIDE = [
    ("61 percent of the wheat was rated good, compared with 69 percent", "In August, {} a year ago."),
    ("41 burglaries in May, against 57", "The force recorded {} in May 2023."),
    ("Six people were hurt, compared with 11", "{} the year before."),
    ("15.9 days, from 12.6 days", "The waiting time averaged {}."),
]  # fmt: skip
BEFORE = [
    ("132 screenings sold out. Last year it was 85", "{}."),
    ("59 per cent. It had reached 69 per cent", "Only {} before the reform."),
    ("18 per cent; three years ago it was still 34 per cent", "Support is down to {}."),
    ("58 injuries. In 2023/24 there had been 43", "The fires left {} injuries."),
    ("€310 million; one year before it had been €610 million", "Costs were €4.86 billion, and the grant was {}."),
    ("71 percent; five years ago it was 58", "Among learners the rate was {}."),
    ("€2,038 in 2024 and is now €1,852", "The cost for each family stood at {}."),
    ("58 people a decade ago and will be down to 35", "The staff numbered {}."),
    ("£240,000 two years ago. Today we have £95,000", "We had reserves of {}."),
    ("195,000 tonnes; it stood at 340,000 tonnes", "The quota will be {} in 2022."),
]  # fmt: skip
GOALS = [
    ("5,120 houses; the plan was for 6,000", "The teams visited {}."),
    ("1,270 parts per million. The federal screening level for yards is 200 parts per million", "Lead averaged {}."),
    ("62 crossings, whereas the plan of the state calls for 75", "The railway closed {}."),
]  # fmt: skip
RANKED = [
    ("2.4 million passengers, second only to the coast line with 3.1 million", "The line carried {}."),
    ("412 votes, ahead of Mr Pratt on 388", "Ms Hall took {}."),
    ("4,120 books, just behind the school library (4,300)", "The library lent {}."),
]  # fmt: skip
NO_CLAIM = [
    "Six people were hurt, compared with six the year before.",
    "The loan runs from 2 to 5 years. The vaccine protects against 4 strains, and 3 doses are needed.",
    "Trains run every 12 minutes from 5 stations. Of the 400 bottles, 12 were from 3 farms.",
    "One dose is 93 percent effective against measles and two doses are 97 percent effective.",
    "It insured 4,000 homes against 30 perils.",
    "It took in £46.9 million. The surplus came to £4.1 million in 2023.",
    "The fund paid 412 families. The plan has 14 pages.",
    "The tower has 9,150 rooms. A 420-room block opened last year.",
    "Three police officers stood ahead of the crowd of 400.",
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("words", "text"), [*BESIDE, *BEFORE, *GOALS])
def test_numbers_set_against_each_other_hold_where_they_differ(words: str, text: str) -> None:
    assert judged(text.format(words)) == [(words, "holds")]


def test_hedges_may_leave_open_whether_they_differ() -> None:
    words = "more than 40 burglaries in May, against at least 35"
    assert judged(f"The force recorded {words} in May 2023.") == [(words, "unchecked")]


@pytest.mark.parametrize(("words", "text"), RANKED)
def test_words_that_say_who_is_ahead_are_checked(words: str, text: str) -> None:
    assert judged(text.format(words)) == [(words, "holds")]


@pytest.mark.parametrize("text", NO_CLAIM)
def test_numbers_that_nothing_sets_against_each_other_are_none(text: str) -> None:
    assert judged(text) == []


def test_where_the_difference_is_said_that_is_the_claim() -> None:
    said = judged("Ms Hall took 412 votes, 24 ahead of Mr Pratt on 388.")
    assert said == [("24 ahead", "holds")]


def test_a_rival_with_the_greater_number_was_not_passed() -> None:
    words = "412 votes, ahead of Mr Pratt on 488"
    assert (words, "fails") in judged(f"Ms Hall took {words}.")


@pytest.mark.parametrize(
    "text",
    [
        "The shelter took in 412 dogs this year. Last year the shelter had taken in 371 dogs.",
        "The clinic saw 4,120 children. In 2023 the clinic had seen 3,880 children.",
        "The share of Germany is 31.2 per cent, although two years ago it had been 34.0 per cent.",
        "She won in 2:28:19, beating the 2:28:51 that she ran last year.",
        "The city has recorded 2,310 cases. A year earlier, the city had recorded 1,905.",
        "The museum sold 8,140 tickets in May. Last year, the same team had sold 6,905 in the month.",
        "The society planted 4,100 oaks. Last winter its members planted 2,950 on the same hills.",
    ],
)
def test_what_it_was_before_is_told_in_full(text: str) -> None:
    assert [s for s in sums(f"News of it\n\n{text}") if s.startswith("holds")]


@pytest.mark.parametrize(
    "text",
    [
        "The clinic saw 4,120 children. In 2023 the clinic had employed 38 doctors.",
        "The club scored 61 goals. Last season its rivals conceded 40.",
    ],
)
def test_an_earlier_time_that_counts_something_else_is_no_base(text: str) -> None:
    assert not sums(f"News of it\n\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "The ward vaccinated 68 per cent of its children. The benchmark is 75 per cent.",
        "The clinic sees 84 per cent of its patients in time. The yardstick is 95 per cent.",
        "Each class has 31 pupils, and the guideline is 25 pupils.",
    ],
)
def test_a_norm_is_set_beside_what_it_is_for(text: str) -> None:
    assert [s for s in sums(f"News of it\n\n{text}") if s.startswith("holds")]


def test_the_norm_of_something_else_is_set_beside_nothing() -> None:
    text = "The ward has 31 nurses. The benchmark is 75 per cent."
    assert not sums(f"News of it\n\n{text}")
