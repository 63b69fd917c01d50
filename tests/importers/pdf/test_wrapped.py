"""Names of rows on several lines, beside numbers that stand in the middle or at the top."""

import pytest

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Line, Rows, layout
from briefing_app.importers.pdf.wrapped import is_number

Placed = tuple[float, str]


def piece(text: str, x: float, y: float) -> Piece:
    return Piece(text, x, x + 5.0 * len(text), y, 10, False)


def page(names: list[Placed], numbers: list[float]) -> list[Piece]:
    """Return a page of names, and two numbers at each of these heights."""
    found = [piece(text, 50, y) for y, text in names]
    for n, y in enumerate(numbers):
        found += [piece(f"1,20{n}", 220, y), piece(f"{n}.5%", 300, y)]
    return found


def rows(names: list[Placed], numbers: list[float]) -> list[str]:
    found = [item for item in layout(page(names, numbers), 0)[0] if isinstance(item, Rows)]
    return [row[0] for item in found for row in item.rows]


MIDDLE = [(100, "Alder Bay and"), (111, "Outer Islands"), (125, "Briar")]
THREE = [(100, "Castle with"), (111, "Lower and"), (122, "Upper Fell"), (136, "Dunmore")]
TOP = [(100, "Castle with"), (111, "Lower Fell"), (125, "Dunmore"), (139, "Elie")]


@pytest.mark.parametrize(
    ("names", "numbers", "found"),
    [
        (MIDDLE, [105.5, 125], ["Alder Bay and Outer Islands", "Briar"]),
        (THREE, [111, 136], ["Castle with Lower and Upper Fell", "Dunmore"]),
        (TOP, [100, 125, 139], ["Castle with Lower Fell", "Dunmore", "Elie"]),
        (
            [*MIDDLE, (136, "Cold Ash"), (147, "and Fell")],
            [105.5, 125, 141.5],
            ["Alder Bay and Outer Islands", "Briar", "Cold Ash and Fell"],
        ),
    ],
)
def test_a_name_of_several_lines_is_one_cell(
    names: list[Placed], numbers: list[float], found: list[str]
) -> None:
    assert rows(names, numbers) == found


def test_lines_as_far_apart_as_rows_are_no_one_name() -> None:
    names = [(100.0, "Alder Bay"), (114.0, "Of which"), (128.0, "Briar"), (142.0, "Elie")]
    assert "Alder Bay Of which" not in rows(names, [100, 128, 142])


def test_sentences_beside_a_table_are_no_names() -> None:
    names = [(100.0, "The board met. It was"), (111.0, "late. All went"), (125.0, "home.")]
    assert not any("met" in name for name in rows(names, [105.5, 125]))


def test_a_line_over_the_first_name_stays_by_itself() -> None:
    names = [(80.0, "Table 4"), *((y + 6, text) for y, text in MIDDLE)]
    found, _ = layout(page(names, [111.5, 131]), 0)
    assert isinstance(found[0], Line) and found[0].text == "Table 4"
    assert rows(names, [111.5, 131]) == ["Alder Bay and Outer Islands", "Briar"]


@pytest.mark.parametrize("text", ["1,204", "−3.5%", "£4.2m", "(66)", "–", "..", "12 400", "7.1²"])
def test_amounts(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["Ward 7", "1,204 homes were", "a", "2023 to 2024", ""])
def test_no_amounts(text: str) -> None:
    assert not is_number(text)
