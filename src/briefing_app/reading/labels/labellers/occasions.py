"""How often it was done, and by how many votes: "occasions on which crews waited".

Times, occasions and votes count no things that the clause has besides: what they count is the deed
of the clause itself, so the label says that deed of its subject or of its object.
"""

from collections.abc import Iterator
from itertools import takewhile

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, base_end, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import BE_OR_HAVE, COPULAS
from briefing_app.reading.labels.view import View
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.pattern import Pattern

_OCCASIONS = frozenset("occasions evenings weekends nights mornings".split())
_UNITS = frozenset(
    """vote votes goal goals run runs seat seats point points wicket wickets length lengths stroke
    strokes shot shots try tries frame frames lap laps set sets second seconds minute minutes
    ballots mark marks""".split()
)
_FOR = frozenset(
    """resolved agreed approved passed carried adopted backed endorsed elected won voted
    accepted""".split()
)
_AGAINST = frozenset("rejected lost defeated refused beaten dismissed turned".split())
_VOTING = _FOR | _AGAINST
_TO = Pattern(r"\s*(?:votes?\s+)?(?:to|against|[-–])\s*(?=\d)")


def occasions(scene: Scene) -> Iterator[Candidate]:
    """Propose what was done so many times, on so many occasions, or by so many votes."""
    view = scene.view
    if scene.entry is not None or view.main is None:
        return
    yield from _margin(view)
    if scene.relative:
        return
    yield from _crowd(scene)
    if scene.noun == "times" and not scene.move:
        for who, deed in _deeds(view):
            yield Candidate(f"times {who} {deed}", "counted-done", frozenset(("deed",)))
    elif view.link == "on" and view.behind in _OCCASIONS:
        for who, deed in _deeds(view):
            be = ("were " if is_many(who) else "was ") if _is_done(view) else ""
            label = f"{view.behind} on which {who} {be}{deed}"
            yield Candidate(label, "involved", frozenset(("clause", "share-True")))
    yield from _votes(scene)


def _deeds(view: View) -> list[tuple[str, str]]:
    """Of what or whom the deed of the clause is said, and the deed without its auxiliaries."""
    main = view.main
    aimed = view.verb > 0 and view.tokens[view.verb - 1].kind == "I"
    if main is None or main.low in BE_OR_HAVE or aimed:
        return []
    particle = next((f" {w.low}" for w in view.middle if w.kind == "L"), "")
    what = _object(view)
    if what:
        done = form_of(main.low)
        return [(what, f"{done}{particle}")] if done else []
    who = next(iter(view.subjects()), "")
    return [(who, f"{main.low}{particle}")] if who and len(who.split()) <= _LONG else []


def _object(view: View) -> str:
    """What the verb of the clause is done to where it stands right behind it, or empty."""
    begin = view.verb + 1
    end = base_end(view.tokens, begin)
    active = not view.passive and begin < end <= view.at
    return said(view.tokens, begin, end, _LONG) if active else ""


def _is_done(view: View) -> bool:
    return view.passive or bool(_object(view))


_LONG = 4


def _votes(scene: Scene) -> Iterator[Candidate]:
    """ "Resolved by 19 votes to 11", "was lost by two votes": for, against, or the margin."""
    view = scene.view
    main = view.main
    if main is None or view.verb >= view.at or main.low not in _VOTING:
        return
    t, at = view.tokens, view.at
    sides = ("votes in favour", "votes against")
    sides = sides if main.low in _FOR else sides[::-1]
    behind = view.behind
    if view.link == "by" and behind in ("votes", "vote") and _opposed(view):
        yield Candidate(sides[0], "counted-done", frozenset(("deed",)))
    elif view.link in ("to", "against") and at > 2 and _TO.search(scene.mention.before[-12:] + "0"):
        if t[view.link_at - 1].low in ("votes", "vote") and t[view.link_at - 2].kind == "#":
            yield Candidate(sides[1], "counted-done", frozenset(("deed",)))
    elif view.link == "by" and behind in _UNITS and view.link_at == view.verb + 1:
        for who in view.subjects()[:1]:
            group = " ".join(w.text for w in t[view.group : view.verb + 1] if w.kind != "A")
            label = f"{behind} by which {who} {group}"
            if len(label.split()) <= MOST:
                yield Candidate(label, "involved", frozenset(("clause", "share-True")))


def _crowd(scene: Scene) -> Iterator[Candidate]:
    """ "beat Goa before 32,410 at Kochi": a bare number before which one plays is the crowd."""
    view, found = scene.view, scene.mention.found
    bare = found.kind == "count" and not found.unit_text and scene.mention.value >= _FEWEST
    bare = bare and view.link == "before" and view.behind in ("at", "in", ",", ".", "")
    behind = takewhile(lambda w: w.kind not in "MCS", view.after)
    acts = any(w.kind in "XFE" for w in behind)  # "held talks before 300 at the plant walked out"
    if bare and not acts and view.main_low in _BEATING | WINNING | LOSING | _PLAYING:
        yield Candidate("crowd", "idiom", frozenset())


_FEWEST = 100
_PLAYING = frozenset("played play drew drawn beat beats performed sang".split())
_LEADS = frozenset("majority margin lead".split())
_BEATING = frozenset("beat beats beaten defeated defeats trounced outpolled edged".split())


def _margin(view: View) -> Iterator[Candidate]:
    """ "Brandt beat the premier by 2,318 votes": by how many one is ahead of the other."""
    if view.link == "of" and view.link_at > 0 and view.behind in _UNITS:
        lead = view.tokens[view.link_at - 1].low
        for who in view.subjects()[:1] if lead in _LEADS else ():
            yield Candidate(f"{lead} of {who}", "noun-of", frozenset(("of-subject",)))
    yield from _grown_or_shrunk(view)
    begin = view.verb + 1
    other = said(view.tokens, begin, view.link_at, _LONG) if begin < view.link_at else ""
    by = next((w for w in (view.behind, view.tokens[view.at].low.split()[-1]) if w in _UNITS), "")
    if by and view.link == "by" and not view.passive:
        yield from _won_or_lost(view)
    if view.main_low not in _BEATING or not (other and by) or view.link != "by":
        return
    if not view.subjects() and not view.passive:
        label = f"winning margin over {other}"
        yield Candidate(label, "involved", frozenset(("margin",)))
    for who in view.subjects()[:1]:
        label = f"{by} by which {who} {view.main_low} {other}"
        if len(label.split()) <= MOST:
            yield Candidate(label, "involved", frozenset(("clause", "share-True")))


def _grown_or_shrunk(view: View) -> Iterator[Candidate]:
    """ "Its majority shrank from 40 to 12 seats": that it is of the majority is more than seats."""
    for who in view.subjects()[:2] if is_lead(view) else ():
        yield Candidate(who, "noun-of", frozenset(("of-subject",)))


def is_lead(view: View) -> bool:
    """Return whether a lead or a majority is so much, or was."""
    levels = view.main_low in MOVING_VERBS or view.main_low in _STANDING
    start, end = view.subject
    led = levels and view.link in ("from", "to", "at", *COPULAS)
    head = base_end(view.tokens, start) - 1
    return led and start <= head < end and view.tokens[head].low in _LEADS


_STANDING = COPULAS | {"stood", "stands"}


def _won_or_lost(view: View) -> Iterator[Candidate]:
    """ "lost in Arlen by 14,206 votes", "losing games by 30 points": by how much."""
    for words, margin in ((WINNING, "winning margin"), (LOSING, "losing margin")):
        if view.main_low in words and not (view.main_low in _KEEPING and not _is_won(view)):
            for who in view.subjects()[:1]:
                yield Candidate(f"{margin} of {who}", "involved", frozenset(("margin",)))
            yield Candidate(margin, "involved", frozenset(("margin", "bare")))


def _is_won(view: View) -> bool:
    """Whether what is held or kept is what one wins: "held the seat by 34 votes"."""
    return any(w.low in _PRIZES for w in view.tokens[view.verb + 1 : view.link_at])


_KEEPING = frozenset("kept keeps held holds retained retains took takes take regained".split())
_PRIZES = frozenset(
    """seat seats control power majority ward title cup lead office crown race match series contest
    final stage constituency""".split()
)
WINNING = frozenset(
    "win wins won winning kept keeps held holds retained retains took takes take regained".split()
)
LOSING = frozenset("lose loses lost losing".split())


def is_margin(view: View) -> bool:
    """Whether it is by how much somebody won or lost, which is no rise or fall."""
    last = view.tokens[view.at].low.split()[-1]
    unit = view.behind in _UNITS or last in _UNITS
    return unit and view.link == "by" and view.main_low in WINNING | LOSING


def _opposed(view: View) -> bool:
    """Whether the other side's number follows: "by 19 votes to 11"."""
    t, i = view.tokens, view.at + 2
    return i + 1 < len(t) and t[i].low in ("to", "against") and t[i + 1].kind == "#"
