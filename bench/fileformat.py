"""Opening and saving a large briefing, beside reading and writing the same zip and JSON bare.

10 MB of text in its article and its kept original, 5,000 figures with spans, a table of 500 rows.
The bare side does what no program can do without: zip, JSON, and for saving one write to a disk.
"""

import io
import json
import random
import tempfile
import zipfile
from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import Article, Block, BlockKind, Cell, Column, Row, Source, Table
from briefing_app.core.span import make_span
from briefing_app.fileformat import open_briefing, write_briefing
from briefing_app.fileformat.entries import to_entries

TEXT_BYTES = 10_000_000
FIGURES = 5_000
ROWS = 500
ROUNDS = 5


def large() -> tuple[Briefing, dict[str, bytes]]:
    """Return a briefing of 10 MB with 5,000 figures, the same every time, and its original."""
    rng = random.Random(5)
    letters = "eeeetttaaooiinnsshhrrdllucmfwygpbvk"
    words = ["".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(8_000)]
    blocks, size, number = [], 0, 0
    while size < TEXT_BYTES:
        said = rng.choices(words, k=120)
        if number < FIGURES:
            said[60] = f"{100_000 + number} people"
            number += 1
        blocks.append(Block(BlockKind.PARAGRAPH, " ".join(said)))
        size += len(blocks[-1].text) + 2
    original = "\n\n".join(block.text for block in blocks).encode()
    digest = sha256(original).hexdigest()
    source = Source("a", title="Large", file="sources/a.txt", sha256=digest)
    article = Article(source, tuple(blocks), "en")
    figures = []
    for index, (start, block) in enumerate(zip(article.block_starts, blocks, strict=True)):
        if index == FIGURES:
            break
        value = str(100_000 + index)
        at = start + block.text.index(value)
        span = make_span("a", article.text, at, at + len(value) + len(" people"))
        quantity = Quantity(Decimal(value), "person", Hedge.ABOUT, ("estimated",))
        figures.append(Figure(f"f{index}", quantity, "people counted", span, "2021"))
    rows = tuple(
        Row(f"r{n}", (Cell(f"place {n}"), Cell(str(n), Quantity(Decimal(n), "person"))), "census")
        for n in range(ROWS)
    )
    columns = (Column("place", "Place"), Column("people", "People", "person"))
    table = Table(Source("t", publisher="Census"), "People", columns, rows)
    briefing = Briefing("large", articles=(article,), tables=(table,), figures=tuple(figures))
    return briefing, {"sources/a.txt": original}


def read_bare(path: Path) -> object:
    """Read every entry of the zip and parse its JSON, and nothing else."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(entries["briefing.json"])


def write_bare(path: Path, document: object, entries: dict[str, bytes]) -> None:
    """Dump the JSON, zip every entry and write the file, and nothing else."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("briefing.json", json.dumps(document, ensure_ascii=False, indent=2))
        for name, data in entries.items():
            archive.writestr(name, data)
    path.write_bytes(buffer.getvalue())


def compare(what: str, bare: Callable[[], object], ours: Callable[[], object]) -> None:
    """Run both in turn; print the best of each and their ratio, by the clock and of the processor.

    On a busy machine the second is the fair one, on an idle one they are the same but for the disk.
    """
    runs = {"bare": bare, "briefing": ours}
    for meant, clock in (("clock", perf_counter), ("processor", process_time)):
        best = dict.fromkeys(runs, float("inf"))
        for _ in range(ROUNDS):
            for name, run in runs.items():
                start = clock()
                run()
                best[name] = min(best[name], clock() - start)
        shown = "   ".join(f"{name} {seconds * 1000:5.0f} ms" for name, seconds in best.items())
        ratio = best["briefing"] / best["bare"]
        print(f"{what}, {meant:<9}   {shown}   {ratio:.2f} times (target: at most 2)")


def main() -> None:
    """Print how opening and saving compare with zip and JSON alone."""
    briefing, originals = large()
    entries = to_entries(briefing, originals)
    document = json.loads(entries.pop("briefing.json"))
    print(f"{TEXT_BYTES / 1e6:.0f} MB of text, {FIGURES:,} figures, best of {ROUNDS}")
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Path(folder) / "ours.briefing", Path(folder) / "bare.zip"
        write_briefing(ours, briefing, originals)
        compare("open", lambda: read_bare(ours), lambda: open_briefing(ours))
        compare(
            "save",
            lambda: write_bare(bare, document, entries),
            lambda: write_briefing(ours, briefing, originals),
        )


if __name__ == "__main__":
    main()
