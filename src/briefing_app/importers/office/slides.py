"""The heading of a slide, whatever kind of file it comes from."""

from collections.abc import Iterable, Iterator

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.clean import one_line

_TITLE_CHARACTERS = 100


def headed(number: int, title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of a slide under its title.

    Where no box is marked as one, a first line that can be the title is; else the number stands.
    """
    found = list(blocks)
    if not title and found and _can_head(found[0]):
        title, found = one_line(found[0].text), found[1:]
    yield Block(BlockKind.HEADING, title or f"Slide {number}", 1)
    yield from found


def _can_head(block: Block) -> bool:
    text = block.text.strip()
    return (
        block.kind is BlockKind.PARAGRAPH
        and len(text) <= _TITLE_CHARACTERS
        and not text.endswith((".", ",", ";", ":"))
        and any(map(str.isalpha, text))
    )
