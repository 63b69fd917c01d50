# ruff: noqa: E501 - one text a line
"""Which whole, base or set of parts a number has, where another one stands nearer."""

import pytest

from tests.reading.claims.said import sums, verdicts

MEANT = [
    # told right behind
    ("holds 96 ÷ 508 × 100", "The firm has 412 workers. It cut 96 jobs in May, 19 per cent of its workforce at the time, which numbered 508."),
    ("holds 31 ÷ 124 × 100", "The hall seats 310. Last night 31 people, 25 per cent of the audience, which stood at 124, were under 30."),
    ("holds $6.1 million ÷ $14.3 million", "Sales were $58.4 million. The net loss was $6.1 million, less than half the $14.3 million it lost in the same period a year earlier."),
    # the latter of two
    ("holds 210 ÷ 385", "Gardaí stopped 412 drivers over the limit and 385 who took drugs. Cocaine was found in 210 of the latter, more than half."),
    ("holds 90 ÷ 120", "The club has 120 rowers and 300 sailors. The coach took 90 of the former, three quarters, to the races."),
    # a part of what is lost, or of what a change is told of
    ("holds €250,000 ÷ €1.25 million", "Members restored €250,000 for the arts office, which would otherwise have lost a fifth of its €1.25 million."),
    # comes out to the last digit
    ("holds £390,400 ÷ £488,000", "Police recovered £488,000, or 36 per cent of what was taken. The villa was sold for £410,000. Both schools will share the proceeds: four-fifths of them, £390,400, go to the college."),
    # of what is told apart so many years
    ("holds 1,140 ÷ 612", "There were 612 break-ins, compared with 698 in 2023 and 1,140 in 2020; the number has thus almost halved in four years."),
    # several together
    ("holds (18,450 + 15,210 + 12,900) ÷ 162,000", "The state had 162,000 patients last year. Jabali reported most with 18,450, followed by Indravati (15,210) and Ratanpur (12,900). These three districts together account for 29 per cent of all patients."),
    # growth that is only summed up
    ("holds ($135 − $120) ÷ $120", 'Entry will cost $135 next year, up from $120. "That\'s 12.5 per cent, I know," she said.'),
    # what remains
    ("holds 184 − 121 − 38 − 14", "Of the 184 people infected, 121 had never been vaccinated, 38 had received one dose and 14 two doses. The status of the remaining 11 is not known."),
    ("holds Rs 480 crore × (100 − 60) ÷ 100", "The firm will spend Rs 480 crore over three years on a new unit, i.e. Rs 160 crore annually. Around 60 per cent of it will be borrowed and the remaining Rs 192 crore met from its own funds."),
    ("holds $207.5 million − $44.2 million − $121.9 million", "Revenue tops $200 million\n\nFor the year revenue came to $207.5 million.\n\nSales to schools doubled to $44.2 million from $19.7 million. Retail sales grew to $121.9 million. Restaurants took the remaining $41.4 million."),
    ("holds $380,000 − $380,000 × 0.25 − $140,000", "The cattery will cost $380,000, of which the county will pay a quarter. We have $140,000 so far and need to raise the other $145,000 by May."),
    ("holds £64,000 − £64,000 × 40 ÷ 100 − £21,000", "The roof costs £64,000. The diocese bears 40 per cent of the cost, the fair brought £21,000, and the remaining £17,400 is still to be found."),
    ("holds 12,860 − 9,240", "The hospital did 12,860 operations, a record. Planned ones accounted for 9,240 of these (72 per cent) and emergencies for the remaining 3,620."),
    # each share its own pair
    ("holds 5,410,000 ÷ 6,840,000 × 100", "Of the 6,840,000 consumers, 5,410,000, or 79 per cent, are homes but they use only 31 per cent of the power."),
    # not the whole of another share beside it
    ("holds 34 ÷ 94", "Ashport recorded 94 homicides last year. Of these 34 were in Eastside, more than a third of the homicides though it is home to 18 percent of the city's 412,000 people."),
    # what is counted
    ("holds 299 ÷ 1,386", "Some 3,460 people left their homes. Teams have looked at 1,386 houses. One in five houses (299) cannot be lived in."),
    # the average
    ("holds £238,000 ÷ £116,000", "The shops took £116,000 each on average. The best of them, in Castlegate, took £238,000, more than twice the average."),
    # from one number to the other is no range
    ("holds 240 ÷ 120", "The number of day patients will double from 120 to 240 in its first year."),
    ("holds 60 ÷ 20", "The staff is to triple from 20 to 60 by May."),
    # of what is called so
    ("holds 38 − 27", "Lincoln was built for 450 and has 187 pupils. Of the 61 posts, 38 are teachers, 14 are aides and nine are clerks. She said 27 of the teachers would be retiring anyway, leaving 11 layoffs."),
    ("holds 52 − 31", "The yard has 52 boats and 9 sheds. So far 31 of the boats have been sold, leaving 21 to go."),
    # so much a year may be a part
    ("holds $4.7 million − $1.6 million per year − $2.4 million", "The board cut 61 posts to fill a $4.7 million hole. Closing two schools will save $1.6 million a year. The staff cuts are worth $2.4 million. The remaining $700,000 is to come from fewer buses."),
    # a share in a list of shares
    ("holds 361 ÷ 516 × 100", "In all 516 answered. Of these, 428 said they felt safer (83 per cent), 361 that their health had improved (70 per cent), and 227 had found a job (44 per cent)."),
    # one unit each
    ("holds 107 ÷ 1,790 × 100", "1,790 had a job. Of those employed, 1,432 (80 per cent) worked in Queensland and 107, or six per cent, overseas."),
    ("holds 162,000 ÷ 84,800,000 × 100,000", "There were 162,000 cases in the State. The case rate works out to 191 per lakh population, based on a projected population of 84,800,000."),
]  # fmt: skip


@pytest.mark.parametrize(("arithmetic", "text"), MEANT)
def test_a_number_is_of_what_its_words_name(arithmetic: str, text: str) -> None:
    found = [said.replace("\u00a0", " ") for said in sums(f"News of the day\n\n{text}")]
    assert any(said.startswith(arithmetic) for said in found)


NOT_FAILING = [
    "He stole £1.34 million from two schools over nine years and was given six years and four months.",
    "A man who took cash from his firm over eleven years was sentenced to four years in prison.",
    "Shares jumped to $8.03. They are still down 81 percent from their peak of $42.60 in July, and below the price of $18 at which they were first sold.",
    "The highest rate was recorded in Coral Plains, where only 83.5% of children are immunised, compared with a state average of 91.2%.",
    "Where the cases are\n\nRegion\tCases\tCases per 100,000\nNorth\t88\t24.1\nSouth\t41\t12.5\nPlains\t33\t38.8\n\nThe highest rate was recorded in Plains. It is growing.",
    "A dog waits 23 days for a family, five days less than last year. For cats it is 31 days. Senior dogs take longest: 74 days.",
    "It is the first time in 15 years that spending has gone down. Closing two schools will save $1.6 million a year, a third of the gap. The staff cuts are worth $2.4 million.",
    "Two gifts of $500,000 came from the bank. The city's grant was cut from $1.6 million to $1.2 million; the state gave $600,000, as before. The remaining $900,000 came from the bar.",
    "The Midnight Walk raised £93,500 from 1,280 walkers (£73 each), against £81,000 from 1,190 the year before.",
    "The firm will spend £480 million over three years, i.e. £160 million annually. The remaining £192 million is its own.",
]


@pytest.mark.parametrize("text", NOT_FAILING)
def test_nothing_fails_by_the_number_of_another(text: str) -> None:
    assert "fails" not in verdicts(f"News of the day\n\n{text}").values()


FAILING = [
    "It cut 96 jobs in May, 91 per cent of its workforce at the time, which numbered 508.",
    "The hall was full of 124 people; 31 of them, 52 per cent of the 124, were under 30.",
    "The firm cut 19 of its 38 jobs in May, a fifth of the 38.",
    "Ashwick took over nine tonnes, up from 12 tonnes in 2019.",
]


@pytest.mark.parametrize("text", FAILING)
def test_what_is_plainly_wrong_still_fails(text: str) -> None:
    assert "fails" in verdicts(f"News of the day\n\n{text}").values()


def test_a_pair_that_is_only_likely_is_named_and_left_open() -> None:
    text = (
        "Haul of fish\n\nCod fetched 41.80 crowns a kilo, haddock 22.60 and herring 11.26. The fleet "
        "landed 96,500 tonnes, and 340 boats were laid up. A kilo of cod was worth almost four times "
        "as much as herring, and exports came to 3.0 billion crowns."
    )
    found = [said.replace("\u00a0", " ") for said in sums(text)]
    assert found == ["unchecked 41.80 ÷ 11.26 = 3.71"]


@pytest.mark.parametrize("part", ["31 out of 40", "31 of 40", "62 in 80"])
def test_a_part_told_in_digits_follows_from_no_other_numbers(part: str) -> None:
    text = f"News of the day\n\nAt Brook Lane {part} homes failed; at Mill Street it was 22 of 28."
    assert not [said for said in sums(text) if "22 ÷ 28" in said and said.startswith("holds")]


def test_of_the_parts_of_one_sum_none_is_a_share_of_another() -> None:
    text = (
        "News of the day\n\nIn all 4,812 children took part. Kenya enrolled 1,930 children, Malawi "
        "1,662 and Ghana the remaining 1,220. Efficacy against severe disease was 63 percent in Kenya, "
        "57 in Malawi and 49 in Ghana, where the rains lasted longest. Some 71 fell ill."
    )
    assert not [said for said in sums(text) if said.startswith("holds 1,220 ÷ 1,930")]
