"""Words of a DOCX that stand outside of its body: page heads and feet, documents put inside.

A page head is no part of the text, but an embargo in it is. A document that was put inside whole
(altChunk) shows as text like any other.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.clean import one_line
from briefing_app.importers.docx.styles import W
from briefing_app.importers.docx.text import words
from briefing_app.importers.package import Package
from briefing_app.importers.result import ImportFailed

if TYPE_CHECKING:
    from lxml.etree import _Element

_STATUS = re.compile(
    r"\b(?:embargo(?:ed)?|not for (?:release|publication|broadcast)|for (?:immediate )?release|"
    r"confidential|draft|restricted|strictly private)\b",
    re.I,
)
INSIDE = "A document inside this one could not be read and was left out."


def status_lines(package: Package, main: str) -> list[Block]:
    """Return the lines of page heads and feet that say how the text may be used, each once."""
    found: dict[str, None] = {}
    for kind, part in package.targets(main).values():
        root = package.optional(part) if kind in ("header", "footer") else None
        if root is None:
            continue
        for paragraph in root.iter(f"{W}p"):
            text = one_line(words(paragraph).text)
            if _STATUS.search(text):
                found[text] = None
    return [Block(BlockKind.PARAGRAPH, text) for text in found]


def chunk(
    package: Package, part: str, read_docx: Callable[[bytes], tuple[Block, ...]]
) -> list[Block]:
    """Return the blocks of a document inside: Word, page or text; `ImportFailed` for others."""
    data = package.read(part)
    if data.startswith(b"PK"):
        return list(read_docx(data))
    from briefing_app.importers.encoding import decode

    if data.lstrip().startswith(b"{\\rtf"):
        raise ImportFailed(INSIDE)
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
