"""How far one is ahead of another or behind: "four points ahead of the mayor", "ahead by 2"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, opened

_AHEAD = frozenset("ahead clear".split())
_BEHIND = frozenset("behind adrift".split())


def leads(scene: Scene) -> Iterator[Candidate]:
    """Propose the lead over another or the gap to it, or whose lead it is."""
    view = scene.view
    points = scene.mention.found.kind == "point" or scene.mention.unit == "percentage point"
    if not (points or scene.kind is UnitKind.LENGTH):
        return
    t, i = view.tokens, view.at + 1
    of = [w.low for w in t[i + 1 : i + 2]] == ["of"]
    if view.behind in _AHEAD and of:
        yield from _over(view, "lead over", i + 2)
    elif view.behind in _BEHIND and i + 1 < len(t) and t[i + 1].kind not in "MCY":
        yield from _over(view, "gap to", i + 1 + of)
    elif view.behind in _AHEAD or _is_ahead_by(view):
        for who in view.subjects()[:1]:
            yield Candidate(f"lead of {who}", "gauged", frozenset(("lead",)))


def _over(view: View, opening: str, at: int) -> Iterator[Candidate]:
    """The lead over what is named there; of *those* from somewhere only where that is."""
    t = view.tokens
    at += at + 1 < len(t) and t[at].low in ("those", "that") and t[at + 1].kind == "P"
    led = f"{t[at].low} " if at < len(t) and t[at].kind == "P" else ""
    for what in opened(t, at + bool(led))[:1]:
        other = f"those {led}{what}" if led else what
        yield Candidate(f"{opening} {other}", "gauged", frozenset(("lead",)))


def _is_ahead_by(view: View) -> bool:
    """Whether the subject is ahead by so much: "Halvorsen was ahead by 2 points"."""
    ahead = [w.low for w in view.middle[:2]] == ["ahead", "by"]
    return ahead and view.main_low in COPULAS and view.link == "by"
