"""The article's own words around a number, cut at the borders of phrases."""

from collections.abc import Iterator

from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, said, stages
from briefing_app.reading.labels.scene import Scene


def own_words(scene: Scene) -> Iterator[Candidate]:
    """Propose what stands around the number, with "…" where it stands: "adopt a … budget"."""
    view = scene.view
    t, at = view.tokens, view.at
    left = max(0, at - 4)
    for i in range(at - 1, left - 1, -1):
        if t[i].kind in "M" or t[i].kind in "SC":
            left = i + 1
            break
    while left < at and t[left].kind in "OCWPX":
        left += 1
    ends = stages(t, at + 1, 3)
    before = " ".join(w.text for w in t[left:at])
    room = MOST - len(before.split())
    after = ""
    for end in ends:
        words = said(t, at + 1, end, max(room, 0)) if room > 0 else ""
        after = words or after
    if after or any(w.kind in "NG" for w in t[left:at]):
        yield Candidate(
            f"{before} … {after}".strip(" …") if not after else f"{before} … {after}",
            "own-words",
            frozenset(),
        )
