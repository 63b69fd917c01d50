"""What a label may say aloud: kinds of phrases that made a room laugh, and their neighbours."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from briefing_app.reading.labels.labellers.measured import rate
from tests.reading.article.helpers import body, numbers
from tests.reading.labels.helpers import proposed


def labels(text: str) -> dict[str, str]:
    made = body(text)
    texts = numbers(made)
    return {texts[f.id]: f.label for f in made.figures}


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # A year in the name of a plan is no time of its own.
        ("Only 14% of the 2026 relief plan has been funded.", "14%", "share of relief plan funded"),
        ("Turnout at the 2019 elections was 61%.", "61%", "turnout at the elections"),
        ("Half of the 2024 harvest was sold.", "Half", "share of harvest sold"),
        ("Only 14% of plans for the 2026 financial year were funded.", "14%", "share of plans"),
        # What is done beside something hangs on a verb; a list of sums has none.
        (
            "Revenue of £8.4 million, operating profit of £2.3 million and a net loss of £90,000.",
            "£2.3 million",
            "operating profit",
        ),
        (
            "Sales of €40 million (38), recurring income of €9 million.",
            "€9 million",
            "recurring income",
        ),
        # What "which" stands for is what was measured before.
        (
            "Councillors approved a budget of £183m for 2026, which closes a gap of £14m.",
            "£14m",
            "gap in budget",
        ),
        (
            "Special needs transport alone will cost £11.9 million.",
            "£11.9 million",
            "cost of special needs transport",
        ),
        # Of whom, for whom, at what: none of them is had by the subject.
        ("Voters, 58 per cent of whom were women, chose in May.", "58 per cent", "share of women"),
        ("The trail is open for 300 hikers.", "300", "hikers"),
        ("Drugs valued at $27 million were burned.", "$27 million", "drugs"),
        (
            "Some 46 per cent of farmers saw their bills halved.",
            "46 per cent",
            "share of farmers who saw bills halved",
        ),
        (
            "Some 46 per cent of farmers saw their bills.",
            "46 per cent",
            "share of farmers who saw bills",
        ),
        # That something moved names no list.
        (
            "Freight fell to 92,000 trailers.\n\nPunctuality improved: 94.2 per cent of the trains "
            "were on time, up from 89.7 per cent.",
            "94.2 per cent",
            "share of trains on time",
        ),
        # What moved is said with its direction, if shorter.
        (
            "The number of people who died of a drug overdose in the state fell by 17 percent.",
            "17 percent",
            "fall in people who died",
        ),
        # A place is no fall.
        (
            "The road is closed for 17 miles between Calder Falls and Bent Creek.",
            "17 miles",
            "length of road",
        ),
        # A time may stand inside of the verb.
        (
            "The council pays for care homes, which now cost £6,140 a week.",
            "£6,140 a week",
            "cost of care homes",
        ),
        # How long people waited belongs to them.
        (
            "The number of patients who waited more than twelve hours fell to 187 from 264.",
            "187",
            "patients who waited more than twelve hours",
        ),
        (
            "The number of trains that took more than two hours rose to 61 from 40.",
            "61",
            "trains that took more than two hours",
        ),
        # Where something was said is not where it is.
        (
            "In a written reply, the mayor said 310 new lamps were installed.",
            "310",
            "new lamps installed",
        ),
        ("At a hearing, she said 84 wells had been drilled.", "84", "wells drilled"),
        ("In Elmhurst the council collected 310 sofas.", "310", "sofas collected"),
        # What drives something to an amount has not that amount.
        (
            "A harvest on the plains drove grain exports to 4.9 million tonnes.",
            "4.9 million tonnes",
            "exports",
        ),
        ("A shortage of parts drove car prices to £21,400.", "£21,400", "prices"),
        ("The strike drove visitor numbers to 310.", "310", "visitor"),
        ("Officers on the island saw 14 whales.", "14", "whales"),
        # A verb in -ing has its participle.
        ("The dam is full, supplying 41 farms.", "41", "farms supplied"),
        ("It fell into the yard, burying 41 cars.", "41", "cars buried"),
        ("The firm grew, employing 41 nurses.", "41", "nurses employed"),
        # What *as* opens is a clause of its own.
        (
            "The firm made a profit as revenue climbed 41% to £286 million.",
            "41%",
            "rise in revenue",
        ),
        ("Trains ran late as snow cover reached 14 cm.", "14 cm", "snow cover"),
        ("Banks took a hit as bad loans rose to 2.9%.", "2.9%", "bad loans"),
        ("Some 41 people working as nurses left.", "41", "people"),
        # What moved is the amount beside it.
        (
            "The region's national museums welcomed 5.31 million visits, up 12 per cent.",
            "12 per cent",
            "rise in visits welcomed",
        ),
        ("The port handled 610 ships, down 4%.", "4%", "fall in ships handled"),
        ("The club sold 900 tickets, up 9%.", "9%", "rise in tickets sold"),
        ("Revenue was £5 million, up 9%.", "9%", "rise in revenue"),
        # A form in -ing behind a preposition has a number for its object.
        ("The firm was fined for spilling 310 litres of diesel.", "310 litres", "diesel spilled"),
        ("He went home after catching 41 eels.", "41", "eels caught"),
        (
            "The club made a loss after spending £12 million on players.",
            "£12 million",
            "spending on players",
        ),
        ("The fine for spilling diesel was £12 million.", "£12 million", "fine for spilling"),
        # A noun of a deed says what was done to what follows *of*.
        ("A fire led to the closure of 41 shops.", "41", "shops closed"),
        ("The flood led to the culling of 41 sheep.", "41", "sheep culled"),
        ("She ordered the release of 41 prisoners.", "41", "prisoners released"),
        ("The head of 41 shops left.", "41", "shops"),
        # Who is given a sum stands between verb and sum.
        ("The jury awarded a former nurse £40,000 in damages.", "£40,000", "award to former nurse"),
        (
            "The ministry will pay farmers £45 for each hectare.",
            "£45 for each hectare",
            "payment to farmers",
        ),
        ("The court fined the airline £3 million.", "£3 million", "fine on airline"),
        ("The airline was fined £3 million.", "£3 million", "fine on airline"),
        # What did something so many times does not move itself.
        ("The firm hired 310 nurses, 15 fewer than in May.", "15", "fall in nurses hired"),
        ("The club signed 41 players, 9 more than in 2019.", "9", "rise in players signed"),
        ("The farm sold 310 cows, 40 fewer than in May.", "40", "fall in cows sold"),
        ("Sales reached 310 cars, 40 fewer than in May.", "40", "fall in sales"),
        # What is sold has its price.
        ("Wheat now sells at $212 a tonne.", "$212 a tonne", "price of wheat"),
        ("The house sold for £212,000.", "£212,000", "price of house"),
        ("Bread sells for 90p a loaf.", "90p a loaf", "price of bread"),
        # What follows *of* is no verb.
        ("Gusts of up to 118 km/h were measured.", "118 km/h", "gusts"),
        # A time is no time of a time.
        ("Average handover time was 21 minutes.", "21 minutes", "average handover time"),
        ("The median wait was 31 days.", "31 days", "median wait"),
        ("Ship turnaround was 31 hours.", "31 hours", "ship turnaround"),
        ("The walkout was 21 days long.", "21 days", "of walkout"),
        # The chance is that of its clause.
        ("There is a 60% chance that winter will be mild.", "60%", "chance that winter will be"),
        ("A 30% risk that the dam fails was named.", "30%", "risk that"),
        ("It names a 4% probability that it leaks.", "4%", "probability"),
        ("Some 60% of winters are mild.", "60%", "share of mild winters"),
        # What is expected is said with it, or not at all.
        ("Some 41 children are expected to suffer from severe malnutrition.", "41", "suffer"),
        ("Some 41 pupils are expected to return.", "41", "pupils expected to return"),
        ("Some 41 pupils were told to wait.", "41", "pupils told to wait"),
        ("Some 41 pupils were vaccinated to protect others.", "41", "pupils vaccinated"),
        # Where stuff was brought to stands behind what was done.
        ("Crews trucked 32 tonnes of water to camps.", "32 tonnes", "water trucked"),
        ("They shipped 9 tonnes of seed to Chad.", "9 tonnes", "seed shipped"),
        ("They pumped 70 litres of oil into drums.", "70 litres", "oil pumped into drums"),
        ("They counted 310 visitors to the park.", "310", "visitors counted"),
        # One adjective stands before its noun.
        ("Of the pending cases, 5,420 are criminal and the rest civil.", "5,420", "criminal"),
        ("Some 12 wells were dry.", "12", "dry wells"),
        ("Some 12 wells were open.", "12", "wells open"),
    ],
)
def test_a_label_says_it_whole(sentence: str, number: str, label: str) -> None:
    found = labels(sentence)
    assert label in found[number], found[number]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "Some 41 people across Dorn, Velm and East Karst are in need.",
            "people across Dorn, Velm and East Karst",
        ),
        ("Some 41 fires in Hale, Orton and Bray are out.", "fires in Hale, Orton and Bray"),
        ("They met 41 guests from Hale, Orton or Bray.", "guests from Hale, Orton or Bray"),
        ("Some 41 people in Hale, a mining town, moved away.", "people in Hale"),
    ],
)
def test_a_list_of_places_is_not_cut_at_its_first_name(sentence: str, label: str) -> None:
    cut = label.split(",")[0]
    found = proposed(counted, sentence, "41")
    assert label in found
    assert (cut in found) == (cut == label)


@pytest.mark.parametrize(
    ("sentence", "number", "wrong"),
    [
        (
            "Stocks last unless donors act within weeks, the agency said on Monday, launching an "
            "appeal for $48 million.",
            "$48 million",
            "by donors",
        ),
        (
            "The number of dairy farms is down to 6,850, having halved since 2005.",
            "6,850",
            "halved",
        ),
        ("Some 410 farms that doubled were sold.", "410", "that doubled"),
        ("The 310 clinics, which have trebled, are full.", "310", "trebled"),
        ("It ranges from 71.0 kg in Dorn to 218.4 kg in Velm.", "218.4 kg", "Dorn in Velm"),
        ("There is a 60% chance that winter will be mild.", "60%", "share of chance"),
        ("On the 4th the mercury reached 22.8 °C in the park.", "22.8 °C", "temperature of"),
        ("The observatory collected 641.2 mm in autumn.", "641.2 mm", "distance"),
    ],
)
def test_a_label_does_not_say(sentence: str, number: str, wrong: str) -> None:
    found = labels(sentence)
    assert wrong not in found[number]


def test_millimetres_of_what_a_place_had_are_rain_and_of_a_plate_are_not() -> None:
    had = labels("The observatory collected 641.2 mm in autumn.")
    plate = labels("It fired a 9-mm pistol.")
    assert had["641.2 mm"].startswith("rainfall")
    assert "rain" not in plate["9-mm"]


def test_words_that_nothing_names_are_not_cut_inside_a_phrase() -> None:
    found = labels("It had, all told, 187 of the old regional river water boards.")
    assert not found["187"].endswith(("regional", "old"))


def test_what_is_said_again_by_the_head_is_of_what_was_said() -> None:
    text = (
        "In 2023 the region produced 79.7 million tonnes of packaging waste. This corresponds to "
        "177.8 kg per inhabitant."
    )
    assert labels(text)["177.8 kg per inhabitant"].startswith("packaging waste")


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        ("Crews responded to 14 fires.", "14", "fires responded to by crews"),
        ("The court dealt with 14 cases.", "14", "cases dealt with by court"),
        ("The fund paid for 14 beds.", "14", "beds paid for by fund"),
    ],
)
def test_a_verb_keeps_its_preposition(sentence: str, number: str, label: str) -> None:
    assert label in proposed(counted, sentence, number)


def test_a_verb_without_one_needs_none() -> None:
    assert "beds paid for by fund" not in proposed(counted, "The fund paid 14 nurses.", "14")


def test_a_name_alone_is_no_label() -> None:
    found = labels("Waste was put at 71.0 kg in Dorn and ranged up to 218.4 kg in Velm.")
    assert found["218.4 kg"] not in ("Dorn", "Velm")


def test_what_is_expected_is_no_label_without_its_verb() -> None:
    text = (
        "Around 520,000 children under five are expected to suffer from severe acute malnutrition."
    )
    assert labels(text)["520,000"] == "children under five"


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # A verb that looks like a noun, with those who pay before the sum.
        ("The storm cost insurers $3 billion.", "$3 billion", "cost of storm"),
        ("Burst pipes cost the town £2 million.", "£2 million", "cost of burst pipes"),
        # What ends a subject belongs to it.
        ("The amount spent online grew by 3%.", "3%", "rise in amount spent online"),
        ("The money available fell to £3 million.", "£3 million", "money available"),
        # How often is no part of the subject's number.
        ("Mowing a hectare twice a year costs €900.", "€900", "cost of mowing hectare twice year"),
        # *Of which* hangs on the noun before it.
        ("Fuel, of which 84% is hedged, cost €342 million.", "84%", "share of fuel hedged"),
        (
            "Spending was £9 million, of which £2 million was private.",
            "£2 million",
            "private spending",
        ),
    ],
)
def test_verbs_and_what_ends_a_subject(sentence: str, number: str, label: str) -> None:
    assert labels(sentence)[number] == label


def test_a_compound_with_cost_has_no_verb() -> None:
    assert labels("Labour cost index up 4.2%")["4.2%"] == "rise in labour cost index"


@pytest.mark.parametrize(
    "sentence",
    [
        "Twice a year they found an average of 41 bees per 100 flowers.",
        "The clubs on lakes reported a mean of 41 members per 1,000 people.",
    ],
)
def test_a_rate_is_about_what_it_counts(sentence: str) -> None:
    number = sentence[sentence.index("41") : -1]
    proposals = proposed(rate, sentence, number)
    counted_per = number.removeprefix("41 ")
    assert {counted_per, f"average number of {counted_per}"} <= set(proposals)
    assert labels(sentence)[number] not in ("average", "mean", "average of clubs")


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # Where the verb is left out the new noun moves, not the old by it.
        ("Moths gained 60 per cent, hoverflies 35 per cent.", "35 per cent", "rise in hoverflies"),
        # The part of a noun belongs to it.
        ("It expects a profit after tax of £4 million.", "£4 million", "expected profit after tax"),
        ("A tax on sugar of 5p was agreed.", "5p", "tax on sugar"),
        # A number in a whole does not hide it.
        (
            "A third of the town's 85 schools have no library.",
            "A third",
            "share of schools without library",
        ),
        (
            "One in ten of Europe's 900 airports lost money.",
            "One in ten",
            "share of airports that lost money",
        ),
        # What is in a network is in it.
        ("Cuts threaten the network of 760 clinics.", "760", "clinics in network"),
        # What people do themselves is not done to them.
        ("Seven per cent complained about noise.", "Seven per cent", "share who complained"),
        # What stands apart is not the subject's.
        ("Net cash was €655m, after share buy-backs of €200m.", "€200m", "share buy-backs"),
        ("It was 63.4%, accounting for 92.7% of turnover.", "92.7%", "share of turnover"),
    ],
)
def test_of_what_and_whose(sentence: str, number: str, label: str) -> None:
    assert labels(sentence)[number].startswith(label)


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # A share that opens its clause is who does it.
        ("Asked why, 36% named lack of time.", "36%", "share who named lack of time"),
        ("Asked why, 36% named time, 28% the price.", "28%", "share of people who named price"),
        # What is of people is not their money.
        ("Customers without gas are entitled to £85.", "£85", "customers without gas entitled"),
        # A measure stands behind what has it.
        ("A new pool, 25 metres long, is planned.", "25 metres", "length of new pool"),
        ("The tower, 90 metres high, was sold.", "90 metres", "height of tower"),
        # What a share says of its own whole.
        (
            "The standard is 92 per cent. In the north 71 per cent of patients were seen in time.",
            "71 per cent",
            "share of patients seen",
        ),
    ],
)
def test_shares_and_measures_of_their_own(sentence: str, number: str, label: str) -> None:
    assert labels(sentence)[number].startswith(label)


def test_an_adjective_behind_a_share_is_no_verb() -> None:
    assert "who" not in labels("It is made of 50% recycled paper.")["50%"]


def test_a_share_with_a_verb_of_its_own_is_not_that_of_the_number_before() -> None:
    found = labels("Of those asked, 68% liked the long grass, 19% found it untidy.")
    assert "liked" not in found["19%"]


def test_cuts_that_do_something_are_no_fall_of_what_follows() -> None:
    made = body("Funding cuts threaten the network of 760 laboratories.")
    assert made.figures[0].change == ""
    made = body("A cut in the budget of 12% was agreed.")
    assert made.figures[0].change == "down"


def test_a_list_under_a_title_of_no_kind_is_named_by_its_own_words() -> None:
    found = labels(
        "Highlights\n\n- Passengers: 14.8m, up 6% (Q3 2024: 14.0m)\n- Parcels: 3.1m (Q3 2024: 2.8m)"
    )
    assert found["14.8m"] == found["14.0m"] == "passengers"
    assert found["2.8m"] == "parcels"


def test_a_list_under_what_it_counts_keeps_it() -> None:
    found = labels("Arrests by month:\n\n- May: 14\n- June: 31")
    assert "arrests" in found["31"].lower()


def test_a_country_that_is_a_common_noun_too_keeps_its_capital() -> None:
    assert "China" in labels("China takes 78% of the iron ore.")["78%"]
    assert "turkeys" in labels("Turkeys numbered 41,000.")["41,000"].lower()
