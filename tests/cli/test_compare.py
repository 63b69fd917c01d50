"""`briefing-app compare`: pairs of two articles."""

from pathlib import Path

import pytest

from tests.cli.helpers import answer, article, run

A = "Flood\n\nThe flood forced 1,800 people out of their homes and damaged 23 houses."
B = "Flood hits\n\nSome 2,300 people had to leave their homes. Twenty-three houses were damaged."


def test_pairs(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    a, b = article(tmp_path, A, "a.txt"), article(tmp_path, B, "b.txt")
    status, got = answer(capfd, "compare", a, b, "--json")
    assert status == 1, "something differs"
    pairs = {p["a"]["text"]: (p["b"]["text"], p["relation"]) for p in got["pairs"]}
    assert pairs == {
        "1,800 people": ("Some 2,300 people", "differs"),
        "23 houses": ("Twenty-three houses", "agrees"),
    }
    for pair in got["pairs"]:
        assert A[pair["a"]["start"] : pair["a"]["end"]] == pair["a"]["text"]
        assert B[pair["b"]["start"] : pair["b"]["end"]] == pair["b"]["text"]
        assert pair["why"]


def test_plain_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    a, b = article(tmp_path, A, "a.txt"), article(tmp_path, B, "b.txt")
    status, out, _ = run(capfd, "compare", a, b)
    assert status == 1
    assert out.splitlines()[0].startswith("differs")


def test_nothing_in_common(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    a, b = article(tmp_path, A, "a.txt"), article(tmp_path, "Calm\n\nNothing happened.", "b.txt")
    status, out, _ = run(capfd, "compare", a, b)
    assert status == 0
    assert "nothing" in out


def test_errors(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capfd, "compare", article(tmp_path, A))
    assert status == 2
    status, _, err = run(capfd, "compare", article(tmp_path, A), str(tmp_path / "no.txt"))
    assert status == 3
    assert err.count("\n") == 1


def test_what_is_apart_or_alone_stands_beside_the_pairs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    old = "Deaths\n\nIn 2021 the county counted 710 overdose deaths. It has 12 clinics."
    new = "Deaths\n\nIn 2022 the county counted 580 overdose deaths."
    a, b = article(tmp_path, old, "a.txt"), article(tmp_path, new, "b.txt")
    status, got = answer(capfd, "compare", a, b, "--json")
    assert status == 0, "other years are no difference"
    assert got["pairs"] == [] and got["only_b"] == []
    assert [p["relation"] for p in got["apart"]] == ["apart"]
    assert [p["text"] for p in got["only_a"]] == ["12 clinics"]


def test_a_briefing_is_compared_with_the_figures_that_were_left_in_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    a, b = article(tmp_path, A, "a.txt"), article(tmp_path, B, "b.txt")
    made = str(tmp_path / "a.briefing")
    assert run(capfd, "convert", a, "-o", made)[0] == 0
    assert answer(capfd, "compare", made, b, "--json") == answer(capfd, "compare", a, b, "--json")


def test_very_long_texts_say_that_not_all_was_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    a, b = article(tmp_path, A, "a.txt"), article(tmp_path, B, "b.txt")
    notice = "Only the first 1 numbers of each text were compared."
    for as_json in ((), ("--json",)):
        with monkeypatch.context() as few:
            assert run(capfd, "compare", a, b, *as_json)[2] == ""
            few.setattr("briefing_app.cli.compare.MOST_FIGURES", 1)
            assert notice in run(capfd, "compare", a, b, *as_json)[2]
