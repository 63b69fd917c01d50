"""Tables in the running text: heads, units, totals, and cells that are no clear number."""

from decimal import Decimal

import pytest

from briefing_app.core.source import Article
from briefing_app.importers.api import import_text
from briefing_app.reading.layout import Entry, Layout, derive_layout
from briefing_app.reading.numbers.reading import read


def article(text: str) -> Article:
    found = import_text(text).article
    assert found is not None
    return found


def layout(text: str) -> Layout:
    return derive_layout(article(text))


def entry(text: str, words: str) -> Entry:
    """Return the entry whose cell is ``words``."""
    read = article(text)
    for found in derive_layout(read).entries:
        if read.text[found.start : found.end] == words:
            return found
    raise AssertionError(f"no entry {words!r}")


LEAD = (
    "Harbour news of the day\n\nThe harbour board met on Tuesday to hear how the year had gone.\n\n"
)
PLAIN = LEAD + (
    "Ships by pier\n\nPier\t2021\t2022\nNorth\t120\t131\nSouth\t64\t58\nTotal\t184\t189\n\n"
    "The board meets again in June to talk about the pier and its ships.\n"
)


def test_row_column_and_caption_head_a_cell() -> None:
    found = entry(PLAIN, "131")
    assert (found.row_head, found.column_heads, found.caption) == (
        "North",
        ("2022",),
        "Ships by pier",
    )
    assert (found.row, found.column, found.total) == (0, 1, False)
    assert found.quantity is not None and found.quantity.value == 131


def test_a_total_row_is_marked() -> None:
    assert entry(PLAIN, "189").total
    assert not entry(PLAIN, "58").total


def test_years_at_the_top_are_heads_and_no_entries() -> None:
    read = article(PLAIN)
    found = derive_layout(read)
    heads = [read.text[cell.start : cell.end] for cell in found.cells if cell.head]
    assert heads == ["2021", "2022"]


def test_a_head_over_two_columns_holds_for_both() -> None:
    text = LEAD + (
        "Freight\n\n"
        "              Loaded            Landed\n"
        "Pier        2021    2022      2021    2022\n"
        "North        120     131        64      66\n"
        "South         64      58        12      13\n"
    )
    assert entry(text, "131").column_heads == ("Loaded", "2022")
    assert entry(text, "13").column_heads == ("Landed", "2022")


def test_a_row_with_a_name_alone_groups_those_below() -> None:
    text = LEAD + (
        "Staff\n\n\tMen\tWomen\nOffice\t\t\nFull time\t31\t45\nWorkshop\t\t\nFull time\t87\t12\n"
    )
    assert entry(text, "45").group == "Office"
    assert entry(text, "87").group == "Workshop"


@pytest.mark.parametrize(
    ("caption", "row", "cell", "value", "unit"),
    [
        ("Sales (in millions)", "Cranes", "$4.5", "4500000", "USD"),
        ("Income in thousand euros", "Cranes", "310", "310000", "EUR"),
        ("Power from the tides, GWh", "Cranes", "31", "31", "GWh"),
        ("Children reached", "Children (lakh)", "1.5", "150000", ""),
        ("Results after 52 weeks", "Cranes", "31", "31", ""),
        ("Shares of the piers", "Berths taken, %", "31", "31", "%"),
        ("Shares of the piers", "Berths taken (%)", "4.50", "4.50", "%"),
    ],
)
def test_units_and_scales_of_caption_and_row(
    caption: str, row: str, cell: str, value: str, unit: str
) -> None:
    text = f"{LEAD}{caption}\n\nThing\tThis year\tLast year\n{row}\t{cell}\t77\nBoats\t22\t21\n"
    quantity = entry(text, cell).quantity
    assert quantity is not None
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


def test_the_first_sign_of_a_column_holds_for_all_of_it() -> None:
    text = LEAD + "Poll\n\n\tTown\tHarbour\nFor\t48%\t93%\nAgainst\t43\t4\nNo answer\t9\t3\n"
    quantity = entry(text, "43").quantity
    assert quantity is not None and quantity.unit == "%"


def test_a_rate_in_the_last_row_is_not_the_unit_of_the_others() -> None:
    text = LEAD + "Work\n\n\t2021\t2022\nIn work\t480\t490\nOut of work\t43\t40\nRate\t8.2%\t7.5%\n"
    quantity = entry(text, "43").quantity
    assert quantity is not None and quantity.unit == ""


def test_a_note_gives_the_unit_of_its_column() -> None:
    text = LEAD + (
        "Flu by harbour\n\nHarbour\tCases\tRate*\nNorth\t21\t4.2\nSouth\t19\t3.8\n\n"
        "* Cases per 100,000 population\n"
    )
    quantity = entry(text, "4.2").quantity
    assert quantity is not None and quantity.unit == "per 100000 person"


def test_sizes_and_ages_at_the_side_name_rows() -> None:
    text = LEAD + "Farms\n\nSize\tFarms\tShare\n2–10 ha\t92,300\t43.0\n10–50 ha\t48,300\t22.5\n"
    found = entry(text, "92,300")
    assert found.row_head == "2–10 ha"
    assert found.quantity is not None and found.quantity.unit == ""


def test_a_cell_of_two_numbers_is_left_to_the_reader_of_sentences() -> None:
    text = LEAD + "Trial\n\n\tDrug\tNone\nPatients\t724\t362\nAdmitted\t21 (2.9%)\t27 (7.5%)\n"
    assert entry(text, "21 (2.9%)").quantity is None


def test_a_letter_alone_at_the_top_is_no_unit() -> None:
    text = LEAD + "Table\n\n\tP\tW\tL\nRovers\t28\t18\t4\nTown\t27\t15\t5\n"
    quantity = entry(text, "18").quantity
    assert quantity is not None and quantity.unit == ""


TITLED = "Trade by good, million tonnes\t\t\n\t2023\t2024\nCoal\t25.9\t25.7\nGrain\t2.5\t4.9\n"


@pytest.mark.parametrize(
    ("title", "caption", "value", "unit"),
    [
        ("Trade by good, million tonnes", "Trade by good", "25700000", "t"),
        ("Income (in millions, except per share; unaudited)", "Income", "25700000", ""),
        ("Spending (£m, unaudited)", "Spending", "25700000", "GBP"),
        ("Trade by good", "Trade by good", "25.7", ""),
    ],
)
def test_a_title_pasted_as_the_first_row_is_the_caption(
    title: str, caption: str, value: str, unit: str
) -> None:
    found = entry(LEAD + TITLED.replace("Trade by good, million tonnes", title), "25.7")
    assert found.caption == caption
    assert found.quantity is not None
    assert (found.quantity.value, found.quantity.unit) == (Decimal(value), unit)


def test_what_is_said_of_one_share_stays_out_of_the_scale() -> None:
    rows = "\t2023\t2024\nSales\t745.6\t812.4\nDiluted EPS\t1.58\t1.87\n"
    text = LEAD + "Income (in millions)\n\n" + rows
    shares, sales = entry(text, "1.87").quantity, entry(text, "812.4").quantity
    assert shares is not None and shares.value == Decimal("1.87")
    assert sales is not None and sales.value == Decimal(812400000)


@pytest.mark.parametrize(
    ("name", "unit", "value"),
    [
        ("Employees", "employee", "1532"),
        ("Number of outlets", "outlet", "1532"),
        ("Headcount", "employee", "1532"),
        ("Subscribers", "subscriber", "1532"),
        ("Deposits", "EUR", "1532000000"),
        ("Loans to retailers", "EUR", "1532000000"),
    ],
)
def test_a_row_that_counts_stays_out_of_the_currency_above(
    name: str, unit: str, value: str
) -> None:
    rows = f"\t2023\t2024\nSales\t74.6\t81.4\nProfit\t7.1\t8.2\n{name}\t1,490\t1,532\n"
    made = article(f"{LEAD}Key figures (EUR million)\n\n{rows}")
    found = next(
        f.quantity
        for f in read(made.text, None, derive_layout(made)).figures
        if made.text[f.start : f.end] == "1,532"
    )
    assert (str(found.point), found.unit) == (value, unit)


def test_a_row_of_persons_may_be_money_where_no_row_has_decimals() -> None:
    rows = "\t2023\t2024\nSales\t74\t81\nProfit\t7\t8\nBorrowers\t149\t153\n"
    found = entry(f"{LEAD}Key figures (EUR million)\n\n{rows}", "153").quantity
    assert found is not None and found.unit == "EUR"


def test_the_words_of_a_numbered_caption_hold_no_figure() -> None:
    for sep in ("\t\t\n", "\n\n"):
        rows = "Phase\t2023\t2024\nA\t11.8\t10.1\nB\t3.6\t3.2\n"
        made = article(f"{LEAD}Table 3. Rolls by phase, thousands{sep}{rows}")
        found = read(made.text, None, derive_layout(made))
        assert next(f.quantity.value for f in found.figures) == Decimal(11800)


IN_THE_CORNER = (
    "NOK million\tQ3 2025\tQ3 2024\nRevenue\t8,420\t9,150\nGeneration (TWh)\t6.7\t6.0\n"
    "Employees\t2,417\t2,333\nNet profit\t1,120\t1,380\n"
)


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        ("8,420", 8420000000, "NOK"),
        ("6.7", Decimal("6.7"), "TWh"),
        ("2,417", 2417, "employee"),
        ("1,120", 1120000000, "NOK"),
    ],
)
def test_a_corner_says_no_unit_of_a_row_with_its_own(cell: str, value: Decimal, unit: str) -> None:
    assert entry(LEAD + IN_THE_CORNER, cell).caption == ""
    made = article(LEAD + IN_THE_CORNER)
    found = next(
        f.quantity
        for f in read(made.text, None, derive_layout(made)).figures
        if made.text[f.start : f.end] == cell
    )
    assert (found.point, found.unit) == (value, unit)
