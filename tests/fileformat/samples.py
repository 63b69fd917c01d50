"""A small briefing by hand, and ways to spoil its files, shared by the tests of this folder."""

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing, Note
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import (
    CellRef,
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Outcome,
    Relation,
    RelationKind,
    Ruling,
    Status,
)
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.review.remarks import Comment, Reply, SignOff
from briefing_app.core.source import Article, Block, BlockKind, Cell, Column, Row, Source, Table
from briefing_app.core.span import make_span
from briefing_app.fileformat.entries import to_entries

ORIGINAL = b"The harbour counted 120 ships, nearly double the count of 2020.\n"
ORIGINALS = {"sources/story.txt": ORIGINAL}
TEXT = "The harbour counted 120 ships, nearly double the count of 2020."
RULING = Ruling(Outcome.UNCHECKED, "The port counts tugs since 2021.")
OTHER = "Officials spoke of 102 ships."

NOW = "2023-05-02T09:30:00+01:00"


def scaled(least: int, full: int) -> int:
    """Return how many rounds to go: ``least`` at BRIEFING_SLOW=0, ``full`` at 1."""
    share = min(1.0, max(0.0, float(os.environ.get("BRIEFING_SLOW", "0"))))
    return round(least + (full - least) * share)


def sample() -> Briefing:
    """Return a briefing with one of everything that refers to something."""
    at = TEXT.index
    source = Source(
        "story",
        title="Ships",
        file="sources/story.txt",
        sha256=hashlib.sha256(ORIGINAL).hexdigest(),
    )
    article = Article(source, (Block(BlockKind.PARAGRAPH, TEXT),), "en")
    table = Table(
        Source("counts", publisher="Port"),
        "Ships by year",
        (Column("year", "Year"), Column("ships", "Ships", "ship")),
        (Row("r2020", (Cell("2020"), Cell("62", Quantity(Decimal(62), "ship"))), "Port, 2021"),),
    )
    cell = CellRef("counts", "r2020", "ships")
    ships = make_span("story", TEXT, at("120"), at(", nearly"))
    double = make_span("story", TEXT, at("nearly"), at(" the count"))
    twice = Quantity(Decimal(2), "x", Hedge.ALMOST)
    both = (FigureRef("f1"), cell)
    other = Article(Source("rival", title="Rival"), (Block(BlockKind.PARAGRAPH, OTHER),), "en")
    said = make_span("rival", OTHER, OTHER.index("102"), len(OTHER) - 1)
    figure = Figure("f1", Quantity(Decimal(102), "ship"), "ships", said)
    return Briefing(
        "ships",
        title="Ships",
        articles=(article,),
        tables=(table,),
        figures=(
            Figure(
                "f1",
                Quantity(Decimal(120), "ship"),
                "ships",
                ships,
                status=Status.KEY,
                said=Quantity(Decimal(120), "ship", Hedge.ABOUT),
            ),
            Figure("f2", Quantity(Decimal(62), "ship"), "ships", cell, "2020", unsure=("period",)),
        ),
        relations=(Relation("r1", RelationKind.RATIO, both),),
        claims=(Claim("c1", double, ClaimKind.RATIO, both, twice, ruling=RULING),),
        charts=(
            Chart(
                "ch1",
                ChartKind.BARS,
                "{ratio}",
                "Ships",
                tuple(map(ChartItem, both)),
                "ship",
                (0,),
                "r1",
            ),
        ),
        notes=(Note("n1", "Ask the port.", "f1"),),
        sign_offs=(SignOff("f1", "JB", NOW, "120 ship | ships |  |  | 120 ships", True, "Tugs?"),),
        comments=(
            Comment(
                "k1", "JB", NOW, "Double?", "f1", double, (Reply("AL", NOW, "Yes."),), True, True
            ),
        ),
        draft=True,
        embargo="2023-05-03T10:00:00+01:00",
        counterparts=(Counterpart("p1", other, (figure,), (Pair("f1", "f1"),)),),
        cards=("f1",),
    )


def entries() -> dict[str, bytes]:
    """Return the entries of the sample."""
    return {"mimetype": b"application/vnd.briefing+zip", **to_entries(sample(), ORIGINALS)}


def zipped(content: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an ordinary zip of ``content``, by nobody's rules but those of zipfile."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def document() -> dict[str, Any]:
    """Return briefing.json of the sample, parsed."""
    found: dict[str, Any] = json.loads(entries()["briefing.json"])
    return found


def with_document(path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """Write the sample to ``path`` with ``change`` made to its parsed briefing.json."""
    changed = document()
    change(changed)
    path.write_bytes(zipped({**entries(), "briefing.json": json.dumps(changed).encode()}))
    return path
