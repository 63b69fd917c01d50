"""Whatever is opened comes in beside the window: read, with its figures, or with one sentence."""

import hashlib
import io
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import open_briefing, to_bytes, write_briefing
from briefing_app.session.documents.opened import CannotOpen, Opening
from briefing_app.session.documents.opening import open_path
from briefing_app.session.importing import Importing
from briefing_app.session.intake.attachment import attachment_of
from briefing_app.session.intake.intake import READ_SHARE, Intake
from briefing_app.viewmodels.charts.first_charts import with_first_charts
from tests.fileformat.samples import ORIGINALS
from tests.fileformat.samples import sample as stored
from tests.importers import samples

STORY = (
    "Flood moves hundreds\n\nSome 1,200 people had to leave three towns, the council said on "
    "3 May 2024.\n\nThe damage is put at $4.5 million, nearly double the $2.3 million of 2020.\n"
)


def as_it_is(briefing: Briefing) -> Briefing:
    return briefing


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_an_article_becomes_a_briefing_with_its_figures_and_bytes(story: Path) -> None:
    opening = open_path(story)
    briefing = opening.briefing
    assert briefing.title == "Flood moves hundreds"
    assert briefing.key_figures
    assert {f.quantity.unit for f in briefing.figures} >= {"USD"}
    (source,) = (article.source for article in briefing.articles)
    assert source.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert opening.media == {source.file: STORY.encode()}
    assert opening.path is None and opening.origin == story


def test_the_original_is_in_the_saved_file(story: Path, tmp_path: Path) -> None:
    opening = open_path(story)
    write_briefing(tmp_path / "a.briefing", opening.briefing, opening.media)
    again = open_briefing(tmp_path / "a.briefing")
    assert again.briefing == opening.briefing
    assert again.notices == ()
    assert list(again.media.values()) == [STORY.encode()]


@pytest.mark.parametrize("name", samples.every_kind())
def test_every_kind_of_file_comes_in(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(samples.every_kind()[name])
    opening = open_path(path)
    assert opening.briefing.articles or opening.briefing.tables
    assert opening.is_only_tables == (not opening.briefing.articles)
    assert opening.briefing.title


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.csv"])
def test_a_name_that_is_no_utf8_is_no_hindrance(name: str, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"F\xe4hre " + name.encode())
    path.write_bytes(samples.every_kind()[name])
    taken = open_path(path)
    assert taken.briefing.articles or taken.briefing.tables
    assert to_bytes(taken.briefing, taken.media or {})
    path.write_bytes(b"")
    with pytest.raises(CannotOpen, match="“F\ufffdhre "):
        open_path(path)


def test_charts_are_offered_at_once(tmp_path: Path) -> None:
    path = tmp_path / "deaths.csv"
    path.write_text("Year,Deaths\n2019,50000\n2020,58000\n2021,71000\n")
    opening = Intake(with_first_charts).take_path(path)
    assert opening.is_only_tables
    assert opening.briefing.charts
    assert to_bytes(opening.briefing)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 100, "picture"),
        ("locked.pdf", samples.locked_pdf(), "password"),
        ("scan.pdf", samples.scanned_pdf(), "picture"),
        ("broken.docx", b"PK\x03\x04 broken", ""),
        ("noise.bin", bytes(range(256)) * 40, ""),
    ],
)
def test_what_cannot_be_read_is_named_in_a_sentence(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(CannotOpen) as caught:
        open_path(path)
    assert f"“{name}”" in caught.value.message
    assert words in caught.value.message
    assert caught.value.message.endswith(".")


def test_a_sheet_opens_the_briefing_it_was_made_from(tmp_path: Path) -> None:
    import typst

    model = to_bytes(stored(), {})
    (tmp_path / "model.briefing").write_bytes(model)
    (tmp_path / "page.typ").write_text('#pdf.attach("model.briefing")\nA page with 12 numbers.')
    pdf = typst.compile(tmp_path / "page.typ", format="pdf")
    assert attachment_of(pdf) == model
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    opening = open_path(tmp_path / "sheet.pdf")
    assert opening.briefing.figures == stored().figures
    assert opening.notices == ()
    write_briefing(tmp_path / "again.briefing", opening.briefing, opening.media)
    assert open_briefing(tmp_path / "again.briefing").notices == ()


def test_a_damaged_briefing_in_a_pdf_is_said_and_its_pages_are_read(tmp_path: Path) -> None:
    import typst

    (tmp_path / "model.briefing").write_bytes(to_bytes(stored(), {})[:300])
    (tmp_path / "page.typ").write_text(
        '#pdf.attach("model.briefing")\nThe ferry carried 1,200 people to the islands in May.'
    )
    pdf = tmp_path / "sheet.pdf"
    pdf.write_bytes(typst.compile(tmp_path / "page.typ", format="pdf"))
    opening = open_path(pdf)
    assert "1,200 people" in opening.briefing.articles[0].text
    assert any("inside this PDF is damaged" in notice for notice in opening.notices)


def test_a_pdf_without_a_briefing_is_an_article() -> None:
    assert attachment_of(samples.small_pdf()) == b""
    assert attachment_of(b"%PDF-1.7 broken") == b""


def take(importing: Importing, path: Path, qtbot: QtBot) -> Opening:
    with qtbot.waitSignal(importing.opened, timeout=30_000) as caught:
        importing.take_path(path)
    opening = caught.args[0]
    assert isinstance(opening, Opening)
    return opening


def test_beside_the_window(story: Path, qtbot: QtBot) -> None:
    opening = take(Importing("flood", as_it_is), story, qtbot)
    assert opening.briefing == open_path(story).briefing


def test_a_large_briefing_comes_in_the_same_way(tmp_path: Path, qtbot: QtBot) -> None:
    write_briefing(tmp_path / "a.briefing", stored(), ORIGINALS)
    opening = take(Importing("a", as_it_is), tmp_path / "a.briefing", qtbot)
    assert opening.briefing == stored()
    assert dict(opening.media) == ORIGINALS


def test_a_failure_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    importing = Importing("gone", as_it_is)
    with qtbot.waitSignal(importing.failed, timeout=30_000) as caught:
        importing.take_path(tmp_path / "gone.txt")
    assert "gone.txt" in caught.args[0]
    assert not importing.running


def test_a_cancelled_import_ends_its_processes_and_tells_nothing_else(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Some 12 people met 3,400 others. " * 60_000)
    importing = Importing("long", as_it_is)
    told: list[object] = []
    importing.opened.connect(told.append)
    importing.failed.connect(told.append)
    importing.take_path(path)
    runner = importing._intake._reader._runner
    qtbot.waitUntil(lambda: importing._intake.progress >= READ_SHARE, timeout=60_000)
    with qtbot.waitSignal(importing.cancelled):
        importing.cancel()
    importing.wait()
    assert runner.pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(runner.pid, 0)
    assert told == []
    assert not importing.running


def test_standard_input(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    class Given:
        buffer = io.BytesIO(STORY.encode())

    monkeypatch.setattr("sys.stdin", Given)
    importing = Importing("standard input", as_it_is)
    with qtbot.waitSignal(importing.opened, timeout=30_000) as caught:
        importing.take_standard_input()
    assert caught.args[0].briefing.title == "Flood moves hundreds"
    assert caught.args[0].origin is None
