"""What a headline says to have moved, where the text below tells from what to what: "Fewer house
fires", "Home sales up for fourth month".

The move is the first below that is told of what the words name, and it must go their way: nothing
fails by a name alone.
"""

import re
from collections.abc import Iterator

from briefing_app.core.figure import GAP, Claim, ClaimKind
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.moves import Move
from briefing_app.reading.claims.ground.names import phrase_of
from briefing_app.reading.claims.order import LONGEST, named_move
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.pattern import Pattern

_CUT = Pattern(
    r"[,;]?\s(?:and|but|while|as|although|though|despite)\s|[,;:]\s|\s[–—-]\s", re.IGNORECASE
)
_FIRST = Pattern(
    r"\W*(?P<word>more|fewer|less|higher|lower|larger|smaller|longer|shorter)\s+"
    r"(?!than\b|or\b|of\b)(?P<what>[^\W\d_][\w’'-]*(?:\s+[\w’'-]+)*)",
    re.IGNORECASE,
)
_TRANSITIVE = frozenset(
    """raise raised raises lift lifted lifts hike hiked hikes boost boosted boosts cut cuts lose
    loses lost shed sheds pare pared pares trim trimmed trims slash slashed slashes shave shaved
    shaves reduce reduced reduces add added adds gain gained gains advance advanced advances improve
    improved improves recover recovered recovers deteriorated further extra additional""".split()
)
"""What moves something else, or says only that it is better: no verb of what is named before."""
_UP = UP_VERBS - _TRANSITIVE
_DOWN = DOWN_VERBS - _TRANSITIVE
_VERB = "|".join(sorted(_UP | _DOWN, key=len, reverse=True))
_LAST = Pattern(
    r"\W*(?P<what>(?:[^\W\d_][\w’'-]*\s+){1,8}?)(?:(?:is|are|was|were|has|have)\s+)?"
    rf"(?P<word>{_VERB})(?:\s+(?:up|back|off|sharply|slightly|steeply|again|further))*"
    r"(?=\W*$|\s+(?:in|for|on|across|since|over|during|this|last|year|among|despite|"
    r"(?:to|at)\s(?:(?:the|its|their|a)\s)?(?:lowest|highest|lows?|highs?|record|\w+-\w+))\b)",
    re.IGNORECASE,
)
_MEASURE = Pattern(r"^(?:share|proportion|rate|level|percentage) of (?:people in )?", re.IGNORECASE)
_QUOTED = ("“", '"', "‘", "'")
NEAR = 1500
"""Characters below a heading in the text within which its move must stand."""
SHARED = 0.5
"""The share of the words of what is named that must be told of the number."""


def derive_moved_below(scene: Scene) -> Iterator[Claim]:
    """Yield what headlines and headings say to have moved, without a number."""
    for start, end in scene.passage.reading.sentences:
        if not scene.heads(start) or scene.layout.entry_at(start) or end - start > LONGEST:
            continue
        at = start
        cuts = [*_CUT.finditer(scene.text[start:end])]
        for begin, finish in (*((c.start(), c.end()) for c in cuts), (end - start, end - start)):
            claim = attempt("one move of a headline", None, _moved, scene, at, start + begin)
            at = start + finish
            if claim is not None:
                yield claim


def _moved(scene: Scene, start: int, end: int) -> Claim | None:
    words = scene.text[start:end]
    if any(map(str.isdigit, words)) or words.lstrip().startswith(_QUOTED):
        return None
    if not any(_sense(word) for word in words.split()):
        return None
    for form in (_FIRST, _LAST):
        found = form.match(words)
        sense = _sense(found["word"]) if found is not None else ""
        if found is None or not sense:
            continue
        move = _told(scene, found, end)
        if move is None and end < scene.headline_end:
            move = named_move(scene, found["what"], head=True)
        if move is None or (move.now.value > move.base.value) is not (sense == "more"):
            return None
        first = start + len(words) - len(words.lstrip())
        last = start + found.end()
        return scene.claim(first, last, ClaimKind.COMPARISON, (move.now, move.base), sense=sense)
    return None


def _sense(word: str) -> str:
    said = word.lower()
    return "more" if said in _UP or said == "longer" else "less" if said in _DOWN else ""


def _told(scene: Scene, found: re.Match[str], end: int) -> Move | None:
    """The first move below of a number that is called what the words name."""
    said = phrase_of(found["what"])
    title = end < scene.headline_end
    below = [
        v
        for v in scene.moves
        if v.how in ("from", "bracket", "next")
        and min(v.now.start, v.base.start) >= end
        and (title or v.now.start - end <= NEAR)
    ]
    below.sort(key=lambda v: v.now.start)
    return next((v for v in below if said and _is_of(scene, v, said)), None)


def _is_of(scene: Scene, move: Move, said: tuple[str, ...]) -> bool:
    """Whether the label of a number that moved has the last of some words, and half of them are
    told of it.
    """
    fact = scene.facts[move.now.index]
    labels = [scene.briefing.figures[m.index].label for m in (move.now, move.base)]
    if GAP in labels[0]:
        return False  # cut out of the text, "their rate" among it
    share = move.now.unit == "%"  # of some seeking employment: that is no rise in employment
    told = (phrase_of(_MEASURE.sub("", label)) if share else stems(label) for label in labels)
    called = {w for words in told for w in words} | set(stems(move.now.unit))
    shared = sum(w in called or w in fact.about for w in said)
    return said[-1] in called and shared >= SHARED * len(said)
