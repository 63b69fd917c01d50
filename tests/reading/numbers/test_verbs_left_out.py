"""Lists whose later items leave out the verb and the noun: "Ash sold 412 boats, Elm 380"."""

import pytest

from briefing_app.reading.draft import derive_draft
from tests.reading.article.helpers import article

LISTS = {
    "Ash sold 412 boats, Elm 380 and Oak 77.": ("412 boat", "380 boat", "77 boat"),
    "Leeds lost 71 players, York 58, Hull 49.": ("71 player", "58 player", "49 player"),
    "In May Ferris won 31 games, Lund 28 and Okafor 19.": ("31 game", "28 game", "19 game"),
    "The Centre took 31 seats, the Greens 12 and Plaid Wen 8.": ("31 seat", "12 seat", "8 seat"),
    "Germany won 12 medals, France nine and Italy 6.": ("12 medal", "9 medal", "6 medal"),
    "Wind delivered 71 GWh, gas 58 and coal 49.": ("71 GWh", "58 GWh", "49 GWh"),
    "Labour won 41 per cent, the Greens 38 and others 21.": ("41 %", "38 %", "21 %"),
}
NAMES = {
    "Police closed 31 roads, Route 66 and Highway 61.": ("31 road",),
    "The shop sold 31 phones, iPhone 15 and Galaxy 24 among them.": ("31 phone",),
    "Anna read 3 books, Fahrenheit 451 and Catch 22.": ("3 book",),
    "Wind gave 71 GWh, and gas 58 pupils.": ("71 GWh", "58 pupil"),
    "The route is 71 km long, route 58 shorter.": ("71 km",),
}


def read(text: str) -> tuple[str, ...]:
    figures = derive_draft(article(f"News of the day\n\n{text}")).figures
    return tuple(f"{f.quantity.value} {f.quantity.unit}".strip() for f in figures)


@pytest.mark.parametrize(("text", "told"), LISTS.items())
def test_what_a_list_leaves_out_is_read(text: str, told: tuple[str, ...]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(("text", "told"), NAMES.items())
def test_a_number_of_a_name_is_none(text: str, told: tuple[str, ...]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The co-op is putting up €23 million.", ""),
        ("Owners are putting up 40 per cent of it.", ""),
        ("The state is holding up £3 million.", ""),
        ("Sales are up £3 million.", "up"),
        ("Sales shot up 40 per cent.", "up"),
    ],
)
def test_up_of_a_verb_is_no_rise(text: str, change: str) -> None:
    (figure,) = derive_draft(article(f"News of the day\n\n{text}")).figures
    assert (figure.change or "") == change
