"""The figures as rows of a table: one place for the workbook, the CSV and their heads."""

from collections.abc import Iterator
from decimal import Decimal

from briefing_app.exporters.outgoing import OutFigure, Outgoing

HEADS = (
    *("No.", "Key figure", "Figure", "What", "Hedge", "Value", "Low", "High", "Unit", "Marks"),
    *("When", "Where", "Sentence", "Place in the text", "Source", "Checked", "Verdicts"),
)
Field = str | int | Decimal | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def figure_rows(outgoing: Outgoing) -> Iterator[tuple[Field, ...]]:
    """Yield one row a figure, in the order of `HEADS`; numbers as numbers, nothing as None."""
    for figure in outgoing.figures:
        yield _row(figure)


def _row(figure: OutFigure) -> tuple[Field, ...]:
    verdicts = " ".join(figure.verdicts)
    sentence = f"(no longer in the text) {figure.sentence}" if figure.lost else figure.sentence
    return (
        *(figure.number or None, "yes" if figure.key else "no", figure.shown, figure.label),
        *(figure.hedge, figure.value, figure.low, figure.high, figure.unit, figure.marks),
        *(figure.period, figure.place, sentence, figure.where, figure.source),
        *(figure.checked, verdicts),
    )


def harmless(text: str) -> str:
    """Return text that no spreadsheet takes for a formula.

    An apostrophe before the first character is what spreadsheets themselves use to say "this is
    text"; see the OWASP page on CSV injection.
    """
    return f"'{text}" if text.startswith(_FORMULA) else text
