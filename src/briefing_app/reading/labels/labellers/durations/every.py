"""How often: "need a transfusion every three weeks" is the time between transfusions."""

from collections.abc import Iterator

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import is_many, is_plural
from briefing_app.reading.labels.deeds import third_person
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import base_end, nouns_before, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import MULTIPLIED, View
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_count

_COMING = frozenset(
    """run runs ran running leave leaves left depart departs departed go goes went come comes came
    arrive arrives arrived pass passes passed sail sails sailed happen happens happened occur
    occurs occurred""".split()
)
"""Verbs that say of their subject only that it is there again."""


_AWAITED = frozenset("expected due".split())


def every(scene: Scene) -> Iterator[Candidate]:
    """Propose what there is once in such a time."""
    view = scene.view
    t, at = view.tokens, view.at
    led = t[at - 1].low if at else ""
    once = at > 1 and t[at - 2].low == "once" and led in ("every", "in", "each")
    if at < 1 or not (led == "every" or once):
        return
    before = at - 1 - once
    if named := list(_named(scene, before)):
        yield from named
        return
    if view.main is not None:
        yield from _done(view, before)


def _named(scene: Scene, before: int) -> Iterator[Candidate]:
    """ "an attack every five months", "44,900 people passed through, one every two seconds"."""
    t = scene.view.tokens
    start = nouns_before(t, before)
    one = start - 1 if start < before else before - 1
    if one < 0 or t[one].low not in ("a", "an", "one"):
        return
    if start < before:
        label = f"time between {_many(said(t, start, before))}"
        yield Candidate(label, "time-every", frozenset(("named",)))
    elif t[one].low == "one":
        told = [m.unit.partition("/")[0] for m, _ in scene.earlier[:2] if is_count(m.unit)]
        rules = [label.text for _, label in scene.earlier[:1] if label.rule == "time-every"]
        for what in [plural(unit) for unit in told if unit][:1]:
            yield Candidate(f"time between {what}", "time-every", frozenset(("one",)))
        for label in rules:
            yield Candidate(label, "time-every", frozenset(("again",)))


def _done(view: View, end: int) -> Iterator[Candidate]:
    """ "needs a transfusion every three weeks": what is done again is what the verb takes."""
    t, main = view.tokens, view.main
    begin = view.verb + 1
    if main is None or any(w.text == "," for w in t[begin:end]):
        return  # "fares rose, and trains run every 20 minutes": another verb
    reach = base_end(t, begin)
    # "has to be expected every six years": what there is again is the subject
    awaited = main.low in _AWAITED
    direct = begin < reach <= end and main.low not in _COMING  # "trucks left the quarry every"
    if direct and not any(w.kind == "#" for w in t[begin:reach]):
        yield Candidate(f"time between {_many(said(t, begin, reach))}", "time-every", frozenset())
    if direct or main.kind not in "FEB":
        return
    noun = "NB" in classes_of(_base(main.low))[:2]
    if noun and not view.passive and main.low not in _COMING:
        yield Candidate(f"time between {_many(_base(main.low))}", "time-every", frozenset())
    for who in view.subjects()[:2]:
        yield from _of_subject(view, who, awaited=awaited)


def _of_subject(view: View, who: str, *, awaited: bool) -> Iterator[Candidate]:
    t, main = view.tokens, view.main
    if main is None:
        return
    group = [w for w in t[view.group : view.verb + 1] if w.kind in "XEFB"]
    hung = main.kind == "E" and len(group) == 1 and _has_verb_behind(view)
    if main.low in _COMING or awaited:
        yield Candidate(f"time between {_many(who)}", "time-every", frozenset())
    elif view.passive or t[view.verb - 1].low == "be" or hung:
        were = "are" if is_many(who) else "is"
        label = f"interval at which {who} {were} {main.low}"
        yield Candidate(label, "time-every", frozenset(("which",)))
    elif main.low not in COPULAS and (len(group) == 1 or main.kind == "B"):
        does = main.low if is_many(who) or main.kind != "B" else third_person(main.low)
        label = f"interval at which {who} {does}"
        yield Candidate(label, "time-every", frozenset(("which",)))


def _has_verb_behind(view: View) -> bool:
    """Whether the clause has its verb yet to come: "A drug given every eight weeks halves them"."""
    near = next((w for w in view.after if w.kind not in "AY"), None)
    return near is not None and (near.kind in "FX" or MULTIPLIED.match(near.low) is not None)


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
