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
