# ruff: noqa: E501 - one text a line
"""How many there are for each one, so many every few days, and what so many times so much come to."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article
from tests.reading.claims.said import verdicts

HOLD = [
    ("a doctor for every 2,400", "The town has 9,600 people and four doctors, a doctor for every 2,400 people."),
    ("one for every 33", "The county has 1,150 nurses for 38,420 pupils, one for every 33 pupils."),
    ("one coach for every 12 to 13", "The club has 612 swimmers and 49 coaches, one coach for every 12 to 13 swimmers."),
    ("more than one person every two days", "Last year 187 people died on the roads. That's more than one person every two days."),
    ("two fires every three days", "The brigade put out 241 fires last year. That is two fires every three days."),
    ("five burglaries every two weeks", "Police recorded 131 burglaries in 2025, or five burglaries every two weeks."),
    ("about 106 boys per 100 girls", "There were 20,704 boys and 19,608 girls, so that there were about 106 boys per 100 girls."),
    ("85 women per 100 men", "The course has 340 women and 400 men. That makes 85 women per 100 men."),
    ("16 dogs per 100 households", "The village has 1,250 households and 200 dogs, or 16 dogs per 100 households."),
    ("360", "Each of the 24 classrooms gets 15 tablets, 360 in all."),
    ("210", "Our seven vans make 30 trips each, 210 trips altogether."),
    ("1,728", "The 36 halls hold 48 beds each, 1,728 beds in total."),
    ("only around 56,500", "The army brought 11,300 tents by Friday. Roads are blocked.\n\nThe mayor thanked the army.\n\nIt rained.\n\nEven so, the tents shelter only around 56,500 people, at five to a tent."),
    ("around $570,000", "General waste fell by 4,325 tonnes. At a levy of $132 a tonne, ratepayers were saved around $570,000."),
    ("£4,060", "Members gave 58 lamps to the fair.\n\nRain kept many away.\n\nThe band played on.\n\nThe lamps raised £4,060, at £70 a lamp."),
]  # fmt: skip
NOT_FAILING = [
    # what is planned is not what there is
    "The town has 9,600 people and four doctors. The plan calls for one doctor for every 1,500 people.",
    # other things are counted than the words name
    "The firm sold 96 boats to 24 ports. There is one pilot for every 12 sailors.",
    # not the tents of before
    "The army brought 11,300 tents. The huts shelter only around 9,000 people, at six to a hut.",
    "Of 20,704 births 612 were of twins. There are 95 girls per 100 boys.",
]  # fmt: skip


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("words", "text"), HOLD)
def test_it_is_found_and_holds(words: str, text: str) -> None:
    assert (words, "holds") in judged(text)


@pytest.mark.parametrize(
    ("right", "wrong", "text"),
    [
        ("every 2,400", "every 4,200", HOLD[0][1]),
        ("360 in all", "630 in all", HOLD[9][1]),
        ("$570,000", "$5.7 million", HOLD[13][1]),
    ],
)
def test_a_wrong_number_fails(right: str, wrong: str, text: str) -> None:
    assert "fails" in [outcome for _, outcome in judged(text.replace(right, wrong))]


@pytest.mark.parametrize("text", NOT_FAILING)
def test_other_numbers_are_not_taken(text: str) -> None:
    outcomes = [outcome for _, outcome in judged(text)]
    assert "fails" not in outcomes
    assert "holds" not in outcomes


TO_ONE = [
    (
        "There are 310 women and 155 men, so women outnumber men by two to one in the choir.",
        "holds",
    ),
    ("Girls outnumber boys three to one: 90 girls and 30 boys came.", "holds"),
    ("Girls outnumber boys three to one: 90 girls and 45 boys came.", "fails"),
    ("Hens outnumber ducks by four to one: there are 80 hens and 20 ducks.", "holds"),
]


@pytest.mark.parametrize(("text", "outcome"), TO_ONE)
def test_so_many_to_one_is_of_the_two_counts(text: str, outcome: str) -> None:
    told = verdicts("News of the day\n\n" + text)
    assert [v for words, v in told.items() if "to one" in words and v == outcome]


def test_so_many_to_one_is_no_count() -> None:
    told = verdicts("News\n\nGirls outnumber boys three to one: 90 girls and 30 boys came.")
    assert "Girls outnumber boys three" not in told
