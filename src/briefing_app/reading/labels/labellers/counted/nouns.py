"""What is counted: "people evacuated", "guns without a serial number"."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import STAYING, form_of
from briefing_app.reading.labels.directions import than_before
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.counted.done import done
from briefing_app.reading.labels.labellers.durations.words import is_nth
from briefing_app.reading.labels.labellers.shares import LEVELS
from briefing_app.reading.labels.labellers.within import is_in, two_phrases
from briefing_app.reading.labels.phrases import (
    base_end,
    nouns_before,
    said,
    stages,
)
from briefing_app.reading.labels.predicates import (
    does_which,
    how_often,
    is_people,
    suffered,
)
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import (
    View,
    is_named_so,
    is_whole,
    opened,
)
from briefing_app.reading.lexicon.measures import GAUGED_BY
from briefing_app.reading.lexicon.trends import MOVING_NOUNS
from briefing_app.reading.lexicon.words import WITHOUT
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.pattern import Pattern


def _is_when(scene: Scene, behind: Token) -> bool:
    """Whether a measure is when those behind it do something: "In a year the men will be back"."""
    counts = scene.kind in (UnitKind.COUNT, UnitKind.NONE, UnitKind.MONEY) or scene.relative
    return not counts and behind.kind == "D"


def counted(scene: Scene) -> Iterator[Candidate]:
    """Propose the noun behind the number, with what narrows it and what is done to it."""
    view = scene.view
    t, begin = view.tokens, view.at + 1
    than = ""
    if begin < len(t) and t[begin].low in WITHOUT and scene.noun:
        deed = form_of(view.main_low)
        yield Candidate(
            f"{scene.noun} {deed} {t[begin].low}" if deed else f"{t[begin].low} {scene.noun}",
            "counted-done",
            frozenset(("deed",)),
        )
        return
    if begin < len(t) and t[begin].low in _MORE:
        than = f"{t[begin].low} "
        begin += 1
    yield from _others(view, begin)
    multiple = view.mention.found.kind == "multiple" and view.verb >= 0
    gauged = GAUGED_BY.get(scene.mention.unit, "data") != "data"
    if how_often(t, begin) or multiple or than_before(scene) or gauged:
        return  # "would pay 104 more a year", "410 fewer people were fined", "a 132kV line"
    if not _opens_noun(t, begin) or scene.is_complete(begin):
        rate = scene.noun if "/" in view.mention.unit else ""
        yield from _by_them(view, rate) if rate else ()  # "is visited by 9,000 people a year"
        return
    if scene.relative:
        moved = t[begin].low in MOVING_NOUNS or t[begin].low in LEVELS
        if than or moved or is_named_so(view, begin):
            return
        than = "share of "
    if is_nth(scene) or _is_named_for(view) or _is_when(scene, t[begin]):
        return
    attributive = t[view.at].text.endswith("-") or t[begin].start == t[view.at].end
    whole = is_whole(view)
    # "Six in ten victims were under 25" is no share of victims alone.
    told = scene.relative and any(True for e in stages(t, begin) for _ in suffered(view, "all", e))
    asked = _is_inside(view)
    if split := two_phrases(view):
        yield Candidate(than + said(t, begin, split), "counted", frozenset())
        return
    than += _others_of(view)
    most = 0 if told else _stages_of(view, begin, whole=whole)
    apart = whole or asked or bool(than)
    for label in _named(scene, begin) if most is None and not apart else opened(t, begin)[:most]:
        if asked and label.rpartition(" ")[2] in _REPORTING:
            continue
        yield Candidate(than + label, "counted", frozenset(("attributive",) if attributive else ()))
    ends = stages(t, begin)
    bare = than + said(t, begin, ends[0])
    yield from _by_them(view, bare)
    if view.link == "of" and asked and not whole and (deed := done_to(view.mention)):
        yield Candidate(f"{bare} {deed}", "counted-done", frozenset(("deed",)))
    if whole or asked:
        return
    for label, trait in done(view, bare, ends[0]):
        yield Candidate(label, "counted-done", frozenset((trait,)))
    if not (scene.relative and is_in(view)):  # "were found in 9 of every 100 homes inspected"
        yield from _does(view, begin, ends, bare)


def _named(scene: Scene, begin: int) -> list[str]:
    """The noun behind a number, from its bare form to its fullest; not bare where it is told what
    those do, nor as if what they do were done to them: "140 volunteers left" are not left over.
    """
    does = [c.text for c in _does_of(scene, begin)]
    do = {told.replace(" who ", " ", 1) for told in does if " who " in told}
    return [label for label in opened(scene.view.tokens, begin)[bool(does) :] if label not in do]


def _does_of(scene: Scene, begin: int) -> Iterator[Candidate]:
    """What those do of whom alone the number tells: "Six schools have fewer than 30 pupils"."""
    view = scene.view
    t = view.tokens
    known = view.at > 0 and t[view.at - 1].kind == "D"
    if known or scene.relative or 0 <= view.verb == view.link_at:
        return
    ends = stages(t, begin)
    bare = said(t, begin, ends[0])
    does = _does(view, begin, ends[:1], bare) if bare else ()
    yield from (c for c in does if c.text.startswith(f"{bare} ") and not _says_another(c.text))


def _says_another(label: str) -> bool:
    """Whether a label has a number that is no bound: "volunteers who gave 900 hours"."""
    number = re.search(r"\d", label)
    return number is not None and _BOUND.search(label[: number.start()]) is None


_BOUND = Pattern(r"\b(?:than|over|under|least|most|above|below|to)\s+\W?$")


_MORE = frozenset("more fewer less additional extra".split())


def _others_of(view: View) -> str:
    """*Other* or *remaining* before the number: "the other six houses" are not all."""
    word = view.tokens[view.at - 1].low if view.at else ""
    return f"{word} " if word in ("other", "remaining") else ""


def _opens_noun(t: Sequence[Token], begin: int) -> bool:
    """Whether a noun phrase begins there."""
    return begin < len(t) and t[begin].kind in "NJGED" and base_end(t, begin) > begin


def _is_named_for(view: View) -> bool:
    """Whether a hyphen ties the number to what it is of: "the magnitude-6.3 quake"."""
    t, at = view.tokens, view.at
    return (
        at > 1
        and t[at - 1].text == "-"
        and t[at - 2].end == t[at - 1].start
        and t[at - 1].end == t[at].start
    )


def _does(view: View, begin: int, ends: Sequence[int], bare: str) -> Iterator[Candidate]:
    """What those do or suffer that the noun counts, from its bare form to its fullest."""
    if _is_in_one(view, bare):
        return
    for end in ends:
        for label in suffered(view, said(view.tokens, begin, end), end):
            yield Candidate(label, "counted-verb", frozenset())
    for label in suffered(view, bare, ends[-1]) if len(ends) > 1 else ():
        yield Candidate(label, "counted-verb", frozenset(("over",)))


def _is_in_one(view: View, bare: str) -> bool:
    """Whether what follows is said of one that is made of so many, or has them with it: "A course
    of 12 injections would cost £900", "A lorry carrying 300 sheep overturned".
    """
    if _is_held(view):
        return True
    t, of = view.tokens, view.at - 1
    one = of > 1 and t[of].low == "of" and t[of - 1].kind == "N" and t[of - 2].low in ("a", "an")
    return one and t[of - 1].low not in _TOTALS | _GROUPS and not is_people(bare)


def _is_held(view: View) -> bool:
    """Whether a participle behind a noun has the number with it: "a bus carrying 40 pupils"."""
    t, at = view.tokens, view.at
    holding = at > 1 and t[at - 1].kind == "G" and t[at - 2].kind == "N"
    filled = at > 2 and t[at - 1].low == "with" and t[at - 2].kind == "E" and t[at - 3].kind == "N"
    return holding or filled


_GROUPS = frozenset("group number series handful couple pair host range variety majority".split())


def _others(view: View, begin: int) -> Iterator[Candidate]:
    """ "And 14 others were hurt": people hurt."""
    if view.tokens[begin : begin + 1] and view.tokens[begin].low == "others":
        for label in suffered(view, "people", begin + 1):
            yield Candidate(label, "counted-verb", frozenset(("others",)))


def _by_them(view: View, noun: str) -> Iterator[Candidate]:
    """Who did it where the passive names them: "Mathematics was failed by 29,000 pupils"."""
    main = view.main
    who = "who" if is_people(noun) else "that"
    t, deed = view.tokens, view.link_at - 1
    by = view.link == "by" and deed > 0 and t[deed].kind == "E"
    start = nouns_before(t, deed) if by else deed
    what = said(t, start, deed) if by and t[deed].low.endswith("ed") else ""
    if what and t[deed].low not in STAYING:  # "a petition signed by 3,912 residents"
        yield Candidate(f"{noun} {who} {t[deed].low} {what}", "counted-by", frozenset())
        return
    if main is None or not view.passive or view.link != "by" or not main.low.endswith("ed"):
        return
    for what in view.subjects()[:2]:
        yield Candidate(f"{noun} {who} {main.low} {what}", "counted-by", frozenset())


def _stages_of(view: View, begin: int, *, whole: bool) -> int | None:
    """How many stages of the noun behind the number say what is counted; None for all."""
    held = whole or _is_held(view)
    apart = does_which(view) or (held and _parts_do(view.tokens, begin))
    return 1 if apart else 2 if whole else None


def _parts_do(t: Sequence[Token], begin: int) -> bool:
    """Whether the form in -ed behind a whole is what a part of it did, or who holds it: "83 per
    cent of its 4,920 sailings left on time".
    """
    end = base_end(t, begin)
    verb = end < len(t) and t[end].kind == "E"
    return verb and not any(w.kind in "FX" for w in t[end:])


_REPORTING = frozenset("found said showed suggested warned".split())
"""What the whole does, not those it counts: "a poll of 4,100 members found"."""

_TOTALS = frozenset("total totals average record combined".split())


def _is_inside(view: View) -> bool:
    """Whether the noun stands in a phrase that narrows another: "people in nine towns"."""
    t, i = view.tokens, view.link_at
    return (
        i > 0
        and t[i].kind == "P"
        and t[i].low in ("in", "of", "at", "from", "with", "for")
        and t[i - 1].kind == "N"
        and t[i - 1].low not in _TOTALS
    )
