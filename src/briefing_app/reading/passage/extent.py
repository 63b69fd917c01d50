"""How far the words of a figure reach: its hedge, its number and what it counts.

"almost 58,000 people" is one thing to a reader, so it is marked and quoted as one. Only what stands
against the number is taken, and never a word of the next figure.
"""

from briefing_app.reading.boundary import attempt
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.pattern import Pattern

MOST_WORDS = 4
"""Words of what is counted that are taken along; a longer phrase is no unit to look at."""
_ADJECTIVES = Pattern(r" (?!of |in |to |and |or )[a-z]+(?: [a-z]+)? ")
"""One or two small words between a number and its noun: "9,340 more people", "12 new buses"."""
_LINKS = frozenset(("", "a", "an", "the", "of", "some"))


def derive_extent(there: Passage, mention: Mention) -> tuple[int, int]:
    """Return start and end of a figure's words in the text."""
    return attempt("extent", (mention.start, mention.end), _extent, there, mention)


def _extent(there: Passage, mention: Mention) -> tuple[int, int]:
    found, text = mention.found, there.text
    start, end = found.start, found.end
    floor = there.mentions[mention.index - 1].end if mention.index else 0
    following = mention.index + 1
    ceiling = there.mentions[following].start if following < len(there.mentions) else len(text)
    if floor <= found.hedge_start < found.hedge_end <= start:
        between = text[found.hedge_end : start].strip(" -").lower()
        if between in _LINKS and "\n" not in text[found.hedge_start : start]:
            start = found.hedge_start
    if end <= found.noun_start < found.noun_end <= ceiling:
        gap, noun = text[end : found.noun_start], text[found.noun_start : found.noun_end]
        near = gap in ("", " ", "-", "\u00a0") or _ADJECTIVES.fullmatch(gap) is not None
        if near and len(noun.split()) <= MOST_WORDS and "\n" not in noun:
            end = found.noun_end
    elif end <= found.hedge_start < found.hedge_end <= ceiling:
        between = text[end : found.hedge_start].strip(" -,")
        if not between and "\n" not in text[end : found.hedge_end]:
            end = found.hedge_end
    return start, end
