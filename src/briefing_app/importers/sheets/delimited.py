"""Tables in text files: CSV and TSV, with the separator found by looking.

The standard library's sniffer is fooled by commas in text; here each separator is tried, and the
one that gives the most even rows wins.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from briefing_app.importers import limits
from briefing_app.importers.clean import clean
from briefing_app.importers.encoding import decode
from briefing_app.importers.result import EVERY, Draft, ImportFailed, Part, Progress, no_progress
from briefing_app.importers.sheets.apart import grids_of_rows
from briefing_app.importers.sheets.blocks import (
    HEAD_ROWS,
    block_of,
    blocks_after,
    cut_notice,
    is_head,
)
from briefing_app.words.said import said

_SEPARATORS = ",;\t|"
_SAMPLE_LINES = 200


def read(
    data: bytes,
    name: str,
    encoding: str | None = None,
    separator: str = "",
    part: str = "",
    told: Progress = no_progress,
) -> Draft:
    """Return the table in ``data``, or a block of its rows.

    ``separator`` is given where the kind of file says it; ``told`` hears how many rows are read.
    """
    block = block_of(part)
    decoded = decode(data, encoding)
    text = clean(decoded.text)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first) == 5:  # Excel's own remark
        separator, text = first[4], rest
    separator = separator if separator and separator in text else _separator(text) or ","
    rows: list[list[str]] = []
    notes = decoded.warnings
    cells = heads = 0
    parts: tuple[Part, ...] = ()
    lines = text.count("\n") + 1
    for at, row in enumerate(_rows(text, separator), start=1):
        if at % EVERY == 0:
            told(min(1.0, at / lines))
        if at > block.last:
            break
        if at < block.first:
            if at == heads + 1 <= HEAD_ROWS and is_head(row):
                heads += 1
                rows.append(row[: limits.COLUMNS])
            continue
        cells += sum(bool(cell) for cell in row)
        if cells > limits.CELLS:
            if block.is_whole:
                total = text.rstrip("\n").count("\n") + 1
                notes += (cut_notice(len(rows), total),)
                parts = blocks_after(len(rows), total)
            break
        if len(row) > limits.COLUMNS:
            notes += () if len(rows) and len(rows[-1]) == limits.COLUMNS else (_wide(),)
        rows.append(row[: limits.COLUMNS])
    # Where commas stand before decimals, spreadsheets put semicolons between cells.
    grids = grids_of_rows(name, rows, "," if separator == ";" else "")
    if not grids:
        raise ImportFailed(said("This table is empty. Check that it is the right file."))
    cut = len(notes) > len(decoded.warnings)
    if not block.is_whole:
        notes += (block.notice(len(rows) - heads),)
    return Draft(grids=tuple(grids), warnings=notes, parts=parts, cut=cut or not block.is_whole)


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(limits.TEXT_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    try:
        yield from reader
    except csv.Error as error:
        raise ImportFailed(
            said(
                "This table is damaged at line {line_num}. Save it again as CSV.",
                line_num=reader.line_num,
            )
        ) from error


def _wide() -> str:
    return said("Only the first {n} columns were read.", n=limits.COLUMNS)


def _separator(text: str) -> str:
    """Return the separator that cuts the first lines into the most even rows, or empty."""
    sample = "\n".join(text[:200_000].split("\n")[:_SAMPLE_LINES])
    best, best_score = "", 0.0
    for separator in _SEPARATORS:
        if separator not in sample:
            continue
        widths = [len(row) for row in _rows(sample, separator) if any(cell.strip() for cell in row)]
        common = Counter(w for w in widths if w > 1).most_common(1)
        if not common:
            continue
        width, hits = common[0]
        score = hits / len(widths) * min(width, 8) ** 0.25
        if score > best_score + 1e-9:
            best, best_score = separator, score
    return best
