"""Places: the one of the clause, the bracket or the row, and none where the text says none."""

import pytest

from tests.reading.article.helpers import draft


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A sweep in Ohio, Iowa and Utah led to 90 arrests.", [""]),
        ("In Ohio, the sweep led to 31 arrests.", ["Ohio"]),
        ("Arrests were made in Spain (31), Italy (12) and Malta (4).", ["Spain", "Italy", "Malta"]),
        ("Parents liked Ela (431 girls) and Jakub (398 boys) best.", ["", ""]),
        (
            "Some 29 people died in Ansa district, 13 in Upper Loma and six in nearby Dzir.",
            ["Ansa district", "Upper Loma", "Dzir"],
        ),
        ("Some 40 people in Port Lorne had no home.", ["Port Lorne"]),
        ("The port at No. 7 Quay handled 60 percent.", [""]),
        ("In European traffic the number rose by 8 percent.", [""]),
        ("Some 40 people took part in the Listen On study.", [""]),
        ("It sold 40 boats in March and 50 boats in Phase II.", ["", ""]),
        ("Stations opened in Cardiff and Newport for 40 million dollars.", [""]),
    ],
)
def test_place(text: str, places: list[str]) -> None:
    assert [f.place for f in draft("News\n\n" + text).figures] == places


def test_rows_of_a_table_by_areas() -> None:
    rows = (
        "Arrests by district\n\nDistrict\tMen\tWomen\nHarrow\t12\t15\nSelby\t19\t11\nTotal\t31\t26"
    )
    places = [f.place for f in draft("News\n\n" + rows).figures]
    assert places == ["Harrow", "Harrow", "Selby", "Selby", "", ""]


def test_rows_of_other_tables_are_no_places() -> None:
    rows = "Arrests by crime\n\nCrime\tMen\tWomen\nTheft\t12\t15\nArson\t19\t11"
    assert {f.place for f in draft("News\n\n" + rows).figures} == {""}
