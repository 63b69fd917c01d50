# ruff: noqa: E501 - one sentence a line
"""Claims of one sentence, each kind right and wrong; and sentences that only look like claims."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

# Words, the kinds that are right (several may be), the verdict; empty: nothing may fail.
SENTENCES = [
    # What bounds another number sets nothing against this one.
    ("In May 214 patients had waited longer than a year, compared with 361 in April.", "", ""),
    ("The mill shipped 84 barrels, 5% more than a year ago and above forecasts of 82.", "", ""),
    ("The mill shipped 84 barrels, 5% above its forecast of 80.", "change", "holds"),
    ("The ratio was 15.2%, 0.4 points lower than in June and above the required 11.1%.", "", ""),
    # A deficit is no difference of two sums that are smaller than it.
    ("The deficit was £11.4m, £3.2m worse than planned for want of £2.1m in grants.", "", ""),
    # A length of time that names the period moves nothing.
    (
        "Sales were down 4% in the three months to May compared with the three months to June.",
        "",
        "",
    ),
    # The last time it was as high is no rival of the highest since.
    ("Turnout was 61%, the highest since 2002, when it was 64%.", "comparison", "holds"),
    ("Output was 61 tons, the lowest since 2002, when it was 54 tons.", "comparison", "holds"),
    (
        "Punctuality was 72.6%, up from 71.9% in July and above the 73.5% of the plan.",
        "comparison",
        "fails",
    ),
    ("The firm employs 1,200 people, up from 1,000 a year ago.", "", ""),
    (
        "Unemployment fell to 4.8% from 5.3%, half a percentage point lower.",
        "change|comparison",
        "holds",
    ),
    ("The fund returned 9%, more than twice the 4% of its benchmark.", "ratio", "holds"),
    ("The team scored 84 points, 12 more than its rivals' 72.", "change|comparison", "holds"),
    ("The team scored 84 points, 15 more than its rivals' 72.", "change|comparison", "fails"),
    ("Of 240 applicants, 60 were accepted, a third.", "share", "fails"),
    ("Of 240 applicants, 80 were accepted, a third.", "share", "holds"),
    ("Traffic deaths dropped by 25 percent, from 48 to 36.", "change", "holds"),
    ("Traffic deaths dropped by 40 percent, from 48 to 36.", "change", "fails"),
    ("Membership doubled from 3,100 to 6,200.", "ratio", "holds"),
    ("Membership has more than doubled from 3,100 to 5,200.", "ratio", "fails"),
    ("The parcel weighed 12 kg (46 lb).", "conversion", "fails"),
    ("The lake is 31 metres (102 feet) deep.", "conversion", "holds"),
    ("Three of the nine judges dissented.", "", ""),
    ("Some 450 of the 600 seats, or 75 percent, were sold.", "share", "holds"),
    ("Some 450 of the 600 seats, or 85 percent, were sold.", "share", "fails"),
    (
        "The budget grew from $2.0 million to $2.5 million, an increase of 25 percent.",
        "change",
        "holds",
    ),
    (
        "The budget grew from $2.0 million to $2.5 million, an increase of 50 percent.",
        "change",
        "fails",
    ),
    ("The choir has 48 singers: 20 women, 16 men and 12 children.", "total", "holds"),
    ("The choir has 52 singers: 20 women, 16 men and 12 children.", "total", "fails"),
    (
        "With 20 women, 16 men and 12 children, the choir counts 48 singers in all.",
        "total",
        "holds",
    ),
    ("The court heard 310 cases, 15 percent fewer than the 365 heard in 2022.", "change", "holds"),
    ("The flight took 9 hours, three times as long as the 3 hours planned.", "ratio", "holds"),
    ("The flight took 9 hours, four times as long as the 3 hours planned.", "ratio", "fails"),
    ("They sold 400 bikes for $120,000, an average of $300 each.", "ratio", "holds"),
    ("They sold 400 bikes for $120,000, or $250 a bike.", "ratio", "fails"),
    (
        "The tower is 90 metres high, 20 metres taller than the 70-metre cathedral.",
        "comparison",
        "holds",
    ),
    ("One in eight of the 4,000 pupils, 500 children, is left-handed.", "share", "holds"),
    ("Turnout was 61%, down from 66% in 2019.", "", ""),
    ("Spending rose 8 percent to €54 million from €50 million.", "change", "holds"),
    ("Spending rose 8 percent to €58 million from €50 million.", "change", "fails"),
    ("The club has 900 members, of whom 300 are under 18, or one third.", "share", "holds"),
    ("About 2,000 people marched, four times the 500 who came last year.", "ratio", "holds"),
    (
        "The winner got 5,400 votes, 400 more than the runner-up with 5,000.",
        "change|comparison",
        "holds",
    ),
    (
        "The winner got 5,400 votes, 800 more than the runner-up with 5,000.",
        "change|comparison",
        "fails",
    ),
    ("Prices went from $4 to $5, a 25% increase.", "change", "holds"),
    ("Prices went from $4 to $5, a 20% increase.", "change", "fails"),
    ("A third of the 90 beds, 30, are in single rooms.", "share", "holds"),
    (
        "Sales reached $30 million, compared with $20 million a year earlier, a rise of half.",
        "change",
        "holds",
    ),
    ("It was the hottest July on record, with 24.1 °C.", "superlative", "unchecked"),
    ("The strike cost $12 million, or $2 million a day over six days.", "ratio", "holds"),
    ("The strike cost $12 million, or $3 million a day over six days.", "ratio", "fails"),
    (
        "Exports were €1.5 billion and imports €1.2 billion, a surplus of €300 million.",
        "comparison|total",
        "holds",
    ),
    ("The number of wolves tripled to 36 from 12.", "ratio", "holds"),
    ("The number of wolves quadrupled to 36 from 12.", "ratio", "fails"),
    ("The price was cut by $50 to $150 from $200.", "change", "holds"),
    ("Nearly half of the 1,000 people asked, 480, said yes.", "share", "holds"),
    ("Nearly half of the 1,000 people asked, 380, said yes.", "share", "fails"),
    (
        "The bill of €90 million is 50 percent above the €60 million first planned.",
        "change",
        "holds",
    ),
    ("It has 14,000 users, seven times more than the 2,000 in 2019.", "", ""),
    ("Some 3,500 jobs will go, 7% of the workforce of 50,000.", "share", "holds"),
    ("Some 3,500 jobs will go, 10% of the workforce of 50,000.", "share", "fails"),
]

# Right or harmless, and easily taken for wrong.
HARMLESS = [
    "The rate was 87.4 percent, well below the 95 percent needed and down from 93.1 percent in 2019.",
    "The rate fell from 3.1% to 1.9% in June, but remains well above the 1% threshold.",
    "Police seized $4.1 million in cash, three houses worth a combined $6.8 million, and 11 cars.",
    "Pump sales fell to 58,000, while boiler sales rose by 3% to 212,000.",
    "Costs rose to 60 million, whereas the grant fell by 5% to 19 million.",
    "Visitor numbers fell to 31,000 from 36,500, and income dropped by £8,700 to £44,200.",
    "The price of power rose by 6.7% after a network charge was raised from 4.1 to 5.3 cents.",
    "Income was £14.9 million and costs £14.3 million. The surplus of £0.6 million compares with a deficit of £0.3 million the year before.",
    "The bill was defeated by 230 votes to 180.",
    "Boys (30 per cent) are no more likely than girls (45 per cent) to smoke.",
    "Aarn (200 homes) has more parks than Belm (300 homes).",
    "Rents rose to £900. Wages are £2,000. In Aarn rents are higher still, at £1,200.",
    "The march was led by 40 veterans. It drew 300 people, 260 of them students.",
    "The fund holds 60 per cent in shares and 30 per cent in bonds. Fees take 2 per cent. The remaining 10 per cent is cash.",
    "Aarn has 40 seats and Belm 20 seats. The two each hold 20 per cent of the 200 seats.",
    "Bell won 60 votes and Orde 60 votes. Both took 30 per cent of the 200 votes.",
    "A quarter of the 80 seats went to the Greens (20 per cent).",
    "At the auction 41 of the 100 lots failed to sell, a sale rate of 59 per cent.",
    "318,000 people are affected, and 94,600 have left, half of them children.",
    "The firm has 9,000 staff; 600 will go, a third of them managers.",
    "Of 400 roads 31 are shut, two-thirds of those rural.",
    "Eight a day is still too many, but ten years ago it was more than twenty.",
    "Some 14 clinics closed early, and five weeks ago they were fewer than ten.",
    "Punctuality was 74.6%, up from 72.9% in July and above the 73.5% of the plan.",
    "The rate stood at 67.5%, slightly up from 65.4% a year earlier and just above the 66% target.",
    "It took 31 hours, down from 36 in 2023 and below the 33 hours of its rival.",
    "In 2023 the shop sold 300 red cars, and blue cars rose 10% to 220 from 200.",
    "Of the 500 guests, 120 came by train and 80% of the others drove.",
    "The mine employs 900 people, 40% of them women, and 200 contractors.",
    "Profit rose 12% to $56 million on sales of $410 million, up from $380 million.",
    "He ran 42 km in 3 hours, twice as fast as in 2010, when he was 40.",
    "The city has 12 schools: two primary schools, a grammar school and several others with 400 pupils.",
    "Six people were hurt: a driver, two passengers and three others.",
    "Twenty people were arrested, 15 of them men, and 4 officers were hurt.",
    "The price doubled to $40 in the 10 years from 2010 to 2020.",
    "A dose costs $20, half the price of the $45 brand name drug in 2 of 3 pharmacies.",
    "Some 60% of the 200 patients improved within 14 days, against 30% of the 190 in the other group.",
    "Sales fell 5% in May after a rise of 3% to 210 in April.",
    "The 400 workers get 3% more pay, or about $1,200 a year.",
    "The town counts 9,000 people, 200 fewer than in 2010, and 3,000 homes.",
    "In a survey of 2,000 adults, 55% said yes and one in five had no view.",
    "The ferry takes 600 people and 140 cars, 20% more than the old ship, which took 500 people.",
    "Water use per head fell by a third to 120 litres while the population grew by 10% to 50,000.",
    "Inflation was 3%, down from 9%, its lowest in two years.",
    "The lottery paid 12 winners $3 million in all, $250,000 each, and 40 others $100.",
    "The gap between 12% in the north and 8% in the south is four points, up from 1 in 1990.",
    "She won by 300 votes with 5,100, or 51% of the 10,000 cast, against 4,800.",
    "Each of the 12 teams plays 22 games, 11 of them at home, half of the total.",
    "The yard has orders for 17 ships worth $2 billion, more than twice its annual sales of $900 million.",
    "About 70 of every 1,000 babies, 7%, are born early, up from 60.",
    "Two of the three engines failed, and 90 of 120 passengers, three quarters, were treated.",
    "The company cut 300 jobs in 2022 and 500 in 2023, 8% of its staff of 10,000.",
    "The dam holds 40 million cubic metres, enough for 300,000 people, 10% of the country.",
    "Of the 60 houses, 12 burned down and 20 were damaged, more than half.",
    "The loan of $50 million, at 4%, is repaid over 20 years, $2.5 million a year plus interest.",
    "The number of cases rose by 40 to 1,040, 4% more than in the week before.",
]


def judged(sentence: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News\n\n" + sentence))
    return [(c.kind.value, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]


@pytest.mark.parametrize(("sentence", "kinds", "verdict"), SENTENCES)
def test_a_claim_is_found_and_judged(sentence: str, kinds: str, verdict: str) -> None:
    found = judged(sentence)
    if kinds:
        assert any(kind in kinds.split("|") and said == verdict for kind, said in found), found
    if verdict != "fails":
        assert "fails" not in [said for _, said in found]


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        (
            "Billing was the main cause, at 53% of the total, followed by service (18%), switching "
            "(11%) and meters (9%).",
            "18%",
        ),
        (
            "It pays off after 19 years on average, against 9 years, after two good years.",
            "9 years",
        ),
    ],
)
def test_nothing_is_borne_out_by_what_has_nothing_to_do_with_it(sentence: str, number: str) -> None:
    made = derive_briefing(article("News\n\n" + sentence))
    assert number not in [claim.span.exact for claim in made.claims]


def test_no_row_of_another_name_says_from_where_a_number_moved() -> None:
    table = "Group\tJune\tJuly\tAugust\nFood\t4.6\t5.1\t5.6\nHousing\t3.9\t4.0\t4.3"
    text = (
        f"Rents rose by 4.2%. Services inflation eased to 4.0% from 4.3%.\n\nChange, %\n\n{table}"
    )
    assert not {"fails"} & {said for _, said in judged(text)}
    assert ("change", "holds") not in judged(text)


def test_two_things_are_not_one_at_two_times() -> None:
    sentence = (
        "The group opened 44 sites and closed 39, ending with 241 outlets, five more than a year "
        "earlier."
    )
    assert {said for _, said in judged(sentence)} <= {"unchecked"}


def test_the_same_thing_may_move_again_behind_but() -> None:
    assert ("change", "holds") in judged("The index fell to 40, but then rose by 10% to 44.")


@pytest.mark.parametrize("sentence", HARMLESS)
def test_nothing_is_called_wrong(sentence: str) -> None:
    assert "fails" not in [said for _, said in judged(sentence)]


def test_a_share_of_what_stands_before_it_has_no_part_that_is_said() -> None:
    text = (
        "The budget of the first programme was £159.2 million, and 10 per cent of it went north. "
        "The budget of the other was £532.9 million, and 30 per cent of it went south."
    )
    assert derive_briefing(article(text)).claims == ()


def test_what_is_denied_twice_is_said_again_and_not_of_the_rest() -> None:
    made = derive_briefing(
        article(
            "Half of adults read no books\n\n"
            "One in two adults (52%) did not finish a book last year."
        )
    )
    formulas = {claim.span.exact: claim.formula for claim in made.claims}
    assert formulas["Half"] == "b / 100"
