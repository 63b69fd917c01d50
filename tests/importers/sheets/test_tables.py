"""Tables: separators, headers, units, and the numbers in cells with their hedges."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.quantity import Hedge
from briefing_app.core.source import Table
from briefing_app.core.tables.cells import number, parse_cell
from briefing_app.core.tables.heads import read_head
from briefing_app.importers import ImportFailed, import_bytes
from tests.importers import samples

OPERATIONS = """JCODE operation,announced,arrests,drugs kg,firearms,money,source
SaboTor,March 2019,61,299.5,51,more than $7 million,"SiliconANGLE, 27 March 2019"
DisrupTor,22 September 2020,179,500,63,more than $6.5 million,The Register
SpecTor,2 May 2023,288*,850,117,$53.4 million,the article
"""


def table(text: str | bytes, name: str = "a.csv") -> Table:
    data = text.encode() if isinstance(text, str) else text
    (only,) = import_bytes(data, name=name).tables
    return only


def test_a_table_with_units_hedges_and_sources() -> None:
    found = table(OPERATIONS)
    assert [(c.name, c.unit) for c in found.columns] == [
        ("JCODE operation", ""),
        ("announced", ""),
        ("arrests", "arrest"),
        ("drugs", "kg"),
        ("firearms", "firearm"),
        ("money", "USD"),
    ]
    money = found.rows[0].cells[5]
    assert money.text == "more than $7 million"
    assert money.quantity is not None
    assert money.quantity.value == 7_000_000
    assert money.quantity.unit == "USD"
    assert money.quantity.hedge is Hedge.MORE_THAN
    arrests = found.rows[2].cells[2]
    assert arrests.text == "288*"
    assert arrests.quantity is not None and arrests.quantity.value == 288
    assert found.rows[0].source == "SiliconANGLE, 27 March 2019"
    assert found.rows[0].cells[1].quantity is None
    assert found.name == "a"
    assert found.source.media_type == "text/csv"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(separator: str) -> None:
    rows = [["Country", "Arrests", "Note"], ["US", "153", "x"], ["UK", "55", "y"]]
    found = table("\n".join(separator.join(row) for row in rows))
    assert [c.name for c in found.columns] == ["Country", "Arrests", "Note"]
    assert [c.text for c in found.rows[1].cells] == ["UK", "55", "y"]


def test_decimal_commas_are_told_from_thousands() -> None:
    comma = table("Land;Menge (kg)\nA;1.299,5\nB;850,25\nC;1.234\n")
    assert [r.cells[1].quantity.value for r in comma.rows if r.cells[1].quantity] == [
        Decimal("1299.5"),
        Decimal("850.25"),
        Decimal("1234"),
    ]
    point = table('Country,Mass (kg)\nA,"1,299.5"\nB,850.25\nC,"1,234"\n')
    assert [r.cells[1].quantity.value for r in point.rows if r.cells[1].quantity] == [
        Decimal("1299.5"),
        Decimal("850.25"),
        Decimal("1234"),
    ]


def test_years_are_names_not_numbers() -> None:
    found = table(
        "Year,Deaths per 100,000\n".replace("100,000", "100 000") + "2020,17.8\n2021,21.8\n"
    )
    assert found.rows[0].cells[0].quantity is None
    assert found.columns[1].unit == "per 100000 person"
    wide = table("Deaths,2015,2016\nUS,3.1,6.2\n")
    assert [c.name for c in wide.columns] == ["Deaths", "2015", "2016"]
    assert wide.rows[0].cells[2].quantity is not None


def test_without_a_header_nothing_is_lost() -> None:
    found = table("US,153\nUK,55\n")
    assert [c.name for c in found.columns] == ["Column 1", "Column 2"]
    assert len(found.rows) == 2


def test_captions_and_notes_are_no_rows() -> None:
    found = table(
        "Table 1: arrests by country,,\nCountry,Arrests,x\n"
        "US,153,1\nUK,55,2\nSource: the police,,\n"
    )
    assert found.name == "Table 1: arrests by country"
    assert found.source.note == "Source: the police"
    assert len(found.rows) == 2


def test_scales_in_the_head_count() -> None:
    found = table("Country,Money ($ million)\nUS,53.4\nUK,1.25\n")
    assert (found.columns[1].name, found.columns[1].unit) == ("Money", "USD")
    cell = found.rows[0].cells[1]
    assert cell.text == "53.4"
    assert cell.quantity is not None and cell.quantity.value == 53_400_000


@pytest.mark.parametrize(
    ("head", "name", "unit", "scale"),
    [
        ("Drugs (kg)", "Drugs", "kg", 1),
        ("Drugs [kilograms]", "Drugs", "kg", 1),
        ("Drugs, kg", "Drugs", "kg", 1),
        ("Drugs in kg", "Drugs", "kg", 1),
        ("Share (%)", "Share", "%", 1),
        ("% of total", "total", "%", 1),
        ("Revenue, EUR million", "Revenue", "EUR", 10**6),
        ("Cost (£bn)", "Cost", "GBP", 10**9),
        ("People (thousands)", "People", "", 1000),
        ("Arrests", "Arrests", "", 1),
        ("Vitamin K", "Vitamin K", "", 1),
        ("Group A", "Group A", "", 1),
        ("Weight (see note)", "Weight (see note)", "", 1),
        ("Deaths per 100,000", "Deaths", "per 100000 person", 1),
        ("$", "$", "USD", 1),
    ],
)
def test_heads(head: str, name: str, unit: str, scale: int) -> None:
    found = read_head(head)
    assert (found.name, found.unit, found.scale) == (name, unit, Decimal(scale))


@pytest.mark.parametrize(
    ("text", "value", "unit", "hedge"),
    [
        ("288", "288", "", Hedge.EXACT),
        ("1,234,567", "1234567", "", Hedge.EXACT),
        ("1 234 567", "1234567", "", Hedge.EXACT),
        ("1\u202f234,5", "1234.5", "", Hedge.EXACT),
        ("12,34,567", "1234567", "", Hedge.EXACT),
        ("$53.4 million", "53400000", "USD", Hedge.EXACT),
        ("$1.2bn", "1200000000", "USD", Hedge.EXACT),
        ("more than $7 million", "7000000", "USD", Hedge.MORE_THAN),
        (">5", "5", "", Hedge.MORE_THAN),
        ("~ 300", "300", "", Hedge.ABOUT),
        ("almost 58,000", "58000", "", Hedge.ALMOST),
        ("at least 12", "12", "", Hedge.AT_LEAST),
        ("1,000+", "1000", "", Hedge.AT_LEAST),
        ("no more than 9", "9", "", Hedge.AT_MOST),
        ("21.8%", "21.8", "%", Hedge.EXACT),
        ("-3.5 %", "-3.5", "%", Hedge.EXACT),
        ("−3", "-3", "", Hedge.EXACT),
        ("(1,250)", "-1250", "", Hedge.EXACT),
        ("850 kg", "850", "kg", Hedge.EXACT),
        ("2.1m", "2100000", "", Hedge.EXACT),
        ("2.1 m", "2.1", "m", Hedge.EXACT),
        ("EUR 12", "12", "EUR", Hedge.EXACT),
        ("12 EUR", "12", "EUR", Hedge.EXACT),
        ("288*", "288", "", Hedge.EXACT),
        ("288¹", "288", "", Hedge.EXACT),
        ("288 [a]", "288", "", Hedge.EXACT),
        ("0.5", "0.5", "", Hedge.EXACT),
        (".5", "0.5", "", Hedge.EXACT),
        ("1.234", "1.234", "", Hedge.EXACT),
        ("5.5 percentage points", "5.5", "percentage point", Hedge.EXACT),
    ],
)
def test_cells(text: str, value: str, unit: str, hedge: Hedge) -> None:
    found = parse_cell(text)
    assert found is not None
    assert (found.value, found.unit, found.hedge) == (Decimal(value), unit, hedge)


def test_marks_and_ranges() -> None:
    estimated = parse_cell("71,000 (estimated)")
    assert estimated is not None and estimated.marks == ("estimated",)
    assert estimated.value == 71000
    between = parse_cell("12–15%")
    assert between is not None
    assert (between.low, between.high, between.unit) == (Decimal(12), Decimal(15), "%")


@pytest.mark.parametrize(
    "text",
    ["", "-", "n/a", "SaboTor", "March 2019", "22 September 2020", "2020-09-22", "A-117", "5 of 7",
     "1,23,4", "1.2.3", "12:30", "+44 20 7946 0018", "15–12", "12 apples"],
)  # fmt: skip
def test_words_are_no_numbers(text: str) -> None:
    assert parse_cell(text) is None


@given(st.text(alphabet="0123456789.,  '’-–%$€kgm()[]*+~<> aovermilion", max_size=30))
def test_any_cell_is_a_number_or_words(text: str) -> None:
    found = parse_cell(text)
    assert found is None or found.point.is_finite()


@given(st.integers(0, 10**12))
def test_grouped_numbers_come_back(value: int) -> None:
    assert number(f"{value:,}") == value
    assert number(f"{value:,}".replace(",", "\u202f")) == value
    assert number(f"{value:,}".replace(",", "."), ",") == value


def test_a_workbook() -> None:
    imported = import_bytes(samples.xlsx(), name="Seizures.xlsx")
    assert [t.name for t in imported.tables] == ["Operations", "Countries"]
    assert "Scratch" in imported.warnings[0]
    first = imported.tables[0]
    assert [(c.name, c.unit) for c in first.columns] == [
        ("Operation", ""),
        ("Date", ""),
        ("Drugs", "kg"),
        ("Money", "USD"),
        ("Share", "%"),
        ("Sum", ""),
    ]
    assert [c.text for c in first.rows[0].cells] == [
        "SaboTor",
        "2019-03-26",
        "299.5",
        "$7000000",
        "12.5%",
        "599",
    ]
    assert len({t.source.id for t in imported.tables}) == 2
    assert first.source.author == "Press office"


def workbook(*rows: list[object], formats: dict[int, str] | None = None) -> bytes:
    import io

    import xlsxwriter

    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                style = (formats or {}).get(column)
                sheet.write(
                    at, column, value, book.add_format({"num_format": style}) if style else None
                )
    return buffer.getvalue()


def test_cells_of_a_workbook_show_what_a_person_saw() -> None:
    data = workbook(
        ["a", "b", "c", "d", "e"],
        [True, 1e21, -5.25, 0.1 + 0.2, 12],
        [False, 3, 2, 1e-7, 13],
        formats={2: "[$€-407] #,##0.00", 4: "[$CHF] 0"},
    )
    found = table(data, "a.xlsx")
    assert [c.text for c in found.rows[0].cells] == ["yes", "1e+21", "-€5.25", "0.3", "CHF 12"]
    assert [c.text for c in found.rows[1].cells] == ["no", "3", "€2", "0.0000001", "CHF 13"]
    assert [c.unit for c in found.columns][2:] == ["EUR", "", "CHF"]


def test_a_workbook_without_cells_is_named() -> None:
    with pytest.raises(ImportFailed, match="no cells"):
        import_bytes(workbook(), name="a.xlsx")


def test_of_a_table_that_is_too_large_the_first_rows_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("briefing_app.importers.limits.CELLS", 10)
    imported = import_bytes(b"a,b\n" * 8, name="a.csv")
    assert len(imported.tables[0].rows) == 4
    assert "first 5 of 8 rows" in imported.warnings[0]


def test_empty_cells_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.importers.limits.CELLS", 10)
    imported = import_bytes(b"a,b,,,,\n" * 5, name="a.csv")
    assert not imported.warnings


@pytest.mark.parametrize(
    ("text", "value", "doubted"),
    [
        ("Land;Orte\nA;1.204\nB;2.988\n", "1204", True),
        ("Land;Menge\nA;1,204\nB;2,988\n", "1.204", True),
        ("Land;Menge\nA;1.204\nB;2,9\n", "1204", False),
        ("Country,Mass\nA,1.204\nB,2.988\n", "1.204", True),
        ('Country,Cases\nA,"1,204"\nB,"2,988"\n', "1204", False),
        ("Country,Mass\nA,1.204\nB,2.9\n", "1.204", False),
    ],
)
def test_a_sign_that_may_be_either_is_said(text: str, value: str, doubted: bool) -> None:
    imported = import_bytes(text.encode(), name="a.csv")
    cell = imported.tables[0].rows[0].cells[1]
    assert cell.quantity is not None and cell.quantity.value == Decimal(value)
    assert any("may be a whole number" in words for words in imported.warnings) is doubted


def test_an_empty_table_is_named() -> None:
    with pytest.raises(ImportFailed, match="empty"):
        import_bytes(b",,\n,,\n", name="a.csv")


@pytest.mark.parametrize("letter", ["b", "m", "k", "t", "V"])
def test_a_column_named_by_a_letter_has_no_scale(letter: str) -> None:
    (table,) = import_bytes(f"a,{letter}\nNorth,2\nSouth,3\n".encode(), name="a.csv").tables
    cell = table.rows[0].cells[1]
    assert cell.quantity is not None
    assert (table.columns[1].unit, cell.quantity.value) == ("", 2)


def test_a_numbered_note_under_a_table_is_a_note() -> None:
    text = "Town,Homes,Rooms\nA,1,2\nB,3,4\nSource: Council,,\n1 Provisional,,\n"
    (table,) = import_bytes(text.encode(), name="a.csv").tables
    assert len(table.rows) == 2
    assert table.source.note == "Source: Council 1 Provisional"


def test_a_unit_over_a_table_holds_for_its_columns_without_one() -> None:
    head = "Regional GDP\n{}\nRegion,GDP,,Growth %,Households,Exports\n,2023,2024,2024,2024,2024\n"
    text = f"{head}Capital,102,112.5,4.4,410,7\nNorth,40,42.4,1.5,205,8\np - provisional,,,,,\n"
    found = table(text.format('"EUR million, current prices"'))
    assert [(column.name, column.unit) for column in found.columns[1:]] == [
        ("GDP 2023", "EUR"),
        ("GDP 2024", "EUR"),
        ("Growth 2024", "%"),
        ("Households 2024", ""),
        ("Exports 2024", "EUR"),
    ]
    values = [cell.quantity.value for cell in found.rows[0].cells if cell.quantity is not None]
    assert values == [102_000_000, 112_500_000, Decimal("4.4"), 410, 7_000_000]
    assert len(found.rows) == 2 and found.source.note == "p - provisional"
    for line in ("Number of people", '"In EUR million, except per head"', "Table 1"):
        assert table(text.format(line)).columns[1].unit == ""
