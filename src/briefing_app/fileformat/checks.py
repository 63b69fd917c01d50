"""What must hold between the parts of a briefing, after each part has been read by itself.

The same identifier twice is refused: nobody could say which is meant. A reference to something that
is not there is taken out and reported: the rest stands, and losing it all would be worse. Nothing
here knows of files.
"""

from collections.abc import Callable, Iterable, Set
from typing import TypeVar

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.core.figure import CellRef, Claim, Figure, FigureRef, Operand
from briefing_app.core.refs import cell_of_key
from briefing_app.core.source import Table
from briefing_app.core.span import Span
from briefing_app.core.told.doubts import NOT_IN_FILE
from briefing_app.core.value import Value, replace
from briefing_app.fileformat.errors import FaultError, shown
from briefing_app.words.said import counted, marked, said, translated

T = TypeVar("T")
V = TypeVar("V", bound=Value)


def check_ids(briefing: Briefing) -> None:
    """Raise `FaultError` where two things of a kind have the same identifier."""
    _once(
        (source.id for source in briefing.sources), marked("sources", "what of a file is counted")
    )
    _once(
        (figure.id for figure in briefing.figures), marked("figures", "what of a file is counted")
    )
    _once(
        (relation.id for relation in briefing.relations),
        marked("relations", "what of a file is counted"),
    )
    _once((claim.id for claim in briefing.claims), marked("claims", "what of a file is counted"))
    _once((chart.id for chart in briefing.charts), marked("charts", "what of a file is counted"))
    _once((note.id for note in briefing.notes), marked("notes", "what of a file is counted"))
    _once(
        (comment.id for comment in briefing.comments),
        marked("comments", "what of a file is counted"),
    )
    _once(
        (sign_off.about for sign_off in briefing.sign_offs),
        marked("sign-offs", "what of a file is counted"),
    )
    _once(
        (slide.key for slide in briefing.deck.settings),
        marked("slides", "what of a file is counted"),
    )
    _once(
        (counterpart.id for counterpart in briefing.counterparts),
        marked("counterparts", "what of a file is counted"),
    )
    for counterpart in briefing.counterparts:
        _once(
            (figure.id for figure in counterpart.figures),
            marked("figures of a counterpart", "what of a file is counted"),
        )
    for table in briefing.tables:
        _once(
            (column.id for column in table.columns),
            marked("columns of a table", "what of a file is counted"),
        )
        _once(
            (row.id for row in table.rows), marked("rows of a table", "what of a file is counted")
        )


def _once(ids: Iterable[str], what: str) -> None:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise FaultError(
                said(
                    "two {what} have the same identifier, “{id}”",
                    what=translated(what, "what of a file is counted"),
                    id=shown(id_),
                )
            )
        seen.add(id_)


class References:
    """Looks up what is referred to, and takes out what is not there; ``notices`` says what."""

    def __init__(self, briefing: Briefing) -> None:
        """Index everything that can be referred to."""
        self.briefing = briefing
        self.notices: list[str] = []
        self.articles = {article.source.id for article in briefing.articles}
        self.figures = {figure.id for figure in briefing.figures}
        self.tables = {table.source.id: _places(table) for table in briefing.tables}

    def mended(self) -> Briefing:
        """Return the briefing without references that lead nowhere."""
        old = self.briefing
        relations = self._kept(
            old.relations,
            lambda r: all(map(self.has, r.operands)),
            marked("tie between figures", "what of a file is counted"),
        )
        self.relations = {relation.id for relation in relations}
        charts = tuple(chart for chart in map(self._chart, old.charts) if chart is not None)
        things = self.figures | {c.id for c in charts} | {c.id for c in old.claims}
        loose = [note for note in old.notes if note.about and note.about not in things]
        if loose:
            self.notices.append(
                counted(
                    len(loose),
                    "{n} note belonged to something that is not in the file.",
                    "{n} notes belonged to something that is not in the file.",
                )
            )
        signed = self.figures | {c.id for c in old.claims}
        sheet = _with(
            old.sheet,
            figures=self._known(
                old.sheet.figures,
                self.figures,
                marked("figures on the sheet", "what of a file is counted"),
            ),
            charts=self._known(
                old.sheet.charts,
                {c.id for c in charts},
                marked("charts on the sheet", "what of a file is counted"),
            ),
        )
        return _with(
            old,
            figures=tuple(map(self._figure, old.figures)),
            relations=relations,
            claims=tuple(map(self._claim, old.claims)),
            charts=charts,
            notes=tuple(replace(n, about="") if n in loose else n for n in old.notes),
            cards=self._known(
                old.cards, self.figures, marked("cards", "what of a file is counted")
            ),
            sheet=sheet,
            sign_offs=self._kept(
                old.sign_offs,
                lambda s: s.about in signed,
                marked("sign-off", "what of a file is counted"),
            ),
            comments=tuple(
                replace(c, about="") if c.about and not self._is_known(c.about, things) else c
                for c in old.comments
            ),
            counterparts=tuple(map(self._counterpart, old.counterparts)),
        )

    def _is_known(self, about: str, things: Set[str]) -> bool:
        """Whether a comment is about something that is there, a cell of a table included."""
        cell = cell_of_key(about)
        return about in things if cell is None else self.has(cell)

    def has(self, operand: Operand) -> bool:
        """Return whether the figure or cell is there."""
        if isinstance(operand, FigureRef):
            return operand.figure in self.figures
        rows, columns = self.tables.get(operand.table, (frozenset(), frozenset()))
        return operand.row in rows and operand.column in columns

    def _figure(self, figure: Figure) -> Figure:
        evidence = figure.evidence
        if isinstance(evidence, CellRef):
            if not self.has(evidence):
                self._say(
                    said(
                        "The cell behind the figure “{name}” is not in the file.",
                        name=shown(figure.label),
                    )
                )
            return figure
        return self._in_article(figure, evidence, self.articles)

    def _in_article(self, figure: Figure, evidence: Span, articles: Set[str]) -> Figure:
        if evidence.source in articles or evidence.lost:
            return figure
        self._say(
            said(
                "The article behind the figure “{name}” is not in the file.",
                name=shown(figure.label),
            )
        )
        return replace(figure, evidence=replace(evidence, lost=True))

    def _claim(self, claim: Claim) -> Claim:
        span = claim.span
        if span.source not in self.articles and not span.lost:
            self._say(
                said(
                    "The article of the claim “{name}” is not in the file.", name=shown(span.exact)
                )
            )
            claim = replace(claim, span=replace(span, lost=True))
        if all(map(self.has, claim.operands)):
            return claim
        self._say(
            said(
                "The claim “{name}” named a number that is not in the file.", name=shown(span.exact)
            )
        )
        return replace(claim, operands=(), why=claim.why or NOT_IN_FILE)

    def _counterpart(self, counterpart: Counterpart) -> Counterpart:
        there = counterpart.figures_by_id
        pairs = self._kept(
            counterpart.pairs,
            lambda p: p.here in self.figures and p.there in there,
            marked("pair of two sources", "what of a file is counted"),
        )
        own = {counterpart.article.source.id}
        figures = tuple(
            self._in_article(f, f.evidence, own) if isinstance(f.evidence, Span) else f
            for f in counterpart.figures
        )
        return replace(counterpart, figures=figures, pairs=pairs)

    def _chart(self, chart: Chart) -> Chart | None:
        if chart.point and chart.point not in self.relations:
            self._say(
                said(
                    "The chart “{name}” named a tie that is not in the file.",
                    name=shown(chart.title),
                )
            )
            chart = replace(chart, point="")
        kept = [at for at, item in enumerate(chart.items) if self.has(item.operand)]
        emphasis = tuple(kept.index(at) for at in chart.emphasis if at in kept)
        if len(kept) == len(chart.items) and len(emphasis) == len(chart.emphasis):
            return chart
        if len(kept) < len(chart.items) and (chart.kind is ChartKind.PART or not kept):
            self._say(
                said(
                    "The chart “{name}” had lost its numbers and was left out.",
                    name=shown(chart.title),
                )
            )
            return None
        self._say(
            said(
                "The chart “{name}” named numbers that are not in the file.",
                name=shown(chart.title),
            )
        )
        return replace(chart, items=tuple(chart.items[at] for at in kept), emphasis=emphasis)

    def _known(self, ids: tuple[str, ...], known: set[str], what: str) -> tuple[str, ...]:
        found = tuple(id_ for id_ in ids if id_ in known)
        if len(found) < len(ids):
            self._say(
                said(
                    "{n} of the {what} named something that is not in the file.",
                    n=len(ids) - len(found),
                    what=translated(what, "what of a file is counted"),
                )
            )
        return found if len(found) < len(ids) else ids

    def _kept(self, things: tuple[T, ...], keep: Callable[[T], bool], what: str) -> tuple[T, ...]:
        found = tuple(thing for thing in things if keep(thing))
        if len(found) < len(things):
            self._say(
                said(
                    "{n} × {what} named a number that is not in the file.",
                    n=len(things) - len(found),
                    what=translated(what, "what of a file is counted"),
                )
            )
        return found if len(found) < len(things) else things

    def _say(self, notice: str) -> None:
        self.notices.append(notice)


def _places(table: Table) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(row.id for row in table.rows), frozenset(c.id for c in table.columns)


def _with(value: V, **fields: object) -> V:
    """Return a value with these fields; itself where it has them, as nearly every time."""
    differing = {name: field for name, field in fields.items() if field != getattr(value, name)}
    return replace(value, **differing) if differing else value
