"""The figures as rows of a table: one place for the workbook, the CSV and their heads."""

from collections.abc import Iterator
from decimal import Decimal

from briefing_app.exporters.outgoing import OutFigure, Outgoing
from briefing_app.exporters.wording import hedge_words, marks_words
from briefing_app.words.written import written

Field = str | int | Decimal | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def heads(language: str) -> tuple[str, ...]:
    """Return the heads of the columns, in the language of the briefing."""
    tongue = language
    return (
        written(tongue, "No.", "of a row"),
        written(tongue, "Key figure"),
        written(tongue, "Figure"),
        written(tongue, "What"),
        written(tongue, "Hedge"),
        written(tongue, "Value"),
        written(tongue, "Low", "end of a range"),
        written(tongue, "High", "end of a range"),
        written(tongue, "Unit"),
        written(tongue, "Marks"),
        written(tongue, "When"),
        written(tongue, "Where"),
        written(tongue, "Sentence"),
        written(tongue, "Place in the text"),
        written(tongue, "Source"),
        written(tongue, "Checked"),
        written(tongue, "Verdicts"),
    )


def figure_rows(outgoing: Outgoing) -> Iterator[tuple[Field, ...]]:
    """Yield one row a figure, in the order of `heads`; numbers as numbers, nothing as None."""
    for figure in outgoing.figures:
        yield _row(figure, outgoing.language)


def _row(figure: OutFigure, language: str) -> tuple[Field, ...]:
    verdicts = " ".join(figure.verdicts)
    gone = written(language, "(no longer in the text)")
    sentence = f"{gone} {figure.sentence}" if figure.lost else figure.sentence
    key = written(language, "yes") if figure.key else written(language, "no")
    hedge, marks = hedge_words(figure, language), marks_words(figure, language)
    return (
        *(figure.number or None, key, figure.shown, figure.label),
        *(hedge, figure.value, figure.low, figure.high, figure.unit, marks),
        *(figure.period, figure.place, sentence, figure.where, figure.source),
        *(figure.checked, verdicts),
    )


def harmless(text: str) -> str:
    """Return text that no spreadsheet takes for a formula.

    An apostrophe before the first character is what spreadsheets themselves use to say "this is
    text"; see the OWASP page on CSV injection.
    """
    return f"'{text}" if text.startswith(_FORMULA) else text
