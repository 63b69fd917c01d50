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


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        (
            "Flu admissions rose. The number of people in hospital with flu rose 18% to 2,924.",
            {"18%": "rise in people in hospital", "2,924": "people in hospital"},
        ),
        (
            "Officers seized 40 rifles, 12 boats and $5 million in cash.",
            {"40": "rifles seized", "12": "boats seized", "$5 million": "cash seized"},
        ),
        (
            "Police made more seizures than ever, including 17 guns and 90 kilograms of heroin.",
            {"17": "guns seized", "90 kilograms": "heroin seized"},
        ),
        (
            "The board said 71,000 people died from overdosing on opioids, up from 58,000 in 2020.",
            {"71,000": "deaths from opioids", "58,000": "deaths from opioids"},
        ),
        (
            "The bank cut its main rate to 4.25% from 4.75%.",
            {"4.25%": "main rate", "4.75%": "main rate"},
        ),
        ("The club will build 300 flats.", {"300": "flats to be built"}),
        ("About 61% of pupils passed the test.", {"61%": "share of pupils who passed test"}),
        ("The airline filled 84% of its seats.", {"84%": "share of seats filled"}),
        ("The quake left 63 people dead.", {"63": "people dead"}),
        ("Some 480,000 people have crossed the border.", {"480,000": "people who crossed border"}),
        ("The largest camp, built for 40,000 people, now holds 115,000.",
         {"115,000": "people in largest camp"}),
        ("The load weighed 17 tonnes.", {"17 tonnes": "weight of load"}),
        ("A fire on the heath grew to 310 hectares.", {"310 hectares": "area of fire on heath"}),
        ("Cholera has killed 38 people.", {"38": "people killed by cholera"}),
        ("It was 11 °C at the start.", {"11 °C": "temperature at start"}),
        ("The reservoirs that supply the city are 29% full.", {"29%": "reservoirs full"}),
        ("The storm destroyed 1,150 houses and damaged 5,000 others.",
         {"1,150": "houses destroyed", "5,000": "houses damaged"}),
        ("The agency appealed for $290 million.", {"$290 million": "appeal"}),
        ("The government has set aside $75 million.",
         {"$75 million": "money set aside by government"}),
        ("The rebuilding, which took four years, cost £46 million.",
         {"four years": "duration of rebuilding", "£46 million": "cost of rebuilding"}),
    ],
)  # fmt: skip
def test_labels_of_a_sentence(sentence: str, labels: dict[str, str]) -> None:
    made = body(sentence)
    found = {f.evidence.exact: f.label for f in made.figures}  # type: ignore[union-attr]
    assert {number: found.get(number) for number in labels} == labels
