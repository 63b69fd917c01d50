"""Shares whose part and whole are only named: "Parking accounts for almost a third of revenue".

The number of each is the one that its words are about. They are weighed before any sum is looked
at; nothing fails by a name alone.
"""

import re
from collections.abc import Iterator, Mapping
from math import fsum
from typing import NamedTuple

from briefing_app.core.figure import ClaimKind
from briefing_app.reading.claims.ground.facts import GENERIC, Fact, words_of
from briefing_app.reading.claims.ground.words import OF, hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.claims.shares.ends import Draft, fits, is_amount_here
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_MAKES_UP = Pattern(
    r"\b(?:ma[dk]e[s]? up|account(?:s|ed)? for|represent(?:s|ed)?|contribut(?:es|ed)|brings? in|"
    r"brought in|c[ao]mes? to|provid(?:es|ed))\s+(?:[\w’'-]+\s+){0,2}?$",
    re.IGNORECASE,
)
_GOES = Pattern(
    r"\s+of\s+(?P<what>[^.;,()\d]{2,40}?)\s+(?:(?:thus|now|still|therefore|already)\s+)?"
    r"(?:comes?|came|goes?|went|stems?|stemmed|(?:is|are|was|were) (?:spent|paid|used))\s+"
    r"(?:from|to|on|by|for|into)\s+(?P<part>[^.;,()\d]{2,40})",
    re.IGNORECASE,
)
_CUT = Pattern(r"[;:,.]\s|\s(?:and|but|while|whereas)\s")
LEAST = 0.55
"""How much of a name must be about a number to mean it."""
MOST = 40
"""Figures on either side in which a number is looked for."""


def of_names(scene: Scene, fact: Fact) -> Draft | None:
    """Return the share of what is named after *of*, told of what is named as the part."""
    m = fact.mention
    said = _goes_to(m) or _made_up(m)
    if said is None:
        return None
    part_words, whole_words = _telling(said.part), _telling(said.whole)
    if not part_words or not whole_words or part_words.keys() & whole_words.keys():
        return None
    wholes = list(_named(scene, m, whole_words))
    pairs = [
        Candidate((part, whole), 1.0 + a + b)
        for a, part in _named(scene, m, part_words)
        for b, whole in wholes
        if part.index != whole.index and fits(part, whole)
    ]
    claim = scene.claim(hedged_start(m), m.end + said.end, ClaimKind.SHARE, stated=m.quantity)
    return Draft(m, claim, pairs) if pairs else None


class _Said(NamedTuple):
    """What is said to be part and whole, and how far behind the share the words reach."""

    part: str
    whole: str
    end: int


def _made_up(m: Mention) -> _Said | None:
    of, verb = OF.match(m.after[:60]), _MAKES_UP.search(m.unhedged[-60:])
    if of is None or verb is None:
        return None
    before = m.unhedged[: len(m.unhedged) - len(m.unhedged[-60:]) + verb.start()]
    whole = _CUT.split(of.group("what"))[0]
    return _Said(_CUT.split(before)[-1], whole, of.start("what") + len(whole))


def _goes_to(m: Mention) -> _Said | None:
    found = _GOES.match(m.after[:120])
    return _Said(found["part"], found["what"], found.end()) if found else None


def _telling(words: str) -> dict[str, float]:
    return {w: x for w, x in words_of(words).items() if w not in GENERIC}


def _named(scene: Scene, m: Mention, words: Mapping[str, float]) -> Iterator[tuple[float, Mention]]:
    """The amounts that words are about, with how well; the nearer before the farther."""
    whole = fsum(scene.weights(w) for w in words)
    for fact in scene.facts[max(0, m.index - MOST) : m.index + MOST]:
        x = fact.mention
        if x.index in scene.bases or "/" in x.unit or not is_amount_here(scene, x):
            continue
        shared = scene.weights.shared(words, fact.about)
        if shared >= LEAST:
            close = fsum(scene.weights(w) * fact.about.get(w, 0.0) for w in words) / whole
            far = min(abs(x.sentence - m.sentence), 8)
            later = x.sentence > m.sentence and not fact.tabled
            main = 0.3 * (x.index in scene.principal) + 0.3 * (scene.often[x.value] > 1)
            yield shared + min(close, 1.2) + main - 0.04 * far - 0.4 * later, x
