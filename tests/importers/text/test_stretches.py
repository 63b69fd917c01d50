"""A text of very many numbers is whole, and its other stretches can be opened by themselves."""

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.api import import_text

PARAGRAPHS = 45


def text() -> str:
    return "\n\n".join(
        f"Paragraph {n} has words. " + "In all 100 boats came. " * 999 for n in range(PARAGRAPHS)
    )


def test_all_of_a_long_text_is_read_and_said_to_be_in_parts() -> None:
    imported = import_bytes(text().encode(), name="long.txt")
    assert imported.article is not None
    assert len(imported.article.blocks) == PARAGRAPHS
    assert [part.id for part in imported.parts] == ["stretch-2", "stretch-3"]
    assert imported.parts[0].name == ("Part 2, from “Paragraph 20 has words. In all 100 boats…”")
    assert any("first 20,000 numbers" in notice for notice in imported.warnings)
    assert import_text(text()).parts == imported.parts


def test_a_part_is_read_by_itself() -> None:
    imported = import_bytes(text().encode(), name="long.txt", part="stretch-3")
    assert imported.article is not None
    assert imported.article.text.startswith("Paragraph 40 has words.")
    assert imported.article.source.part == "stretch-3"
    assert not imported.parts
    assert not any("first 20,000" in notice for notice in imported.warnings)


@pytest.mark.parametrize("part", ["stretch-4", "stretch-999"])
def test_a_part_that_is_not_there(part: str) -> None:
    with pytest.raises(ImportFailed, match="no such part"):
        import_bytes(text().encode(), name="long.txt", part=part)


def test_a_short_text_has_no_parts() -> None:
    imported = import_bytes(b"In all 100 boats came.", name="short.txt")
    assert not imported.parts
    assert not imported.warnings
