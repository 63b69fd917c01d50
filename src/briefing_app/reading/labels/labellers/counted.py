"""What is counted and what happened to it: "people evacuated", "guns without a serial number"."""

import re
from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.deeds import STAYING, participle_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import base_end, said, stages
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE
from briefing_app.reading.labels.view import SAYING, View, beyond_aside, opened, unique
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.pattern import Pattern

_PEOPLE = Pattern(r"(?:people|children|men|women|\w+(?:ers|ors|ists|ants|ees|ians))$")


def is_people(noun: str) -> bool:
    """Whether a noun phrase counts people: what they do is said with *who*."""
    word = re.split(r"\s(?:of|in|for|on|at|to|from|with|by|aged|who)\b", noun.lower())[0].split()
    last = word[-1] if word else ""
    return _PEOPLE.match(last) is not None or singular(last) in PERSON_NOUNS


def counted(scene: Scene) -> Iterator[Candidate]:
    """Propose the noun behind the number, with what narrows it and what is done to it."""
    view = scene.view
    t, begin = view.tokens, view.at + 1
    than = ""
    if begin < len(t) and t[begin].low in ("more", "fewer", "less", "additional", "extra"):
        than = f"{t[begin].low} "
        begin += 1
    if begin >= len(t) or t[begin].kind not in "NJGED" or base_end(t, begin) == begin:
        return
    if scene.relative:
        than = "share of "
    attributive = t[view.at].text.endswith("-") or t[begin].start == t[view.at].end
    whole = _is_whole(view)
    for label in opened(t, begin)[: 1 if whole else None]:
        yield Candidate(than + label, "counted", frozenset(("attributive",) if attributive else ()))
    ends = stages(t, begin)
    bare = than + said(t, begin, ends[0])
    yield from _by_them(view, bare)
    if whole or _is_inside(view):
        return
    for label, trait in done(view, bare, ends[0]):
        yield Candidate(label, "counted-done", frozenset((trait,)))
    for end in ends:
        for label in suffered(view, said(t, begin, end), end):
            yield Candidate(label, "counted-verb", frozenset())


def _by_them(view: View, noun: str) -> Iterator[Candidate]:
    """Who did it where the passive names them: "Mathematics was failed by 29,000 pupils"."""
    main = view.main
    if main is None or not view.passive or view.link != "by" or not main.low.endswith("ed"):
        return
    who = "who" if is_people(noun) else "that"
    for what in view.subjects()[:2]:
        yield Candidate(f"{noun} {who} {main.low} {what}", "counted-by", frozenset())


def _is_whole(view: View) -> bool:
    """Whether the number is that of a whole: "35 of the valley's 42 schools were closed"."""
    t, i = view.tokens, view.at - 1
    while i > 0 and (t[i].kind in "DJ" or t[i].text.endswith(("'s", "’s", "s’"))):
        i -= 1
    return i > 0 and t[i].low == "of" and t[i - 1].kind in "#YO"


def _is_inside(view: View) -> bool:
    """Whether the noun stands in a phrase that narrows another: "people in nine towns"."""
    t, i = view.tokens, view.link_at
    return (
        i > 0
        and t[i].kind == "P"
        and t[i].low in ("in", "of", "at", "from", "with")
        and (t[i - 1].kind == "N")
    )


def partitive(scene: Scene) -> Iterator[Candidate]:
    """Propose what a part is of: "22 of the cases", and what is done to the elided noun."""
    view = scene.view
    t, begin = view.tokens, view.at + 1
    noun = scene.noun or _people_of(scene)
    if begin < len(t) and t[begin].low == "of" and not scene.relative:
        first = _behind_whole(view, begin + 1)
        ends = stages(t, first)
        for end in ends:
            phrase = said(t, first, end)
            yield Candidate(phrase, "part-of", frozenset())
            for label, trait in done(view, phrase, end):
                yield Candidate(label, "part-of-done", frozenset((trait,)))
            for label in suffered(view, phrase, end):
                yield Candidate(label, "part-of-verb", frozenset())
        if not ends and begin + 2 < len(t) and t[begin + 1].kind == "O" and noun:
            begin += 2
    if not noun and not scene.relative and scene.kind in (UnitKind.NONE, UnitKind.COUNT):
        near = [label.text for m, label in scene.earlier[:1] if m.found.kind in ("count", "level")]
        for who in unique((*scene.subjects_before[:1], *near)):
            for label in suffered(view, who, begin):
                yield Candidate(label, "elided-before", frozenset())
    if not noun or (begin < len(t) and t[begin].kind in "NJ" and base_end(t, begin) > begin):
        return
    written = frozenset((f"written-{bool(scene.mention.found.unit_text)}",))
    yield Candidate(noun, "elided", written)
    for label, trait in done(view, noun, begin):
        yield Candidate(label, "elided-done", written | {trait})
    for label in suffered(view, noun, begin):
        yield Candidate(label, "elided-verb", written)
    if begin < len(t) and t[begin].kind in "PE":
        for end in _tail_ends(view, begin):
            yield Candidate(f"{noun} {said_tail(view, begin, end)}", "elided-tail", frozenset())


def _people_of(scene: Scene) -> str:
    """People, where only they suffer what the verb says: "kills at least 63"."""
    main = scene.view.main
    bare = scene.kind in (UnitKind.NONE, UnitKind.COUNT) and not scene.mention.unit
    harmed = main is not None and participle_of(main.low) in _HARMED
    return "people" if bare and harmed and not scene.relative else ""


_HARMED = frozenset(
    """killed injured wounded displaced evacuated hospitalised hospitalized arrested detained
    rescued infected employed hired jailed sentenced vaccinated treated""".split()
)


def _behind_whole(view: View, at: int) -> int:
    """Behind the number of a whole: "of the state's 44,860 villages"."""
    t = view.tokens
    for i in range(at, min(at + 5, len(t))):
        if t[i].kind == "#":
            return i + 1
        if t[i].kind not in "DJN":
            break
    return at


def _tail_ends(view: View, begin: int) -> list[int]:
    t = view.tokens
    if t[begin].kind == "P":
        end = base_end(t, begin + 1)
        return stages(t, begin + 1) if end > begin + 1 else []
    out = [begin + 1]
    if begin + 1 < len(t) and t[begin + 1].kind == "P":
        out += stages(t, begin + 2)
    return out


def said_tail(view: View, begin: int, end: int) -> str:
    """The words of a part that narrows, with its preposition."""
    t = view.tokens
    words = [w.text for w in t[begin:end] if w.kind != "Y" or w.text.isdigit()]
    return " ".join(words) if len(words) <= 6 else ""


_HOLDING = frozenset(
    """hold holds held houses housed hosts hosted accommodates contains contain has have had
    employs employed employ enrolled carries seats treats""".split()
)
_NEEDY = frozenset(
    """taken left brought made given put used set sent known held kept led based caused forced
    employed planted sold seen moved linked related""".split()
)
_PLANS = frozenset("will would could may might to should shall plans".split())


def done(view: View, noun: str, end: int) -> Iterator[tuple[str, str]]:
    """Yield the noun with the participle of the verb whose object it is; it ends at ``end``."""
    main = view.main
    left = end < len(view.tokens) and view.tokens[end].kind in "JE"
    deed = done_to(view.mention) if noun else ""
    owned = deed == "received" and any(w.low in HAVE for w in view.tokens[: view.at])
    if deed and not owned and not (left and deed in ("left", "made", "kept", "found", "held")):
        yield f"{noun} {deed}", "deed"
    if main is None or not noun:
        return
    if (
        main.low in _HOLDING
        and not participle_of(main.low)
        and all(w.kind in "DA" for w in view.middle)
    ):
        for who in view.subjects()[:1]:
            yield f"{noun} in {who}", "held"
    near = all(w.kind in "DAJL" for w in view.middle)
    listed = (
        not near
        and any(w.kind == "#" for w in view.middle)
        and not any(w.kind in "P" for w in view.middle[-1:])
    )
    if view.passive or (main.kind == "E" and view.group == view.verb and _participial(view)):
        return
    participle = participle_of(main.low)
    if not participle or not (near or listed):
        return
    particle = next((w.low for w in view.middle if w.kind == "L"), "")
    trait = "near" if near else "listed"
    group = view.tokens[view.group : view.verb]
    planned = any(w.low in _PLANS for w in group)
    participle = f"to be {participle}" if planned else participle
    yield f"{noun} {participle} {particle}".strip(), f"{trait}-planned" if planned else trait
    tail = _where(view, end)
    if tail:
        yield f"{noun} {participle} {tail}", f"{trait}-tail"
    who = next(iter(view.subjects()), "")
    if who and len(who.split()) < 4:
        yield f"{noun} {participle} by {who}", f"{trait}-by"
        if main.low in _HOLDING:
            yield f"{noun} in {who}", f"{trait}-in"


def _participial(view: View) -> bool:
    """Whether the form in -ed hangs on a noun as its participle: "driven by 63 people"."""
    return bool(view.middle) and view.middle[0].kind == "P"


def _where(view: View, i: int) -> str:
    """The prepositional phrase after the object: "off the street"."""
    t = view.tokens
    if i < len(t) and t[i].kind == "P":
        end = base_end(t, i + 1)
        if end > i + 1:
            return said_tail(view, i, end)
    return ""


def suffered(view: View, noun: str, end: int) -> Iterator[str]:
    """Yield the noun with the verb whose subject it is: "people who died", "cases cleared"."""
    t = view.tokens
    i = beyond_aside(t, end)
    while i < len(t) and t[i].kind in "AY":
        i += 1
    if i >= len(t) or t[i].kind not in "XFE" or not noun:
        return
    passive = have = deny = planned = False
    while i < len(t) and t[i].kind in "XA":
        passive |= t[i].kind == "X" and t[i].low in COPULAS
        have |= t[i].low in ("had", "has", "have")
        deny |= t[i].low == "not"
        planned |= t[i].low in _PLANS
        i += 1
    if i >= len(t):
        return
    who = "who" if is_people(noun) else "that"
    word = t[i]
    negation = "not " if deny else ""
    if passive and word.kind in "EG":
        planning = "to be " if planned and word.kind == "E" else ""
        yield from _with_parts(view, f"{noun} {negation}{planning}{word.low}", i + 1)
    elif passive and word.kind in "PJ":
        yield from _with_parts(view, f"{noun} {negation}".strip(), i)
    elif passive and word.kind in "DN#":
        for label in opened(t, i):
            yield label
    elif have and word.kind in "DNJ":
        no = word.low == "no"
        for label in opened(t, i + no):
            yield f"{noun} {'without' if no else 'with'} {label}"
    elif word.kind == "E" and not (passive or have) and _is_suffering(view, i):
        yield from _with_parts(view, f"{noun} {word.low}", i + 1)
    elif word.kind in "FEB" and not passive and word.low not in SAYING:
        perfect = "have " if have and "D" not in classes_of(word.low) else ""
        for label in _with_parts(view, f"{perfect}{word.low}", i + 1):
            yield f"{noun} {who} {label}"


def _is_suffering(view: View, i: int) -> bool:
    """Whether a form in -ed behind a noun says what was done to it: it has no object."""
    t = view.tokens
    if t[i].low in STAYING | UP_VERBS | DOWN_VERBS:
        return False
    return i + 1 >= len(t) or t[i + 1].kind in "FXEPMYA"


def _with_parts(view: View, start: str, at: int) -> list[str]:
    """The words so far, and with the phrase that follows."""
    t = view.tokens
    out = [start]
    i = at
    if i < len(t) and t[i].kind in "L":
        start = f"{start} {t[i].low}"
        out = [start]
        i += 1
    if i < len(t) and t[i].kind == "J":
        out.append(f"{start} {t[i].low}")
        start = out[-1]
        i += 1
    if i < len(t) and t[i].kind == "P":
        for end in stages(t, i + 1, 2):
            tail = said_tail(view, i, end)
            if tail:
                out.append(f"{start} {tail}")
        if start.split()[-1] in _NEEDY:
            out = out[1:] or out
    elif i < len(t) and t[i].kind in "DNJ#" and (objects := opened(t, i)[:2]):
        out = [f"{start} {label}" for label in objects]
    elif i < len(t) and t[i].kind == "I" and i + 1 < len(t):
        out.append(f"{start} to {t[i + 1].low}")
    return unique(out)
