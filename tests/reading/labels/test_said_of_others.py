"""What a number is not of: another's subject, a time, a bound, what is only compared or ranked."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # What was done to whom hangs on its noun where the clause has its verb.
        (
            "The gain was largest in farms run by women, at 44%, and small in others.",
            "44%",
            "largest gain in farms run by women",
        ),
        # A noun of its own stands at the number.
        ("Rents came to £9 million and fees to £4 million.", "£4 million", "fees"),
        ("Rents came to £9 million in May and £4 million in June.", "£4 million", "rents"),
        # Some things are counted by "there", none by what was measured before.
        (
            "The average trial took 168 days. Jury trials are rare. There were only 212.",
            "212",
            "jury trials",
        ),
        # What comes short of a bound has not fallen.
        (
            "The Alliance holds 58 seats and is five short of a majority.",
            "five",
            "seats of Alliance short of majority",
        ),
        # What is the greatest is called by its name.
        ("Fuel was the biggest item at £214 million.", "£214 million", "biggest item"),
        ("We put the bill at £214 million.", "£214 million", "bill"),
        # For how long something was so, it did not last.
        (
            "Homes were without power for an average of 38 minutes.",
            "38 minutes",
            "Homes were without power for an average of …",
        ),
        # An improvement of a wait makes it no longer.
        (
            "The wait was 25 days, an improvement of 4 days.",
            "4 days",
            "length of improvement",
        ),
        # The subject of the clause behind is not what stands before it.
        (
            "With earned premiums of £1,240 million, the loss ratio worked out at 79.6%.",
            "£1,240 million",
            "earned premiums",
        ),
        (
            "The rate was 9.4%, the highest rate in the valley.",
            "9.4%",
            "highest rate in the valley",
        ),
        # Who makes up so many of them.
        (
            "Postal ballots accounted for 828,000 of the votes cast.",
            "828,000",
            "postal ballots among votes",
        ),
        # Who has a rest.
        ("Rent came first with £9 million, wages third with £4 million.", "£4 million", "wages"),
        # A rent is of what is rented.
        ("An apartment rented for £900 a month.", "£900 a month", "rent of apartment per month"),
        ("A grower keeps £13 per hectare.", "£13 per hectare", "grower keeps …"),
        # An amount that another rose on is of the same.
        (
            "It flew 4.8 million passengers, a rise on the 4.5 million of 2019.",
            "4.5 million",
            "passengers flown",
        ),
        # What was paid a year ago was not paid a year.
        (
            "The sum is above the £176 million paid twelve months earlier.",
            "£176 million",
            "money paid",
        ),
        # What was lost is fewer, not who lost it.
        ("The club lost members, 340 fewer than in May.", "340", "fall in members"),
        # What stands against a bound is not the bound.
        (
            "Spending reached £31 million, £7 million above the budget of £24 million.",
            "£24 million",
            "budget of spending",
        ),
        # Where a clause is left out, its verb moves what follows.
        (
            "The yield fell, although the area under wheat was reduced, from 386 to 373 hectares.",
            "373 hectares",
            "area under wheat",
        ),
        # A count that a percentage restates has moved as well.
        (
            "The schools taught 98,640 pupils, 1,120 or 1.1 per cent fewer than a year ago.",
            "1,120",
            "fall in pupils taught",
        ),
        # A loss in per cent is a loss, no share of one.
        ("The loss in value is £66 million, or 13.7 per cent.", "13.7 per cent", "loss in value"),
        # Who spends the night somewhere is not spent.
        (
            "Some 8,400 people fled. Of them, 1,260 spent the night in a shelter, 15 percent.",
            "15 percent",
            "people who spent night in shelter",
        ),
        # The others are of all who were counted, what is still to be spent is of no bill before.
        (
            "Some 33 walkers and 18 cyclists died; the other five were travelling in buses.",
            "five",
            "people travelling in buses",
        ),
        # The largest of the five is none of the five.
        (
            "Trials are rare. In Fenwick, the largest of the five districts, 71 were held.",
            "71",
            "trials held",
        ),
        ("Of the five districts, three were closed.", "three", "districts closed"),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        ("Only 83 per cent of its 4,920 sailings left on time.", "4,920", "sailings"),
        ("It sold 4,920 tickets left over.", "4,920", "tickets sold"),
        ("Staff fell from 24 to 19 after the council cut its grant.", "19", "staff"),
        (
            "Reserves fell. These now stand at £118,000.",
            "£118,000",
            "Reserves fell. These now stand at …",
        ),
        ("Drought halves the olive harvest.", "halves", "fall in olive harvest"),
        ("Harvests in the south doubled.", "doubled", "rise in harvests in the south"),
        (
            "A loaf fetches £8, more than in May, when it cost £5.",
            "£5",
            "cost of loaf",
        ),
        (
            "They pressed half of the 128,000 tonnes of a normal year.",
            "128,000 tonnes",
            "normal year",
        ),
        ("The river is nine metres deep.", "nine metres", "depth of river"),
        ("Revenue of £88 million, up 23%", "23%", "rise in revenue"),
    ],
)
def test_label_of_what_stands_behind(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Lorries dropped to 6,120. Foot passengers held up better: 184,000 travelled by June.",
            "184,000",
            "foot passengers who travelled",
        ),
        (
            "Buses fell to 40. Older drivers did worse: 96 had lost their licence.",
            "96",
            "older drivers who lost licence",
        ),
        (
            "A gang was held for stealing farm machines worth £1.8m.",
            "£1.8m",
            "value of farm machines",
        ),
        (
            "Two men were fined for selling paintings worth €90,000.",
            "€90,000",
            "value of paintings",
        ),
    ],
)
def test_what_stands_right_before_is_what_is_told(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
