"""Files made to do harm, or made by mistake: each is named in one clear sentence."""

import contextlib
import csv
import gc
import io
import json
import os
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing_app.fileformat import BriefingFileError, limits, open_briefing
from briefing_app.fileformat.container import unpacked_size
from tests.fileformat.samples import document, entries, with_document, zipped

Change = Callable[[dict[str, Any]], object]


def refusal(path: Path) -> str:
    """Return the sentence with which ``path`` is refused."""
    with pytest.raises(BriefingFileError) as caught:
        open_briefing(path)
    message = caught.value.message
    assert message == str(caught.value)
    assert f"“{path.name}”" in message, "the file is named"
    assert message.endswith(".")
    assert "\n" not in message
    assert ";" in message, "what is wrong; what to do"
    assert "Error" not in message and "Traceback" not in message
    return message


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "name",
    ["../../x", "/etc/passwd", "a/../../b", "a//b", "C:\\x", "a\\..\\b", "./a", "con:", "x" * 300],
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    words = refusal(put(tmp_path / "a.briefing", zipped({**entries(), name: b"x"})))
    assert "name" in words


@pytest.mark.parametrize("second", ["briefing.json", "Briefing.JSON", "mimetype"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_entry_twice(tmp_path: Path, second: str) -> None:
    path = put(tmp_path / "a.briefing", zipped(entries()))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(second, b"{}")
    assert "twice" in refusal(path)


def test_a_link(tmp_path: Path) -> None:
    path = put(tmp_path / "a.briefing", zipped(entries()))
    info = zipfile.ZipInfo("media/logo.png")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(info, "/etc/passwd")
    assert "link" in refusal(path)


def test_a_bomb_of_one_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.container.RATIO_COUNTS_FROM", 8 * limits.MIB)
    blank = b" " * (8 * limits.MIB)
    path = put(tmp_path / "a.briefing", zipped({**entries(), "media/x": blank}))
    assert "times its size" in refusal(path)


def test_a_bomb_that_declares_little(tmp_path: Path) -> None:
    """The size in the directory is a lie: nothing beyond it is unpacked."""
    data = bytearray(zipped({"briefing.json": b" " * 5_000_000}))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    assert "damaged" in refusal(put(tmp_path / "a.briefing", bytes(data)))


def test_a_bomb_of_many_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.container.MAX_ENTRIES", 20)
    many = {f"media/{number}": b"" for number in range(20)}
    assert "20 entries" in refusal(put(tmp_path / "a.briefing", zipped({**entries(), **many})))


def test_a_bomb_in_total(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.container.MAX_TOTAL", 5 * limits.MIB)
    parts = {f"media/{number}": os.urandom(limits.MIB) for number in range(5)}
    assert "5 MB" in refusal(put(tmp_path / "a.briefing", zipped({**entries(), **parts})))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.briefing").open("wb") as file:
        file.truncate(limits.MAX_FILE + 1)
    assert "512 MB" in refusal(tmp_path / "a.briefing")


def test_entries_that_overlap(tmp_path: Path) -> None:
    """Two names for one run of bytes, as in the bombs of David Fifield (2019)."""
    data = zipped({"briefing.json": b"{}" * 4000, "mimetype": b"x"}, zipfile.ZIP_STORED)
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer) as archive:
        first, second = archive.infolist()
        directory = archive.start_dir
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02", directory) + 4)
    spoiled = bytearray(data)
    struct.pack_into("<I", spoiled, at + 42, first.header_offset)
    assert second.header_offset > first.header_offset
    assert "overlap" in refusal(put(tmp_path / "a.briefing", bytes(spoiled)))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_kinds_of_packing(tmp_path: Path, method: int) -> None:
    assert "packed" in refusal(put(tmp_path / "a.briefing", zipped(entries(), method)))


def test_an_encrypted_entry(tmp_path: Path) -> None:
    data = bytearray(zipped(entries()))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "encrypted" in refusal(put(tmp_path / "a.briefing", bytes(data)))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "not a briefing"),
        (b"PK\x03\x04 and no more", "damaged"),
        (zipped({}), "no briefing.json"),
        (zipped({"word/document.xml": b""}), "no briefing.json"),
        (zipped({"mimetype": b"application/epub+zip"}), "application/epub+zip"),
        (zipped({"briefing.json": b"[]"}), "not a briefing"),
        (zipped({"briefing.json": b"{}"}), "not a briefing"),
        (zipped({"briefing.json": b'{"format": "briefing"}'}), "version"),
        (zipped({"briefing.json": b'{"a": 1, "a": 2}'}), "twice"),
        (zipped({"briefing.json": b'{"a": NaN}'}), "NaN"),
        (zipped({"briefing.json": b'{"a": -Infinity}'}), "Infinity"),
        (zipped({"briefing.json": b'{"a": 1e999}'}), "too large"),
        (zipped({"briefing.json": b'{"a": ' + b"9" * 5000 + b"}"}), "digits"),
        (zipped({"briefing.json": b"\xff\xfe"}), "UTF-8"),
        (zipped({"briefing.json": b'{"a": "\\ud800"}'}), "surrogate"),
        (zipped({"briefing.json": b'{"a": "x}'}), "line 1, column 7"),
        (zipped({"briefing.json": b"[" * 100_000}), "deep"),
        (zipped({"briefing.json": b'{"a":' * 100_000}), "deep"),
    ],
)
def test_things_that_are_no_briefing(tmp_path: Path, data: bytes, word: str) -> None:
    assert word in refusal(put(tmp_path / "a.briefing", data))


def _figure(key: str, value: object) -> Change:
    return lambda d: d["figures"][0].__setitem__(key, value)


def _quantity(**values: object) -> Change:
    return lambda d: d["figures"][0].__setitem__("quantity", values)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.pop("id"), ["“id” is missing"]),
        (lambda d: d.update(id=""), ["identifier", "empty"]),
        (lambda d: d.update(title=7), ["a number where text", "(at title)"]),
        (lambda d: d.update(figures={}), ["an object where a list", "(at figures)"]),
        (lambda d: d.update(figures=[None]), ["nothing (null)", "(at figures/0)"]),
        (_figure("status", "best"), ["“best”", "key, used, aside", "(at figures/f1/status)"]),
        (_figure("decided", 1), ["true or false", "figures/f1/decided"]),
        (_quantity(value=120), ["number in quotes", "figures/f1/quantity/value"]),
        (_quantity(value="NaN"), ["“NaN” is not a number"]),
        (_quantity(value="Infinity"), ["is not a number"]),
        (_quantity(value="1e5 "), ["is not a number"]),
        (_quantity(value="٣"), ["is not a number"]),
        (_quantity(value="1E+9999"), ["too large"]),
        (_quantity(value="9" * 201), ["too long"]),
        (_quantity(), ["needs a value"]),
        (_quantity(value="1", low="1", high="2"), ["not both"]),
        (_quantity(low="3", high="2"), ["above its high end"]),
        (
            lambda d: d["figures"][0]["evidence"].update(start=-1),
            ["whole number", "evidence/start"],
        ),
        (lambda d: d["figures"][0]["evidence"].update(start=True), ["true or false where a whole"]),
        (lambda d: d["figures"][0]["evidence"].update(end=10**30), ["a huge number"]),
        (lambda d: d["figures"].append(d["figures"][0]), ["two figures", "“f1”"]),
        (lambda d: d["articles"].append(d["articles"][0]), ["two sources", "“story”"]),
        (lambda d: d["notes"].append(d["notes"][0]), ["two notes"]),
        (lambda d: d["tables"][0].update(file="tables/none.csv"), ["tables/none.csv is missing"]),
        (lambda d: d["tables"][0]["columns"].pop(), ["first line of its CSV", "tables/counts"]),
        (lambda d: d.update(x=json.loads("[" * 70 + "]" * 70)), ["64 deep"]),
        (lambda d: d.update(version="1"), ["version"]),
        (lambda d: d.update(version="0.1"), ["0.1", "never released"]),
    ],
)
def test_documents_that_are_wrong(tmp_path: Path, change: Change, words: list[str]) -> None:
    message = refusal(with_document(tmp_path / "a.briefing", change))
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "first line"),
        (b"\xff", "UTF-8"),
        (b"row,year,ships,source line\nr2020,2020\n", "record 2"),
        (b"row,year,ships,source line\n,2020,62,\n", "record 2"),
        (b'row,year,ships,source line\nr2020,"2020,62,\n', "made out"),
        (b"row,year,ships,source line\na,1,2,\na,1,2,\n", "two rows"),
    ],
)
def test_tables_that_are_wrong(tmp_path: Path, content: bytes, word: str) -> None:
    spoiled = zipped({**entries(), "tables/counts.csv": content})
    assert word in refusal(put(tmp_path / "a.briefing", spoiled))


@pytest.mark.parametrize(
    ("things", "called"),
    [
        ("articles", "sources"), ("tables", "sources"), ("figures", "figures"),
        ("relations", "relations"), ("claims", "claims"), ("charts", "charts"),
        ("notes", "notes"), ("comments", "comments"),
    ],
)  # fmt: skip
def test_nothing_is_called_like_another(tmp_path: Path, things: str, called: str) -> None:
    """What is meant by an id would be a guess."""
    message = refusal(
        with_document(tmp_path / "a.briefing", lambda d: d[things].append(d[things][0]))
    )
    assert f"two {called} have the same identifier" in message


def test_foreign_text_in_a_message_is_one_short_printable_line(tmp_path: Path) -> None:
    evil = "\x1b[2J\n" + "x" * 5000
    message = refusal(
        with_document(tmp_path / "a.briefing", lambda d: d["figures"][0].update(status=evil))
    )
    assert message.isprintable()
    assert len(message) < 400


def test_what_is_not_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in refusal(tmp_path / "pipe")
    assert "not there" in refusal(tmp_path / "none.briefing")
    (tmp_path / "folder").mkdir()
    assert "no briefing.json" in refusal(tmp_path / "folder")
    (tmp_path / "circle").symlink_to("circle")
    refusal(tmp_path / "circle")


def test_a_name_with_a_null_character() -> None:
    with pytest.raises(BriefingFileError, match="cannot be read"):
        open_briefing("a\0b.briefing")


def test_a_folder_with_a_link_or_a_pipe_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "briefing.json").write_text(json.dumps(document()))
    (folder / "media").symlink_to("/etc")
    assert "link" in refusal(folder)
    (folder / "media").unlink()
    os.mkfifo(folder / "pipe")
    assert "not a file" in refusal(folder)


def test_hidden_files_of_a_folder_are_no_part_of_it(tmp_path: Path) -> None:
    for name, data in entries().items():
        (tmp_path / "f" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "f" / name).write_bytes(data)
    (tmp_path / "f" / ".gitattributes").write_text("x")
    assert set(open_briefing(tmp_path / "f").media) == {"sources/story.txt"}


def test_the_sample_itself_opens(tmp_path: Path) -> None:
    """Else every refusal above would prove nothing."""
    opened = open_briefing(with_document(tmp_path / "a.briefing", lambda d: d))
    assert opened.notices == ()
    assert opened.version == "1.2"


def test_a_refusal_leaves_the_program_as_it_was(tmp_path: Path) -> None:
    """Opening turns garbage collection off for its time, and sets a limit of the csv module."""
    before = csv.field_size_limit()
    for data in (b"noise", zipped({**entries(), "tables/counts.csv": b'"'}), zipped(entries())):
        with contextlib.suppress(BriefingFileError):
            open_briefing(put(tmp_path / "a.briefing", data))
        assert gc.isenabled()
        assert csv.field_size_limit() == before


def test_a_refusal_is_a_whole_sentence_that_says_what_to_do(tmp_path: Path) -> None:
    """Word for word: what is found in a sentence says nothing of the words around it."""
    gone = tmp_path / "gone.briefing"
    assert refusal(gone) == (
        "“gone.briefing” is not there; check the name, and whether its drive is connected."
    )
    with pytest.raises(BriefingFileError) as caught:
        open_briefing(tmp_path / ("x" * 300))
    assert caught.value.message.endswith(
        "x…” cannot be read (File name too long); check its drive, or open another copy."
    )
    other = put(tmp_path / "other.briefing", zipped({"mimetype": b"text/\xff"}))
    assert refusal(other) == (
        "“other.briefing” cannot be opened: it is not a briefing but text/\ufffd; "
        "choose a file that ends with .briefing."
    )
    nothing = put(tmp_path / "nothing.briefing", zipped({}))
    assert refusal(nothing) == (
        "“nothing.briefing” cannot be opened: there is no briefing.json in it; "
        "choose a file that ends with .briefing."
    )
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "briefing.json").symlink_to("/etc/passwd")
    assert "“folder” cannot be opened: its entry “briefing.json” is a link; " in refusal(folder)


def test_a_title_that_no_person_wrote(tmp_path: Path) -> None:
    said = refusal(with_document(tmp_path / "a.briefing", lambda d: d.update(title="x" * 30_000)))
    assert "20,000 characters" in said
    assert "title" in said


def test_keys_that_nobody_knows_without_end(tmp_path: Path) -> None:
    keys = {f"x{number}": 0 for number in range(20_000)}
    made = with_document(tmp_path / "a.briefing", lambda d: d.update(keys))
    assert "10,000 keys" in refusal(made)


def test_a_bomb_counts_as_what_it_unpacks_to(tmp_path: Path) -> None:
    small = put(tmp_path / "a.briefing", zipped({"briefing.json": b" " * 5_000_000}))
    assert small.stat().st_size < 100_000
    assert unpacked_size(small) == 5_000_000
    assert unpacked_size(put(tmp_path / "b.briefing", b"no zip")) == 6
    assert unpacked_size(tmp_path) == 0
    assert unpacked_size(tmp_path / "none") == 0
