"""What is counted behind a preposition of the verb, with the clause that it hangs on.

"The trust recruited 1,086 adults at 112 hospitals" → "hospitals at which adults were recruited":
the noun alone would not say which, and the clause turned round says no more than the text.
"""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import STAYING, form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, base_end, said, stages
from briefing_app.reading.labels.predicates import is_people, is_planned
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, SPEAKING, Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.lexicon.measures import GAUGED_BY
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of

_HANGING = frozenset("in on at from for into onto to".split())
_REACHING = frozenset(
    """go goes went gone travel travels travelled write writes wrote speak speaks spoke give gives
    gave given send sends sent supply supplies supplied deliver delivers delivered distribute
    distributes distributed offer offers offered hand hands handed lend lends lent sell sells sold
    post posts posted issue issues issued ship ships shipped provide provides provided""".split()
)
"""Verbs that with *to* lead to somebody or somewhere, and not to how many there are then."""
_NO_DEEDS = (
    COPULAS
    | HAVE
    | SPEAKING
    | UP_VERBS
    | DOWN_VERBS
    | frozenset(
        """result results resulted end ends ended finish finished succeed succeeded consist consists
        consisted engage engaged come comes came win wins won cut cuts limit limited bring brings
        brought put puts take takes took taken get gets got change changed turn turned do does did
        done account accounts accounted last lasts lasted order ordered range ranged vote voted
        keep keeps kept account make makes made""".split()
    )
)
_NO_PLACES = frozenset(
    """ways cases steps stages rounds phases batches instalments installments matches games tests
    pieces parts volumes occasions times lots votes sets reasons people goals points runs wickets
    overs innings tries frames holes laps seats places""".split()
)
"""What says how or how often it was done, not where or to what."""
_UNSURE = frozenset("not never could may might should must cannot can".split())
_NO_SUBJECTS = frozenset("remainder rest balance majority minority figure number total".split())
_LONG = 3


def whereto(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted with what is done there, to it or for it."""
    view = scene.view
    counts = scene.kind in (UnitKind.COUNT, UnitKind.NONE) and not (scene.relative or scene.move)
    if scene.entry is not None or not counts or not _hangs(view):
        return
    if scene.mention.unit in GAUGED_BY:
        return  # "The town lies on a 400-kilovolt line"
    t, begin = view.tokens, view.at + 1
    ends = stages(t, begin, 1)
    noun = said(t, begin, ends[0], _LONG) if ends else ""
    last = noun.rpartition(" ")[2]
    if not noun or last in _NO_PLACES or scene.is_complete(begin):
        return
    which = f"{noun} {view.link} {'whom' if is_people(noun) else 'which'}"
    for clause in _clauses(view):
        label = f"{which} {clause}"
        if len(label.split()) <= MOST and not set(content(clause)) & set(content(noun)):
            yield Candidate(label, "whereto", frozenset((view.link,)))


def _hangs(view: View) -> bool:
    """Whether the number hangs on the verb of its clause by a preposition, and it was done."""
    main, link, t = view.main, view.link_at, view.tokens
    if main is None or link <= view.verb or view.link not in _HANGING or t[link].kind != "P":
        return False
    if main.low in _NO_DEEDS or (view.link == "to" and main.low not in _REACHING):
        return False
    doubted = any(w.low in _UNSURE or w.low.endswith("n't") for w in t[view.group : view.verb])
    supposed = any(w.low in ("if", "unless", "whether") for w in t[: view.verb])
    return not (doubted or supposed or (main.kind == "B" and not is_planned(view)))


def _clauses(view: View) -> Iterator[str]:
    """What is said of the thing behind the preposition: what was done there, or who did it."""
    t, link, main = view.tokens, view.link_at, view.main
    if main is None:
        return
    at = view.verb + 1
    while at < link and t[at].kind == "A":
        at += 1
    particle = t[at].low if at < link and t[at].kind == "L" else ""
    at += bool(particle)
    if at == link:
        yield from _done_there(view, main, particle)
        return
    if view.passive or particle or main.kind == "G":
        return
    if t[at].kind == "#":
        at += 1 + (t[at + 1].low == "of")
    done = form_of(main.low)
    what = said(t, at, base_end(t, at), _LONG)
    if done and what and base_end(t, at) == link and set(content(what)) - HOLLOW:
        yield f"{what} {_be(view, what)} {done}"


def _done_there(view: View, main: Token, particle: str) -> Iterator[str]:
    """What was done there, or who was there: "adults were enrolled", "film played"."""
    group = " ".join(w.low for w in view.tokens[view.group : view.verb + 1] if w.kind != "A")
    acts = main.kind == "F" or main.low in STAYING or (main.kind == "G" and " " in group)
    for who in view.subjects()[:1] if view.passive or acts else ():
        told = who.rpartition(" ")[2] not in _NO_SUBJECTS
        if told and len(who.split()) <= _LONG and classes_of(who.split()[0].lower())[:1] != "G":
            deed = f"{_be(view, who)} {main.low}" if view.passive else group
            yield f"{who} {deed} {particle}".rstrip()


def _be(view: View, who: str) -> str:
    """The auxiliary of a passive that is said of somebody at the time of the clause."""
    many = is_many(who)
    if is_planned(view):
        return "will be"
    main = view.main_low
    helped = {w.low for w in view.tokens[view.group : view.verb]}
    past = bool(set(classes_of(main)) & set("DP") or helped & HAVE)
    now = bool(helped & {"is", "are"}) if view.passive else not past
    return ("are" if now else "were") if many else ("is" if now else "was")
