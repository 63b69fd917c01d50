"""`briefing-app export`: every kind from one command, and a sentence where it cannot be."""

from pathlib import Path

import pytest

from briefing_app import resources_dir
from briefing_app.cli.export import KNOWN, run
from briefing_app.cli.status import DONE, USAGE, Refusal
from briefing_app.render import fonts
from briefing_app.render.export import EXTENSIONS, PAGES
from tests.render.sheet.pdf_reader import look

EXAMPLE = str(resources_dir.path(resources_dir.EXAMPLE))


@pytest.mark.parametrize("extension", [*EXTENSIONS, "svg"])
def test_every_kind_is_written(tmp_path: Path, extension: str) -> None:
    out = tmp_path / f"out.{extension}"
    assert run([EXAMPLE, "-o", str(out)]) == DONE
    assert out.stat().st_size > 500


def test_a_picture_is_written_in_the_letters_it_was_measured_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, loaded = fonts.load_first, []
    monkeypatch.setattr(fonts, "load_first", lambda: loaded.append(load()))
    assert run([EXAMPLE, "-o", str(tmp_path / "out.png")]) == DONE
    assert loaded == [True]


@pytest.mark.parametrize("page", PAGES)
def test_what_would_be_printed_is_written_as_pdf(tmp_path: Path, page: str) -> None:
    out = tmp_path / "out.pdf"
    assert run([EXAMPLE, "-o", str(out), "--page", page, "--paper", "letter"]) == DONE
    seen = look(out.read_bytes())
    assert "288" in seen.text
    assert seen.claims_ua


def test_an_unknown_kind_is_named_with_those_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([EXAMPLE, "-o", str(tmp_path / "out.doc")]) == USAGE
    said = capsys.readouterr().err
    assert all(f".{name}" in said for name in KNOWN)
    assert not list(tmp_path.iterdir())


def test_a_chart_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no chart 99"):
        run([EXAMPLE, "-o", str(tmp_path / "out.svg"), "--chart", "99"])


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        run([EXAMPLE, "-o", str(tmp_path / "gone" / "out.md")])
