"""What is saved is what is opened, to the last bit."""

import hashlib
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing, Deck
from briefing_app.core.quantity import Quantity
from briefing_app.fileformat import (
    BriefingFileError,
    names,
    open_briefing,
    to_bytes,
    write_briefing,
    write_folder,
)
from briefing_app.fileformat.codecs import Number, Seen
from briefing_app.fileformat.entries import to_entries
from briefing_app.fileformat.errors import FaultError
from briefing_app.fileformat.limits import MAX_NUMBER
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample, scaled
from tests.strategies import briefings

TOO_LONG = Quantity(Decimal("1E+300"))

originals = st.dictionaries(
    st.sampled_from(["sources/a.txt", "sources/b.html", "media/p.png", "x/y.bin"]), st.binary()
)


@settings(
    max_examples=scaled(40, 2000),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(briefings(), originals)
def test_any_briefing_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory,
    briefing: Briefing,
    kept: dict[str, bytes],
) -> None:
    path = tmp_path_factory.mktemp("b") / "any.briefing"
    write_briefing(path, briefing, kept)
    opened = open_briefing(path)
    assert opened.briefing == briefing
    assert opened.read_only_reason == ""
    named = {source.file for source in briefing.sources}
    travels = {n: d for n, d in kept.items() if n in named or not n.startswith("sources/")}
    assert dict(opened.media) == travels
    assert to_bytes(opened.briefing, opened.media) == path.read_bytes()


def test_a_folder_holds_the_same_as_the_file(tmp_path: Path) -> None:
    write_folder(tmp_path / "folder", sample(), ORIGINALS)
    write_briefing(tmp_path / "file.briefing", sample(), ORIGINALS)
    folder, file = open_briefing(tmp_path / "folder"), open_briefing(tmp_path / "file.briefing")
    assert folder == file
    assert open_briefing(tmp_path / "folder" / "briefing.json") == file
    assert dict(folder.media) == ORIGINALS
    assert folder.notices == ()


def test_the_first_entry_is_the_mimetype_stored_at_a_fixed_place() -> None:
    data = to_bytes(sample(), ORIGINALS)
    assert data[30:66] == b"mimetypeapplication/vnd.briefing+zip"


def test_the_file_tells_nothing_of_when_or_by_whom(tmp_path: Path) -> None:
    write_briefing(tmp_path / "a.briefing", sample(), ORIGINALS)
    with zipfile.ZipFile(tmp_path / "a.briefing") as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(info.extra or info.comment for info in archive.infolist())
        assert archive.namelist() == [
            "mimetype",
            "briefing.json",
            "sources/story.txt",
            "tables/counts.csv",
        ]


def test_the_order_of_originals_does_not_matter() -> None:
    backwards = dict(
        reversed(list({**ORIGINALS, "media/a.png": b"1", "media/b.png": b"2"}.items()))
    )
    forwards = dict(sorted(backwards.items()))
    assert list(backwards) != list(forwards)
    assert to_bytes(sample(), backwards) == to_bytes(sample(), forwards)


def test_numbers_are_text_and_keep_their_digits(tmp_path: Path) -> None:
    briefing = sample()
    figure = briefing.figures[0]
    for digits in ("0.10", "53400000", "1E+60", "0.000000000000000001", "-7"):
        changed = replace(figure, quantity=replace(figure.quantity, value=Decimal(digits)))
        write_briefing(tmp_path / "a.briefing", replace(briefing, figures=(changed,)))
        with zipfile.ZipFile(tmp_path / "a.briefing") as archive:
            document = json.loads(archive.read("briefing.json"))
        assert document["figures"][0]["quantity"]["value"] == digits
        found = open_briefing(tmp_path / "a.briefing").briefing.figures[0].quantity.value
        assert str(found) == str(Decimal(digits))


def test_the_longest_number_comes_back_and_a_longer_one_is_refused() -> None:
    number = Number()
    longest = Decimal("1" * MAX_NUMBER)
    assert number.read(number.write(longest), Seen()) == longest
    with pytest.raises(FaultError):
        number.write(Decimal("1" * (MAX_NUMBER + 1)))


def test_letters_stand_in_the_file_as_they_are_written() -> None:
    """Whoever looks into the file can read and search it."""
    title = "Schiffe für Köln, 船"
    written = to_entries(replace(sample(), title=title), ORIGINALS)[names.DOCUMENT]
    assert title in written.decode()


def test_what_packs_like_a_bomb_is_stored_so_that_it_opens_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("pack", "container"):
        monkeypatch.setattr(f"briefing_app.fileformat.{module}.RATIO_COUNTS_FROM", 1_000_000)
    kept = {**ORIGINALS, "media/blank": b" " * 3_000_000}
    write_briefing(tmp_path / "a.briefing", sample(), kept)
    assert (tmp_path / "a.briefing").stat().st_size > 3_000_000
    assert dict(open_briefing(tmp_path / "a.briefing").media) == kept


def test_an_original_may_be_larger_than_a_text_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {**ORIGINALS, "media/film": bytes(range(256)) * 1_000}
    write_briefing(tmp_path / "a.briefing", sample(), kept)
    monkeypatch.setattr("briefing_app.fileformat.container.MAX_DOCUMENT", 200_000)
    assert dict(open_briefing(tmp_path / "a.briefing").media) == kept
    monkeypatch.setattr("briefing_app.fileformat.container.MAX_DOCUMENT", 1_000)
    with pytest.raises(BriefingFileError, match="its text is larger than"):
        open_briefing(tmp_path / "a.briefing")


@pytest.mark.parametrize(
    ("limit", "value", "words"),
    [
        ("MAX_DOCUMENT", 1000, "its text is larger"),
        ("MAX_ENTRIES", 3, "more than 3 sources"),
        ("MAX_FILE", 1000, "with its originals"),
    ],
)
def test_what_could_not_be_opened_again_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, words: str
) -> None:
    monkeypatch.setattr(f"briefing_app.fileformat.entries.{limit}", value)
    with pytest.raises(BriefingFileError, match=rf"“a.briefing” cannot be saved: .*{words}.*undo"):
        write_briefing(tmp_path / "a.briefing", sample(), ORIGINALS)
    assert list(tmp_path.iterdir()) == []


def test_what_the_reader_would_refuse_is_not_saved(tmp_path: Path) -> None:
    figure, table = sample().figures[0], sample().tables[0]
    for odd in (
        replace(sample(), figures=(figure, figure)),
        replace(sample(), tables=(replace(table, rows=table.rows * 2),)),
        replace(sample(), tables=(replace(table, columns=table.columns[:1]),)),
        replace(sample(), id=""),
        replace(sample(), deck=Deck(seconds=-1)),
        replace(sample(), title="half of a character: \ud800"),
        replace(sample(), figures=(replace(sample().figures[0], quantity=TOO_LONG),)),
    ):
        with pytest.raises(BriefingFileError, match="cannot be saved"):
            write_briefing(tmp_path / "a.briefing", odd)
    assert list(tmp_path.iterdir()) == []


def test_an_original_that_no_source_names_any_more_does_not_travel_on(tmp_path: Path) -> None:
    write_briefing(tmp_path / "a.briefing", sample(), {**ORIGINALS, "sources/secret.txt": b"x"})
    assert set(open_briefing(tmp_path / "a.briefing").media) == set(ORIGINALS)


DIGEST = """
import hashlib
from briefing_app.fileformat import to_bytes
from tests.fileformat import children
from tests.fileformat.samples import ORIGINALS, sample
print(hashlib.sha256(to_bytes(sample(), ORIGINALS)).hexdigest())
"""


def test_every_process_writes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashes of strings differ from process to process; the file does not."""
    digests = set()
    for seed in ("1", "2", "3"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        digests.add(children.run(DIGEST))
    assert digests == {hashlib.sha256(to_bytes(sample(), ORIGINALS)).hexdigest() + "\n"}
