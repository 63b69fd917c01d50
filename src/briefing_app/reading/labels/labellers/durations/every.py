"""How often: "need a transfusion every three weeks" is the time between transfusions."""

from collections.abc import Iterator

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import is_many, is_plural
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import base_end, said
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View
from briefing_app.reading.lexicon.word_classes import classes_of

_COMING = frozenset(
    """run runs ran running leave leaves left depart departs departed go goes went come comes came
    arrive arrives arrived pass passes passed sail sails sailed happen happens happened occur
    occurs occurred""".split()
)
"""Verbs that say of their subject only that it is there again."""


_AWAITED = frozenset("expected due".split())


def every(view: View) -> Iterator[Candidate]:
    """Propose what there is once in such a time."""
    t, at, main = view.tokens, view.at, view.main
    if at < 1 or t[at - 1].low != "every" or main is None:
        return
    begin = view.verb + 1
    if any(w.text == "," for w in t[begin : at - 1]):
        return  # "fares rose, and trains run every 20 minutes": another verb
    end = base_end(t, begin)
    # "has to be expected every six years": what there is again is the subject
    awaited = main.low in _AWAITED
    direct = begin < end <= at - 1
    if direct and not any(w.kind == "#" for w in t[begin:end]):
        yield Candidate(f"time between {_many(said(t, begin, end))}", "time-every", frozenset())
    if direct or main.kind not in "FEB":
        return
    noun = "NB" in classes_of(_base(main.low))[:2]
    if noun and not view.passive and main.low not in _COMING:
        yield Candidate(f"time between {_many(_base(main.low))}", "time-every", frozenset())
    group = [w for w in t[view.group : view.verb + 1] if w.kind in "XEFB"]
    for who in view.subjects()[:2]:
        if main.low in _COMING or awaited:
            yield Candidate(f"time between {_many(who)}", "time-every", frozenset())
        elif view.passive or t[view.verb - 1].low == "be":
            were = "are" if is_many(who) else "is"
            label = f"interval at which {who} {were} {main.low}"
            yield Candidate(label, "time-every", frozenset(("which",)))
        elif len(group) == 1 and main.low not in COPULAS:
            label = f"interval at which {who} {main.low}"
            yield Candidate(label, "time-every", frozenset(("which",)))


def _base(verb: str) -> str:
    """A verb without the ending of its third person: "reports" → "report"."""
    return verb[:-1] if verb.endswith("s") and "Z" in classes_of(verb) else verb


def _many(what: str) -> str:
    """A noun phrase in the plural, by its head: "bus to the coast" → "buses to the coast"."""
    words = what.split()
    last = next((i for i, w in enumerate(words) if w in _PARTS), len(words)) - 1
    if last < 0 or is_plural(words[last].lower()):
        return what
    return " ".join((*words[:last], plural(words[last]), *words[last + 1 :]))


_PARTS = frozenset("of in for on at to from with by".split())
