"""Rain and snow: "while 9 mm fell at Orme", "Saltmere had 214 mm"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.gauged.places import GAUGING, is_named, placed_at
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import View

_FALLING = frozenset("fell falls fallen fall".split())
_WEATHER = {"rain": "rainfall", "rainfall": "rainfall", "snow": "snowfall", "snowfall": "snowfall"}
_DEPTHS = frozenset("mm cm in".split())


def fallen(scene: Scene) -> Iterator[Candidate]:
    """ "While 9 mm fell at Orme", "Saltmere had 214 mm": the rain of a place."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    what = _falls(scene)
    if not what:
        return
    while i < len(t) and t[i].kind == "X":
        i += 1
    done = t[i].low if i < len(t) else ""
    if view.at < i < len(t) and done in _FALLING | GAUGING and not _is_object(view):
        where = placed_at(t, i + 1)
        yield Candidate(f"{what} {where}".strip(), "gauged", frozenset(("fallen",)))
    elif view.main_low in _HAVING and view.link_at == view.verb:
        for who in view.subjects()[:1]:
            if is_named(who):
                yield Candidate(f"{what} in {who}", "gauged", frozenset(("fallen",)))


_HAVING = frozenset("had has got gets received receives saw recorded records measured".split())


def _falls(scene: Scene) -> str:
    """ "rainfall" or "snowfall" where a depth is that of what fell, as the words near it say."""
    if scene.mention.unit not in _DEPTHS or scene.kind is not UnitKind.LENGTH:
        return ""
    near = f"{scene.mention.before} {scene.mention.after}".lower()
    words = [w.strip(".,;:()") for w in near.split()]
    said_of = [_WEATHER[w] for w in words if w in _WEATHER]
    return said_of[-1] if said_of else "rainfall" if scene.mention.unit == "mm" else ""


def _is_object(view: View) -> bool:
    """Whether a verb before the number takes it: "saw 9 mm fall"."""
    return view.verb >= 0 and view.link_at == view.verb
