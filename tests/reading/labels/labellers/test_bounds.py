"""Targets, limits and gaps."""

import pytest

from briefing_app.reading.labels.labellers.bounds import bounds
from briefing_app.reading.labels.labellers.moves import moves
from briefing_app.reading.labels.labellers.subjects import objects
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Uptake of the vaccine was far from the 75 per cent target.",
            "75 per cent",
            "target for uptake",
        ),
        (
            "Demand was 15 per cent above the normal level.",
            "15 per cent",
            "demand above normal level",
        ),
        (
            "They put his gains at £2.7m, £400,000 less than the state had claimed.",
            "£400,000",
            "gains below claim",
        ),
        ("The group wants a cap of £2 on returns.", "£2", "cap on returns"),
        ("The port expects traffic of 60 million tonnes.", "60 million tonnes", "expected traffic"),
    ],
)
def test_bounds_propose(text: str, number: str, label: str) -> None:
    found = proposed(bounds, text, number)
    assert label in found, found


def test_what_one_has_beyond_another_is_a_gap() -> None:
    text = "The club's top scorer has 24 goals, four more than his nearest rival."
    assert "gap to nearest rival" in proposed(bounds, text, "four")
    assert "gap to men" in proposed(bounds, "Women earn 14% less than men.", "14%")
    assert "gap to May" not in proposed(bounds, "They sold 14% less than in May.", "14%")


def test_who_expects_is_not_expected() -> None:
    found = proposed(bounds, "The company expects revenue of $2 billion.", "$2 billion")
    assert "expected revenue" in found
    assert "expected company" not in found


def test_a_plain_count_has_no_bound() -> None:
    assert proposed(bounds, "Police seized 117 guns.", "117") == {}


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The roll is expected to peak at 131,000.", "131,000", "expected peak roll"),
        ("The Ministry expects the roll to reach 131,000.", "131,000", "expected roll"),
        (
            "It missed its target of 120 deaths a year.",
            "120 deaths a year",
            "target for deaths",
        ),
        (
            "The number of frost days was 41, lower than the usual 74.",
            "74",
            "usual frost days",
        ),
        (
            "The population stood at 19,400, within a range of 18,700 to 20,300.",
            "18,700 to 20,300",
            "range for population",
        ),
    ],
)
def test_what_is_expected_usual_or_aimed_at_is_said_so(text: str, number: str, label: str) -> None:
    found = proposed(bounds, text, number)
    assert label in found, found


def test_what_has_happened_is_not_expected() -> None:
    assert proposed(bounds, "The roll reached 131,000.", "131,000") == {}


def test_a_time_over_which_money_goes_is_no_bound() -> None:
    text = "The ministry has promised the harbour an extra £1.8 million over three years."
    assert "rise in ministry" not in proposed(bounds, text, "£1.8 million")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The jobless rate was 5.1%. Economists had forecast 5.2%.",
            "5.2%",
            "forecast jobless rate",
        ),
        (
            "Bus trips rose by 11 per cent but are 9 per cent short of 2019.",
            "9 per cent",
            "shortfall in bus trips",
        ),
    ],
)
def test_bounds_of_what_came_before(text: str, number: str, label: str) -> None:
    found = proposed(bounds, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Bed occupancy averaged 96.2 per cent, 4.2 points above the level considered safe.",
            "4.2 points",
            "bed occupancy above level",
        ),
        (
            "The recycling rate is 47.3 per cent, 9 points below that of neighbouring Ashby.",
            "9 points",
            "recycling rate below that of neighbouring Ashby",
        ),
        (
            "The price of a home is still 1.3% below the all-time high recorded in June.",
            "1.3%",
            "price of a home below all-time high",
        ),
        ("The lake is 1.3 metres below its usual level.", "1.3 metres", "lake below usual level"),
    ],
)
def test_what_lies_beside_a_bound_has_not_moved(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)
    assert proposed(moves, text, number) == {}


def test_what_lies_below_a_year_ago_has_fallen() -> None:
    text = "Output was 3.1 million tonnes, 7 percent below last year."
    assert "fall in output" in proposed(moves, text, "7 percent")


def test_a_punishment_over_a_deed_is_not_above_it() -> None:
    text = "The owner was jailed for nine years over two deaths."
    assert not any("above" in label for label in proposed(bounds, text, "nine years"))


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("She sold 14 plots, the largest of 9 acres.", "9 acres", "largest plot"),
        ("Of the 12 tenders, the lowest was £4 million.", "£4 million", "lowest tender"),
        ("We saw 40 flats. The dearest was £900,000.", "£900,000", "dearest flat"),
    ],
)
def test_the_most_of_those_is_one_of_what_was_counted(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We saw 40 flats. The forest was 90 acres.", "90 acres"),
        ("We saw 40 flats in the largest of 9 towers.", "9"),
    ],
)
def test_what_is_no_degree_is_none_of_those(text: str, number: str) -> None:
    assert not any(label.endswith(" flat") for label in proposed(bounds, text, number))


def test_what_and_joins_to_an_expectation_is_not_expected() -> None:
    text = "A third expect costs to rise and one in six may close."
    assert "expected costs" not in proposed(bounds, text, "one in six")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Das won, beating the mayor by 840 votes.", "840", "lead over mayor"),
        ("The Greens trail Labour by 3 points.", "3 points", "gap to Labour"),
        ("Our line lagged the average by 12 per cent.", "12 per cent", "gap to average"),
    ],
)
def test_who_beats_or_trails_another_is_so_far_from_that_one(
    text: str, number: str, label: str
) -> None:
    assert label in proposed(bounds, text, number)


def test_what_one_cuts_by_so_much_is_no_gap() -> None:
    text = "The mayor cut the budget by 12 per cent."
    assert not any(w.startswith(("gap", "lead")) for w in proposed(bounds, text, "12 per cent"))


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The trust hopes to cut the queue for scans to 900.",
            "900",
            "target for queue for scans",
        ),
        (
            "We want to plant more trees, and to bring the felling rate down to 3%.",
            "3%",
            "target for felling rate",
        ),
        (
            "The debt stood at £41 million. The board wants to get it below £30 million.",
            "£30 million",
            "target for debt",
        ),
    ],
)
def test_where_somebody_wants_to_bring_it_is_a_target(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)
    assert label.removeprefix("target for ") not in proposed(objects, text, number)


def test_where_it_was_brought_is_no_target() -> None:
    found = proposed(bounds, "The trust cut the queue for scans to 900.", "900")
    assert not any(label.startswith("target") for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The loss was £5 million larger than planned.", "£5 million", "loss above plan"),
        ("There were 47 fires, nine fewer than the limit.", "nine", "fires below limit"),
        ("There has been 44 per cent less snow than normal.", "44 per cent", "snow below normal"),
        ("The spring was 1.3 °C warmer than usual.", "1.3 °C", "spring temperature above usual"),
        (
            "Shops repaid £130 million more than they borrowed.",
            "£130 million",
            "money repaid beyond money borrowed",
        ),
    ],
)
def test_how_far_it_is_from_what_was_meant_to_be(text: str, number: str, label: str) -> None:
    found = proposed(bounds, text, number)
    assert label in found, found


def test_what_stands_in_an_aside_is_not_what_differs() -> None:
    text = "The loss, equal to 1.9% of turnover, was £5 million larger than planned."
    found = proposed(bounds, text, "£5 million")
    assert not any("turnover" in label for label in found), found


def test_so_many_that_are_lacking_are_a_shortage() -> None:
    text = "Schools are short of 3,600 cooks."
    assert "shortage of cooks" in proposed(bounds, text, "3,600")
    assert "shortage of cooks" not in proposed(bounds, "Schools have 3,600 cooks.", "3,600")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("We paid £9,000 less for travel than planned.", "£9,000", "spending on travel below plan"),
        ("It spent £2m more on roads than expected.", "£2m", "spending on roads above forecast"),
        ("The loss was £5m larger than budgeted.", "£5m", "loss above plan"),
        (
            "We paid savers 0.7 points more than the market average.",
            "0.7 points",
            "gap to market average",
        ),
    ],
)
def test_more_than_a_plan_or_an_average_is_beside_it(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The new landing opened late and £2m over its £9m budget.",
            "£2m",
            "cost of new landing above budget",
        ),
        ("The line was completed £3m under budget.", "£3m", "cost of line below budget"),
        ("The hall reopened in May, £4m over budget.", "£4m", "cost of hall above budget"),
        ("Costs were £2m over budget.", "£2m", "costs above budget"),
    ],
)
def test_a_work_that_opens_over_budget_has_an_overrun(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)
