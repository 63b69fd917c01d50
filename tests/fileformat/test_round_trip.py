"""What is saved is what is opened, to the last bit."""

import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import open_briefing, to_bytes, write_briefing, write_folder
from tests.fileformat.samples import ORIGINALS, sample, scaled
from tests.strategies import briefings

originals = st.dictionaries(
    st.sampled_from(["sources/a.txt", "sources/b.html", "media/p.png", "x/y.bin"]), st.binary()
)


@settings(
    max_examples=scaled(150, 2000),
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
    named = {s.source.file for s in (*briefing.articles, *briefing.tables)}
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


def test_an_original_that_no_source_names_any_more_does_not_travel_on(tmp_path: Path) -> None:
    write_briefing(tmp_path / "a.briefing", sample(), {**ORIGINALS, "sources/secret.txt": b"x"})
    assert set(open_briefing(tmp_path / "a.briefing").media) == set(ORIGINALS)
