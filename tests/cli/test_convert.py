"""`briefing-app convert`: an article, as a briefing that opens again."""

from pathlib import Path

import pytest

from briefing_app.core.figure import Status
from briefing_app.fileformat import open_briefing
from tests.cli.helpers import ARTICLE, TABLE, article, run


def test_a_briefing_is_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.briefing"
    status, _, err = run(capfd, "convert", article(tmp_path), "-o", str(out))
    assert (status, err) == (0, "")
    briefing = open_briefing(out).briefing
    assert briefing.articles[0].text == ARTICLE.strip()
    assert briefing.title == "Raid nets record haul"
    assert briefing.claims
    assert [f.id for f in briefing.key_figures] == list(briefing.cards)
    assert any(f.status is Status.KEY for f in briefing.figures)


def test_a_table_alone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.briefing"
    status, _, _ = run(capfd, "convert", article(tmp_path, TABLE, "ops.csv"), "-o", str(out))
    assert status == 0
    assert open_briefing(out).briefing.tables


def test_errors(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = article(tmp_path)
    assert run(capfd, "convert", source, "-o", str(tmp_path / "out.txt"))[0] == 2
    assert run(capfd, "convert", source)[0] == 2
    assert (
        run(capfd, "convert", str(tmp_path / "no.txt"), "-o", str(tmp_path / "o.briefing"))[0] == 3
    )
    status, _, err = run(capfd, "convert", source, "-o", str(tmp_path / "no" / "o.briefing"))
    assert status == 4
    assert err.count("\n") == 1
