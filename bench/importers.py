"""How long imports take, by kind, and how much more than the bare library call on the same file.

Run as ``python -m bench.importers``. Ratios hold better than times: both are measured in one run.
"""

import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from briefing_app.importers import import_bytes
from briefing_app.session.documents.opening import open_path
from tests.importers import samples

SENTENCE = (
    "In the lowest 200 metres, a single metre of ice holds more than 13,000 years, so that each "
    "slice must be cut to a few millimetres, the team said on 3 September 2024. "
)
MEGABYTE = 1_000_000


def seconds(act: Callable[[], object], rounds: int = 3) -> float:
    """Return the median time of ``rounds`` calls, after one that loads the library."""
    act()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def text() -> bytes:
    return ((SENTENCE * 3 + "\n\n") * (MEGABYTE // (3 * len(SENTENCE)))).encode()


def markdown() -> bytes:
    part = f"## Ice\n\n{SENTENCE * 3}\n\n- **one**\n- two\n\n"
    return (part * (MEGABYTE // len(part))).encode()


def page() -> bytes:
    part = f"<p>{SENTENCE * 3}</p>\n"
    body = part * (MEGABYTE // len(part))
    return samples.news().replace(b'<div class="article-body">', b"<div>" + body.encode(), 1)


def document() -> bytes:
    part = f"<w:p><w:r><w:t>{SENTENCE * 3}</w:t></w:r></w:p>"
    return samples.docx(part * (MEGABYTE // len(part)))


def pdf() -> bytes:
    return samples.typeset(f"#for n in range(2400) [{SENTENCE * 3}\n\n]\n")


def csv() -> bytes:
    row = "Kvit,2004,2410.5,north,12.5,more than $7 million\n"
    return ("a,b,c (kg),d,e (%),f\n" + row * (MEGABYTE // len(row))).encode()


def bare_markdown(data: bytes) -> object:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").parse(data.decode())


def bare_page(data: bytes) -> object:
    import trafilatura

    return trafilatura.extract(data.decode(), fast=True)


def bare_document(data: bytes) -> object:
    import docx

    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def bare_pdf(data: bytes) -> object:
    import pypdfium2

    pages = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in pages]


def bare_csv(data: bytes) -> object:
    import csv as library

    return list(library.reader(io.StringIO(data.decode())))


CASES: dict[str, tuple[Callable[[], bytes], str, Callable[[bytes], object]]] = {
    "text, 1 MB": (text, "a.txt", bytes.decode),
    "Markdown, 1 MB": (markdown, "a.md", bare_markdown),
    "page, 1 MB": (page, "a.html", bare_page),
    "Word, 1 MB of text": (document, "a.docx", bare_document),
    "PDF, 1 MB of text": (pdf, "a.pdf", bare_pdf),
    "CSV, 1 MB": (csv, "a.csv", bare_csv),
}


def start(code: str) -> float:
    """Return the time a fresh interpreter takes for ``code``."""
    return seconds(lambda: subprocess.run([sys.executable, "-c", code], check=True), 9)


def main() -> None:
    """Print a line for each kind, for a small file in its own process, and for the start."""
    print(f"{'kind':22}{'import':>10}{'library':>10}{'ratio':>8}")
    for name, (make, file, bare) in CASES.items():
        data = make()

        def ours(data: bytes = data, file: str = file) -> object:
            return import_bytes(data, name=file)

        def library(data: bytes = data, bare: Callable[[bytes], object] = bare) -> object:
            return bare(data)

        took, least = seconds(ours), seconds(library)
        print(f"{name:22}{took:9.3f}s{least:9.3f}s{took / least:8.1f}")
    print("\nsmall files with their figures, as the window takes them in")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in samples.every_kind().items():
            path = Path(folder) / name
            path.write_bytes(data)
            print(f"{name:22}{seconds(partial(open_path, path)):9.3f}s")
        path = Path(folder) / "article.txt"
        path.write_text(f"Old ice\n\n{(SENTENCE * 2).strip()}\n\n" * 11, encoding="utf-8")
        bare_start = start("pass")
        loaded = start(f"from briefing_app.cli.sources import load; load({str(path)!r})")
    print(f"\nstart: bare {bare_start:.3f}s, with a 600-word text imported {loaded:.3f}s", end="")
    print(f" (+{loaded - bare_start:.3f}s)")


if __name__ == "__main__":
    main()
