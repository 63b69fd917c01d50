"""What is done to what a verb counts: "cups of tea poured", "homes expected to sign up"."""

from collections.abc import Iterator

from briefing_app.reading.labels.deeds import STAYING, form_of, parted, participle_of
from briefing_app.reading.labels.phrases import MOST, base_end, names_next, said
from briefing_app.reading.labels.predicates import is_people, is_planned, said_tail, tie_of
from briefing_app.reading.labels.tokens import HAVE, Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.lexicon.unit import GIVING
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import is_count

_HOLDING = frozenset(
    """hold holds held houses housed hosts hosted accommodates contains contain has have had
    employs employed employ enrolled carries seats treats""".split()
)

_TAKING = frozenset("took take takes cost costs".split())


def _is_timed(view: View, end: int) -> bool:
    """Whether an amount follows the noun: "took three sisters seven years"."""
    return end < len(view.tokens) and view.tokens[end].kind == "#"


_LIGHT = frozenset("made make makes took take takes gave give gives".split())
"""Verbs that say little but who did it: "passengers made 3 million trips"."""

_JOINT = {
    "disposed": "of", "dealt": "with", "cared": "for", "catered": "for", "responded": "to",
    "replied": "to", "attended": "to", "coped": "with", "paid": "for", "looked": "after into at",
    "gone": "through", "sifted": "through", "combed": "through", "spoken": "to with",
    "talked": "to", "written": "to", "listened": "to", "applied": "for", "asked": "for",
    "called": "for", "worked": "on with", "operated": "on",
}  # fmt: skip
"""Verbs that reach their object by a preposition, which their participle keeps."""

_NEEDY = frozenset("left made kept found held given put sent".split())
"""Deeds that say little without what follows the object."""


def done(view: View, noun: str, end: int) -> Iterator[tuple[str, str]]:
    """Yield the noun with the participle of the verb whose object it is; it ends at ``end``.

    Where stuff or money was brought to stands behind what was done: "water trucked to camps".
    """
    if any(classes_of(word.lower())[:1] in ("P", "D") for word in noun.split()[1:]):
        return  # "terminals closed" are not "seen" besides
    if given := _given(view, noun, end):
        yield given, "deed-tail"
        return
    if bidden := _bidden(view, noun, end):
        yield bidden, "deed-tail"
        return
    of = _where(view, end)
    plain = of.startswith("of ") and all(w.kind not in "#Y" for w in view.tokens[end : end + 4])
    if plain and len(noun.split()) + len(of.split()) < MOST - 1:
        noun = f"{noun} {of}"  # "cups of tea poured"
        end += len(of.split())
    what, goal = (noun, "") if is_count(view.mention.unit) else parted(noun)
    for label, trait in _done(view, what, end):
        yield f"{label} {goal}" if goal and not trait.endswith(("by", "tail")) else label, trait


def _given(view: View, noun: str, end: int) -> str:
    """What those are given: "gave 1,412 young people a safe bed"."""
    t = view.tokens
    main = view.main
    near = main is not None and all(w.kind in "DAJ" for w in view.middle)
    what = end + 1 < len(t) and t[end].kind == "D" and base_end(t, end + 1) > end + 1
    whom = what and noun and (is_people(noun) or t[end].low in ("a", "an"))
    if not (near and whom) or view.main_low not in GIVING:
        return ""
    deed = participle_of(view.main_low)
    ahead = "to be " if is_planned(view) else ""
    thing = said(t, end + 1, base_end(t, end + 1))
    return f"{noun} {ahead}{_denied(view)}{deed} {thing}" if deed and not view.passive else ""


def _bidden(view: View, noun: str, end: int) -> str:
    """What those are expected, asked or forced to do: "It expects 22,000 homes to sign up"."""
    t = view.tokens
    near = all(w.kind in "DAJ" for w in view.middle)
    if noun and end < len(t) and t[end].low == "go" and view.main_low.startswith("let"):
        return f"{noun} {'to be ' if is_planned(view) else ''}let go"
    if not (near and noun and end + 1 < len(t) and t[end].kind == "I" and t[end + 1].kind == "B"):
        return ""
    deed = participle_of(view.main_low) if view.main_low in _BIDDING else ""
    away = f" {t[end + 2].low}" if end + 2 < len(t) and t[end + 2].kind == "L" else ""
    return f"{noun} {deed} to {t[end + 1].low}{away}" if deed else ""


_BIDDING = frozenset(
    """expect expects expected ask asks asked want wants wanted urge urges urged force forces forced
    require requires required order orders ordered invite invites invited allow allows allowed
    enable enables enabled help helps helped tell told""".split()
)
"""Verbs whose object is who shall do what follows."""


def _done(view: View, noun: str, end: int) -> Iterator[tuple[str, str]]:
    main = view.main
    left = end < len(view.tokens) and view.tokens[end].kind in "JE"
    if main is not None and main.low in _TAKING and _is_timed(view, end):
        return
    if losing := _losing(view, noun, end):
        yield losing, "deed-tail"
        return
    own = view.link == "and" and end < len(view.tokens) and view.tokens[end].kind in "XF"
    # "is paid 9 pounds an hour and eight in ten families live on less": no families were paid
    deed = done_to(view.mention) if noun and not own else ""
    said_before = view.link == "that" or _led_to(view)
    deed = "" if deed in STAYING | {"made up"} or said_before else deed
    if deed and all(w.kind in "DAJL" for w in view.middle):
        particle = next((w.low for w in view.middle if w.kind == "L"), "")
        deed = deed if not particle or deed.endswith(particle) else f"{deed} {particle}"
    owned = deed == "received" and any(_has(w) for w in view.tokens[: view.at])
    needy = deed in _NEEDY
    denied = _denied(view)
    if deed and not owned and not (left and needy):
        tail = _where(view, end) if needy else ""
        yield _with_tail(noun, f"{denied}{deed}", tail), "deed-tail" if tail else "deed"
    if main is None or not noun:
        return
    if made := _made_so(view, end):
        yield f"{noun} {denied}{made}", "deed-tail"
        return
    yield from _held(view, main, noun)
    near = all(w.kind in "DAJL" for w in view.middle)
    listed = not near and _opens_item(view)
    if joined := _joined(view, main, noun):
        yield from joined
        return
    if view.passive or (main.kind == "E" and view.group == view.verb and _participial(view)):
        return
    participle = participle_of(main.low)
    particle = next((w.low for w in view.middle if w.kind == "L"), "")
    planned = is_planned(view)
    ahead = "to be " if planned else ""
    if near and main.low in _LIGHT and particle != "up" and not _is_timed(view, end):
        deed = f"{ahead}{form_of(main.low)} {particle}".strip()
        for who in view.subjects()[:1]:
            yield f"{noun} {deed} by {who}", "near-by"
    if not participle or not (near or listed):
        return
    trait = "near" if near else "listed"
    participle = f"{ahead}{participle}"
    participle = f"{denied}{participle} {particle}".strip()
    yield f"{noun} {participle}", f"{trait}-planned" if planned else trait
    tail = _where(view, end)
    if tail:
        yield _with_tail(noun, participle, tail), f"{trait}-tail"
    who = next(iter(view.subjects()), "")
    who = "" if planned and len(f"{noun} {participle} {who}".split()) > MOST - 2 else who
    if who and len(who.split()) < 4:
        yield f"{noun} {participle} by {who}", f"{trait}-by"
        if main.low in _HOLDING:
            yield f"{noun} {tie_of(noun, who)} {who}", f"{trait}-in"


def _joined(view: View, main: Token, noun: str) -> list[tuple[str, str]]:
    """What is done to those that a verb reaches by a preposition: "looked after 12 foals"."""
    form = "gone" if main.low in ("go", "goes", "went") else form_of(main.low)
    joint = next((w.low for w in view.middle[:1] if w.low in _JOINT.get(form, "").split()), "")
    if not joint or any(w.kind not in "DAJN#C" for w in view.middle[1:]) or view.passive:
        return []
    ahead = "to be " if is_planned(view) else ""
    said = f"{noun} {ahead}{_denied(view)}{form} {joint}"
    bare = [(said, "near")] if joint in ("after", "through") else []
    return [*bare, *((f"{said} by {who}", "near-by") for who in view.subjects()[:1])]


def _losing(view: View, noun: str, end: int) -> str:
    """Who loses what something costs them: "will cost eleven people their jobs"; or empty."""
    t = view.tokens
    theirs = end < len(t) and t[end].low == "their" and base_end(t, end + 1) > end + 1
    if not (noun and theirs and view.main_low in ("cost", "costs", "costing")):
        return ""
    what = " ".join(w.text for w in t[end : base_end(t, end + 1)])
    return f"{noun} {'to lose' if is_planned(view) else 'who lost'} {what}"


def _opens_item(view: View) -> bool:
    """Whether the number opens an item of a list: "seized 12 cars and 3 boats", not "3 days on the
    island's two beaches".
    """
    first = next((i for i, w in enumerate(view.middle) if w.kind == "#"), -1)
    if first < 0 or any(w.kind not in "DAJL" for w in view.middle[:first]):
        return False
    if view.mention.nature.bare:
        return view.middle[-1:] == () or view.middle[-1].kind != "P"
    for word in reversed(view.middle):
        if word.kind == "C" or word.text in ",;":
            return True
        if word.kind in "P#":
            return False
    return False


def _has(word: Token) -> bool:
    """Whether a word is *have*, also where it is short for it: "I've got six girls here"."""
    return word.low in HAVE or word.low.replace("’", "'").endswith("'ve")


def _made_so(view: View, end: int) -> str:
    """What those are made that a verb counts: "made 17 staff redundant", "left 40 men dead"."""
    t = view.tokens
    near = all(w.kind in "DAJ" for w in view.middle)
    ends = end + 1 >= len(t) or t[end + 1].kind in "MCPYS"
    away = end < len(t) and t[end].low in _AWAY and view.main_low in _BRINGING
    away = away and (end + 1 == len(t) or t[end + 1].kind not in "PY")
    if not (near and ends and end < len(t) and (away or t[end].kind in "JE")):
        return ""
    done = form_of(view.main_low)
    ahead = "to be " if is_planned(view) else ""
    if away:
        return f"{ahead}{done} {t[end].low}" if done else ""
    return f"{ahead}{done} {t[end].low}" if done in ("made", "left", "kept", "rendered") else ""


_BRINGING = frozenset(
    """keep keeps kept send sends sent turn turns turned drive drives drove take takes took scare
    scares scared bring brings brought call calls called order orders ordered put puts""".split()
)
_AWAY = frozenset("away off out home back down".split())
"""Where those are brought that a verb counts: "kept 612 colleagues away"."""


def _with_tail(noun: str, deed: str, tail: str) -> str:
    """A noun with what was done to it and with its part: "counts of fraud admitted"."""
    parts = (tail, deed) if tail.startswith("of ") else (deed, tail)
    return " ".join((noun, *parts)).strip()


def _held(view: View, main: Token, noun: str) -> Iterator[tuple[str, str]]:
    """What holds them, where the verb has no participle to say it with."""
    close = all(w.kind in "DA" for w in view.middle)
    if close and main.low in _HOLDING and not participle_of(main.low):
        for who in view.subjects()[:1]:
            yield f"{noun} {tie_of(noun, who)} {who}", "held"


def _led_to(view: View) -> bool:
    """Whether something else was done in or to it: "mould was found in 38 rooms"."""
    at = view.link_at
    return view.passive and at == view.verb + 1 and view.tokens[at].kind == "P"


def _denied(view: View) -> str:
    """ "not " where the verb of the number is denied: "decided not to replace nine teachers"."""
    group = view.tokens[view.group : view.verb] if view.verb >= 0 else ()
    said_not = any(w.low in ("not", "never", "cannot") or w.low.endswith("n't") for w in group)
    return "not " if said_not else ""


def _participial(view: View) -> bool:
    """Whether the form in -ed hangs on a noun as its participle: "driven by 63 people"."""
    return bool(view.middle) and view.middle[0].kind == "P"


def _where(view: View, i: int) -> str:
    """The prepositional phrase after the object: "off the street"."""
    t = view.tokens
    if i < len(t) and t[i].kind == "P":
        out = t[i].low == "out" and i + 1 < len(t) and t[i + 1].low == "of"
        end = base_end(t, i + 1 + out)
        if out and end > i + 2:
            return said_tail(view, i, end)
        if end > i + 1 and not names_next(t, end):
            return said_tail(view, i, end)
    return ""
