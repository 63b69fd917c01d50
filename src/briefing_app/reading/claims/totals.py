"""Claims of a total: "640 firefighters: 410 from the county, 150 … and 60 …", "n in all".

A list that does not add up is called wrong only where every member of it is a number and it is
closed by *and*; otherwise it is printed only when the sum comes out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.scene import Scene, bare_before, hedged_start
from briefing_app.reading.passage.mentions import Mention, is_amount, likeness
from briefing_app.reading.pattern import Pattern

_SLIP = Decimal("0.3")
"""Parts that miss their sum by more are taken for examples, not for all the parts."""

_CLOSES = Pattern(r"^(?:\s+[\w’'-]+){0,3}?\s*(?:in all|in total|altogether|all told|combined)\b")
_SUMS = Pattern(
    r"(?:a total of|totall?ing|adding up to|add up to|bringing the total to|"
    r"(?:for|making) a total of|altogether|in all|in total|together)\s*,?\s*$",
    re.IGNORECASE,
)
_OPENS_SUM = Pattern(
    r"\W*(?:together|combined|altogether|in all|in total|all told|taken together|"
    r"(?:that|this|which) (?:makes|made|brings|brought|adds up to|gives))\b",
    re.IGNORECASE,
)
_OF_THESE = Pattern(
    r"^\W*(?:of (?:those|these|them|the \w+|the \w+ \w+)|they (?:are|were|include)|"
    r"(?:these|those|they) (?:comprise|include|were|are))\b",
    re.IGNORECASE,
)
_ITEM_BREAK = Pattern(r",\s+(?:and\s+)?|\s+and\s+|;\s+(?:and\s+)?")


def derive_totals(scene: Scene, mention: Mention) -> Iterator[Claim]:
    """Yield the claim, if parts of the figure are listed after it or were listed before it."""
    if not is_amount(mention) or mention.quantity.is_range:
        return
    if mention.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT, Hedge.ALMOST):
        return  # "more than 100,000" would agree with almost any sum
    claim = _listed(scene, mention) or _summed(scene, mention) or _of_these(scene, mention)
    if claim is not None:
        yield claim


def _alike(whole: Mention, parts: Sequence[Mention]) -> bool:
    return all(
        is_amount(p)
        and not p.quantity.is_range
        and likeness(whole, p) >= 1
        and 0 < p.value < whole.value
        and not p.found.change
        for p in parts
    )


def _try(
    scene: Scene, whole: Mention, parts: Sequence[Mention], start: int, end: int, *, sure: bool
) -> Claim | None:
    if len(parts) < 2 or len(parts) > 12:
        return None
    claim = scene.claim(start, end, ClaimKind.TOTAL, stated=whole.quantity)
    claim = replace(claim, operands=(scene.ref(whole), *(scene.ref(p) for p in parts)))
    outcome = scene.outcome(claim)
    if outcome is not Outcome.HOLDS and abs(sum(p.value for p in parts) - whole.value) > (
        _SLIP * whole.value
    ):
        return None  # a list of examples, not of parts
    return claim if outcome is Outcome.HOLDS or sure else None


def _listed(scene: Scene, whole: Mention) -> Claim | None:
    """A colon or dash opens the list of parts."""
    after = [m for m in scene.beside(whole) if m.start > whole.start]
    if len(after) < 2:
        return None
    first_gap = scene.text[whole.end : after[0].start]
    colon = re.search(r":\s|\s[–—-]\s|,\s+(?:with|among them|including)\s", first_gap)
    if colon is None or len(first_gap) > 80:
        return None
    parts = [m for m in after if likeness(whole, m) >= 1 and is_amount(m) and not m.found.change]
    if len(parts) < 2 or not _alike(whole, parts):
        return _try_prefixes(scene, whole, parts)
    end = parts[-1].end
    begin = whole.end + colon.end()
    sentence_end = scene.passage.reading.sentences[whole.sentence][1]
    listing = scene.text[begin : min(sentence_end, begin + 400)]
    only = all(is_amount(m) for m in after) and len(parts) == len(after)
    sure = (
        first_gap[colon.start()] == ":"
        and only
        and _every_item_counts(scene, begin, listing, parts)
        and whole.found.kind == "count"
        and all(p.found.kind == "count" for p in parts)
    )
    return _try(scene, whole, parts, hedged_start(whole), end, sure=sure) or _try_prefixes(
        scene, whole, parts
    )


def _try_prefixes(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> Claim | None:
    """Try the first n parts: a list may be followed by other numbers."""
    for n in range(min(len(parts), 8), 1, -1):
        if _alike(whole, parts[:n]):
            made = _try(scene, whole, parts[:n], hedged_start(whole), parts[n - 1].end, sure=False)
            if made is not None:
                return made
    return None


def _every_item_counts(scene: Scene, begin: int, listing: str, parts: Sequence[Mention]) -> bool:
    """Whether each item between commas and *and* opens with one of the numbers."""
    starts = [begin, *(begin + m.end() for m in _ITEM_BREAK.finditer(listing))]
    numbers = [p.start for p in parts]
    opened = 0
    for start in starts:
        if any(start <= n <= start + 24 for n in numbers):
            opened += 1
    closed = re.search(r"\sand\s", listing) is not None
    return closed and opened == len(starts) == len(parts)


def _summed(scene: Scene, whole: Mention) -> Claim | None:
    """The total closes the list: "12 men and 9 women, 21 in all", "a total of 21"."""
    closes = _CLOSES.match(whole.after[:50])
    sums = _SUMS.search(bare_before(whole)[-40:]) or _together(scene, whole)
    if closes is None and sums is None:
        return None
    before = [m for m in scene.beside(whole) if m.start < whole.start]
    earlier = list(scene.neighbours(whole, 2))
    end = whole.end + (closes.end() if closes else 0)
    for pool in (before, [*before, *earlier]):
        alike = [m for m in reversed(pool[:10]) if likeness(whole, m) >= 3 and is_amount(m)]
        for n in range(len(alike), 1, -1):
            if _alike_wide(whole, alike[-n:]):
                made = _try(scene, whole, alike[-n:], hedged_start(whole), end, sure=False)
                if made is not None:
                    return made
        parts = [m for m in reversed(pool[:10]) if likeness(whole, m) >= 1 and is_amount(m)]
        for n in range(len(parts), 1, -1):
            chosen = parts[-n:]
            if _alike_wide(whole, chosen):
                made = _try(scene, whole, chosen, hedged_start(whole), end, sure=False)
                if made is not None:
                    return made
    if sums is not None and sums.re is _OPENS_SUM.compiled:
        return _any_parts(scene, whole, end)
    parts = [m for m in reversed(before) if likeness(whole, m) >= 2]
    certain = (
        len(parts) >= 2
        and len(parts) == len(before)
        and _alike(whole, parts)
        and not re.search(r"[;:.]\s", scene.text[parts[0].start : whole.start])
        and _list_like(scene, parts, whole)
        and all(likeness(whole, p) >= 3 or p.unit == "" for p in parts)
    )
    if certain:
        return _try(scene, whole, parts, hedged_start(whole), end, sure=True)
    return None


def _any_parts(scene: Scene, whole: Mention, end: int) -> Claim | None:
    """The parts of "together" stand in the sentences before, among other numbers."""
    pool = [m for m in scene.earlier(whole, 5) if likeness(whole, m) >= 2 and is_amount(m)][:7]
    pool = [m for m in reversed(pool) if _alike(whole, [m])]
    for size in (2, 3):
        for parts in combinations(pool, size):
            made = _try(scene, whole, parts, hedged_start(whole), end, sure=False)
            if made is not None:
                return made
    return None


def _together(scene: Scene, whole: Mention) -> re.Match[str] | None:
    """ "Together trams and buses carried 79 million": the sentence opens with the sum."""
    if scene.passage.of(whole.sentence)[0].index != whole.index:
        return None
    return _OPENS_SUM.match(scene.passage.opening(whole.sentence, 60))


def _list_like(scene: Scene, parts: Sequence[Mention], whole: Mention) -> bool:
    gaps = [scene.text[a.end : b.start] for a, b in zip(parts, [*parts[1:], whole], strict=False)]
    return all(len(g) <= 45 and re.search(r",|\band\b", g) for g in gaps)


def _alike_wide(whole: Mention, parts: Sequence[Mention]) -> bool:
    return all(
        not p.quantity.is_range and 0 < p.value < whole.value and not p.found.change for p in parts
    )


def _of_these(scene: Scene, whole: Mention) -> Claim | None:
    """ "… 4,000 households. Of these, 1,880 … , 1,320 … and 800 …", and lists in the sentence."""
    follow = whole.sentence + 1
    sentences = scene.passage.reading.sentences
    pools: list[tuple[Mention, ...]] = []
    if follow < len(sentences) and scene.passage.same_block(whole.sentence, follow):
        opening = scene.passage.opening(follow, 60)
        if _OF_THESE.match(opening):
            pools.append(scene.passage.of(follow)[:12])
    after = tuple(m for m in scene.beside(whole) if m.start > whole.start)
    if len(after) >= 2 and scene.passage.of(whole.sentence)[0].index == whole.index:
        pools.append(after)
    for pool in pools:
        parts = [m for m in pool if is_amount(m) and likeness(whole, m) >= 2]
        parts = [p for p in parts if p.value < whole.value]
        for n in range(min(len(parts), 8), 1, -1):
            if _alike(whole, parts[:n]) and (n > 2 or pool is not after):
                start = sentences[whole.sentence][0]
                made = _try(
                    scene, whole, parts[:n], max(start, whole.start - 60), whole.end, sure=False
                )
                if made is not None:
                    return made
    return None
