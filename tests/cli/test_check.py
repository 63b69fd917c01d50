"""`briefing-app check`: claims with verdicts, tables beside, exit statuses, plain text."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.helpers import ARTICLE, TABLE, WRONG, answer, article, run


def test_claims_with_spans_and_arithmetic(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, got = answer(capfd, "check", article(tmp_path), "--json")
    assert status == 0
    assert got["text"] == ARTICLE.strip()
    for claim in got["claims"]:
        assert got["text"][claim["start"] : claim["end"]] == claim["text"]
        assert set(claim) == {
            "start", "end", "text", "kind", "verdict", "arithmetic", "operands", "why",
        }  # fmt: skip
    verdicts = {c["kind"]: c["verdict"] for c in got["claims"]}
    assert verdicts["ratio"] == "unchecked"
    assert verdicts["conversion"] == "holds"
    assert verdicts["share"] == "holds"


def test_a_table_beside_settles_ratio_and_superlative(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    table = article(tmp_path, TABLE, "operations.csv")
    status, got = answer(capfd, "check", article(tmp_path), "--with", table, "--json")
    assert status == 0
    ratio = next(c for c in got["claims"] if c["kind"] == "ratio")
    assert ratio["verdict"] == "holds"
    assert [o["value"] for o in ratio["operands"]] == ["288", "150"]
    most = next(c for c in got["claims"] if c["kind"] == "superlative" and "most" in c["text"])
    assert most["verdict"] == "holds"
    assert sorted(o["value"] for o in most["operands"][1:]) == ["150", "179", "61"]


def test_an_article_beside_settles_a_ratio(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    other = article(
        tmp_path, "Hunter ends\n\nOperation Hunter ended with 150 arrests in 2021.\n", "b.txt"
    )
    _, got = answer(capfd, "check", article(tmp_path), "--with", other, "--json")
    ratio = next(c for c in got["claims"] if c["kind"] == "ratio")
    assert ratio["verdict"] == "holds"


def test_a_failing_claim_ends_with_status_1(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, got = answer(capfd, "check", article(tmp_path, WRONG), "--json")
    assert status == 1
    assert [c["verdict"] for c in got["claims"]] == ["fails"]


def test_plain_text_says_what_fails_first(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capfd, "check", article(tmp_path, WRONG))
    assert status == 1
    assert out.startswith("1 claim: 1 fails")
    assert "FAILS" in out


def test_errors_are_one_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capfd, "check", str(tmp_path / "missing.txt"))
    assert (status, out) == (3, "")
    assert err.count("\n") == 1
    status, _, err = run(capfd, "check")
    assert status == 2
    assert err.count("\n") == 1


def test_no_qt_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom briefing_app.cli import dispatch\n"
        f"dispatch('check', [{article(tmp_path)!r}, '--json'])\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph', 'numpy'))]\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
