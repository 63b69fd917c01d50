"""What a label must not leave out, and what it must not take from beside the number."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # "A year" is a length as much as a number is, and stays where others must give way.
        (
            "The number of patients who had waited more than a year was 1,318.",
            "1,318",
            "patients who waited more than a year",
        ),
        (
            "The number of pupils who had missed more than a week was 88.",
            "88",
            "pupils who missed more than a week",
        ),
        (
            "The number of people who had left the house was 31.",
            "31",
            "people who had left the house",
        ),
        # How those are who remain so, and the word a deed is nothing without.
        ("Some 800 families remain homeless.", "800", "families who remain homeless"),
        (
            "In all 40 matches were called off because of fog.",
            "40",
            "matches called off because of fog",
        ),
        ("Some 12 crews moved on to Harrow.", "12", "crews that moved to Harrow"),
        # What is between commas has no part in the verb behind them.
        ("A delivery of rice, enough for 900 families, is due.", "900", "families"),
        # A part of a whole is of that whole, not of what was done to it.
        ("Crews restored water to 310 of the 900 homes.", "310", "homes"),
        ("They had no objection to six of the plans.", "six", "plans"),
        # Two statistics are not one.
        (
            "The fund bought shares at an average price of 90p, for a total of £4 million.",
            "£4 million",
            "fund bought shares at an average price of 90p, for a total of …",
        ),
        # What lies ahead of a plan has not risen.
        (
            "Income came to £90,000, which is £4,000 ahead of the budget.",
            "£4,000",
            "income ahead of budget",
        ),
        ("Income came to £90,000, which is £4,000 ahead of last year.", "£4,000", "rise in income"),
        # "Before tax" opens no clause where no verb stands before it.
        (
            "Underlying profit before tax rose by a fifth.",
            "a fifth",
            "rise in underlying profit before tax",
        ),
        (
            "Homes fell after an earthquake struck 40 villages.",
            "40",
            "villages struck by earthquake",
        ),
        (
            "Barges more than 60 years old carried 9 per cent of the coal.",
            "9 per cent",
            "share of coal carried",
        ),
        ("Seized were 9 kg of Group B chemicals and a car.", "9 kg", "Group B chemicals"),
        # What moved is of the same unit, or what the clause is about.
        (
            "Some 640 people live in nine villages, 31 more than in May.",
            "31",
            "rise in people who live",
        ),
        (
            "Takings at the three pools were £90,000, up 4 per cent on May.",
            "4 per cent",
            "rise in takings at the three pools",
        ),
        (
            "Cash was £8 million, helped by a £2 million cut in stock.",
            "£2 million",
            "fall in stock",
        ),
        ("Sales saw a 5 per cent rise in May.", "5 per cent", "rise in sales"),
        # Who has more than the average has not risen.
        (
            "Its drivers were paid 4 per cent more than the regional average.",
            "4 per cent",
            "Its drivers were paid … more than the regional average",
        ),
        # What narrows one thing does not narrow the next.
        (
            "High performance took up €5 million and youth work €2 million.",
            "€2 million",
            "money taken up by youth work",
        ),
        # What a thing costs is what was bought.
        (
            "The camp, where 44 boys live, needs a new roof at a cost of £9,000.",
            "£9,000",
            "cost of new roof",
        ),
        # No hour and no week does anything, and who asks is not what is asked for.
        (
            "Boats have swept 60 miles of coast since dawn, which is two thirds of the shore.",
            "two thirds",
            "coast swept as share of shore",
        ),
        ("The union is asking for 6.5%.", "6.5%", "union is asking for …"),
        # Which of two nouns lasted is not known; its number may tell.
        (
            "Talks at the court, which lasted nine hours, broke up.",
            "nine hours",
            "time talks at the court lasted",
        ),
        ("Roads to the port, which are 90 km long, are shut.", "90 km", "length of roads"),
        # What is denied is not said without its denial.
        ("On a normal weekday 40 trains do not run.", "40", "trains that do not run"),
        ("The rate of 5 per cent did not change.", "5 per cent", "rate of … did not change"),
        # What stands beside a level is compared, not what helped it.
        (
            "Net debt was £44 million, helped by a £12 million cut in stock. That is equal to 0.9 "
            "times sales.",
            "0.9 times",
            "net debt compared with sales",
        ),
        # A clause behind a colon is no item of a list.
        (
            "Water: 900 people receive at least seven litres a day.",
            "900",
            "Water: … people receive at least seven litres a day",
        ),
        ("Households: 900 in the town, 40 in the hills.", "900", "households in the town"),
        # What goes from one level to another has them; people go to places.
        ("Staff numbers went down from 410 to 385.", "410", "staff numbers, previously"),
        ("The price of rice will go from $21 to $34.", "$34", "price of rice"),
        ("Some 900 people went to 40 camps.", "40", "camps to which people went"),
        ("The shops saw a $3 million recovery in sales.", "$3 million", "rise in sales"),
        (
            "The number went up by a quarter among girls.",
            "a quarter",
            "number went up by … among girls",
        ),
        # A form in -ed that is all the verb of its sentence says what those did.
        (
            "Some 83 per cent of its trains left on time.",
            "83 per cent",
            "share of trains that left on time",
        ),
        ("Some 40 schools left open were warm.", "40", "warm schools left open"),
        # No turnout has members.
        ("The turnout was 78%. Some 640 of its 900 members voted.", "900", "members"),
        ("The union was angry. Some 640 of its 900 members voted.", "900", "members of union"),
        # Who is lost is no fall of those who were hired; *they* are many.
        ("It hired 63 people and lost 49.", "49", "people lost"),
        (
            "Profit fell as expenses rose. They went up 12 per cent.",
            "12 per cent",
            "Profit fell as expenses rose. They went up …",
        ),
        (
            "Its reserves had by then fallen to £640,000, a drop of 60 per cent.",
            "60 per cent",
            "fall in reserves",
        ),
        # What a part does stands behind what narrows the whole.
        (
            "Some 900 of the 2,400 school-age children in the camps attend evening classes.",
            "900",
            "school-age children who attend evening classes",
        ),
        ("In 900 of them (27.2 per cent) there is one person.", "27.2 per cent", "share"),
        (
            "One invoice was for 240 tablet computers at £79 each.",
            "£79",
            "price per tablet computer",
        ),
        # Behind an aside the one who does goes on doing; a move beside a level is of that level.
        (
            "We drilled 148 wells, 17 of which turned out dry, and laid 73 kilometres of pipe.",
            "17",
            "wells turned out dry",
        ),
        (
            "We drilled 148 wells, 17 of which turned out dry, and laid 73 kilometres of pipe.",
            "73 kilometres",
            "pipe laid",
        ),
        (
            "We fixed 96 pumps. A well costs us $7,850, a third less than before, and serves 40.",
            "a third",
            "well costs us $7,850, …",
        ),
        (
            "Cases of flu in the towns where we work fell by 47 per cent.",
            "47 per cent",
            "fall in cases of flu in towns",
        ),
        # What stands in a clause or a sum of its own is no subject here.
        (
            "A well serves 420 people for 20 years, so that a person's water comes to a dollar.",
            "20 years",
            "well serves 420 people for …, so that a person's water comes to a dollar",
        ),
        (
            "Schools remain close to our heart: 1,115 classes came.",
            "1,115",
            "classes",
        ),
        ("Pupils had been sent home on 16 occasions.", "16", "occasions on which pupils were sent"),
        ("Sales fell after the introduction of a 15% tariff.", "15%", "tariff"),
        (
            "The 27 member states of the union together bought 52% of it.",
            "27",
            "member states of the union",
        ),
        ("Data do not include consignments of less than €1,000.", "€1,000", "consignments"),
        (
            "The scheme to digitise the courts, which was to cost £9 million, is late.",
            "£9 million",
            "cost of scheme",
        ),
        (
            "In the first nine months exports came to €9 million.",
            "nine months",
            "In the first … exports came to €9 million",
        ),
        (
            "The museum is proud of a bronze axe of about 3,400 years.",
            "3,400 years",
            "age of bronze axe",
        ),
        # The whole has not done what its part did, and what is in hand is no hand.
        ("Four of our 86 guards were robbed.", "86", "guards"),
        (
            "We need $9 million, of which we have $2 million in hand.",
            "$2 million",
            "We need $9 million, of which we have … in hand",
        ),
        (
            "Of these exports, Japan took €23 million.",
            "€23 million",
            "Of these exports, Japan took …",
        ),
        ("The film took €23 million.", "€23 million", "takings of film"),
        (
            "Sales of gin fell to €90 million, and those of rum, worth €40 million in May, rose.",
            "€40 million",
            "those of rum, worth … in May, rose",
        ),
        (
            "The Bar put the number of barristers who have left criminal work since 2018 at 1,200.",
            "1,200",
            "barristers who have left criminal work",
        ),
        (
            "We asked for four orders, which would let us take nine litres a day more from it.",
            "nine litres a day",
            "extra amount taken per day",
        ),
        ("Our surveyors spoke to 1,260 of them.", "1,260", "Our surveyors spoke to … of them"),
        ("We lost two trucks and one of our three rigs.", "two", "trucks lost"),
        # Who has a verb of his own has not done what others did before.
        (
            "Seven people lost their lives, two more than in May, and 61 were hurt.",
            "61",
            "people hurt",
        ),
        (
            "The budget was £38 million, £1 million more than in May, and we underspent by £2m.",
            "£2m",
            "budget was £38 million and we underspent by …",
        ),
        ("Both were ill, and none of their 46 contacts fell ill.", "46", "contacts"),
        ("A farm near Ledbury with 900 turkeys was shut.", "900", "turkeys in farm"),
        ("Bans within 3 km last 21 days and within 10 km at least a month.", "10 km", "bans"),
        # What a part is by a noun alone.
        ("The club won nine medals, two of them gold.", "two", "gold medals"),
        ("The class has 22 pupils, nine of them girls.", "nine", "girls among pupils"),
    ],
)
def test_nothing_is_cut_short_or_borrowed(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said
