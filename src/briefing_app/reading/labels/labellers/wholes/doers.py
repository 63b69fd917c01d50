"""Shares of those who do something: "The offer was rejected by 68% of drivers"."""

from collections.abc import Iterator

from briefing_app.reading.labels.deeds import bare_of, gerund_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.phrases import MOST, said, stages
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import View


def doing(scene: Scene) -> Iterator[Candidate]:
    """Propose those of whom a share does what the clause says of its subject."""
    view = scene.view
    deed = _deed(view)
    if not deed:
        return
    for whole in _whole(scene):
        for what in subjects_meant(scene)[:2]:
            label = f"{whole} {deed} {what}"
            fuller = f"share of {label}"
            fits = len(fuller.split()) <= MOST
            yield Candidate(fuller if fits else label, "share-of-verb", frozenset(("over",)))


def _deed(view: View) -> str:
    """What is done by them, in -ing: "rejected by 68%" → "rejecting"; or empty."""
    t, verb = view.tokens, view.verb
    between = list(t[verb + 1 : view.link_at]) if verb >= 0 else []
    if view.link != "by" or verb < 0 or t[verb].kind != "E" or view.link_at <= verb:
        return ""
    if not view.passive or any(w.kind not in "LA" for w in between):
        return ""
    particle = next((f" {w.low}" for w in between if w.kind == "L"), "")
    done = gerund_of(bare_of(t[verb].low))
    return f"{done}{particle}" if done else ""


def _whole(scene: Scene) -> list[str]:
    """Of whom it is a share: "of drivers", or of those treated."""
    view = scene.view
    t, of = view.tokens, view.at + 1
    if of + 1 >= len(t) or t[of].low != "of":
        return []
    if t[of + 1].low == "those" and of + 2 < len(t) and t[of + 2].kind in "EG":
        return [f"those {t[of + 2].low}"]
    ends = stages(t, of + 1, 1)
    whole = said(t, of + 1, ends[0]) if ends else ""
    return [whole] if whole and is_people(whole) else []
