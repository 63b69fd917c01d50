"""Excel workbooks: each sheet that shows is a table or several, formulas as their last result.

The parts are read here and not by openpyxl, which refuses a workbook for its fills or a date in
its properties, knows no merged cells when it reads in pieces, and takes four times as long.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from briefing_app.importers import limits
from briefing_app.importers.clean import one_line
from briefing_app.importers.package import Package
from briefing_app.importers.result import Draft, Grid, ImportFailed, Meta, Part, Progress
from briefing_app.importers.sheets.apart import grids_of
from briefing_app.importers.sheets.blocks import block_of
from briefing_app.importers.sheets.formats import formats
from briefing_app.importers.sheets.rows import Book, read_rows, string
from briefing_app.words.said import marked, said

if TYPE_CHECKING:
    from lxml.etree import _Element


def read(data: bytes, progress: Progress, part: str = "") -> Draft:
    """Return the tables of each visible sheet with cells of the XLSX ``data``.

    ``part`` may name a block of rows of one sheet.
    """
    block = block_of(part)
    package = Package(data, marked("Excel workbook", "kind of file"))
    main = package.main_part("xl/workbook.xml")
    root = package.xml(main)
    links = package.links(main)
    book = Book(
        _strings(package, links.get("sharedStrings", "xl/sharedStrings.xml")),
        tuple(formats(package.optional(links.get("styles", "xl/styles.xml")))),
        _from_1904(root),
    )
    sheets, hidden = _sheets(root, package, main)
    grids: list[Grid] = []
    notes: list[str] = []
    uncomputed = 0
    room = limits.CELLS
    parts: tuple[Part, ...] = ()
    sheets = [(n, part) for n, part in sheets if part in package and block.sheet in ("", n)]
    size = sum(package.size(part) for _, part in sheets)
    done = 0
    for name, part in sheets:

        def tell(now: int, before: int = done) -> None:
            progress((before + now) / max(1, size))

        sheet = read_rows(_told(package.pieces(part), tell), book, room, block)
        done += package.size(part)
        room -= sum(map(len, sheet.rows.values()))
        uncomputed += sheet.uncomputed
        notes += sheet.notices(name, block)
        parts += sheet.rest(name, block)
        grids += grids_of(name, sheet.rows, sheet.merged)
    if not grids:
        raise ImportFailed(
            said("There are no cells in this workbook. Check that it is the right file.")
        )
    cut = bool(notes)
    if hidden:
        notes.append(said("Hidden sheets were left out: {names}.", names=", ".join(hidden)))
    if uncomputed:
        notes.append(
            said(
                "Some formulas have no result in the file. "
                "Open and save it in a spreadsheet program to fill them."
            )
        )
    return Draft(
        grids=tuple(grids), meta=_meta(package), warnings=tuple(notes), parts=parts, cut=cut
    )


def _told(pieces: Iterator[bytes], tell: Callable[[int], None]) -> Iterator[bytes]:
    """Yield ``pieces``, and tell how many bytes have come."""
    seen = 0
    for piece in pieces:
        yield piece
        seen += len(piece)
        tell(seen)


def _strings(package: Package, part: str) -> tuple[str, ...]:
    root = package.optional(part)
    return () if root is None else tuple(string(item) for item in root.iterfind("{*}si"))


def _from_1904(root: "_Element") -> bool:
    about = root.find("{*}workbookPr")
    return about is not None and about.get("date1904") in ("1", "true")


def _sheets(
    root: "_Element", package: Package, main: str
) -> tuple[list[tuple[str, str]], list[str]]:
    """Return name and part of each visible sheet, and the names of those that do not show."""
    targets = package.targets(main)
    shown: list[tuple[str, str]] = []
    hidden: list[str] = []
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        name = one_line(sheet.get("name") or "")
        if sheet.get("state", "visible") != "visible":
            hidden.append(name)
            continue
        key = next((v for k, v in sheet.items() if k.endswith("}id")), "")
        kind, part = targets.get(key, ("worksheet", f"xl/worksheets/sheet{len(shown) + 1}.xml"))
        if kind == "worksheet":
            shown.append((name, part))
    return shown, hidden


def _meta(package: Package) -> Meta:
    core = package.optional("docProps/core.xml")

    def text(name: str) -> str:
        found = core.find(f".//{{*}}{name}") if core is not None else None
        return one_line(found.text or "") if found is not None else ""

    return Meta(title=text("title"), author=text("creator"))
