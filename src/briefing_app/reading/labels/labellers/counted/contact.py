"""What a clause says of a number that stands right before it with no *that*.

"the nine posts it advertised" → "posts advertised", "the £410,000 the council paid consultants" →
"money paid to consultants by council".
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import STAYING, form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import MOST, base_end, said
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, SPEAKING, Token
from briefing_app.reading.labels.view import View

_WHO = frozenset("it they he she we i you".split())
_PAYING = frozenset(
    "pay pays paid give gives gave owe owes owed lend lends lent offer offered".split()
)
_AHEAD = frozenset("will would shall".split())
_NO_DEEDS = COPULAS | HAVE | STAYING
_LONG = 3


def contact(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted or paid with what the clause behind it says was done to it."""
    view = scene.view
    t, at = view.tokens, view.at
    if scene.entry is not None or scene.relative or scene.move or _is_fronted(view):
        return
    noun_end = base_end(t, at + 1) if t[at + 1 : at + 2] and t[at + 1].kind in "NJ" else at + 1
    noun = said(t, at + 1, noun_end) or scene.noun
    if scene.kind is UnitKind.MONEY:
        noun = noun or "money"
    start, end = _subject(t, noun_end)
    verb = end
    while verb < len(t) and t[verb].kind in "XA":
        verb += 1
    if not noun or end == start or verb >= len(t) or t[verb].kind not in "FEB":
        return
    helped = {w.low for w in t[end:verb]}
    speaks = t[verb].low in SPEAKING and t[verb + 1 : verb + 2] and t[verb + 1].kind in "FXS"
    if (
        speaks
        or t[verb].low in _NO_DEEDS
        or helped - _AHEAD - HAVE - {"also", "once", "now", "already", "then"}
    ):
        return
    done, who = form_of(t[verb].low), said(t, start, end, _LONG)
    whom = said(t, verb + 1, base_end(t, verb + 1), _LONG) if t[verb].low in _PAYING else ""
    to = f" to {whom}" if whom and is_people(whom) else ""
    if done and (to or _is_closed(t, verb + 1)):
        label = f"{noun} {'to be ' if helped & _AHEAD else ''}{done}{to}"
        yield Candidate(label, "contact", frozenset(("deed",)))
        if who and len(f"{label} by {who}".split()) <= MOST:
            yield Candidate(f"{label} by {who}", "contact", frozenset(("by",)))


def _is_fronted(view: View) -> bool:
    """Whether the number is in a phrase that opens a clause: "In the 14 towns it serves no"."""
    t, link = view.tokens, view.link_at
    opens = link == 0 or (link > 0 and t[link - 1].kind in "MCS")
    known = view.at > 0 and t[view.at - 1].low in ("the", "those", "all", "these")
    return not known or (opens and t[link].kind == "P" and view.link != "of")


def _subject(t: Sequence[Token], at: int) -> tuple[int, int]:
    """Where the subject of a clause stands that begins at a place; empty if none does."""
    if at >= len(t):
        return at, at
    if t[at].low in _WHO:
        return at, at + 1
    named = t[at].kind == "D" or (t[at].kind == "N" and t[at].text[:1].isupper())
    return (at, base_end(t, at)) if named else (at, at)


def _is_closed(t: Sequence[Token], at: int) -> bool:
    """Whether nothing stands there that the verb before could be done to."""
    return at >= len(t) or t[at].kind in "MPCYFXSIA"
