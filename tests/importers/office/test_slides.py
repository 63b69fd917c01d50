"""Slides under their titles, marked as one or not."""

import pytest

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.office.slides import headed

SAID = "The port counted 1,240 sailings in April, a third fewer."


@pytest.mark.parametrize(
    ("title", "first", "shown"),
    [
        ("Ferries", "Sailings", ["Ferries", "Sailings"]),
        ("", "Sailings in April", ["Sailings in April"]),
        ("", SAID, ["Slide 3", SAID]),
        ("", "1,240", ["Slide 3", "1,240"]),
    ],
)
def test_a_title_that_is_marked_a_first_line_or_the_number(
    title: str, first: str, shown: list[str]
) -> None:
    found = list(headed(3, title, [Block(BlockKind.PARAGRAPH, first)]))
    assert [block.text for block in found] == shown
    assert found[0].kind is BlockKind.HEADING


def test_an_item_or_nothing_is_no_title() -> None:
    (head, item) = headed(1, "", [Block(BlockKind.LIST_ITEM, "Sailings", 1)])
    assert (head.text, item.text) == ("Slide 1", "Sailings")
    assert [block.text for block in headed(2, "", [])] == ["Slide 2"]
