"""Sums that only their verb or an idiom tells, and what is said of no others."""

import pytest

from briefing_app.reading.labels.labellers.paid.idioms import sums
from tests.reading.article.helpers import body, numbers
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # What is over a budget is an overspend, and not the cost.
        ("The bridge is $1.1 million over its budget.", "$1.1 million", "overspend of bridge"),
        ("The museum came in £300,000 under budget.", "£300,000", "underspend of museum"),
        ("Adult care went £4m over budget in May.", "£4m", "overspend of adult care"),
        ("The library was £90,000 overspent.", "£90,000", "overspend of library"),
        ("We are £6.4m overspent.", "£6.4m", "overspending"),
        # What is taken out of something, and what is done to so many for a sum.
        (
            "They took £250,000 out of the fairgrounds.",
            "£250,000",
            "money taken out of fairgrounds",
        ),
        ("Denmark took £5m off a producer.", "£5m", "money taken off producer"),
        ("The hail did $5.1 million in damage.", "$5.1 million", "damage caused by hail"),
        ("The fire caused £2m worth of damage.", "£2m", "damage caused by fire"),
        ("We treated 415 homes for £1.3 million.", "£1.3 million", "cost of treating homes"),
        ("The hall was rebuilt in 2019 for £9m.", "£9m", "cost of rebuilding hall"),
        ("The firm is suing for £3m.", "£3m", "damages sought by firm"),
        ("The plan leaves drivers worse off by £90.", "£90", "loss of drivers"),
        ("The hall cost £3m more than planned.", "£3m", "cost overrun of hall"),
        ("The tunnel cost £5m more than projected.", "£5m", "cost overrun of tunnel"),
        ("The tunnel cost £5m more than the council had planned.", "£5m", "cost overrun of tunnel"),
        ("The tunnel cost £5m less than anticipated.", "£5m", "underspend on tunnel"),
        ("The board hired an architect for £88,000.", "£88,000", "payment to architect"),
        ("The club was £4,300 in the red.", "£4,300", "deficit of club"),
        ("We were £900 in debt.", "£900", "debt"),
        ("The school is £40,000 in credit.", "£40,000", "credit of school"),
        ("Closing the yard should save £7m a year.", "£7m a year", "saving from closing the yard"),
        ("The merger would save the haulage firm £3m.", "£3m", "saving for haulage firm"),
        (
            "Switching to a new deal could save you £94.",
            "£94",
            "saving from switching to a new deal",
        ),
        ("The board saved £45,000 on fuel.", "£45,000", "saving on fuel"),
        ("A driver can make $28.", "$28", "earnings of driver"),
        # What somebody is cheated of is money, and nobody is so much money.
        (
            "The gang cheated 1,146 victims across three States of Rs 23.6 crore.",
            "Rs 23.6 crore",
            "money cheated out of victims",
        ),
        ("Investors were defrauded of £2m.", "£2m", "money defrauded from investors"),
        ("He conned a widow out of £90,000.", "£90,000", "money conned out of widow"),
        # What is asked for is sought by whoever asks.
        ("The union is asking for £2,000.", "£2,000", "money sought by union"),
        ("The charity appealed for £3m.", "£3m", "money sought by charity"),
        ("The trustees aim for £3 million.", "£3 million", "target of trustees"),
        ("The club is suing its chairman for £4m.", "£4m", "damages sought from chairman"),
        ("The union is asking for £2,000.", "£2,000", "money sought by union"),
        # What somebody starts on is pay, what starts at so much a price.
        ("A deckhand starts on £23,900.", "£23,900", "starting pay of deckhand"),
        ("Fares start from £3.10.", "£3.10", "lowest fares"),
        ("Tickets start at £12.", "£12", "lowest price of tickets"),
        ("Social tariffs, which start at £12, are open.", "£12", "lowest price of social tariffs"),
        # Gains and losses of those who are better or worse off.
        ("Workers would be £900 better off.", "£900", "gain of workers"),
        ("The change left families £420 a year worse off.", "£420 a year", "loss of families"),
        ("The strike left hauliers £60 out of pocket.", "£60", "loss of hauliers"),
        # Verbs that say that it was too much or too little.
        ("People had overpaid by £212.", "£212", "overpayment by people"),
        ("Pensioners were overpaid by £212 each.", "£212", "overpayment to pensioners"),
        ("The company was overpaid £4m by the ministry.", "£4m", "overpayment to company"),
        ("The ministry underpaid £4m in benefits.", "£4m", "underpayment by ministry"),
        ("Staff were underpaid by £1.2m.", "£1.2m", "underpayment of staff"),
        ("Marsh had been overdrawn by £9,000.", "£9,000", "overdraft of Marsh"),
        # What somebody is handed has a name of its own.
        ("The gang paid agents a commission of £15.", "£15", "commission for agents"),
        ("The storm left the town a bill of £4m.", "£4m", "bill for town"),
        # What takes so much is so much, where it is a sum itself.
        ("Interest on old debt will take £9.8m.", "£9.8m", "interest on old debt"),
        ("Pensions absorb £3m a year.", "£3m a year", "pensions"),
        ("They rent mule accounts for Rs 15,000.", "Rs 15,000", "rent of mule accounts"),
        ("Pellmark lost £2.3m before tax.", "£2.3m", "loss before tax of Pellmark"),
        ("A driver made 3,400 francs before tax.", "3,400 francs", "earnings before tax of driver"),
        ("Guests get back their fare, typically £44 for a car.", "£44", "fare"),
        ("On the last day £310m changed hands.", "£310m", "money that changed hands"),
        ("Strikers will get £70 a day.", "£70 a day", "payment to strikers"),
        ("The club got £3m last year.", "£3m", "payment to club"),
        ("Nurses not on shift would be £200 better off.", "£200", "gain of nurses"),
        ("She put £94,500 into an extension.", "£94,500", "money put into extension"),
        ("Our shops made £2 million.", "£2 million", "money made by shops"),
        ("It made £2m from people who wait.", "£2m", "money made from people who wait"),
        (
            "A band D household will pay £1,874.",
            "£1,874",
            "payment by band D household",
        ),
    ],
)
def test_sums_proposes(text: str, number: str, label: str) -> None:
    found = proposed(sums, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bridge is £3m over the river.", "£3m"),
        ("The bridge spans 90 metres over budget hotels.", "90 metres"),
        ("The head of the firm spoke of £3m.", "£3m"),
        ("The council called in 40 firms for £3m.", "£3m"),
        ("The trial starts with £3m from the state.", "£3m"),
        ("The house is £4m.", "£4m"),
        ("The plan paid agents a total of £1,500.", "£1,500"),
        ("The raid will take £9.8m.", "£9.8m"),
        ("The team lost £2.3m before May.", "£2.3m"),
        ("The club got a £3m grant.", "£3m"),
        ("The shops made a £3m profit.", "£3m"),
        ("They lost a car, two vans and £3m.", "£3m"),
        ("The club applied for £90 tickets.", "£90"),
        ("Work starts on the £40m bridge.", "£40m"),
        ("The firm was stripped of a £4m contract.", "£4m"),
        ("They received 900 claims for £4m.", "£4m"),
        ("The house was sold in 2019 for £9m.", "£9m"),
        # What comes in is no spending, and an estimate is no budget.
        ("Profit came in £4m above estimates last year.", "£4m"),
        ("Sales at the chain finished £12m below estimates.", "£12m"),
        ("Receipts ran £4m below the budget.", "£4m"),
        ("Fares came in £2m under budget.", "£2m"),
        ("The tax raised £4m above estimates.", "£4m"),
        ("The film took £4m above estimates.", "£4m"),
        ("The film took £4m above its budget.", "£4m"),
        ("Demand ended £4m above estimates.", "£4m"),
        # What goes up and down from its start had no lowest price; work is no pay.
        ("The shares started at £3.40 and closed higher.", "£3.40"),
        ("Trading starts at £3.40.", "£3.40"),
        ("The auction starts at £500.", "£500"),
        ("The scheme started at £4m.", "£4m"),
        ("The firm started on £2m of repairs.", "£2m"),
        ("The council starts on £40m of roadworks.", "£40m"),
        ("The restaurant starts on £23 a head.", "£23 a head"),
        # What takes so much of something is not so much.
        ("Debt swallowed £9m of the profit.", "£9m"),
        ("Interest took £3m from the fund.", "£3m"),
        # What is denied is no gain or loss.
        ("Pensioners would not be £200 better off.", "£200"),
        ("No family would be more than £10 worse off.", "£10"),
        ("Tenants will never be £90 out of pocket.", "£90"),
        ("The council made £3m in cuts.", "£3m"),
        ("The painting got £3m at a sale.", "£3m"),
        ("The state owes the city a debt of £5m.", "£5m"),
        # More than it was at a time, or than before, is a rise.
        ("A pass costs £5 more than it did when the line opened.", "£5"),
        ("A pass costs £5 more than it used to.", "£5"),
        ("A pass costs £5 more than under the old scheme.", "£5"),
        ("A pass costs £5 more than the previous year.", "£5"),
    ],
)
def test_sums_proposes_nothing(text: str, number: str) -> None:
    assert proposed(sums, text, number) == {}


def said(text: str, number: str) -> str:
    made = body(text)
    texts = numbers(made)
    return next(f.label for f in made.figures if texts[f.id] == number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # Nothing else in a sentence says what an idiom says.
        ("The bridge is £1.1m over its budget.", "£1.1m", "overspend of bridge"),
        ("The gang cheated 40 pensioners of £2m.", "£2m", "money cheated out of pensioners"),
        ("A sum of £4.6m has been frozen in banks.", "£4.6m", "money frozen in banks"),
        # What is worth a sum stands beside the word, not at the head of the clause.
        (
            "Grants fell to £1.6m, and the contract in Northmoor, worth £180,000, was not renewed.",
            "£180,000",
            "value of contract in Northmoor",
        ),
        # Of what a sum is but a part it is not the whole.
        (
            "Housing benefit covers £38 of the cost of a night.",
            "£38",
            "part of cost of a night",
        ),
        ("Sales rose to £61.8m. Of that, £39m came from Wales.", "£39m", "sales from Wales"),
        # Each number has what stands with it.
        (
            "A night in a hostel comes to £61, a place on the scheme to £1,900.",
            "£1,900",
            "cost of place on the scheme",
        ),
        (
            "A night in a hostel comes to £61, a place on the scheme to £1,900.",
            "£61",
            "cost of night in a hostel",
        ),
        ("Deeks was given a warning and fined £2,500.", "£2,500", "fine on Deeks"),
        ("Police found £11,200 in cash in a freezer.", "£11,200", "cash found in freezer"),
        (
            "It beats the £48m they gave Dunmere for Luis Pardo.",
            "£48m",
            "money given for Luis Pardo",
        ),
        (
            "Some £212,000 went on a share in a racehorse.",
            "£212,000",
            "money spent on share in racehorse",
        ),
        ("The company pays in £225,000 a month.", "£225,000 a month", "money paid in by company"),
        (
            "Customers are charged £18 for each parcel.",
            "£18 for each parcel",
            "charge to customers",
        ),
        ("A levy of £3 cut traffic by 14%.", "£3", "levy"),
        ("A levy of £3 cut traffic by 14%.", "14%", "fall in traffic"),
        ("The order book stood at £84m, £11m up on March.", "£11m", "rise in order book"),
        ("The authority faced a gap of £21.6m.", "£21.6m", "gap faced by authority"),
        ("The chairs, at £155 each, were bought in May.", "£155", "price per chair"),
        ("Setting up a new line costs £35.", "£35", "cost of setting up a new line"),
        ("Prices range from £8 to £30.", "£8 to £30", "prices"),
        ("The scanner came in at £1.08m.", "£1.08m", "cost of scanner"),
        ("Sales came in at £4m.", "£4m", "sales"),
        ("An ordinary repair cost us £164 on average.", "£164", "cost of ordinary repair"),
        ("Telvia fined £9m over failure", "£9m", "fine on Telvia"),
        # A comparison with another is no rise; one with last year is.
        ("A bus pass costs £5 more than a ticket.", "£5", "extra cost of bus pass"),
        ("A bus pass costs £5 more than last year.", "£5", "rise in cost of bus pass"),
        ("The van costs £900 less than the old one.", "£900", "saving on van"),
        ("Parking permits in the centre go up to £75.", "£75", "parking permits in the centre"),
        ("Agency nurses account for £3.3m of it.", "£3.3m", "Agency nurses account for … of it"),
        ("The Crown seeks an order for £612,000.", "£612,000", "order sought by Crown"),
        (
            "She repaid £41,000, and her half of the home, thought to be worth £135,000, is sold.",
            "£135,000",
            "value of half of home",
        ),
        ("They say she earned £27,000.", "£27,000", "earnings"),
        (
            "The fund is short of the £11m that auditors recommend.",
            "£11m",
            "money recommended by auditors",
        ),
        ("Fraud made up €63 million.", "€63 million", "fraud"),
        ("Renew the lease: rent £310,000, rates £96,000.", "£96,000", "rates for lease"),
    ],
)
def test_the_label_of_a_sum(text: str, number: str, label: str) -> None:
    assert said(text, number) == label


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The council sold it for £1.", "£1", "price of council"),
        ("Traders rented a stall for £90 a week.", "£90 a week", "rent of traders per week"),
        ("Overtime is paid at £18.25 an hour.", "£18.25 an hour", "payment to overtime per hour"),
        (
            "The gang stole two vans and a trailer, worth £9,000, in May.",
            "£9,000",
            "value of trailer",
        ),
        ("Salaries took £4.6 million.", "£4.6 million", "takings of salaries"),
        ("Fares start from £3.10.", "£3.10", "money started by fares"),
        ("They paid £84 for food, fuel and rent.", "£84", "money paid for food"),
        ("Staff have lost £3,400 in real terms.", "£3,400", "money lost in real terms"),
        ("Police found £11,200 in cash.", "£11,200", "money found in cash"),
        ("The firm bought 40 boats for £90,000.", "£90,000", "cost of buying boats"),
        ("We treated 415 homes for £1.3 million.", "£1.3 million", "homes"),
        (
            "It charges £61 for a nurse who costs us £27 on the bank.",
            "£27",
            "money charged for nurse on bank",
        ),
        ("She meant to transfer £900.", "£900", "money transfered"),
        ("Work starts on the £40m bridge.", "£40m", "bridge of work"),
        ("Telvia fined £9m over failure", "£9m", "money fined by Telvia"),
        ("They received 900 claims for £4m.", "£4m", "cost of receiving claims"),
        ("The first-half result came in at €4m.", "€4m", "cost of first-half result"),
        ("They settled with a man who died in the jail for £2m.", "£2m", "jail"),
        ("The repair cost us £164 and the tenants £200.", "£200", "cost of tenants"),
        ("The fire cost insurers £4m and the council £2m.", "£2m", "cost of council"),
        ("The storm cost the city £9m and the state £3m.", "£3m", "cost of state"),
        ("The storm cost the city £9m and the state £3m.", "£3m", "state"),
        ("A pass costs £5 more than under the old scheme.", "£5", "extra cost of pass"),
        ("The shares started at £3.40 and closed higher.", "£3.40", "lowest price of shares"),
        ("Debt swallowed £9m of the profit.", "£9m", "debt"),
        ("Pensioners were overpaid by £212 each.", "£212", "overpayment by pensioners"),
        ("A pass costs £5 more than it used to.", "£5", "extra cost of pass"),
        ("Demand ended £4m above estimates.", "£4m", "overspend of demand"),
        (
            "Last year owners got nothing, at a cost of £1.2m to the state.",
            "£1.2m",
            "cost of money",
        ),
    ],
)
def test_what_no_sum_is(text: str, number: str, label: str) -> None:
    assert said(text, number) != label
