"""What two sources say of the same things, as rows: pairs, and numbers that stand in one alone.

Pure builders of frozen values; how a pair agrees is core's to say. It loads no Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing_app.core.beside.agreement import Agreement, Between, derive_comparison, derive_slip
from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.beside.one_unit import in_one_unit
from briefing_app.core.beside.scale import scale_of
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Status
from briefing_app.core.numberformat import format_number
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.reading.beside.between import derive_between
from briefing_app.reading.beside.sides import MOST_FIGURES, compared_of
from briefing_app.viewmodels.figures.reservations import joined
from briefing_app.viewmodels.figures.text import label_text
from briefing_app.words.cited import cited
from briefing_app.words.said import marked
from briefing_app.words.written import retold, written, written_count


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
    ``note`` in a few words, both in the ``language`` of the briefing.
    """

    kind: RowKind
    here: str
    there: str
    label: str
    said_here: str
    said_there: str
    why: str
    note: str = ""
    language: str = "en"

    @property
    def key(self) -> str:
        """What names the row."""
        return f"{self.here}|{self.there}"

    @property
    def pair(self) -> Pair | None:
        """The pair it shows."""
        return Pair(self.here, self.there) if self.here and self.there else None

    @property
    def kind_words(self) -> str:
        """How the two stand to each other, in a word."""
        return written(self.language, self.kind.value)

    @property
    def name(self) -> str:
        """The row in words, for a screen reader."""
        told = [cited(words, self.language) for words in (self.said_here, self.said_there) if words]
        what = f"{self.label}: " if self.label else ""
        kind, both = self.kind_words, joined(told, self.language) if told else ""
        return f"{kind[:1].upper()}{kind[1:]}. {what}{both}. {self.why}".strip()


@dataclass(frozen=True)
class Compared:
    """Two sources by name, and all rows in the order of the first text."""

    here: str = ""
    there: str = ""
    rows: tuple[ComparedRow, ...] = ()
    language: str = "en"
    cut: bool = False
    """Whether one of them has more numbers than are compared."""

    def chosen(self, choice: Choice) -> tuple[ComparedRow, ...]:
        """Return the rows that a choice lists."""
        return tuple(row for row in self.rows if row.kind in _CHOSEN[choice])

    def count(self, *kinds: RowKind) -> int:
        """Return how many rows are of these kinds."""
        return sum(row.kind in kinds for row in self.rows)

    @property
    def summary(self) -> str:
        """What there is, in a line."""
        told, tongue = [], self.language
        if n := self.count(RowKind.DIFFERS):
            told.append(written_count(tongue, n, "{n} differs", "{n} differ"))
        if n := self.count(RowKind.APART):
            told.append(written_count(tongue, n, "{n} apart", "{n} apart"))
        if n := self.count(RowKind.ROUNDED):
            told.append(written_count(tongue, n, "{n} rounded", "{n} rounded"))
        if n := self.count(RowKind.AGREES):
            told.append(written_count(tongue, n, "{n} agrees", "{n} agree"))
        if n := self.count(RowKind.HERE, RowKind.THERE):
            told.append(written_count(tongue, n, "{n} in one only", "{n} in one only"))
        if self.cut:
            most = format_number(Decimal(MOST_FIGURES), tongue)
            told.append(written(tongue, "of the first {n} numbers of each", n=most))
        return ", ".join(told) or written(tongue, "No number stands in either text")


def derive_compared(briefing: Briefing, counterpart: Counterpart) -> Compared:
    """Return what the first article of a briefing and a counterpart say of the same things."""
    if not briefing.articles:
        return Compared()
    article, tongue = briefing.articles[0], briefing.language
    mine = {f.id: f for f in figures_in(briefing.figures, article)}
    theirs = counterpart.figures_by_id
    pairs = [p for p in counterpart.pairs if p.here in mine and p.there in theirs]
    between = derive_between(article, counterpart.article)
    made = (_pair_row(mine[p.here], theirs[p.there], between, tongue) for p in pairs)
    rows = [row for row in made if row is not None]
    paired = {row.here for row in rows}, {row.there for row in rows}
    rows += [_lone_row(RowKind.HERE, f, tongue) for f in _alone(mine.values(), paired[0])]
    rows.sort(key=lambda row: _start(mine[row.here]))
    there = figures_in(counterpart.figures, counterpart.article)
    rows += [_lone_row(RowKind.THERE, f, tongue) for f in _alone(there, paired[1])]
    one, other = name_of(article, tongue), name_of(counterpart.article, tongue)
    if one == other:
        one = written(tongue, "{name} (here)", name=one)
        other = written(tongue, "{name} (there)", name=other)
    cut = max(len(mine), len(there)) > MOST_FIGURES
    return Compared(one, other, tuple(rows), tongue, cut)


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


def name_of(article: Article, language: str) -> str:
    """Return what a source is called: its publisher, or its headline."""
    source = article.source
    return source.publisher or article.headline or source.title or written(language, "The text")


def _pair_row(
    here: Figure, there: Figure, between: Between | None, language: str
) -> ComparedRow | None:
    comparison = derive_comparison(here, there, between)
    if comparison is None:
        return None  # a correction gave one of the two another unit
    label = label_text(here, language) or label_text(there, language)
    said = _said(here), _said(there)
    kind = _KINDS[comparison.agreement]
    why = retold(language, comparison.why)
    note = why if kind is RowKind.APART else ""
    if kind is RowKind.DIFFERS:
        slip = derive_slip(*in_one_unit(here, there))
        note = written(language, slip, "how two numbers differ") if slip else ""
    return ComparedRow(kind, here.id, there.id, label, *said, why, note, language)


SLIPS = (
    marked("the same number in two units", "how two numbers differ"),
    marked("one digit is another", "how two numbers differ"),
    marked("two digits change places", "how two numbers differ"),
    marked("the one sounds like the other", "how two numbers differ"),
    marked("10 times as much", "how two numbers differ"),
    marked("100 times as much", "how two numbers differ"),
    marked("a thousand times as much", "how two numbers differ"),
    marked("a million times as much", "how two numbers differ"),
)
"""What may lie behind a difference, as core tells it."""


def _lone_row(kind: RowKind, figure: Figure, language: str) -> ComparedRow:
    label, said = label_text(figure, language), _said(figure)
    here, there = (figure.id, "") if kind is RowKind.HERE else ("", figure.id)
    told = (said, "") if kind is RowKind.HERE else ("", said)
    return ComparedRow(kind, here, there, label, *told, "", "", language)


def _alone(figures: Iterable[Figure], paired: set[str]) -> list[Figure]:
    """The figures that are in no pair and say no number of one again; each number once.

    Of very many those that nobody compared are left out: they may stand in both.
    """
    figures = list(figures)
    if len(figures) > MOST_FIGURES:
        figures = list(compared_of(figures))
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
