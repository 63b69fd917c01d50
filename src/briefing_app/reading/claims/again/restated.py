"""A share in words that the text gives as a percentage elsewhere: "four out of five renters", 81 %.

The percentage is the one with the same words around it, near by or, for a headline, in the text
below. Where only one of the two places says *not*, the words mean the rest up to a hundred.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefing_app.core.figure import Claim
from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.again.echoes import Echo, echoed
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention, clause_after, clause_before
from briefing_app.reading.pattern import Pattern

_NOT = Pattern(
    r"\b(?:not|never|none|nobody|no one|without|lack(?:s|ed|ing)?|fail(?:s|ed)?|miss(?:es|ed)?|"
    r"yet to|neither|unable|no(?!\s+(?:more|less|fewer|later|higher|lower)\b))\b|n['’]t\b",
    re.IGNORECASE,
)
_SO = Pattern(
    r"\W*(?:that|this|which|it|so|in other words)\b[^.;]{0,60}\b(?:means?|is|are|was|were)\b",
    re.IGNORECASE,
)
_LEAST = 0.3
"""The share of words in common below which two places are about two things."""
_ONLY = 0.6
"""The share of words in common from which the only percentage must be meant."""
_WEIGHTS = (1.0, 0.5, 0.3)
_BACK = 24
"""Figures back in which the percentage is looked for."""


def derive_restated(scene: Scene) -> Iterator[Claim]:
    """Yield the shares in words with the percentage that they restate."""
    for fact in scene.facts:
        m = fact.mention
        if m.found.kind != "fraction" or not 0 < m.value < 1 or fact.cell is not None:
            continue
        head = scene.in_head(m)
        if not head and any(x is not m for x in scene.passage.of(m.sentence)):
            continue  # what it is of stands beside it
        found = _of(scene, fact, head)
        if found is not None:
            yield found


def _of(scene: Scene, fact: Fact, head: bool) -> Claim | None:
    m = fact.mention
    words, clause = _said_of(m), _clause_of(m) if head else {}
    before = scene.facts[max(0, fact.index - _BACK) : fact.index]
    after = scene.facts[fact.index + 1 : None if head else fact.index + 3]
    echoes = []
    for x in (*before, *after):
        p = x.mention
        if p.unit != "%" or p.found.change or p.quantity.is_range or p.sentence == m.sentence:
            continue
        if not head and _is_of_then(_sentence(scene, p)) != _is_of_then(_sentence(scene, m)):
            continue  # "42 per cent of last year's pups died. This season it was about a quarter"
        shared = scene.weights.shared(words, x.about)
        if head and shared < _LEAST and x.index not in scene.bases:
            shared = scene.weights.shared(clause, x.about)
        sure = m.sentence - p.sentence == 1 and _SO.match(_sentence(scene, m)) is not None
        if shared < _LEAST and not sure:
            continue
        rest = _negative(m) != _negative(p)
        formula = "(100 - b) / 100" if rest else "b / 100"
        if not _is_near(m, p.value / 100 if not rest else 1 - p.value / 100):
            continue
        echoes.append(Echo(x, shared + (0.3 if sure else 0.0), sure, formula))
    if len(echoes) == 1 and echoes[0].score >= _ONLY:
        echoes = [echoes[0]._replace(sure=True)]
    claim = echoed(scene, fact, echoes, same=True)
    if claim is None or scene.outcome(claim) is Outcome.UNCHECKED:
        return None
    return claim


_THEN = Pattern(
    r"\b(?:last|the (?:previous|preceding|prior)) (?:year|season|month|week|quarter|decade|winter|"
    r"spring|summer|autumn)\b|\b(?:years?|months?|weeks?) (?:ago|earlier|before)\b|"
    r"\b(?:had been|used to)\b",
    re.IGNORECASE,
)


def _is_of_then(words: str) -> bool:
    """Whether a sentence tells of a time before."""
    return _THEN.search(words) is not None


def _said_of(m: Mention) -> dict[str, float]:
    """What the share is of: the words right after it, the first ones most."""
    words = list(dict.fromkeys(stems(m.after[:90])))[: len(_WEIGHTS)]
    return dict(zip(words, _WEIGHTS, strict=False))


def _is_near(m: Mention, share: Decimal) -> bool:
    """Whether "more than a third" may be meant by a share: by 36 per cent, not by 59."""
    return m.quantity.hedge not in ONE_SIDED or m.value / _FAR < share < m.value * _FAR


_FAR = Decimal("1.25")
"""How many times as much a share may be as the fraction that only bounds it."""


def _clause_of(m: Mention) -> dict[str, float]:
    """What a headline tells of a share, all words alike: "Fewer than half of pupils reach the
    standard" is of those that "reached the standard", too.
    """
    return dict.fromkeys(stems(clause_after(m.after[:90])), 1.0)


def _sentence(scene: Scene, m: Mention) -> str:
    return scene.passage.sentence_text(m.sentence)[:300]


def _negative(m: Mention) -> bool:
    """Whether the clause of a number denies something; a bracket stands in the clause around it."""
    after = m.after
    if m.before.rstrip().endswith("("):
        after = after.partition(")")[2]
    return _NOT.search(f"{clause_before(m.before)} # {clause_after(after)}") is not None
