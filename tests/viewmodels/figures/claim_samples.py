"""Small briefings with one claim each, made by hand: no reader decides what is claimed."""

from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef, Outcome
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.core.verdicts import verdict_on

WARD = "On the ward 84 of the 480 patients, or 20 percent, fell last year."
Number = tuple[str, str, str]
"""The words of a figure, its value and its unit."""
WARD_NUMBERS: tuple[Number, ...] = (
    ("84", "84", "patient"),
    ("480 patients", "480", "patient"),
    ("20 percent", "20", "%"),
)


def claimed(
    text: str,
    numbers: tuple[Number, ...],
    words: str,
    kind: ClaimKind,
    operands: tuple[int, ...],
    stated: Quantity | None,
    formula: str = "",
) -> Briefing:
    """Return a briefing of a text with these figures (f0, f1 …) and one claim, ``c``."""
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),), "en")

    def span(said: str):  # type: ignore[no-untyped-def]
        start = text.index(said)
        return make_span("a", text, start, start + len(said))

    figures = tuple(
        Figure(f"f{n}", Quantity(Decimal(value), unit), "falls", span(said), decided=True)
        for n, (said, value, unit) in enumerate(numbers)
    )
    refs = tuple(FigureRef(f"f{n}") for n in operands)
    claim = Claim("c", span(words), kind, refs, stated, formula=formula)
    return Briefing("b", articles=(article,), figures=figures, claims=(claim,))


def ward(stated: str = "20") -> Briefing:
    """Return 84 of 480 said to be ``stated`` percent; 17.5 is right."""
    text = WARD.replace("20 percent", f"{stated} percent")
    numbers = (*WARD_NUMBERS[:2], (f"{stated} percent", stated, "%"))
    words = f"84 of the 480 patients, or {stated} percent"
    share = Quantity(Decimal(stated), "%")
    return claimed(text, numbers, words, ClaimKind.SHARE, (0, 1), share)


def failing(briefing: Briefing) -> Claim:
    """Return the claim of a briefing that fails."""
    return next(c for c in briefing.claims if verdict_on(briefing, c).outcome is Outcome.FAILS)
