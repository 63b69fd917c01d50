"""Lengths of time that an amount is told of, or looked back over.

"51 deaths in the first two months" is the period of those deaths, "35 per cent four years ago" the
time since an earlier share.
"""

from collections.abc import Iterator

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.label import OWN, Candidate, Label
from briefing_app.reading.labels.phrases import MOST, base_end, nouns_before, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import ended
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_relative
from briefing_app.reading.pattern import Pattern

_BACK = frozenset("ago earlier before previously".split())
_COMPARING = frozenset("than as".split())
_SET_BY = frozenset("from with against to".split())
_NTH = frozenset("first last past next previous preceding following coming".split())
_DURING = frozenset("in over during within for across throughout".split())
_TO = frozenset("to ended ending through until".split())
_SET = Pattern(r"\s(?:compared with|against|relative to)\s.*$")
_JOINT = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|per|who|that|among)\s")
_EARLIER = Pattern(r"\b(?:earlier|previous|former|old|new|current|last)\s")


def spans(scene: Scene) -> Iterator[Candidate]:
    """Propose the period that an amount is of, and how far back one looks."""
    yield from _looked_back(scene)
    yield from _period(scene)
    yield from _ago(scene)


def _looked_back(scene: Scene) -> Iterator[Candidate]:
    """ "from 14 per cent ten years ago": the time since that share, and of what moved since.

    A time right behind an amount that moved over it is the time of that move.
    """
    view = scene.view
    t, before = view.tokens, view.at - 1
    if before < 0:
        return
    number = nouns_before(t, view.at) - 1
    led = 0 < number < before and t[number].kind == "#" and t[number - 1].low in _SET_BY
    compared = t[before].kind == "#" or t[before].low in _COMPARING or led
    if view.behind in _BACK and compared:
        for what in _told(scene):
            yield Candidate(f"time since earlier {what}", "time-back", frozenset(("since",)))
        yield Candidate("time of comparison", "time-back", frozenset())
    moved = before > 0 and view.link in ("in", "over") and t[view.link_at - 1].kind == "#"
    for mention, label in scene.earlier[:1] if moved else ():
        if mention.found.change and label.text.startswith(("rise in ", "fall in ")):
            yield Candidate(f"time of {label.text}", "time-back", frozenset(("move",)))


def _told(scene: Scene) -> Iterator[str]:
    """What the amount right before is of, without that it was earlier or moved."""
    for mention, label in scene.earlier[:1]:
        if mention.sentence == scene.mention.sentence and _is_named(label):
            bare = _EARLIER.sub("", _SET.sub("", label.text))
            for opening in ("rise in ", "fall in ", "change in "):
                bare = bare.removeprefix(opening)
            if bare and is_many(_JOINT.split(bare)[0]):
                share = is_relative(mention) and not (
                    mention.found.change or _SET.search(label.text)
                )
                bare = f"{'share' if share else 'number'} of {bare}"
            if bare and len(bare.split()) <= MOST - 3:
                yield bare


def _is_named(label: Label) -> bool:
    return bool(label.text) and label.rule not in OWN and not label.rule.startswith("time-")


def _period(scene: Scene) -> Iterator[Candidate]:
    """ "fell to 574 in the 12 months to August", "51 deaths in the first two months"."""
    t, at = scene.view.tokens, scene.view.at
    nth = at > 0 and t[at - 1].low in _NTH
    the = at - 1 - nth
    ends = at + 1 < len(t) and (t[at + 1].low in _TO or t[at + 1].kind == "Y") and the == at - 1
    led = the > 0 and t[the].kind == "D" and t[the - 1].low in _DURING
    if not led or not (nth or ends):
        return
    for mention, label in scene.earlier[:1]:
        near = mention.sentence == scene.mention.sentence
        text = _SET.sub("", label.text)
        own = any(w.kind in "WFXEBG" for w in t[:the] if w.start > mention.end)
        if near and not own and _is_named(label) and len(text.split()) <= MOST - 2:
            yield Candidate(f"period of {text}", "time-period", frozenset())
    if the > 1 and nth and (doing := _doing(scene, the - 1)):
        yield Candidate(f"period of {doing}", "time-period", frozenset(("deed",)))


def _doing(scene: Scene, led: int) -> str:
    """What was done then: "had 9 attacks in the past year", "what it spent in the last"."""
    view = scene.view
    main = view.main
    if main is None or main.low in COPULAS or view.passive or view.verb + 1 != led:
        return ""
    return "spending" if form_of(main.low) == "spent" else ""


def _ago(scene: Scene) -> Iterator[Candidate]:
    """ "Thirteen years ago two workers lost their lives": the time since they lost them."""
    view = scene.view
    t, begin = view.tokens, view.at + 2
    opens = view.at == 0 or t[view.at - 1].kind in "MS"
    if view.behind not in ("ago", "earlier") or not opens or view.verb >= 0:
        return
    begin += begin < len(t) and t[begin].text == ","
    verb = next((k for k in range(begin, min(begin + 9, len(t))) if t[k].kind in "FXE"), -1)
    if verb <= begin or any(w.kind in "MSW" for w in t[begin:verb]):
        return
    end = base_end(t, verb + 1)
    told = any(w.kind == "#" for w in t[verb:])
    done = "D" in classes_of(t[verb].low) and t[verb].low not in COPULAS
    what = said(t, verb + 1, end) if end > verb + 1 else ""
    for who in ended(t, begin, verb)[:1] if done and not told else ():
        label = f"time since {who} {t[verb].low} {what}".strip()
        yield Candidate(label, "time-since", frozenset(("ago",)))
    if told:
        yield Candidate("time of comparison", "time-back", frozenset(("front",)))
