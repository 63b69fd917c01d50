"""Lists that name something and state a number of it, and paragraphs that do not."""

import pytest

from briefing_app.importers.api import import_text
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read

LEAD = (
    "Harbour news of the day\n\nThe harbour board met on Tuesday to hear how the year had gone.\n\n"
)


def entries(text: str) -> list[tuple[str, str, str]]:
    article = import_text(LEAD + text).article
    assert article is not None
    found = derive_layout(article).entries
    return [(e.row_head, article.text[e.start : e.end], e.caption) for e in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The breakdown:\n\n- Robbery: 517 (602 in 2023)\n- Fraud: about 90\n",
            [
                ("Robbery", "517 (602 in 2023)", "The breakdown"),
                ("Fraud", "about 90", "The breakdown"),
            ],
        ),
        (
            "Warmest years\n\n1. 2024: 11.3 °C\n2. 2022: 11.0 °C\n",
            [("2024", "11.3 °C", "Warmest years"), ("2022", "11.0 °C", "Warmest years")],
        ),
        (
            "Where parcels went\n\nSt Aidan's ........ 4,910\nMarket Hall ....... 3,764\n",
            [
                ("St Aidan's", "4,910", "Where parcels went"),
                ("Market Hall", "3,764", "Where parcels went"),
            ],
        ),
        (
            "Votes by list:\n\n- Coast List 41,200 (17 %)\n- Hill List 38,100 (16 %)\n",
            [
                ("Coast List", "41,200 (17 %)", "Votes by list"),
                ("Hill List", "38,100 (16 %)", "Votes by list"),
            ],
        ),
    ],
)
def test_names_and_numbers(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert entries(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "- Mending leaks faster. We fixed 1,310 in July.\n- We asked for a permit of 3 months.\n",
        "The board said: 45 ships had come.\n",
        "- Robbery: 517\n",
    ],
)
def test_sentences_are_no_entries(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Recycling by town (%)\n\nDorn 79.7\nVelm 75.8\nKarst 37.3\n",
            ["79.7 %", "75.8 %", "37.3 %"],
        ),
        ("Income by town, £ million\n\n- Dorn: 12\n- Velm: 7\n", ["12000000 GBP", "7000000 GBP"]),
        ("Income by town (£ million)\nDorn – 12\nVelm – 7\n", ["12000000 GBP", "7000000 GBP"]),
        ("Catch by port in tonnes\n\nDorn .... 410\nVelm .... 95\n", ["410 t", "95 t"]),
        # Nothing where an item says its own unit, has a number in its name or is no clear number.
        ("Recycling by town (%)\n\nDorn 79.7\nVelm 75.8 kg\n", []),
        ("Recycling by age (%)\n\n- Under 25: 79.7\n- Over 25: 75.8\n", []),
        ("Recycling by town\n\nDorn 79.7\nVelm 75.8\n", []),
    ],
)
def test_a_unit_said_once_over_a_list_is_that_of_each_item(text: str, stated: list[str]) -> None:
    article = import_text(LEAD + text).article
    assert article is not None
    found = [e.quantity for e in derive_layout(article).entries if e.quantity is not None]
    assert [f"{q.value} {q.unit}" for q in found] == stated


def test_a_name_that_opens_the_next_line_is_not_counted() -> None:
    article = import_text(LEAD + "Recycling\n\nDorn 79\nNetherlands 75\nVelm 31\n").article
    assert article is not None
    figures = read(article.text, None, derive_layout(article)).figures
    assert {f.quantity.unit for f in figures} == {""}


def test_lines_that_begin_with_a_year_are_a_list_of_what_stands_over_them() -> None:
    found = entries("Trips by year\n2023 1,220,000\n2024 1,512,000\n2024/25 1,860,000\n")
    assert found == [
        ("2023", "1,220,000", "Trips by year"),
        ("2024", "1,512,000", "Trips by year"),
        ("2024/25", "1,860,000", "Trips by year"),
    ]


def test_a_row_that_a_number_of_four_digits_names_keeps_its_name() -> None:
    found = entries("Places by race:\n- 1500 m: 12\n- 3000 m: 8\n")
    assert [head for head, _, _ in found] == ["1500 m", "3000 m"]


def test_the_line_that_leads_a_list_is_nearer_than_a_headline() -> None:
    article = import_text("Tuberculosis, 2025\n\nCases by district\nDorn: 121\nVelm: 88\n").article
    assert article is not None
    assert {e.caption for e in derive_layout(article).entries} == {"Cases by district"}


def test_a_year_in_the_line_that_leads_a_list_does_not_unmake_it() -> None:
    found = entries("Loans by house, 2025/26 (in brackets 2024/25):\nDorn: 12 (9)\nVelm: 8 (7)\n")
    assert {caption for _, _, caption in found} == {"Loans by house, 2025/26 (in brackets 2024/25)"}
    assert entries("There were 31 of them\nDorn: 12\nVelm: 8\n")[0][2] != "There were 31 of them"
