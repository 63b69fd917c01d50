"""What limits a number, in the language of the briefing: "more than", "estimated"."""

from collections.abc import Sequence

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, Operand
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.form import Form, form_of_figure
from briefing_app.words.said import marked
from briefing_app.words.written import written

_BEFORE = "before a number"
_BEHIND = "of a number"
HEDGES = {
    Hedge.ABOUT: marked("about", "before a number"),
    Hedge.ALMOST: marked("almost", "before a number"),
    Hedge.MORE_THAN: marked("more than", "before a number"),
    Hedge.LESS_THAN: marked("less than", "before a number"),
    Hedge.AT_LEAST: marked("at least", "before a number"),
    Hedge.AT_MOST: marked("at most", "before a number"),
}
MARKS = (
    marked("adjusted", "of a number"),
    marked("alleged", "of a number"),
    marked("average", "of a number"),
    marked("believed", "of a number"),
    marked("confirmed", "of a number"),
    marked("estimated", "of a number"),
    marked("expected", "of a number"),
    marked("feared", "of a number"),
    marked("final", "of a number"),
    marked("forecast", "of a number"),
    marked("median", "of a number"),
    marked("planned", "of a number"),
    marked("preliminary", "of a number"),
    marked("presumed", "of a number"),
    marked("projected", "of a number"),
    marked("provisional", "of a number"),
    marked("record", "of a number"),
    marked("reported", "of a number"),
    marked("revised", "of a number"),
    marked("suspected", "of a number"),
    marked("target", "of a number"),
    marked("unconfirmed", "of a number"),
)
"""The marks that reading knows; one that a person wrote stands as it is."""


def hedge_words(hedge: Hedge, language: str) -> str:
    """Return a hedge as it stands before its number; empty for an exact one."""
    return written(language, HEDGES[hedge], _BEFORE) if hedge in HEDGES else ""


def mark_words(mark: str, language: str) -> str:
    """Return a mark as it stands beside its number."""
    return written(language, mark, _BEHIND)


def reservation_words(quantity: Quantity, language: str) -> tuple[str, ...]:
    """Return hedge and marks of a number, in the order in which they are shown."""
    hedge = hedge_words(quantity.hedge, language)
    return (*((hedge,) if hedge else ()), *(mark_words(mark, language) for mark in quantity.marks))


def joined(words: Sequence[str], language: str) -> str:
    """Return words in a row with "and" between them."""
    *first, last = words
    if not first:
        return last
    return written(language, "{first} and {last}", first=", ".join(first), last=last)


def quantity_text(
    quantity: Quantity,
    language: str,
    tongue: str = "",
    *,
    counted: bool = True,
    form: Form | None = None,
) -> str:
    """Return a number on one line with its unit, its hedge before it and its marks behind.

    ``language`` is that of the number's form, ``tongue`` that of the words; empty is the same.
    ``form`` is how the article writes it.
    """
    tongue = tongue or language
    text = format_quantity(quantity, language, counted=counted, hedged=False, form=form)
    marks = ", ".join(mark_words(mark, tongue) for mark in quantity.marks)
    parts = (hedge_words(quantity.hedge, tongue), text, f"({marks})" if marks else "")
    return " ".join(part for part in parts if part)


def amount_text(figure: Figure, language: str, *, counted: bool = True) -> str:
    """Return the number of a figure on one line as the article writes it, with its reservations."""
    form = form_of_figure(figure)
    return quantity_text(figure.quantity, language, counted=counted, form=form)


def operand_text(
    briefing: Briefing, operand: Operand, language: str, *, counted: bool = True
) -> str:
    """Return what `amount_text` does, of a figure or a cell; empty where there is none any more."""
    quantity = arithmetic.quantity_of(briefing, operand)
    if quantity is None:
        return ""
    form = arithmetic.form_of_operand(briefing, operand)
    return quantity_text(quantity, language, counted=counted, form=form)
