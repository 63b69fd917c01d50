"""A figure made of words that a person chose: the number is read again where it stands."""

import re
from dataclasses import dataclass, replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import new_id
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import Article
from briefing_app.core.span import Span, make_span
from briefing_app.reading.grammar.digits import digits_value
from briefing_app.reading.grammar.tokens import Tokens, mended
from briefing_app.reading.labels import derive_label
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.find.amounts import find_amounts
from briefing_app.reading.numbers.found import Found, Reading
from briefing_app.reading.numbers.said.hedging import find_hedges, find_marks
from briefing_app.reading.numbers.unit.units import find_units
from briefing_app.reading.periods import derive_period, derive_place
from briefing_app.viewmodels.figures.sentences import sentences_of
from briefing_app.viewmodels.triage.reading import ground_of, ground_with, reading_of
from briefing_app.words.said import marked, translated

NO_NUMBER = marked("There is no number in these words; select words that hold one.")
NO_WORDS = marked("Select words of the article that hold a number first.")
_DIGITS = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True)
class Refused:
    """Why something cannot be done, in one sentence that says what to do instead."""

    sentence: str


def derive_made(
    briefing: Briefing, source: str, start: int, end: int, status: Status
) -> Figure | Refused:
    """Return the figure that ``start..end`` of an article says, decided as ``status``.

    Where a figure of the briefing has the number already it is that one, with the status.
    """
    article = briefing.articles_by_id.get(source)
    if article is None or start >= end:
        return Refused(translated(NO_WORDS))
    reading = reading_of(article)
    found = _found_in(reading, start, end) or _forced(article, reading, start, end)
    if found is None:
        return Refused(translated(NO_NUMBER))
    known = _known(briefing, source, found.start, found.end)
    if known is not None:
        return replace(known, status=status, decided=True, reason="")
    return _figure(briefing, article, reading, found, status)


def _known(briefing: Briefing, source: str, start: int, end: int) -> Figure | None:
    """Return the figure of the briefing whose words hold a number."""
    for figure in briefing.figures:
        span = figure.evidence
        if not isinstance(span, Span) or span.source != source or span.lost:
            continue
        if span.start < end and start < span.end:
            return figure
    return None


def _found_in(reading: Reading, start: int, end: int) -> Found | None:
    """Return the first number the reader took for a figure among the words, one inside before."""
    touching = [f for f in reading.figures if f.start < end and start < f.end]
    inside = [f for f in touching if start <= f.start and f.end <= end]
    return next(iter(inside or touching), None)


def _forced(article: Article, reading: Reading, start: int, end: int) -> Found | None:
    """Read a number that the reader set aside or left, as if it were a figure."""
    text = mended(article.text)
    spans = reading.sentences or sentences_of(text)
    index = next((i for i, (a, b) in enumerate(spans) if a < end and start < b), 0)
    if not spans:
        return None
    tokens = Tokens(text, *spans[index])
    amounts = [
        a
        for a in find_amounts(tokens)
        if tokens.span(a.first, a.end)[0] < end and start < tokens.span(a.first, a.end)[1]
    ][:1]
    if not amounts:
        return _of_digits(article.text, index, start, end)
    find_units(tokens, amounts)
    find_hedges(tokens, amounts)
    find_marks(tokens, amounts)
    return _as_found(tokens, amounts[0], index)


def _as_found(tokens: Tokens, amount: Amount, sentence: int) -> Found | None:
    low, high = amount.low, amount.high
    value = amount.value if low is None or high is None else None
    if value is None and (low is None or high is None or low > high):
        return None
    unit = "" if amount.unit.startswith("/") else amount.unit
    quantity = Quantity(
        value,
        unit,
        Hedge(amount.hedge or "exact"),
        tuple(amount.marks),
        low if value is None else None,
        high if value is None else None,
    )
    start, end = tokens.span(amount.first, amount.end)
    noun = (-1, -1)
    if 0 <= amount.noun_start < amount.noun_end <= tokens.n:
        noun = tokens.span(amount.noun_start, amount.noun_end)
    return Found(
        start, end, quantity, amount.unit_text, amount.kind, "", sentence, noun[0], noun[1]
    )


def _of_digits(text: str, sentence: int, start: int, end: int) -> Found | None:
    """Return the first run of digits among the words as a number without a unit."""
    for digits in _DIGITS.finditer(text, start, end):
        value = digits_value(digits.group().rstrip(".,"))
        if value is not None:
            stop = digits.start() + len(digits.group().rstrip(".,"))
            return Found(digits.start(), stop, Quantity(value), sentence=sentence)
    return None


def _figure(
    briefing: Briefing, article: Article, reading: Reading, found: Found, status: Status
) -> Figure:
    """Return the figure of a found number, with the label, period and place of its sentence."""
    forced = found not in reading.figures
    if forced:
        figures = sorted((*reading.figures, found), key=lambda f: f.start)
        reading = reading._replace(figures=tuple(f._replace(same_as=None) for f in figures))
        found = found._replace(same_as=None)
    ground = ground_with(article, reading) if forced else ground_of(article)
    mention = ground.there.mentions[reading.figures.index(found)]
    label = derive_label(ground.labels, mention.index).text
    return Figure(
        new_id(briefing),
        found.quantity,
        "" if forced and not found.quantity.unit else label,
        make_span(article.source.id, article.text, found.start, found.end),
        derive_period(ground.there, ground.layout, ground.times, mention).iso,
        derive_place(ground.there, mention, ground.layout).name,
        found.change,
        status,
        "",
        True,
    )
