"""What stands at the foot of the sheet: the words behind the numbers, verdicts, sources."""

import re
from itertools import groupby
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Figure, FigureRef
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.claim_words import says_it_again, says_something, verdict_words
from briefing_app.viewmodels.figures.evidence import derive_evidence, source_line


class Footnote(NamedTuple):
    """What evidence numbers stand for: ``"3–6"`` and the words of the sentence.

    ``quoted`` says that they are words of an article, not the row of a table; ``loss`` what is to
    be said where they stand there no longer.
    """

    numbers: str
    words: str
    quoted: bool = True
    loss: str = ""


class Checked(NamedTuple):
    """A claim with its verdict in words: ``"nearly double"``, ``"holds"``, ``"288 ÷ 150 = …"``."""

    words: str
    outcome: Outcome
    detail: str


_SPACES = re.compile(r"[^\S\u00a0\u202f]+")


def clipped(text: str, most: int) -> str:
    """Return a text in at most so many characters, cut between words where there are any.

    Spaces that hold a number and its unit together stay what they are.
    """
    text = _SPACES.sub(" ", text).strip()
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    lead, space, _ = cut.rpartition(" ")
    return (lead if space and len(lead) > most // 2 else cut).rstrip(" ,;:–-") + " …"


def shortened(text: str, start: int, end: int, words: int) -> str:
    """Return a sentence in at most ``words`` words, always with the words from start to end."""
    pieces = text.split()
    if len(pieces) <= words:
        return " ".join(pieces)
    first = len(text[:start].split())
    last = first + max(1, len(text[start:end].split()))
    spare = max(0, words - (last - first))
    begin = max(0, first - spare // 2) if last > words else 0
    finish = min(len(pieces), max(last, begin + words))
    lead = "… " if begin else ""
    tail = " …" if finish < len(pieces) else ""
    return lead + " ".join(pieces[begin:finish]) + tail


def _ranges(numbers: list[int]) -> str:
    """Return 2, 3, 4, 6 as ``"2–4, 6"``."""
    parts = []
    for _, group in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        parts.append(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}")
    return ", ".join(parts)


def derive_footnotes(
    briefing: Briefing, figures: tuple[Figure, ...], words: int
) -> tuple[Footnote, ...]:
    """Return the evidence of figures, those of one sentence together; ``words`` a quotation."""
    if words <= 0:
        return ()
    numbered = sorted(
        (
            (briefing.evidence_numbers[f.id], f)
            for f in figures
            if f.id in briefing.evidence_numbers
        ),
        key=lambda pair: pair[0],
    )
    grouped: dict[tuple[str, str], list[tuple[int, Figure]]] = {}
    for number, figure in numbered:
        evidence = derive_evidence(briefing, figure)
        grouped.setdefault((evidence.text, evidence.caption), []).append((number, figure))
    notes = []
    for (text, caption), members in grouped.items():
        evidence = derive_evidence(briefing, members[0][1])
        last = derive_evidence(briefing, members[-1][1])
        quote = shortened(text, evidence.start, max(evidence.end, last.end), words)
        quoted = isinstance(members[0][1].evidence, Span)
        loss = evidence.caption if evidence.lost else ""
        cited = quote if quoted or loss else f"{quote} ({caption})"
        shown = clipped(cited, words * 12)
        notes.append(Footnote(_ranges([n for n, _ in members]), shown, quoted, loss))
    return tuple(notes)


def derive_cited(
    briefing: Briefing, figures: tuple[Figure, ...], charts: tuple[Chart, ...]
) -> tuple[Figure, ...]:
    """Return the figures shown, those drawn in charts and those their computed lines rest on."""
    ids = dict.fromkeys(f.id for f in figures)
    for chart in charts:
        for item in chart.items:
            if isinstance(item.operand, FigureRef):
                ids[item.operand.figure] = None
    for relation in briefing.relations:
        refs = [o.figure for o in relation.operands if isinstance(o, FigureRef)]
        if any(ref in ids for ref in refs):
            ids.update(dict.fromkeys(refs))
    return tuple(briefing.figures_by_id[i] for i in ids if i in briefing.figures_by_id)


def derive_checked(briefing: Briefing) -> tuple[Checked, ...]:
    """Return the claims that the articles state with their verdicts.

    First what fails, last what nobody could check; that a number stands twice is no news.
    """
    found = []
    for claim in briefing.claims:
        if claim.span.lost or not says_something(claim) or says_it_again(briefing, claim):
            continue
        verdict = verdict_on(briefing, claim)
        detail = clipped(verdict_words(briefing, claim, verdict), 200)
        found.append(Checked(clipped(claim.span.exact, 120), verdict.outcome, detail))
    rank = {Outcome.FAILS: 0, Outcome.HOLDS: 1, Outcome.UNCHECKED: 2}
    return tuple(sorted(found, key=lambda c: rank[c.outcome]))


def derive_sources(briefing: Briefing) -> tuple[str, ...]:
    """Return the tables with where their numbers come from, a line each."""
    sources = []
    for table in briefing.tables:
        rows = dict.fromkeys(row.source for row in table.rows if row.source)
        named = "; ".join(rows) or table.source.note or source_line(table.source)
        told = f"{table.name}: {named}" if named and named != table.name else table.name
        sources.append(clipped(told, 300))
    return tuple(source for source in sources if source)
