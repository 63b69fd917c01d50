"""Rises and falls, with what moved."""

import pytest

from briefing_app.reading.labels.directions import worded
from briefing_app.reading.labels.labellers.moves import moves
from tests.reading.labels.helpers import proposed, scene_of


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Carers see their allowance climb €12.", "€12", "rise in allowance"),
        ("Burglaries reported to police fell 17%.", "17%", "fall in burglaries"),
        ("The shop raised prices by 4%.", "4%", "rise in prices"),
        ("There was a 5% rise in sales.", "5%", "rise in sales"),
        ("Walkers were 18% less likely to have a stroke.", "18%", "fall in chance of stroke"),
        ("Smokers are 40% more likely to die.", "40%", "rise in chance of dying"),
        ("Boys are 9% more likely to be hurt.", "9%", "rise in chance of being hurt"),
        ("The fund lost 12% of its value.", "12%", "fall in value"),
        ("Wages lag behind prices, which are up 21%.", "21%", "rise in prices"),
        ("Sales of tea fell 14% more than in May.", "14%", "rise in sales of tea"),
    ],
)
def test_moves_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(moves, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Mayor Ida Holm said the jump of 7% was a shock.", "7%", "rise in Mayor Ida Holm"),
        ("Burglaries reported to police fell 17%.", "17%", "rise in burglaries"),
        ("Walkers were 18% less likely to have a stroke.", "18%", "fall in walkers"),
        ("The fund lost 12% of its value.", "12%", "fall in fund"),
        ("Women earn 14% less than men.", "14%", "fall in women"),
    ],
)
def test_moves_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(moves, text, number)


def test_who_loses_a_sum_does_not_fall() -> None:
    found = proposed(moves, "The state lost €3.6 million in tax.", "€3.6 million")
    assert "fall in state" not in found


def test_what_one_pays_more_for_is_dearer() -> None:
    text = "Passengers will pay 60p more for a single journey."
    found = proposed(moves, text, "60p")
    assert "rise in price of single journey" in {label.replace(" a ", " ") for label in found}


@pytest.mark.parametrize(
    ("text", "number", "label", "false"),
    [
        (
            "Buses in Orlen carry 63% more passengers than before.",
            "63%",
            "rise in passengers carried",
            "rise in buses in Orlen",
        ),
        (
            "The company has cut the size of the app by a third.",
            "a third",
            "fall in size of the app",
            "fall in company",
        ),
        (
            "Across the country puffin numbers have dropped by 24%.",
            "24%",
            "fall in puffin numbers",
            "fall in country puffin numbers",
        ),
    ],
)
def test_what_moves_is_not_what_moves_it(text: str, number: str, label: str, false: str) -> None:
    found = proposed(moves, text, number)
    assert label in found and false not in found, found


def test_a_subject_without_an_object_moves() -> None:
    assert "fall in sales" in proposed(moves, "Sales fell by 4% in May.", "4%")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Turnover came to €40 million, with exports down 12 percent.", "12 percent", "exports"),
        ("It was a dry month, with river levels down 30%.", "30%", "river levels"),
    ],
)
def test_what_stands_before_the_word_of_direction_moves(text: str, number: str, label: str) -> None:
    found = proposed(moves, text, number)
    assert f"fall in {label}" in found
    assert not {"fall in turnover", "fall in month"} & set(found)


def test_what_is_eaten_up_does_not_rise() -> None:
    found = proposed(moves, "Fuel ate up 31 cents of each euro earned.", "31 cents")
    assert "rise in fuel" not in found, found


@pytest.mark.parametrize(
    ("sentence", "rises"),
    [
        ("The region wants to open five more by 2027.", False),
        ("A ride will cost £5 more in June.", True),
    ],
)
def test_what_is_to_be_opened_does_not_rise(sentence: str, rises: bool) -> None:
    text = f"A visit costs £149 on the ward. {sentence}"
    number = "five" if "five" in text else "£5"
    assert (worded(scene_of(text, number)) == "rise") is rises


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Copper cost 12% more than a year ago.", "12%", "rise in cost of copper"),
        ("The lake was six degrees warmer than in May.", "six degrees",
         "rise in lake temperature"),
    ],
)  # fmt: skip
def test_what_of_it_moved(text: str, number: str, label: str) -> None:
    assert label in proposed(moves, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Its demands are a shorter day and a rise in pay of 7 per cent.", "7 per cent", "pay"),
        ("Owls recover but puffins down by a third since 1990", "a third", "puffins"),
        (
            "The number queuing for food grew by 12 per cent.",
            "12 per cent",
            "people queuing for food",
        ),
        (
            "The finch is common. Since the count began its numbers have fallen by 20 per cent.",
            "20 per cent",
            "finch",
        ),
        (
            "The finch is the best with 4 birds, but is 9 per cent less frequent than in May.",
            "9 per cent",
            "finch",
        ),
        (
            "The board sent 84 formal letters to water companies last year, up 5% on 2022.",
            "5%",
            "formal letters sent",
        ),
        (
            "Some 92% were seen in time, short of the standard of 95% but up 3 points.",
            "3 points",
            "share of people seen",
        ),
    ],
)
def test_what_the_words_say_moves(text: str, number: str, label: str) -> None:
    found = proposed(moves, text, number)
    assert any(label in said for said in found), found
    assert not any(w in said for said in found for w in ("Owls", "standard")), found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The loss was £5 million larger than planned.", "£5 million"),
        ("The firm hired 310 nurses, 15 fewer than planned.", "15"),
        ("There were 47 cases, nine fewer than the limit set by law.", "nine"),
        ("The pay in Arlen was £980, £90 more than in Brook.", "£90"),
        ("Shops repaid £130 million more than they borrowed.", "£130 million"),
        ("The shoal turned out to be 40 per cent smaller than average.", "40 per cent"),
        ("The tide sank by 1.2 metres in the first night.", "night"),
    ],
)
def test_what_is_beyond_something_else_has_not_moved(text: str, number: str) -> None:
    if number == "night":
        assert "fall in first night" not in proposed(moves, text, "1.2 metres")
    else:
        assert proposed(moves, text, number) == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Shops sold 14% more than they did last year.", "14%"),
        ("Sixty people died, five more than in Report No. 3.", "five"),
    ],
)
def test_what_is_beyond_an_earlier_time_has_moved(text: str, number: str) -> None:
    assert proposed(moves, text, number)


@pytest.mark.parametrize(
    ("text", "number", "false"),
    [
        ("Crews took 900 tonnes to the town's six sites, 7% more than in 2024.", "7%", "sites"),
        ("Lorries took 310 tonnes to Orton's two mills, 8% less than in May.", "8%", "mills"),
        ("Port Ellery has 14,870 residents, 2% more than in 2025.", "2%", "Port Ellery"),
        ("The shelter has 318 dogs, 9% fewer than in 2024.", "9%", "shelter"),
    ],
)
def test_a_comparison_goes_back_to_what_the_clause_tells(
    text: str, number: str, false: str
) -> None:
    found = proposed(moves, text, number)
    assert found
    assert not [label for label in found if label.endswith(f" in {false}")]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("I have asked officers to double the number of cameras.", "double", "rise in cameras"),
        ("Mr Orr wants to treble the fee to £90.", "treble", "rise in fee"),
        ("Engineers could halve the cost of repairs.", "halve", "fall in cost of repairs"),
        ("Sales rose to double the level of 2019.", "double", "rise in sales"),
    ],
)
def test_what_is_to_be_multiplied_moves(text: str, number: str, label: str) -> None:
    found = proposed(moves, text, number)
    assert label in found
    assert "rise in officers" not in found


@pytest.mark.parametrize(
    ("text", "number", "false"),
    [
        ("A nap of 30 minutes cut the rate by 22%.", "22%", "fall in length of nap"),
        ("A ban of six weeks raised the price by 30%.", "30%", "rise in length of ban"),
        ("A walk of two kilometres lowered the risk by 12%.", "12%", "fall in length of walk"),
        ("The budget was £38m in May, and we overspent by £2m.", "£2m", "rise in budget"),
        ("Costs were €9m, and I missed it by €1m.", "€1m", "rise in costs"),
    ],
)
def test_what_moves_something_else_does_not_move(text: str, number: str, false: str) -> None:
    assert false not in proposed(moves, text, number)


def test_who_speaks_does_not_move() -> None:
    text = "Chair Ida Orr said: “Rates fell. But we paid savers 0.7 points more.”"
    assert not [label for label in proposed(moves, text, "0.7 points") if "Orr" in label]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Wardens counted 417 people in tents. The total is 19% up on last year.",
            "19%",
            "rise in people counted in tents",
        ),
        (
            "The hospice cared for 310 patients. That figure was 12% higher than in 2022.",
            "12%",
            "rise in patients cared for by hospice",
        ),
        (
            "Of the pupils, 41% cycle. The proportion has fallen by six points since 2019.",
            "six points",
            "fall in share of pupils who cycle",
        ),
    ],
)
def test_a_total_is_of_what_was_told_before(text: str, number: str, label: str) -> None:
    assert label in proposed(moves, text, number)


def test_a_total_of_its_own_is_of_that() -> None:
    text = "Wardens counted 84 cranes. The total value of the site rose by 4%."
    found = proposed(moves, text, "4%")
    assert "rise in total value of the site" in found
    assert not any("cranes" in label for label in found if found[label] != "move-earlier")


def test_what_a_number_says_in_itself_is_fewer() -> None:
    text = "People on the drug took painkillers on 2.6 fewer days a month."
    assert not proposed(moves, text, "2.6 fewer days a month")


@pytest.mark.parametrize(
    "text",
    [
        "Haverstock finished with 17 goals, five more than the next best.",
        "Oslo had 44 species, five more than the next city.",
        "The depot sold 90 buses, five more than the rest.",
    ],
)
def test_who_has_more_than_the_next_has_not_risen(text: str) -> None:
    assert not proposed(moves, text, "five")


@pytest.mark.parametrize(
    ("text", "number", "label", "false"),
    [
        (
            "Class sizes are 1.4 pupils smaller than a decade ago.",
            "1.4",
            "fall in class sizes",
            "fall in pupils",
        ),
        (
            "The squad is two players bigger than last season.",
            "two",
            "rise in squad",
            "rise in players",
        ),
        (
            "The settlement puts 5.5% on basic pay.",
            "5.5%",
            "rise in basic pay",
            "rise in settlement",
        ),
    ],
)
def test_what_the_words_around_the_number_move(
    text: str, number: str, label: str, false: str
) -> None:
    found = proposed(moves, text, number)
    assert label in found
    assert false not in found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Shipments to China rose 1%, and those to the European Union contracted, by 5%.",
            "5%",
            "fall in shipments to European Union",
        ),
        (
            "Cars, the second item, lost 3%; boats were worse, shedding a tenth.",
            "a tenth",
            "fall in boats",
        ),
        ("Drought slowed growth by two points.", "two points", "fall in growth"),
        ("Farmers landed 17% more fish than in May.", "17%", "rise in fish landed"),
    ],
)
def test_what_moves_in_the_second_clause(text: str, number: str, label: str) -> None:
    found = proposed(moves, text, number)
    assert label in found
    assert not {"fall in European Union", "fall in cars", "fall in drought"} & {
        said for said, rule in found.items() if rule != "move-earlier"
    }
