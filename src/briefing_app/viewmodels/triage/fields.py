"""The fields of a figure that can be edited inline, and the figure that an edit gives."""

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.form import MINOR, form_of_figure
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.reservations import HEDGES
from briefing_app.viewmodels.triage.making import Refused
from briefing_app.viewmodels.triage.period import iso_period
from briefing_app.viewmodels.triage.units import LONGEST as LONGEST_UNIT
from briefing_app.viewmodels.triage.units import canonical_unit, unit_shown, unit_words
from briefing_app.viewmodels.triage.value import example_value, typed_value, value_words
from briefing_app.words.said import marked, said, translated

LONGEST = 120
"""Characters of a label or a place."""
MARKS = ("estimated", "provisional", "preliminary")


class Field(StrEnum):
    """A field; the value is its name on the card."""

    WHAT = marked("What")
    HEDGE = marked("Hedge")
    VALUE = marked("Value")
    UNIT = marked("Unit")
    WHEN = marked("When")
    WHERE = marked("Where")


STEPS = {
    Field.WHAT: marked("Change label"),
    Field.HEDGE: marked("Change hedge"),
    Field.VALUE: marked("Change value"),
    Field.UNIT: marked("Change unit"),
    Field.WHEN: marked("Change period"),
    Field.WHERE: marked("Change place"),
}
"""What each edit is called in the Edit menu."""


class MarkProps(NamedTuple):
    """A mark that can be put on a figure, and whether it has it."""

    word: str
    on: bool

    @property
    def shown(self) -> str:
        """The mark as the interface names it."""
        return translated(self.word, "of a number")


def hedge_words(hedge: Hedge) -> str:
    """Return a hedge as the interface names it; an exact number is "exact"."""
    words = HEDGES.get(hedge)
    return translated(words, "before a number") if words else said("exact", "hedge of a number")


def derive_fields(figure: Figure, language: str) -> dict[Field, str]:
    """Return what each field shows; an amount in two units as it is counted, to be corrected."""
    quantity, form = figure.quantity, form_of_figure(figure)
    unit = unit_shown(figure, language)
    if form is not None and form.said and not unit and quantity.unit:
        form, unit = None, unit_words(quantity.unit, language)
    return {
        Field.WHAT: figure.label,
        Field.HEDGE: hedge_words(quantity.hedge),
        Field.VALUE: value_words(quantity, language, form),
        Field.UNIT: unit,
        Field.WHEN: period_name(figure.period, language),
        Field.WHERE: figure.place,
    }


def derive_marks(figure: Figure) -> tuple[MarkProps, ...]:
    """Return the usual marks, and others that the figure has."""
    own = figure.quantity.marks
    words = (*MARKS, *(mark for mark in own if mark not in MARKS))
    return tuple(MarkProps(word, word in own) for word in words)


def edited(figure: Figure, field: Field, text: str, language: str) -> Figure | Refused:
    """Return the figure with a field set to what was typed, or why that cannot be."""
    if text == derive_fields(figure, language)[field]:
        return figure
    words = " ".join(text.split())
    if field is Field.HEDGE:
        hedge = next((h for h in Hedge if hedge_words(h) == words), None)
        if hedge is None:
            return Refused(said("“{words}” is no hedge; choose one of the seven.", words=words))
        return replace(figure, quantity=replace(figure.quantity, hedge=hedge))
    if field is Field.VALUE:
        return _with_value(figure, words, language)
    if field is Field.UNIT:
        if len(words) > LONGEST_UNIT:
            return Refused(said("A unit has at most {most} characters.", most=LONGEST_UNIT))
        return replace(
            figure, quantity=replace(figure.quantity, unit=canonical_unit(words, language))
        )
    if field is Field.WHEN:
        period = iso_period(words, language)
        if period is None:
            return Refused(
                said(
                    "“{words}” is no period; write 2021, March 2021, Q1 2021 or 2020–2021.",
                    words=words,
                )
            )
        return replace(figure, period=period)
    if len(words) > LONGEST:
        most, count = LONGEST, len(words)
        if field is Field.WHAT:
            told = said(
                "A label has at most {most} characters; this has {count}.", most=most, count=count
            )
        else:
            told = said(
                "A place has at most {most} characters; this has {count}.", most=most, count=count
            )
        return Refused(told)
    return replace(figure, label=words) if field is Field.WHAT else replace(figure, place=words)


def _with_value(figure: Figure, words: str, language: str) -> Figure | Refused:
    typed = typed_value(words, language)
    if typed is None:
        shown = (
            said("“{words}” is no number", words=words)
            if words
            else said("A figure needs a number")
        )
        return Refused(
            said(
                "{shown}; write {example_value}, 53 million or 40–60.",
                shown=shown,
                example_value=example_value(language),
            )
        )
    form = form_of_figure(figure)
    minor = form is not None and form.minor
    ends = (typed.value, typed.low, typed.high)
    value, low, high = ((end and end * MINOR) for end in ends) if minor else ends
    quantity = replace(figure.quantity, value=value, low=low, high=high)
    return replace(figure, quantity=quantity)


def with_mark(figure: Figure, word: str) -> Figure:
    """Put a mark on a figure, or take it off."""
    marks = figure.quantity.marks
    kept = tuple(m for m in marks if m != word) if word in marks else (*marks, word)
    return replace(figure, quantity=replace(figure.quantity, marks=kept))
