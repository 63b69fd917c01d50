"""The computed line of a card: what a claim, a part or a change comes to."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import (
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Operand,
    Relation,
    RelationKind,
)
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.numberformat import format_number, format_quantity, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.comparable import derive_caveats
from briefing_app.core.value import Value, replace
from briefing_app.core.verdict import Outcome, Verdict, direction_sign
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.caveats import caveat_words
from briefing_app.viewmodels.figures.claim_words import (
    ruled_words,
    says_it_again,
    says_something,
    sum_words,
    unlike_words,
    verdict_words,
)
from briefing_app.viewmodels.figures.loss import loss_of
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.figures.reservations import operand_text
from briefing_app.viewmodels.figures.text import (
    claim_text,
    claims_about,
    claims_of,
    names_figure,
    per_cent_text,
    said_words,
)
from briefing_app.viewmodels.figures.ties import relations_of
from briefing_app.words.said import marked
from briefing_app.words.written import written

DetailTone = Literal["ok", "warn", "bad", "tone", "soft"]
_LONGEST_CLAIM = 60
_LONGEST_LABEL = 44
_DIGITS = 3
"""Significant digits of a result that has a unit; a whole number has all of its own."""
_MEASURED = frozenset((ClaimKind.RATIO, ClaimKind.CHANGE, ClaimKind.SHARE))


SIGNS = {Outcome.HOLDS: "✓", Outcome.FAILS: "✗", Outcome.UNCHECKED: "?"}
_TONES: dict[Outcome, DetailTone] = {
    Outcome.HOLDS: "ok",
    Outcome.FAILS: "bad",
    Outcome.UNCHECKED: "warn",
}


class Detail(Value):
    """The line, the colour it wears, and the same in words without signs for a screen reader.

    ``whole`` is the line with the numbers behind it, for where there is room; empty where the line
    has them already.
    """

    text: str = ""
    tone: DetailTone = "soft"
    words: str = ""
    whole: str = ""


def derive_detail(briefing: Briefing, figure: Figure, language: str) -> Detail:
    """Return the one line that matters most.

    That its evidence is gone comes first, then that the text says something else, a claim that
    fails or that a person overruled, a measured one that holds, a relation, another claim that
    holds, at last one that cannot be checked.
    """
    loss = loss_of(briefing, figure.evidence)
    if loss:
        return Detail(f"? {loss}", "warn")
    said = said_words(figure, language)
    if said:
        tongue = briefing.language
        short = written(tongue, "text: {words}", words=_short(said))
        return Detail(short, "warn", written(tongue, "The text says: {words}.", words=said))
    for claim in claims_of(briefing, figure):
        verdict = verdict_on(briefing, claim)
        if verdict.outcome is Outcome.FAILS or verdict.overruled:
            return _claim_detail(briefing, claim, verdict, language)
    telling = (c for c in claims_about(briefing, figure) if says_something(c))
    about = [(c, verdict_on(briefing, c)) for c in telling]
    holding = [(c, v) for c, v in about if v.outcome is Outcome.HOLDS]
    for claim, verdict in holding:
        if claim.kind in _MEASURED:
            return _claim_detail(briefing, claim, verdict, language)
    for relation in relations_of(briefing, figure):
        found = _relation_detail(briefing, relation, figure, language)
        if found is not None:
            return with_caveats(briefing, relation, found)
    near = [
        (c, v)
        for c, v in about
        if v.outcome is not Outcome.HOLDS and _is_said_there(briefing, c, figure)
    ]
    new = [(c, v) for c, v in holding if not says_it_again(briefing, c)]
    for claim, verdict in (*new, *near):
        return _claim_detail(briefing, claim, verdict, language)
    return Detail()


def _is_said_there(briefing: Briefing, claim: Claim, figure: Figure) -> bool:
    """Whether a claim stands in the sentence of a figure.

    What cannot be checked is said on the card of the figure it stands beside, on no other.
    """
    evidence = figure.evidence
    article = briefing.articles_by_id.get(evidence.source) if isinstance(evidence, Span) else None
    if not isinstance(evidence, Span) or article is None or claim.span.source != evidence.source:
        return True
    # Lazy on purpose: nearly every claim can be checked.
    from briefing_app.viewmodels.figures.sentences import derive_sentence

    start, end = derive_sentence(article, evidence.start, evidence.end)
    return start <= claim.span.start < end


def _claim_detail(briefing: Briefing, claim: Claim, verdict: Verdict, language: str) -> Detail:
    if verdict.overruled:
        words = f"{SIGNS[verdict.outcome]} {_short(claim.span.exact, _LONGEST_LABEL)}"
        ruled = ruled_words(verdict, briefing.language)
        said_whole = claim_text(briefing, claim, verdict)
        return Detail(f"{words} · {ruled}", _TONES[verdict.outcome], said_whole)
    if claim.kind is ClaimKind.SUPERLATIVE:
        return _superlative_detail(briefing, claim, verdict, language)
    if verdict.outcome is Outcome.HOLDS:
        held = _holding_detail(briefing, claim, verdict, language)
        return _warned(held, unlike_words(briefing, claim))
    if verdict.outcome is Outcome.FAILS:
        return Detail(f"✗ {verdict_words(briefing, claim, verdict)}", "bad")
    return _unchecked(briefing, claim)


def _unchecked(briefing: Briefing, claim: Claim) -> Detail:
    words = _short(claim.span.exact)
    return Detail(f"? {written(briefing.language, '{words}: unchecked', words=words)}", "warn")


def _holding_detail(briefing: Briefing, claim: Claim, verdict: Verdict, language: str) -> Detail:
    """Return what a claim that holds says and comes to, never the same twice.

    Where the numbers come to just what is stated, they are told themselves; where the words are too
    long for a card, the sum stands for them.
    """
    said = " ".join(claim.span.exact.split())
    behind = _numbers_behind(briefing, claim, verdict, language)
    result = _result_text(claim, verdict.result, language)
    stated = claim.stated.value if claim.stated is not None else None
    if result == _result_text(claim, stated, language):
        result = ""
    if not result and behind and len(said) > _LONGEST_CLAIM:
        return Detail(f"✓ {behind}", "ok", f"{said}: {behind}.")
    said = _short(said)
    short = result or (behind if claim.kind in _MEASURED else "")
    whole = ", ".join(part for part in (behind, result) if part)
    text = f"✓ {said}: {short}" if short else f"✓ {said}"
    return Detail(text, "ok", whole=f"✓ {said}: {whole}" if behind else "")


def _numbers_behind(briefing: Briefing, claim: Claim, verdict: Verdict, language: str) -> str:
    """Return what a claim that holds compares: "288 against 150"; its sum where it is no pair."""
    numbers = arithmetic.quantities_of(briefing, claim.operands)
    if claim.kind not in _MEASURED or not numbers or len(numbers) != 2:
        return sum_words(verdict, language)
    if claim.formula not in _OF_A_PAIR:
        return sum_words(verdict, language)
    how = _OF if claim.kind is ClaimKind.SHARE else _AGAINST
    return _pair(briefing, claim.operands, language, how)


_OF_A_PAIR = ("", "a / b", "a / b * 100", "a - b", "(a - b) / b * 100")
"""Sums of two numbers that are of one kind; in others one is a part of the other's making."""
_OF = marked("{first} of {second}")
_AGAINST = marked("{first} against {second}")


def _pair(briefing: Briefing, operands: Sequence[Operand], language: str, how: str) -> str:
    first, second = (
        operand_text(briefing, operand, language, counted=False) for operand in operands[:2]
    )
    return written(language, how, first=first, second=second) if first and second else ""


def _superlative_detail(
    briefing: Briefing, claim: Claim, verdict: Verdict, language: str
) -> Detail:
    """Return how many stand against one another, and the one that comes nearest."""
    least = claim.sense == "min"
    count = len(claim.operands)
    others = arithmetic.quantities_of(briefing, claim.operands[1:])
    if verdict.outcome is Outcome.UNCHECKED or not others:
        return _unchecked(briefing, claim)
    pick, amounts = min if least else max, [arithmetic.in_base(one)[0] for one in others]
    rival = claim.operands[1 + amounts.index(pick(amounts))]
    shown = operand_text(briefing, rival, language, counted=False)
    holds = verdict.outcome is Outcome.HOLDS
    told = written(briefing.language, _PLACES[least, holds], count=count, rival=shown)
    return Detail(f"{SIGNS[verdict.outcome]} {told}", _TONES[verdict.outcome])


_PLACES = {
    (False, True): marked("the most of {count} · next: {rival}"),
    (True, True): marked("the least of {count} · next: {rival}"),
    (False, False): marked("not the most of {count}: {rival}"),
    (True, False): marked("not the least of {count}: {rival}"),
}


def _short(words: str, longest: int = _LONGEST_CLAIM) -> str:
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    return words[:longest].rsplit(" ", 1)[0].rstrip(",;: ") + "…"


def _result_text(claim: Claim, result: Decimal | None, language: str) -> str:
    stated = claim.stated
    if result is None or claim.kind not in _MEASURED:
        return ""
    unit = stated.unit if stated else ""
    if claim.kind is ClaimKind.RATIO or unit == "x":
        if unit not in ("", "x"):
            return format_quantity(Quantity(rounded(result, _DIGITS), unit), language)
        if 0 < result < Decimal("0.5"):
            return per_cent_text(result * 100, language)
        return f"×{format_number(rounded(result, 3), language)}"
    if unit == "%" or stated is None:
        return _per_cent_as_stated(result, stated, language)
    if claim.kind is ClaimKind.SHARE or (unit == "" and Decimal(0) < abs(stated.point) < 1):
        return per_cent_text(result * 100, language)
    return format_quantity(Quantity(rounded(result, _DIGITS), unit), language)


def _per_cent_as_stated(result: Decimal, stated: Quantity | None, language: str) -> str:
    """Return a share with as many decimals as the claim states: "53.5 %" beside "53.5%"."""
    value = stated.value if stated else None
    decimals = -int(value.as_tuple().exponent) if value is not None else 0
    if decimals <= 0:
        return per_cent_text(result, language)
    shown = Decimal(f"{abs(result):.{decimals}f}")
    return f"{format_number(shown, language, noughts=True)}\u00a0%"


def _base_name(briefing: Briefing, operand: Operand) -> str:
    if isinstance(operand, FigureRef):
        figure = briefing.figures_by_id.get(operand.figure)
        if figure is not None and figure.sure_period:
            return period_name(figure.sure_period, briefing.language)
    return arithmetic.label_of(briefing, operand)


def _without_shared(label: str, other: str) -> str:
    """Return ``label`` without the words that ``other`` has too, unless nothing would be left."""
    shared = {word.casefold() for word in other.split()}
    kept = [word for word in label.split() if word.casefold() not in shared]
    return " ".join(kept) or label


def _relation_detail(
    briefing: Briefing, relation: Relation, figure: Figure, language: str
) -> Detail | None:
    if len(relation.operands) < 2:
        return None
    first, second = relation.operands[0], relation.operands[1]
    is_first, is_second = names_figure(first, figure), names_figure(second, figure)
    found = arithmetic.relation_sum(briefing, relation) if is_first or is_second else None
    if found is None:
        return None
    pair = (first, second)
    if relation.kind is RelationKind.PART_OF:
        part = _part_detail(briefing, first, second, is_first, found.result, language)
        behind = _pair(briefing, pair, language, _OF)
        return replace(part, whole=f"{part.text}: {behind}") if part and behind else part
    if not is_first:
        return None
    behind = f": {against}" if (against := _pair(briefing, pair, language, _AGAINST)) else ""
    base = _base_name(briefing, second)
    on = written(language, " on {base}", base=base) if base else ""
    if isinstance(second, FigureRef) and not briefing.figures_by_id[second.figure].sure_period:
        shown = operand_text(briefing, second, language, counted=False)
        on, behind = written(language, " from {number}", number=shown), ""
    if relation.kind is RelationKind.CHANGE:
        return _change_detail(found.result, on, behind, language)
    if relation.kind is RelationKind.RATIO:
        times = format_number(rounded(found.result, 3), language)
        against = f" {base}" if base else ""
        text = f"×{times}{against}"
        told = written(language, "{n} times{base}.", n=times, base=against)
        return Detail(text, "soft", told, text + behind)
    return None


def _change_detail(result: Decimal, on: str, behind: str, language: str) -> Detail:
    moved = per_cent_text(result, language)
    if not result:
        text = written(language, "no change{on}", on=on)
        return Detail(f"= {text}", "tone", f"{text[:1].upper()}{text[1:]}.")
    told = _UP if result > 0 else _DOWN
    text = f"{direction_sign(result)} {moved}{on}"
    return Detail(text, "tone", written(language, told, moved=moved, on=on), text + behind)


_UP, _DOWN = marked("Up {moved}{on}."), marked("Down {moved}{on}.")


def with_caveats(briefing: Briefing, relation: Relation, detail: Detail) -> Detail:
    """Return what a relation comes to with what the numbers differ in, which is then a warning.

    Numbers of unlike measures come to nothing.
    """
    caveats = derive_caveats(briefing, relation.kind, relation.operands)
    if any(caveat.refuses for caveat in caveats):
        return Detail()
    return _warned(detail, [caveat_words(caveat, briefing.language) for caveat in caveats])


def _warned(detail: Detail, unlike: Sequence[str]) -> Detail:
    """Return a detail with what its numbers differ in, which makes it a warning."""
    if not unlike:
        return detail
    words = "; ".join(unlike)
    said = (detail.words or detail.text).rstrip(".")
    whole = f"{detail.whole} · {words}" if detail.whole else ""
    return Detail(f"{detail.text} · {words}", "warn", f"{said}; {words}.", whole)


def _is_unsure(briefing: Briefing, operand: Operand) -> bool:
    """Whether what a number is about is a guess, which no computed line may repeat."""
    if not isinstance(operand, FigureRef):
        return False
    figure = briefing.figures_by_id.get(operand.figure)
    return figure is not None and "label" in figure.unsure


_MONEY = Pattern(r"^money (?:that )?(?=\w)")
"""Behind a share these words say nothing: "36 % money that comes from savings"."""


def _part_detail(
    briefing: Briefing,
    part: Operand,
    whole: Operand,
    is_part: bool,
    share: Decimal,
    language: str,
) -> Detail | None:
    amount = per_cent_text(share, language)
    part_label = arithmetic.label_of(briefing, part)
    whole_label = arithmetic.label_of(briefing, whole)
    if part_label == whole_label or _is_unsure(briefing, whole if is_part else part):
        return None
    own = _MONEY.sub("", _without_shared(part_label, whole_label))
    part_shown = _short(own, _LONGEST_LABEL)
    whole_shown = _short(whole_label.removeprefix("of "), _LONGEST_LABEL)
    if is_part:
        told = written(language, "{amount} of {whole}", amount=amount, whole=whole_shown)
        text = told if whole_label else amount
    else:
        text = f"{amount} {part_shown}".rstrip()
    return Detail(text, "soft", f"{text}.")
