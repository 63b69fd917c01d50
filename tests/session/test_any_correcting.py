"""Whoever corrects, pastes, replaces everywhere, redates, decides, signs, and takes all that back:
every figure says what its words say, nothing rests on a number that is gone, undo gives all back.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from briefing_app.core import edits
from briefing_app.core.arithmetic import is_gone, is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.money import choices_of, shared_money, with_shared_money
from briefing_app.core.edits.review import with_sign_off
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.core.span import Span
from briefing_app.core.tables.text_cells import cell_places
from briefing_app.reading.beside.follow.redating import with_dates_followed
from briefing_app.reading.beside.follow.rewriting import derive_rewriting
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.session import Session
from briefing_app.viewmodels.figures.cards import derive_board
from tests.core.test_once import told
from tests.fileformat.samples import scaled
from tests.reading.beside.follow.invariants import hold
from tests.reading.beside.follow.test_any_rewriting import PUT, another_version, rewritten

FOREIGN = (
    "Der Umsatz stieg um 12,5 % auf 3,4 Mio. Euro. ",
    "Las ventas subieron a 1.234,5 millones. ",
    "x = 42; y[3] -= 0.5e-3  # 7",
    "２０２３年には１２３人。",
    "\u202bارتفع العدد إلى ٤٥ في المئة\u202c ",
    "12\t34\t56\r\n78\t90\t12\n",
    "1\u00a0200 m², 3–4\u202f% (see note 5)",
    "🚀 9\ufe0f\u20e3 200b\u200b7",
    "“Some 40 of 60 left,” she said. They cost $5m each. ",
    "No numbers at all, only words. ",
)
REPORT = (
    (BlockKind.HEADLINE, "Rents rise 8% as 1,200 homes stand empty"),
    (BlockKind.STANDFIRST, "The city counted 1,200 empty homes in March, twice the 600 of 2019."),
    (BlockKind.PARAGRAPH, "Rents rose 8% to $1,350 a month last year, from $1,250. About 45,000 "
     "tenants, or 30% of the 150,000 in the city, pay more than half of what they earn."),
    (BlockKind.HEADING, "What 3 districts plan"),
    (BlockKind.LIST_ITEM, "Northgate: 400 homes by 2026, at a cost of $60 million"),
    (BlockKind.LIST_ITEM, "Old Port: between 150 and 200 homes, almost $25m"),
    (BlockKind.LIST_ITEM, "Hillside: none"),
    (BlockKind.QUOTATION, "“We need 2,000 homes, not 550,” said the mayor."),
    (BlockKind.PARAGRAPH, "That is the highest number since 2011."),
)  # fmt: skip
ROWS = (
    ("District", "Homes in 2023", "Homes in 2024"),
    ("Northgate", "10,400", "10,800"),
    ("Old Port", "5,250", "5,100"),
)
_TOKEN = re.compile(r"\w[\w,.]*\w|\w")


def report() -> Briefing:
    blocks = [Block(kind, words) for kind, words in REPORT]
    article = Article(Source("a", date="2024-05-01"), (*blocks, table_block(ROWS)), "en")
    return derive_briefing(article)


REPORT_READ = report()


def stretches(article: Article) -> list[tuple[int, str]]:
    """Return what can be corrected: each block, or cell, with where it begins."""
    found = []
    for start, block in zip(article.block_starts, article.blocks, strict=True):
        places = [(c.start, c.end) for c in cell_places(block.rows)] if block.rows else None
        for a, b in places or [(0, len(block.text))]:
            found.append((start + a, block.text[a:b]))
    return found


def replaced_everywhere(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing with a word or number put otherwise wherever it stands."""
    tokens = _TOKEN.findall(briefing.articles[0].text)
    if not tokens:
        return briefing
    old, new = chance.choice(tokens), chance.choice((*PUT, "", "homes", "7"))
    word = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)")
    for start, text in reversed(stretches(briefing.articles[0])):
        other = word.sub(new, text)
        if other != text:
            briefing = derive_rewriting(briefing, "a", start, text, other).after
    return briefing


def pasted(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing with a text from elsewhere in the midst of one of its own."""
    start, text = chance.choice(stretches(briefing.articles[0]))
    at, foreign = chance.randint(0, len(text)), chance.choice(FOREIGN)
    other = f"{text[:at]}{foreign}{text[at:]}"
    return derive_rewriting(briefing, "a", start, text, other).after


def written_anew(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing with a paragraph, line, headline or cell in other words."""
    found = stretches(briefing.articles[0])
    start, text = chance.choice(found)
    other = rewritten(chance, text, chance.choice(found)[1])
    return derive_rewriting(briefing, "a", start, text, other).after


def with_other_details(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing as of another day, by another publisher, or in another money."""
    source = briefing.articles[0].source
    ways: tuple[Callable[[], Briefing], ...] = (
        lambda: with_dates_followed(
            briefing,
            edits.with_source(
                briefing, replace(source, date=chance.choice(("", "2019-01-31", "2025")))
            ),
        ),
        lambda: edits.with_source(briefing, replace(source, publisher=chance.choice("AB"))),
        lambda: with_shared_money(
            briefing,
            "a",
            chance.choice(choices_of(shared_money(briefing, "a")) or ("USD",)),
        ),
    )
    return chance.choice(ways)()


def decided(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing after a person's decision on one of its figures."""
    if not briefing.figures:
        return briefing
    figure = chance.choice(briefing.figures)
    mine = replace(figure.quantity, value=Decimal(777), low=None, high=None)
    ways: tuple[Callable[[], Briefing], ...] = (
        lambda: edits.with_figure(briefing, by_hand(figure, mine)),
        lambda: edits.with_figure(briefing, replace(figure, label="mine", decided=True)),
        lambda: edits.with_status(briefing, figure.id, chance.choice(tuple(Status))),
        lambda: with_sign_off(briefing, figure.id, "N.N.", "2024-05-02T10:00"),
    )
    return chance.choice(ways)()


def by_hand(figure: Figure, quantity: Quantity) -> Figure:
    """Return a figure with a value of a person's own, beside the one the text says."""
    said = figure.said or figure.quantity
    return replace(figure, quantity=quantity, said=None if quantity == said else said)


WAYS = {
    "anew": written_anew,
    "everywhere": replaced_everywhere,
    "pasted": pasted,
    "details": with_other_details,
    "decided": decided,
    "version": another_version,
}


def seen(briefing: Briefing) -> dict[str, tuple[object, ...]]:
    """Return what was looked at by those whose sign-off counts."""
    figures = briefing.figures_by_id
    return {
        id_: (f.quantity, f.label, f.evidence.exact if isinstance(f.evidence, Span) else "")
        for id_ in standing_sign_offs(briefing)
        if (f := figures.get(id_)) is not None
    }


class Correcting(RuleBasedStateMachine):
    """History is a list and a place in it, beside the session and its steps."""

    @initialize()
    def begin(self) -> None:
        self.session = Session(REPORT_READ)
        self.history = [REPORT_READ]
        self.at = 0

    @rule(way=st.sampled_from(sorted(WAYS)), chance=st.randoms(use_true_random=False))
    def edit(self, way: str, chance: Random) -> None:
        before = self.history[self.at]
        told(before)
        after = WAYS[way](chance, before)
        if self.session.apply(lambda _now: after, way):
            self.history = [*self.history[: self.at + 1], after]
            self.at += 1
        hold(after if way in ("version", "details", "decided") else before, after)
        assert told(after) == told(replace(after)), "what is remembered is what would be derived"
        signed = seen(before)
        assert all(signed.get(id_, words) == words for id_, words in seen(after).items())
        lost = {f.id for f in after.figures if is_lost(f)}
        assert all(c.tone == "lost" for c in derive_board(after).cards if c.key in lost)
        assert all(is_gone(after, f) for f in after.figures if f.id in lost)

    @precondition(lambda self: self.at > 0)
    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        steps = min(steps, self.at)
        self.at -= steps
        for _ in range(steps):
            self.session.undo_stack.undo()
        self.is_where_the_list_is()

    @precondition(lambda self: self.at + 1 < len(self.history))
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        steps = min(steps, len(self.history) - 1 - self.at)
        self.at += steps
        for _ in range(steps):
            self.session.undo_stack.redo()
        self.is_where_the_list_is()

    def is_where_the_list_is(self) -> None:
        now = self.session.briefing
        assert now == self.history[self.at]
        assert told(now) == told(replace(now)), "what is remembered is what would be derived"

    def teardown(self) -> None:
        """Take the steps down before the session: the collector knows no order."""
        if hasattr(self, "session"):
            self.session.undo_stack.clear()


TestCorrecting = pytest.mark.timeout(scaled(300, 7200))(Correcting.TestCase)
TestCorrecting.settings = settings(
    max_examples=scaled(8, 400),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
