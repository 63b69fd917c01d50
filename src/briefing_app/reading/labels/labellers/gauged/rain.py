"""Rain and snow: "while 9 mm fell at Orme", "Saltmere had 214 mm"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.gauged.places import GAUGING, is_named, placed_at
from briefing_app.reading.labels.phrases import base_end, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import View

_FALLING = frozenset("fell falls fallen fall".split())
_RAIN = """rain rains rainfall rained raining rainy downpour downpours deluge cloudburst drizzle
showers precipitation wettest"""
_WEATHER = dict.fromkeys(_RAIN.split(), "rainfall")
_WEATHER |= dict.fromkeys("snow snowfall snowed snowing".split(), "snowfall")
_DEPTHS = frozenset("mm cm in".split())


def fallen(scene: Scene) -> Iterator[Candidate]:
    """ "While 9 mm fell at Orme", "Saltmere had 214 mm": the rain of a place."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    what = falls(scene)
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


def falls(scene: Scene) -> str:
    """ "rainfall" or "snowfall" where a depth is that of what fell, as the words near it say."""
    if scene.mention.unit not in _DEPTHS or scene.kind is not UnitKind.LENGTH or _is_other(scene):
        return ""
    near = _weather(f"{scene.mention.before} {scene.mention.after}")
    if near or scene.mention.unit != "mm":
        return near
    told = [label.text for _, label in scene.earlier[:3]]
    lines = (*scene.subjects_before[:1], scene.lead, scene.section)
    said_before = next((what for text in (*told, *lines) if (what := _weather(text))), "")
    return said_before or ("rainfall" if _fell(scene.view) else "")


def _weather(text: str) -> str:
    """What the last word of weather in a text says that fell, or empty."""
    words = [w.strip(".,;:()") for w in text.lower().split()]
    return next((_WEATHER[w] for w in reversed(words) if w in _WEATHER), "")


def _fell(view: View) -> bool:
    """Whether it is said that so much fell or was caught: "only 9.4 mm fell at Saltmere"."""
    behind = next((w.low for w in view.after if w.kind != "X"), "")
    return behind in _FALLING or view.main_low == "collected"


def _is_other(scene: Scene) -> bool:
    """Whether the words behind say what else has so much: "12 mm of silt", "9 mm between"."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    of = view.behind == "of"
    what = said(t, i + of, base_end(t, i + of)) if i + of < len(t) else ""
    return view.behind in ("between", "apart") or bool(what and not _weather(what))


def _is_object(view: View) -> bool:
    """Whether a verb before the number takes it: "saw 9 mm fall"."""
    return view.verb >= 0 and view.link_at == view.verb
