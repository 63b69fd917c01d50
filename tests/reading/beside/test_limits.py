"""Numbers of two reports that are limited to different things are no contradiction."""

import pytest

from tests.reading.beside.test_compare import found

HEAD = "Clinic report\n\n"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The crash left 18 people dead in Oslo.", "The crash left 26 people injured in Oslo."),
        ("The party raised $2.9 million in the campaign.",
         "The party spent $2.2 million in the campaign."),
        ("The clinic has 95 nurses in Oslo.", "The clinic hired 120 more nurses in Oslo."),
        ("In the outbreak 2 per cent of the patients died.",
         "In the outbreak 3 per cent of our own patients died."),
        ("A household had 2.2 persons on average in the city.",
         "A household had 3 persons in the city."),
        ("The mean rent in Oslo is £420 a month.", "Rents in Oslo are now £490 a month."),
        ("The list has 31 committees in Oslo.", "The clinic in Oslo has 35 doctors."),
        ("The storm in Oslo felled 31 trees.", "The storm in Oslo hurt 35 people."),
        ("The storm in Oslo spoilt 31 flowers.", "The storm in Oslo hurt 35 people."),
        ("Profit of the mill in Oslo was £41 million.",
         "Analysts had expected a profit of £48 million from the mill in Oslo."),
        ("Profit of the mill in Oslo was £41 million.",
         "The mill in Oslo missed the profit of £48 million expected by analysts."),
        ("The fair in Oslo drew 41,000 visitors.",
         "The fair in Oslo had hoped for 55,000 visitors."),
        ("Profit of the Harlow mill was £412 million in the first nine months.",
         "Profit of the Harlow mill was £378 million in the first half."),
    ],
)  # fmt: skip
def test_limits_that_shut_each_other_out(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        relations = {relation for _, relation in found(HEAD + one, HEAD + other).values()}
        assert "differs" not in relations


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The crash left 18 people dead in Oslo.", "The crash in Oslo killed 26 people."),
        ("The clinic has 95 nurses in Oslo.", "The clinic in Oslo has 120 nurses."),
        ("Profit of the mill in Oslo before tax was £41 million.",
         "Profit of the mill in Oslo was £48 million on sales of half a billion."),
        ("In the first hours the craft in Oslo sent 74 pictures.",
         "Within 16 hours the craft in Oslo sent 47 pictures."),
        ("In Oslo 95 nurses left on their own.", "In Oslo 120 nurses left."),
        ("By its own count the clinic in Oslo has 95 nurses.",
         "The clinic in Oslo has 120 nurses."),
        ("The mill in Oslo paid £3.6 million after 11 letters of its own staff.",
         "The mill in Oslo paid £6.3 million."),
        ("Profit of the mill in Oslo was £41 million, where analysts had expected more.",
         "Profit of the mill in Oslo was £48 million."),
        ("The fair in Oslo expects 41,000 visitors.",
         "The fair in Oslo hopes for 55,000 visitors."),
        ("The clinic has 95 nurses in Oslo.", "The clinic in Oslo has more than 120 nurses."),
        ("Rents in Oslo now mean £420 a month.", "Rents in Oslo are now £490 a month."),
        ("The plan for Oslo will mean 420 jobs stay.", "The plan for Oslo keeps 490 jobs."),
        ("The fire in Oslo hurt 31 lodgers.", "The fire in Oslo hurt 35 trainees."),
        ("Profit of the Harlow mill was £412 million in the first half.",
         "Profit of the Harlow mill was £378 million in the first six months."),
    ],
)  # fmt: skip
def test_the_same_limits_leave_a_difference(a: str, b: str) -> None:
    assert {relation for _, relation in found(HEAD + a, HEAD + b).values()} == {"differs"}


def test_a_headline_that_names_another_place_tells_of_another_event() -> None:
    a = "Road deaths in Ostmark\n\nOn the roads of Ostmark 112 people died last year."
    b = "Road deaths in Westmark\n\nOn the roads of Westmark 97 people died last year."
    assert not [r for _, r in found(a, b).values() if r == "differs"]
    assert "differs" in {r for _, r in found(a, b.replace("Westmark", "Ostmark")).values()}


def test_a_preliminary_report_is_no_contradiction_to_the_final_one() -> None:
    a = "Preliminary report on the Kessel spill\n\nThe spill cost €8 million to clean."
    b = "Report on the Kessel spill\n\nThe spill cost €13 million to clean."
    assert {r for _, r in found(a, b).values()} == {"apart"}
