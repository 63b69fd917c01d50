"""What a pronoun that is the subject stands for."""

import pytest

from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.labellers.within import involved
from tests.reading.labels.helpers import proposed, scene_of


@pytest.mark.parametrize(
    ("text", "number", "who"),
    [
        ("Herons are rare: they were seen at 12 lakes.", "12", "herons"),
        ("The valve failed. It was replaced in 90 pumps.", "90", "valve"),
        ("The valve was replaced in 90 pumps.", "90", "valve"),
    ],
)
def test_a_pronoun_stands_for_the_subject_before(text: str, number: str, who: str) -> None:
    assert who in subjects_meant(scene_of(text, number))


def test_it_was_found_in_so_many_of_what_was_counted_before() -> None:
    text = "We tested 840 wells: lead was found in 12%."
    assert "share of wells with lead found" in proposed(involved, text, "12%")
    apart = "We tested 840 wells: lead was found in 12% of homes."
    assert "share of wells with lead found" not in proposed(involved, apart, "12%")
