"""What a second reading of a day's rules found: neighbours of their examples that they took along.

Each text stands beside one that a rule was made for, and must be read in the old way.
"""

import pytest

from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article
from tests.reading.claims.test_restated_changes import said


def units(text: str) -> list[tuple[str, str]]:
    figures = derive_briefing(article(text)).figures
    return [(str(f.quantity.point), f.quantity.unit) for f in figures]


@pytest.mark.parametrize(
    "text",
    [
        "Hotel guests rise 40% to 130 from 100\n\nBeer sales rose 40% in June, from 50 to 70.",
        "Rents rise 20% from 500 to 550 euros\n\nRents rose by 20 percent last year, it said.",
    ],
)
def test_a_headline_with_ends_of_its_own_is_judged_by_them(text: str) -> None:
    assert said(text)[0].endswith("fails")


@pytest.mark.parametrize(
    "text", ["The loads weighed 12 kg, 20 pounds, and 9 kg.", "Stages of 10 km, 5 miles, and 3 km."]
)
def test_a_list_in_two_measures_is_no_conversion(text: str) -> None:
    assert not [c for c in said(text) if c.endswith("fails")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mine shipped 1,000 tons (907 metric tons) of ore.", ("1000", "ton")),
        ("Banks offered loans at 5 or 5.5 percent.", ("5", "%")),
        ("Prices fell by 3 or 3.5 percent.", ("3", "%")),
        ("The school bought 40 PC monitors.", ("40", "PC monitor")),
        ("Some restaurants had no alarm. 14 were taken to hospital.", ("14", "person")),
    ],
)
def test_units_of_neighbours(text: str, found: tuple[str, str]) -> None:
    assert found in units(text)


@pytest.mark.parametrize(
    ("text", "not_said"),
    [
        ("The firm collapsed after 20 years.", "length of"),
        ("The army ended the siege after 40 days.", "length of army"),
        ("The towns are two hours apart.", "length of"),
        ("The clinic treated 410 dogs and 220 cats, 630 in all.", "people"),
        ("Contractors finished the $9 million expansion of the port.", "expansion of contractors"),
    ],
)
def test_labels_of_neighbours(text: str, not_said: str) -> None:
    labels = [f.label for f in derive_briefing(article(text)).figures]
    assert labels
    assert not any(not_said in label for label in labels)
