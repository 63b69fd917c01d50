"""Sums: what they are for, from or the price of."""

import pytest

from briefing_app.reading.labels.labellers.paid.money import money
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The deal values the firm at €3 billion.", "€3 billion", "value of firm"),
        ("The budget sets aside £9 million for roads.", "£9 million", "money set aside for roads"),
        (
            "A new centre with eight halls, costing £74 million, opens today.",
            "£74 million",
            "cost of new centre",
        ),
        ("The work cost $1.1 million.", "$1.1 million", "cost of work"),
        ("The board spent £3 million on repairs.", "£3 million", "spending on repairs"),
        ("In all ₹312 crore had been paid to two firms.", "₹312 crore", "money paid to two firms"),
        (
            "Freeing the island of rats cost £870,000.",
            "£870,000",
            "cost of freeing the island of rats",
        ),
        ("Permits for mooring cost £65 and last a year.", "£65", "cost of permits for mooring"),
        ("Crews began a refit priced at £3 million.", "£3 million", "price of refit"),
        ("The weir is costed at €9 million.", "€9 million", "cost of weir"),
        ("The lender lied. It was fined $4 million in May.", "$4 million", "fine on lender"),
        ("A day pass costs £12 and a family pass £30.", "£30", "cost of family pass"),
        ("A cleaner takes home £1,400.", "£1,400", "money taken home by cleaner"),
        ("The ferry cost 48 million crowns.", "48 million crowns", "cost of ferry"),
        ("It owes 9 million crowns. Fuel cost it 12 million.", "12 million", "cost of fuel"),
        ("They fined two banks a total of £6 million.", "£6 million", "fine on banks"),
        ("The mill must pay £90 to each tenant.", "£90", "payment to tenant"),
        ("The zoo must raise another £31m itself.", "£31m", "money to be raised by zoo"),
        ("A kiosk has been let for £4,000 a year.", "£4,000 a year", "rent of kiosk"),
        ("Rents are £480 a hectare and land sells for 31,000.", "31,000", "price of land"),
        ("Some 40 farms were paid an average of £90.", "£90", "average payment to farms"),
        ("She has been repaid £900.", "£900", "repayment"),
        ("The show, at £30 a seat, has sold out.", "£30 a seat", "price per seat"),
        ("It spent 83p of every pound on nets.", "83p", "money spent on nets"),
        (
            '"We try," said Ann Lund, who earned £3 million.',
            "£3 million",
            "money earned by Ann Lund",
        ),
    ],
)
def test_money_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(money, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The drug was worth $190 million on the street.", "$190 million", "spending on street"),
        ("Some 300 flats were built.", "300", "money built"),
        (
            "A new centre with eight halls, costing £74 million, opens today.",
            "£74 million",
            "money cost by halls",
        ),
        ("The group opened a £45 million plant.", "£45 million", "money opened by group"),
        ("The budget of £5 million closes a gap.", "£5 million", "money that closes gap"),
    ],
)
def test_money_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(money, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("A day pass costs £12 and a family pass £30.", "£30", "cost of day pass"),
        ("The council backed a £4m rebuild of the pool.", "£4m", "money that rebuilds of the pool"),
        ("She lent the school £900 of her own money.", "£900", "own money"),
        ("It owes 9 million crowns. It paid 12 million people.", "12 million", "money paid"),
        ("Some 90 cooks get help. That costs £7 million.", "£7 million", "cost of cooks"),
        ("Its shares fell to £21, valuing it at £6 billion.", "£6 billion", "share price"),
        (
            "They raised £46 of the £85 they need to rebuild the hall.",
            "£85",
            "money raised by they",
        ),
        ("Villagers raised £46 of the £85 they need.", "£85", "money raised by villagers"),
        ("EBITDA in Softwood came in at £71m.", "£71m", "cost of EBITDA in Softwood"),
        ("From one widow he took £840.", "£840", "takings"),
        (
            "The hall was £220, the dress £85 from a charity shop.",
            "£85",
            "money from charity shop",
        ),
        ("It has used £5m of the proceeds to build lines.", "£5m", "proceeds to build lines used"),
        ("They gave the trust £4m to pay clinics.", "£4m", "money for trust"),
        ("A worker on £45,000 will gain.", "£45,000", "money that will gain"),
        ("Ann Lund takes home £9m.", "£9m", "takings of Ann Lund"),
        ("The group wants a cap of £2.", "£2", "money wanted by group"),
        ("It pays £4 million of the fine.", "£4 million", "money paid of fine"),
        ("The new mill cost £4 million, the old one cost £2 million.", "£2 million", "cost of old"),
        ("It spent 83p of every pound on nets.", "83p", "pound spent"),
    ],
)
def test_a_sum_is_of_its_own_thing(text: str, number: str, label: str) -> None:
    assert label not in proposed(money, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("£35 could provide blankets for four people.", "£35", "cost of blankets"),
        ("£10 would buy a family tent.", "£10", "cost of family tent"),
        ("£180 will pay for a tent.", "£180", "cost of tent"),
        ("Then £190 keeps a ward open.", "£190", "cost of keeping ward"),
        ("£12 vaccinates three goats.", "£12", "cost of vaccinating goats"),
        ("Each £70 repairs a pump.", "£70", "cost of repairing pump"),
    ],
)
def test_what_money_buys_has_its_price(text: str, number: str, label: str) -> None:
    found = proposed(money, text, number)
    assert label in found, found
    assert not any(
        w in label for label in found for w in ("that buy ", "that provide ", "that pay ")
    )


def test_what_money_did_is_not_bought() -> None:
    found = proposed(money, "£35 went to the township.", "£35")
    assert not any(label.startswith("cost of") for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The council will spend £6 million over the next four years on a tram line.",
            "£6 million",
            "spending on tram line",
        ),
        (
            "They want to spend $9 million on planting 400 hectares of mangrove.",
            "$9 million",
            "spending on planting mangrove",
        ),
    ],
)
def test_what_money_is_for_may_stand_behind_a_time(text: str, number: str, label: str) -> None:
    assert label in proposed(money, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In May we open a clinic. It will cost £2 million.", "£2 million", "cost of clinic"),
        ("Season tickets, at £640, have sold out.", "£640", "price of season tickets"),
        ("Net income, at £640, has grown.", "£640", "net income"),
        ("From one widow he took £840.", "£840", "money taken from widow"),
        (
            "They raised £46 of the £85 they need to rebuild the hall.",
            "£85",
            "money needed",
        ),
        ("Rates will be waived, which will cost the council £94.", "£94", "cost to council"),
        ("The new kiln at Orme, budgeted at £30m, is late.", "£30m", "budget for new kiln at Orme"),
        ("They are to accept a deal worth £3,900.", "£3,900", "value of deal"),
        ("The lowest paid, on €27,400, gain most.", "€27,400", "pay of lowest paid"),
        ("He had withheld between £700 and £1,250.", "£700 and £1,250", "money withheld"),
        ("He billed two tenants £160.", "£160", "bill to tenants"),
        ("Seven houses bring him £198,000.", "£198,000", "money brought by houses"),
        ("We held £46,118 in two accounts.", "£46,118", "money held in accounts"),
        ("The mill must find £44m.", "£44m", "money to be found by mill"),
        ("Cleaning each flat would have cost £95.", "£95", "cost of cleaning each flat"),
        ("A single worker on €45,000 gains €412.", "€45,000", "pay of single worker"),
        ("The club had £1,900.", "£1,900", "money held by club"),
        ("It has £3m in its account.", "£3m", "money in account"),
        ("She wore a coat for which she had paid £187.", "£187", "money paid for coat"),
        ("Her bank refunded the missing £23.", "£23", "money refunded by bank"),
        ("That leaves the parish £138,000 to find.", "£138,000", "money to find"),
        ("It fetched less than the £900,000 they asked in 2022.", "£900,000", "money asked"),
        ("The state gives us only £54,000.", "£54,000", "money given by state"),
        (
            "The fee beats the £22 million Rovers paid for Lukas Brandt.",
            "£22 million",
            "money paid for Lukas Brandt",
        ),
    ],
)
def test_money_of_it_and_of_them(text: str, number: str, label: str) -> None:
    found = proposed(money, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("A visit comes to £149 on the ward.", "£149", "cost of visit"),
        (
            "The trust is forecast to be overspent by £4 million.",
            "£4 million",
            "overspend of trust",
        ),
        (
            "They reopened the doors after a refit that cost £27 million.",
            "£27 million",
            "cost of refit",
        ),
    ],
)
def test_money_that_the_verb_tells(text: str, number: str, label: str) -> None:
    found = proposed(money, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Auditors found £3 million in unspent funds.",
            "£3 million",
            "money found in unspent funds",
        ),
        ("Proceeds came to £149.", "£149", "cost of proceeds"),
        (
            "They reopened the doors after a refit that cost £27 million.",
            "£27 million",
            "cost of doors",
        ),
    ],
)
def test_money_proposes_nothing_false(text: str, number: str, label: str) -> None:
    assert label not in proposed(money, text, number)
