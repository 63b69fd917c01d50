"""Tables put beside an article, and the claims that can be checked against them from then on.

Pure; checking loads the reader.
"""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_table
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import CellRef, Claim, Figure, FigureRef, Operand
from briefing_app.core.source import Article, Table
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.core.verdicts import verdict_on

LONGEST_CHECKED = 200_000
"""Characters of an article up to which its claims are read again: about half a second."""


def with_tables(briefing: Briefing, tables: tuple[Table, ...]) -> Briefing:
    """Return the briefing with tables added; the same one is put in place, not added twice."""
    after = briefing
    for table in tables:
        after = with_table(after, table)
    return after


def with_tables_checked(briefing: Briefing, tables: tuple[Table, ...]) -> Briefing:
    """Add tables, and let claims that nothing could check rest on them where they can."""
    after = with_tables(briefing, tables)
    if after == briefing or not any(_is_open(after, claim) for claim in after.claims):
        return after
    claims = {claim.id: claim for claim in after.claims}
    for article in after.articles:
        if len(article.text) <= LONGEST_CHECKED:
            claims |= _checked(after, article)
    return replace(after, claims=tuple(claims[claim.id] for claim in after.claims))


def with_table_checked(briefing: Briefing, table_id: str) -> Briefing:
    """Let the articles be checked against one table that a person chose.

    A claim that the table can answer rests on it from now on, whatever it rested on before, unless
    a person has ruled; a number that the table says otherwise becomes a claim.
    """
    table = briefing.tables_by_id.get(table_id)
    if table is None:
        return briefing
    after = briefing
    for article in briefing.articles:
        if len(article.text) <= LONGEST_CHECKED:
            after = _checked_against(after, article, table)
    return after


def _checked_against(briefing: Briefing, article: Article, table: Table) -> Briefing:
    from briefing_app.reading.draft import derive_draft

    source = article.source.id
    draft = derive_draft(article, tables=(table,))
    names = _names_of(draft.figures, briefing, source)
    claims = list(briefing.claims)
    at = {
        (claim.kind, claim.span.start, claim.span.end): index
        for index, claim in enumerate(claims)
        if claim.span.source == source and not claim.span.lost
    }
    for read in draft.claims:
        operands = [_renamed(operand, names) for operand in read.operands]
        rests = any(isinstance(o, CellRef) and o.table == table.source.id for o in operands)
        if not rests or any(operand is None for operand in operands):
            continue
        now = replace(read, operands=tuple(operand for operand in operands if operand is not None))
        if derive_verdict(briefing, now, explain=False, slips=False).outcome is Outcome.UNCHECKED:
            continue
        index = at.get((read.kind, read.span.start, read.span.end))
        if index is None:
            claims.append(replace(now, id=fresh("c", (claim.id for claim in claims))))
        elif claims[index].ruling is None:
            claims[index] = replace(now, id=claims[index].id)
    return briefing if claims == list(briefing.claims) else replace(briefing, claims=tuple(claims))


def _names_of(figures: tuple[Figure, ...], briefing: Briefing, source: str) -> dict[str, str]:
    """Return the id in the briefing of each figure of a draft, empty where it has none."""
    ids = _ids_by_place(briefing, source)
    return {
        figure.id: ids.get((figure.evidence.start, figure.evidence.end), "")
        for figure in figures
        if isinstance(figure.evidence, Span)
    }


def _checked(briefing: Briefing, article: Article) -> dict[str, Claim]:
    """Return the claims of an article that stood unchecked and rest on something now."""
    from briefing_app.reading.draft import derive_draft

    source = article.source.id
    open_claims = {
        (claim.span.start, claim.span.end): claim
        for claim in briefing.claims
        if _is_open(briefing, claim) and not claim.span.lost and claim.span.source == source
    }
    if not open_claims:
        return {}
    draft = derive_draft(article, tables=briefing.tables)
    names = _names_of(draft.figures, briefing, source)
    found: dict[str, Claim] = {}
    for read in draft.claims:
        claim = open_claims.get((read.span.start, read.span.end))
        operands = tuple(_renamed(operand, names) for operand in read.operands)
        if claim is not None and operands and all(operands):
            known = tuple(operand for operand in operands if operand is not None)
            now = replace(read, id=claim.id, span=claim.span, operands=known)
            verdict = derive_verdict(briefing, now, explain=False, slips=False)
            if verdict.outcome is not Outcome.UNCHECKED:
                found[claim.id] = now
    return found


def _is_open(briefing: Briefing, claim: Claim) -> bool:
    """Whether neither a sum nor a person has decided on a claim."""
    if claim.ruling is not None:
        return False
    return verdict_on(briefing, claim).outcome is Outcome.UNCHECKED


def _ids_by_place(briefing: Briefing, source: str) -> dict[tuple[int, int], str]:
    return {
        (figure.evidence.start, figure.evidence.end): figure.id
        for figure in briefing.figures
        if isinstance(figure.evidence, Span) and figure.evidence.source == source
    }


def _renamed(operand: Operand, names: dict[str, str]) -> Operand | None:
    if isinstance(operand, CellRef):
        return operand
    name = names.get(operand.figure, "")
    return FigureRef(name) if name else None
