"""What changed between two versions of an article, and carrying decisions over to the new one.

Figures are matched by their words first, then by number and what they are about, so that a sentence
may move or be reworded. What a person decided goes with what is the same; a changed number keeps
its label and note, and is said to have changed. A label that nobody decided and that names a number
is read anew.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import (
    CellRef,
    Claim,
    Figure,
    FigureRef,
    Operand,
    Relation,
    Status,
)
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.reading.beside.carried import claims_carried, with_said_carried
from briefing_app.reading.beside.follow.quantities import followed, numbers_in
from briefing_app.reading.draft import Draft
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.mentions import dimension, head_of, is_count

NEAR = 60
"""How many places apart, in reading order, two figures of one unit are still looked at."""


class DifferenceKind(StrEnum):
    """What became of a figure."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


class Difference(NamedTuple):
    """One figure in both versions, or in one of them."""

    kind: DifferenceKind
    old: Figure | None
    new: Figure | None


def derive_differences(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> tuple[Difference, ...]:
    """Return what became of each figure: those of the new version in order, then what is gone."""
    partner = _partners(old, new)
    rows: list[Difference] = []
    for j, figure in enumerate(new):
        i = partner.get(j)
        if i is None:
            rows.append(Difference(DifferenceKind.NEW, None, figure))
        else:
            kind = DifferenceKind.SAME if _unchanged(old[i], figure) else DifferenceKind.CHANGED
            rows.append(Difference(kind, old[i], figure))
    left = set(range(len(old))) - set(partner.values())
    rows += [Difference(DifferenceKind.GONE, old[i], None) for i in sorted(left)]
    return tuple(rows)


def _unchanged(old: Figure, new: Figure) -> bool:
    a, b = old.said or old.quantity, new.quantity
    return a == b or (
        (a.value, a.low, a.high) == (b.value, b.low, b.high)
        and a.hedge is b.hedge
        and dimension(a.unit) == dimension(b.unit)
    )


def _partners(old: Sequence[Figure], new: Sequence[Figure]) -> dict[int, int]:
    """Return the old index of each new index that has one."""
    found: dict[int, int] = {}
    for key in (_exact_key, _number_key):
        _match_equal(old, new, key, found)
    _match_similar(old, new, found)
    return found


def _exact_key(figure: Figure) -> str:
    """The number with the words right beside it."""
    evidence = figure.evidence
    if not isinstance(evidence, Span):
        return f"{evidence.table}/{evidence.row}/{evidence.column}"
    before = " ".join(evidence.prefix.split()[-3:])
    after = " ".join(evidence.suffix.split()[:3])
    return f"{before}|{evidence.exact}|{after}".lower()


def _number_key(figure: Figure) -> str:
    unit = figure.quantity.unit
    noun = stem(head_of(unit)) if is_count(unit) else unit
    quantity = figure.quantity
    return f"{quantity.value}|{quantity.low}|{quantity.high}|{noun}"


def _match_equal(
    old: Sequence[Figure], new: Sequence[Figure], key: object, found: dict[int, int]
) -> None:
    """Pair figures with the same key, in reading order; by most shared words where several are."""
    assert callable(key)
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    used = set(found.values())
    for i, figure in enumerate(old):
        if i not in used:
            waiting[key(figure)].append(i)
    for j, figure in enumerate(new):
        if j in found:
            continue
        choice = waiting.get(key(figure))
        if not choice:
            continue
        words = _words(figure)
        best = max(choice[:12], key=lambda i: (len(words & _words(old[i])), -abs(i - j)))
        choice.remove(best)
        found[j] = best


def _match_similar(old: Sequence[Figure], new: Sequence[Figure], found: dict[int, int]) -> None:
    """Pair what is left by unit and words: the number itself may have changed."""
    used = set(found.values())
    free_old = [i for i in range(len(old)) if i not in used]
    free_new = [j for j in range(len(new)) if j not in found]
    by_unit: defaultdict[str, list[int]] = defaultdict(list)
    for i in free_old:
        by_unit[dimension(head_of(old[i].quantity.unit))].append(i)
    scored: list[tuple[float, int, int]] = []
    for j in free_new:
        words = _words(new[j])
        candidates = by_unit.get(dimension(head_of(new[j].quantity.unit)), [])
        near = (
            sorted(candidates, key=lambda i: abs(i - j))[:NEAR]
            if len(candidates) > NEAR
            else candidates
        )
        for i in near:
            theirs = _words(old[i])
            shared = len(words & theirs) / max(1, min(len(words), len(theirs)))
            label = 0.3 if old[i].label == new[j].label else 0.0
            if shared + label >= 0.5:
                scored.append((shared + label, i, j))
    scored.sort(key=lambda row: (-row[0], row[1], row[2]))
    for _, i, j in scored:
        if i not in used and j not in found:
            used.add(i)
            found[j] = i


def _words(figure: Figure) -> frozenset[str]:
    evidence = figure.evidence
    around = f"{evidence.prefix} {evidence.suffix}" if isinstance(evidence, Span) else ""
    return frozenset(stems(re.sub(r"\d+", " ", around) + " " + figure.label))


def carry_over(old: Briefing, draft: Draft) -> Briefing:
    """Return the old briefing on the new text: decisions, labels, notes, rulings, comments and the
    order of cards kept.

    The new figures take the ids of those they continue, so that notes, charts and slides still
    point to them. What a person decided wins; what is new comes as the draft proposes it.
    """
    source = draft.article.source.id
    mine = tuple(f for f in old.figures if _of_source(f, source))
    others = tuple(f for f in old.figures if not _of_source(f, source))
    differences = derive_differences(mine, draft.figures)
    names = _names(differences, {f.id for f in old.figures})
    figures = tuple(_carried(d, names) for d in differences if d.new is not None)
    alive = {f.id for f in (*figures, *others)}
    cards = _cards(old, figures, draft, names)
    claims = [_renamed_claim(c, names) for c in draft.claims]
    after = replace(
        old,
        articles=_replaced(old, draft),
        figures=(*figures, *others),
        relations=_kept_relations(old, draft, names, alive),
        claims=claims_carried(old, claims, source),
        cards=cards,
    )
    return with_said_carried(old, after, draft.article)


def _of_source(figure: Figure, source: str) -> bool:
    return isinstance(figure.evidence, Span) and figure.evidence.source == source


def _names(differences: Iterable[Difference], taken: set[str]) -> dict[str, str]:
    """Return the id in the new briefing of each figure of the draft."""
    names: dict[str, str] = {}
    number = 1
    for d in differences:
        if d.new is None:
            continue
        if d.old is not None:
            names[d.new.id] = d.old.id
            continue
        while f"f{number}" in taken:
            number += 1
        names[d.new.id] = f"f{number}"
        taken = taken | {f"f{number}"}
    return names


def _carried(difference: Difference, names: dict[str, str]) -> Figure:
    new, old = difference.new, difference.old
    assert new is not None
    figure = replace(new, id=names[new.id])
    if old is None:
        return figure
    if old.said is not None:
        by_hand = followed(old, old.said, new.quantity)
        figure = replace(figure, quantity=by_hand.quantity, said=by_hand.said)
    if old.decided:
        figure = replace(
            figure,
            label=old.label,
            place=old.place or figure.place,
            status=old.status,
            reason=old.reason,
            decided=True,
        )
        if difference.kind is DifferenceKind.SAME and old.said is None:
            figure = replace(figure, quantity=old.quantity, period=old.period or figure.period)
        return figure
    label = new.label if numbers_in(old.label) else old.label  # a number that it names may be gone
    return replace(figure, label=label, status=old.status, reason=old.reason)


def _cards(
    old: Briefing, figures: tuple[Figure, ...], draft: Draft, names: dict[str, str]
) -> tuple[str, ...]:
    """Keep the order of cards; new key figures follow by rank."""
    keys = {f.id for f in figures if f.status is Status.KEY}
    keys |= {
        f.id for f in old.figures if f.status is Status.KEY and not isinstance(f.evidence, Span)
    }
    kept = [id_ for id_ in old.cards if id_ in keys]
    ranked = [names.get(id_, id_) for id_, _ in sorted(draft.ranks, key=lambda pair: pair[1])]
    return (*kept, *(i for i in ranked if i in keys and i not in kept))


def _replaced(old: Briefing, draft: Draft) -> tuple[Article, ...]:
    source = draft.article.source.id
    if any(a.source.id == source for a in old.articles):
        return tuple(draft.article if a.source.id == source else a for a in old.articles)
    return (*old.articles, draft.article)


def _renamed(operand: Operand, names: dict[str, str]) -> Operand:
    if isinstance(operand, CellRef):
        return operand
    return FigureRef(names.get(operand.figure, operand.figure))


def _renamed_claim(claim: Claim, names: dict[str, str]) -> Claim:
    return replace(claim, operands=tuple(_renamed(o, names) for o in claim.operands))


def _kept_relations(
    old: Briefing, draft: Draft, names: dict[str, str], alive: set[str]
) -> tuple[Relation, ...]:
    """The relations whose figures are all still there, and those that the draft adds."""
    kept = [
        r
        for r in old.relations
        if all(isinstance(o, CellRef) or o.figure in alive for o in r.operands)
    ]
    seen = {(r.kind, r.operands) for r in kept}
    ids = {r.id for r in kept}
    number = 1
    for relation in draft.relations:
        operands = tuple(_renamed(o, names) for o in relation.operands)
        if (relation.kind, operands) in seen:
            continue
        while f"r{number}" in ids:
            number += 1
        ids.add(f"r{number}")
        kept.append(Relation(f"r{number}", relation.kind, operands))
    return tuple(kept)
