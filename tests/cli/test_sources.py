"""What commands read: standard input as bytes, and files that would hang or explode."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefing_app.cli.options import NO_WISH
from briefing_app.cli.sources import load, opened
from briefing_app.cli.status import CANNOT_READ, Refusal
from briefing_app.importers import ImportFailed
from briefing_app.session.intake.reader import Reader
from briefing_app.viewmodels.charts.phrase import filled_title


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_standard_input_keeps_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, "The café sold 4,200 cakes.\n".encode("cp1252"))
    article = load("-").article
    assert article is not None
    assert "café sold" in article.text


def test_standard_input_may_be_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (
        "<html><head><title>Fire</title></head><body><nav>9 links</nav><article><h1>Fire</h1><p>"
        "The fire destroyed 300 homes on Friday, the fire service said on Sunday.</p>"
        "</article></body></html>"
    )
    _stdin(monkeypatch, page.encode())
    article = load("-").article
    assert article is not None
    assert "300 homes" in article.text
    assert "<p>" not in article.text


def test_nothing_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, b"")
    with pytest.raises(Refusal) as refused:
        load("-")
    assert refused.value.status == CANNOT_READ


def test_a_stopped_reader_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(*_: object, **__: object) -> None:
        raise ImportFailed("Reading this file took too long.")

    monkeypatch.setattr(Reader, "read", hangs)
    _stdin(monkeypatch, b"%PDF-1.7")
    with pytest.raises(Refusal, match="standard input: Reading this file took too long"):
        load("-")


def test_a_table_alone_is_opened_with_its_charts(tmp_path: Path) -> None:
    path = tmp_path / "rolls.csv"
    path.write_text("District,Pupils 2023,Pupils 2024\nHarrow,474,489\nOrm,314,317\nElm,275,273\n")
    made = opened(str(path), NO_WISH).briefing
    titles = [filled_title(made, chart.title, chart.point) for chart in made.charts]
    assert titles == [
        "Pupils 2023: Harrow had the highest figure",
        "Pupils 2024: Harrow had the highest figure",
    ]
