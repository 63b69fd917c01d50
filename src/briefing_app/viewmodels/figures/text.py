"""A figure in words: its label with period, its evidence, the claims about it.

One place, so that a card, the article and a screen reader say the same.
"""

from collections.abc import Iterable
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import GAP, CellRef, Claim, Figure, FigureRef, Operand
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.numberformat import NBSP, NumberParts, format_number, number_parts, rounded
from briefing_app.core.source import CELL_SEPARATOR
from briefing_app.core.span import Span
from briefing_app.core.sums.form import form_of_figure
from briefing_app.core.unit_words import unit_noun
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.value import replace
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.by_place import claims_over
from briefing_app.viewmodels.figures.claim_words import states, verdict_words
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.period_text import period_name, period_words
from briefing_app.viewmodels.figures.reservations import hedge_words, mark_words, quantity_text
from briefing_app.viewmodels.figures.ties import claims_by_subject, names_of
from briefing_app.words.said import marked
from briefing_app.words.written import is_written, written

_CLAIMS = {
    Outcome.HOLDS: (marked("Claim “{words}” holds."), marked("Claim “{words}” holds: {why}.")),
    Outcome.FAILS: (marked("Claim “{words}” fails."), marked("Claim “{words}” fails: {why}.")),
    Outcome.UNCHECKED: (
        marked("Claim “{words}” is unchecked."),
        marked("Claim “{words}” is unchecked: {why}."),
    ),
}


_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def label_text(figure: Figure, language: str = "en") -> str:
    """Return the label with its period ("deaths in 2021"); things counted where there is none.

    A period that is not sure is left away: nothing that may be false is said.

    ``language`` is that of the briefing. Beside words in a script or language that the program does
    not write, a period stands without words, and not at all where they name a year themselves.
    """
    unit = figure.quantity.unit
    label = figure.label.strip()
    if not label and kind_of(unit) is UnitKind.COUNT:
        label = unit_noun(unit, Decimal(2), language)
    period = figure.sure_period
    foreign = not is_written(language) or (
        bool(label) and not any(char.isascii() and char.isalpha() for char in label)
    )
    said = period if foreign else period_words(period, language)
    named = period[:4] in label or (foreign and _YEAR.search(label) is not None)
    if GAP in label and period and not named:  # the article's words: the period is not among them
        return f"{label} · {period_name(period, language)}"
    return f"{label} {'' if named else said}".strip()


def said_words(figure: Figure, language: str) -> str:
    """Return what the text says where a person set another value; empty where it says this one.

    A noun that was only put in other words is no other value.
    """
    said, mine = figure.said, figure.quantity
    if said is None:
        return ""
    counts = {kind_of(said.unit), kind_of(mine.unit)} <= {UnitKind.COUNT, UnitKind.NONE}
    if replace(mine, marks=said.marks, unit=said.unit if counts else mine.unit) == said:
        return ""
    if isinstance(figure.evidence, Span):
        return " ".join(figure.evidence.exact.split())
    return quantity_text(said, language)


def per_cent_text(value: Decimal, language: str) -> str:
    """Return the size of a share or change: "22 %", one decimal below ten; the sign is left out."""
    return f"{format_number(rounded(abs(value), 2), language)}\u00a0%"


def number_of(figure: Figure, language: str) -> NumberParts:
    """Return a figure's number as the article writes it; the usual way where it does not."""
    parts = number_parts(figure.quantity, language, form=form_of_figure(figure))
    if _says_unit(figure.label, parts.unit):
        return parts._replace(unit="")
    amount, each, noun = parts.unit.partition(" per ")
    said = each and _says_unit(figure.label, f"per {noun}")
    return parts._replace(unit=amount) if said else parts


def _says_unit(label: str, unit: str) -> bool:
    """Whether a label ends with what its number would say: "complaints per 1,000 pupils"."""
    if " per " not in f" {unit}":
        return False
    said, told = (words.lower().replace(NBSP, " ").split() for words in (unit, label))
    last = told[-len(said) :]
    return [w.removesuffix("s") for w in last] == [w.removesuffix("s") for w in said]


def unsaid(reservations: Iterable[str], label: str) -> tuple[str, ...]:
    """Return the hedges and marks that a label does not say itself, as "adjusted profit" does."""
    words = label.casefold().split()
    return tuple(word for word in reservations if word.casefold() not in words)


def figure_name(figure: Figure, language: str, tongue: str = "") -> str:
    """Return a figure in one phrase: "almost 58,000 deaths in 2020 (estimated)".

    ``language`` is that of the number's form, ``tongue`` that of the words; empty is the same.
    """
    quantity, tongue = figure.quantity, tongue or language
    said = unsaid(quantity.marks, figure.label)
    marks = f"({', '.join(mark_words(mark, tongue) for mark in said)})" if said else ""
    number, label = number_of(figure, language).text, label_text(figure, tongue)
    unit = number.rpartition(" ")[2].rpartition(NBSP)[2]
    if unit.isalpha() and label.partition(" ")[0] == unit:
        label = label.partition(" ")[2]  # "64 days of crossings", not "64 days days of crossings"
    return " ".join(w for w in (hedge_words(quantity.hedge, tongue), number, label, marks) if w)


def names_figure(operand: Operand, figure: Figure) -> bool:
    """Return whether an operand is this figure, by its id or by the cell it was read from."""
    if isinstance(operand, FigureRef):
        return operand.figure == figure.id
    return figure.evidence == operand


def claims_about(briefing: Briefing, figure: Figure) -> tuple[Claim, ...]:
    """Return the claims whose first operand is the figure and whose words still stand."""
    known = claims_by_subject(briefing)
    return tuple(claim for name in names_of(figure) for claim in known.get(name, ()))


def claims_of(briefing: Briefing, figure: Figure) -> tuple[Claim, ...]:
    """Return the claims about a figure, and those of which it is the number that is stated."""
    about = claims_about(briefing, figure)
    if not isinstance(figure.evidence, Span):
        return about
    over = claims_over(briefing, figure.evidence)
    return (*about, *(c for c in over if c not in about and states(c, figure)))


def claim_text(briefing: Briefing, claim: Claim, verdict: Verdict) -> str:
    """Return a claim with its verdict: "Claim “nearly double” holds: 288 ÷ 150 = 1.92."."""
    why = verdict_words(briefing, claim, verdict).rstrip(".")  # "Mio." ends in a full stop itself
    bare, whole = _CLAIMS[verdict.outcome]
    words = claim.span.exact
    return written(briefing.language, whole if why else bare, words=words, why=why)


def evidence_text(briefing: Briefing, figure: Figure) -> str:
    """Return where a figure comes from: "From the article: It ended in 288 arrests, …"."""
    evidence = figure.evidence
    lost = bool(loss_of(briefing, evidence))
    if isinstance(evidence, CellRef):
        return _lost_cell_text(briefing, evidence) if lost else _cell_text(briefing, evidence)
    if lost:
        return written(
            briefing.language, "The article no longer says: {words}.", words=evidence.exact
        )
    return _span_text(briefing, evidence)


def _span_text(briefing: Briefing, span: Span) -> str:
    # Lazy on purpose: only screen readers hear it, after the first paint.
    from briefing_app.viewmodels.figures.sentences import derive_sentence

    article = briefing.articles_by_id[span.source]
    start, end = derive_sentence(article, span.start, span.end)
    words = article.text[start:end].replace(CELL_SEPARATOR, ", ")
    return written(briefing.language, "From the article: {words}", words=" ".join(words.split()))


_GONE = marked("From a cell whose number is no longer in the table {name}.")


def _lost_cell_text(briefing: Briefing, ref: CellRef) -> str:
    table = briefing.tables_by_id.get(ref.table)
    if table is None:
        return written(briefing.language, "From a table that is no longer there.")
    return written(briefing.language, _GONE, name=table.name)


def _cell_text(briefing: Briefing, ref: CellRef) -> str:
    table = briefing.tables_by_id[ref.table]
    row = next(r for r in table.rows if r.id == ref.row)
    head = next(c for c in table.columns if c.id == ref.column)
    column = column_name(head, briefing.language)
    first = row.cells[0].text if row.cells else ""
    place = ", ".join(word for word in (table.name, first, column) if word)
    return written(briefing.language, "From the table: {place}.", place=place)


def figure_description(briefing: Briefing, figure: Figure) -> str:
    """Return all there is to say about a figure beyond its name, in whole sentences."""
    number = briefing.evidence_numbers.get(figure.id)
    said = [written(briefing.language, "Figure {n}.", n=number)] if number else []
    said += [claim_text(briefing, c, verdict_on(briefing, c)) for c in claims_of(briefing, figure)]
    said.append(evidence_text(briefing, figure))
    return " ".join(said)
