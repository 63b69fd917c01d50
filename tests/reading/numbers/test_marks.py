"""Marks: what a text says of a number itself, and what it says of all its numbers at once."""

import pytest

from briefing_app.reading.numbers.reading import read


def marks(text: str) -> list[tuple[str, ...]]:
    return [found.quantity.marks for found in read(text).figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were 18 suspected cases in May, compared to 25 in April.", ["suspected"] * 2),
        ("The town has 9 suspected and 31 suspected frauds.", ["suspected", "suspected"]),
        ("An alleged 40 kg (88 lb) was found.", ["alleged", "alleged"]),
        ("A projected 40 boats will come.", ["projected"]),
        ("There were 25 cases in April, then 18 suspected cases.", ["", "suspected"]),
        ("Deaths came to a provisional 310 in 2024, up from 290.", ["provisional", ""]),
        ("Sales are forecast to reach €52 million, up from €47 million.", ["forecast", ""]),
        ("Output rose to a preliminary 640 GWh from 610 GWh.", ["preliminary", ""]),
        ("A projected 40 boats and 12 ships will come.", ["projected", "projected"]),
        ("There were 18 suspected cases in May. In all 25 people fell ill.", ["suspected", ""]),
    ],
)
def test_a_mark_stands_at_its_number(text: str, expected: list[str]) -> None:
    assert [" ".join(said) for said in marks(text)] == expected


@pytest.mark.parametrize(
    ("last", "mark"),
    [
        ("All figures are provisional.", "provisional"),
        ("(The figures in this release are still preliminary.)", "preliminary"),
        ("Notes: all of the numbers are estimates and may change.", "estimated"),
        ("These data remain unconfirmed.", "unconfirmed"),
        ("All quantities are provisional.", "provisional"),
    ],
)
def test_what_is_said_of_all_numbers_marks_them_all(last: str, mark: str) -> None:
    text = f"The port took 412 ships.\n\nSome 9,100 crates were lost.\n\n{last}"
    assert marks(text) == [(mark,), (mark,)]


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Preliminary report on the fire", "preliminary"),
        ("Road deaths: provisional figures", "provisional"),
        ("Road deaths in May (provisional)", "provisional"),
        ("Flash estimate: port traffic in May", "preliminary"),
        ("Port of Lumo: advance estimates for May", "preliminary"),
        ("Preliminary accounts of the port", "preliminary"),
        ("Quick lunch at the port", ""),
        ("Final report on the fire", ""),
        ("Provisional licence for a ferry", ""),
        ("Exports fell, preliminary data show", ""),
    ],
)
def test_a_title_marks_what_its_report_says(title: str, mark: str) -> None:
    said = (mark,) if mark else ()
    assert marks(f"{title}\n\nThe port took 412 ships.") == [said]


@pytest.mark.parametrize(
    "last",
    [
        "Figures for 2025 are provisional.",
        "The unemployment figures are provisional.",
        "All figures are final.",
        "The estimates are figures of the port.",
    ],
)
def test_what_is_said_of_some_numbers_marks_none(last: str) -> None:
    assert marks(f"The port took 412 ships.\n\n{last}") == [()]
