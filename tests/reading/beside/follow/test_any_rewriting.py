"""Paragraphs written anew, emptied, joined, undone, and new versions: the figures follow them all.

What is written is chosen to be hard: numbers in words, ranges and hedges, a number cut in two, a
unit taken away, the same number everywhere, a text from elsewhere.
"""

import re
from dataclasses import replace
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import inherit
from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.core.tables.text_cells import cell_places
from briefing_app.reading.beside.follow.rewriting import derive_rewriting
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.new_version import derive_new_version
from tests.core.test_once import told
from tests.fileformat.samples import scaled
from tests.reading.beside.follow.invariants import hold
from tests.reading.beside.follow.stories import DEFICIT, FERRY, story
from tests.reading.beside.follow.test_in_tables import service

HOSPITAL = (
    "Hospital trust admits losing track of patients",
    "The trust lost track of 288 patients in 2022, nearly double the 150 of a year earlier. It "
    "paid £18.4 million to agencies, down by more than half from £40.1 million; 84 of 480 nurses "
    "(17.5%) left.",
    "“We treated 1,234 people a day,” said the director. Some 12 to 15 wards closed at a cost of "
    "£3.2m–£3.6m.",
    "One in five operations, or 2,400, was postponed. The waiting list stood at 64,000, the "
    "highest since 2019, when it was 58,000.",
)
STORIES = (story(DEFICIT), story(FERRY), story(HOSPITAL), service())
_NUMBER = re.compile(r"(?<!\w)[£$€]?\d[\d,.]*\d(?:m|bn|%)?|\d%?")
_SENTENCE = re.compile(r"(?<=[.!?”])\s+")
PUT = (
    *("sixty-four million", "sixty-four", "none", "hundreds", "a dozen", "nearly two thirds"),
    *("between 60 and 64", "60–64", "about 64", "64 or so", "£64m", "64%", "-3", "1/3", "half"),
    *("1.5 times", "6 4", "No. 64", "64th", "one in six", "0", "64 million", "64 (up from 60)"),
    *("2024", "several hundred", "64, 65 and 66", "$1.2 billion to $1.4 billion", "64 kg", "1½"),
)
HEDGES = ("about", "almost", "more than", "up to", "at least", "an estimated", "no")
CUTS = (" ", ", ", ".", "-", " and ")


def rewritten(chance: Random, text: str, other: str) -> str:
    """Return a paragraph written anew in one of the ways in which people do it."""
    numbers = [found.span() for found in _NUMBER.finditer(text)]
    start, end = chance.choice(numbers) if numbers else (0, 0)
    sentences = _SENTENCE.split(text)
    unit = re.compile(r"\s*\S*").match(text, end)
    assert unit is not None
    inside = (start + end) // 2
    ways = (
        text[:start] + chance.choice(PUT) + text[end:],
        f"{text[:start]}{chance.choice(HEDGES)} {text[start:]}",
        text[:end] + text[unit.end() :],
        text[:inside] + chance.choice(CUTS) + text[inside:],
        text.replace(text[start:end], chance.choice(PUT)) if numbers else text,
        " ".join(sentences[1:]),
        " ".join((*sentences, sentences[0])),
        " ".join(reversed(sentences)),
        f"{text[:inside]} {other} {text[inside:]}",
        other,
        "",
    )
    return chance.choice(ways)


def another_version(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing with a version whose paragraphs were split, joined, added and dropped."""
    article = briefing.articles[0]
    blocks = list(article.blocks)
    at = chance.randrange(len(blocks))
    block, below = blocks[at], blocks[min(at + 1, len(blocks) - 1)]
    first, *rest = _SENTENCE.split(block.text)
    if block.kind is BlockKind.PARAGRAPH and not below.rows:
        ways: tuple[list[Block], ...] = (
            [Block(block.kind, words) for words in (first, " ".join(rest)) if words],
            [block, block],
            [Block(block.kind, rewritten(chance, block.text, below.text) or "Nothing.")],
            [Block(block.kind, f"{block.text} {below.text}")],
        )
        blocks[at : at + 1] = chance.choice(ways)
    read = derive_briefing(Article(article.source, tuple(blocks), "en"))
    return derive_new_version(briefing, article.source.id, read).after


def edited(chance: Random, briefing: Briefing) -> Briefing:
    """Return the briefing with a paragraph or a cell written anew."""
    article = briefing.articles[0]
    at = chance.randrange(len(article.blocks))
    block, start = article.blocks[at], article.block_starts[at]
    if block.rows:
        cell = chance.choice(tuple(cell_places(block.rows)))
        before = block.text[cell.start : cell.end]
        after = chance.choice((*PUT, "", "–", "many"))
        return derive_rewriting(briefing, "a", start + cell.start, before, after).after
    others = [b.text for s in STORIES for b in s.articles[0].blocks if not b.rows]
    words = rewritten(chance, block.text, chance.choice(others))
    return derive_rewriting(briefing, "a", start, block.text, words).after


@settings(max_examples=scaled(20, 1_500), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(STORIES), st.randoms(use_true_random=False), st.integers(1, 5))
def test_whatever_is_written_anew_every_figure_says_what_its_words_say(
    briefing: Briefing, chance: Random, steps: int
) -> None:
    before: list[Briefing] = []
    for _ in range(steps):
        told(briefing)
        way = chance.random()
        if way < 0.15 and before:
            after = before.pop()
        else:
            before.append(briefing)
            after = another_version(chance, briefing) if way < 0.3 else edited(chance, briefing)
            hold(after if way < 0.3 else briefing, after)
        inherit(briefing, after)
        assert told(after) == told(replace(after)), "what is remembered is what would be derived"
        briefing = after
