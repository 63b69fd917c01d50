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
    keys = [figure for figure in got["figures"] if figure["key"]]
    assert "288" in [figure["value"] for figure in keys]
    assert sorted(figure["rank"] for figure in keys) == list(range(1, len(keys) + 1))
    assert first["label"]
    assert got["text"][first["start"] : first["end"]] == "288"


def test_plain_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capfd, "figures", article(tmp_path))
    assert status == 0
    assert "Key figures" in out


def test_why_a_figure_is_read_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("News of the day\n\nAt least 40 nurses came in May 2021, and 12 stayed on.\n")
    status, got = answer(capfd, "figures", str(path), "--json", "--why")
    assert status == 0
    forty, twelve = got["figures"]
    assert ["hedge", "at_least", "hedges"] in [
        [w["field"], w["value"], w["pass"]] for w in forty["why"]
    ]
    unit = next(w for w in twelve["why"] if w["field"] == "unit")
    assert (unit["value"], unit["pass"]) == ("nurse", "carry")
    assert unit["rules"] == ["carry: what was counted before is counted on"]
    assert [a["text"] for a in got["asides"]] == ["May 2021"]
    assert got["asides"][0]["why"][0]["pass"] == "asides"


def test_why_in_words(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capfd, "figures", article(tmp_path), "--why")
    assert status == 0
    assert "f1  “288 arrests”" in out
    assert "label" in out and "noun: a plural is the head" in out


def test_why_is_not_said_line_by_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, "figures", article(tmp_path), "--jsonl", "--why")
    assert (status, out) == (2, "")
    assert err.startswith("briefing-app: --jsonl goes with no other option")


def test_what_cannot_be_read(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, "figures", str(tmp_path / "no.txt"), "--json")
    assert (status, out) == (3, "")
    assert err.count("\n") == 1
