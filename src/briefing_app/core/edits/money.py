"""Which country's money an article means by a sign that several share: "$", "kr", "rupees".

Nothing of it is stored beside the figures: what the figures of an article are in says it.
"""

import re
from collections import Counter
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span

_AFTER = r"(?:[\d.,]|\b(?:hundred|thousand|million|billion|trillion))[ \u00a0]"
"""What stands before the word where no country does."""
SHARED = (
    (
        re.compile(rf"(?<![A-Za-z])\$|{_AFTER}dollars?\b", re.I),
        ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    ),
    (
        re.compile(rf"\bkr\b|{_AFTER}(?:kron[aoe]r?|crowns?)\b", re.I),
        ("SEK", "NOK", "DKK", "ISK", "CZK"),
    ),
    (re.compile(rf"\bRs\b|₨|{_AFTER}rupees?\b", re.I), ("INR", "PKR", "LKR", "NPR")),
)
"""The words of a money that does not say whose it is, and whose it can be."""

_SHARING = frozenset(code for _, codes in SHARED for code in codes)


def choices_of(code: str) -> tuple[str, ...]:
    """Return the moneys that share the sign of one; empty where it has its own."""
    return next((codes for _, codes in SHARED if code in codes), ())


def shared_money(briefing: Briefing, source: str) -> str:
    """Return the money that most bare signs of an article are taken for; empty without any."""
    found = Counter(
        money
        for figure in briefing.figures
        if (money := _bare_money(figure, source)) and figure.said is None
    )
    return found.most_common(1)[0][0] if found else ""


def with_shared_money(briefing: Briefing, source: str, code: str) -> Briefing:
    """Take the bare signs of an article for another money that shares them; claims follow.

    A unit that a person set to something else stays.
    """
    old = shared_money(briefing, source)
    if not old or old == code or code not in choices_of(old):
        return briefing
    figures = tuple(
        _turned(figure, old, code) if _bare_money(figure, source) == old else figure
        for figure in briefing.figures
    )
    claims = tuple(
        _claim_turned(claim, old, code) if _is_bare(claim.span, source, old) else claim
        for claim in briefing.claims
    )
    return replace(briefing, figures=figures, claims=claims)


def in_shared_money(quantity: Quantity, words: str, code: str) -> Quantity:
    """Return a quantity that was just read in the money its article's bare signs stand for."""
    base, slash, per = quantity.unit.partition("/")
    if not code or base == code or base not in choices_of(code) or not _names(words, base):
        return quantity
    return replace(quantity, unit=f"{code}{slash}{per}")


def _bare_money(figure: Figure, source: str) -> str:
    span = figure.evidence
    code = (figure.said or figure.quantity).unit.partition("/")[0]
    return code if isinstance(span, Span) and _is_bare(span, source, code) else ""


def _is_bare(span: Span, source: str, code: str) -> bool:
    return span.source == source and not span.lost and _names(span.exact, code)


def _names(words: str, code: str) -> bool:
    """Whether words name a money by a sign that it shares with others, and by nothing else."""
    return code in _SHARING and any(code in codes and sign.search(words) for sign, codes in SHARED)


def _turned(figure: Figure, old: str, code: str) -> Figure:
    said = None if figure.said is None else _in(figure.said, old, code)
    return replace(figure, quantity=_in(figure.quantity, old, code), said=said)


def _claim_turned(claim: Claim, old: str, code: str) -> Claim:
    return claim if claim.stated is None else replace(claim, stated=_in(claim.stated, old, code))


def _in(quantity: Quantity, old: str, code: str) -> Quantity:
    base, slash, per = quantity.unit.partition("/")
    return replace(quantity, unit=f"{code}{slash}{per}") if base == old else quantity
