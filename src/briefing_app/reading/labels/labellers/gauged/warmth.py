"""The highest, lowest and mean temperatures of places: "Orme, with a maximum of 31C"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.gauged.places import is_named, recorded_at
from briefing_app.reading.labels.phrases import nouns_before, said
from briefing_app.reading.labels.scene import Scene

EXTREMES = frozenset(
    """maximum minimum high low mean average median peak maxima minima highs lows record
    extreme""".split()
)
"""Nouns that say which of the temperatures of a place it was: "a maximum of 31C"."""


def is_extreme(scene: Scene, who: str) -> bool:
    """Whether a word says only which of the temperatures it was: "the mean was 9C"."""
    return scene.kind is UnitKind.TEMPERATURE and who.split()[-1].lower() in EXTREMES


def warmest(scene: Scene) -> Iterator[Candidate]:
    """ "Orme, with a maximum of 31C": the maximum temperature of Orme."""
    view = scene.view
    t, of = view.tokens, view.link_at
    if scene.kind is not UnitKind.TEMPERATURE or of < 1 or t[of].low != "of":
        return
    start = nouns_before(t, of)
    what = said(t, start, of) if start < of and t[of - 1].low in EXTREMES else ""
    if not what:
        return
    led = next((k for k in range(start - 1, -1, -1) if t[k].kind not in "DJ"), -1)
    whose = view.subjects()[:1]
    if led > 0 and t[led].low == "with":
        end = led - (t[led - 1].text == ",")
        whose = [said(t, nouns_before(t, end), end)]
    where = recorded_at(view) or next((f"in {who}" for who in whose if is_named(who)), "")
    yield Candidate(f"{what} temperature {where}".strip(), "gauged", frozenset())
