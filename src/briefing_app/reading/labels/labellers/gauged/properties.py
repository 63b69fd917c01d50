"""What a noun beside the number measures: "with an average length of 34 km", "2 cm in diameter"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.phrases import nouns_before, said
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View

PROPERTIES = frozenset(
    """depth height width length breadth distance weight speed altitude thickness diameter radius
    circumference area volume capacity duration time size""".split()
)
_PASSED = frozenset("lost wasted saved worked spent added needed".split())
_TREATED = {UnitKind.AREA: "area", UnitKind.LENGTH: "distance", UnitKind.TIME: "time"}


def properties(scene: Scene) -> Iterator[Candidate]:
    """Propose the property that a noun names, of the thing that has it."""
    view = scene.view
    for who, what in _owned(view):
        text = f"{what} of {who}" if who else what
        yield Candidate(text, "gauged", frozenset(("property",)))
    yield from _in_dimension(view)
    yield from _away(scene)
    yield from _treated(scene)
    yield from _at_so_much(scene)
    if view.main_low == "rated" and view.link == "at" and scene.kind is UnitKind.ENERGY:
        for who in view.subjects()[-1:]:
            yield Candidate(f"capacity of {who}", "gauged", frozenset(("rated",)))
    if scene.kind is UnitKind.LENGTH and view.main_low in ("advance", "advances", "advanced"):
        for who in view.subjects()[:1]:
            yield Candidate(f"advance of {who}", "gauged", frozenset(("advance",)))


def _owned(view: View) -> Iterator[tuple[str, str]]:
    """ "trips with an average length of 34 km", "shrank from a depth of 72 cm", "whose time of"."""
    t = view.tokens
    of = _to_the_same(view) or view.link_at
    if of < 2 or t[of].low != "of" or t[of - 1].low not in PROPERTIES:
        return
    start = nouns_before(t, of)
    what = said(t, start, of)
    led = start - 1 - (start > 0 and t[start - 1].kind == "D" and t[start - 1].low != "whose")
    if led < 1 or not what:
        return
    if t[led].low in ("with", "whose"):
        end = led - (t[led - 1].text == ",")
        yield said(t, nouns_before(t, end), end), what
    elif t[led].low in ("from", "to", "at", "reached"):
        bears = t[led].low == "reached" or _bears(view, led, what)
        yield from ((who if bears else "", what) for who in view.subjects()[:1])


_BEING_AT = frozenset(
    """lie lies lay lying sit sits sat stand stands stood fly flies flew flying cruise cruises
    cruised cruising orbit orbits orbited orbiting travel travels travelled travelling run runs ran
    move moves moved""".split()
)


def _bears(view: View, led: int, what: str) -> bool:
    """Whether the subject has what *from*, *to* or *at* leads: not "shot it from a distance of"."""
    t = view.tokens
    fallen = t[led].low == "from" and what.split()[-1] in ("height", "distance", "altitude")
    if fallen and [w.low for w in view.after[:1]] != ["to"] and view.link != "to":
        return False  # "fell from a height of 12 metres"
    taken = any(w.kind in "NO" for w in t[view.verb + 1 : led]) and not view.passive
    moves = verb_class(view) in ("move", "level", "be") or view.main_low in _BEING_AT
    alone = not taken and (moves or view.passive)
    return alone and not any(map(is_people, view.subjects()[:1]))


def _to_the_same(view: View) -> int:
    """Where *of* stands before the level that this one follows: "from a depth of 72 cm to 15"."""
    t, to = view.tokens, view.link_at
    follows = to > 2 and t[to].low == "to" and t[to - 1].kind == "#" and t[to - 2].low == "of"
    return to - 2 if follows else 0


def _in_dimension(view: View) -> Iterator[Candidate]:
    """ "hailstones 2 cm in diameter": the diameter of the hailstones."""
    t, at = view.tokens, view.at
    behind = [w.low for w in t[at + 1 : at + 3]]
    if behind[:1] != ["in"] or behind[-1] not in PROPERTIES:
        return
    start = nouns_before(t, at)
    for who in [said(t, start, at)] if start < at else view.subjects()[:1]:
        yield Candidate(f"{behind[-1]} of {who}", "gauged", frozenset(("dimension",)))


HIGH = frozenset(
    """wall walls dam dams tower towers tree trees cliff cliffs mast masts chimney chimneys stack
    statue statues monument spire crane cranes building buildings block hedge hedges wave waves
    turbine turbines skyscraper peak mountain""".split()
)
"""Things whose length in metres is their height."""
_TOPS = {"tallest": "height", "highest": "height", "longest": "length", "deepest": "depth"}
_SO_MUCH = {UnitKind.LENGTH: "height", UnitKind.AREA: "area", UnitKind.SPEED: "speed"}


def _at_so_much(scene: Scene) -> Iterator[Candidate]:
    """ "the tower, at 38 metres, would stand above": the height of the tower."""
    t, at = scene.view.tokens, scene.view.link_at
    word = _SO_MUCH.get(scene.kind, "")
    closed = scene.view.behind in (",", "")
    low = scene.kind is UnitKind.LENGTH and scene.mention.unit not in ("m", "ft")
    if not word or low or at < 2 or not closed or (t[at].low, t[at - 1].text) != ("at", ","):
        return
    start = nouns_before(t, at - 1)
    if scene.kind is UnitKind.LENGTH:
        high = "height" if t[at - 2].low in HIGH else ""
        word = next((_TOPS[w.low] for w in scene.view.after if w.low in _TOPS), high)
    if word and (who := said(t, start, at - 1)) and who.split()[-1].lower() not in PROPERTIES:
        yield Candidate(f"{word} of {who}", "gauged", frozenset(("at",)))


_SEAWARD = frozenset("offshore inland upstream downstream away underground underwater".split())


def _away(scene: Scene) -> Iterator[Candidate]:
    """ "a fault 12 km offshore": how far off it lies."""
    view = scene.view
    t, at = view.tokens, view.at
    start = nouns_before(t, at)
    if scene.kind is not UnitKind.LENGTH:
        return
    if view.behind in _SEAWARD and start < at:
        label = f"distance of {said(t, start, at)} {view.behind}"
        yield Candidate(label, "gauged", frozenset())


def _treated(scene: Scene) -> Iterator[Candidate]:
    """ "18 million minutes were lost", "the 8.40 metres he jumped": what was done to so much."""
    word = _TREATED.get(scene.kind, "") if scene.mention.unit not in ("mm", "cm") else ""
    done = done_behind(scene.view) if word else ""
    if done and (scene.kind is not UnitKind.TIME or done in _PASSED):
        yield Candidate(f"{word} {done}", "gauged", frozenset((word,)))


def done_behind(view: View) -> str:
    """What the words behind the number say was done to so much, as a participle; or empty."""
    t, i = view.tokens, view.at + 1
    near: Sequence[Token] = t[i : i + 2]
    if len(near) < 2:
        return ""
    opens = view.link_at < 0 or t[view.link_at].kind in "MCY"
    was = near[0].low in COPULAS and near[1].kind == "E" and view.verb < 0 and opens
    named = any(w.kind == "D" for w in t[max(view.link_at, 0) : view.at])
    led = near[0].kind == "O" and near[1].kind in "FE" and named  # not "After 12 km they stopped"
    return near[1].low if was else form_of(near[1].low) if led else ""
