"""The index of a folder: what is found, what is looked into again, and where it is kept."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.core.edits.review import with_release
from briefing_app.fileformat import write_briefing, write_folder
from briefing_app.session.cache import cache_folder
from briefing_app.session.documents.opening import is_library
from briefing_app.session.library.folder import files_in
from briefing_app.session.library.index import Index, forget_all, index_path
from briefing_app.session.library.looked import Looked
from briefing_app.session.library.refresh import Refreshed, refresh
from briefing_app.session.library.words import places_of, said_of, terms_of
from briefing_app.viewmodels.library.look import look
from tests import sample


class Counted:
    """Looks into briefings, and counts them."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def __call__(self, path: Path) -> Looked:
        self.paths.append(path)
        return look(path)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder with three briefings, one unpacked, one damaged, and a note."""
    folder = tmp_path / "shared"
    (folder / "2026").mkdir(parents=True)
    write_briefing(folder / "one.briefing", sample.briefing())
    draft = with_release(sample.briefing(), draft=True, embargo="2026-05-01T10:00:00+00:00")
    write_briefing(folder / "2026" / "two.briefing", replace(draft, title="Second"))
    write_folder(folder / "loose", replace(sample.briefing(), title="Unpacked"))
    (folder / "broken.briefing").write_bytes(b"PK\x03\x04 not a zip")
    (folder / "note.txt").write_text("not listed", "utf-8")
    return folder


@pytest.fixture
def index(shared: Path) -> Iterator[Index]:
    made = Index(index_path(shared))
    yield made
    made.close()


def brought_up(index: Index, folder: Path, looking: Counted | None = None) -> Refreshed:
    return refresh(index, folder, looking or Counted(), lambda _done, _of: None, lambda: False)


def test_all_briefings_of_a_folder_are_listed_with_their_state(index: Index, shared: Path) -> None:
    assert brought_up(index, shared) == Refreshed(4)
    entries = {entry.name: entry for entry in index.entries()}
    assert set(entries) == {"one.briefing", "2026/two.briefing", "loose", "broken.briefing"}
    second = entries["2026/two.briefing"].looked
    assert (second.title, second.date, second.draft) == ("Second", "2023-05-02", True)
    assert second.embargo.startswith("2026-05-01")
    assert second.figures > 0
    assert second.to_sign > 0
    assert second.signed == 0
    damaged = index.entries()[-1]
    assert damaged.name == "broken.briefing"
    assert "“broken.briefing” cannot be opened" in damaged.fault


def test_a_second_look_opens_no_file_and_a_change_opens_one(index: Index, shared: Path) -> None:
    looking = Counted()
    brought_up(index, shared, looking)
    assert len(looking.paths) == 4
    looking.paths.clear()
    assert brought_up(index, shared, looking) == Refreshed(0)
    assert looking.paths == []
    changed = shared / "one.briefing"
    write_briefing(changed, replace(sample.briefing(), title="Another title altogether"))
    (shared / "2026" / "two.briefing").unlink()
    assert brought_up(index, shared, looking) == Refreshed(1)
    assert looking.paths == [changed]
    titles = {entry.looked.title for entry in index.entries()}
    assert "Another title altogether" in titles
    assert "Second" not in titles
    assert {hit.name for hit in index.find("288").hits} == {"one.briefing", "loose"}


def test_it_is_there_at_the_next_start(shared: Path) -> None:
    first = Index(index_path(shared))
    brought_up(first, shared)
    first.close()
    again, looking = Index(index_path(shared)), Counted()
    assert len(again.entries()) == 4
    assert brought_up(again, shared, looking) == Refreshed(0)
    assert looking.paths == []
    again.close()


def test_growth_is_that_of_what_is_new(index: Index, shared: Path) -> None:
    looking = Counted()
    brought_up(index, shared, looking)
    for count in (10, 20):
        looking.paths.clear()
        for at in range(count):
            shutil.copy(shared / "one.briefing", shared / f"{count}-{at}.briefing")
        brought_up(index, shared, looking)
        assert len(looking.paths) == count


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("288", "288"),
        ("71,000", "71,000"),
        ("71000", "71,000"),
        ("$53.4 million", "$53.4 million"),
        ("53,400,000", "$53.4 million"),
        ("fentan", "fentanyl"),
        ("ARRESTS operation", "288 arrests"),
    ],
)
def test_a_number_or_word_is_found_with_its_sentence(
    index: Index, shared: Path, asked: str, words: str
) -> None:
    brought_up(index, shared)
    found = index.find(asked)
    assert {hit.name for hit in found.hits} == {"one.briefing", "2026/two.briefing", "loose"}
    assert any(words in hit.text for hit in found.hits)


def test_a_number_leads_to_its_figure(index: Index, shared: Path) -> None:
    brought_up(index, shared)
    known = sample.briefing().figures_by_id
    for number in ("288", "117", "850"):
        hit = index.find(number).hits[0]
        assert str(known[hit.figure].quantity.value) == number
        assert number in hit.text[hit.start : hit.end]


def test_a_part_of_a_number_is_not_found(index: Index, shared: Path) -> None:
    brought_up(index, shared)
    assert index.find("28").total == 0
    assert index.find("71").total == 0
    assert index.find("").total == 0
    assert index.find('"*(').total == 0


def test_what_was_done_before_a_stop_is_kept(index: Index, shared: Path) -> None:
    looking = Counted()
    stopped = lambda: len(looking.paths) >= 2  # noqa: E731 - a stop asked for by hand
    assert refresh(index, shared, looking, lambda _d, _o: None, stopped) == Refreshed(2, 2)
    assert len(index.entries()) == 2
    assert brought_up(index, shared, looking) == Refreshed(2)


def test_progress_is_told_for_each_file(index: Index, shared: Path) -> None:
    told: list[tuple[int, int]] = []
    refresh(index, shared, look, lambda done, of: told.append((done, of)), lambda: False)
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_nothing_is_written_into_the_folder(index: Index, shared: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (shared, *shared.rglob("*"))}
    brought_up(index, shared)
    index.find("288")
    assert {path: path.stat().st_mtime_ns for path in (shared, *shared.rglob("*"))} == before


def test_it_is_private_and_in_the_cache(index: Index, shared: Path) -> None:
    path = index_path(shared)
    assert path.parent == cache_folder()
    assert path.stat().st_mode & 0o777 == 0o600
    brought_up(index, shared)
    forget_all()
    assert list(cache_folder().iterdir()) == []


def test_in_memory_nothing_is_kept(shared: Path) -> None:
    index = Index(None)
    brought_up(index, shared)
    assert index.find("288").total == 3
    index.close()
    assert not cache_folder().exists()


def test_a_damaged_index_is_made_anew(shared: Path) -> None:
    path = index_path(shared)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no data base, but long enough to be taken for one " * 40)
    index = Index(path)
    assert brought_up(index, shared) == Refreshed(4)
    index.close()
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.commit()
    base.close()
    index = Index(path)
    assert index.entries() == ()
    index.close()


def test_a_folder_that_is_gone_loses_nothing(index: Index, shared: Path) -> None:
    brought_up(index, shared)
    shared.rename(shared.with_name("unplugged"))
    with pytest.raises(FileNotFoundError):
        brought_up(index, shared)
    assert len(index.entries()) == 4


def test_names_of_any_bytes_are_listed(index: Index, shared: Path) -> None:
    odd = os.fsdecode(os.fsencode(shared) + b"/caf\xe9.briefing")
    damaged = os.fsdecode(os.fsencode(shared) + b"/\xff\xe2\x80\xae\n.briefing")
    shutil.copy(shared / "one.briefing", odd)
    Path(damaged).write_bytes(b"no briefing")
    brought_up(index, shared)
    known = {entry.name: entry for entry in index.entries()}
    assert Path(odd).name in known
    assert known[Path(damaged).name].fault
    assert known[Path(damaged).name].looked.title.isprintable()


def test_links_to_folders_and_hidden_ones_are_left_alone(shared: Path) -> None:
    (shared / "round").symlink_to(shared)
    (shared / ".trash").mkdir()
    shutil.copy(shared / "one.briefing", shared / ".trash" / "old.briefing")
    assert len(list(files_in(shared))) == 4


def test_what_a_library_is(shared: Path) -> None:
    assert is_library(shared)
    assert not is_library(shared / "loose")
    assert not is_library(shared / "one.briefing")
    assert not is_library(shared / "gone")


def test_numbers_are_single_words() -> None:
    assert said_of("1,234,567 or 1.234.567") == "1234567 or 1234567"
    assert terms_of("12.5% of 12") == ("12_5", "of", "12")
    assert terms_of("In 2020, 300") == ("in", "2020", "300")
    assert places_of("It took 71,000 of 71 lives.", ("71000", "liv")) == ((8, 14), (21, 26))


def test_an_index_that_proves_damaged_while_it_is_read_is_made_anew(
    index: Index, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought_up(index, shared)
    stamps, damaged = index.stamps, [sqlite3.DatabaseError("malformed")]

    def found() -> object:
        if damaged:
            raise damaged.pop()
        return stamps()

    monkeypatch.setattr(index, "stamps", found)
    assert brought_up(index, shared) == Refreshed(4)
    assert len(index.entries()) == 4
