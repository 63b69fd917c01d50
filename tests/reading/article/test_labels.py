"""Labels: what a figure is about, from the order of words."""

import pytest

from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        ("Nurses gave 18,400 vaccinations in spring.", "18,400", "vaccinations given"),
        ("Officers seized 850 kilograms of cocaine.", "850 kilograms", "cocaine seized"),
        ("In all, 14 people were taken to hospital.", "14", "people taken to hospital"),
        ("The bridge is 210 metres long.", "210 metres", "length of bridge"),
        ("The work cost $1.1 million.", "$1.1 million", "cost of work"),
        ("Ministers promised €2.3 million in aid.", "€2.3 million", "aid promised"),
        ("The jobless rate stands at 6.2%.", "6.2%", "jobless rate"),
        ("About 34 percent of voters stayed at home.", "34 percent", "share of voters who stayed"),
        ("Exports fell 4% in May.", "4%", "fall in exports"),
        ("Ilse Varga, 58, leads the ward.", "58", "age of Ilse Varga"),
        ("Police collected 117 firearms.", "117", "firearms collected"),
    ],
)
def test_label(sentence: str, number: str, label: str) -> None:
    made = body(sentence)
    found = {f.evidence.exact: f.label for f in made.figures}  # type: ignore[union-attr]
    assert number in found, found
    assert found[number] == label
