"""A claim is checked again when a number that it rests on is corrected, however far away."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import FigureRef, Outcome
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.core.verdicts import derive_verdicts
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.beside.follow.excerpt import FOR_WORDS
from briefing_app.reading.draft import derive_briefing

FILL = "The council spoke of lamps, benches and the old road to the mill, as it does each spring. "
FIRST = "The harbour counted 288 boats in 2023, nearly double the number of 2021."
LAST = "In 2021 the harbour counted 150 boats."


def harbour(*, claim_first: bool) -> Briefing:
    """Return a briefing whose one claim rests on a number many paragraphs away from it."""
    fill = tuple(Block(BlockKind.PARAGRAPH, FILL * 2) for _ in range(14))
    ends = (FIRST, LAST) if claim_first else (LAST, FIRST)
    first, last = (Block(BlockKind.PARAGRAPH, words) for words in ends)
    blocks = (Block(BlockKind.HEADLINE, "A report"), first, *fill, last)
    drafted = derive_briefing(Article(Source("a", date="2024-02-01"), blocks, "en"))
    (claim,) = drafted.claims
    figures = [figure_of(drafted, words) for words in ("288", "150")]
    operands = tuple(FigureRef(one) for one in figures)
    return replace(drafted, claims=(replace(claim, operands=operands, why=""),))


def figure_of(briefing: Briefing, words: str) -> str:
    """Return the id of the figure that begins with these words."""
    spans = ((f.id, f.evidence) for f in briefing.figures)
    return next(id_ for id_, s in spans if isinstance(s, Span) and s.exact.startswith(words))


def outcome(briefing: Briefing) -> Outcome:
    """Return the verdict on the one claim there is."""
    (claim,) = briefing.claims
    return derive_verdicts(briefing)[claim.id].outcome


@pytest.mark.parametrize("claim_first", [True, False])
@pytest.mark.parametrize(
    ("words", "put", "after"),
    [
        ("150", "250", Outcome.FAILS),
        ("150 boats", "fewer than 260 small boats", Outcome.FAILS),
        ("150 boats", "no boat", Outcome.UNCHECKED),
        ("150", "151", Outcome.HOLDS),
    ],
)
def test_a_far_number(words: str, put: str, after: Outcome, claim_first: bool) -> None:
    before = harbour(claim_first=claim_first)
    assert outcome(before) is Outcome.HOLDS
    text = before.articles[0].text
    start = text.index(words)
    far = abs(start - before.claims[0].span.start)
    assert far > 2 * (FOR_WORDS.before + FOR_WORDS.after)
    now = derive_correction(before, "a", start, start + len(words), put).after
    assert outcome(now) is after
    back = now.articles[0].text.index(put)
    again = derive_correction(now, "a", back, back + len(put), words).after
    assert outcome(again) is Outcome.HOLDS, "put back, it holds again"
