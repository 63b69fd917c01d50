"""A folder that people edit by hand, and names of files made from names people gave."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.fileformat import open_briefing, write_briefing, write_folder
from briefing_app.fileformat.__main__ import main
from tests.fileformat.samples import ORIGINALS, TEXT, sample


def test_an_edited_folder_is_brought_into_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_folder(tmp_path / "a", sample(), ORIGINALS)
    path = tmp_path / "a" / "briefing.json"
    path.write_text(path.read_text().replace(f'"text": "{TEXT}"', f'"text": "In May: {TEXT}"'))
    assert main([str(tmp_path / "a")]) == 0
    assert "“120 ships”" in capsys.readouterr().out
    opened = open_briefing(tmp_path / "a")
    assert opened.notices == (), "what was mended is written"
    assert opened.briefing.articles[0].text == f"In May: {TEXT}"
    before = path.read_bytes()
    assert main([str(path.parent)]) == 0
    assert "nothing to mend" in capsys.readouterr().out
    assert path.read_bytes() == before


def test_what_cannot_be_brought_into_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 2
    assert main([str(tmp_path)]) == 3
    assert "no briefing.json" in capsys.readouterr().err


def test_tables_of_like_names_have_files_of_their_own(tmp_path: Path) -> None:
    table = sample().tables[0]
    tables = tuple(
        replace(table, source=replace(table.source, id=id_), name=id_)
        for id_ in ("counts", "Counts!", "../counts", "数", "…")
    )
    briefing = replace(sample(), tables=tables)
    write_folder(tmp_path / "a", briefing, ORIGINALS)
    assert sorted(path.name for path in (tmp_path / "a" / "tables").iterdir()) == [
        "counts-2.csv",
        "counts-3.csv",
        "counts.csv",
        "table-2.csv",
        "table.csv",
    ]
    write_briefing(tmp_path / "a.briefing", briefing, ORIGINALS)
    assert open_briefing(tmp_path / "a.briefing").briefing == briefing
    assert open_briefing(tmp_path / "a").briefing == briefing
