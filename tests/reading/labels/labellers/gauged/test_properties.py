"""A noun beside the number says which property it is; the thing that has it stands near."""

import pytest

from briefing_app.reading.labels.labellers.measured import measured
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Riders made journeys with an average length of 34 km.",
            "34 km",
            "average length of journeys",
        ),
        ("The snow shrank from a depth of 72 cm to 15 cm.", "72 cm", "depth of snow"),
        ("The snow shrank from a depth of 72 cm to 15 cm.", "15 cm", "depth of snow"),
        ("The storm brought hailstones 2 cm in diameter.", "2 cm", "diameter of hailstones"),
        ("It failed after a fault 12 km offshore.", "12 km", "distance of fault offshore"),
        ("Last year 18 million minutes were lost.", "18 million minutes", "time lost"),
        (
            "He has not beaten the 8.40 metres he jumped in Lisse.",
            "8.40 metres",
            "distance jumped",
        ),
    ],
)
def test_the_property_is_of_its_bearer(text: str, number: str, label: str) -> None:
    assert label in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # Who were told something within a distance are not told the distance.
        ("Residents within 800 metres were told to leave.", "800 metres", "distance told"),
        # What the verb takes is not done to what another clause does.
        (
            "He has not beaten the 8.40 metres he jumped in Lisse.",
            "8.40 metres",
            "distance beaten",
        ),
        # What lies on a road is not as long.
        (
            "Limits remain in force on 212 kilometres of track.",
            "212 kilometres",
            "length of limits",
        ),
    ],
)
def test_no_property_is_of_what_only_stands_near(text: str, number: str, label: str) -> None:
    assert label not in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("After 12 km they stopped for water.", "12 km", "distance stopped"),
        ("In six hours they lost three boats.", "six hours", "time lost"),
        ("In 20 minutes they needed help.", "20 minutes", "time needed"),
        (
            "The boat, at 12 metres, is the longest in the fleet.",
            "12 metres",
            "height of boat",
        ),
        (
            "Hunters shot the bear from a distance of 30 metres.",
            "30 metres",
            "distance of hunters",
        ),
        ("Divers found the wreck at a depth of 40 metres.", "40 metres", "depth of divers"),
        ("A roofer fell from a height of 12 metres.", "12 metres", "height of roofer"),
        ("A roofer fell from a height of 12 metres.", "12 metres", "length of roofer"),
    ],
)
def test_who_does_something_at_a_height_has_it_not(text: str, number: str, wrong: str) -> None:
    assert wrong not in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The boat, at 12 metres, is the longest in the fleet.",
            "12 metres",
            "length of boat",
        ),
        ("The wall, at 12 metres, is a landmark.", "12 metres", "height of wall"),
        ("Divers found the wreck at a depth of 40 metres.", "40 metres", "depth"),
        ("The wreck was found at a depth of 40 metres.", "40 metres", "depth of wreck"),
    ],
)
def test_what_has_the_property_then(text: str, number: str, label: str) -> None:
    assert label in proposed(measured, text, number)
