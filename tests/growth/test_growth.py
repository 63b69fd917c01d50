"""Nothing grows faster than what it is given: reading, files, view models, drawing.

Calls are counted, not time. A loop inside one call of C (a search in a list, say) is not seen so;
the size of what such calls are given is kept small where they stand.
"""

import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import (
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.core.span import make_span
from briefing_app.fileformat import reader
from briefing_app.fileformat.entries import to_entries
from briefing_app.fileformat.errors import FaultError
from briefing_app.importers.api import import_bytes
from briefing_app.importers.readers import KNOWN
from briefing_app.importers.result import ImportFailed
from briefing_app.reading.draft import derive_briefing
from briefing_app.reading.layout import derive_layout
from briefing_app.viewmodels.article.article import derive_parts
from briefing_app.viewmodels.article.marks import derive_claim_marks, derive_figure_marks
from briefing_app.viewmodels.charts.offers.derive import derive_offers
from briefing_app.viewmodels.figures.cards import derive_board
from briefing_app.viewmodels.triage.marks import derive_triage_marks
from briefing_app.viewmodels.triage.triage import derive_triage
from briefing_app.viewmodels.window.status import derive_claim_lines
from tests.growth.counting import LINEAR, assert_linear, calls

Work = Callable[[], object]
SCALE = int(os.environ.get("BRIEFING_GROWTH", "1"))
"""Multiplies the sizes."""
THINGS = ("crates", "boats", "letters", "buses", "trees", "lamps", "chairs")


def sentence(number: int) -> str:
    thing = THINGS[number % len(THINGS)]
    return (
        f"The town {number} miles on counted {2000 + number} {thing} in 2023, "
        f"up from {1000 + number} in 2022."
    )


def article_of(count: int) -> Article:
    blocks = [Block(BlockKind.HEADLINE, "A long report")]
    blocks += [Block(BlockKind.PARAGRAPH, sentence(number)) for number in range(count)]
    return Article(Source("a", publisher="Town", date="2024-02-01"), tuple(blocks), "en")


def briefing_of(count: int) -> Briefing:
    """Return a briefing of two figures, a change and a claim a paragraph."""
    article = article_of(count)
    text, figures, claims, relations, at = article.text, [], [], [], 0
    for number in range(count):
        at = text.index("counted ", at)
        for word in (str(2000 + number), str(1000 + number)):
            start = text.index(f" {word} ", at) + 1
            key = f"f{len(figures)}"
            status = Status.KEY if len(figures) < 6 else Status.USED
            thing = THINGS[number % len(THINGS)]
            span = make_span("a", text, start, start + 4)
            figures.append(
                Figure(key, Quantity(Decimal(word), thing[:-1]), f"{thing} of {number}", span,
                       "2023" if len(figures) % 2 == 0 else "2022", "", "", status)
            )  # fmt: skip
        up = text.index("up from", at)
        pair = (FigureRef(f"f{2 * number}"), FigureRef(f"f{2 * number + 1}"))
        span = make_span("a", text, up, up + 7)
        claims.append(Claim(f"c{number}", span, ClaimKind.COMPARISON, pair, sense="more"))
        relations.append(Relation(f"r{number}", RelationKind.CHANGE, pair))
        at = up
    return Briefing("b", "A long report", articles=(article,), figures=tuple(figures),
                    relations=tuple(relations), claims=tuple(claims))  # fmt: skip


def json_of(count: int, *, twice: bool = False) -> bytes:
    keys = {f"key{number}": number for number in range(count)}
    text = json.dumps({"format": "briefing", **keys})
    return (text[:-1] + ', "key1": 0}' if twice else text).encode()


def refused(data: bytes) -> None:
    with pytest.raises(FaultError):
        reader.parse(data)


FILES: dict[str, Callable[[int], Work]] = {
    "json": lambda n: partial(reader.parse, json_of(20 * n)),
    "json with a key twice": lambda n: partial(refused, json_of(20 * n, twice=True)),
    "open": lambda n: partial(reader.from_entries, to_entries(briefing_of(n))),
    "save": lambda n: partial(to_entries, briefing_of(n)),
}


@pytest.mark.parametrize("name", FILES)
def test_files(name: str) -> None:
    assert_linear(FILES[name], 40 * SCALE)


def markup(count: int) -> bytes:
    body = "".join(f"<p>{sentence(number)}</p>" for number in range(count))
    return f"<html><body><article><h1>A report</h1>{body}</article></body></html>".encode()


def lines(count: int) -> Iterable[str]:
    return (sentence(number) for number in range(count))


TEXTS: dict[str, Callable[[int], bytes]] = {
    "a.txt": lambda n: "\n\n".join(lines(n)).encode(),
    "a.md": lambda n: ("# A report\n\n" + "\n\n".join(lines(n))).encode(),
    "a.html": markup,
    "a.csv": lambda n: ("year,boats\n" + "".join(f"{k},{k * 7}\n" for k in range(n))).encode(),
    "a.rtf": lambda n: ("{\\rtf1 " + "\\par ".join(lines(n)) + "}").encode(),
    "a.eml": lambda n: (
        "Subject: A report\nFrom: a@b.org\nContent-Type: text/plain\n\n" + "\n\n".join(lines(n))
    ).encode(),
}


@pytest.mark.parametrize("name", TEXTS)
def test_importers(name: str) -> None:
    import_bytes(TEXTS[name](2), name=name)  # what is loaded once does not count

    def made(count: int) -> Work:
        data = TEXTS[name](count)
        return lambda: import_bytes(data, name=name)

    assert KNOWN
    assert_linear(made, 60 * SCALE)


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "brackets": lambda n: b"[" * 8 * n,
    "links": lambda n: b"[a](" * 2 * n,
    "stars": lambda n: b"**a " * 2 * n,
    "angles": lambda n: b"<" * 8 * n,
    "comments": lambda n: b"<!--" * 2 * n,
    "scripts": lambda n: b"<script>" * n,
    "entities": lambda n: b"&" * 8 * n,
    "commas": lambda n: b"," * 8 * n,
}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_text(what: str, name: str) -> None:
    import_anything(b"hello **a**", name)  # what is loaded once does not count
    few, many = (
        calls(partial(import_anything, HOSTILE[what](100 * SCALE * factor), name))
        for factor in (1, 4)
    )
    assert many <= few * 4**LINEAR, (few, many)


def import_anything(data: bytes, name: str) -> None:
    """Import what may be refused."""
    with suppress(ImportFailed):
        import_bytes(data, name=name)


def test_reading() -> None:
    """Labels and claims look back over some ten sentences: below that it grows faster."""
    derive_briefing(article_of(3))
    once, twice = (
        calls(partial(derive_briefing, article_of(60 * SCALE * factor))) for factor in (1, 2)
    )
    assert twice <= once * 2**LINEAR, (once, twice)


def items_of(count: int) -> Article:
    """Return a list with two figures an item."""
    lines = (
        f"- Pier {k}: {1000 + k * 7 % 613} boats, {20 + k * 11 % 77} per cent of them open"
        for k in range(count)
    )
    return import_bytes(("Harbour list\n\n" + "\n".join(lines)).encode(), name="a.txt").article


@pytest.mark.parametrize("made", [article_of, items_of])
def test_claims_of_long_texts(made: Callable[[int], Article]) -> None:
    """From some hundreds of figures on, what a number may rest on is near, or heads the text."""
    derive_briefing(made(3))
    once, twice = (calls(partial(derive_briefing, made(160 * SCALE * factor))) for factor in (1, 2))
    assert twice <= once * 2**LINEAR, (once, twice)


VIEWS: dict[str, Callable[[Briefing], object]] = {
    "parts": derive_parts,
    "marks": derive_figure_marks,
    "claims": derive_claim_marks,
    "claim lines": derive_claim_lines,
    "cards": derive_board,
    "offers": derive_offers,
    "triage": derive_triage,
    "triage marks": lambda b: derive_triage_marks(b, derive_triage(b)),
}


@pytest.mark.parametrize("name", VIEWS)
def test_view_models(name: str) -> None:
    """The largest is derived once before: words that are remembered by then do not decide."""
    VIEWS[name](briefing_of(4 * 40 * SCALE))

    def made(count: int) -> Work:
        briefing = briefing_of(count)
        return lambda: VIEWS[name](briefing)

    assert_linear(made, 40 * SCALE)


@pytest.mark.parametrize("name", VIEWS)
def test_view_models_after_an_edit(name: str) -> None:
    """An edit is followed in a time that hardly grows: fewer calls than for all anew."""
    before = briefing_of(40 * SCALE)
    VIEWS[name](before)

    def made(count: int) -> Work:
        first = briefing_of(count)
        VIEWS[name](first)
        figures = (replace(first.figures[0], label="another"), *first.figures[1:])
        after = replace(first, figures=figures)
        return lambda: VIEWS[name](after)

    assert_linear(made, 40 * SCALE)


def test_a_table_in_a_currency_grows_with_its_rows() -> None:
    def laid_out(count: int) -> Work:
        cells = [(f"Line {number}", f"{number}.5", f"{number}.7") for number in range(count)]
        rows = (("", "2023", "2024"), *cells)
        blocks = (Block(BlockKind.PARAGRAPH, "Takings (EUR million)"), table_block(rows))
        article = Article(Source("a"), blocks, "en")
        return lambda: derive_layout(article)

    laid_out(39)()  # patterns are compiled where they are first used
    assert_linear(laid_out, 40 * SCALE)
