"""Measures and rates: "length of the bridge", "area patrolled", "killings per 100,000 people"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from briefing_app.core.unit_table import UNITS
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.plurals import is_many, singular
from briefing_app.reading.labels.deeds import form_of, participle_of, with_deed
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.bounds import bound_at
from briefing_app.reading.labels.labellers.durations.since import high_behind
from briefing_app.reading.labels.labellers.durations.words import (
    STATISTICS,
    WITHIN,
    is_how_long,
    is_nth,
)
from briefing_app.reading.labels.labellers.gauged.by_unit import by_unit
from briefing_app.reading.labels.labellers.gauged.leads import leads
from briefing_app.reading.labels.labellers.gauged.places import is_named, recorded_at
from briefing_app.reading.labels.labellers.gauged.properties import (
    HIGH,
    PROPERTIES,
    done_behind,
    properties,
)
from briefing_app.reading.labels.labellers.gauged.rain import fallen, falls
from briefing_app.reading.labels.labellers.gauged.warmth import at_which, is_extreme, warmest
from briefing_app.reading.labels.labellers.paid.amounts import PRICING, SUMS
from briefing_app.reading.labels.labellers.subjects import ASSIGNING, in_setting, verb_class
from briefing_app.reading.labels.phrases import (
    MOST,
    base_end,
    nouns_before,
    said,
    stages,
    start_before,
)
from briefing_app.reading.labels.predicates import all_but, is_people
from briefing_app.reading.labels.roots import named_time, tells, told_where
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, NUMBER_WORD
from briefing_app.reading.labels.view import View, ended, is_whole, opened
from briefing_app.reading.lexicon.measures import GAUGED_BY
from briefing_app.reading.lexicon.money import WORDS
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.lexicon.verbs import ADJECTIVE_NOUN
from briefing_app.reading.passage.mentions import is_count
from briefing_app.reading.pattern import Pattern

_DIMENSION = {
    UnitKind.AREA: ("area",), UnitKind.VOLUME: ("volume",), UnitKind.MASS: ("weight",),
    UnitKind.LENGTH: ("length", "distance"), UnitKind.ENERGY: ("capacity", "energy"),
    UnitKind.TIME: ("duration",), UnitKind.TEMPERATURE: ("temperature",),
    UnitKind.SPEED: ("speed",),
}  # fmt: skip
_TRACES = frozenset(("μg", "µg", "ng"))
_DOSES = frozenset("mg μg mcg µg".split())
_DONE = {
    **_DIMENSION, UnitKind.MASS: ("amount",), UnitKind.LENGTH: ("distance",),
    UnitKind.RATE: ("amount",),
}  # fmt: skip
"""What a measure is called where something is done to it: "area burned", "amount found"."""


def _words(scene: Scene, named: Mapping[UnitKind, tuple[str, ...]]) -> tuple[str, ...]:
    """What the measure of a figure is called: watts are a capacity, watt-hours are energy, and
    millimetres of what a place had are rain.
    """
    if scene.kind is UnitKind.ENERGY:
        power = scene.mention.unit.partition("/")[0].endswith(("W", "Wp", "VA", "watt"))
        return ("capacity",) if power else ("energy",)
    if scene.mention.unit in _DOSES and named is _DONE:
        return ("dose",)
    if scene.mention.unit == "mm" and not scene.mention.after.startswith("-"):
        done = named is _DONE
        rain = falls(scene) if done or scene.view.verb >= 0 else ""
        return (rain,) if rain else () if done else named[scene.kind]
    return named[scene.kind]


_COINS = frozenset(
    """dollars pounds euros cents pence crowns kroner kronor francs pesos rupees yen yuan lira zloty
    dinars dirhams roubles rand reais marks shillings""".split()
)
_SPENT = frozenset("spent lost saved taken needed wasted worked".split())
_AWAY = frozenset(
    """north south east west northwest northeast southwest southeast north-west north-east
    south-west south-east away upstream downstream inland offshore""".split()
)
_SIDES = frozenset("below above over under beyond".split())
_LASTING = frozenset(
    """last lasts lasted take takes took taken need needs needed run runs ran is was are were
    average averaged averages stands stood fell rose""".split()
)
_BOUND = frozenset("in over for within after since until before at every during last".split())
_OF_TIME = frozenset("long old late later older longer shorter".split())


def measured(scene: Scene) -> Iterator[Candidate]:
    """Propose the property that a measure measures, with its bearer."""
    yield from by_unit(scene)
    if scene.move or scene.view.link == "per":
        return
    yield from _undergone(scene)
    if scene.is_amount:
        yield from _of_so_much(scene)
        yield from _of(scene)
        yield from _done_to(scene)
    if scene.kind not in _DIMENSION:
        return
    if scene.mention.unit in _TRACES:
        return  # "the mean was 12 micrograms": how much of it there is in the air
    view = scene.view
    if scene.kind is UnitKind.TIME and (
        view.tokens[view.at - 1].low == "every" or view.behind == "off"
    ):
        return
    if scene.mention.found.kind == "age":
        yield from _age(scene.view)
        return
    if scene.kind is UnitKind.TIME and view.behind in STATISTICS:
        return  # "above the five-year average": how long it is of
    if view.behind == "underground":
        for who in view.subjects()[:1]:
            yield Candidate(f"depth of {who}", "measure-adjective", frozenset())
        return
    yield from _limit(scene)
    yield from _adjective(scene)
    distances = list(_distance(scene))
    yield from distances
    yield from fallen(scene)
    yield from warmest(scene)
    yield from at_which(scene)
    yield from properties(scene)
    if not distances:
        yield from _attributive(scene)
        yield from _of_so_much(scene)
        yield from _of(scene)
        yield from _done_to(scene)
        yield from _held(scene)
        yield from _borne(scene)


def _adjective(scene: Scene) -> Iterator[Candidate]:
    """ "260 metres high": the height of the subject."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    word = t[i].low if i < len(t) else ""
    timed = scene.kind is UnitKind.TIME
    if word not in ADJECTIVE_NOUN or (timed and word not in _OF_TIME):
        return
    if word == "later" and t[i + 1 : i + 2] and t[i + 1].low != "than":
        return  # "six months later they still lived there"
    if word == "later" and t[i + 2 : i + 3] and t[i + 2].low in _NOW:
        return  # "run until midnight, two hours later than now"
    named = any(w.kind in "PDNJ" for w in t[i + 1 : i + 2])
    if word in _SIDES or (word in ("ahead", "behind") and (named or any(leads(scene)))):
        return  # "stood 300 metres ahead of the bend"
    if word == "away" and _is_aside(view):
        return  # "comet Harding, 213 million miles away": a distance to it
    if word == "across" and any(w.kind in "PDNJ" for w in t[i + 1 : i + 2]):
        return  # "186 mm of rain fell", "186 mm across the region": where, not how wide
    noun = "duration" if timed and word == "long" else ADJECTIVE_NOUN[word]
    near = [] if timed and word != "long" else nearest_noun(view)
    for who in _apposed(view) or near or view.subjects():
        yield Candidate(f"{noun} of {who}", "measure-adjective", frozenset())
    yield Candidate(noun, "measure-adjective", frozenset(("bare",)))


def _apposed(view: View) -> list[str]:
    """ "A new pool, 25 metres long and three metres deep, is planned": the pool."""
    t, comma = view.tokens, view.at - 1
    while comma > 0 and (t[comma].kind in "#JC" or t[comma].low == "each"):
        comma -= 1
    if comma < 1 or t[comma].text != ",":
        return []
    start = start_before(t, comma)
    near = nouns_before(t, comma)
    nearest = said(t, near, comma) if near < comma else ""
    return ended(t, start, comma) or ([nearest] if nearest else [])


def nearest_noun(view: View) -> list[str]:
    """ "a tunnel 2.1 km long and 40 metres wide": the noun right before the measure and those
    joined to it.
    """
    t, end = view.tokens, view.at
    while end > 1 and t[end - 1].kind in "CJA" and any(w.kind == "#" for w in t[end - 3 : end - 1]):
        end = next(k for k in range(end - 2, 0, -1) if t[k].kind == "#")
    start = nouns_before(t, end)
    what = said(t, start, end) if start < end and t[end - 1].kind == "N" else ""
    return [what] if what else []


def _limit(scene: Scene) -> Iterator[Candidate]:
    """ "stayed 38 cm below its flood limit": what is below or above what."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    if i >= len(t) or t[i].low not in _SIDES or scene.kind is UnitKind.TIME:
        return
    warm = scene.kind is UnitKind.TEMPERATURE
    told = [label.text for _, label in scene.earlier[:1] if label.rule not in OWN]
    near = [_SIZE.sub("", text) for text in told if not (warm and " of " in text)]
    for what in bound_at(t, i + 1)[:2]:
        beside = nearest_noun(view) if scene.kind is UnitKind.LENGTH else []
        subjects = [who for who in beside or _put(view) if not (warm and _is_spell(who))]
        deep = what in _GROUND and scene.kind is UnitKind.LENGTH
        opening = "depth of " if deep and t[i].low in ("below", "under") else ""
        for who in (*subjects, *near, *(() if subjects else scene.subjects_before[:1])):
            yield Candidate(f"{opening}{who} {t[i].low} {what}", "measure-limit", frozenset())
        if warm and not what.startswith("temperature"):
            label = f"temperature {t[i].low} {what}"
            yield Candidate(label, "measure-limit", frozenset(("temperature",)))
        if scene.kind is UnitKind.LENGTH and what in _GROUND and not subjects:
            yield Candidate(f"height {t[i].low} {what}", "measure-limit", frozenset(("ground",)))


_SIZE = Pattern(r"^(?:length|width|distance) of ")


def _put(view: View) -> list[str]:
    """The subject; of "Satellites put the mean 104 mm above its level" what they put there."""
    if view.main_low not in ASSIGNING or view.passive:
        return view.subjects()[:1]
    start = nouns_before(view.tokens, view.at, view.verb + 1)
    what = said(view.tokens, start, view.at) if start < view.at else ""
    return [what] if what else []


def _is_spell(who: str) -> bool:
    """Whether a subject is a time or the weather, whose temperature is the temperature."""
    return who.split()[-1].lower() in _SPELLS


_SPELLS = frozenset(
    "weather day night week month season year spring summer autumn winter period decade".split()
)
_NOW = frozenset("now today before usual present".split())
_GROUND = frozenset(
    ("ground", "sea level", "sea", "surface", "water", "street", "seabed", "sea floor", "riverbed")
)


def _distance(scene: Scene) -> Iterator[Candidate]:
    """ "22 km north of the town": the distance from the town."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    if scene.kind is not UnitKind.LENGTH or i + 1 >= len(t):
        return
    if view.link == "within" and t[i].low == "of":
        for label in opened(t, i + 1)[:2]:
            yield Candidate(f"distance from {label}", "measure-distance", frozenset(("within",)))
        return
    if view.link == "at" and view.main_low in _CIRCLING and view.link_at == view.verb + 1:
        for who in view.subjects()[:1]:
            label = f"distance at which {who} {view.main_low}"
            yield Candidate(label, "measure-distance", frozenset())
        return
    behind = i + 1 < len(t) and t[i + 1].low in ("of", "from")
    behind = behind and i + 2 < len(t) and t[i + 2].kind in "NDJ"
    if _is_aside(view) and not behind and (t[i].low in _AWAY or _compass(view)):
        end = view.at - 1
        label = said(t, nouns_before(t, end), end)
        yield Candidate(f"distance to {label}", "measure-distance", frozenset(("apposed",)))
        return
    away = i + (t[i].low in _AWAY)
    if away < len(t) and t[away].low in ("of", "from", "off") and (away > i or t[away].low != "of"):
        for label in opened(t, away + 1):
            yield Candidate(f"distance from {label}", "measure-distance", frozenset())


_CIRCLING = frozenset("circles circled orbits orbited circle orbit".split())


def _is_aside(view: View) -> bool:
    """Whether the number opens an aside: "the city of Ostra, 260 km to the south"."""
    return view.at > 1 and view.tokens[view.at - 1].text == ","


def _compass(view: View) -> bool:
    """Whether it lies that far to one side: "to the south"."""
    low = [w.low for w in view.after[:3]]
    return low[:2] == ["to", "the"] and low[-1] in _AWAY | {"left", "right"}


def _attributive(scene: Scene) -> Iterator[Candidate]:
    """ "a 12-hectare park": the area of the park."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    if i >= len(t):
        return
    glued = t[i].text in "-‐‑" or t[i].start == t[i - 1].end or "-" in t[view.at].text
    begin = i + (t[i].text in "-‐‑")
    if not glued and is_nth(scene):
        return
    if not glued and scene.kind is UnitKind.TIME and view.verb < 0 and view.link in WITHIN:
        return  # "In 20 years prices doubled"
    if begin >= len(t) or t[begin].kind not in "NJ":
        return
    if not (glued or (view.at and t[view.at - 1].kind == "D")):
        return  # "Geese that weigh 12 pounds breed there"
    bare = said(t, begin, base_end(t, begin))
    if scene.kind is UnitKind.TIME and high_behind(t, view.at):
        return  # "a nine-year high"
    if bare and bare.split()[-1].lower() in _ITSELF:  # "the 140 mg dose": the dose
        for label in opened(t, begin):
            yield Candidate(label, "measure-attributive", frozenset(("glued-True",)))
        return
    for label in opened(t, begin):
        named = (_named_so(scene, bare),) if bare and _is_upright(bare) else ()
        for word in named or _words(scene, _DIMENSION):
            traits = frozenset((word, f"glued-{glued}"))
            yield Candidate(f"{word} of {label}", "measure-attributive", traits)


_ITSELF = frozenset(
    """average mean total maximum minimum standard limit target quota record rate level height depth
    length width distance area weight speed temperature capacity output volume range norm goal
    heights depths lengths distances weights speeds levels radius diameter altitude
    circumference dose doses load""".split()
)
_WEIGHED = frozenset("kg g lb oz st mg".split())
"""Units in which one thing is weighed: "bags of 18 kg", not "deliveries of 110,000 tonnes"."""
_DEEP = frozenset("hole holes trench shaft shafts well wells pit pits crater snow mine".split())


def _named_so(scene: Scene, what: str) -> str:
    """What a measure is of a thing: a wall has a height, a shaft a depth, a bag a weight."""
    return _dimensions(scene, what)[0]


_BROAD = frozenset("wide broad long across".split())


def _dimensions(scene: Scene, what: str) -> Sequence[str]:
    """What a measure may be of a thing, the likeliest first."""
    last = what.split()[-1].lower()
    if scene.kind is UnitKind.LENGTH and scene.mention.unit in ("m", "ft", "cm"):
        if scene.view.behind not in _BROAD and (last in HIGH or last in _DEEP):
            return ("height" if last in HIGH else "depth",)
        return ("length", *_words(scene, _DIMENSION)[1:])
    return _words(scene, _DIMENSION)


def _is_upright(what: str) -> bool:
    """Whether a thing has a height or a depth rather than a length."""
    return what.split()[-1].lower() in HIGH | _DEEP


def _of_so_much(scene: Scene) -> Iterator[Candidate]:
    """ "waves of nine metres", "34 bags of 18 kg each": the height or weight of each."""
    t, link = scene.view.tokens, scene.view.link_at
    plain = scene.kind in (UnitKind.LENGTH, UnitKind.MASS, UnitKind.SPEED)
    if link < 1 or t[link].low != "of" or not plain:
        return
    start = nouns_before(t, link)
    what = said(t, start, link) if start < link else ""
    bulk = scene.kind is UnitKind.MASS and scene.mention.unit not in _WEIGHED
    if bulk or not what or t[link - 1].low in _ITSELF or (start and t[start - 1].low == "the"):
        return
    wind = scene.kind is UnitKind.SPEED and t[link - 1].low in ("wind", "winds")
    label = "wind speed" if wind else f"{_named_so(scene, what)} of {what}"
    where = recorded_at(scene.view)
    yield Candidate(f"{label} {where}".strip(), "measure-noun", frozenset((scene.kind.value,)))


def _of(scene: Scene) -> Iterator[Candidate]:
    """ "850 kilograms of cocaine": what there is so much of, and what was done to it."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    if i < len(t) and t[i].low == "of":
        whole = is_whole(view)  # "60 of his 410 hectares of wheat were sown"
        warm = "temperature of " if scene.kind is UnitKind.TEMPERATURE else ""
        dose = scene.mention.unit in _DOSES
        for label in opened(t, i + 1)[: 1 if whole else None]:
            deep = "depth of " if _lies(scene, label) else ""
            if warm or dose or deep:
                opening = warm or deep or "dose of "
                yield Candidate(f"{opening}{label}", "measure-of", frozenset(("named",)))
                continue
            yield Candidate(label, "measure-of", frozenset())
            for done in _done(view) if not whole else ():
                brought = with_deed(label, done)
                yield Candidate(brought, "measure-of-done", frozenset())
                for who in view.subjects()[:1] if brought.endswith(done) else ():
                    by = f"{label} {done} by {who}"
                    yield Candidate(by, "measure-of-done", frozenset(("by",)))


def _lies(scene: Scene, what: str) -> bool:
    """Whether so much of it lies somewhere: "in 38 metres of water", "under two feet of clay"."""
    view = scene.view
    far = scene.mention.unit in ("m", "ft")  # "raced across 800 metres of ice"
    behind = any(w.low in _LAID for w in view.after)
    laid = (
        view.link in _UNDER
        or view.tokens[view.at].hedge.lower() in _UNDER
        or view.main_low in _LAID
        or behind
    )
    deep = scene.mention.unit in ("cm", "in") or (far and laid)
    return deep and scene.kind is UnitKind.LENGTH and what.split()[-1].lower() in _LYING


_UNDER = frozenset("in under beneath underneath below".split())
_LAID = frozenset("fell falls fallen lay lies lying".split())
_LYING = frozenset("water snow mud clay soil silt ash ice sand rubble concrete peat".split())
_MOVING = frozenset(
    """run ran runs running walk walked walks walking swim swam swims cycle cycled cycles ride rode
    rides drive drove drives fly flew flies travel travelled traveled travels sail sailed sails hike
    hiked hikes march marched marches row rowed rows ski skied skis""".split()
)


def is_moved_over(scene: Scene) -> bool:
    """Whether a length is how far somebody went: "Mbeki ran 11.2 kilometres"."""
    view = scene.view
    direct = view.link_at <= view.verb or all(w.kind in "DALJ" for w in view.middle)
    return scene.kind is UnitKind.LENGTH and view.main_low in _MOVING and direct


def _done_to(scene: Scene) -> Iterator[Candidate]:
    if is_moved_over(scene) and (gone := form_of(scene.view.main_low)):
        for who in scene.view.subjects()[:1]:
            label = f"distance {gone} by {who}"
            yield Candidate(label, "measure-done", frozenset(("distance", "by")))
        yield Candidate(f"distance {gone}", "measure-done", frozenset(("distance",)))
        return
    for done in _done(scene.view) if scene.view.behind != "of" else ():
        timed = scene.kind is UnitKind.TIME
        reading = any(w.kind == "G" for w in scene.view.after[:1])
        if timed and (done not in _SPENT or reading):
            continue  # "spent 52 minutes handing over each patient"
        if scene.kind is UnitKind.TEMPERATURE:
            continue  # "Kelp stops growing at 18C": nothing is done to a temperature
        for word in ("time",) if timed else _words(scene, _DONE):
            yield Candidate(f"{word} {done}", "measure-done", frozenset((word,)))
            for who in scene.view.subjects()[:1]:
                traits = frozenset((word, "by"))
                yield Candidate(f"{word} {done} by {who}", "measure-done", traits)


def _undergone(scene: Scene) -> Iterator[Candidate]:
    """ "Of this, 300 kg was seized", "9 million litres is being let out": what is done to it."""
    t, i = scene.view.tokens, scene.view.at + 1
    done = i
    while done < len(t) and t[done].kind == "X":
        done += 1
    flows = scene.kind is UnitKind.RATE and not scene.is_amount
    if scene.kind not in _BULK or flows or done in (i, len(t)) or t[done].kind != "E":
        return
    behind = t[done + 1 : done + 3]
    out_of = len(behind) > 1 and behind[1].low == "of"  # "is left out of 24 litres"
    particle = f" {behind[0].low}" if behind and behind[0].kind == "L" and not out_of else ""
    when = scene.view.at > 0 and t[scene.view.at - 1].low == "when"  # of what was told before
    if when or t[done - 1].low not in COPULAS or t[done].low in _FOUND_OUT:
        return  # "320 hectares have disappeared", "19 tonnes are forecast"
    for word in _words(scene, _DONE):
        label = f"{word} {t[done].text}{particle}"
        yield Candidate(label, "measure-undergone", frozenset((word,)))


_FOUND_OUT = COPULAS | frozenset(
    """forecast expected predicted projected estimated reported recorded measured registered said
    thought""".split()
)
_BULK = (UnitKind.MASS, UnitKind.VOLUME, UnitKind.ENERGY, UnitKind.AREA, UnitKind.RATE)
"""Kinds of measures of which there is so much of something."""


def _held(scene: Scene) -> Iterator[Candidate]:
    """ "The dams hold 44 billion litres": what is in them, or may be."""
    held = _HOLDING.get(scene.view.main_low, "")
    if not held or scene.kind is not UnitKind.VOLUME or scene.view.passive:
        return
    for who in scene.view.subjects()[:2]:
        yield Candidate(f"volume {held} by {who}", "measure-done", frozenset(("volume", "by")))


def _borne(scene: Scene) -> Iterator[Candidate]:
    """The property of the subject: "the rebuilding took four years"."""
    view = scene.view
    lasting = view.main_low in _LASTING
    timed = scene.kind is UnitKind.TIME
    after = view.behind
    bound = view.link in _BOUND or after in ("ago", "earlier", "later", "before", "after")
    if (timed and (bound or not lasting)) or (after == "of" and not timed):
        return
    start, end = view.subject
    named = end > start and all(w.text[:1].isupper() for w in view.tokens[start:end])
    direct = view.link_at == view.verb and view.main_low not in COPULAS
    fell = scene.kind is UnitKind.LENGTH and direct
    someone = named or any(map(is_people, view.subjects()[:1]))
    further = scene.kind is UnitKind.LENGTH and (after in _ONWARD or after in ADJECTIVE_NOUN)
    if further or all_but(view) or (timed and someone and not view.main_low.startswith(_NEEDING)):
        return  # "reached two miles further", "was on court for all but four minutes"
    if (timed and is_how_long(view)) or (fell and someone):
        return  # "the men fell nine metres"
    needed = timed and view.main_low.startswith(_NEEDING)
    reached = scene.kind is UnitKind.LENGTH and view.link in _REACHING and not _rises(scene)
    stays = view.passive and view.link not in ("from", "within")  # not "was struck from 25 yards"
    stands = view.main is None or stays or view.main.low in COPULAS | _STRETCHING
    reached = reached and not stands
    if reached:
        yield from _reached(view)
        return
    if view.link == "of" and any(w.text == "," or w.kind in "C#" for w in view.middle):
        return  # "cost nine days, and rainfall of 310 mm": another's
    named_so = view.tokens[view.link_at - 1].low if view.link == "of" else ""
    own = named_so in PROPERTIES or singular(named_so) == "temperature"
    if not _bears(scene) or own:
        return
    if scene.kind is UnitKind.SPEED and view.link == "at" and (what := _object(view)):
        yield Candidate(f"speed of {what}", "gauged", frozenset(("object",)))
        return  # "Police stopped a car at 140 km/h"
    it = end == start + 1 and view.tokens[start].low in ("it", "they")
    it = it and view.main_low in ("measures", "measured", "spans")
    there = in_setting(view, view.subjects())
    for who in there or (scene.subjects_before if it else ()):
        if any(singular(word) in MEASURES for word in who.lower().split()[:2]):
            continue
        if scene.kind is UnitKind.LENGTH and is_people(who):
            continue  # "inspectors drove 96,000 miles"
        flows = scene.kind is UnitKind.MASS and verb_class(view) in ("move", "level")
        if flows and not _says_so(scene) and not _is_grown(scene, who):
            continue  # "Sales rose to 4 million tonnes": no weight of sales
        if view.main_low in _OF_ONE and is_many(who) and not is_named(who):
            continue  # "23 firefighters in full kit, which weighs 20 kilos"
        if needed and named:
            yield Candidate(f"time needed by {who}", "measure-needed", frozenset())
        for word in ("level",) if _rises(scene) else _dimensions(scene, who):
            traits = frozenset((word, f"lasting-{lasting}", f"named-{named}", verb_class(view)))
            label = f"{word}{told_where(who)}" if tells(who) else named_time(f"{word} of", who)
            label = f"{who} temperature" if is_extreme(scene, who) else label
            yield Candidate(label, "gauged" if _says_so(scene) else "measure-subject", traits)


def _says_so(scene: Scene) -> bool:
    """Whether the verb itself says which measure it is: "weighs 2 tonnes", "drive at 70 km/h"."""
    low = scene.view.main_low
    if scene.kind is UnitKind.SPEED:
        return scene.view.link == "at" and not scene.view.passive and not _object(scene.view)
    return scene.kind is UnitKind.MASS and low.startswith("weigh")


_PASSING = frozenset(
    """pass passes passed hit hits struck strikes cross crosses crossed enter enters entered leave
    leaves left round rounded overtook reached approached""".split()
)


def _object(view: View) -> str:
    """What the verb takes, which then has the speed: "stopped a car at 140 km/h"; or empty."""
    t, at = view.tokens, view.link_at
    start = nouns_before(t, at)
    taken = start - (t[start - 1].kind == "D") == view.verb + 1
    what = said(t, start, at) if taken and start < at and view.verb >= 0 else ""
    named = what and (t[start - 1].kind == "D" or is_many(what))  # not "drove home"
    acts = not view.passive and view.main_low not in _PASSING
    return what if named and acts else ""


def _is_grown(scene: Scene, who: str) -> bool:
    """Whether one thing has grown to a weight: "the calf grew to 90 kilograms"."""
    view = scene.view
    t, (start, _) = view.tokens, view.subject
    single = any(w.kind == "D" for w in t[max(start - 1, 0) : start + 1]) and not is_many(who)
    grown = view.main_low in _STRETCHING and view.link == "to" and " of " not in who
    return single and grown and scene.mention.unit in _WEIGHED


_SPEEDS = frozenset(
    """speed speeds wind winds gust gusts limit limits pace velocity record average mean maximum
    top breeze current""".split()
)


_LYING_AT = frozenset("lying lies lie lay living live lives lived".split())


def is_no_measure(scene: Scene, text: str) -> bool:
    """Whether a subject only has the length or warmth, and is called otherwise: "the river rose
    to 5 m", "Orme had 214 mm", "the mercury fell to 2C".
    """
    first = _PARTED.split(text)[0].split()
    if scene.kind not in (UnitKind.LENGTH, UnitKind.TEMPERATURE, UnitKind.SPEED) or not first:
        return False
    risen = _rises(scene) and first[-1].lower() not in MEASURES
    if scene.kind is UnitKind.LENGTH and scene.view.main_low in _LYING_AT:
        return scene.view.link_at == scene.view.verb  # "snow lying above 900 metres": how high
    fast = scene.kind is UnitKind.SPEED and first[-1].lower() not in _SPEEDS
    return tells(text) or risen or fast or is_named(text)


_PARTED = Pattern(r"\s(?:of|in|on|at|near|for|from|to|with)\s")
_OF_ONE = frozenset("weighs measures spans covers stretches stands".split())
_ONWARD = frozenset("further farther more deeper higher".split())
_NEEDING = ("need", "t")
_BEARING = frozenset(
    """weigh weighs weighed weighing measure measures measured measuring span spans spanned cover
    covers covered covering extend extends extended stretch stretches stretched stretching run runs
    ran rise rises rose tower towers towered occupy occupies occupied stand stands stood lie lies
    lay amount amounts amounted cultivate cultivates cultivated own owns owned""".split()
)
_BEARING_OF = {
    UnitKind.ENERGY: frozenset("produce produces produced generate generates generated".split()),
}
_HOLDING = {"hold": "held", "holds": "held", "contain": "contained", "contains": "contained"}
_HOLDING |= {"held": "held", "contained": "contained"}
"""What only a plant or a tank does with its own measure: a mile driven produces no weight."""


def _bears(scene: Scene) -> bool:
    """Whether the verb says that its subject has the measure, not what it does with so much."""
    view = scene.view
    moving = scene.kind in (UnitKind.SPEED, UnitKind.TEMPERATURE, UnitKind.TIME)
    if moving or view.main is None or view.passive:
        return True
    bearing = _BEARING | _BEARING_OF.get(scene.kind, frozenset())
    return verb_class(view) in ("be", "level", "move", "have") or view.main_low in bearing


_REACHING = frozenset("to within for by over through from".split())
_DIVING = frozenset("dive dives dived dove dig dug drill drilled sink sank sunk descended".split())


def _reached(view: View) -> Iterator[Candidate]:
    """ "dived to 980 metres", "led for 31 kilometres": no length of who did it."""
    main = view.main
    if main is None:
        return
    for who in view.subjects()[:2]:
        if main.low in _DIVING and view.link == "to":
            yield Candidate(f"depth reached by {who}", "measure-reached", frozenset())
        elif view.link == "for" and main.kind in "FE" and not view.passive:
            yield Candidate(f"distance {who} {main.text}", "measure-reached", frozenset())


MEASURES = frozenset(
    """rain rainfall snow snowfall precipitation level levels retreat advance reach range gap lead
    margin drop
    leap jump throw depth height length width breadth distance swell
    visibility tide thickness diameter altitude weight mass area volume speed temperature duration
    capacity size wind winds gust import export demand consumption output production generation
    power emissions storage inflow inflows outflow outflows discharge intake throughput
    supply""".split()
)
"""Subjects that are measures themselves: "rainfall was 82 mm"."""
_STRETCHING = frozenset("grew grow grows grown growing shrank shrink shrinks expanded".split())
_PEAKING = frozenset("stood stands stand peaked peaks crested crests remained remains".split())


def _rises(scene: Scene) -> bool:
    """Whether a length says how high something stands: "the river rose to 5.4 metres"."""
    main = scene.view.main
    at = scene.view.link == "at"  # "the engine failed at 11,500 feet": no level of it
    return (
        scene.kind is UnitKind.LENGTH
        and scene.view.link in ("to", "at", "from")
        and main is not None
        and (main.low in _PEAKING or (not at and main.low in MOVING_VERBS))
        and main.low not in _STRETCHING
    )


_NAME = Pattern(r"(?:[A-Z][\w’'.-]+\s+){1,3}[A-Z][\w’'-]+(?=,?\s*(?:aged\s*)?$)")


def _age(view: View) -> Iterator[Candidate]:
    """The age of whom: "Ilse Varga, 58, leads the ward"."""
    found = _NAME.search(view.mention.before[-60:])
    if found:
        yield Candidate(f"age of {found.group()}", "age", frozenset(("name",)))
    for who in view.subjects():
        yield Candidate(f"age of {who}", "age", frozenset(("subject",)))


def _done(view: View) -> list[str]:
    if done_behind(view) or view.behind in ("ahead", "behind", "clear"):
        return []  # "has not beaten the 8.40 metres he jumped"
    if view.main is None or view.passive or any(w.kind not in "DAJL" for w in view.middle):
        return []
    participle = participle_of(view.main.low)
    particle = next((f" {w.low}" for w in view.middle if w.kind == "L"), "")
    return [f"{participle}{particle}"] if participle else []


def _for_every(view: View) -> Iterator[Candidate]:
    """ "one latrine for every 90 people": people per latrine."""
    t, at = view.tokens, view.at
    if at > 2 and (t[at - 2].low, t[at - 1].low) == ("for", "every") and t[at - 3].kind == "N":
        for label in opened(t, at + 1)[:1]:
            yield Candidate(f"{label} per {t[at - 3].low}", "rate-every", frozenset())


_STUFF = Pattern(r"\bof (?P<stuff>[^\W\d_]+(?: [^\W\d_]+)?) (?:per|an?|each|every)\b")


def _stuff(quote: str) -> str:
    """What a rate measures where it says so: "267 billion tonnes of ice a year"."""
    found = _STUFF.search(quote)
    return found["stuff"] if found else ""


_SELLING = frozenset("sell sells sold selling trades traded trade fetches fetched".split())
_RENTING = frozenset("rent rents rented lets hires".split())


def _priced(view: View) -> str:
    """What a sum says of a subject by its verb: "cost of ", "price of ", or nothing."""
    low = view.main_low
    takes = base_end(view.tokens, view.verb + 1) > view.verb + 1  # "traders rented a stall for"
    rent = "rent of " if low in _RENTING and not takes else ""
    sold = low in _SELLING or _are_goods(view) or changes_hands(view)
    return "cost of " if low in PRICING else "price of " if sold else rent


def changes_hands(view: View) -> bool:
    """Whether something is sold: "wholesale gas changed hands at 78 pence a therm"."""
    behind = [w.low for w in view.tokens[view.verb + 1 : view.verb + 2]]
    return behind == ["hands"] and view.main_low in ("change", "changes", "changed")


def _are_goods(view: View) -> bool:
    """Whether so much money for so much of it is its price: "Oil rose to 70 dollars a barrel"."""
    base = view.mention.unit.partition("/")[2]
    weighed = base in _BARRELS or kind_of(base) in (UnitKind.MASS, UnitKind.VOLUME, UnitKind.ENERGY)
    head = next((w.split()[-1].lower() for w in view.subjects()[:1]), "")
    level = verb_class(view) in ("be", "level", "move")
    return weighed and level and bool(head) and singular(head) not in SUMS | _TAXES


_BARRELS = frozenset("barrel bushel ounce bag sack carat ton".split())
_TAXES = frozenset(
    """tax levy duty subsidy surcharge toll charge aid grant tariff earning return yield margin
    total average figure benchmark future contract quotation""".split()
)
"""Nouns that are so much for so much themselves, as `SUMS` are."""


_OF_SUM = Pattern(r"\sof\s\S*\d.*$")
"""The sum that a subject is: "equity of 1.9 billion corresponds to 1,300 per member"."""
_PAID_BY = frozenset("hour day week month year".split())
_MORE = Pattern(r"^(?:more|additional|further) ", re.IGNORECASE)
_IN_WORDS = {row.symbol: row.names[0] for row in UNITS if row.kind and row.names}
_IN_WORDS |= {code: word for word, code in reversed(WORDS.items()) if code} | {"GBP": "pound"}
"""Units as labels write them: "price of wheat per tonne"."""
_THIS = frozenset("this that it which".split())
_SAME = frozenset(
    """corresponds correspond translate equal equate mean work corresponded equals
    equalled equates represents means amounts translates works
    is was""".split()
)


def _restated(scene: Scene, base: str) -> Iterator[Candidate]:
    """ "This corresponds to 178 kg per inhabitant": of what the sentence before gave the amount."""
    view = scene.view
    if view.main is None or view.main.low not in _SAME or view.tokens[0].low not in _THIS:
        return
    levels = (label.text for m, label in scene.earlier if not m.found.change and label.sure)
    for text in islice(levels, 1):
        yield Candidate(f"{text} per {base}", "rate-subject", frozenset())


def _state(view: View) -> str:
    """ "The library is open five days a week": how it is for so long, or empty."""
    being = view.main_low in COPULAS
    return view.middle[0].low if being and len(view.middle) == 1 else ""


def _of_subjects(scene: Scene, base: str) -> Iterator[Candidate]:
    """ "Wheat sells at 212 dollars a tonne": what the subject has, costs or is paid for each."""
    view = scene.view
    money = scene.kind is UnitKind.MONEY
    paid = money and view.main_low in ("paid", "pay", "pays")
    paid = paid and not any(w.kind == "L" for w in view.middle)  # "to pay out £4.50 per share"
    if any(word.low == "worth" for word in view.middle):
        return
    own = scene.noun != "" and scene.noun.lower() in view.tokens[view.at].low
    direct = all(w.kind in "DAJLO" for w in view.middle)  # "the county pays it 11.5 million a year"
    acts = verb_class(view) == "other" and not money and direct
    if (own or acts) and verb_class(view) == "other" and not money:
        return  # "shops report the prices of 25,000 items every month", "a cow gives 9 litres"
    if view.main_low in ASSIGNING and view.link in ("at", "to"):
        for what in ended(view.tokens, view.verb + 1, view.link_at)[:2]:
            yield Candidate(f"{what} per {base}", "rate-subject", frozenset())
        return  # "An evaluation put the return at 3 dollars for every dollar"
    if paid and not view.subjects() and base in _PAID_BY:
        yield Candidate(f"pay per {base}", "rate-subject", frozenset(("paid",)))
    for who in view.subjects():
        if paid:
            work = view.passive and view.link == "at" and not is_people(who)
            to = "to" if view.passive else "by"
            label = f"pay for {who} per {base}" if work else f"payment {to} {who} per {base}"
            yield Candidate(label, "rate-subject", frozenset(("paid",)))
            continue
        if not money and all(word[:1].isupper() for word in who.split()):
            continue
        acts = verb_class(view) == "other" and view.main_low not in _SAME
        if money and not _priced(view) and acts:
            continue  # "an emigrant sends 900 dollars a year": the money sent
        what = f"{_priced(view)}{_OF_SUM.sub('', who)}" if money else who
        yield Candidate(f"{what} per {base}", "rate-subject", frozenset())
        if not money:
            yield Candidate(who, "rate-subject", frozenset(("bare",)))


def _spent_each(view: View, base: str) -> Iterator[Candidate]:
    """ "Members read for 34 minutes a day": the time they read a day."""
    main = view.main
    if main is not None and main.kind in "FE":
        for who in view.subjects()[:1]:
            yield Candidate(f"time {who} {main.text} per {base}", "rate-said", frozenset())


def rate(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted for how many; megabits per second are a speed."""
    if scene.mention.unit.replace("/second", "/s") not in GAUGED_BY:
        yield from _rated(scene)


_PER = Pattern(r"\s(?:per|for every|for each|an?|each|every)\s")
_NOUN_PER = Pattern(
    r"(?:(?<=\s)|^)(?P<noun>[^\W\d_][^\d]*?)\s(?:per|an?|each|every|for every)\s(?P<base>.+)$"
)


def _rated(scene: Scene) -> Iterator[Candidate]:
    """ "cases per 100,000 population"."""
    view = scene.view
    token = view.tokens[view.at]
    per = _PER.search(f"{token.text} ")
    found = _NOUN_PER.search(token.text) if per else None
    if found and not re.match(
        r"(?:half|quarter|third|million|billion|thousand|percent|per cent|cents?|pence)\b",
        found["noun"],
    ):
        noun = re.sub(rf"^(?:{NUMBER_WORD}[-\s])+", "", found["noun"], flags=re.IGNORECASE)
        noun = _MORE.sub("extra ", noun).removesuffix(" for")
        top = scene.mention.unit.partition("/")[0]
        if (top.startswith("per ") or is_count(top)) and noun.lower() not in _COINS:
            yield Candidate(f"{noun} per {found['base']}", "rate-said", frozenset())
            if view.link == "of" and view.tokens[view.link_at - 1].low in ("average", "mean"):
                label = f"average number of {noun} per {found['base']}"
                yield Candidate(label, "rate-said", frozenset(("average",)))
    yield from _for_every(view)
    if scene.kind is UnitKind.SPEED:
        return
    base = scene.mention.unit.partition("/")[2] or (
        scene.mention.unit.removeprefix("per ") if scene.mention.unit.startswith("per ") else ""
    )
    if not base:
        return
    timed = kind_of(scene.mention.unit.partition("/")[0]) is UnitKind.TIME

    yield from _restated(scene, base)
    yield from _by_those(scene)
    if _is_concentration(scene):
        acts = verb_class(view) == "other" and view.link_at == view.verb
        acts = acts and view.main_low not in _CONTAINING
        if acts and base in ("second", "s"):
            yield from _rate_done(scene, base)  # "The pipe leaks 400 litres a second"
        for who in () if acts else view.subjects():
            yield Candidate(who, "rate-subject", frozenset(("bare",)))
        return
    base = _IN_WORDS.get(base, base)
    base = re.sub(r"\d{4,}", lambda m: f"{int(m.group()):,}", base)
    base = re.sub(r"(?<=\d )[a-z]+$", lambda m: plural(m.group()), base)
    yield from _rate_done(scene, base)
    if timed and (state := _state(view)):
        top = plural(scene.mention.unit.partition("/")[0])
        yield Candidate(f"{top} {state} per {base}", "rate-said", frozenset())
        return
    if timed:
        yield from _spent_each(view, base)
        return
    yield from _of_subjects(scene, base)
    if scene.noun:
        yield Candidate(f"{scene.noun} per {base}", "rate-unit", frozenset())
    yield from _after(scene, base)


def _rate_done(scene: Scene, base: str) -> Iterator[Candidate]:
    """ "They take nine litres a day": litres taken per day; where it is nine more, extra litres."""
    view = scene.view
    if view.behind in ("less", "fewer"):
        return  # "will take nine litres a day less": no amount is taken
    top = kind_of(scene.mention.unit.partition("/")[0])
    named = {UnitKind.LENGTH: "distance", UnitKind.TIME: "time"}.get(top, "amount")
    what = scene.noun or _stuff(view.tokens[view.at].text) or named
    what = f"extra {what}" if view.behind == "more" else what
    for done in _done(view):
        yield Candidate(f"{what} {done} per {base}", "rate-done", frozenset())
        for who in view.subjects()[:1]:
            yield Candidate(f"{what} {done} by {who} per {base}", "rate-done", frozenset(("by",)))


_CONTAINING = frozenset("contain contains contained containing hold holds held".split())


def _is_concentration(scene: Scene) -> bool:
    """Whether it is how much there is in so much, or flows: "31 micrograms per cubic metre"."""
    top, _, base = scene.mention.unit.partition("/")
    mass = kind_of(top) is UnitKind.MASS and kind_of(base) is UnitKind.VOLUME
    flow = kind_of(top) is UnitKind.VOLUME and base in ("second", "s")
    return mass or flow


def _by_those(scene: Scene) -> Iterator[Candidate]:
    """ "The bridge is used by 40,000 cars a day": cars that used bridge."""
    view, noun = scene.view, scene.noun
    done = view.passive and view.link == "by" and view.verb == view.link_at - 1
    if not noun or not done or not view.main_low.endswith("ed"):
        return
    who = "who" if is_people(noun) else "that"
    for what in view.subjects()[:2]:
        yield Candidate(f"{noun} {who} {view.main_low} {what}", "counted-by", frozenset())


_PERIODS = frozenset("period quarter season year month week day half decade".split())


def _after(scene: Scene, base: str) -> Iterator[Candidate]:
    """ "26 pounds for each day of storage": what stands behind it; of a sum its cost or price."""
    t, i = scene.view.tokens, scene.view.at + 1
    spell = any(w.low in _PERIODS for w in t[i + 1 : i + 4])
    if i < len(t) and t[i].low in ("of", "for", "in") and not (t[i].low == "in" and spell):
        paid = scene.kind is UnitKind.MONEY and t[i].low == "of"
        opening = "" if not paid else "cost of " if base in _PAID_BY else "price of "
        for end in stages(t, i + 1):
            label = f"{opening}{said(t, i + 1, end, MOST)}"
            yield Candidate(label, "rate-after", frozenset())
