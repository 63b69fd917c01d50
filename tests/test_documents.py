"""What the documents name is there: files, and what stands in them."""

import re
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
DOCUMENTS = sorted([*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md")])
FILES = {
    path.relative_to(TOP).as_posix()
    for folder in ("src", "tests", "tools", "setup_tools", "bench", "docs", "package", "resources")
    for path in (TOP / folder).rglob("*.*")
} | {path.name for path in TOP.iterdir()}
_NAMED = re.compile(r"`([\w./-]+\.(?:py|md|typ|spec|json|ts|txt|sh))`")
_LINKED = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def missing(text: str) -> list[str]:
    """The files that a text names and that are nowhere."""
    named = {name.lstrip("/") for name in _NAMED.findall(text)}
    return sorted(n for n in named if not any(f"/{file}".endswith(f"/{n}") for file in FILES))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_is_named_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    inside = "briefing.json"  # of a document, which is a zip
    assert [name for name in missing(text) if name != inside] == []
    assert [link for link in _LINKED.findall(text) if not (document.parent / link).exists()] == []


def test_a_file_that_is_gone_would_be_seen() -> None:
    assert missing("See `core/span.py`, `core/gone.py` and `tests/gone.py`.") == [
        "core/gone.py",
        "tests/gone.py",
    ]
