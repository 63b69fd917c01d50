"""The briefing: one immutable value that holds everything a person made and may want back.

Every edit is a pure function from a briefing to a briefing (see `edits`); undo, saving in the
background, presenting and printing all rest on that.
"""

import sys
from functools import cached_property

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Claim, Evidence, Figure, Relation, Status
from briefing_app.core.review.remarks import Comment, SignOff
from briefing_app.core.source import Article, Source, Table
from briefing_app.core.span import Span
from briefing_app.core.value import Value

IN_CELLS = (sys.maxsize, 0)
"""Where cells stand in reading order: after all words, none of them before another."""


class SlideSettings(Value):
    """What a person changed about one slide; ``key`` names it (``"title"``, ``"figure:f2"``).

    Slides are made from the briefing; only the differences are kept. ``seconds`` is the target
    time, ``rehearsed`` the time it took at the last rehearsal, both zero where not set.
    """

    key: str
    hidden: bool = False
    notes: str = ""
    seconds: int = 0
    rehearsed: int = 0


class Deck(Value):
    """The slides' order (keys; those not named follow in their natural order) and settings."""

    order: tuple[str, ...] = ()
    settings: tuple[SlideSettings, ...] = ()
    seconds: int = 0


class SheetSettings(Value):
    """What the printed page shows. Empty tuples mean: chosen by the program.

    ``paper`` is ``"a4"``, ``"letter"`` or empty (the locale's). ``mark`` is ``"draft"``, an embargo
    line or empty. ``language`` is the BCP 47 tag of the number formats. ``without`` names parts
    that shall not be there at all: ``"figures"``, ``"charts"``, ``"points"``, ``"qr"``,
    ``"compared"``, ``"lines"``.
    """

    figures: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    points: tuple[Span, ...] = ()
    paper: str = ""
    grey: bool = False
    language: str = ""
    contact: str = ""
    logo: str = ""
    mark: str = ""
    second_page: bool = False
    without: tuple[str, ...] = ()


class Note(Value):
    """A remark of the person's, tied to a figure, chart or claim by id (or to none)."""

    id: str
    text: str
    about: str = ""


class Briefing(Value):
    """The document.

    ``title`` names it in the window; ``headline``, ``standfirst`` and ``kicker`` head the article
    column, stage and sheet; empty ones fall back to the article's own blocks. ``quotations`` are
    spans chosen for slides, ``counterparts`` other sources' articles set beside these. ``cards`` is
    the order of the key figures' ids; those not named follow in reading order. ``draft`` says that
    it is not finished, ``embargo`` until when nothing of it may be said (ISO 8601 with its offset,
    or empty). ``extra`` keeps what a newer minor version wrote, as (path, JSON) pairs.
    """

    id: str
    title: str = ""
    headline: str = ""
    standfirst: str = ""
    kicker: str = ""
    language: str = "en"
    articles: tuple[Article, ...] = ()
    tables: tuple[Table, ...] = ()
    figures: tuple[Figure, ...] = ()
    relations: tuple[Relation, ...] = ()
    claims: tuple[Claim, ...] = ()
    charts: tuple[Chart, ...] = ()
    notes: tuple[Note, ...] = ()
    quotations: tuple[Span, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    comments: tuple[Comment, ...] = ()
    draft: bool = False
    embargo: str = ""
    counterparts: tuple[Counterpart, ...] = ()
    cards: tuple[str, ...] = ()
    deck: Deck = Deck()
    sheet: SheetSettings = SheetSettings()
    extra: tuple[tuple[str, str], ...] = ()

    @cached_property
    def figures_by_id(self) -> dict[str, Figure]:
        """The figures by their id. Treat as read-only."""
        return {figure.id: figure for figure in self.figures}

    @cached_property
    def articles_by_id(self) -> dict[str, Article]:
        """The articles by the id of their source. Treat as read-only."""
        return {article.source.id: article for article in self.articles}

    @cached_property
    def tables_by_id(self) -> dict[str, Table]:
        """The tables by the id of their source. Treat as read-only."""
        return {table.source.id: table for table in self.tables}

    @cached_property
    def counterparts_by_id(self) -> dict[str, Counterpart]:
        """The counterparts by their id. Treat as read-only."""
        return {counterpart.id: counterpart for counterpart in self.counterparts}

    @cached_property
    def relations_by_id(self) -> dict[str, Relation]:
        """The relations by their id. Treat as read-only."""
        return {relation.id: relation for relation in self.relations}

    @cached_property
    def article_ranks(self) -> dict[str, int]:
        """The place of each article among them, from 0, by its source. Treat as read-only."""
        return {article.source.id: rank for rank, article in enumerate(self.articles)}

    def place_of(self, evidence: Evidence) -> tuple[int, int]:
        """Return where evidence stands in reading order: the rank of its article, and the offset.

        What stands in no article comes after the words of all, and cells after that: `IN_CELLS`.
        """
        if isinstance(evidence, Span):
            ranks = self.article_ranks
            return ranks.get(evidence.source, len(ranks)), evidence.start
        return IN_CELLS

    @cached_property
    def evidence_numbers(self) -> dict[str, int]:
        """The number by which each figure in use is cited, from 1 in reading order.

        The same number stands in the margin, on the card, the slide and the sheet. Figures of
        the articles come first in the order of the text, then those of tables; set aside ones
        have none.
        """
        used = [figure for figure in self.figures if figure.status is not Status.ASIDE]
        used.sort(key=lambda figure: self.place_of(figure.evidence))
        return {figure.id: number for number, figure in enumerate(used, start=1)}

    @cached_property
    def key_figures(self) -> tuple[Figure, ...]:
        """The key figures in the order of their cards."""
        numbers = self.evidence_numbers
        rank = {id_: i for i, id_ in enumerate(self.cards)}
        keys = [f for f in self.figures if f.status is Status.KEY]
        return tuple(sorted(keys, key=lambda f: (rank.get(f.id, len(rank)), numbers[f.id])))

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """All sources: of the articles, the tables, and the counterparts."""
        return (
            *(article.source for article in self.articles),
            *(table.source for table in self.tables),
            *(counterpart.article.source for counterpart in self.counterparts),
        )

    def source_of(self, source_id: str) -> Source | None:
        """Return the source of an article, a table or a counterpart by its id, or None."""
        return next((source for source in self.sources if source.id == source_id), None)
