"""Who stands where, told in running text: "came second with 24 %", "had the strongest growth".

The others stand in the same or the sentence before, in one unit; the words of the claim name one of
them. Where no such list stands there, nothing is said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import fsum

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.directions import more_after
from briefing_app.reading.claims.ground.facts import words_of
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import is_apposition
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.mentions import Mention, is_amount
from briefing_app.reading.pattern import Pattern

_NEXT = Pattern(
    r"\b(?:(?:came|comes|is|was|are|were|ranks?|ranked|placed)\s+(?:second|third|next)|"
    r"(?:in|took|takes)\s+(?:second|third)\s+place|followed by|next (?:best|highest|largest)|"
    r"(?:second|third)[- ](?:best|highest|largest))\b",
    re.IGNORECASE,
    having="second|third|followed|next",
)
_GROWTH = Pattern(
    r"\b(?:growth|grew|gain(?:ed|s)?|increase|rise|leap|jump)\b",
    re.IGNORECASE,
)
_CUT = Pattern(r"[,;:.]\s|\s(?:and|but|while|whereas)\s|\(|\)")


def derive_standings(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that one is behind another: "came second with 24 per cent"."""
    for start, end in scene.passage.reading.sentences:
        if scene.layout.entry_at(start) is not None:
            continue
        for found in _NEXT.finditer(scene.text[start : min(end, start + 400)]):
            at = start + found.end()
            claim = attempt("one standing", None, _behind, scene, start + found.start(), at)
            if claim is not None:
                yield claim


def _behind(scene: Scene, start: int, at: int) -> Claim | None:
    sentence = scene.sentence_at(start)
    beside = scene.passage.of(sentence)
    one = next((m for m in beside if m.start >= at and m.start - at < 60), None)
    if one is None or re.search(r"[;:]\s", scene.text[at : one.start]) or one.found.change:
        return None
    before = [m for m in beside if m.end <= start and not more_after(m, m.after, _SET_OFF)]
    near = [*reversed(before), *scene.neighbours(one, 2)]
    if not one.found.unit_text:  # "41.4 billion, or 71 per cent, followed by cod with 6.2 billion"
        near = [m for m in near if m.unit != "%" or not is_apposition(m)]
    told = (m for m in near if scene.facts[m.index].relative or is_amount(m))
    first = next(told, None) if before else next((m for m in near if _alike(scene, m, one)), None)
    if first is None or not _alike(scene, first, one):
        return None
    pair = (one, first) if _BEHIND.search(scene.text[start : one.start]) else (first, one)
    claim = scene.claim(start, one.end, ClaimKind.COMPARISON, pair, sense="more")
    named = one.unit == "%" or (one.found.unit_text and first.found.unit_text)
    if not named and scene.outcome(claim) is Outcome.FAILS:
        return replace(claim, why=DOUBT)
    return claim


_SET_OFF = 40
"""Characters behind a number in which stands what it is more or less than."""
_BEHIND = Pattern(r"\b(?:after|behind)\s+(?:[\w’'-]+\s+){0,3}\S{0,3}$", re.IGNORECASE)
"""The second stands behind these: "the second highest after the 22.1 of 2019"."""


def _alike(scene: Scene, a: Mention, b: Mention) -> bool:
    facts = scene.facts[a.index], scene.facts[b.index]
    same = a.unit == b.unit or comparable(a, b)
    moved = bool(a.found.change) == bool(b.found.change)
    return same and moved and facts[0].kind == facts[1].kind and a.index not in scene.bases


def in_passage(
    scene: Scene, claim: Claim, words: str, sentence: int, subject: Mention | None = None
) -> Claim | None:
    """Return a superlative with all others as operands, where the text before lists them.

    A number of another measure in the sentence of the claim is what it is about instead.
    """
    growth = _GROWTH.search(words) is not None
    own = {m.unit for m in scene.passage.of(sentence) if is_amount(m) and m.unit}
    for pool in _pools(scene, sentence, growth):
        here = subject is None or subject.sentence == sentence
        if here and own and pool[0].unit not in own:
            continue
        if subject is not None and here and (subject.unit == "%") is not (pool[0].unit == "%"):
            continue
        told = [m for m in scene.passage.of(sentence) if m.unit == pool[0].unit and is_amount(m)]
        if subject is None and told:  # "Old dogs take longest: 74 days" is not said of the 23
            one = told[0] if len(told) == 1 and _closes(scene, claim, told[0]) else None
        else:
            one = _named(scene, pool, words)
        if one is not None:
            refs = (scene.ref(one), *(scene.ref(m) for m in pool if m.index != one.index))
            return replace(claim, operands=refs, why="")
    return None


def _closes(scene: Scene, claim: Claim, m: Mention) -> bool:
    """Whether a rank is said of a number right behind it: "take longest: 74 days"."""
    return _COLON.fullmatch(scene.text[claim.span.end : m.start]) is not None


_COLON = Pattern(r"\s?(?::|\(|[–—-]|,\s(?:with|at))\s?\S{0,3}")
_GOOD_OR_BAD = Pattern(r"\b(?:worst|poorest|first|best)\b", re.IGNORECASE)


def settled_by_word(scene: Scene, claim: Claim) -> Claim | None:
    """Return a claim of rank, unless its word leaves open whether more is better.

    The worst rate of arrears is the highest, the worst rate of passes the lowest.
    """
    open_word = _GOOD_OR_BAD.search(claim.span.exact)
    if open_word is None:
        return claim
    either = (
        replace(claim, sense=sense) for sense in (claim.sense, *_OTHER_END.get(claim.sense, ()))
    )
    return next((made for made in either if scene.outcome(made) is Outcome.HOLDS), None)


_OTHER_END = {"max": ("min",), "min": ("max",)}
"""Where a word leaves open which end is meant, a number must stand at one of the two."""


_THE_REST = Pattern(
    r"\b(?:the|all|its|their)\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten)\s+)?"
    r"(?:others?|rest|remaining)\b|\b(?:elsewhere|everywhere else|all others?)\b",
    re.IGNORECASE,
)


def against_rest(scene: Scene, claim: Claim, subject: Mention) -> Claim | None:
    """Return a superlative against what is told of all others together: "3.7 per cent, while the
    other six lay between 4.4 and 7.0".
    """
    if _SCOPE.search(claim.span.exact) or subject.found.change:
        return None
    for there in (scene.passage.of(subject.sentence)[subject.place + 1 :], _follow(scene, subject)):
        rest = [m for m in there if m.unit in (subject.unit, "") and not m.found.change]
        rest = [m for m in rest if not _COUNTED.search(m.before[-24:])]
        led = [m for m in rest if _THE_REST.search(m.before[-90:].rpartition(";")[2])]
        if not led:
            continue
        others = [m for m in rest if m.start >= led[0].start]
        if not led[0].quantity.is_range and len(others) < FEWEST_BESIDE:
            return None
        operands = led[:1] if led[0].quantity.is_range else others
        refs = (scene.ref(subject), *(scene.ref(m) for m in operands))
        return settled_by_word(scene, replace(claim, operands=refs, why=""))
    return None


_COUNTED = Pattern(r"\b(?:the|all|its|their)\s+(?:other|remaining)\s+$", re.IGNORECASE)
"""What follows says how many the others are: "the remaining seven ranged from"."""
_SCOPE = Pattern(
    r"\b(?:since|ever|records?|history|years?|decades?|before|season|month|day|second|third)\b",
    re.I,
)
_NAME = Pattern(r"(?:^|[\s(])[A-Z][\w’'&.-]+[^.;:\d]{0,60}$")
_LISTED = Pattern(r"(?:,|\band|,\sand)\s(?:[^\W\d_][\w’'-]*\s){1,3}\S?$")
"""One more of a list whose first has a name: "Domestic users took 6,873 and industry 4,296"."""
_INSIDE = Pattern(
    r"\b(?:of (?:which|whom|these|those|them|it)|including|among (?:which|them|these)|in total|"
    r"altogether|together|all other|others?|the rest|remaining|average)\b",
    re.IGNORECASE,
)
FEWEST_BESIDE = 2


def told_beside(scene: Scene, claim: Claim, subject: Mention) -> Claim | None:
    """Return a superlative with those that the text names next to it, each with its number.

    "The largest carrier with 168,900. Cascade flew 107,200 and Northern Sun 78,300." Others may be
    left out, so that nothing fails by these.
    """
    words = scene.text[claim.span.start : claim.span.end + 12]
    level = is_amount(subject) or (subject.unit == "%" and not subject.found.change)
    if _SCOPE.search(words) or subject.index in scene.bases or not level:
        return None
    others: list[Mention] = []
    last = subject
    there = (*scene.passage.of(subject.sentence)[subject.place + 1 :], *_follow(scene, subject))
    for m in there:
        lead = scene.text[last.end : m.start]
        if _INSIDE.search(lead):
            break
        last = m
        like = _alike(scene, subject, m) and m.index not in scene.bases and not m.found.change
        if like and (_NAME.search(lead) or (others and _LISTED.search(lead))):
            others.append(m)
    refs = (scene.ref(subject), *(scene.ref(m) for m in others))
    made = replace(claim, operands=refs, why="")
    enough = len(others) >= FEWEST_BESIDE
    return made if enough and scene.outcome(made) is Outcome.HOLDS else None


def _follow(scene: Scene, m: Mention) -> Sequence[Mention]:
    number = m.sentence + 1
    if number >= len(scene.passage.reading.sentences):
        return ()
    return scene.passage.of(number) if scene.passage.same_block(m.sentence, number) else ()


def _pools(scene: Scene, sentence: int, growth: bool) -> Iterator[Sequence[Mention]]:
    """Numbers of one unit, three or more, of the sentence before or of the two before."""
    for back in (1, 2):
        pool: list[Mention] = []
        for number in range(max(0, sentence - back), sentence):
            if scene.passage.same_block(number, sentence):
                there = scene.passage.of(number)
                pool.extend(
                    m
                    for m in there
                    if _is_growth(m) is growth and (growth or m.index not in scene.set_against)
                )
        pool = [m for m in pool if scene.facts[m.index].cell is None]
        units = {m.unit for m in pool}
        level = len(units) == 1 and not any(m.quantity.is_range for m in pool)
        if len(pool) >= FEWEST_LISTED and level and _each_of_one(scene, pool):
            yield pool


FEWEST_LISTED = 3


def _each_of_one(scene: Scene, pool: Sequence[Mention]) -> bool:
    """Whether each number of a list is that of another one: "put on 64,000 to reach 1.1 million"
    tells two of the same.
    """
    beside = [(a, b) for a, b in pairwise(pool) if a.sentence == b.sentence]
    return all(_NEXT_ONE.search(scene.text[a.end : b.start]) for a, b in beside)


_NEXT_ONE = Pattern(r"[,;:(]|\b(?:and|but|while|whereas)\b")


def _is_growth(m: Mention) -> bool:
    said = re.search(r"\b(?:growth|plus|increase|rise|gain)\s+of\s*$|\bplus of\s*$", m.before[-20:])
    listed = m.unit == "%" and re.search(r"\b(?:grew|rose|gained)\s+by\b", m.before) is not None
    return m.unit == "%" and (bool(m.found.change) or said is not None or listed)


def _named(scene: Scene, pool: Sequence[Mention], words: str) -> Mention | None:
    """The number whose own words the claim has: most of them, or the first of the claim's words
    that tells one from the others.
    """
    said = [w for w in stems(words) if len(w) > 1]
    names = {stem(w.lower()) for w in re.findall(r"(?<=[^.\s]\s)[A-Z][^\W\d_]+", words)}
    own = [_own(scene, pool, m) for m in pool]
    if names and names.isdisjoint(set[str]().union(*own)):
        return None  # another one than those of the list
    telling = [mine.difference(*(o for o in own if o is not mine)) & set(said) for mine in own]
    weights = [fsum(scene.weights(w) * (1 + (w in names)) for w in t) for t in telling]
    least, most = sorted(weights)[-2:]
    if most > 1.6 * least:
        return pool[weights.index(most)]
    return next((m for w in said for m, t in zip(pool, telling, strict=True) if w in t), None)


def _own(scene: Scene, pool: Sequence[Mention], m: Mention) -> set[str]:
    """The words that belong to a number of a list: up to its neighbours on either side."""
    at = [x.index for x in pool].index(m.index)
    start = max(m.start - len(m.before), pool[at - 1].end if at else 0)
    end = min(m.end + len(m.after), pool[at + 1].start if at + 1 < len(pool) else m.end + 200)
    before, after = scene.text[start : m.start], scene.text[m.end : end]
    if at:
        before = _CUT.split(before)[-1] if len(_CUT.split(before)) > 1 else before
    return set(words_of(before)) | set(words_of(_CUT.split(after)[0]))
