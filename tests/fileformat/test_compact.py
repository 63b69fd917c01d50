"""A document of a large text is written compactly, and comes back as it was."""

import itertools
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Cell, Column, Row, Source, Table
from briefing_app.core.span import Span, make_span
from briefing_app.fileformat.entries import is_too_long, to_entries
from briefing_app.fileformat.errors import BriefingFileError
from briefing_app.fileformat.names import DOCUMENT
from briefing_app.fileformat.reader import from_entries
from briefing_app.fileformat.shapes import FIGURE

TEXT = "The port made 1,240 sailings in April, and 655 of them went north."


def briefing() -> Briefing:
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, TEXT),))
    span = make_span("a", article.text, 14, 19)
    figure = Figure("f1", Quantity(Decimal(1240)), "sailings", span)
    return Briefing("b", title="t", articles=(article,), figures=(figure,))


def test_a_large_document_is_compact_and_comes_back_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = to_entries(briefing())[DOCUMENT]
    assert b"prefix" in usual
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    entries = to_entries(briefing())
    assert b"prefix" not in entries[DOCUMENT] and b"\n " not in entries[DOCUMENT]
    assert len(entries[DOCUMENT]) < 0.7 * len(usual)
    opened = from_entries(entries)
    assert opened.briefing == briefing()
    assert not opened.notices


def listing(rows: int) -> Briefing:
    def row(n: int) -> Row:
        number = Quantity(Decimal(1000 + n), "home")
        return Row(f"r{n}", (Cell(f"1,{n:03}", number), Cell(f"{n}", Quantity(Decimal(n), "home"))))

    columns = (Column("c1", "Homes", "home"), Column("c2", "New homes", "home"))
    long = Table(Source("t"), "Homes", columns, tuple(map(row, range(rows))))
    short = replace(long, source=Source("u"), rows=(Row("r1", (Cell("7"), Cell("8"))),))
    bare = replace(long, source=Source("v"), rows=())
    return Briefing("b", title="t", tables=(long, short, bare))


@pytest.mark.parametrize("piece", [1, 7, 500])
def test_a_long_table_is_compact_and_comes_back_whole(
    monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    made = listing(21)
    usual = to_entries(made)
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_CELLS", 20)
    monkeypatch.setattr("briefing_app.fileformat.entries._PIECE", piece)
    entries = to_entries(made)
    assert len(entries[DOCUMENT]) < 0.7 * len(usual[DOCUMENT])
    assert json.loads(entries[DOCUMENT]) == json.loads(usual[DOCUMENT])
    assert {**entries, DOCUMENT: b""} == {**usual, DOCUMENT: b""}
    assert from_entries(entries).briefing == from_entries(usual).briefing == made


def test_rows_of_tables_are_told_while_they_are_written() -> None:
    heard: list[float] = []
    to_entries(listing(3_000), told=heard.append)
    assert heard == sorted(heard)
    assert heard[0] == 0.0 and heard[-1] == pytest.approx(0.5, abs=0.001)
    assert len(heard) == 4


def test_numbers_of_cells_are_told_while_they_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_CELLS", 20)
    heard: list[float] = []
    to_entries(listing(3_000), told=heard.append)
    assert heard == sorted(heard)
    assert sum(share >= 0.5 for share in heard) >= 3_000 / 500


def test_context_that_the_text_does_not_have_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    made = briefing()
    figure = made.figures[0]
    assert isinstance(figure.evidence, Span)
    odd = replace(figure, evidence=replace(figure.evidence, prefix="other words"))
    document = json.loads(to_entries(replace(made, figures=(odd,)))[DOCUMENT])
    assert document["figures"][0]["evidence"]["prefix"] == "other words"


def many(count: int) -> Briefing:
    made = briefing()
    figures = tuple(replace(made.figures[0], id=f"f{n}") for n in range(count))
    pairs = itertools.pairwise(figures)
    relations = tuple(
        Relation(f"r{n}", RelationKind.SAME, (FigureRef(a.id), FigureRef(b.id)))
        for n, (a, b) in enumerate(pairs)
    )
    return replace(made, figures=figures, relations=relations, cards=("f0",))


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1200])
def test_written_in_pieces_it_is_the_same_json(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = json.loads(to_entries(many(count))[DOCUMENT])
    for figure in whole.get("figures", ()):
        del figure["evidence"]["prefix"], figure["evidence"]["suffix"]
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    text = to_entries(many(count))[DOCUMENT].decode()
    assert text == json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n"


def test_keys_of_a_newer_version_stay_in_a_large_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    document = json.loads(to_entries(briefing())[DOCUMENT])
    document["figures"][0]["mood"] = "glad"
    opened = from_entries({DOCUMENT: json.dumps(document).encode()}).briefing
    again = json.loads(to_entries(opened)[DOCUMENT])
    assert again["figures"][0]["mood"] == "glad"


def test_what_grows_too_large_is_refused_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    monkeypatch.setattr("briefing_app.fileformat.entries.MAX_DOCUMENT", 60_000)
    written: list[int] = []
    write = FIGURE.write

    def counting(value: Figure) -> object:
        written.append(1)
        return write(value)

    monkeypatch.setattr(FIGURE, "write", counting)
    with pytest.raises(BriefingFileError, match="larger than"):
        to_entries(many(4000))
    assert len(written) < 2000


def test_a_text_of_too_many_numbers_is_known_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, "12 " * 1000),))
    assert not is_too_long(article)
    monkeypatch.setattr("briefing_app.fileformat.entries.COMPACT_FROM", 10)
    monkeypatch.setattr("briefing_app.fileformat.entries.MAX_DOCUMENT", 100_000)
    assert is_too_long(article)
    monkeypatch.setattr("briefing_app.fileformat.entries.MAX_DOCUMENT", 200_000)
    assert not is_too_long(article)
