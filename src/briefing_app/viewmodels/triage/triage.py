"""Everything found in the articles, in reading order, with what was decided about each number.

Every digit and number word is in exactly one item: a figure of the briefing, or what the reader
set aside with its reason, or what it could not read.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, Status
from briefing_app.core.numberformat import NBSP, number_parts
from briefing_app.core.once import once
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.period_text import period_name, period_words
from briefing_app.viewmodels.triage.reading import reading_of
from briefing_app.viewmodels.triage.units import unit_words

_SCALES = {"million": "M", "billion": "bn", "trillion": "tn"}
_PLAIN = {"pronoun one": "pronoun", "list number": "list mark"}
_AROUND = 34
"""Characters shown on either side of a number that is no figure."""


class Decision(StrEnum):
    """How it stands with a number; the value is what the list says."""

    KEY = "key"
    USED = "used"
    ASIDE = "set aside"
    SUGGESTED_KEY = "suggested key"
    SUGGESTED_USE = "suggested use"
    UNREAD = "unread"

    @property
    def is_open(self) -> bool:
        """Whether a person has not decided yet."""
        return self in (Decision.SUGGESTED_KEY, Decision.SUGGESTED_USE)

    @property
    def is_figure(self) -> bool:
        """Whether it counts among the figures."""
        return self not in (Decision.ASIDE, Decision.UNREAD)


@dataclass(frozen=True)
class TriageItem:
    """A number of the article. ``figure`` is its figure's id, empty where it is none.

    ``key`` names it among all items; ``value``, ``unit`` and ``label`` are what the list shows;
    ``reason`` says why it is set aside. ``doubt`` names what of it the text leaves open, until a
    person has decided.
    """

    key: str
    figure: str
    source: str
    start: int
    end: int
    value: str
    unit: str
    label: str
    decision: Decision
    reason: str = ""
    lost: bool = False
    doubt: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The item in words, for a screen reader."""
        reason = f", {self.reason}" if self.reason else ""
        words = " ".join(word for word in (self.value, self.unit) if word and word != self.reason)
        label = f", {self.label}" if self.label else ""
        return f"{words}{label}: {self.decision}{reason}"


@dataclass(frozen=True)
class Triage:
    """The items, and how many there are of each decision."""

    items: tuple[TriageItem, ...] = ()

    @cached_property
    def counts(self) -> Counter[Decision]:
        """How many items there are of each decision."""
        return Counter(item.decision for item in self.items)

    @cached_property
    def rows(self) -> dict[str, int]:
        """Where each item stands, by its key."""
        return {item.key: row for row, item in enumerate(self.items)}

    @property
    def undecided(self) -> int:
        """How many figures wait for a decision."""
        return sum(count for decision, count in self.counts.items() if decision.is_open)

    def item(self, key: str) -> TriageItem | None:
        """Return the item of a key, or None."""
        row = self.rows.get(key)
        return None if row is None else self.items[row]

    def step(self, key: str, by: int) -> str:
        """Return the key of the item ``by`` rows further on, held at the ends; empty for none."""
        if not self.items:
            return ""
        row = self.rows.get(key)
        at = 0 if row is None else max(0, min(len(self.items) - 1, row + by))
        return self.items[at].key

    def next_open(self, key: str) -> str:
        """Return the key of the next item to decide, round the end; empty where all are.

        Those that are in doubt come first.
        """
        start = self.rows.get(key, -1) + 1
        order = (*self.items[start:], *self.items[:start])
        waiting = [item for item in order if item.decision.is_open]
        first = next((item for item in waiting if item.doubt), None)
        return first.key if first else waiting[0].key if waiting else ""


@once
def derive_triage(briefing: Briefing) -> Triage:
    """Return all numbers of the articles in reading order."""
    items: list[TriageItem] = []
    for article in briefing.articles:
        covered = bytearray(len(article.text))
        own = list(_figures(briefing, article, covered))
        own += _others(briefing, article, covered)
        own.sort(key=lambda item: (item.lost, item.start, item.end))
        items += own
    return Triage(tuple(items))


def number_key(source: str, start: int, end: int) -> str:
    """Return the key of a number that is no figure, by its place."""
    return f"number:{source}:{start}-{end}"


def decision_of(figure: Figure) -> Decision:
    """Return how it stands with a figure."""
    if figure.status is Status.ASIDE:
        return Decision.ASIDE
    key = figure.status is Status.KEY
    if figure.decided:
        return Decision.KEY if key else Decision.USED
    return Decision.SUGGESTED_KEY if key else Decision.SUGGESTED_USE


def value_text(quantity: Quantity, language: str) -> str:
    """Return the number alone, its scale made short: ``"53.4 M"``, ``"40–60"``."""
    parts = number_parts(quantity, language)
    scale = f"{NBSP}{_SCALES.get(parts.scale, parts.scale)}" if parts.scale else ""
    minus = parts.sign[0] if parts.sign.startswith("−") else ""
    return f"{minus}{parts.number}{scale}"


def _figures(briefing: Briefing, article: Article, covered: bytearray) -> Iterator[TriageItem]:
    language = briefing.language or "en"
    for figure in briefing.figures:
        span = figure.evidence
        if not isinstance(span, Span) or span.source != article.source.id:
            continue
        if not span.lost:
            covered[span.start : span.end] = b"\x01" * len(covered[span.start : span.end])
        quantity = figure.quantity
        doubt = () if figure.decided else figure.unsure
        check = f"check {' and '.join(doubt)}" if doubt else ""
        unit = unit_words(quantity.unit)
        period = period_name(figure.period) if unit else period_words(figure.period)
        yield TriageItem(
            figure.id,
            figure.id,
            span.source,
            span.start,
            span.end,
            value_text(quantity, language),
            ", ".join(word for word in (unit, period) if word) or "—",
            " · ".join(
                words
                for words in (
                    ", ".join(w for w in (*quantity.reservations, figure.label) if w),
                    check,
                )
                if words
            ),
            decision_of(figure),
            figure.reason if figure.status is Status.ASIDE else "",
            span.lost,
            doubt,
        )


def _others(briefing: Briefing, article: Article, covered: bytearray) -> Iterator[TriageItem]:
    """Give what the reader found that is no figure of the briefing."""
    reading, text, source = reading_of(article), article.text, article.source.id
    claims = [c for c in briefing.claims if c.span.source == source and not c.span.lost]
    found = [
        (f.start, f.end, Decision.ASIDE, _claimed(claims, f.start, f.end)) for f in reading.figures
    ]
    found += [(a.start, a.end, Decision.ASIDE, a.reason) for a in reading.asides]
    found += [(u.start, u.end, Decision.UNREAD, "") for u in reading.unread]
    for start, end, decision, reason in found:
        digits = [i for i in range(start, end) if text[i].isdigit()]
        if all(covered[i] for i in digits) if digits else any(covered[start:end]):
            continue
        key = number_key(source, start, end)
        reason = _PLAIN.get(reason, reason)
        words = " ".join(text[start:end].split())
        around = _context(text, start, end)
        yield TriageItem(
            key, "", source, start, end, words, reason or "—", around, decision, reason
        )


def _claimed(claims: list[Claim], start: int, end: int) -> str:
    """Return why a number that the reader took for a figure is none of the briefing."""
    inside = any(c.span.start < end and start < c.span.end for c in claims)
    return "claim" if inside else "not used"


def _context(text: str, start: int, end: int) -> str:
    """Return the words around a number, on its line."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    cut = start > _AROUND and len(before) == _AROUND
    if cut:
        before = "…" + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0].rstrip(" .,;:") + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())
