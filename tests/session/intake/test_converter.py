"""Old office files go by way of LibreOffice where it is, and are named where it is not."""

import os
from pathlib import Path

import pytest

from briefing_app.importers import ImportFailed
from briefing_app.importers.result import ConverterNeeded
from briefing_app.session.intake.converter import Converter, program
from briefing_app.session.intake.reader import CANCELLED, Reader
from tests.importers import samples

OLD = b"\xd0\xcf\x11\xe0" + "WordDocument\0".encode("utf-16-le")


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str) -> None:
    """Put a program called soffice before all others; it sees the words that ours hands over."""
    (folder / "ready.docx").write_bytes(samples.docx())
    script = folder / "soffice"
    script.write_text(f'#!/bin/sh\necho "$@" > {folder}/words\n{then}\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


MAKES = 'mkdir -p "$8" && cp "$(dirname "$0")/ready.docx" "$8/given.$6"'


def test_an_old_document_is_read_by_way_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, MAKES)
    answer = Reader().read(OLD, name="release.doc", figures=False)
    assert answer.briefing.articles[0].headline == "Port counts 1,240 sailings"
    assert answer.notices[0] == "“release.doc” was read by way of LibreOffice."
    words = (tmp_path / "words").read_text()
    assert "--headless" in words and "given.doc" in words
    assert not Path(words.split("UserInstallation=file://")[1].split()[0]).exists(), "thrown away"


def test_where_it_fails_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "exit 1")
    with pytest.raises(ImportFailed, match="LibreOffice could not read this file"):
        Reader().read(OLD, name="release.doc")


def test_where_it_makes_an_empty_file_the_first_one_is_not_called_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It knows old Numbers files only: a new one becomes a workbook without a cell."""
    stand_in(tmp_path, monkeypatch, MAKES)
    (tmp_path / "ready.docx").write_bytes(samples.docx(""))
    with pytest.raises(ImportFailed, match=r"LibreOffice could not read.* save it as \.docx"):
        Reader().read(OLD, name="release.doc", figures=False)


def test_where_it_is_not_the_sentence_says_how_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert program() == ""
    with pytest.raises(ConverterNeeded, match=r"Save it as \.docx"):
        Reader().read(OLD, name="release.doc")


def test_it_is_stopped_with_the_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "sleep 60")
    converter = Converter()
    converter.cancel()
    made, _ = converter.convert(OLD, "a.doc", ConverterNeeded("no", "docx"))
    assert made == b""
    reader = Reader()
    reader.cancel()
    with pytest.raises(ImportFailed, match=CANCELLED):
        reader.read(OLD, name="a.doc")
