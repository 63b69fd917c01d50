"""What holds it, gets it or plays a part in it: "beds in clinic", "ships offered new sensor".

A number that a preposition leads counts things that the clause ties to something else: what has
them ("a clinic with 36 beds"), what they make up ("a fleet of 22 lorries"), where something is done
("fitted at 71 centres") or to whom ("a sensor to 640 ships"). Each is said the other way round, so
that the things come first. Of "opioids were implicated in 312 deaths" the deaths are counted, and
the opioids did not die: "deaths in which opioids were implicated".
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import plural
from briefing_app.reading.grammar.plurals import is_many, is_plural, singular
from briefing_app.reading.labels.deeds import participle_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.phrases import (
    MOST,
    base_end,
    nouns_before,
    said,
    stages,
    start_before,
)
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended, opened
from briefing_app.reading.lexicon.nouns import COLLECTIVES
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.passage.mentions import is_count
from briefing_app.reading.pattern import Pattern

_ASKED = frozenset("poll survey sample".split())
_GIVEN = frozenset(
    """offered given paid sent awarded granted lent handed sold shown promised allocated assigned
    taught served issued""".split()
)
_ENDING = frozenset(
    """came come comes finished finish ended end leads led lead won topped opened closed started
    began""".split()
)
_DRAWING = frozenset(
    """draws draw drew relies rely relied depends depend depended rests rest rested focuses focused
    based""".split()
)
_INNER = frozenset("in of at on for near outside".split())
_AT = frozenset("at on".split())
_NO_VERBS = (
    frozenset("led leads lead came come went ran amounted took stretched extended".split())
    | UP_VERBS
    | DOWN_VERBS
)
_LONG = 4


def within(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted with what holds it, has it, or is given to it."""
    view = scene.view
    if scene.entry is not None or scene.relative or scene.move:
        return
    t, begin = view.tokens, view.at + 1
    yield from (Candidate(label, "of-whom") for label in _whom(view))
    if of := view.behind == "of":
        begin += 1
    ends = stages(t, begin, 1)
    noun = said(t, begin, ends[0]) if ends else ""
    if of:
        whom = noun or next(iter(scene.referents), "")
        issued = _issued(view, whom) if whom else ()
        yield from (Candidate(label, "within", frozenset((how,))) for label, how in issued)
        return
    if not noun and (team := members(view)):
        yield Candidate(team, "within", frozenset(("of",)))
        return
    if not noun or (not set(content(noun)) - HOLLOW and not is_people(noun)):
        return
    for label, how in (
        *_issued(view, noun),
        *_held(view, noun),
        *_places(view, noun),
        *_had(view, noun),
        *_given(view, noun),
        *_reached(view, noun),
        *_where(view, noun),
        *_lacking(view, noun),
    ):
        if len(label.split()) <= MOST:
            yield Candidate(label, "within", frozenset((how,)))


def members(view: View) -> str:
    """The members of a body whose size a number is: "a rescue team of eight", or empty."""
    t, link = view.tokens, view.link_at
    body = t[link - 1].low if link > 0 and t[link].low == "of" else ""
    if body not in _GROUPS | _BODIES:
        return ""
    name = said(t, nouns_before(t, link), link, _LONG)
    return f"people in {name}" if body in _GROUPS else f"members of {name}"


_GROUPS = frozenset("gang band group party family household".split())
_BODIES = frozenset(
    "team squad panel jury committee board council brigade delegation orchestra choir".split()
)


def _whom(view: View) -> list[str]:
    """ "Households on meters, of whom there are 3.8 million": those households."""
    t, i = view.tokens, view.at - 1
    while i > 0 and t[i].kind in "XOA":
        i -= 1
    if i < 2 or t[i].kind != "W" or t[i - 1].low != "of" or t[i + 1].low != "there":
        return []
    end = i - 1 - (t[i - 2].text == ",")
    return ended(t, start_before(t, end), end)


def _holder(t: Sequence[Token], link: int) -> str:
    """The noun before a preposition, without what narrows it: "a centre in Brayford with"."""
    end = link
    while True:
        start = nouns_before(t, end)
        before = start - (start > 0 and t[start - 1].kind == "D")
        inner = before > 1 and t[before - 1].low in _INNER and t[before - 2].kind == "N"
        if not inner or start == end:
            return said(t, start, end, _LONG)
        end = before - 1


def _held(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "a centre with 36 beds", "a fleet of 22 lorries"."""
    t, link = view.tokens, view.link_at
    if link > 0 and t[link].low == "for" and t[link - 1].low in _ROOM:
        yield f"{t[link - 1].low} for {noun}", "with"  # "a depot with space for 64 lorries"
    if link < 1 or t[link].low not in ("with", "of") or t[link - 1].kind != "N":
        return
    holder = _holder(t, link)
    last = holder.split()[-1].lower() if holder else ""
    if not holder or set(content(holder)) & set(content(noun)):
        return
    if t[link].low == "of":
        if last in _ASKED and is_people(noun):
            yield f"{noun} asked in {holder}", "asked"
        elif last in COLLECTIVES:
            yield f"{noun} in {holder}", "of"
        elif singular(last) in COLLECTIVES and is_plural(last):
            yield f"{noun} in each {_one(holder)}", "of"
    elif is_people(noun) and view.tokens[view.at + 2 :][:1] and last not in COLLECTIVES:
        return  # "a jet with 164 people on board"
    elif not is_people(holder) and set(content(holder)) - HOLLOW:
        yield f"{noun} in {holder}", "with"


_ROOM = frozenset("room space capacity seating berths parking".split())


def _one(phrase: str) -> str:
    """A noun phrase with its last word in the singular."""
    head, space, last = phrase.rpartition(" ")
    return f"{head}{space}{singular(last)}"


def _places(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "5,210 employees in 14 countries": the countries with employees."""
    t, link = view.tokens, view.link_at
    if link < 2 or t[link].low not in ("in", "at", "across") or is_people(noun):
        return
    end = link - (t[link - 1].kind == "G")  # "74 machines running in 29 laundries"
    start = nouns_before(t, end)
    what = said(t, start, end, _LONG)
    counted = 0 < start < end and t[start - 1].kind == "#" and t[start - 1].figure >= 0
    last = noun.split()[-1]
    placed = last in _COUNTRY if is_people(what) else last not in _NO_PLACES
    if counted and is_plural(what.split()[-1]) and placed:
        yield f"{noun} with {what}", "with"


_COUNTRY = frozenset(
    """countries nations states counties regions districts provinces cantons cities towns
    villages municipalities prefectures islands parishes communities territories
    markets""".split()
)
_NO_PLACES = frozenset(
    """ways cases steps stages rounds phases batches instalments installments matches games tests
    hours days weeks months years pieces parts volumes occasions""".split()
)


def _had(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "Labour came second with 28 per cent and 30 seats": the seats of the subject."""
    t, i = view.tokens, view.at - 1
    while i > 0 and (t[i].kind in "#JNCD" or t[i].text == ","):
        i -= 1
    if i < 1 or t[i].low != "with" or view.main is None or view.main.low not in _ENDING:
        return
    for who in view.subjects()[:1]:
        if len(who.split()) <= _LONG:
            yield f"{noun} of {who}", "had"


def _given(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "has offered a new sensor to 640 ships": ships offered new sensor."""
    t, link = view.tokens, view.link_at
    main = view.main
    deed = participle_of(main.low) if main is not None else ""
    given = deed in _GIVEN or deed in ("distributed", "delivered", "supplied", "provided")
    if not given or view.link != "to" or view.passive:
        return
    begin = view.verb + 1
    of = begin + 2 < link and t[begin].kind == "#" and t[begin + 1].low == "of"
    begin += 2 if of else 0  # "handed out 3 tons of food to 248 people"
    end = base_end(t, begin)
    if of and begin < end == link and is_people(noun):
        yield f"{noun} given {said(t, begin, end)}", "given"
    elif begin < end <= link and not any(w.kind == "#" for w in t[begin:end]):
        yield f"{noun} {deed} {said(t, begin, end)}", "given"


def _issued(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "Tickets were issued to 604 of the drivers": drivers issued tickets."""
    main, link = view.main, view.link_at
    between = view.tokens[view.verb + 1 : link] if main is not None else ()
    if main is None or not view.passive or view.link != "to" or any(w.kind != "L" for w in between):
        return
    for what in view.subjects()[:1] if main.low in _GIVEN else ():
        if not set(content(what)) & set(content(noun)):
            yield f"{noun} {main.low} {what}", "given"


def _reached(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "Fatigue contributed to 22 deaths", "the report draws on 41 files"."""
    main, link = view.main, view.link_at
    if main is None or link != view.verb + 1 or view.passive or main.kind not in "FE":
        return
    reaches = main.low in _DRAWING if view.link == "on" else main.low not in _NO_VERBS
    if view.link not in ("on", "to") or not reaches:
        return
    for who in view.subjects()[:1]:
        if len(who.split()) <= _LONG and not set(content(who)) & set(content(noun)):
            yield f"{noun} {view.link} which {who} {main.low}", "reached"


_OUT = frozenset("out off down unavailable lost".split())


def _lacking(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "Power is out for 2,900 homes", "water was cut off to 40 farms": farms without water."""
    main = view.main
    if main is None or view.link not in ("for", "to", "in") or view.link_at <= view.verb:
        return
    out = main.low in COPULAS and any(w.low in _OUT for w in view.middle)
    off = view.passive and main.low in ("cut", "switched", "knocked")
    off = off and any(w.low in _OUT for w in view.middle)
    for what in view.subjects()[:1] if out or off else ():
        if len(what.split()) < _LONG and not is_people(what):
            yield f"{noun} without {what}", "reached"


def _where(view: View, noun: str) -> Iterator[tuple[str, str]]:
    """ "Cards are now printed at 71 centres": centres at which cards are printed."""
    main = view.main
    if main is None or not view.passive or view.link not in _AT or is_people(noun):
        return
    if any(w.kind not in "A" for w in view.middle[:-1]):
        return
    for who in view.subjects()[:1]:
        if len(who.split()) > _LONG or set(content(who)) & set(content(noun)):
            continue
        were = "were" if is_many(who) else "was"
        said_of = {w.low for w in view.tokens[view.group : view.verb]}
        be = next((word for word in ("is", "are") if word in said_of), were)
        yield f"{noun} {view.link} which {who} {be} {main.low}", "where"


_PARTS = frozenset("factor cause reason motive problem issue topic feature theme".split())


def involved(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted with what plays a part in it."""
    view = scene.view
    main = view.main
    yield from _in_which(scene)
    subjects = subjects_meant(scene)
    if view.link != "in" or main is None or not subjects:
        return
    for noun in _counted(scene):
        for who in subjects[:2]:
            if is_in(view):
                be = "were" if is_many(who) else "was"
                yield from _fit(scene, f"{noun} in which {who} {be} {main.low}", "clause")
                yield from _fit(scene, f"{noun} with {who} {main.low}", "with")
            elif main.low in COPULAS and (part := _part(view)):
                yield from _fit(scene, f"{noun} with {who} as {part}", "part")


def _in_which(scene: Scene) -> Iterator[Candidate]:
    """ "In 84 cases, or 12 per cent, the brakes failed": cases in which brakes failed."""
    view = scene.view
    t, begin = view.tokens, view.at + 1
    if not opens_clause(view) or scene.relative or not scene.noun:
        return
    split = two_phrases(view)
    for end in [split] if split else stages(t, begin, 2):
        for label in in_which(view, said(t, begin, end), _past_comma(t, end)):
            yield from _fit(scene, label, "clause")


def in_which(view: View, noun: str, at: int) -> list[str]:
    """What is counted with what a clause that begins there says of it."""
    t = view.tokens
    verb = next((k for k in range(at + 1, min(at + _CLAUSE, len(t))) if t[k].kind in "FXE"), 0)
    counts = any(w.kind == "#" for w in t[at:verb])  # "the last four digits are shown"
    deed = _deed(t, verb) if verb and not counts and base_end(t, at) > at else ""
    short = _UP_TO_PART.sub("", deed)
    for what in (said(t, at, verb, _LONG), said(t, at, base_end(t, at), _LONG)):
        label = f"{noun} {view.link} which {what} {deed}"
        label = label if len(label.split()) <= MOST else label.replace(deed, short)
        if noun and what and short and len(label.split()) <= MOST + 1:
            return [label]
    return []


_UP_TO_PART = Pattern(r"(?<=\w) (?:on|in|at|to|from|with|by|for|of) [^ ]+(?: [^ ]+){0,2}$")


def opens_clause(view: View) -> bool:
    """Whether the number with its preposition opens the clause: "In 84 cases brakes failed"."""
    t, link = view.tokens, view.link_at
    opens = link == 0 or (link > 0 and t[link - 1].kind in "MCY")
    return opens and view.link in ("in", "at", "on")


def two_phrases(view: View, behind: int = 1) -> int:
    """Where the subject begins that follows with no comma: "In 14 countries exports rose", or 0.

    The noun of the number stands ``behind`` it: "In 38 of the samples dogs were involved".
    """
    t, i = view.tokens, view.at + 1 + behind
    if not opens_clause(view) or i + 1 >= len(t) or t[i - 1].low in _ATTRIBUTIVE:
        return 0
    both = t[i - 1].kind == "N" and t[i].kind == "N" and is_plural(t[i - 1].low)
    end = base_end(t, i)
    return i if both and end < len(t) and t[end].kind in "FXE" else 0


_ATTRIBUTIVE = frozenset("sports arms sales savings jobs goods services systems women men".split())
"""Plurals that stand before another noun: "In 14 sports clubs members left"."""


def _past_comma(t: Sequence[Token], at: int) -> int:
    """Behind a comma, and behind what stands between it and the next: ", or 12 per cent,"."""
    if at >= len(t) or t[at].text != ",":
        return at
    aside = at + 1 < len(t) and t[at + 1].low in ("or", "that")
    near = range(at + 1, min(at + _ASIDE, len(t)))
    return next((k + 1 for k in near if aside and t[k].text == ","), at + 1)


_ASIDE = 7
_CLAUSE = 10


def _deed(t: Sequence[Token], verb: int) -> str:
    """What a clause says from its verb on, or empty where it says that with another number."""
    end = verb
    while end < len(t) and t[end].kind not in "MCSWYI#" and t[end].low not in _WHEN:
        end += 1
    if end < len(t) and t[end].kind == "#":
        while end > verb and t[end - 1].kind in "PDA":
            end -= 1
    done = t[verb:end]
    complete = any(w.kind not in "XA" for w in done)
    return " ".join(w.text for w in done if w.kind != "D") if complete else ""


_WHEN = frozenset("after before since until during than because ago".split())


def is_in(view: View) -> bool:
    """Whether something is done in what is counted rather than to it: "was found in 34 drivers"."""
    return view.passive and view.link == "in" and view.link_at == view.verb + 1


def _part(view: View) -> str:
    """The part that the subject plays: "a factor", or empty."""
    end = base_end(view.tokens, view.verb + 1)
    named = end == view.link_at and view.tokens[end - 1].low in _PARTS
    return said(view.tokens, view.verb + 1, end) if named else ""


def _counted(scene: Scene) -> list[str]:
    t, begin = scene.view.tokens, scene.view.at + 1
    if begin < len(t) and t[begin].low == "of":
        return opened(t, begin + 1)[:2]
    told = not scene.relative or _OF_SO_MANY.search(t[scene.view.at].low)
    return opened(t, begin)[:2] if told else _counted_before(scene)


def _counted_before(scene: Scene) -> list[str]:
    """ "Tests were run on 2,640 samples: mould was found in 71%": samples, told before."""
    t, begin, here = scene.view.tokens, scene.view.at + 1, scene.mention
    closed = begin >= len(t) or t[begin].kind in "MC"
    near = [m for m, _ in scene.earlier[:2] if m.sentence == here.sentence and is_count(m.unit)]
    counts = [plural(m.unit.partition("/")[0]) for m in near if m.found.kind == "count"]
    return counts[:1] if closed else []


_OF_SO_MANY = Pattern(r"\b(?:in|of|out of) (?:every )?(?:\d|[a-z])+$")
"""A share whose whole stands right behind it: "nine in 100 homes"."""


def _fit(scene: Scene, label: str, how: str) -> Iterator[Candidate]:
    fuller = f"share of {label}" if scene.relative else label
    fits = len(fuller.split()) <= MOST
    yield Candidate(fuller if fits else label, "involved", frozenset((how, f"share-{fits}")))
