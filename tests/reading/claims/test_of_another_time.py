# ruff: noqa: E501 - one text a line
"""What had been before, what was aimed at and what is of another period is no end of a claim."""

import pytest

from tests.reading.claims.said import sums

TOP = "News of the day\n\n"
MEANT = [
    ("The unit saw 58 people hurt in falls. In 2023 there had been 43 people hurt. Three quarters of those hurt, 43 or 44, were old.", ""),
    ("The win takes her earnings to $1,018,400; before this week she had $695,900. It is more than twice what she earned in the whole of last year ($471,200).", "holds $1,018,400 ÷ $471,200 = 2.16"),
    ("The firm put up 11.6 million meters against a target of 15 million meters. In the whole of the previous year it put up 3.8 million meters, so it has tripled the pace.", "holds 11.6 million ÷ 3.8 million = 3.05"),
    ("Arrears were $4,310 a flat, against $3,985 a year earlier. Owners owe $1,142 of this, a little more than a quarter.", ""),
    ("In 2022 the office had 21,370 complaints. Last year it had 8,940 complaints. In the crisis it had been almost two and a half times as many.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MEANT)
def test_nothing_fails_by_a_number_of_another_time(text: str, told: str) -> None:
    found = [s.replace("\xa0", " ") for s in sums(TOP + text)]
    assert not [s for s in found if s.startswith("fails")]
    assert not told or told in found


FAILING = [
    "The list has 1,140 names on it. It has grown by 38 per cent since 2023, when it stood at 860.",
    "The fund has 520 members. It has shrunk by 45 per cent since 2019, when it stood at 810.",
]


@pytest.mark.parametrize("text", FAILING)
def test_a_wrong_growth_since_then_is_told(text: str) -> None:
    assert [s for s in sums(TOP + text) if s.startswith("fails")]


OTHERS = [
    "Net debt fell by $19 million in the quarter to $212 million. The firm bought back shares, spending $25.5 million.",
    "The number of flights rose more slowly, by 6 per cent to 24,700, so that 84 people were on board, compared with 78 a year earlier.",
    "Of the 23 victims, 17 lived alone and nine had been diagnosed with dementia.",
    "Flats cost $265 more by the sea than inland; a year ago the gap was $205. Inland a flat is $515.",
    "Net cash at the end was £28.4m, compared with net debt of £3.6m a year ago, an improvement of £32m.",
    "Twenty-three of the 31 districts had too little rain and only three had too much; the other five were normal.",
    "Flights at home earned £168 million and abroad £94 million; costs of £31 million reduced the total to £231 million.",
    "The share was 46 percent at the clinics, more than twice as high as under usual care, where it was 21 percent.",
    "The firm put up 11.6 million masts against a target of 15 million masts.",
    "Revenue stands at €58 million, up 61 percent. The firm lost €19 million last year, a third less than in 2023.",
    "On average each of the 690 outlets spilled 31 times, compared with a national average of 32.",
    "It will invest £2.2 billion over five years, double what it spent in the last five.",
    "City have 71 points to Town's 67. With five matches left, it is open.",
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_nothing_fails_by_numbers_of_something_else(text: str) -> None:
    assert not [s for s in sums(TOP + text) if s.startswith("fails")]


def test_a_deficit_of_so_much_is_a_change() -> None:
    text = "Rain in spring was 78 mm, a deficit of 35 per cent compared to the normal of 120 mm."
    (told,) = sums(TOP + text)
    assert told.startswith("holds (78") and told.endswith("= −35 %")
