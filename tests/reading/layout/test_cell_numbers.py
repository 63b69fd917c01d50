"""The numbers of cells as figures: what is counted, what moved, and heads that are set aside."""

import pytest

from briefing_app.importers.api import import_bytes, import_text
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.cells import head_noun
from briefing_app.reading.numbers.found import Found, Reading
from briefing_app.reading.numbers.reading import read

LEAD = (
    "Harbour news of the day\n\nThe harbour board met on Tuesday to hear how the year had gone.\n\n"
)


def reading(text: str) -> Reading:
    article = import_text(LEAD + text).article
    assert article is not None
    return read(article.text, 2022, derive_layout(article))


def figures(text: str) -> dict[str, Found]:
    found = reading(text)
    return {found.text[f.start : f.end]: f for f in found.figures}


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("Fires in rolling stock", "fire"),
        ("Visits by house", "visit"),
        ("Level-crossing accidents", "accident"),
        ("Persons aged 15 to 74", "person"),
        ("Northern Dales", ""),
        ("Main indicators", ""),
        ("Unemployment rate", ""),
        ("Total", ""),
        ("In camps", ""),
        ("With hosts", ""),
    ],
)
def test_the_noun_that_heads_words(words: str, noun: str) -> None:
    assert head_noun(words) == noun


def test_rows_of_kinds_name_what_is_counted() -> None:
    found = figures(
        "Accidents by type\n\nType\t2021\t2022\nFires\t31\t28\nCollisions\t12\t9\nTotal\t43\t37\n"
    )
    assert found["28"].quantity.unit == "fire"
    assert found["9"].quantity.unit == "collision"
    assert found["37"].quantity.unit == "accident"


def test_rows_of_places_leave_it_to_the_caption() -> None:
    found = figures(
        "Visits by house\n\nHouse\t2021\t2022\nMaritime Museum\t31\t28\nThe Dales\t12\t9\n"
    )
    assert found["28"].quantity.unit == found["9"].quantity.unit == "visit"


def test_a_column_of_changes_says_where_it_went() -> None:
    found = figures(
        "Work\n\n\t2022\tChange\nIn work\t490\t+1.1%\nOut of work\t40\t-2.2%\nWages\t88\t(2.0%)\n"
    )
    assert [found[t].change for t in ("+1.1%", "-2.2%", "(2.0%)", "490")] == [
        "up",
        "down",
        "down",
        "",
    ]


def test_numbers_of_heads_are_set_aside() -> None:
    found = reading("Farms\n\nSize\tFarms 2022\n2–10 ha\t92,300\n10–50 ha\t48,300\n")
    assert [found.text[f.start : f.end] for f in found.figures] == ["92,300", "48,300"]
    assert [a.text for a in found.asides if a.reason == "head"] == ["2022", "2", "10", "10", "50"]


def test_every_number_of_a_table_is_somewhere() -> None:
    text = "Trial\n\n\tDrug\tNone\nPatients\t724\t362\nAdmitted\t21 (2.9%)\t27 (7.5%)\n"
    found = reading(text)
    assert [found.text[f.start : f.end] for f in found.figures] == [
        "724",
        "362",
        "21",
        "2.9%",
        "27",
        "7.5%",
    ]
    starts = [f.start for f in found.figures]
    assert starts == sorted(starts)


def test_the_numbers_of_a_caption_are_no_figures() -> None:
    rows = "\tHere\tThere\nOre\t24.6\t26.1\nOil\t2\t3\n"
    text = f"Table 2: Traffic by cargo in 2022 (million tonnes)\n\n{rows}"
    found = reading(text)
    assert [found.text[f.start : f.end] for f in found.figures] == ["24.6", "26.1", "2", "3"]
    assert found.figures[0].quantity.value == 24_600_000


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("Some 40 left. They cost $5m each. 7 stayed.", ["40", "$5m", "7"]),
        ("10,800 in May. 5,400 in June", ["10,800", "5,400"]),
        ("“We lost 12 of 60,” she said. The rest, 48, are safe", ["12", "60", "48"]),
        ("about 300 in May", ["300"]),
    ],
)
def test_each_sentence_of_a_cell_is_read_once(cell: str, numbers: list[str]) -> None:
    found = reading(
        f"Homes\n\nDistrict\tHomes\tRemarks\nNorth\t10,400\t{cell}\nOld Port\t5,250\t-\n"
    )
    said = [found.text[f.start : f.end] for f in found.figures]
    assert said == ["10,400", *numbers, "5,250"]
    places = [(x.start, x.end) for x in (*found.figures, *found.asides, *found.unread)]
    assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("cells", "unread"),
    [
        (("1,840", "about forty", "31"), ["forty"]),
        (("455", "some eighty", "610"), ["eighty"]),
        (("12", "fewer than twenty", "nine"), ["twenty", "nine"]),
        (("12", "none", "31"), []),
    ],
)
def test_a_number_in_words_beside_digits_is_told_as_unread(
    cells: tuple[str, ...], unread: list[str]
) -> None:
    rows = "".join(
        f"| {name} | {cell} |\n" for name, cell in zip(("North", "One", "East"), cells, strict=True)
    )
    data = ("# Quakes\n\n| Region | Felt |\n|---|---|\n" + rows).encode()
    article = import_bytes(data, name="a.md").article
    assert article is not None
    found = read(article.text, 2022, derive_layout(article))
    assert [one.text for one in found.unread] == unread
    assert len(found.figures) == sum(any(map(str.isdecimal, cell)) for cell in cells)
