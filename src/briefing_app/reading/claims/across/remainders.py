"""What remains of a whole when its parts are taken off: "the other 53", "leaving £138,000 to find".

The whole is the greatest number before these words, in their sentence or just before, the parts are
those between; else a main number of the article and the part that was named last.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.span import Span
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.precision import is_fraction, places_of
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.framed import is_framed
from briefing_app.reading.claims.across.parts import TIMES_A_PART, is_time, same_kind, shows_in
from briefing_app.reading.claims.across.told_wholes import (
    is_taken_apart,
    is_told_whole,
    opens_whole,
)
from briefing_app.reading.claims.chance import CHANCE_OF_WHOLE, width_of
from briefing_app.reading.claims.ground.directions import is_gap
from briefing_app.reading.claims.ground.gaps import gives_examples
from briefing_app.reading.claims.ground.words import is_bare_one, is_of_a_part, is_told_share
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import MARGIN, Candidate, settle
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import ALIKE, Mention, head_of, likeness
from briefing_app.reading.pattern import Pattern

_REST = Pattern(
    r"\b(?:the (?:remaining|other|rest of|others?|remainder)|remaining|another|leav(?:es|"
    r"ing)(?: (?:it|them|just|only|some|a deficit of|a surplus of))?|"
    r"(?:which|that) left|still (?:missing|short of|needs?)|(?:is|are|was|were) (?:left )?short of|"
    r"free cash flow (?:came to|of|was)|net (?:of|income|gain)|"
    r"deficit of|surplus of|balance of|the (?:rest|remainder|balance):)"
    r"\s+(?:[\w’'-]+\s+){0,2}?[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$",
    re.IGNORECASE,
    having="remaining|other|rest|remainder|leav|left|still|short|cash|net|deficit|surplus|balance",
)
MOST_BACK = 2
"""Sentences back in which whole and parts are looked for."""


def rest_follows(scene: Scene, parts: Sequence[Mention]) -> bool:
    """Whether what remains is told after the parts, in a number or in words."""
    if not parts:
        return False
    last = parts[-1]
    if _REST_IN_WORDS.match(scene.text[last.end : last.end + _TOLD]):
        return True
    after = [*scene.passage.of(last.sentence), *scene.passage.of(last.sentence + 1)]
    return any(m.start > last.start and is_rest(m) for m in after)


_REST_IN_WORDS = Pattern(
    r"[^.;:()\d\n]{0,60}?(?:[,;.]|\b(?:and|with|while))\s+"
    r"(?:the\s+(?:rest|remainder|balance|others?|remaining)|others)\b(?![^.;:]{0,40}?\d)",
    re.IGNORECASE,
)
_TOLD = 110
"""Characters after the last part in which the rest is told."""


def is_rest(m: Mention) -> bool:
    """Whether a number is said to be what remains."""
    return _REST.search(m.before[-60:]) is not None


def is_further(m: Mention) -> bool:
    """Whether a number is said to come on top of others, and not to be what remains of them."""
    found = _REST.search(m.before[-60:])
    return found is not None and found.group().lower().startswith("another")


def opens_list(scene: Scene, said: Mention) -> bool:
    """Whether a number after "The rest:" is but the first of several: "14 by bus, 11 by car"."""
    beside = scene.passage.of(said.sentence)[said.place + 1 :]
    led = said.before.rstrip("$€£¥₹ ").endswith(":")
    return led and any(_alike(scene, said, x) for x in beside)


def derive_remainder(scene: Scene, said: Mention) -> Iterator[Claim]:
    """Yield the claim that a number is a whole less its parts, where words say that it remains."""
    found = _REST.search(said.before[-60:]) or _left_out(said)
    if found is not None and opens_list(scene, said):
        return
    if found is None or is_further(said) or said.unit == "%":
        return  # what remains of a hundred per cent is for all shares together to say
    beside = [x for x in scene.passage.of(said.sentence) if x.end <= said.start]
    near = [*reversed(beside), *scene.neighbours(said, MOST_BACK)]
    near = sorted((x for x in near if _alike(scene, said, x)), key=lambda x: x.start)
    candidates = [*_within(scene, said, near), *_of_main(scene, said, near)]
    candidates += _over_paragraphs(scene, said)
    candidates += _beside_share(scene, said)
    candidates += _of_any(scene, said, near)
    candidates += _of_noun(scene, said)
    if candidates:
        start = said.start - (len(found.string) - found.start())
        claim = scene.claim(start, said.end, ClaimKind.TOTAL, stated=said.quantity)
        made = settle(scene, claim, candidates)
        if scene.outcome(made) is Outcome.FAILS:
            made = _of_all_parts(scene, claim, candidates) or made
        of_it = _is_told_of_it(scene, made, said) or _is_told_share(scene, made)
        loose = (_is_far(scene, made, said) and not of_it) or _is_of_rates(scene, made, said)
        told = of_it or is_gap(said) or is_told_whole(scene, made, said)
        loose = loose or _is_left_so(said) or not (told or scene.explained(made).slip)
        if loose and scene.outcome(made) is Outcome.FAILS:
            made = replace(made, why=DOUBT)
        if scene.outcome(made) is Outcome.FAILS and of_it:
            made = replace(made, span=_over_parts(scene, made, said))
        if _NAMED.match(found.group()) is None or scene.outcome(made) is Outcome.HOLDS:
            yield made


def _of_all_parts(scene: Scene, claim: Claim, candidates: Sequence[Candidate]) -> Claim | None:
    """The one reading with several parts that gives what remains, where the likeliest gives it not:
    "A put in $25 million and B $12 million. The remaining $8 million" is of the 45 of the title.
    """
    several = [c for c in candidates if len(c.operands) > 2 and c.formula.count("-") > 1]
    giving = []
    for c in several:
        operands = tuple(scene.ref(m) for m in c.operands)
        made = replace(claim, operands=operands, formula=c.formula, why="")
        if scene.outcome(made) is Outcome.HOLDS:
            giving.append((c.score, c.operands[0].value, made))
    best = max((score for score, _, _ in giving), default=0.0)
    near = [(value, made) for score, value, made in giving if score > best - MARGIN]
    return near[0][1] if len({value for value, _ in near}) == 1 else None


def _is_left_so(said: Mention) -> bool:
    """Whether *leaving* tells what became of some, and not how many remained: "killing nine and
    leaving 15 others missing".
    """
    too = _LEAVING_TOO.search(said.before[-16:]) is not None
    return too or _LEFT_SO.match(said.after[:40]) is not None


_LEAVING_TOO = Pattern(r"\band leaving\s+$")
_LEFT_SO = Pattern(
    r"(?:\s+(?:others?|more|people|men|women|children|homes|families))?\s+(?:missing|injured|hurt|dead|homeless|"
    r"unaccounted|stranded|trapped|wounded|unconscious|without|in)\b",
    re.IGNORECASE,
)


def _is_of_rates(scene: Scene, claim: Claim, said: Mention) -> bool:
    """Whether a number is told as so much a year and what is said to be left is not."""
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    return any(("/" in m.unit) is not ("/" in said.unit) for m in ends if m.unit != "%")


def _is_far(scene: Scene, claim: Claim, said: Mention) -> bool:
    """Whether the whole stands in another paragraph than what is said to be left of it."""
    whole = scene.mention_of(claim.operands[0]) if claim.operands else None
    return whole is not None and not scene.passage.same_block(whole.sentence, said.sentence)


def _is_told_of_it(scene: Scene, claim: Claim, said: Mention) -> bool:
    """Whether the parts are said to be of the whole, though a new paragraph tells them."""
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    return len(ends) > 1 and is_framed(scene, ends[0], ends[1:], said)


def _is_told_share(scene: Scene, claim: Claim) -> bool:
    """Whether a bracket tells what share the part of a remainder is of its whole."""
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    return len(ends) == _PAIR and _is_share_of(scene, ends[1], ends[0])


_PAIR = 2


def left_out(scene: Scene, claim: Claim, said: Mention) -> tuple[Mention, ...]:
    """Return the numbers told between a remainder and what it is taken from that a claim leaves
    out: "22 of the 61, his partner 11 and the other 28".
    """
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    if not ends:
        return ()
    since = scene.passage.mentions[max(m.index for m in ends) + 1 : said.index]
    told = (x for x in since if _alike(scene, said, x) and x.value < ends[0].value)
    return tuple(x for x in told if x.index not in scene.bases and not is_of_a_part(x))


def is_of_another_noun(scene: Scene, claim: Claim, said: Mention) -> bool:
    """Return whether a remainder counts other things than the whole of a claim: "1,160 tests, of
    which 41 were positive. The other 17 failures".
    """
    whole = scene.mention_of(claim.operands[0]) if claim.operands else None
    named = whole is not None and said.found.unit_text and whole.found.unit_text
    return bool(named and whole is not None and likeness(whole, said) < ALIKE)


def _over_parts(scene: Scene, claim: Claim, said: Mention) -> Span:
    """The words from the first part on: any of them may be what is wrong."""
    first = scene.mention_of(claim.operands[1])
    start = first.start if first is not None else claim.span.start
    return scene.claim(start, said.end, ClaimKind.TOTAL).span


_NAMED = Pattern(
    r"net (?:income|cash)|free cash flow|(?:deficit|surplus|balance) of", re.IGNORECASE
)
"""What is so called need not be of the numbers beside it: "more than the surplus of 1.4"."""
_THE = Pattern(r"\bthe\s+$", re.IGNORECASE)
_NOT = Pattern(
    r"(?:\s+[\w’'-]+){0,2}?\s+(?:who|which|that|whom)\s+(?:did|do|does|were|was|are|is|had|have|has|could|"
    r"can)\s+not\b|(?:\s+[\w’'-]+){1,2}?\s+(?:not|still|yet to be)\s+"
    r"(?!only\b)[^\W\d_]+(?:ed|en)\b",
    having="not|still|yet",
)


def _left_out(said: Mention) -> re.Match[str] | None:
    """ "The 49 who did not", "the 224,000 households not served": those that remain."""
    return _THE.search(said.before[-6:]) if _NOT.match(said.after[:50]) else None


def _alike(scene: Scene, said: Mention, x: Mention) -> bool:
    return (
        scene.facts[x.index].relative == scene.facts[said.index].relative
        and same_kind(scene, x, said)
        and not x.quantity.is_range
        and not x.found.change
        and is_time(x) is is_time(said)
        and (kind_of(x.unit) is UnitKind.SPEED) is (kind_of(said.unit) is UnitKind.SPEED)
        and x.found.kind not in ("age", "vague")
        and not (x.found.kind == "duration" != said.found.kind and x.found.unit_text)
        and not _IN_EVERY.match(x.after)
        and not is_bare_one(scene.text, x)
        and likeness(x, said) >= 1
        and x.value * TIMES_A_PART > said.value
    )


_IN_EVERY = Pattern(
    r"\s+(?:(?:in|of|from|out of)\s+(?:every|each)|each|apiece|per|a head|a time)\b"
)
"""What is so much of each pound or for each is no part: "55p in every pound", "€48 each"."""


def _within(scene: Scene, said: Mention, near: Sequence[Mention]) -> Iterator[Candidate]:
    """Each number as the whole, with all lesser ones from there on as its parts."""
    largest = max((x.value for x in near), default=None)
    for at, whole in enumerate(near):
        parts = [x for x in near[at + 1 :] if not is_of_a_part(x) or x is near[at + 1]]
        parts = [x for x in parts if shows_in(scene, x, whole)]
        if not parts or whole.value <= said.value or sum(p.value for p in parts) >= whole.value:
            continue
        if is_told_share(whole):
            continue
        score = 3.0 - 0.2 * (said.sentence - whole.sentence)
        score += 0.5 if whole.value == largest else -0.3
        score -= 0.5 if whole.index in scene.parts or whole.index in scene.bases else 0.0
        some = gives_examples(whole.before[-24:] + scene.text[whole.start : parts[0].start])
        if some and not (len(parts) == 1 and _opens_with_rest(scene, said, parts[0])):
            continue  # "spending of 10.7, including 3.8 and 2.1": some of its parts
        opens = opens_whole(whole)
        alone = len(near) == 2 and whole.index not in scene.parts
        apart = is_taken_apart(scene, whole, parts, said) and not is_of_a_part(whole)
        if is_framed(scene, whole, parts, said):
            yield Candidate((whole, *parts), score + 1.0, True, _less(len(parts)), bound=True)
            continue
        sure = (opens or alone or apart) and all(likeness(whole, p) >= 2 for p in parts)
        sure = sure and _share_between(scene, whole, said) is None
        sure = sure and (opens or not whole.found.move)  # "cut from 1.6 to 1.2": no whole
        yield from _with_told_share(scene, whole, parts, said)
        yield Candidate((whole, *parts), score, sure, _less(len(parts)), bound=sure and apart)
        like = [p for p in parts if _counts_like(scene, whole, p)]
        if 0 < len(like) < len(parts):
            yield Candidate((whole, *like), score + 0.4, False, _less(len(like)))
        joined = near[at - 1] if at and _is_out_of(scene, near[at - 1], whole) else None
        joined = None if any(map(is_of_a_part, parts)) else joined
        if joined is not None and joined.value + sum(p.value for p in parts) < whole.value:
            every = (joined, *parts)
            one = all(x.sentence == said.sentence for x in (whole, *every))
            yield Candidate((whole, *every), score + 0.6, one, _less(len(every)), bound=one)
        before = [x for x in near[:at] if whole.value == largest and not is_of_a_part(x)]
        every = (*before, *parts)
        if before and sum(p.value for p in every) < whole.value:
            yield Candidate((whole, *every), score - 0.5, False, _less(len(every)))


def _is_out_of(scene: Scene, part: Mention, whole: Mention) -> bool:
    """Whether a part is told out of a whole in one phrase: "winning 19 of their 38 matches"."""
    return _OUT_OF.fullmatch(scene.text[part.end : whole.start]) is not None


_OUT_OF = Pattern(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|our|his|her|all)\s+)?\S{0,3}")


def _beside_share(scene: Scene, said: Mention) -> Iterator[Candidate]:
    """ "It will spend £480 million. Around 60 per cent of it is borrowed and the remaining £192
    million": what a share leaves of a whole that was told before.
    """
    here = scene.passage.of(said.sentence)[: said.place]
    shares = [x for x in here if x.unit == "%" and not x.found.change and not x.quantity.is_range]
    if len(shares) != 1 or len(here) > 1 or shares[0].value >= _ALL:
        return
    before = [x for x in (*here, *scene.neighbours(said, MOST_BACK)) if x.start < said.start]
    wholes = [x for x in before if _alike(scene, said, x) and likeness(x, said) > 1]
    for whole in wholes:
        if _is_near(whole.value * (_ALL - shares[0].value) / _ALL, said):
            yield Candidate((whole, shares[0]), 2.4, False, "a * (100 - b) / 100")


def _is_near(result: Decimal, said: Mention) -> bool:
    return abs(result - said.value) * _NEAR <= said.value


_NEAR = 50
"""How near what is left must come to be looked at at all: of a whole and a share many are tried."""


def _with_told_share(
    scene: Scene, whole: Mention, parts: Sequence[Mention], said: Mention
) -> Iterator[Candidate]:
    """ "Costs £380,000, of which the county pays a quarter. We have £140,000 and need the other
    £145,000": less the share that is told of the whole, too.
    """
    share = _share_between(scene, whole, said)
    if share is None or len(parts) > MOST_TAKEN:
        return
    times = _ALL if share.unit == "%" else 1
    left = whole.value * (1 - share.value / times) - sum(p.value for p in parts)
    if _is_near(left, said):
        taken = "".join(f" - {c}" for c in LETTERS[2 : len(parts) + 2])
        formula = f"a - a * b{taken}" if times == 1 else f"a - a * b / 100{taken}"
        yield Candidate((whole, share, *parts), 3.4, False, formula)


def _share_between(scene: Scene, whole: Mention, said: Mention) -> Mention | None:
    """The one share that is told of a whole before what remains of it."""
    between = scene.passage.mentions[whole.index + 1 : said.index]
    told = [x for x in between if (x.unit == "%" or is_fraction(x.quantity)) and not x.found.change]
    told = [x for x in told if 0 < x.value < (_ALL if x.unit == "%" else 1)]
    own = [x for x in told if _OF_IT.search(x.before[-60:]) or _OF_IT_AFTER.match(x.after[:24])]
    return own[0] if len(own) == 1 and not own[0].quantity.is_range else None


_OF_IT = Pattern(r"\bof (?:which|this|that|it)\b[^.;()\d]{0,50}$", re.IGNORECASE)
_OF_IT_AFTER = Pattern(
    r"\s+of (?:it|this|that|the (?:cost|sum|money|total|bill|amount|price))\b", re.I
)


_ALL = 100


def _counts_like(scene: Scene, whole: Mention, part: Mention) -> bool:
    """Whether a part may count what the whole does: "121 had no dose, 38 had one dose and 14 two
    doses" of 184 people.
    """
    follow = scene.passage.of(part.sentence)[part.place + 1 : part.place + 2]
    elided = any(scene.text[part.end : x.start].isspace() for x in follow)
    named = part.found.unit_text and whole.found.unit_text and not elided
    return not named or likeness(whole, part) > 1


def _opens_with_rest(scene: Scene, said: Mention, part: Mention) -> bool:
    """Whether the next sentence opens with the rest: "212, including 131 homes. The other 81"."""
    start = scene.passage.reading.sentences[said.sentence][0]
    opened = _THE_OTHER.fullmatch(scene.text[start : said.start]) is not None
    return opened and said.sentence - part.sentence == 1


_THE_OTHER = Pattern(r"\W*(?:the|all the)\s(?:other|others|remaining|rest)\W*", re.IGNORECASE)


FARTHEST = 4
"""Sentences back in which a whole may be taken apart over several paragraphs."""


def _over_paragraphs(scene: Scene, said: Mention) -> Iterator[Candidate]:
    """Wholes of the paragraphs before with all parts since; nothing fails by them."""
    first = max(0, said.sentence - FARTHEST)
    told = [m for n in range(first, said.sentence + 1) for m in scene.passage.of(n)]
    near = [m for m in told if m.end <= said.start and _alike(scene, said, m)]
    near = [m for m in near if m.index not in scene.bases]
    for candidate in _within(scene, said, near):
        whole = candidate.operands[0]
        if not scene.passage.same_block(whole.sentence, said.sentence):
            framed = is_framed(scene, whole, candidate.operands[1:], said)
            yield candidate if framed else candidate._replace(score=1.2, sure=False)


def _of_main(scene: Scene, said: Mention, near: Sequence[Mention]) -> Iterator[Candidate]:
    """A main number of the article, less the part that was named last, or all that were."""
    parts = [x for x in near if said.sentence - x.sentence <= 1]
    if not parts:
        return
    seen = {x.value for x in near}
    for whole in _main(scene, said):
        if whole.value not in seen and whole.value > max(said.value, parts[-1].value):
            told = _is_share_of(scene, parts[-1], whole)
            score = 2.3 + 0.3 * likeness(whole, said) / 4 + told
            yield Candidate((whole, parts[-1]), score, told, _less(1))
            every = [x for x in near if not is_of_a_part(x)]
            if len(every) > 1 and sum(x.value for x in every) < whole.value:
                yield Candidate((whole, *every), score - 0.5, False, _less(len(every)))


def _is_share_of(scene: Scene, part: Mention, whole: Mention) -> bool:
    """Whether a bracket tells what share a part is of a whole: "24,225 (77 per cent) were seen"."""
    follow = scene.passage.of(part.sentence)[part.place + 1 : part.place + 2]
    if not follow or follow[0].unit != "%" or not follow[0].before.endswith("("):
        return False
    share = follow[0]
    fine = places_of(share.value, scene.text[share.start : share.end]).fine
    return abs(part.value / whole.value * _ALL - share.value) * 2 <= fine


def _of_noun(scene: Scene, said: Mention) -> Iterator[Candidate]:
    """ "Of the 61 posts 38 are teachers. Some 27 of the teachers would retire, leaving 11": of the
    number that counts what the last one is said to be a part of.
    """
    here = scene.passage.of(said.sentence)[: said.place]
    of = _OF_SOME.match(here[-1].after[:40]) if here else None
    if of is None:
        return
    noun, part = stem(of["noun"].lower()), here[-1]
    before = [*here[:-1], *scene.neighbours(said, MOST_BACK)]
    told = [x for x in before if x.start < part.start and x.value > part.value]
    wholes = [x for x in told if _is_called(x, noun) and not scene.facts[x.index].relative]
    if len({x.value for x in wholes}) == 1 and _alike(scene, said, part):
        yield Candidate((wholes[0], part), 3.6, False, "a - b")


def _is_called(x: Mention, noun: str) -> bool:
    """Whether a number counts what a noun names: "38 teachers", "38 are teachers"."""
    are = _ARE.match(x.after[:40])
    return stem(head_of(x.unit)) == noun or (are is not None and stem(are["noun"].lower()) == noun)


_OF_SOME = Pattern(r"\s+of\s+(?:the|these|those)\s+(?P<noun>[^\W\d_]+)\b", re.IGNORECASE)
_ARE = Pattern(r"\s+(?:are|were|is|was)\s+(?:an?\s+)?(?P<noun>[^\W\d_]+)\b", re.IGNORECASE)


def _of_any(scene: Scene, said: Mention, near: Sequence[Mention]) -> Iterator[Candidate]:
    """Any number told before, less what was named last, where that is the very number and hardly by
    chance: "Schools bought 44.2 million, up from 19.7. Retail took 121.9. The remaining 41.4".
    """
    parts = [x for x in near if x.index not in scene.bases and not is_of_a_part(x)][-MOST_TAKEN:]
    told = scene.passage.mentions[max(0, said.index - FAR_BACK) : said.index]
    wholes = {m.value: m for m in told if _alike(scene, said, m) and m.index not in scene.bases}
    width = width_of(said.quantity, scene.text[said.start : said.end])
    if not parts or width * len(wholes) * len(parts) > CHANCE_OF_WHOLE:
        return
    found: list[Candidate] = []
    total = said.value
    for count in range(1, len(parts) + 1):
        taken = parts[-count:]
        total += taken[0].value
        whole = next(
            (m for v, m in wholes.items() if abs(v - total) * 2 <= width * said.value), None
        )
        if whole is not None and count > 1 and whole not in taken:
            found.append(Candidate((whole, *taken), 2.4, False, _less(count)))
    if len(found) == 1:
        yield found[0]


MOST_TAKEN, FAR_BACK = 6, 60
"""Parts that are taken off, and figures back in which their whole may stand."""


def _less(parts: int) -> str:
    return " - ".join(LETTERS[: parts + 1])


def _main(scene: Scene, said: Mention) -> list[Mention]:
    """The numbers that the article says first or more than once, of one kind, before this one."""
    found: dict[object, Mention] = {}
    for m in scene.passage.mentions:
        main = scene.often[m.value] > 1 or m.index in scene.principal
        if m.start >= said.start or not main or scene.facts[m.index].relative:
            continue
        if scene.facts[m.index].kind == scene.facts[said.index].kind and not m.quantity.is_range:
            found[m.value] = m
    return list(found.values())[:4]
