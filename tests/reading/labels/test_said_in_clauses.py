"""What a clause says of its number where a verb is left out, denied, or does something else."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # The verb is left out, what leads to the number is not.
        (
            "Goods rose by 2.8 percent and services by 4.3 percent.",
            "4.3 percent",
            "rise in services",
        ),
        ("Rents grew by 3%, wages by 5% and pensions by 1%.", "5%", "rise in wages"),
        ("Exports fell to 40 tonnes and imports to 31 tonnes.", "31 tonnes", "imports"),
        ("Some 91 were freed by courts and 24 by prisons.", "24", "people freed by prisons"),
        ("Sales rose by 3% and falls by 2% followed.", "2%", "fall in sales"),
        # All but so many are those of whom it is not so.
        ("All but nine of the hostages were freed.", "nine", "hostages not freed"),
        ("All but 12 were freed.", "12", "people not freed"),
        ("Nine of the hostages were freed.", "Nine", "hostages freed"),
        # How those are whom *of them* counts.
        ("It cuts 71 positions, 44 of them vacant.", "44", "positions vacant"),
        ("Some 40 shops, 12 of them empty, line the street.", "12", "shops empty"),
        ("It cuts 71 positions, 44 of them in May.", "44", "positions cut"),
        # A share is of whom the sentence opens with.
        (
            "Of the flights, 84% left within an hour.",
            "84%",
            "share of flights that left within hour",
        ),
        ("Among teachers, 12% were men.", "12%", "share of men among teachers"),
        (
            "We met Canadians. Half of Canadians snore, 12% walk.",
            "12%",
            "share of Canadians who walk",
        ),
        # Who acts on a sum has not lost it, and who owns a thing is not worth it.
        ("The board cut £6 million.", "£6 million", "money cut by board"),
        ("Profit fell £6 million.", "£6 million", "fall in profit"),
        ("It costs £900 a week to house a family.", "£900 a week", "cost of housing family"),
        ("It costs £40 to see a dentist.", "£40", "cost of seeing dentist"),
        ("The deal closed, valuing the firm at £3 billion.", "£3 billion", "value of firm"),
        ("A new gym, at £4.8 million, was put off.", "£4.8 million", "price of new gym"),
        ("A fund of £400,000 will pay strikers.", "£400,000", "fund"),
        ("The firm offered a rise of 1.5%.", "1.5%", "rise offered by firm"),
        ("Economists had expected 3.2%.", "3.2%", "economists had expected …"),
        # A distance is of the way, a time of what went on.
        ("Officers drove 96,000 miles.", "96,000 miles", "distance driven by officers"),
        (
            "Prices have soared 27 percent in two years.",
            "two years",
            "time in which prices have soared",
        ),
        ("The plan closes four schools but keeps the pool.", "four", "schools closed by plan"),
        ("A hall for 40 guests will open.", "40", "guests"),
        ("Parcels were handed out to 92,000 families.", "92,000", "families handed parcels"),
        ("House prices up 4 percent in May", "4 percent", "rise in house prices"),
        ("40 plans the town had dreamt of", "40", "town"),
        ("A trust will quadruple what you give.", "quadruple", "trust will … what you give"),
        ("A bank trebled what schools raise.", "trebled", "bank"),
        ("Output trebled in May.", "trebled", "rise in output"),
        (
            "Trains carry eight guards for each driver.",
            "eight guards for each driver",
            "guards per driver",
        ),
        # What "of it" is a part of, what a bracket moves, and whom it costs.
        (
            "We spent £2.58 million, 82% of it on animal welfare.",
            "82%",
            "share of money spent on animal welfare",
        ),
        (
            "A trust raised £9 million, a third of it from wills.",
            "a third",
            "share of money raised from wills",
        ),
        ("Trade shrank for the third year in a row (–3.6%).", "–3.6%", "fall in trade"),
        ("Trade was down in March (–3.6%).", "–3.6%", "fall in trade"),
        (
            "The company got an offer. It would cost the company £11 million.",
            "£11 million",
            "cost to company",
        ),
        ("The bridge is old. It cost the county £11 million.", "£11 million", "cost of bridge"),
        (
            "About 47 per cent of those with children at home are in favour.",
            "47 per cent",
            "share of people with children in favour",
        ),
        ("Kings have not lost at home for 13 months.", "13 months", "time since kings last lost"),
        ("Workers lost pay for 13 days.", "13 days", "days lost by workers"),
    ],
)
def test_the_clause_is_read_whole(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said
