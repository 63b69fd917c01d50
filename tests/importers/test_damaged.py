"""Damaged files: whatever bytes come, there is an answer or one clear sentence.

Each kind is broken in 40 ways by default, and in 300 with ``BRIEFING_SLOW=1``.
Everything is drawn from a seed, so a failure can be repeated.
"""

import os
import random
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.importers import Imported, ImportFailed, import_bytes, limits
from briefing_app.session.intake.reader import Reader
from briefing_app.session.intake.runner import Limit
from tests.fileformat.samples import scaled
from tests.importers import more_samples, samples

SHARE = min(1.0, max(0.0, float(os.environ.get("BRIEFING_SLOW", "0"))))
TRIES = round(40 + SHARE * 260)


def read(data: bytes, name: str) -> Imported | None:
    """Read ``data`` and check all that is promised of the answer."""
    try:
        imported = import_bytes(data, name=name)
    except ImportFailed as failure:
        message = failure.message
        assert message.endswith(".") and "\n" not in message and len(message) < 300
        assert "built in a way" not in message, failure.__cause__  # the last net caught a fault
        return None
    assert (imported.article is None) == bool(imported.tables)
    if imported.article is not None:
        text = imported.article.text
        assert not any((c < " " and c not in "\n\t") or "\x7f" <= c < "\xa0" for c in text)
        for start, block in zip(
            imported.article.block_starts, imported.article.blocks, strict=True
        ):
            assert text[start : start + len(block.text)] == block.text
            assert block.text.strip()
            assert "\n\n" not in block.text
    for table in imported.tables:
        assert all(len(row.cells) == len(table.columns) for row in table.rows)
    return imported


def broken(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` cut, with bytes changed, doubled, moved or set to zero."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        if not out:
            break
        at = chance.randrange(len(out))
        length = min(chance.choice((1, 4, 40, 400)), len(out) - at)
        match chance.randrange(7):
            case 0:
                del out[at:]
            case 1:
                del out[at : at + length]
            case 2:
                out[at] ^= 1 << chance.randrange(8)
            case 3:
                out[at : at + length] = chance.randbytes(length)
            case 4:
                out[at:at] = out[at : at + length] * chance.choice((1, 3, 50))
            case 5:
                out[at : at + length] = b"\0" * length
            case _:
                piece = out[at : at + length]
                del out[at : at + length]
                where = chance.randrange(len(out) + 1)
                out[where:where] = piece
    return bytes(out)


SAMPLES = {**samples.every_kind(), **more_samples.every_kind()}


@pytest.mark.parametrize("name", list(SAMPLES))
def test_mutated_files(name: str) -> None:
    chance = random.Random(name)
    data = SAMPLES[name]
    assert read(data, name) is not None
    for _ in range(TRIES):
        read(broken(data, chance), name)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pptx", "a.odt", "a.ods", "a.epub"])
def test_mutated_parts(name: str) -> None:
    """Broken XML inside of a sound zip reaches further than a broken zip."""
    import io
    import zipfile

    chance = random.Random(name)
    with zipfile.ZipFile(io.BytesIO(SAMPLES[name])) as file:
        parts: dict[str, str | bytes] = {n: file.read(n) for n in file.namelist()}
    for _ in range(TRIES):
        which = chance.choice(list(parts))
        content = parts[which]
        assert isinstance(content, bytes)
        changed: dict[str, str | bytes] = {**parts, which: broken(content, chance)}
        if chance.random() < 0.1:
            del changed[which]
        read(samples.zipped(changed), name)


def test_mutated_pdfs_in_the_child() -> None:
    chance = random.Random(7)
    for _ in range(max(4, TRIES // 10)):
        reader = Reader(for_file=Limit(30.0, limits.MEMORY_BYTES))
        with suppress(ImportFailed):
            reader.read(broken(samples.two_columns(), chance), name="a.pdf", figures=False)


@settings(max_examples=scaled(75, 1500), deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.csv", "a.tsv", "a.html", ""]))
def test_any_bytes(data: bytes, name: str) -> None:
    read(data, name)


@settings(max_examples=scaled(50, 1000), deadline=None)
@given(
    st.text(alphabet=st.sampled_from("#*_->|`~[]()!<&;: \n\t\\1.aé\u2028\r\f\0=\"'"), max_size=200),
    st.sampled_from(["a.md", "a.csv", "a.txt"]),
)
def test_any_markup(text: str, name: str) -> None:
    read(text.encode(), name)


HOSTILE = {
    "brackets": b"[" * 60_000,
    "links": b"[a](" * 15_000,
    "quotes": b"> " * 30_000,
    "stars": b"**a " * 15_000,
    "backticks": b"".join(b"`" * n + b" " for n in range(1, 350)),
    "comments": b"<!--" * 15_000,
    "scripts": b"<script>" * 8_000,
    "angles": b"<" * 60_000,
    "pipes": b"|a" * 500 + b"\n" + b"|-" * 500 + b"\n" + b"|a" * 500 + b"\n",
    "bullets": b"\n".join(b" " * n + b"- a" for n in range(300)),
    "spaces": (b" " * 30_000 + b"\n") * 2 + b"a",
    "commas": b"," * 60_000,
    "quoted": b'"' * 60_001,
    "digits": b"1" * 60_000,
    "entities": b"&" * 60_000,
}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.csv", "a.html"])
@pytest.mark.parametrize("what", list(HOSTILE))
def test_hostile_text_does_not_hang(what: str, name: str) -> None:
    """Patterns that go back and forth would take minutes or years."""
    read(HOSTILE[what], name)


def test_ten_megabytes_of_text() -> None:
    paragraph = "In the lowest 200 metres, a single metre of ice holds more than 13,000 years.\n\n"
    count = 10_000_000 // len(paragraph)
    imported = read((paragraph * count).encode(), "a.txt")
    assert imported is not None and imported.article is not None
    assert len(imported.article.blocks) == count


@pytest.mark.slow
@pytest.mark.skipif(SHARE == 0, reason="BRIEFING_SLOW is not set")
@pytest.mark.parametrize("name", ["a.md", "a.html", "a.csv"])
def test_ten_megabytes_of_other_kinds(name: str) -> None:
    line = {
        "a.md": b"A *single* metre of ice holds more than **13,000** years.\n\n",
        "a.html": b"<p>A <b>single</b> metre of ice holds more than 13,000 years.</p>\n",
        "a.csv": b"Kvit,2004,2410.5,north,12.5,a single metre of ice that holds 13000 years\n",
    }[name]
    size = 10_000_000 if name != "a.csv" else 5_000_000
    assert read(line * (size // len(line)), name) is not None
