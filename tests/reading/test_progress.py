"""A reading tells how far it is, from its first loop to its last, never backwards."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.progress import counted


def test_a_loop_tells_shares_between_its_ends() -> None:
    told: list[float] = []
    assert list(counted((1, 2, 3, 4), told.append, 0.2, 0.6)) == [1, 2, 3, 4]
    assert told == pytest.approx([0.2, 0.3, 0.4, 0.5])


def test_a_draft_tells_how_far_it_is() -> None:
    text = " ".join(f"The port made {n} sailings in {1990 + n}." for n in range(2, 30))
    told: list[float] = []
    derive_draft(Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),)), told=told.append)
    assert told == sorted(told)
    assert len(told) > 20 and told[-1] >= 0.9
