"""A file as runs of words, read as crudely as its kind allows: by cutting, never by understanding.

What nobody sees on any page (scripts, styles, the names of fonts) is no loss and left away. Readers
that hold a part of a file (a chapter, a page in an archive) bring its runs along themselves.
"""

import re

from briefing_app.importers.census.markup import lines_of, markdown_passages
from briefing_app.importers.census.package import PACKAGES, package_passages
from briefing_app.importers.census.rich import rich_passages
from briefing_app.importers.encoding import decode
from briefing_app.importers.kinds import Kind
from briefing_app.importers.result import Passage

_SEPARATOR = re.compile(r"\A\ufeff?sep=.\r?\n", re.I)  # a remark of Excel to itself
_MOST_BYTES = 32 * 1024 * 1024


def passages_of(kind: Kind, data: bytes, encoding: str | None = None) -> list[Passage]:
    """Return the runs of words in ``data``; none for kinds whose readers bring their own."""
    if len(data) > _MOST_BYTES:
        return []
    if kind in (Kind.TEXT, Kind.CSV, Kind.TSV):
        text = decode(data, encoding).text
        return lines_of(text if kind is Kind.TEXT else _SEPARATOR.sub("", text))
    if kind is Kind.MARKDOWN:
        return markdown_passages(decode(data, encoding).text)
    if kind is Kind.RTF:
        return rich_passages(data)
    return list(package_passages(kind, data)) if kind in PACKAGES else []
