"""The article's own words around a number, cut at the borders of phrases."""

from collections.abc import Iterator, Sequence

from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, said, stages
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token

_REACH = 4


def own_words(scene: Scene) -> Iterator[Candidate]:
    """Propose what stands around the number, with "…" where it stands: "adopt a … budget"."""
    view = scene.view
    t, at = view.tokens, view.at
    left = _border(t, at)
    before = " ".join(w.text for w in t[left:at] if w.kind != "Y")
    room = MOST - len(before.split()) - bool(before)
    after = ""
    for end in stages(t, at + 1, 3):
        after = said(t, at + 1, end, room) or after if room > 0 else after
    named = any(w.kind == "N" for w in t[left:at])
    if after and (named or any(w.kind in "FEB" for w in t[left:at])):
        yield Candidate(f"{before} … {after}", "own-words", frozenset(("both",)))
    elif after or named:
        yield Candidate(after or before, "own-words", frozenset(("after" if after else "before",)))


def _border(t: Sequence[Token], at: int) -> int:
    """Where the words before the number begin that are shown: at a verb or a phrase near it."""
    best = at
    for i in range(at - 1, max(-1, at - _REACH - 1), -1):
        if t[i].kind in "MSCWOX":
            break
        opens = t[i].kind in "DJN" and (i == 0 or t[i - 1].kind not in "DJN")
        if t[i].low in ("compared", "according", "including"):
            break
        if opens or t[i].kind in "FEBG":
            best = i
        if t[i].kind in "FEB":
            break
    while best < at and t[best].kind == "D":
        best += 1
    return best
