"""What every claim rule looks at: the figures in their sentences, and a way to try a sum.

A rule names the words, the kind and the operands it takes for granted or thinks possible; `settle`
decides. A rule never prints "fails" from a guess: where the operands are not certain and no
possible pair bears the words out, the claim is unchecked.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, FigureRef, Operand
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import make_span
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern

NOT_CERTAIN = "It is not certain which numbers these words compare."
NOT_GIVEN = "The number it is compared with is not in the text."

FAR_OFF = 5
"""How many times off a sum may be to be called a mistake of the article and not of the reader."""

_LEAD = Pattern(
    r"\b(from|to|than|against|versus|vs|with|of|at|over|in|by|as|when|among|between|for|only|until)"
    r"\s+(?>(?:(?:the|a|an|all|its|their|his|her|about|some|nearly|almost|around|just|more|less|fewer|"
    r"over|under|only|last|this|usual|previous|earlier|former|record|original|roughly|average|normal|"
    r"approximately|estimated|initial|planned|present|current|today|expected|total|year|month|week|"
    r"then|minus|city|town|country|county|company|group|area|at|least|most|up|to|no|not|quite|"
    r"nation|whole|entire|combined|required|prior|first|full)['’]?s?\s+|[^\W\d_]+['’]s\s+|"
    r"[$€£¥₹]|[A-Z]{2,3}\$?\s*)*)$"
)
_HEDGE = Pattern(
    r"(?>(?:\b(?:about|some|around|roughly|nearly|almost|approximately|more than|less than|"
    r"fewer than|"
    r"over|under|just|at least|at most|up to|as much as|as many as|an estimated|close to|well|"
    r"slightly|only|no more than|no fewer than|a little|little|exactly|precisely|even|still|"
    r"below|above|an|a|the|by|some)\s+|[~≈]\s*)+)$"
)
_BREAK = Pattern(r"[;:]|\s(?:and|but|while|whereas|although|though|as)\s|[.!?]\s")


@dataclass(frozen=True)
class Scene:
    """A passage, the briefing its figures stand in, and the reference to each mention."""

    passage: Passage
    briefing: Briefing
    source: str
    refs: tuple[Operand, ...]
    headline_end: int = 0

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.passage.text

    def ref(self, mention: Mention) -> Operand:
        """The operand that names a mention."""
        return self.refs[mention.index]

    def claim(
        self,
        start: int,
        end: int,
        kind: ClaimKind,
        operands: Iterable[Operand] = (),
        stated: Quantity | None = None,
        sense: str = "",
        why: str = "",
    ) -> Claim:
        """Return a claim on the words ``start..end``; its id is given later."""
        span = make_span(self.source, self.text, start, end)
        return Claim("", span, kind, tuple(operands), stated, sense, why)

    def outcome(self, claim: Claim) -> Outcome:
        """Return the verdict on a claim as the figures stand."""
        return derive_verdict(self.briefing, claim).outcome

    def neighbours(self, mention: Mention, back: int = 1) -> tuple[Mention, ...]:
        """Return the figures of the ``back`` sentences before, nearest first, in the same block."""
        found: list[Mention] = []
        for number in range(mention.sentence - 1, max(-1, mention.sentence - back - 1), -1):
            if not self.passage.same_block(number, mention.sentence):
                break
            found.extend(reversed(self.passage.of(number)[-12:]))
        return tuple(found)

    def earlier(self, mention: Mention, back: int) -> tuple[Mention, ...]:
        """Return the figures of the ``back`` sentences before, nearest first, across blocks."""
        found: list[Mention] = []
        for number in range(mention.sentence - 1, max(-1, mention.sentence - back - 1), -1):
            found.extend(reversed(self.passage.of(number)[-12:]))
        return tuple(found)

    def beside(self, mention: Mention) -> tuple[Mention, ...]:
        """Return the other figures of the sentence: before, nearest first, then after."""
        others = self.passage.of(mention.sentence)
        at = mention.place
        before = others[max(0, at - 10) : at]
        return (*reversed(before), *others[at + 1 : at + 10])


Pair = tuple[Mention, Mention]


def settle(scene: Scene, claim: Claim, pairs: Sequence[Pair], *, sure: bool) -> Claim | None:
    """Return the claim with the first pair that bears it out, or with the first one if ``sure``.

    None where nothing bears it out and the operands are not certain.
    """
    for a, b in pairs[:40]:
        if a.index == b.index:
            continue
        tried = replace(claim, operands=(scene.ref(a), scene.ref(b)))
        if scene.outcome(tried) is Outcome.HOLDS:
            return tried
    if sure and pairs:
        a, b = pairs[0]
        certain = replace(claim, operands=(scene.ref(a), scene.ref(b)))
        return certain if _plausible(scene, certain) else None
    return None


def _plausible(scene: Scene, claim: Claim) -> bool:
    """Whether a failing sum is near enough to be a slip; one that is far off was misunderstood."""
    verdict = derive_verdict(scene.briefing, claim)
    if verdict.outcome is not Outcome.FAILS or claim.stated is None or verdict.result is None:
        return True
    stated, result = abs(claim.stated.point), abs(verdict.result)
    if not stated or not result:
        return False
    return max(stated, result) <= FAR_OFF * min(stated, result)


def unchecked(claim: Claim, why: str = NOT_CERTAIN) -> Claim:
    """Return the claim without a second operand and with the reason."""
    return replace(claim, operands=(), why=why)


def lead(mention: Mention) -> str:
    """Return the preposition that governs a number: ``"from"`` in "from the 87%"; or empty."""
    before = mention.before
    hedge = mention.found.start - mention.found.hedge_start
    if mention.found.hedge_start >= 0 and 0 < hedge <= len(before):
        before = before[:-hedge]
    found = _LEAD.search(before[-90:])
    return found.group(1).lower() if found else ""


def bare_before(mention: Mention) -> str:
    """Return the sentence up to the figure, without the hedge that belongs to it."""
    return _HEDGE.sub("", mention.before[-120:]).rstrip()


def hedged_start(mention: Mention) -> int:
    """Return where the figure starts, with its hedge words."""
    found = _HEDGE.search(mention.before[-60:])
    return mention.start - (len(mention.before[-60:]) - found.start()) if found else mention.start


def is_apposition(mention: Mention) -> bool:
    """Whether the figure restates what stands before it: ", or 90%", "(90%)", "– a quarter"."""
    before = bare_before(mention)
    return before.endswith((",", "(", "–", "—", " -", " or", ", or", "i.e.")) or bool(
        re.search(r"\b(?:that|this|which|it|these|those) (?:is|was|are|were|makes|means)$", before)
    )


def joined(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether no word between two figures opens another statement."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    between = scene.text[first.end : second.start]
    return len(between) <= 130 and not _BREAK.search(between)


def between(scene: Scene, a: Mention, b: Mention) -> str:
    """Return the words between two figures, the first before the second."""
    return scene.text[a.end : b.start] if a.end <= b.start else ""


def plain(quantity: Quantity) -> Quantity:
    """Return the quantity without its hedge."""
    return replace(quantity, hedge=Hedge.EXACT)


def figure_ref(operand: Operand) -> str:
    """Return the id of a figure's reference; empty for a cell."""
    return operand.figure if isinstance(operand, FigureRef) else ""
