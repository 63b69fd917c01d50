"""What two sources say of the same things, as rows: pairs, and numbers that stand in one alone.

Pure builders of frozen values; how a pair agrees is core's to say. It loads no Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.beside.agreement import Agreement, derive_comparison, derive_slip
from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.beside.scale import scale_of
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.text import label_text
from briefing_app.words.said import counted, marked, said, translated


class RowKind(StrEnum):
    """What a row says; the value is the word for it."""

    DIFFERS = marked("differs")
    APART = marked("apart")
    ROUNDED = marked("rounded")
    AGREES = marked("agrees")
    HERE = marked("only here")
    THERE = marked("only there")


class Choice(StrEnum):
    """Which rows are listed; the value is what the button says."""

    ALL = marked("All")
    DIFFERENCES = marked("Differences")
    AGREEING = marked("Agreeing")
    ALONE = marked("In one only")


_CHOSEN = {
    Choice.ALL: frozenset(RowKind),
    Choice.DIFFERENCES: frozenset((RowKind.DIFFERS, RowKind.APART)),
    Choice.AGREEING: frozenset((RowKind.AGREES, RowKind.ROUNDED)),
    Choice.ALONE: frozenset((RowKind.HERE, RowKind.THERE)),
}
_KINDS = {agreement: RowKind(agreement.value) for agreement in Agreement}


@dataclass(frozen=True)
class ComparedRow:
    """A pair, or a number of one source. ``here`` and ``there`` are the ids of the figures, empty
    where there is none; ``said_…`` are their words in the text, ``why`` the reason in a sentence,
    ``note`` in a few words.
    """

    kind: RowKind
    here: str
    there: str
    label: str
    said_here: str
    said_there: str
    why: str
    note: str = ""

    @property
    def key(self) -> str:
        """What names the row."""
        return f"{self.here}|{self.there}"

    @property
    def pair(self) -> Pair | None:
        """The pair it shows."""
        return Pair(self.here, self.there) if self.here and self.there else None

    @property
    def name(self) -> str:
        """The row in words, for a screen reader."""
        told = [f"“{words}”" for words in (self.said_here, self.said_there) if words]
        what = f"{self.label}: " if self.label else ""
        kind = translated(self.kind.value)
        both = translated(" and ").join(told)
        return f"{kind[:1].upper()}{kind[1:]}. {what}{both}. {self.why}".strip()


@dataclass(frozen=True)
class Compared:
    """Two sources by name, and all rows in the order of the first text."""

    here: str = ""
    there: str = ""
    rows: tuple[ComparedRow, ...] = ()

    def chosen(self, choice: Choice) -> tuple[ComparedRow, ...]:
        """Return the rows that a choice lists."""
        return tuple(row for row in self.rows if row.kind in _CHOSEN[choice])

    def count(self, *kinds: RowKind) -> int:
        """Return how many rows are of these kinds."""
        return sum(row.kind in kinds for row in self.rows)

    @property
    def summary(self) -> str:
        """What there is, in a line."""
        told = []
        if n := self.count(RowKind.DIFFERS):
            told.append(counted(n, "{n} differs", "{n} differ"))
        if n := self.count(RowKind.APART):
            told.append(counted(n, "{n} apart", "{n} apart"))
        if n := self.count(RowKind.ROUNDED):
            told.append(counted(n, "{n} rounded", "{n} rounded"))
        if n := self.count(RowKind.AGREES):
            told.append(counted(n, "{n} agrees", "{n} agree"))
        if n := self.count(RowKind.HERE, RowKind.THERE):
            told.append(counted(n, "{n} in one only", "{n} in one only"))
        return ", ".join(told) or said("No number stands in either text")


def derive_compared(briefing: Briefing, counterpart: Counterpart) -> Compared:
    """Return what the first article of a briefing and a counterpart say of the same things."""
    if not briefing.articles:
        return Compared()
    article = briefing.articles[0]
    mine = {f.id: f for f in figures_in(briefing.figures, article)}
    theirs = counterpart.figures_by_id
    pairs = [p for p in counterpart.pairs if p.here in mine and p.there in theirs]
    rows = [row for p in pairs if (row := _pair_row(mine[p.here], theirs[p.there])) is not None]
    paired = {row.here for row in rows}, {row.there for row in rows}
    rows += [_lone_row(RowKind.HERE, f) for f in _alone(mine.values(), paired[0])]
    rows.sort(key=lambda row: _start(mine[row.here]))
    there = figures_in(counterpart.figures, counterpart.article)
    rows += [_lone_row(RowKind.THERE, f) for f in _alone(there, paired[1])]
    names = name_of(article), name_of(counterpart.article)
    if names[0] == names[1]:
        names = f"{names[0]} (here)", f"{names[1]} (there)"
    return Compared(*names, tuple(rows))


def derive_next(
    rows: tuple[ComparedRow, ...], key: str, step: int, *, differing: bool = False
) -> str:
    """Return the key of the row ``step`` on, at the ends that of the last; empty for no rows.

    ``differing`` goes to the next that differs, round the end; the same key where there is none.
    """
    keys = [row.key for row in rows]
    at = keys.index(key) if key in keys else -1 if step > 0 else len(keys)
    if not differing:
        return keys[max(0, min(len(keys) - 1, at + step))] if keys else ""
    order = range(1, len(keys) + 1)
    places = ((at + n * step) % len(keys) for n in order) if keys else iter(())
    return next((keys[i] for i in places if rows[i].kind is RowKind.DIFFERS), key)


def figures_in(figures: Iterable[Figure], article: Article) -> tuple[Figure, ...]:
    """Return the figures whose words stand in an article, in its order."""
    source = article.source.id
    found = (f for f in figures if isinstance(f.evidence, Span) and f.evidence.source == source)
    return tuple(sorted((f for f in found if not _span(f).lost), key=_start))


def name_of(article: Article) -> str:
    """Return what a source is called: its publisher, or its headline."""
    source = article.source
    return source.publisher or article.headline or source.title or said("The text")


def _pair_row(here: Figure, there: Figure) -> ComparedRow | None:
    comparison = derive_comparison(here, there)
    if comparison is None:
        return None  # a correction gave one of the two another unit
    label = label_text(here) or label_text(there)
    said = _said(here), _said(there)
    kind = _KINDS[comparison.agreement]
    note = comparison.why if kind is RowKind.APART else ""
    if kind is RowKind.DIFFERS:
        note = derive_slip(here.quantity, there.quantity)
    return ComparedRow(kind, here.id, there.id, label, *said, comparison.why, note)


def _lone_row(kind: RowKind, figure: Figure) -> ComparedRow:
    label, said = label_text(figure), _said(figure)
    if kind is RowKind.HERE:
        return ComparedRow(kind, figure.id, "", label, said, "", "")
    return ComparedRow(kind, "", figure.id, label, "", said, "")


def _alone(figures: Iterable[Figure], paired: set[str]) -> list[Figure]:
    """The figures that are in no pair and say no number of one again; each number once."""
    figures = list(figures)
    told = {_number(f) for f in figures if f.id in paired}
    out: list[Figure] = []
    for figure in figures:
        number = _number(figure)
        if figure.status is Status.ASIDE or figure.id in paired or number in told:
            continue
        told.add(number)
        out.append(figure)
    return out


def _number(figure: Figure) -> tuple[str, Decimal]:
    scale = scale_of(figure.quantity)
    return scale.base, scale.of(figure.quantity.point)


def _span(figure: Figure) -> Span:
    assert isinstance(figure.evidence, Span)
    return figure.evidence


def _start(figure: Figure) -> int:
    return _span(figure).start


def _said(figure: Figure) -> str:
    return " ".join(_span(figure).exact.split())
