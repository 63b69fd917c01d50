"""What a court gives: "jailed for nine years", "a judge sentenced them to two years in prison"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import base_end, said
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View

_JAILING = frozenset(
    """jailed jails jail jailing imprisoned imprisons imprison imprisoning sentenced sentences
    sentence sentencing""".split()
)
_GIVEN = frozenset("given got get gets received receives receive handed faced face faces".split())
_FACING = frozenset("faced face faces facing".split())
_PRISON = frozenset("prison jail custody imprisonment penitentiary".split())
_MORE = frozenset(("another", "further", "additional", "extra"))
_REACH = 4


def terms(view: View) -> Iterator[Candidate]:
    """Propose the sentence that somebody was given or faces."""
    jailed = view.main_low in _JAILING and view.link in ("for", "to", "of")
    if not jailed and not (view.main_low in _GIVEN and _in_prison(view)):
        return
    faced = view.main_low in _FACING
    more = "further " if {w.low for w in view.tokens[view.verb : view.at]} & _MORE else ""
    term = f"{more}prison sentence{' faced' if faced else ''}"
    for who in _whom(view):
        if is_people(who) or not is_many(who):  # no racehorses
            label = f"{term} {'by' if faced else 'of'} {who}"
            yield Candidate(label, "time-term", frozenset(("whom",)))
    yield Candidate(term, "time-term", frozenset(("bare",)))


def _in_prison(view: View) -> bool:
    """Whether it is said behind that the time is spent locked up."""
    near = view.after[:_REACH]
    barred = any((w.low, v.low) == ("behind", "bars") for w, v in pairwise(near))
    return barred or any(w.low in _PRISON for w in near)


def _whom(view: View) -> list[str]:
    """Whom a court sends there: what the judge does it to, or to whom it is done."""
    t, begin = view.tokens, view.verb + 1
    end = base_end(t, begin)
    object_ = _object(t, begin, end) if view.main_low in _JAILING and end <= view.link_at else ""
    return [object_] if object_ else view.subjects()[:2]


def _object(t: Sequence[Token], begin: int, end: int) -> str:
    return said(t, begin, end) if end > begin else ""
