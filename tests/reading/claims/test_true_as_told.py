# ruff: noqa: E501 - one text a line
"""True texts that set unlike things beside each other, each with the sums that it must give, and
false ones that must still be caught.
"""

import pytest

from tests.reading.claims.said import sums

FOR_EVERY = [
    (
        "The county has 24,36,000 people. Of these, 12,46,000 are male and 11,90,000 female, a ratio of 955 females for every 1,000 males.",
        "holds 11,90,000 ÷ 12,46,000 × 1,000",
    ),
    (
        "Of the members 6,120 are women and 5,410 are men, which makes 884 men for every 1,000 women.",
        "holds 5,410 ÷ 6,120 × 1,000",
    ),
    (
        "The herd has 412 cows and 389 calves, or 944 calves for every 1,000 cows.",
        "holds 389 ÷ 412 × 1,000",
    ),
    (
        "Of 41,000 live births, 118 babies died in their first year, a rate of 2.9 per 1,000.",
        "holds 118 ÷ 41,000 × 1,000",
    ),
    (
        "The firm has 20 vans and 5 drivers, or four drivers for every van.",
        "fails 5 ÷ 20",
    ),
    (
        "The line has 74 machines in 29 laundries, an average of 3.6 per site.",
        "fails 74 ÷ 29",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOR_EVERY)
def test_so_many_for_every_one_goes_by_the_nouns(text: str, expected: str) -> None:
    found = [s for s in sums("News of the day\n\n" + text) if "÷" in s]
    assert [s.startswith(expected) for s in found] == [True], found


PERIODS = [
    "The less volatile three-month on three-month comparison showed that output from May to July was 0.7% lower than in the three months before.",
    "Prices were 2.1% higher than twelve months ago. On the six-month measure, they were 0.9% lower than in the six months before.",
    "On the 12-week count sales were up 3%, less than on the four-week count. Over the 12 weeks they were 1% lower than in the 12 weeks before.",
    "Output in the three months to May was 0.4% lower than in the three months to February. Services grew 0.3% in the three months.",
]


@pytest.mark.parametrize("text", PERIODS)
def test_the_length_of_a_period_is_no_amount(text: str) -> None:
    assert sums("News of the day\n\n" + text) == []


def test_a_length_of_time_that_changes_is_one() -> None:
    text = "The wait is now 14 months, up from 11 months a year ago. He got a 15-year sentence, three years longer than the 12 years of his brother."
    found = sums("News of the day\n\n" + text)
    assert [s.split()[0] for s in found] == ["holds", "holds"]


BY_NOW = [
    "Houses gained 1.8% over the year, to an average of £431,250. Flats, by contrast, were 0.6% cheaper than last May at £189,840.",
    "Red wine costs €6.20 a litre. White was a tenth dearer than a year earlier, at €4.10.",
    "Oil was $81 a barrel on Monday. Gas was 4% cheaper than in January at $2.88.",
    "Shares in Orm closed at 520p. Voe was 2% lower at 413p, and Thorn 1% higher at 88p.",
]


@pytest.mark.parametrize("text", BY_NOW)
def test_what_follows_at_is_what_it_is_by_now(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


AGAINST = [
    ("Milk costs 41 cents, 5% less than the 43 cents of last May.", "holds"),
    ("Voe was 2% lower at 413p, after 421p on Monday.", "holds"),
    ("Milk costs 41 cents, 15% less than the 43 cents of last May.", "fails"),
]


@pytest.mark.parametrize(("text", "expected"), AGAINST)
def test_what_follows_than_is_what_it_is_set_against(text: str, expected: str) -> None:
    found = sums("News of the day\n\n" + text)
    assert [s.split()[0] for s in found] == [expected]


SHARES = [
    "Streaming accounts for 61% of listening: phones for 34%, speakers for 18% and televisions for 9%. Radio makes up the other 39%. A decade ago it was 82%.",
    "Some 44% of commuters go by public transport: 23% by bus, 14% by train and 7% by tram. Another 38% drive. The remaining 18% walk or cycle.",
    "Of the cars 61% are silver, white or black (31%, 20% and 10%), 22% are blue and 17% other colours.",
    "Turnout was 74%: 41% voted Green, 39% Blue and 20% for others.",
    "Turnout was 61% in towns, 54% in villages and 47% in all other places.",
    "Turnout was 41% in towns, 34% in villages and 29% in all other places.",
    "Women made up 52% of applicants, 61% of other staff and 33% of the board.",
    "Unemployment is 6% among graduates, 14% among those with other degrees and 81% of the rest have work.",
    "Of the boys 48% swim, 31% play football and 40% do some other sport.",
    "The tax will take 20% of profits, 15% of gains and 45% of all other income.",
    "Some 62% have a car and 48% a bike. The remaining 12% have neither.",
    "Some 62% have a car and 28% a bike. The remaining 22% have neither.",
]


@pytest.mark.parametrize("text", SHARES)
def test_shares_of_several_wholes_are_no_hundred(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SHARES[0], {"holds 34 + 18 + 9 = 61 %", "holds 61 + 39 = 100 %"}),
        (SHARES[1], {"holds 23 + 14 + 7 = 44 %", "holds 44 + 38 + 18 = 100 %"}),
        (SHARES[2], {"holds 31 + 20 + 10 = 61 %", "holds 61 + 22 + 17 = 100 %"}),
        (SHARES[3], {"holds 41 + 39 + 20 = 100 %"}),
        (
            "Waste is 41% paper, 22% glass, 12% metal and 35% other materials.",
            {"fails 41 + 22 + 12 + 35 = 110 %"},
        ),
        (
            "Gas made up 41%, wind 32% and coal 19%. The remaining 18% was hydro.",
            {"fails 41 + 32 + 19 + 18 = 110 %"},
        ),
    ],
)
def test_a_share_stands_for_its_parts(text: str, expected: set[str]) -> None:
    assert expected <= set(sums("News of the day\n\n" + text))


WHOLES = [
    (
        "Against a target of 320,000 saplings, volunteers planted 288,000. Of these, 194,000 stand in forests and 94,000 along roads.",
        "holds 194,000 + 94,000 = 288,000",
    ),
    (
        "The union asked 1,000 firms and 940 answered. Of these, 610 said yes and 330 no.",
        "holds 610 + 330 = 940",
    ),
    (
        "There was room for 900 in the camp, and 860 came. Of these, 510 were boys and 350 girls.",
        "holds 510 + 350 = 860",
    ),
    (
        "Key figures:\n\nBus: 214.8 million, up from 198.3 million\n\nRail: 49.6 million, up from 45.2 million\n\nTram: 53.9 million, up from 48.1 million\n\nTaken together, that is an increase of 9.2% on the 291.6 million of the year before.",
        "",
    ),
    (
        "The mill sold 640 sacks. Of these, 310 were rye and 250 wheat and 90 spelt.",
        "fails 310 + 250 + 90 = 650",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLES)
def test_parts_are_of_what_there_is_and_not_of_what_was_aimed_at(text: str, expected: str) -> None:
    found = [s for s in sums("News of the day\n\n" + text) if "+" in s]
    assert [s.split(" s")[0] for s in found] == [expected] * bool(expected), found


REMAINS = [
    (
        "News\n\nIncome was £8.1m, of which gifts made up £4.6m and grants £2.3m; the rest came from its shops.",
        "",
    ),
    (
        "News\n\nThe State had 84,700 arrivals, down from 96,200. Over the year 61,300 left.\n\nNet migration was 23,400. With a natural increase of 18,200, the number of people grew by 41,600.",
        "holds 84,700 − 23,400 = 61,300",
    ),
    (
        "Chain raises 30 million\n\nThe chain has raised €30 million.\n\nNorvik put in €14 million, while the founders gave €9 million. The remaining €7 million is a loan.",
        "holds €30 million − €14 million − €9 million = €7 million",
    ),
    (
        "News\n\nNorvik put in €14 million and the founders' family €9 million. The remaining €7 million is a loan.",
        "unchecked €14 million − €9 million = €5 million",
    ),
    (
        "News\n\nThe state pays £25,000. The county gives £12,000. The remaining £8,000 comes from a raffle.",
        "unchecked £25,000 − £12,000 = £13,000",
    ),
    (
        "News\n\nIt raised $25 million and spent $12 million on trucks. The remaining $11 million is in the bank.",
        "fails $25 million − $12 million = $13 million",
    ),
    (
        "News\n\nIt raised $25 million. So far $12 million of it has been spent. The remaining $11 million is in the bank.",
        "fails $25 million − $12 million = $13 million",
    ),
    (
        "News\n\nThe best paid £812.60 and the worst £612.40, leaving a gap of £191.20.",
        "fails £812.60 − £612.40 = £200",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REMAINS)
def test_what_remains_is_of_a_whole_that_is_told_as_one(text: str, expected: str) -> None:
    assert {s.replace("\xa0", " ") for s in sums(text) if "−" in s} == {expected} - {""}


HALVED = [
    "Last year's plan closed at 37 per cent, with $179.8 million received against the $486 million requested, and rations were halved in September.",
    "The agency has received $92 million. Rations in the camps were halved in June. In 2023 it received $188 million.",
    "Income fell from 96 million to 44 million, and the dividend was halved.",
    "The fund paid 44 million, less than the 96 million of last year. Grants were more than halved.",
]


@pytest.mark.parametrize("text", HALVED)
def test_what_is_halved_is_what_the_clause_names(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if "÷" in s and "100" not in s]


@pytest.mark.parametrize(
    "text",
    [
        "The club had 400 members in 2010 and 820 today: membership has doubled.",
        "Sales of bicycles came to 820 last year. In 2019 they were 400. They have thus more than doubled.",
        "Turnover was 82 million, against 41 million in 2019, and so has doubled.",
    ],
)
def test_what_has_doubled_is_what_was_told(text: str) -> None:
    found = [s for s in sums("News of the day\n\n" + text) if "÷" in s]
    assert [s.split()[0] for s in found] == ["holds"]


OF_ITS_OWN = [
    "Halcyon Classics put on 64,000 to reach 1.1 million and Terrace Sport fell below 800,000. The news station Compass had its best quarter outside an election year.",
    "Arl sold 640 boats, Bern 410 and Coll 90. The yard at Dorn had its busiest spring since the war.",
    "The north got 21 mm, the coast 34 mm and the hills 52 mm. The capital Orm had the heaviest rain.",
    "Classic Gold added 41,000 listeners, to 920,000, and Rock Nation lost 12,000. Talk Town had its best autumn.",
]


@pytest.mark.parametrize("text", OF_ITS_OWN)
def test_the_best_of_ones_own_times_is_of_no_others(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


def test_the_strongest_of_those_that_are_listed_still_is_checked() -> None:
    text = "Sales grew by 7 % in Arl, 3 % in Bern, 12 % in Coll and 9 % in Dorn. Dorn had the strongest growth."
    found = sums("News of the day\n\n" + text)
    assert [s.split()[0] for s in found] == ["fails"]


OTHER_NUMBERS = [
    (
        "Meth makes up roughly four-fifths of it, he said. The two loads bring the total to 4,930 pounds, compared with 3,944 pounds last year. Meth makes up four-fifths of it.",
        "3,944 ÷ 4,930",
    ),
    (
        "The district has 84,000 children, of whom 79,800 were reached in three days. Some 61,300 were seen at schools and the remaining 18,500 at home.",
        "− 3",
    ),
    (
        "Staff cost $58 million. Buildings cost a further $17 million. The whole budget is $90 million.",
        "<",
    ),
    (
        "The town planted 3,400 trees. The remaining 500 are fruit trees. The aim had been 3,000.",
        "500 <",
    ),
    (
        "The report records 2,310 episodes involving 894 residents, compared with 2,190 in 2023.",
        "894",
    ),
]


@pytest.mark.parametrize(("text", "wrong"), OTHER_NUMBERS)
def test_no_claim_holds_by_other_numbers(text: str, wrong: str) -> None:
    found = sums("News of the day\n\n" + text)
    assert not [s for s in found if wrong in s and s.startswith("holds")]


def test_what_was_planned_is_set_against_what_there_is() -> None:
    found = sums("News of the day\n\nThe town planted 3,400 trees. The aim had been 3,000.")
    assert [s.split()[0] for s in found] == ["holds"]


AS_TOLD = [
    # what moves in a clause of its own, an amount in apposition, and most of those who judge
    "Revenue rose 4.5% to £1.84bn, from £1.76bn last year, with sales at old shops ahead by 3.1%.",
    "Profit grew 12% to $56m from $50m a year ago, with margins higher by 2%.",
    "You beat the last one, of £120,000, by £8,400. We have £57,000. We need the remaining £93,000.",
    "They opened 38 beds, where it had been 52. It was 94.6%, above what most doctors consider safe.",
]


@pytest.mark.parametrize("text", AS_TOLD)
def test_what_is_told_of_another_refutes_nothing(text: str) -> None:
    assert not [s for s in sums(f"News of the day\n\n{text}") if s.startswith("fails")]


def test_what_the_same_clause_moves_is_checked() -> None:
    text = "News of the day\n\nRevenue rose 7.5% to £1.84bn, from £1.76bn a year before."
    assert [s for s in sums(text) if s.startswith("fails")]


OF_ANOTHER = [
    "Households put 1.8 billion crowns into accounts, of which 1.1 billion went into fixed-term savings, which now make up 34% of deposits.",
    "Exports were worth 900 million. Of that 210 million went to China, which now takes 40% of the total.",
    "The archive has 9,000 files. Of these, 1,200 were moved to the vault, which now makes up 40 per cent of the floor.",
]


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_a_relative_clause_is_of_what_stands_before_it(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


def test_a_relative_clause_of_what_is_counted() -> None:
    text = "The museum has 9,000 objects. About 1,200 are coins, which make up 31 per cent of the collection."
    assert [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


RATES = [
    "The release increased on Wednesday from 40 to 220 cubic metres a second.",
    "Emissions of the works rose from 41 tonnes to 44 tonnes a day.",
    "Pay at the yard rose on Monday from 14 dollars to 16 dollars an hour.",
]


@pytest.mark.parametrize("text", RATES)
def test_a_rate_is_told_of_both_ends(text: str) -> None:
    assert sums("News of the day\n\n" + text)[:1][0].startswith("holds")


def test_a_rate_that_goes_the_other_way_fails() -> None:
    text = "Emissions of the works rose from 44 tonnes to 41 tonnes a day."
    assert sums("News of the day\n\n" + text)[0].startswith("fails")


OVERLAPPING = [
    "Asked about pets, 48 per cent said they had a dog, 35 per cent a cat, 12 per cent a rabbit and 10 per cent some other animal.",
    "At home 58 per cent speak Welsh, 39 per cent English and 11 per cent other tongues.",
    "About 45 per cent back the tax, 38 per cent oppose it and 20 per cent of those over 60 are undecided.",
]


@pytest.mark.parametrize("text", OVERLAPPING)
def test_answers_that_overlap_may_be_more_than_a_hundred(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


def test_answers_that_exclude_each_other_are_a_hundred() -> None:
    text = "In the poll 45 per cent said they would back the tax, 38 per cent oppose it and 20 per cent were undecided."
    assert [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


HEADLINES = [
    "Prices fall\n\nHouse prices rose from £180,000 to £184,000 in Leeds. In the north as a whole prices fell 2 per cent.",
    "Wages rise\n\nWages for managers fell from £3,100 to £3,050 a month. For all staff wages rose from £2,010 to £2,090 a month.",
    "Cinema profit falls\n\nProfit before tax rose from £2.1 million to £2.4 million. After a charge net profit fell from £1.8 million to £1.1 million.",
]


@pytest.mark.parametrize("text", HEADLINES)
def test_a_headline_that_another_move_bears_out_is_not_refuted(text: str) -> None:
    assert not [s for s in sums(text) if s.startswith("fails")]


def test_a_headline_that_the_only_move_refutes_fails() -> None:
    text = "Fewer births\n\nThe island had 61 births last year, up from 52 births in 2023."
    assert [s for s in sums(text) if s.startswith("fails")]


SET_ON = [
    "The surplus was £4.3 million on a turnover of £42.6 million, down from £5.1 million.",
    "It made a profit of 12 million crowns on sales of 155 million, up from 9 million crowns a year ago.",
    "It made a profit of 12 million crowns on sales of 155 million, up from 140 million crowns a year ago.",
]


@pytest.mark.parametrize("text", SET_ON)
def test_a_base_is_of_what_has_its_size(text: str) -> None:
    assert not [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]
