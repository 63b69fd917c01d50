"""Charts of lists and tables whose heads name no thing, and of what a sentence tells by year."""

import pytest

from tests.viewmodels.charts.test_offers_in_prose import Said, offered


def titles(text: str) -> list[str]:
    return [title for title, _ in offered(text)]


def test_items_that_add_up_to_a_sum_of_the_text_are_its_parts() -> None:
    text = (
        "Wardens collected 1,840 kg of litter in May.\n\nThe heap was made up of:\n\n"
        "- Glass: 920 kg\n- Metal: 510 kg\n- Plastic: 310 kg\n- Paper: 100 kg\n"
    )
    ((title, bars),) = offered(text)
    assert title == "Glass accounted for 50\xa0% of the total"
    assert bars == ("Glass", "Metal", "Plastic", "Paper")


@pytest.mark.parametrize(
    "text",
    [
        "The yard in numbers:\n\n- Cranes: 12\n- Sheds: 31\n- Berths: 48\n- Gates: 7\n",
        "Key figures:\n\n- Glass: 52 %\n- Metal: 31 %\n- Paper: 12 %\n",
        "They fell like this:\n\n- Glass: 52 %\n- Metal: 31 %\n- Paper: 12 %\n",
        "Yearly means\n\n\t2025\nUnemployment rate\t4.3%\nInflation\t2.0%\nGrowth\t1.8%\n",
    ],
)
def test_unlike_amounts_in_a_list_are_not_ranked(text: str) -> None:
    assert titles(text) == []


def test_shares_under_a_lead_say_which_comes_first() -> None:
    text = "Why trains were late:\n\n- Signals: 48 %\n- Weather: 31 %\n- Missing staff: 13 %\n"
    assert titles(text) == ["Signals came first, with 48\xa0%"]


def test_all_other_rows_are_no_total_and_no_whole_is_less_than_its_parts() -> None:
    text = (
        "Admissions by cause\n\nCause\tAdmissions\nHeart\t8,690\nInjury\t7,345\nLungs\t6,040\n"
        "All other causes\t9,970\nAll admissions\t32,045\n"
    )
    assert titles(text) == ["Heart accounted for 27\xa0% of the admissions"]
    assert not any("of the admissions" in title for title in titles(text.replace("32,0", "12,0")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Solar output was 0.6 TWh in 2019, 0.9 in 2020, 1.5 in 2021 and 2.4 in 2022.",
            ("Solar output quadrupled from 2019 to 2022", ("2019", "2020", "2021", "2022")),
        ),
        (
            "Membership has grown every year: 14,200 in 2019, 15,900 in 2020, 17,300 in 2021.",
            ("Membership rose by a fifth from 2019 to 2021", ("2019", "2020", "2021")),
        ),
        (
            "Turnout had slid: 70.2 percent in 2008, 66.4 in 2012 and 63.9 in 2016.",
            ("Turnout fell by 6.3 points from 2008 to 2016", ("2008", "2012", "2016")),
        ),
    ],
)
def test_what_a_sentence_tells_year_by_year_is_a_series(text: str, expected: Said) -> None:
    assert offered(text) == [expected]


def test_what_happened_in_other_years_is_no_series() -> None:
    text = "The fund bought 310 homes in 2019, sold 12 boats in 2020 and hired 40 cars in 2021."
    assert titles(text) == []


def test_rows_of_quarters_are_a_series() -> None:
    text = (
        "Homes were finished more slowly.\n\nQuarter\tCompletions\nQ1 2023\t9,840\n"
        "Q2 2023\t10,560\nQ3 2023\t10,120\nQ4 2023\t9,210\n"
    )
    ((title, bars),) = offered(text)
    assert title == "Completions fell by 6.4\xa0% from Q1 2023 to Q4 2023"
    assert bars == ("Q1 2023", "Q2 2023", "Q3 2023", "Q4 2023")


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        (
            "Hotels took €310m, restaurants €205m and shops €98m.",
            "Hotels took the most, €310m",
            ("Hotels", "Restaurants", "Shops"),
        ),
        (
            "Marden led with 2,340 visitors, ahead of Lower Vale with 2,105 and Corrie with 1,490.",
            "Marden came first, with 2,340",
            ("Marden", "Lower Vale", "Corrie"),
        ),
        (
            "Solar supplied the largest share of power, 38%, followed by wind with 24% and gas "
            "with 17%.",
            "Solar came first, with 38\xa0%",
            ("Solar", "Wind", "Gas"),
        ),
    ],
)
def test_names_before_numbers_with_the_verb_left_out(
    text: str, title: str, names: tuple[str, ...]
) -> None:
    assert offered(text) == [(title, names)]


def test_three_deeds_are_no_list() -> None:
    assert titles("The choir sold 310 tickets, gave 12 concerts and hired 2 buses.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sales reached £61m, costs £55m and profit £6m.",
        "Staff numbered 400, volunteers 120 and trustees 12.",
        "The bridge measured 412 metres, the tunnel 300 metres and the ramp 40 metres.",
        "Wages will be £400m, pensions £300m and grants £100m.",
        "Paris hit 41.2 degrees, Lyon 40.8 degrees and Nice 36.1 degrees.",
    ],
)
def test_what_only_measures_is_no_deed_that_one_does_most(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Final scores\n\n- Smith: 268\n- Jones: 271\n- Brown: 273\n- Green: 280\n",
        "Schools\n\nSchool\tAbsent\nAshby\t12%\nMead\t9%\nHill\t4%\n",
        "Fund fees\n\nFund\tFee\nAlpha\t1.2%\nBeta\t0.8%\nGamma\t0.4%\n",
    ],
)
def test_who_has_most_of_what_is_better_less_does_not_come_first(text: str) -> None:
    assert titles(text) == []
