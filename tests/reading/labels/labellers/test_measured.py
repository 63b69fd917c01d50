"""Measures and rates."""

import pytest

from briefing_app.reading.labels.labellers.measured import measured, rate
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The bridge is 210 metres long.", "210 metres", "length of bridge"),
        ("They opened a 12-hectare park.", "12-hectare", "area of park"),
        ("The quake struck 22 km north of the town.", "22 km", "distance from town"),
        (
            "Lake Orm stayed 38 centimetres below its flood limit.",
            "38 centimetres",
            "Lake Orm below flood limit",
        ),
        ("The river rose to 5.4 metres.", "5.4 metres", "level of river"),
        ("The lake stood at 61 feet.", "61 feet", "level of lake"),
        ("The queue grew to 3 km.", "3 km", "length of queue"),
        ("Police seized 14 kilograms of cocaine.", "14 kilograms", "cocaine seized by police"),
    ],
)
def test_measured_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Inflation peaked two years ago.", "two years", "duration of inflation"),
        ("Police seized 14 kilograms of cocaine.", "14 kilograms", "amount seized by police"),
        ("The river rose to 5.4 metres.", "5.4 metres", "distance of river"),
        ("Rainfall was 82 mm.", "82 mm", "distance of rainfall"),
        (
            "Lake Orm stayed 38 centimetres below its flood limit.",
            "38 centimetres",
            "depth of Lake Orm",
        ),
    ],
)
def test_measured_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "There were nine killings per 100,000 residents.",
            "nine killings per 100,000 residents",
            "killings per 100,000 residents",
        ),
        ("The strike cost £25 million a day.", "£25 million a day", "cost of strike per day"),
        ("She walked 30 minutes a day.", "30 minutes a day", "time walked per day"),
        ("Mills lost 27 tonnes of ice a year.", "27 tonnes of ice a year", "ice lost per year"),
    ],
)
def test_rate_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(rate, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("It was the largest in half a century.", "half a century", "half per century"),
    ],
)
def test_rate_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(rate, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The seals dived to 410 metres.", "410 metres", "depth reached by seals"),
        ("Orta had led for 31 kilometres.", "31 kilometres", "distance Orta led"),
        ("The tags, which weigh 21 grams, are cheap.", "21 grams", "weight of tags"),
    ],
)
def test_what_somebody_reached_is_no_length_of_theirs(text: str, number: str, label: str) -> None:
    found = proposed(measured, text, number)
    assert label in found
    assert not any(other.startswith(("length", "amount")) for other in found), found


def test_a_rate_of_metres_is_a_distance() -> None:
    found = proposed(rate, "The storks covered 170 km a day.", "170 km a day")
    assert "distance covered by storks per day" in found


def test_a_name_is_no_rate() -> None:
    found = proposed(rate, "Aris moves 4,000 litres a minute.", "4,000 litres a minute")
    assert "Aris per minute" not in found


def test_what_it_measures_is_of_what_stood_before() -> None:
    text = "The typical flat is let at once. It measures 54 square metres."
    assert "area of typical flat" in proposed(measured, text, "54 square metres")


def test_a_rate_of_hours_says_what_they_do() -> None:
    found = proposed(rate, "Members read for 34 minutes a day.", "34 minutes a day")
    assert set(found) >= {"time members read per day"}
    assert "members per day" not in found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The ford is used by 900 carts a day.", "900 carts a day", "carts that used ford"),
        ("They put the yield at $3 for every dollar.", "$3 for every dollar", "yield per dollar"),
        ("Copper rose to $9,100 a tonne.", "$9,100 a tonne", "price of copper per tonne"),
        ("Shops pay $3 a kilo of rice.", "$3 a kilo", "price of rice"),
        ("The yard takes £26 for each day of mooring.", "£26 for each day", "cost of mooring"),
        (
            '"Ninety-two marks per head, no more," he said.',
            "Ninety-two marks per head",
            "marks per person",
        ),
    ],
)
def test_so_much_for_so_much_of_it_is_its_price(text: str, number: str, label: str) -> None:
    found = proposed(rate, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The fuel duty rose to £90 a tonne.", "£90 a tonne", "price of fuel duty per tonne"),
        ("Sales rose to 90 tonnes a day.", "90 tonnes a day", "price of sales per day"),
    ],
)
def test_what_is_so_much_for_so_much_itself_has_no_price(
    text: str, number: str, label: str
) -> None:
    assert label not in proposed(rate, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The boats met swells and waves of seven metres.", "seven metres", "height of waves"),
        ("Sand was packed in 90 sacks of 25 kg each.", "25 kg", "weight of sacks"),
        ("The ferry sailed on through winds of 110 km/h.", "110 km/h", "wind speed"),
        ("A 40-metre mast fell on the road.", "40-metre", "height of mast"),
        ("They dug a 12-metre shaft.", "12-metre", "depth of shaft"),
        ("Half of them took 15 mg of the new pill.", "15 mg", "dose of new pill"),
        (
            "The nearest clinic is in the town of Brook, 90 km to the west.",
            "90 km",
            "distance to Brook",
        ),
        ("A ban within ten miles of the reef began.", "ten miles", "distance from reef"),
        ("A gas leak began 300 metres underground.", "300 metres", "depth of gas leak"),
        ("They climbed in, four metres above the ground.", "four metres", "height above ground"),
        (
            "July was the hottest month, 2.1 °C above average.",
            "2.1 °C",
            "temperature above average",
        ),
        (
            "That is 1.2 °C above the 8.4 °C of the base period.",
            "8.4 °C",
            "temperature of base period",
        ),
    ],
)
def test_what_has_a_measure_of_its_own(text: str, number: str, label: str) -> None:
    found = proposed(measured, text, number)
    assert any(said.startswith(label) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("The port aims for 60 million tonnes.", "60 million tonnes", "weight of port"),
        ("Each mile driven causes 210 grams.", "210 grams", "weight of mile"),
        ("The well produced 900 litres.", "900 litres", "volume of well"),
        ("Ducks that weigh 3 kilograms breed at the lake.", "3 kilograms", "weight of breed"),
        ("It missed deliveries of 90,000 tonnes.", "90,000 tonnes", "weight of deliveries"),
        ("Cores came from depths of 70 metres.", "70 metres", "length of depths"),
    ],
)
def test_who_does_something_with_so_much_does_not_have_it(
    text: str, number: str, wrong: str
) -> None:
    found = proposed(measured, text, number)
    assert wrong not in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The hall is 310 metres long, 22 metres high and can hold 90 cars.",
            "22 metres",
            "height of hall",
        ),
        (
            "A hall the size of a pitch stood 12 metres high.",
            "12 metres",
            "height of hall",
        ),
        ("Ida Roth ran 11 kilometres.", "11 kilometres", "distance run by Ida Roth"),
        ("The patrol walked 9 km in the snow.", "9 km", "distance walked by patrol"),
        (
            "The lake reached 19.2 °C in May, 2.4 °C above the average for the month.",
            "2.4 °C",
            "temperature above average",
        ),
    ],
)
def test_how_far_or_high_it_is(text: str, number: str, label: str) -> None:
    found = proposed(measured, text, number)
    assert any(said.startswith(label) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("Ferries will run two hours later than now.", "two hours", "delay"),
        ("Ida Roth was on court for all but four minutes.", "four minutes", "duration"),
        ("Lea Hart was the fastest in 38 minutes.", "38 minutes", "duration of"),
        ("The ice reached 3.2 kilometres further down.", "3.2 kilometres", "length"),
        ("The mean retreat was 24 metres.", "24 metres", "length"),
        ("The hall is 22 metres high and full.", "22 metres", "length"),
    ],
)
def test_what_is_no_measure_of_it(text: str, number: str, wrong: str) -> None:
    found = proposed(measured, text, number)
    assert not any(said.startswith(wrong) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("They let us take nine litres a day more.", "nine litres a day", "amount taken per day"),
        ("We will burn 40 kilograms a week less.", "40 kilograms a week", "amount burned per week"),
    ],
)
def test_what_is_taken_besides_is_not_all_that_is_taken(text: str, number: str, label: str) -> None:
    assert label not in proposed(rate, text, number)


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("Police stopped a car at 140 km/h.", "140 km/h", "speed of police"),
        ("Skaters raced across 800 metres of ice.", "800 metres", "depth of ice"),
        ("Walkers crossed 300 metres of mud.", "300 metres", "depth of mud"),
        ("Firefighters ran through 40 metres of snow.", "40 metres", "depth of snow"),
    ],
)
def test_what_is_passed_or_taken_changes_whose_measure_it_is(
    text: str, number: str, wrong: str
) -> None:
    assert wrong not in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Police stopped a car at 140 km/h.", "140 km/h", "speed of car"),
        ("Drivers passed the school at 90 km/h.", "90 km/h", "speed of drivers"),
        ("The wreck lies in 38 metres of water.", "38 metres", "depth of water"),
        ("The calf grew to 90 kilograms in a year.", "90 kilograms", "weight of calf"),
        (
            "The Netherlands covers 41,000 square kilometres.",
            "41,000 square kilometres",
            "area of Netherlands",
        ),
    ],
)
def test_whose_measure_it_is_then(text: str, number: str, label: str) -> None:
    assert label in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "who", "bare"),
    [
        ("The pipe leaks 400 litres a second.", "400 litres a second", "pipe", False),
        (
            "Filters remove 31 micrograms per cubic metre.",
            "31 micrograms per cubic metre",
            "filters",
            False,
        ),
        (
            "The air contained 31 micrograms per cubic metre.",
            "31 micrograms per cubic metre",
            "air",
            True,
        ),
    ],
)
def test_what_removes_so_much_is_not_so_much(text: str, number: str, who: str, bare: bool) -> None:
    assert (who in proposed(rate, text, number)) is bare
