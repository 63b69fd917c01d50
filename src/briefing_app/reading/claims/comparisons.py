"""Claims of order: "more than the 12 destroyed in 2019", "fewer than last year's 300".

Only where both numbers stand in the text and the words between name them one against the other.
"""

from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.reading.claims.scene import Scene, joined, settle, unchecked
from briefing_app.reading.passage.mentions import Mention, is_amount, likeness
from briefing_app.reading.pattern import Pattern

_AGAINST = Pattern(
    r"(?<![\w%])(?:far |slightly |well |much |even |still |a little )?"
    r"(?P<word>more|fewer|less|higher|lower|larger|smaller|greater|bigger|longer|shorter|older|"
    r"younger|heavier|lighter|faster|slower|cheaper|above|below|up from|down from|ahead of)"
    r"(?:\s+[\w’'-]+){0,3}?(?:\s+than)?\s+"
    r"(?:the|its|their|last [\w]+['’]s|[\w]+['’]s)\s+(?:[\w’'-]+\s+){0,2}?[$€£¥]?$"
)
_LESS = frozenset(
    (
        "fewer",
        "less",
        "lower",
        "smaller",
        "shorter",
        "younger",
        "lighter",
        "slower",
        "cheaper",
        "below",
        "down from",
    )
)


def derive_comparisons(scene: Scene, mention: Mention, taken: frozenset[int]) -> Iterator[Claim]:
    """Yield the claim, if the figure is what another is said to exceed or fall short of."""
    if not is_amount(mention) and mention.unit != "%":
        return
    tail = mention.before[-90:]
    found = _AGAINST.search(tail)
    if found is None:
        return
    word = found.group("word")
    if "than" not in found.group() and word not in (
        "above",
        "below",
        "up from",
        "down from",
        "ahead of",
    ):
        return
    start = mention.start - (len(tail) - found.start())
    previous = [m for m in scene.beside(mention) if m.start < mention.start]
    if not previous or (previous[0].index in taken and start - previous[0].end < 25):
        return
    if start - previous[0].end < 12 and scene.text[previous[0].end : start].strip(" ") == "":
        return  # "60 more than the 12" states a difference
    sense = "less" if word in _LESS else "more"
    claim = scene.claim(start, mention.end, ClaimKind.COMPARISON, sense=sense)
    fit = [m for m in previous if likeness(m, mention) >= 3 and not m.found.change]
    if not fit:
        return
    sure = len(fit) == 1 and joined(scene, fit[0], mention) and likeness(fit[0], mention) >= 3
    pairs = [(m, mention) for m in fit]
    yield settle(scene, claim, pairs, sure=sure) or unchecked(claim)
