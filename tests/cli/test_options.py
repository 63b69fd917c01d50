"""`--part` and `--encoding`: what of a file is meant, by name, number or id."""

from pathlib import Path

import pytest

from briefing_app.cli.options import Choice, named
from briefing_app.cli.status import Refusal
from briefing_app.fileformat import open_briefing
from tests.cli.helpers import answer, run
from tests.importers import more_samples, samples


def written(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_an_attachment_by_its_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mail = written(tmp_path, "a.eml", more_samples.MAIL)
    out = tmp_path / "o.briefing"
    status, _, err = run(capfd, "convert", mail, "--part", "LINES", "-o", str(out))
    assert (status, err) == (0, "")
    (table,) = open_briefing(out).briefing.tables
    assert table.rows[0].cells[1].text == "655"


def test_what_can_be_chosen_is_listed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    feed = written(tmp_path, "a.rss", more_samples.FEED)
    status, _, err = run(capfd, "figures", feed)
    assert status == 3
    assert "--part 2  Refunds paid" in err
    status, found = answer(capfd, "figures", feed, "--json", "--part", "2")
    assert status == 0
    assert found["title"] == "Refunds paid"
    status, _, err = run(capfd, "figures", feed, "--part", "Nothing")
    assert status == 2
    assert "There is no part “Nothing”" in err


def test_a_sheet_by_its_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    book = written(tmp_path, "a.xlsx", samples.xlsx())
    out = tmp_path / "o.briefing"
    assert run(capfd, "convert", book, "--part", "Countries", "-o", str(out))[0] == 0
    assert [table.name for table in open_briefing(out).briefing.tables] == ["Countries"]


def test_a_sheet_of_a_workbook_is_exported(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    book = written(tmp_path, "a.xlsx", samples.xlsx())
    out = tmp_path / "o.csv"
    status, _, err = run(capfd, "export", book, "--part", "Countries", "-o", str(out))
    assert (status, err) == (0, "")
    assert b"SaboTor" not in out.read_bytes()


def test_an_encoding_is_taken_at_its_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = written(tmp_path, "a.txt", "Das Haus kostete 5 Mio. \u20ac.".encode("cp1252"))
    status, found = answer(capfd, "figures", text, "--json", "--encoding", "mac_roman")
    assert status == 0
    assert "5 Mio. Ä" in found["text"]
    status, _, err = run(capfd, "figures", text, "--encoding", "klingon")
    assert status == 3
    assert "no encoding named “klingon”" in err


def test_a_name_that_fits_several_is_refused() -> None:
    both = [Choice("a", "North 2023"), Choice("b", "North 2024")]
    assert named(both, "2024").id == "b"
    assert named(both, "1").id == "a"
    with pytest.raises(Refusal, match="names several"):
        named(both, "north")
    with pytest.raises(Refusal, match="no parts"):
        named([], "north")


def test_what_is_to_be_known_of_a_file_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    german = "Der Rat hat am Dienstag einen Haushalt von 412,5 Millionen Euro beschlossen. " * 4
    text = written(tmp_path, "a.txt", german.encode())
    status, _, err = run(capfd, "figures", text, "--json")
    assert status == 0
    assert "does not look English" in err
