# ruff: noqa: E501 - one text a line
"""Numbers that follow from others: which are decided, and which must stay open."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

DIFFERENCES = [
    (
        "The port handled 38,400 boxes in May, 2,700 more than in April, when it had been 35,700.",
        "change holds",
    ),
    (
        "The port handled 38,400 boxes in May, 3,200 more than in April, when it had been 35,700.",
        "change fails",
    ),
    (
        "The new ferry makes 31 knots, 9 knots faster than its predecessor, which managed 22.",
        "comparison holds",
    ),
    (
        "The club finished with 62 points, six behind Harrow Vale, who had 68.",
        "change holds",
    ),
    (
        "The club finished with 62 points, five behind Harrow Vale, who had 68.",
        "change fails",
    ),
    (
        "The post office has 184 clerks for 205 positions, which leaves 21 empty.",
        "total holds",
    ),
    (
        "The mayor was chosen by just 1,388 votes: 51,204 for her and 49,816 for her rival.",
        "change holds",
    ),
    (
        "The Greens took 51,204 votes and Labour 49,816, a majority of 1,883.",
        "change fails",
    ),
    ("A total of 712 nurses joined and 341 left, giving a net gain of 371.", "change holds"),
    ("A total of 712 nurses joined and 341 left, giving a net gain of 317.", "change fails"),
    (
        "Income was 418,300 euros. Against this stand expenses of 431,900 euros. The deficit of 13,600 euros is borne by the city.",
        "change holds",
    ),
    (
        "Income was 418,300 euros. Against this stand expenses of 431,900 euros. The deficit of 16,300 euros is borne by the city.",
        "change fails",
    ),
]
GROWTHS = [
    ("Sales came to £148.2m (2024: £139.8m), +6.0%.", "change holds"),
    ("Sales came to £148.2m (2024: £139.8m), +6.9%.", "change fails"),
    ("The fund raised £214 million (2023: £142 million), half as much again.", "change holds"),
    (
        "The club lost £9.8 million, more than double the £5.2 million of the year before.",
        "ratio fails",
    ),
    (
        "In all 88 calls brought 151,000 passengers. In 2023 there had been 72 calls and 129,000 passengers. Calls thus rose by 22 per cent, passengers by 17 per cent.",
        "change holds",
    ),
    (
        "In all 88 calls brought 151,000 passengers. In 2023 there had been 72 calls and 129,000 passengers. Calls thus rose by 22 per cent, passengers by 27 per cent.",
        "change fails",
    ),
    (
        "Pupils missed 6.8 per cent of sessions, compared with 7.5 per cent in autumn. Absence thus fell by 0.7 per cent.",
        "change fails",
    ),
    (
        "Pupils missed 6.8 per cent of sessions, compared with 7.5 per cent in autumn. Absence thus fell by 9.3 per cent.",
        "change holds",
    ),
]
RESTS_AND_PARTS = [
    (
        "The winter cost the keepers 2,940 of 14,700 colonies. The loss rate of 20 per cent is high.",
        "share holds",
    ),
    (
        "A colony yields 21 kg of honey a year. The 11,760 colonies can be expected to bring 247 tonnes.",
        "ratio holds",
    ),
    ("It costs €3.1 million a year, or €59,600 a week.", "ratio holds"),
    ("It costs €3.1 million a year, or €95,600 a week.", "ratio fails"),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 50.4 million; the city is left with 33.6 million.",
        "total holds",
    ),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 50.4 million; the city is left with 36.3 million.",
        "total fails",
    ),
    (
        "The bridge is to cost 84 million euros. The state bears 60 percent, that is 54.0 million.",
        "ratio fails",
    ),
    (
        "Printed books made 212,000 loans and recordings 187,000; the two together thus came to 399,000.",
        "total holds",
    ),
    (
        "Printed books made 212,000 loans and recordings 187,000; the two together thus came to 339,000.",
        "total fails",
    ),
]
SUPERLATIVES = [
    (
        "Cabaret was the biggest hit of the season with 41,200 tickets, more than a fifth of the total, ahead of Hamlet (22,900).",
        "superlative holds",
    ),
    (
        "Growers picked 41,800 tonnes, the highest yield ever; the previous record was 39,300 tonnes.",
        "superlative holds",
    ),
    (
        "Growers picked 38,800 tonnes, the highest yield ever; the previous record was 39,300 tonnes.",
        "superlative fails",
    ),
]
OPEN = [
    "Half of the 1,204 volunteers, recruited through 38 practices, were fitted with hearing aids. The other 602 received advice.",
    "In all 96 mm fell in the north, after 41 mm in the week before.",
    "Profit rose 12% to $56 million on sales of $410 million, up from $380 million.",
    "Fourteen men are treated in hospital, four of them with burns to more than 30 percent of their bodies.",
    "The film took in $21.6 million, down from its $48.0 million opening, for a total of $79.3 million.",
    "The pension fund stands at 121.4%, up from 117.8%. Pensions go up by 2.8%.",
    "Calls took 2,900 minutes, and the line took 9,420. The share of customers without a signal fell from 31 percent on Friday to 12 percent.",
    "The Alliance will hold 68 of the 130 seats, three more than the 65 it held.",
    "Detectives cleared 5 of the 6 homicides, a clearance rate of 83 percent. For robberies the rate was 38 percent.",
    "The storm killed 17 people, five more than the last comparable one, Hulda.",
    "It sold 340 cars in May. Last year it sold 310, and prices rose by 4 per cent.",
    "They took 31 points from the last 36. With 18 matches of 46 to go they are on 60 points, 19 more than a year ago.",
    "The Foxes climb to third with eight points, two behind leaders Hull, who have a game in hand. The Rovers have lost four of their last five games.",
    "Two ferries were sold. The line has cut four of its seven sailings.",
    "The storm is blamed for 340 deaths, among them 281 people older than 70. Clinics treated 5,200 people, twice as many as in the whole of last winter.",
    "The yard repaired 412 boats, 37 ships longer than 120 metres among them.",
    "Of 690 farms in the county, 41 per cent were larger than 80 hectares.",
    "Robbery accounted for 412 cases, fraud for 380 and arson for 61.",
    "The north had 412 cases, the south had 380 and the west had 61.",
    "Fares will go up to 60p more for a single journey from Sunday, after the board voted to raise the £2 cap.",
]


def judged(words: str) -> list[str]:
    briefing = derive_briefing(article("News of the day\n\n" + words))
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(
    ("words", "expected"), [*DIFFERENCES, *GROWTHS, *RESTS_AND_PARTS, *SUPERLATIVES]
)
def test_what_follows_is_decided(words: str, expected: str) -> None:
    assert expected in judged(words)


def test_what_words_surely_claim_stays_open_where_nothing_decides_it() -> None:
    words = "He sold 41 cups, 38 plates and 17 pans, and now has a lead of 5."
    assert "change unchecked" in judged(words)


@pytest.mark.parametrize("words", OPEN)
def test_what_need_not_follow_is_never_wrong(words: str) -> None:
    assert not [found for found in judged(words) if found.endswith("fails")]
