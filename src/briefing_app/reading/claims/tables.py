"""Claims checked against tables and other articles that were added beside the article.

"Nearly double that of the prior operation" names no number; a table with a column *arrests* and a
row for each operation has it. A column counts only where its name shares a word with what the
figure is about and its unit fits; a row only where the article's own row can be told, or is the
last.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.figure import CellRef, Claim, ClaimKind, FigureRef, Operand
from briefing_app.core.source import Table
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.words import joined
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.mentions import Mention, dimension, is_amount
from briefing_app.reading.pattern import Pattern

_PREVIOUS = Pattern(
    r"\b(?:prior|previous|last|preceding|earlier|former|before|predecessor|ago)\b", re.IGNORECASE
)
_YEAR = Pattern(r"\b(?:19|20)\d\d\b")


class _Series(NamedTuple):
    """A column that tells of the same thing as a figure, and where in it the figure's row is."""

    table: Table
    column: str
    cells: tuple[tuple[str, Decimal], ...]
    own: int


def derive_table_claims(scene: Scene, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims, the unchecked ones with operands from the tables.

    "More seizures than any prior operation, including 117 firearms, 850 kilograms of drugs and …"
    says it of each thing in its list: each that a table tells of becomes a claim of its own.
    """
    out = [_with_tables(scene, claim) for claim in claims]
    listed = [
        said
        for before, claim in zip(claims, out, strict=True)
        if claim is not before and claim.kind is ClaimKind.SUPERLATIVE
        for said in _of_the_list(scene, claim)
    ]
    numbered = (
        replace(claim, id=f"c{number}") for number, claim in enumerate(listed, start=len(out) + 1)
    )
    return (*out, *numbered)


def _of_the_list(scene: Scene, claim: Claim) -> Iterator[Claim]:
    """The claim said of the other members of the list that follows its words."""
    named = {o.figure for o in claim.operands if isinstance(o, FigureRef)}
    first = next((m for m in _mentions(scene) if _id(scene, m) in named), None)
    if first is None or first.start < claim.span.end:
        return
    if not re.match(r"\W*(?:including|among them|such as)\b", scene.text[claim.span.end :][:20]):
        return
    for m in scene.passage.of(first.sentence):
        part = re.search(r"\b(?:that|which) include[sd]?\s*$|\bof which\s*$", m.before[-24:])
        if m.start <= first.start or part or not is_amount(m) or m.found.change:
            continue
        tried = replace(claim, id="", operands=(scene.ref(m),))
        checked = _superlative(scene, tried)
        if checked is not tried:
            yield checked


def _mentions(scene: Scene) -> tuple[Mention, ...]:
    return scene.passage.mentions


def _id(scene: Scene, mention: Mention) -> str:
    return scene.briefing.figures[mention.index].id


def _with_tables(scene: Scene, claim: Claim) -> Claim:
    if scene.outcome(claim) is not Outcome.UNCHECKED:
        return claim
    if claim.kind is ClaimKind.SUPERLATIVE:
        return _superlative(scene, claim)
    if claim.kind in (ClaimKind.RATIO, ClaimKind.CHANGE, ClaimKind.COMPARISON):
        return _against_row(scene, claim)
    return claim


def _subjects(scene: Scene, claim: Claim) -> list[Mention]:
    """The figures a claim may be about: its operand, else those before its words."""
    named = {o.figure for o in claim.operands if isinstance(o, FigureRef)}
    by_id = {scene.briefing.figures[m.index].id: m for m in scene.passage.mentions}
    if named:
        return [by_id[i] for i in sorted(named) if i in by_id]
    inside = [
        m for m in scene.passage.mentions if m.start >= claim.span.start and m.end <= claim.span.end
    ]
    anchor = inside[0] if inside else None
    if anchor is None:
        return []
    before = [m for m in scene.beside(anchor) if m.start < claim.span.start and is_amount(m)]
    return [
        m for m in before if joined(scene.text, m, anchor) or len(before) == 1 or m is before[0]
    ]


def _series(scene: Scene, subject: Mention) -> Iterator[_Series]:
    about = set(stems(scene.briefing.figures[subject.index].label)) | set(stems(subject.unit))
    for table in scene.briefing.tables:
        for at, column in enumerate(table.columns):
            names = {stem(w) for w in stems(column.name)} | set(stems(column.name))
            if not names & about and not (_money(column.unit) and _money(subject.unit)):
                continue
            cells = [
                (row.id, row.cells[at].quantity)
                for row in table.rows
                if at < len(row.cells)
                and row.cells[at].quantity is not None
                and not re.match(r"(?i)\s*(?:total|sum|all|overall)\b", row.cells[0].text)
            ]
            fit = tuple(
                (row, q.point) for row, q in cells if q is not None and _fits(q.unit, subject.unit)
            )
            if len(fit) < 2:
                continue
            own = next((i for i, (_, v) in enumerate(fit) if v == subject.value), -1)
            yield _Series(table, column.id, fit, own)


def _money(unit: str) -> bool:
    return kind_of(unit) is UnitKind.MONEY


def _fits(cell: str, unit: str) -> bool:
    if not cell or kind_of(cell) is UnitKind.COUNT:
        return kind_of(unit) in (UnitKind.COUNT, UnitKind.NONE) or not cell
    return dimension(cell) == dimension(unit)


def _superlative(scene: Scene, claim: Claim) -> Claim:
    for subject in _subjects(scene, claim):
        for series in _series(scene, subject):
            others: tuple[Operand, ...] = tuple(
                CellRef(series.table.source.id, row, series.column)
                for i, (row, _) in enumerate(series.cells)
                if i != series.own
            )
            if others:
                return replace(claim, operands=(scene.ref(subject), *others), why="")
    return claim


def _against_row(scene: Scene, claim: Claim) -> Claim:
    words = scene.text[claim.span.start : claim.span.end + 70].split(".")[0]
    for subject in _subjects(scene, claim):
        for series in _series(scene, subject):
            row = _row(series, words)
            if row is None:
                continue
            operands = (scene.ref(subject), CellRef(series.table.source.id, row, series.column))
            return replace(claim, operands=operands, why="")
    return claim


def _row(series: _Series, words: str) -> str | None:
    """The row that the words name: by year, by its first cell, or before the article's own."""
    by_id = {row.id: row for row in series.table.rows}
    years = _YEAR.findall(words)
    if years:
        named = [r for r, _ in series.cells if any(years[0] in c.text for c in by_id[r].cells[:3])]
        return named[0] if len(named) == 1 else None
    said = {w.lower() for w in re.findall(r"[^\W\d_]{4,}", words)}
    for row, _ in series.cells:
        first = {w.lower() for w in re.findall(r"[^\W\d_]{4,}", by_id[row].cells[0].text)}
        if first and first <= said:
            return row
    if _PREVIOUS.search(words):
        if series.own > 0:
            return series.cells[series.own - 1][0]
        if series.own < 0:
            return series.cells[-1][0]
    return None
