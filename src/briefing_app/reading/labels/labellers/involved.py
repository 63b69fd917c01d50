"""What plays a part in what is counted: "deaths in which opioids were implicated".

Of "opioids were implicated in 312 deaths" the deaths are counted, and the opioids did not die: the
label keeps who stands in what. Nothing is said where the phrase only tells a place or a time.
"""

from collections.abc import Iterator

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, base_end, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, opened

_PARTS = frozenset("factor cause reason motive problem issue topic feature theme".split())


def involved(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted with what plays a part in it."""
    view = scene.view
    main = view.main
    if view.link != "in" or main is None or not view.subjects():
        return
    for noun in _counted(scene):
        for who in view.subjects()[:2]:
            if is_in(view):
                be = "were" if is_plural(who.split()[-1].lower()) else "was"
                yield from _fit(scene, f"{noun} in which {who} {be} {main.low}", "clause")
                yield from _fit(scene, f"{noun} with {who} {main.low}", "with")
            elif main.low in COPULAS and (part := _part(view)):
                yield from _fit(scene, f"{noun} with {who} as {part}", "part")


def is_in(view: View) -> bool:
    """Whether something is done in what is counted rather than to it: "was found in 34 drivers"."""
    return view.passive and view.link == "in" and view.link_at == view.verb + 1


def _part(view: View) -> str:
    """The part that the subject plays: "a factor", or empty."""
    end = base_end(view.tokens, view.verb + 1)
    named = end == view.link_at and view.tokens[end - 1].low in _PARTS
    return said(view.tokens, view.verb + 1, end) if named else ""


def _counted(scene: Scene) -> list[str]:
    t, begin = scene.view.tokens, scene.view.at + 1
    if scene.relative:
        of = begin < len(t) and t[begin].low == "of"
        return opened(t, begin + 1)[:2] if of else []
    return opened(t, begin)[:2]


def _fit(scene: Scene, label: str, how: str) -> Iterator[Candidate]:
    fuller = f"share of {label}" if scene.relative else label
    fits = len(fuller.split()) <= MOST
    yield Candidate(fuller if fits else label, "involved", frozenset((how, f"share-{fits}")))
