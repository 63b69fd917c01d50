"""How the text points to two numbers as those that a stated one follows from.

Signs are facts of the text under short names; what each is worth is fitted to articles and stands
in `weights`. A sign of one operand begins with the family of the role (S share, C change, R rate)
and with a or b.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from briefing_app.reading.claims.ends.moved import subject_of
from briefing_app.reading.claims.follow.shares import APPOSED, OF_WHOLE
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.facts import words_of
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import OF, lead
from briefing_app.reading.claims.meant.giving import Giving
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

FAMILY = {Role.SHARE: "S", Role.RATE: "R"}
_OPENS = Pattern(r"\W*(?:that|this|it|they|these|those|which)\b", re.IGNORECASE)
_BROKEN = Pattern(r";|\.\s|\s(?:while|whereas|but)\s")
_LEADS = ("of", "than", "from", "to", "on", "in")
_FARTHEST = 3
_LITTLE = 0.1
_OPENED = Pattern(r"[^.;()\d]{0,45}?(?:\(|:\s|,\sor\s)[$€£¥₹]?")


@dataclass(frozen=True)
class Stated:
    """A stated number with the words that may name what it follows from."""

    cue: Cue
    subject: Mapping[str, float]
    named: Mapping[str, float]
    """The words after *of*: "14 per cent of all outcomes"."""
    opens: bool
    """Whether its sentence begins with a word that points back."""
    width: float

    @property
    def family(self) -> str:
        """The letter of the family of its role."""
        return FAMILY.get(self.cue.role, "C")


def derive_stated(scene: Scene, cue: Cue, width: float) -> Stated:
    """Return what the words around a stated number tell."""
    m = cue.mention
    of = OF.match(m.after[:80])
    opens = _OPENS.match(scene.passage.opening(m.sentence, 12)) is not None
    return Stated(
        cue,
        subject_of(scene.facts[m.index]),
        words_of(of.group("what")) if of else {},
        opens,
        width,
    )


def derive_signs(scene: Scene, stated: Stated, pair: Giving, others: int) -> dict[str, float]:
    """Return the signs of a pair, with how strong each is; ``others``: pairs that give as well."""
    cue = stated.cue
    found = {
        f"{stated.family}{slot} {name}": strength
        for slot, x in (("a", pair.now), ("b", pair.base))
        for name, strength in _of_operand(scene, stated, x)
        if strength
    }
    found["bias"] = 1.0
    found[f"role {cue.role.value}"] = 1.0
    found[f"width {cue.role.value}"] = math.log(max(stated.width, 1e-5))
    found["tried"] = math.log(pair.tried)
    found["others"] = math.log(others)
    for name, said in (("plain", cue.plain), ("weak", cue.weak)):
        if said:
            found[f"{stated.family} {name}"] = 1.0
    found |= {f"{stated.family} {name}": 1.0 for name in _of_stated(scene, stated, pair)}
    return found | dict.fromkeys(_of_both(scene, stated, pair), 1.0)


def _of_stated(scene: Scene, stated: Stated, pair: Giving) -> Iterator[str]:
    """What the place of a stated number says of whether it follows from others at all."""
    m = stated.cue.mention
    if m.index in scene.bases:
        yield "stated base"
    if m.index in scene.ends:
        yield "stated end"
    if scene.in_head(m):
        yield "stated head"
    there = scene.passage.of(m.sentence)
    if m.place == 0:
        yield "stated first"
        if len(there) == 1:
            yield "stated alone"
    else:
        own = there[m.place - 1]
        if own not in (pair.now, pair.base):
            yield "passes over"
            if APPOSED.match(scene.text[own.end : m.start]):
                yield "apposed to another"
    if m.place + 1 < len(there):
        follow = there[m.place + 1]
        between = scene.text[m.end : follow.start]
        if follow not in (pair.now, pair.base) and _OPENED.fullmatch(between):
            yield "tells another"


def _of_both(scene: Scene, stated: Stated, pair: Giving) -> Iterator[str]:
    a, b, family = pair.now, pair.base, stated.family
    yield f"{family} like {min(likeness(a, b), 3)}"
    if comparable(a, b):
        yield f"{family} comparable"
    if not any(_names(scene, stated, x) for x in (a, b)):
        yield f"{family} of another"
    if a.sentence == b.sentence:
        yield f"{family} together"
    for move in scene.moves_by_ends.get(frozenset((a.index, b.index)), ()):
        yield f"{family} move"
        yield f"move {move.how}"
        if move.newest:
            yield "newest"
    if scene.facts[a.index].tabled and scene.facts[b.index].tabled:
        yield "both cells"
    top, _, per = stated.cue.mention.unit.partition("/")
    if stated.cue.role is Role.RATE:
        if top and top == a.unit:
            yield "R top"
        if per and b.unit:
            yield "R per" if stem(per.split()[-1]) == stem(b.head) else "R per another"


def _names(scene: Scene, stated: Stated, x: Mention) -> bool:
    """Whether the words of a stated number say anything that stands by another one."""
    return scene.weights.shared(stated.subject, scene.facts[x.index].about) >= _LITTLE


def _of_operand(scene: Scene, stated: Stated, x: Mention) -> Iterator[tuple[str, float]]:
    fact, m = scene.facts[x.index], stated.cue.mention
    own = scene.facts[m.index]
    yield from ((name, 1.0) for name in _stands(scene, stated, x))
    yield from ((name, 1.0) for name, is_so in _SAID if is_so(scene, x))
    if x.value in stated.cue.wholes:
        yield "told", 1.0
    yield "subject", scene.weights.shared(stated.subject, fact.about)
    yield "about", scene.weights.shared(own.about, fact.about)
    if stated.named:
        yield "named", scene.weights.shared(stated.named, fact.about)
        if x.found.unit_text and stem(x.head) in stated.named:
            yield "noun", 1.0
    if scene.is_called(x.index, stated.subject):
        yield "called", 1.0
    if m.found.unit_text and x.found.unit_text and x.head == m.head:
        yield "same noun", 1.0
    if fact.period and own.period:
        yield "same period" if fact.period == own.period else "other period", 1.0
    nearer = scene.alike_between(x, m)
    if nearer:
        yield "nearer ones", math.log1p(nearer)
    else:
        yield "nearest", 1.0
    if scene.alike_of(x) == 1:
        yield "only one", 1.0
    if scene.passage.same_block(x.sentence, m.sentence):
        yield "same block", 1.0


_SAID: tuple[tuple[str, Callable[[Scene, Mention], bool]], ...] = (
    ("head", lambda scene, x: scene.in_head(x)),
    ("principal", lambda scene, x: x.index in scene.principal),
    ("often", lambda scene, x: scene.often[x.value] > 1),
    ("base", lambda scene, x: x.index in scene.bases),
    ("part", lambda scene, x: x.index in scene.parts),
    ("coarse", lambda scene, x: x.index in scene.coarse),
    ("moved", lambda scene, x: bool(x.found.change)),
)


def _stands(scene: Scene, stated: Stated, x: Mention) -> Iterator[str]:
    """Where a number stands to the stated one."""
    m = stated.cue.mention
    fact = scene.facts[x.index]
    if fact.tabled:
        yield "total cell" if fact.cell is not None and fact.cell.total else "cell"
    elif x.sentence == m.sentence:
        yield from _beside(scene, m, x)
    else:
        yield _sentence_off(scene, m, x)
        if x.place == 0:
            yield "first"
        if stated.opens and m.sentence - x.sentence == 1:
            yield "pointed at"


def _beside(scene: Scene, m: Mention, x: Mention) -> Iterator[str]:
    side = "before" if x.start < m.start else "after"
    yield f"{side} {min(abs(m.place - x.place), _FARTHEST)}"
    between = scene.text[min(x.end, m.end) : max(x.start, m.start)]
    if side == "before" and x.place == m.place - 1 and APPOSED.match(between):
        yield "apposed"
    if _BROKEN.search(between):
        yield "broken"
    if (word := lead(x)) in _LEADS:
        yield f"lead {word}"
    if OF_WHOLE.search(x.before[-50:]):
        yield "of whole"


def _sentence_off(scene: Scene, m: Mention, x: Mention) -> str:
    off = m.sentence - x.sentence
    if off in (1, 2):
        same = scene.passage.same_block(x.sentence, m.sentence)
        return f"{off} off" if same else f"{off} off, other block"
    if off > 0:
        return "3 off" if off == _FARTHEST else "far before"
    return "next" if off == -1 else "far after"
