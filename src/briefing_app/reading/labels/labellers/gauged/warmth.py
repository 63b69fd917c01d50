"""The highest, lowest and mean temperatures of places: "Orme, with a maximum of 31C"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.gauged.places import GAUGING, is_named, recorded_at
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.phrases import nouns_before, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.lexicon.word_classes import classes_of

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


def at_which(scene: Scene) -> Iterator[Candidate]:
    """ "Kelp stops growing above 18C", "must be kept at -70C": the temperature for it."""
    view = scene.view
    t, verb = view.tokens, view.verb
    hedge = t[view.at].hedge.lower()
    led = _LED.get(hedge, "") if view.link_at <= verb else view.link
    moves = verb_class(view) == "move" and view.main is not None and view.main.kind == "G"
    alone = scene.kind is UnitKind.TEMPERATURE and (moves or verb_class(view) == "other")
    if not alone or led not in _LED.values() or view.main_low in GAUGING | _GIVEN:
        return
    once = led != "at" and "D" in classes_of(view.main_low)
    if once:
        return  # "The town shivered below -20C": so cold it was
    if any(w.kind not in "ALDJPN" or w.low == "of" for w in view.middle):
        return
    start = view.subject[0]
    words = [w.text for w in t[start : verb + 1] if w.kind not in "DA"]
    if verb > start and t[start].kind in "DJN" and not any(w.kind in "M#SW" for w in t[start:verb]):
        first = words[0].lower() if start == 0 and not words[0].isupper() else words[0]
        label = " ".join(("temperature", led, "which", first, *words[1:]))
        yield Candidate(label, "gauged", frozenset(("which",)))


_LED = {"above": "above", "over": "above", "below": "below", "at": "at"}
_GIVEN = frozenset("put estimated set forecast predicted expected averaged peaked said".split())
"""What gives a temperature of the subject itself: "The average was put at 14C"."""
