"""Words of a DOCX that stand outside of its body: page heads and feet, documents put inside.

A page head is no part of the text, but an embargo in it is. A document that was put inside whole
(altChunk) shows as text like any other.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing_app.core.source import Block
from briefing_app.importers.docx.styles import W
from briefing_app.importers.docx.text import words
from briefing_app.importers.package import Package
from briefing_app.importers.status import status_blocks
from briefing_app.words.said import marked

if TYPE_CHECKING:
    from lxml.etree import _Element

INSIDE = marked("A document inside this one could not be read and was left out.")


def status_lines(package: Package, main: str) -> list[Block]:
    """Return the lines of page heads and feet that say how the text may be used, each once."""
    roots = (
        package.optional(part)
        for kind, part in package.targets(main).values()
        if kind in ("header", "footer")
    )
    return status_blocks(
        words(paragraph).text
        for root in roots
        if root is not None
        for paragraph in root.iter(f"{W}p")
    )


def chunk(
    package: Package, part: str, read_docx: Callable[[bytes], tuple[Block, ...]]
) -> list[Block]:
    """Return the blocks of a document inside: Word, page or text; `ImportFailed` for others."""
    data = package.read(part)
    if data.startswith(b"PK"):
        return list(read_docx(data))
    from briefing_app.importers.encoding import decode

    if data.lstrip().startswith(b"{\\rtf"):
        from briefing_app.importers.office.rtf import read as read_rtf

        return list(read_rtf(data).blocks)
    text = decode(data).text
    if "<" in text[:2000]:
        from briefing_app.importers.web.plain import simple_blocks

        return simple_blocks(text)
    from briefing_app.importers.text.plain import blocks

    return blocks(text)


def target(element: "_Element", package: Package, main: str) -> str:
    """Return the part that ``element`` refers to, or empty."""
    key = next((v for k, v in element.items() if k.endswith("}id")), "")
    return package.targets(main).get(key, ("", ""))[1]
