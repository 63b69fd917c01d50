"""Files that other projects test themselves with: odd on purpose, and not ours to keep here.

Runs where ``BRIEFING_SAMPLES`` names a folder with the unpacked source packages of pypdf,
python-docx and html5lib from PyPI; skipped without.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importers.test_damaged import read

ROOT = Path(os.environ.get("BRIEFING_SAMPLES") or "/nonexistent")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not ROOT.is_dir(), reason="BRIEFING_SAMPLES names no folder"),
]


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_files(kind: str) -> None:
    paths = sorted(ROOT.rglob(f"*.{kind}"))
    assert len(paths) > 20
    found = [read(path.read_bytes(), path.name) for path in paths]
    print(f"{kind}: {len(paths)} files, {sum(f is not None for f in found)} read")


def pages() -> Iterator[bytes]:
    for path in sorted(ROOT.rglob("tree-construction/*.dat")):
        for part in path.read_bytes().split(b"#data\n")[1:]:
            yield part.partition(b"#errors")[0]
    for path in sorted(ROOT.rglob("tokenizer/*.test")):
        for test in json.loads(path.read_text(encoding="utf-8")).get("tests", []):
            yield test["input"].encode("utf-8", errors="replace")
    for path in sorted(ROOT.rglob("encoding/*.dat")):
        for part in path.read_bytes().split(b"#data\n")[1:]:
            yield part.partition(b"#encoding")[0]


@pytest.mark.timeout(900)
def test_pages() -> None:
    found = [read(page, "a.html") for page in pages()]
    assert len(found) > 1000
    print(f"html: {len(found)} pages, {sum(f is not None for f in found)} read")
