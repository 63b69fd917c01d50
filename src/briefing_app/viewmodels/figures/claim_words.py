"""What a claim comes to in words: what it says, what the numbers give, what a person decided.

One place, so that article, card, slide, sheet and list say the same of it. It loads no Qt.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import APART, Claim, ClaimKind, Figure, FigureRef, RelationKind
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.numberformat import NBSP, number_parts
from briefing_app.core.once import Each, derive_each, differing_from, once_for, taken_along
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.comparable import Unlike, derive_caveats
from briefing_app.core.sums.form import form_of, form_of_figure
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.doubts import NO_ORDER, known_again
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.core.verdicts import derive_verdicts
from briefing_app.viewmodels.figures.by_place import claims_over, figures_over
from briefing_app.viewmodels.figures.caveats import caveat_words
from briefing_app.viewmodels.figures.reservations import hedge_words, operand_text
from briefing_app.words.said import marked
from briefing_app.words.written import retold, written

_PER_CENT = Pattern(r" × 100( = [^=]*%)$")
_REFUTED = taken_along("figures that state each claim which fails")
_TWO_SAYINGS = (ClaimKind.CONSISTENCY, ClaimKind.CONVERSION)


def sum_words(verdict: Verdict, language: str = "en") -> str:
    """Return the sum as people read it: "84 ÷ 480 = 17.5 %"."""
    text = _PER_CENT.sub(r"\1", retold(language, verdict.shown_sum))
    return text.replace(" %", f"{NBSP}%")


def why_words(verdict: Verdict, language: str) -> str:
    """Return why a verdict is as it is, in a language.

    What reading left with a claim is kept in the file as an English sentence; it is known again.
    """
    return retold(language, known_again(verdict.why))


def stated_words(briefing: Briefing, claim: Claim) -> str:
    """Return the number that a claim states: "20 %", "×2", "540 nurses"; empty for none."""
    if claim.stated is not None:
        return _fraction_words(briefing, claim) or _number(briefing, claim, claim.stated)
    numbers = arithmetic.quantities_of(briefing, claim.operands)
    at = 1 if claim.kind is ClaimKind.CONVERSION else 0
    if claim.kind not in _TWO_SAYINGS or not numbers or len(numbers) <= at:
        return ""
    return operand_text(briefing, claim.operands[at], briefing.language)


def given_words(briefing: Briefing, claim: Claim, verdict: Verdict) -> str:
    """Return what the numbers give instead: the sum, or what is said elsewhere."""
    numbers = arithmetic.quantities_of(briefing, claim.operands)
    if claim.kind is ClaimKind.CONSISTENCY and numbers and len(numbers) == 2 and not claim.formula:
        number = operand_text(briefing, claim.operands[1], briefing.language)
        return written(briefing.language, "{number} elsewhere", number=number)
    return sum_words(verdict, briefing.language)


def verdict_words(briefing: Briefing, claim: Claim, verdict: Verdict) -> str:
    """Return what is to be said of a claim after its own words.

    A claim that fails says both numbers and the sum: "says 20 %, the text gives 84 ÷ 480 =
    17.5 %"; one that a person overruled says so, with the reason. In what the numbers are unlike
    that it sets against each other is said as well.
    """
    words = _computed_words(briefing, claim, verdict)
    if verdict.outcome is not Outcome.UNCHECKED and not verdict.overruled:
        words = "; ".join((words, *unlike_words(briefing, claim)))
    if not verdict.overruled:
        return words
    ruled = ruled_words(verdict, briefing.language)
    return f"{words}; {ruled}" if words else ruled


def ruled_words(verdict: Verdict, language: str) -> str:
    """Return that a person overruled what the sum says, with the reason."""
    return written(language, "overruled: {reason}", reason=verdict.overruled.rstrip("."))


def _computed_words(briefing: Briefing, claim: Claim, verdict: Verdict) -> str:
    failed = verdict.outcome is Outcome.FAILS and not verdict.overruled
    if not failed:
        words = sum_words(verdict, briefing.language)
        return words or why_words(verdict, briefing.language).rstrip(".")
    said, given = stated_words(briefing, claim), given_words(briefing, claim, verdict)
    if said and given:
        told = _SET_GIVE if _set_by_hand(briefing, claim) else _TEXT_GIVES
        return written(briefing.language, told, said=said, given=given)
    return given or why_words(verdict, briefing.language).rstrip(".")


_TEXT_GIVES = marked("says {said}, the text gives {given}")
_SET_GIVE = marked("says {said}, the numbers as set give {given}")


_RELATIONS = {
    ClaimKind.CHANGE: RelationKind.CHANGE,
    ClaimKind.SHARE: RelationKind.PART_OF,
    ClaimKind.TOTAL: RelationKind.TOTAL,
    ClaimKind.RATIO: RelationKind.RATIO,
}


def unlike_words(briefing: Briefing, claim: Claim) -> tuple[str, ...]:
    """Return in what the numbers of a claim differ though they should not, each said once.

    A period that was not read for certain is no difference.
    """
    kind = _RELATIONS.get(claim.kind)
    if claim.kind is ClaimKind.COMPARISON and _MOVED.search(claim.span.exact):
        kind = RelationKind.CHANGE
    if kind is None:
        return ()
    unsure = {field for figure in _figures(briefing, claim) for field in figure.unsure}
    caveats = derive_caveats(briefing, kind, claim.operands)
    return tuple(
        dict.fromkeys(
            caveat_words(caveat, briefing.language)
            for caveat in caveats
            if caveat.unlike in _SAID_OF_CLAIMS
            and not (caveat.unlike is Unlike.PERIOD and "period" in unsure)
        )
    )


_MOVED = Pattern(r"\b(?:up|down|rose|risen|fell|fallen|grew|dropped|climbed)\b", re.IGNORECASE)
"""Words by which a comparison tells how one thing changed."""
_SAID_OF_CLAIMS = tuple(unlike for unlike in Unlike if unlike is not Unlike.MEASURE)


def _figures(briefing: Briefing, claim: Claim) -> Iterator[Figure]:
    for operand in claim.operands:
        if isinstance(operand, FigureRef) and operand.figure in briefing.figures_by_id:
            yield briefing.figures_by_id[operand.figure]


def _set_by_hand(briefing: Briefing, claim: Claim) -> bool:
    """Whether a person gave one of its numbers another value than the text does."""
    return any(figure.said is not None for figure in _figures(briefing, claim))


def _fraction_words(briefing: Briefing, claim: Claim) -> str:
    """A fraction or a multiple in the words of the article: "one third"; empty for others."""
    stated = claim.stated
    if stated is None or not (is_fraction(stated) or stated.unit == "x"):
        return ""
    said = _saying(briefing, claim, stated)
    words = next((f.evidence.exact for f in said if isinstance(f.evidence, Span)), "")
    if not words and is_fraction(stated):
        words = claim.span.exact
    line = " ".join(words.split())
    return line[:1].lower() + line[1:]  # it stands within a sentence


def _saying(briefing: Briefing, claim: Claim, stated: Quantity) -> Iterator[Figure]:
    """Give the figures in the words of a claim that are the number it states."""
    return (f for f in briefing.figures if states(claim, f) and f.quantity.point == stated.point)


def _number(briefing: Briefing, claim: Claim, stated: Quantity) -> str:
    """Return the stated number as the words of the claim write it, without its marks."""
    language = briefing.language
    said = _saying(briefing, claim, stated)
    own = (form_of_figure(figure) for figure in said if figure.quantity.unit == stated.unit)
    form = next(own, None) or form_of(stated, claim.span.exact, alone=False)
    parts = number_parts(stated, language, form=form)
    words = hedge_words(stated.hedge, language)
    hedge = f"{words} " if words else ""
    return f"{hedge}×{parts.number}" if stated.unit == "x" else f"{hedge}{parts.text}"


def states(claim: Claim, figure: Figure) -> bool:
    """Return whether a figure is the number that a claim states: both stand in the same words."""
    span, own = claim.span, figure.evidence
    if not isinstance(own, Span) or span.lost or own.lost or span.source != own.source:
        return False
    if not (own.start < span.end and span.start < own.end):
        return False
    if claim.stated is not None:
        return claim.stated.point == figure.quantity.point or own.exact.strip() in span.exact
    return FigureRef(figure.id) in claim.operands[:1]


@once_for(
    "claims", "tables", "figures.id", "figures.quantity", "figures.evidence", "evidence_numbers"
)
def refuted_figures(briefing: Briefing) -> frozenset[str]:
    """Return the ids of the figures in use that state a claim which fails."""
    verdicts, numbers = derive_verdicts(briefing), briefing.evidence_numbers

    def refuted(claim: Claim, old: tuple[str, ...] | None) -> tuple[str, ...]:
        if claim.span.lost or verdicts[claim.id].outcome is not Outcome.FAILS:
            return ()
        over = figures_over(briefing, claim.span)
        new = tuple(f.id for f in over if states(claim, f) and _is_number(claim, f))
        return old if new == old and old is not None else new

    def anew(known: Each) -> Iterable[int]:
        """Return which claims come to something else now, or have another figure in their words."""
        were, were_numbers, were_figures, _form = known.grounds
        claims, moved = (differing_from(i, briefing) for i in (known.items, were_figures))
        if claims is None or moved is None or were_numbers is not numbers:
            return range(len(known.items))
        others = [briefing.figures[at] for at in moved]
        spans = [f.evidence for f in others if isinstance(f.evidence, Span)]
        ids = {claim.id for span in spans for claim in claims_over(briefing, span)}
        names = {figure.id for figure in others}
        each = enumerate(zip(briefing.claims, known.answers, strict=True))
        turned = [
            at
            for at, (claim, answer) in each
            if claim.id in ids
            or verdicts[claim.id] is not were.get(claim.id)
            or not names.isdisjoint(answer)
        ]
        return {*claims, *turned}

    grounds = (verdicts, numbers, briefing.figures)
    each = derive_each(briefing, _REFUTED, briefing.claims, grounds, refuted, anew)
    return frozenset(chain.from_iterable(each))


def _is_number(claim: Claim, figure: Figure) -> bool:
    """Whether it is the stated number itself, not another number within the claim's words."""
    if claim.stated is None:
        return True
    return claim.stated.point in (figure.quantity.point, figure.quantity.point / 100)


def says_something(claim: Claim) -> bool:
    """Return whether there is anything to check in a claim.

    An amount that nothing is compared with ("lost €3.6 million") is a figure, and says no more
    than the figure does. A share, a multiple or a superlative says how numbers stand to each
    other, whether these are known or not. Numbers that are only set side by side claim no order,
    unless a person has ruled on them.
    """
    apart = claim.sense == APART or claim.why == NO_ORDER  # as older files have it
    if apart and claim.ruling is None:
        return False
    if claim.operands or claim.stated is None:
        return True
    relative = (UnitKind.PERCENT, UnitKind.MULTIPLE)
    return kind_of(claim.stated.unit) in relative or is_fraction(claim.stated)


SLIPS = (
    marked("digits transposed", "a slip"),
    marked("million for billion", "a slip"),
    marked("a nought too many or too few", "a slip"),
    marked("points called per cent", "a slip"),
    marked("share and its complement", "a slip"),
    marked("base swapped", "a slip"),
    marked("the new amount for the increase", "a slip"),
    marked("a part left out", "a slip"),
    marked("unit confused", "a slip"),
    marked("a digit lost or doubled", "a slip"),
    marked("one digit wrong", "a slip"),
)
"""What may lie behind a claim that fails, as core tells it."""


def says_it_again(briefing: Briefing, claim: Claim) -> bool:
    """Whether a claim is that one number stands twice: "$62 million = $62 million" says nothing."""
    numbers = arithmetic.quantities_of(briefing, claim.operands) or ()
    said = {(number.point, number.unit) for number in numbers if not number.is_range}
    return claim.kind is ClaimKind.CONSISTENCY and len(numbers) == 2 and len(said) == 1
