"""Which way an amount goes where only a sign or a word beside it says so: "(–3.7%)", "off 14%".

The reader of numbers marks what a verb moves; this adds what stands beside the number alone.
"""

import re

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.lexicon.trends import (
    COMPARATIVE_DOWN,
    COMPARATIVE_UP,
    DOWN_NOUNS,
    UP_NOUNS,
)
from briefing_app.reading.pattern import Pattern

_SIGNED = Pattern(r"\W*(?:(?P<down>[-−–]|minus\s)|(?P<up>\+|plus\s))", re.IGNORECASE)
_REACH = 4


def worded(scene: Scene) -> str:
    """Return "rise" or "fall" where a sign, a noun or a comparison beside the number says it."""
    if scene.entry is not None:
        return ""
    view = scene.view
    t, at = view.tokens, view.at
    signed = _SIGNED.match(t[at].text) if scene.relative else None
    if signed is not None:
        return "fall" if signed["down"] else "rise"
    before = t[at - 1].low if at and t[at - 1].kind != "L" else ""
    nouns = {t[view.link_at - 1].low} if view.link == "of" and view.link_at > 0 else set()
    if DOWN_NOUNS & nouns or before in ("off", "down"):
        return "fall"
    if UP_NOUNS & nouns or before == "up":
        return "rise"
    behind = [w.low for w in t[at + 1 : at + _REACH] if w.kind != "A"]
    counts = scene.kind is UnitKind.COUNT and behind[1:2] != ["than"]
    if not behind or counts:
        return ""
    up, down = behind[0] in COMPARATIVE_UP, behind[0] in COMPARATIVE_DOWN
    return "rise" if up else "fall" if down else ""
