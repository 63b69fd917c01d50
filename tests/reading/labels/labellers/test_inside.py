"""Numbers inside a phrase that narrows another."""

import pytest

from briefing_app.reading.labels.labellers.inside import inside
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The visa fee waiver for nationals of 39 countries will continue.",
            "39",
            "countries with visa fee waiver for nationals",
        ),
        ("Fires in six counties were put out.", "six", "counties with fires"),
        ("Cuts threaten the squad of 23 players.", "23", "players in squad"),
        ("Cuts threaten the portfolio of 23 shops.", "23", "shops in portfolio"),
        ("They sold the jar of 23 sweets.", "23", "sweets with jar"),
        (
            "The fund has invested £87 million in 412 projects.",
            "412",
            "projects invested in",
        ),
        (
            "The register, on which 5,310 tenants are entered, has grown.",
            "5,310",
            "tenants entered on register",
        ),
    ],
)
def test_the_end_of_a_chain_is_told_by_its_head(text: str, number: str, label: str) -> None:
    found = proposed(inside, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Rents for 6,800 council homes go up.", "6,800"),
        ("Police seized 117 guns.", "117"),
    ],
)
def test_nothing_is_said_where_no_phrase_holds_the_number(text: str, number: str) -> None:
    assert proposed(inside, text, number) == {}


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The mould was found in 38 classrooms.", "38", "classrooms with mould"),
        (
            "Doctors tested 900 donors. Hepatitis A was seen in 14 of them.",
            "14",
            "donors with Hepatitis A",
        ),
    ],
)
def test_what_something_is_found_in_has_it(text: str, number: str, label: str) -> None:
    assert proposed(inside, text, number).get(label) == "inside-found"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Inspectors were seen in 38 classrooms.", "38"),
        ("The mould was removed in 38 classrooms.", "38"),
    ],
)
def test_who_is_seen_there_belongs_to_nothing(text: str, number: str) -> None:
    assert "inside-found" not in proposed(inside, text, number).values()


def test_a_verb_with_its_particle_is_no_head() -> None:
    text = "The trust carried out surveys of 1,200 adults."
    assert "adults with trust carried out surveys" not in proposed(inside, text, "1,200")
