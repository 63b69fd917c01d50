"""What a noun beside the number measures: "with an average length of 34 km", "2 cm in diameter"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import nouns_before, said
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
        yield Candidate(f"{what} of {who}", "gauged", frozenset(("property",)))
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
        yield from ((who, what) for who in view.subjects()[:1])


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
    if (who := said(t, start, at - 1)) and who.split()[-1].lower() not in PROPERTIES:
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
    led = near[0].kind == "O" and near[1].kind in "FE"
    return near[1].low if was else form_of(near[1].low) if led else ""
