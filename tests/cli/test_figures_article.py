"""`briefing-app figures FILE`: figures of a whole article with labels, periods and keys."""

from pathlib import Path

import pytest

from tests.cli.helpers import answer, article, run


def test_figures_of_an_article(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, got = answer(capfd, "figures", article(tmp_path), "--json")
    assert status == 0
    assert got["title"] == "Raid nets record haul"
    first = got["figures"][0]
    assert (first["text"], first["value"], first["unit"]) == ("288", "288", "arrest")
    assert first["key"] is True
    assert first["rank"] == 1
    assert first["label"]
    assert got["text"][first["start"] : first["end"]] == "288"


def test_plain_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capfd, "figures", article(tmp_path))
    assert status == 0
    assert "Key figures" in out


def test_what_cannot_be_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, "figures", str(tmp_path / "no.txt"), "--json")
    assert (status, out) == (3, "")
    assert err.count("\n") == 1
