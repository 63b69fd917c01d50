"""A number said twice: in the headline, the standfirst or a bullet on top, and in the text below.

Two sayings are of one thing where the words around them are. What differs fails where a slip
explains it, or where the text has no other number of that noun.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing_app.core.figure import Claim
from briefing_app.core.quantity import Hedge
from briefing_app.core.source import BlockKind
from briefing_app.core.sums.slips import FEWEST_DIGITS
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.again.cells import derive_base_claim, derive_cell_claim
from briefing_app.reading.claims.again.echoes import (
    Echo,
    alike,
    at_odds,
    digits,
    digits_of,
    echoed,
    numbers_of,
)
from briefing_app.reading.claims.ground.facts import GENERIC, Fact, near, words_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.passage.mentions import ALIKE, Mention, clause_after, likeness
from briefing_app.reading.passage.same import fits
from briefing_app.reading.pattern import Pattern

SMALLEST = 10
"""Of lesser counts in the text there are too many to tell which are of one thing."""
_LEAST = 0.8
"""The score below which nothing points from a headline's number to one of the text."""
_CORRECTED = Pattern(
    r"\b(?:(?:earlier|previous|original|first) version|correct(?:ed|ion|s)|mis-?stated|misprint|"
    r"incorrect|wrong(?:ly)?|in error|erroneous(?:ly)?|should (?:have )?(?:been|read))\b",
    re.IGNORECASE,
)
"""Who owns up to a mistake says the wrong number on purpose."""
_PART = Pattern(r"^\W*(?:of|among) (?:these|those|them|whom|which)\b", re.IGNORECASE)
_BACK = Pattern(
    r"\b(?:the|these|those|this|that|its|their)\s+(?:about\s+|some\s+)?\S{0,3}$", re.IGNORECASE
)
_GOES_ON = Pattern(
    r"\W*(?:we|it|they|he|she|this|that|i|in all|in total|altogether|with)\b", re.IGNORECASE
)
_MORE = Pattern(r"\s+(?:more|less|fewer|higher|lower|up|down|above|below)\b")
_MARGIN = 0.3
_SHARED = 0.5
"""The share of a number's words that must stand by another one to be about the same."""
MOST_BACK = 40
"""Figures back in which a number is looked for that this one may say again."""
_TELLING = 4
"""Digits from which on the very same number is hardly said of two things."""
_NEAR = 0.4
"""The weight from which a word is about a number."""


def derive_repeats(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of consistency."""
    top = _top(scene)
    lead = next((m.sentence for m in scene.passage.mentions if m.start >= top), -1)
    facts = [f for f in scene.facts if _is_single(f.mention)]
    back = {
        f.index: _back(scene, f)
        for f in facts
        if f.cell is None and f.mention.start >= top and f.mention.sentence != lead
    }
    tried = sum(numbers_of(echoes) for echoes in back.values())
    for fact in facts:
        m = fact.mention
        if _is_corrected(scene.passage.opening(m.sentence, 400)):
            continue
        found = None
        if m.start < top or m.sentence == lead:
            found = _below(scene, fact, top)
        elif fact.index in back:
            found = _again(scene, fact, back[fact.index], tried)
        if found is None and _may_be_tabled(fact, m.start < top) and not _moved_from(m):
            found = derive_cell_claim(scene, fact)
        if found is not None:
            yield found
    for move in scene.moves:
        plain = move.how == "from" and _is_single(move.now) and _is_single(move.base)
        if plain and move.base.quantity.hedge is Hedge.EXACT and scene.grids:
            found = derive_base_claim(scene, move.now, move.base)
            if found is not None:
                yield found


def _is_single(m: Mention) -> bool:
    """Whether a number is one that may be said again: no range, multiple, age or vague one."""
    plain = not (m.quantity.is_range or m.unit == "x" or m.found.kind in ("age", "vague"))
    return plain and m.value != 1  # one is counted by more words than any other number


def _top(scene: Scene) -> int:
    """Where the running text begins: below headline, standfirst and the bullets under them, with
    the paragraph that leads to a table at the latest.
    """
    seen, first = False, -1
    for start, kind in scene.layout.blocks:
        if kind is BlockKind.HEADLINE:
            seen = True
        paragraph = seen and kind is BlockKind.PARAGRAPH
        if paragraph and _is_text(scene, start):
            return start
        if kind is BlockKind.TABLE and first >= 0:
            return first
        first = start if paragraph and first < 0 else first
    return scene.headline_end


def _is_text(scene: Scene, start: int) -> bool:
    end = scene.text.find("\n\n", start)
    return len(scene.text[start : end if end >= 0 else None]) > 120


def _may_be_tabled(fact: Fact, on_top: bool) -> bool:
    m = fact.mention
    if fact.cell is not None and not on_top:
        return False
    return m.value >= SMALLEST or (m.unit == "%" and digits_of(m) > 1)


def _below(scene: Scene, fact: Fact, top: int) -> Claim | None:
    m = fact.mention
    title, on_top = scene.in_head(m), m.start < top
    small = m.value < SMALLEST and digits_of(m) == 1
    if small and not (title and fact.own and m.found.kind != "duration"):
        return None
    head = words_of(scene.passage.sentence_text(m.sentence)[:200])
    below = [x for x in scene.facts[fact.index + 1 :] if x.mention.start >= top]
    below = [x for x in below if x.mention.sentence > m.sentence and alike(m, x.mention)]
    below = [x for x in below if _may_echo(scene, x) and (x.cell is None or _agree(m, x.mention))]
    many = _out_of(scene, m)  # "five of six stations" says nothing of the six
    below = [x for x in below if many is None or x.mention.value != many.value]
    if small:
        below = [x for x in below if likeness(m, x.mention) == 4]
    nouns = {x.mention.value for x in below if likeness(m, x.mention) == 4}
    first = scene.passage.mentions[below[0].index].sentence if below else 0
    echoes = []
    for x in below:
        score = 2.2 * scene.weights.shared(head, x.about) + _unit_tells(m, x.mention)
        score += 0.5 if x.mention.sentence <= first + 2 else 0.0
        score -= 0.4 if x.cell is not None else 0.0
        exactly = m.value == x.mention.value and digits_of(m) >= _TELLING
        score += _LEAST if exactly else 0.0
        only = likeness(m, x.mention) == 4 and len(nouns) == 1 and bool(x.mention.found.unit_text)
        only = only and m.unit != "%" and m.found.kind not in ("duration", "point")
        sure = title and only
        sure = sure or (title and x.mention.sentence <= first + 1 and _meant(scene, fact, x, below))
        sure = sure and not _is_left(scene, m, x.mention)
        if score >= _LEAST:
            echoes.append(Echo(x, score, sure))
    if title:
        echoes = [e._replace(fewest=2) if _foremost(e, echoes) else e for e in echoes]
    claim = echoed(scene, fact, echoes, same=title)
    return claim if claim and (on_top or scene.outcome(claim) is Outcome.HOLDS) else None


def _out_of(scene: Scene, m: Mention) -> Mention | None:
    """The number out of which one is told."""
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    told = follow and _OF_MANY.fullmatch(scene.text[m.end : follow[0].start])
    return follow[0] if told else None


_OF_MANY = Pattern(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|our|all)\s+)?", re.IGNORECASE)
_CROSSED = Pattern(
    r"\b(?:cross|top|pass|near|exceed|hit|reach|breach|surpass)\w*\s\S{0,4}\s?$", re.IGNORECASE
)


def _unit_tells(m: Mention, x: Mention) -> float:
    """How much it tells of two numbers that they have one unit: of tonnes and pounds there are
    many, so that only the very same number or a hedge tells as much as a noun.
    """
    counted = {kind_of(m.unit), kind_of(x.unit)} <= {UnitKind.COUNT, UnitKind.NONE}
    says_again = m.value == x.value or m.quantity.hedge is not Hedge.EXACT
    says_again = says_again or _CROSSED.search(m.before[-20:]) is not None
    return likeness(m, x) * (0.2 if counted or says_again else 0.05)


def _is_left(scene: Scene, m: Mention, x: Mention) -> bool:
    """Whether a number is what another one and its neighbour come to: "4,780 homes instead of 680"
    are 4,100 that were spared.
    """
    beside = (*scene.passage.of(x.sentence), *scene.passage.of(x.sentence + 1))
    return any(abs(x.value - y.value) == m.value or x.value + y.value == m.value for y in beside)


def _foremost(echo: Echo, echoes: list[Echo]) -> bool:
    """Whether words point to one number much more than to any other."""
    others = [e for e in echoes if e.fact.mention.value != echo.fact.mention.value]
    return all(echo.score - e.score >= _MARGIN for e in others)


def _meant(scene: Scene, said: Fact, other: Fact, below: list[Fact]) -> bool:
    """Whether the lead must mean a headline's number: the same is done, and to nothing else there.

    A number with others beside it may be one of several that the headline adds up.
    """
    m, x = said.mention, other.mention
    plain = {m.quantity.hedge, x.quantity.hedge} == {Hedge.EXACT}
    alone = [f for f in below if f.mention.sentence == x.sentence] == [other]
    sums = any(
        abs(x.value - m.value) == f.mention.value for f in below if f.index <= other.index + 4
    )
    words = _close_words(m) & _close_words(x) - said.own - GENERIC
    if m.unit == "%":  # of percentages there are many; more must be alike
        close = 2 * max(m.value, x.value) <= 3 * min(m.value, x.value)
        return plain and alone and close and len(words) > 1
    return plain and alone and not sums and bool(words) and likeness(m, x) >= 2


def _close_words(m: Mention) -> set[str]:
    """The words right before and after a number."""
    before, after = near(m.before, backwards=True)[:2], near(m.after, backwards=False)[:3]
    return {word for word, _ in (*before, *after)}


def _again(scene: Scene, fact: Fact, echoes: Sequence[Echo], tried: int) -> Claim | None:
    """A number that an earlier sentence says with a slip: "21.4 lakh", then "the 21.4 crore"."""
    claim = echoed(scene, fact, echoes, tried=tried)
    if claim is None or scene.outcome(claim) is not Outcome.FAILS:
        return None
    return None if _is_worked_out(scene, fact.mention) else claim


def _is_worked_out(scene: Scene, m: Mention) -> bool:
    """Whether a number is just what two beside it come to: "£26,520 short. That is 312 nights" at
    £85 each; it says no other number again.
    """
    first, last = m.sentence - _BESIDE, m.sentence + 1
    beside = [x for n in range(first, last + 1) for x in scene.passage.of(n) if x is not m]
    values = {x.value for x in beside if not scene.facts[x.index].relative} - {0, 1}
    return any(a * b == m.value or a == m.value * b for a in values for b in values if a != b)


_BESIDE = 6
"""Sentences back in which stands what a number is worked out from."""


def _back(scene: Scene, fact: Fact) -> list[Echo]:
    """The numbers of earlier sentences that words let this one say again."""
    m = fact.mention
    if digits_of(m) < 2 or m.found.change or (fact.relative and m.unit != "%"):
        return []
    if _of_another(scene, fact) or _PART.search(scene.passage.opening(m.sentence, 60)):
        return []
    said = {w: x for w, x in fact.about.items() if x >= _NEAR and w not in fact.own}
    back = _BACK.search(m.before[-24:]) is not None
    goes_on = _GOES_ON.match(scene.passage.opening(m.sentence, 30)) is not None
    goes_on = goes_on or not any(sign.isalpha() for sign in m.before)
    echoes = []
    relative, kind, own_digits = fact.relative, fact.kind, digits(m)
    for x in scene.facts[max(0, fact.index - MOST_BACK) : fact.index]:
        other = x.mention
        if x.cell is not None or other.sentence == m.sentence:
            continue
        if other.found.change or other.quantity.is_range:
            continue
        if not (digits(other) == own_digits or likeness(m, other) >= ALIKE):
            continue
        if x.relative != relative or x.kind != kind or not _may_echo(scene, x):
            continue
        shared = scene.weights.shared(said, x.about)
        same = likeness(m, other) == 4
        refers = back and m.sentence - other.sentence <= 2
        about = (shared >= _SHARED or (same and goes_on)) and not at_odds(fact, x)
        if refers or about:
            score = shared + 0.2 * likeness(m, other)
            echoes.append(Echo(x, score, fewest=2 if same and back else FEWEST_DIGITS))
    return echoes


def _may_echo(scene: Scene, fact: Fact) -> bool:
    """Whether a number is meant as it is said, and not that of a part or of an earlier time."""
    words = scene.passage.opening(fact.mention.sentence, 400)
    if _MIGHT.search(clause_after(fact.mention.after)):
        return False
    if _REST.match(fact.mention.after[:16]) or _REST_BEFORE.search(fact.mention.before[-16:]):
        return False
    return not _is_corrected(words) and not _of_another(scene, fact)


_MIGHT = Pattern(r"\b(?:would|could|might|should) (?:\w+ )?have\b", re.IGNORECASE)
"""What did not come about is no saying of what did: "4,780 homes would have been flooded"."""
_REST = Pattern(r"[\s-]+(?:remaining|other|further|more|additional|extra|left)\b", re.IGNORECASE)
_REST_BEFORE = Pattern(r"\b(?:remaining|other|further|another|additional|extra)\s+$", re.IGNORECASE)
"""What is left or comes on top is no second saying of the whole: "the three remaining"."""


@lru_cache(maxsize=512)
def _is_corrected(words: str) -> bool:
    """Whether a sentence says that a number was wrong or has been changed."""
    return _CORRECTED.search(words) is not None


def _agree(a: Mention, b: Mention) -> bool:
    return fits(a.quantity, b.quantity)


def _of_another(scene: Scene, fact: Fact) -> bool:
    """Whether a number is said to be a part, or that of an earlier time."""
    if fact.index in scene.bases or _moved_from(fact.mention):
        return True
    follow = scene.passage.of(fact.mention.sentence)[fact.mention.place + 1 :][:1]
    changed = follow and follow[0].unit == "%" and _MORE.match(follow[0].after)
    return fact.index in scene.parts and not changed


def _moved_from(m: Mention) -> bool:
    """Whether a number is where something began to move: "while resin slipped from 1,290 kg"."""
    words = m.unhedged[-_BEFORE:].lower().split()
    return words[-1:] == ["from"] and words[-2:-1] != [] and words[-2] in _MOVERS


_BEFORE = 30
_MOVERS = MOVING_VERBS | {"up", "down"}
