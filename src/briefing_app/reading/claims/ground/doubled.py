"""What doubles or is halved, by the clause of the verb, and whether numbers elsewhere are of it.

"$180 million came of the $486 million, and rations were halved": the rations are no money.
"""

import re
from collections.abc import Sequence

from briefing_app.reading.claims.ground.facts import GENERIC
from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_DOUBLED = Pattern(r"(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)\b", re.I)


def is_doubling(text: str, m: Mention) -> bool:
    """Return whether a multiple is told by a verb: "has doubled"; a hedge may stand before it."""
    return _DOUBLED.search(text[m.start : m.end + 4]) is not None


def doubles_another(scene: Setting, m: Mention, operands: Sequence[Mention]) -> bool:
    """Return whether the clause of such a verb names what it moves, and the numbers, which are told
    before it or in other sentences, are of something else.
    """
    if not is_doubling(scene.text, m) or _HAS_OBJECT.match(m.after[:12]):
        return False
    if any(x.sentence == m.sentence and x.start > m.end for x in operands):
        return False
    clause = _NEW_CLAUSE.split(m.before)[-1]
    if not clause:
        return False
    told: set[str] = set()
    for x in operands:
        here = x.sentence == m.sentence
        told.update(stems(m.before[: -len(clause)] if here else _sentence(scene, x)))
    nouns = (w for w in clause.split() if classes_of(w.lower())[:1] == "N")
    subject = frozenset(stems(" ".join(nouns))) - GENERIC - STOP
    heads = {word[:_ROOT] for word in told}
    return bool(subject) and heads.isdisjoint(word[:_ROOT] for word in subject)


def _sentence(scene: Setting, x: Mention) -> str:
    return scene.passage.sentence_text(x.sentence)


_HAS_OBJECT = Pattern(r"\s+(?:the|an?|its|their|his|her|our|my|your)\s", re.IGNORECASE)
"""What moves is then the object: "the drug halves the number of attacks"."""
_ROOT = 5
"""Letters by which members and membership are known for one."""
_NEW_CLAUSE = Pattern(r"[,;:.]\s|\s(?:and|but|while|whereas|so|as)\s", re.IGNORECASE)
