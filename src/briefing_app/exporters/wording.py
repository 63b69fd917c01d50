"""The words that stand in an export as plain English values, in the language of the briefing.

In data they stay as they are; on a page, a slide or in a sheet people read them.
"""

from briefing_app.exporters.outgoing import OutFigure
from briefing_app.words.said import marked
from briefing_app.words.written import written

OVERRULED = " (overruled)"
"""Behind the outcome of a claim that a person judged otherwise than its sum."""
_OUTCOMES = {
    "holds": marked("holds"),
    "fails": marked("fails"),
    "unchecked": marked("unchecked"),
    f"holds{OVERRULED}": marked("holds (overruled)"),
    f"fails{OVERRULED}": marked("fails (overruled)"),
    f"unchecked{OVERRULED}": marked("unchecked (overruled)"),
}


def outcome_words(outcome: str, language: str) -> str:
    """Return what came of checking a claim, or how two sources stand to each other."""
    return written(language, _OUTCOMES.get(outcome, outcome))


def hedge_words(figure: OutFigure, language: str) -> str:
    """Return the hedge of a figure; empty for none."""
    return written(language, figure.hedge, "before a number") if figure.hedge else ""


def marks_words(figure: OutFigure, language: str) -> str:
    """Return the marks of a figure in a row; empty for none."""
    marks = figure.marks.split(", ") if figure.marks else []
    return ", ".join(written(language, mark, "of a number") for mark in marks)


def reserved_words(figure: OutFigure, language: str, between: str) -> str:
    """Return hedge and marks in a line; empty for none."""
    both = (hedge_words(figure, language), marks_words(figure, language))
    return between.join(words for words in both if words)
