"""How far one is ahead of another or behind: "four points ahead of the mayor", "ahead by 2"."""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, ended, opened
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS

_AHEAD = frozenset("ahead clear".split())
_BEHIND = frozenset("behind adrift".split())
_LEADING = frozenset(
    """finish finishes finished lead leads led run runs ran stay stays stayed remain remains
    remained sit sits sat pull pulls pulled go goes went put puts leave leaves left
    leaving""".split()
)
_RIVALS = frozenset(
    """party parties team side club opposition coalition government rival rivals field pack leader
    leaders peloton rest boat car horse mayor governor president minister senator""".split()
)
_OCCASIONS = frozenset(
    """election elections vote votes poll ballot referendum budget summit meeting talks conference
    strike winter summer spring autumn season holiday holidays""".split()
)
_PLANS = frozenset("schedule plan plans timetable".split())


def leads(scene: Scene) -> Iterator[Candidate]:
    """Propose the lead over another or the gap to it, or whose lead it is."""
    view = scene.view
    if not (_are_points(scene) or scene.kind is UnitKind.LENGTH):
        return
    t, i = view.tokens, view.at + 1
    of = [w.low for w in t[i + 1 : i + 2]] == ["of"]
    if view.behind in _AHEAD and of:
        if _goes(scene):
            yield from _moved(scene)
        elif _is_before_rival(scene):
            yield from _over(view, "lead over", i + 2)
    elif view.behind in _BEHIND and i + 1 < len(t) and t[i + 1].kind not in "MCY":
        yield from _over(view, "gap to", i + 1 + of)
    elif view.behind in _AHEAD or _is_ahead_by(view):
        for who in view.subjects()[:1]:
            yield Candidate(f"lead of {who}", "gauged", frozenset(("lead",)))


def _are_points(scene: Scene) -> bool:
    return scene.mention.found.kind == "point" or scene.mention.unit == "percentage point"


def is_no_lead(scene: Scene) -> bool:
    """Whether *ahead of* says when or where: "rose 0.3 points ahead of the budget"."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    of = view.behind == "ahead" and [w.low for w in t[i + 1 : i + 2]] == ["of"]
    if not of or scene.kind is UnitKind.TIME:
        return False
    far = scene.kind is UnitKind.LENGTH or _are_points(scene)
    placed = far and not any(map(is_plan, opened(t, i + 2)[:1]))
    return _goes(scene) or (placed and not _is_before_rival(scene))


def is_plan(what: str) -> bool:
    """Whether one is ahead of it or behind it as a plan is, with no gap to it."""
    return what.split()[-1].lower() in _PLANS


def _goes(scene: Scene) -> bool:
    """Whether so much is how far something moved, before what is named behind *ahead of*."""
    low = scene.view.main_low
    return low not in COPULAS and (bool(scene.move) or low in UP_VERBS or low in DOWN_VERBS)


def _moved(scene: Scene) -> Iterator[Candidate]:
    """ "Cut rates by half a point ahead of the election": the fall in rates before it."""
    view = scene.view
    by = view.link == "by" and view.link_at > view.verb + 1
    what = ended(view.tokens, view.verb + 1, view.link_at) if by else view.subjects()
    named = scene.move and scene.kind is not UnitKind.LENGTH and (by or view.link_at == view.verb)
    for one in what[:1] if named else ():
        if not (_is_rival(one) or one[:1].isupper()):
            yield Candidate(f"{scene.move} in {one}", "gauged", frozenset())


def _is_rival(whom: str) -> bool:
    """Whether somebody or a body of people is named."""
    return is_people(whom) or whom.split()[-1].lower() in _RIVALS


def _is_before_rival(scene: Scene) -> bool:
    """Whether one leads somebody: "is four points ahead of the mayor", not "of the bend"."""
    view = scene.view
    t, i = view.tokens, view.at + 3
    i += i < len(t) and t[i].low in ("those", "that")
    for whom in opened(t, i + (i < len(t) and t[i].kind == "P"))[:1]:
        last = whom.split()[-1].lower()
        points = scene.kind is not UnitKind.LENGTH and last not in _OCCASIONS | _PLANS
        rival = points or whom[:1].isupper() or _is_rival(whom)
        return rival and (view.main is None or view.main_low in COPULAS | _LEADING)
    return False


def _over(view: View, opening: str, at: int) -> Iterator[Candidate]:
    """The lead over what is named there; of *those* from somewhere only where that is."""
    t = view.tokens
    at += at + 1 < len(t) and t[at].low in ("those", "that") and t[at + 1].kind == "P"
    led = f"{t[at].low} " if at < len(t) and t[at].kind == "P" else ""
    for what in opened(t, at + bool(led))[:1]:
        if is_plan(what):
            return  # "is 40 metres behind schedule": a gap to nobody
        other = f"those {led}{what}" if led else what
        yield Candidate(f"{opening} {other}", "gauged", frozenset(("lead",)))


def _is_ahead_by(view: View) -> bool:
    """Whether the subject is ahead by so much: "Halvorsen was ahead by 2 points"."""
    ahead = [w.low for w in view.middle[:2]] == ["ahead", "by"]
    return ahead and view.main_low in COPULAS and view.link == "by"
