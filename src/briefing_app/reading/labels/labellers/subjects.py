"""The subject or the object that has the amount: "the unemployment rate was 5.6 per cent"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.directions import beyond_deed
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.words import is_how_long, is_ranked
from briefing_app.reading.labels.labellers.wholes.spread import has_best
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, start_before
from briefing_app.reading.labels.predicates import all_but, does_something, is_aimed, is_people
from briefing_app.reading.labels.roots import tells
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, MONEY_SIGNS, PARTICLES, Token
from briefing_app.reading.labels.view import MULTIPLIED, SAYING, View, ended, opened, subject_of
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.passage.mentions import is_count
from briefing_app.reading.pattern import Pattern

_PRONOUNS = frozenset("it they this that these those he she there".split())
_THOSE = frozenset(("that", "those"))
_LEVELS = frozenset(
    """stood stands stand reached reaches reach hit hits totalled totaled averaged averages came
    comes come amounted amounts amount numbered numbers number remained remains remain stayed
    equalled equals fetched measured measures weighed ran runs put ended closed opened peaked
    exceeded exceeds
    topped tops rose fell made worked estimated recorded set touched touches crossed neared nears
    surpassed surpasses breached crested crests stays range ranges ranged vary varies
    varied""".split()
)


def verb_class(view: View) -> str:
    """Return what the governing verb says of the amount: be, level, move or other."""
    main = view.main
    if main is None:
        return "none"
    if main.low in COPULAS:
        return "be"
    if main.low in HAVE:
        return "have"
    if main.low in SAYING:
        return "say"
    moves = main.low in UP_VERBS or main.low in DOWN_VERBS or _goes(view)
    if moves or MULTIPLIED.match(main.low):
        return "move"
    if (main.low in _LEVELS and not _sets_aside(view)) or (
        main.low in _ENDING and view.link == "at"
    ):
        return "level"
    return "other"


def _sets_aside(view: View) -> bool:
    """Whether a particle makes the number the object of its verb: "set aside £3m", "ran up"."""
    particle = [w.kind for w in view.middle[:1]] == ["L"] and view.link not in ("at", "to", "from")
    return particle and view.main_low in ("set", "put", "ran")


_ENDING = frozenset("close closes end ends finish finished finishes settle settled".split())
"""What shares do at a level: "lost 83 points to close at 6,412"."""
_GOING = frozenset("go goes went gone going".split())


def _goes(view: View) -> bool:
    """Whether the subject goes from one level to another: "staff numbers went down from 410"."""
    behind = view.tokens[view.verb + 1 : view.verb + 2]
    moved = bool(view.mention.found.move) or any(w.low in ("up", "down") for w in behind)
    return view.main_low in _GOING and moved


def subjects(scene: Scene) -> Iterator[Candidate]:
    """Propose the subject of the governing verb."""
    view = scene.view
    t = view.tokens
    link = view.link if view.link in ("to", "at", "by", "from", "of", "for", "in") else "-"
    level = scene.relative and any(w.low in _OF_LEVELS for w in view.after[:2])
    if level or all_but(view) or _is_of_other(scene):
        return  # "half the level of 2015", "all but £61 million of it from the state"
    if view.verb >= 0 and view.main_low != "compared":
        taken = base_end(t, view.verb + 1) > view.verb + 1 and view.link_at > view.verb + 1
        traits = frozenset((verb_class(view), f"link-{link}", f"object-{taken}"))
        found = view.subjects()
        apart = has_its_own(view) or scene.said_again or has_best(view)
        if not (_acts(scene) or apart):
            there = in_setting(view, found) if verb_class(view) in HAVING else found
            own = traits | {"plain"} if _is_plain(scene) else traits
            yield from (Candidate(who, "subject", own) for who in there if not tells(who))
        start, end = view.subject
        pronoun = end > start and t[end - 1].kind == "O" and t[end - 1].low in _PRONOUNS
        later = pronoun and any(w.text == ";" for w in t[:start])  # its antecedent is nearer
        later = later or any(w.kind == "N" for w in view.middle)  # "they lay in a pot 31 cm high"
        if not later and _stands_before(scene, pronoun=pronoun, left_out=end == start):
            many = {"they": True, "it": False}.get(t[end - 1].low if pronoun else "")
            for label in scene.subjects_before:
                if many is None or is_many(_BARE.split(label)[0]) == many:
                    yield Candidate(label, "subject-before", traits | {f"pronoun-{pronoun}"})
        yield from _owned(scene, found, traits)
    elif view.at and view.verb < 0:
        yield from _without_verb(scene)
    yield from _inverted(scene)
    yield from _participial(view)
    yield from _being(scene)


def _is_plain(scene: Scene) -> bool:
    """Whether the clause says no more than that the subject is so much: "the swing is 9.1%"."""
    view = scene.view
    being = view.main_low in COPULAS and view.link_at == view.verb
    reached = verb_class(view) in ("move", "level") and view.link in ("to", "at")
    being = being or (reached and view.link_at == view.verb + 1 and not view.passive)
    start, end = view.subject
    closed = not view.after or view.after[0].kind in "MCY"
    inside = start > 0 and view.tokens[start - 1].kind in "SW"  # "yards where children play is"
    closed = closed and not inside and not scene.said_again
    while end > start and view.tokens[end - 1].kind == "Y":
        end -= 1  # "EBITDA for 2024 was"
    subject = view.tokens[start:end]
    named = any(w.kind == "W" for w in subject) or any(w.kind == "N" for w in subject[-1:])
    return being and closed and named


def _owned(scene: Scene, found: list[str], traits: frozenset[str]) -> Iterator[Candidate]:
    """ "Its strike rate works out at 63": of the subject before, if the subject has the amount."""
    t, (start, end) = scene.view.tokens, scene.view.subject
    first = not any(w.kind in "FXE" for w in t[:start])
    owned = end > start and first and t[start].low in ("its", "their", "his", "her")
    if not owned or verb_class(scene.view) not in HAVING:
        return
    prefix = f"{scene.move} in " if scene.move else ""
    for owner in scene.subjects_before[:1]:
        if found[:1] == ["number"]:
            yield Candidate(f"{prefix}{owner}", "subject-owner", traits | {"counted"})
        elif found[:1] != ["figure"]:
            for label in found[:2]:
                yield Candidate(f"{prefix}{label} of {owner}", "subject-owner", traits)


def _is_of_other(scene: Scene) -> bool:
    """Whether what the verb takes does not have the amount: "wants to cut the list to 300", "sales
    of gin fell and those of rum, worth 40 million, rose".
    """
    view = scene.view
    those = any(a.low in _THOSE and b.low == "of" for a, b in pairwise(view.middle))
    return those or _names_another(scene) or is_aimed(view) or beyond_deed(view)


def _names_another(scene: Scene) -> bool:
    """Whether a share is that of a noun in a part: "fell after the introduction of a 15% levy"."""
    view = scene.view
    t, at = view.tokens, view.at
    article = scene.relative and 0 < view.link_at < at and t[at - 1].low in ("a", "an")
    return (
        article and view.behind != "" and view.after[0].kind == "N" and t[view.link_at].kind == "P"
    )


HAVING = ("be", "have", "level", "move")
"""Kinds of verbs whose subject has the amount and does not give, get or name it."""


_OF_LEVELS = frozenset("level rate size figure".split())


def in_setting(view: View, found: list[str]) -> list[str]:
    """What a clause is of, with where it opens: of "In Healthcare, sales fell" the sales there."""
    t, start = view.tokens, view.subject[0]
    name = start - 1
    while name > 0 and t[name - 1].kind == "N" and t[name - 1].text[:1].isupper():
        name -= 1
    led = name > 0 and t[name - 1].low in ("in", "at") and (name < 2 or t[name - 2].kind in "MSC")
    close = start - (t[start - 1].text == ",")  # "At Orme the river rose", with no comma
    apart = close < start or t[start].kind == "D"
    if not led or not apart or name >= close or close - name >= _NAMED:
        return found
    where = f"{t[name - 1].low} {' '.join(w.text for w in t[name:close])}"
    bare = [who for who in found if not _PARTED.search(who)]
    return [f"{who} {where}" for who in bare] or found


_NAMED = 4
_BARE = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|who|that|which)\s")
_PARTED = Pattern(r"\s(?:in|at|on|among)\s")


def has_its_own(view: View) -> bool:
    """Whether another has it: "legacies brought in 46% and our six shops £618,000", "was found in
    71%, the other in 24%".
    """
    t, end = view.tokens, view.at
    beside = nouns_before(t, view.link_at) if view.link == "of" else 0
    beside -= 1 < beside < view.link_at and t[beside - 1].low in ("a", "an")
    if 0 < beside < view.link_at and t[beside - 1].kind == "C" and beside > view.verb:
        return True  # "was made difficult by fog and winds of up to 65 km/h"
    led = t[view.link_at].kind == "P" and view.link in ("in", "for", "by")
    end = view.link_at if led or view.link in ("to", "at", "by", "with") else end
    start = nouns_before(t, end)
    most = end > 1 and t[end - 1].low.endswith("est") and t[end - 2].kind == "D"
    start = min(start, end - most)  # "the cheapest will get 54, the dearest 69"
    if start == end or not any(w.kind == "#" for w in view.middle):
        return False
    part = start - 1 - (start > 0 and t[start - 1].kind == "D")
    if led and part > 0 and t[part].kind == "P":  # "and noise along the roads by 1 decibel"
        start = nouns_before(t, part) if nouns_before(t, part) < part else start
    while start > 0 and t[start - 1].kind in "D#":
        start -= 1
    joined = t[start - 1].kind == "C" or ((led or most) and t[start - 1].text == ",")
    return start > view.verb + 1 and joined


def _stands_before(scene: Scene, *, pronoun: bool, left_out: bool) -> bool:
    """Whether the subject of the sentence before can be meant: it has the amount, not does it."""
    main = scene.view.main
    if scene.kind is UnitKind.TIME and scene.view.link in _DURING:
        return False
    does = main is None or verb_class(scene.view) == "other"
    if scene.kind in (UnitKind.TIME, UnitKind.MONEY) and does:
        return pronoun and main is not None and main.low in BEARING
    return pronoun or left_out


def _being(scene: Scene) -> Iterator[Candidate]:
    """ "Of the dead, 13 were trespassers": what those are that the number counts."""
    t, i = scene.view.tokens, scene.view.at + 1
    i = _behind_those(t, i)
    if scene.relative or i + 1 >= len(t) or t[i].low not in COPULAS or t[i + 1].kind not in "NJD":
        return
    named = bool(scene.mention.found.unit_text)
    for label in opened(t, i + 1)[:2]:
        yield Candidate(label, "being", frozenset((f"unit-{named}", f"of-{bool(scene.referents)}")))


def _behind_those(t: Sequence[Token], i: int) -> int:
    """Behind the whole of a part: "Forty-four of those elected are women"."""
    end = i
    while i < end < len(t) or (end == i < len(t) and t[i].low == "of"):
        end += 1
        if end >= len(t) or t[end].kind not in "DNJOEY":
            break
    return end if end < len(t) and t[end].low in COPULAS else i


def _participial(view: View) -> Iterator[Candidate]:
    """ "With bank debt reduced to 48 million", "a crowd put by the council at 120,000"."""
    t, at = view.tokens, view.link_at
    verb = _participle_before(t, at)
    end = verb
    while end > 0 and (t[end - 1].kind in "AYJ" or t[end - 1].text == ","):
        end -= 1
    start = nouns_before(t, end)
    if start == end or verb < 1:
        return
    led = start > 0 and t[start - 1].low == "with"
    opens = start
    while opens > 0 and t[opens - 1].kind in "D#J":
        opens -= 1
    joined = opens > 0 and t[opens - 1].kind == "C" and not led
    joined = joined and opens > 1 and t[opens - 2].kind in "NJ"
    begin = start_before(t, end)
    if joined and begin > 0 and t[begin - 1].text == ",":
        return  # "Chad, Mali and the coast together accounted for 68%"
    if t[at].low == "for" and view.at + 1 < len(t) and t[view.at + 1].kind in "NJ":
        return  # "the clinic, built for 40 patients"
    if t[at].low == "by" and is_count(view.mention.unit) and view.mention.found.kind == "count":
        return  # "the subject, taken by 390 pupils"
    agent = verb + 1 < at and t[verb + 1].low == "by"
    if agent and t[at].low == "with":
        return  # "followed by English with 361"
    narrowing = any(w.kind in "FX" for w in t[view.at + 1 :])
    if not (led or agent or narrowing or end < verb):
        return
    traits = frozenset((f"link-{t[at].low}", f"led-{led}", f"agent-{agent}"))
    if not joined:
        yield Candidate(said(t, start, end), "participial", traits)
    if begin < start and not any(w.kind in "FXEB" for w in t[begin:start]):
        yield Candidate(said(t, begin, end), "participial", traits | {"full"})


def _participle_before(t: Sequence[Token], at: int) -> int:
    """Where the participle stands that a preposition before a number hangs on, or -1."""
    if at < 2 or t[at].kind not in "PE":
        return -1
    i = at - (t[at].kind == "P")
    while i > 0 and t[i].kind in "NJDPLA" and at - i < _CLOSE and t[i].kind != "E":
        i -= 1
    if t[at].kind == "E" and t[at - 1].text == "," and at + 1 < len(t) and t[at + 1].kind == "#":
        return -1  # "the fund, he said, pledged 2 million"
    whole = i >= at - 1 or t[i + 1].low == "by" or all(w.kind in "PLA" for w in t[i + 1 : at])
    if t[i].kind != "E" or i == 0 or not whole:
        return -1
    before = i - 1
    while before > 0 and (t[before].kind in "AYJ" or t[before].text == ","):
        before -= 1
    apart = i < at or any(w.text == "," for w in t[before:i])
    return i if t[before].kind in "NQ" and apart else -1


_CLOSE = 6


BEARING = frozenset(
    """brought brings bring generated generates yielded contributed contributes included includes
    drew attracted netted grossed earned posted recorded cost costs""".split()
)


ASSIGNING = frozenset("put puts set sets estimated estimates recorded records cut cuts".split())
"""Verbs by which the subject says or fixes how much something else is: "put the damage at"."""


_MAKING = frozenset("made makes make ran runs run put set closed opened ended recorded".split())
"""Levels only where nothing is counted: "revenue made 5 million", but "passengers made 3 trips"."""
_PARTS = frozenset(
    """account accounts accounted make makes made represent represents represented constitute
    constitutes constituted comprise comprises comprised form forms formed""".split()
)
"""Verbs by which the subject is a part, and the number how much of the whole it is."""
VALUING = frozenset("value values valued valuing".split())
_DURING = frozenset("in over within during after".split())
_ASKING = frozenset(
    """ask asks asked asking call calls called calling apply applied aim aims aimed push pushes
    pushed pushing campaign campaigning hope hopes hoping settle settled pressing press""".split()
)
_AMOUNTING = frozenset("account accounts accounted".split())


def _acts(scene: Scene) -> bool:
    """Whether the subject only acts on the amount: "the operator was fined", "officers seized"."""
    main = scene.view.main
    doubled = scene.mention.found.kind == "multiple" and scene.view.behind in ("what", "as")
    asks = scene.view.main_low in _ASKING and scene.view.link == "for"  # "policy asks for 30%"
    apart = _is_kept_from(scene) or _is_gained(scene) or _is_served(scene) or _has_another(scene)
    if doubled or asks or apart or _is_part(scene) or _is_away(scene):
        return True  # "will double what you give"
    said_of = verb_class(scene.view)
    view = scene.view
    far = said_of in ("move", "other") or (said_of == "be" and view.link_at > view.verb + 1)
    if scene.kind is UnitKind.TIME and (far or view.link == "after") and view.link in _DURING:
        return True
    if scene.kind is UnitKind.TIME and (
        is_ranked(view, view.link_at) or _enough(view) or is_how_long(view)
    ):
        return True
    if view.link == "in" and not scene.relative and view.behind == "of":
        return True
    behind = [w.low for w in view.after[:2]]
    restated = behind[:1] == ["of"] and behind[-1] in ("it", "this", "its", "their", "his", "her")
    restated = restated and said_of != "be"
    # "received $212 million, only 31 per cent of the": a part of the amount, which it apposes.
    apposed = any(w.kind == "#" for w in view.middle)
    direct = (apposed or view.link_at <= view.verb) and said_of != "be" and view.behind == "of"
    if scene.relative and (direct or restated):
        return True
    if main is not None and main.low in _MAKING and scene.noun and view.link_at == view.verb:
        return True
    if main is not None and main.low in ASSIGNING and view.link in ("at", "to"):
        return base_end(view.tokens, view.verb + 1) > view.verb + 1
    if main is None or said_of in ("be", "have", "level", "none"):
        return False
    if main.low in _AMOUNTING and view.link == "for" and view.link_at == view.verb + 1:
        return False
    if said_of == "say":
        return True
    begin = view.verb + 1
    taken = view.link_at > begin and base_end(view.tokens, begin) > begin
    first = view.tokens[begin]
    sum_first = view.link_at > begin and first.kind == "#" and first.text[:1] in MONEY_SIGNS
    taken = taken or (sum_first and bool(scene.noun))
    if taken and view.link in ("to", "at", "by", "from") and view.tokens[view.link_at].kind == "P":
        return True
    counts = scene.noun and not scene.mention.found.unit_text
    bears = main.low in BEARING and (scene.kind is UnitKind.MONEY or counts)
    if said_of == "move" or (bears and not is_people(scene.noun)):
        return False
    if scene.kind is UnitKind.MONEY:
        return view.link not in ("to", "at")
    direct = view.link_at == view.verb
    if direct and said_of == "other" and view.behind == "of":
        return not scene.relative
    return (scene.kind is UnitKind.COUNT and (direct or bool(scene.noun))) or (
        (scene.relative or scene.kind is UnitKind.NONE) and direct
    )


def _has_another(scene: Scene) -> bool:
    """Whether it is of what the verb takes: "new plots would reduce it to 107", "prevented payouts
    of 18 million, double the amount of 2023".
    """
    view = scene.view
    multiple = scene.mention.found.kind == "multiple"
    beside = multiple and any(w.kind == "#" for w in view.middle)
    t, link = view.tokens, view.link_at
    named = view.link == "of" and t[link - 1].kind == "N"
    bound = named and any(w.low in _AGAINST for w in view.middle)  # "above the budget of 23"
    return bound or beside or [w.kind for w in view.middle[:2]] == ["O", "P"]


_AGAINST = frozenset("above below beyond under".split())


def _is_kept_from(scene: Scene) -> bool:
    """Whether a share is of what something is kept out of, or a lead: "19 points behind those"."""
    view, link = scene.view, scene.view.link_at
    out = view.link == "of" and link > 0 and view.tokens[link - 1].kind in "LP"
    return scene.relative and (out or view.behind in ("behind", "ahead", "adrift"))


def _is_served(scene: Scene) -> bool:
    """Whether something is done to the subject for so long, or it takes up so much: "was jailed
    for four years", "sponges take up 2 million tonnes".
    """
    view = scene.view
    done = view.passive and view.link == "for" and view.link_at == view.verb + 1
    taken = verb_class(view) == "other" and any(w.kind == "L" for w in view.middle)
    return taken if scene.kind in _STUFF else done and scene.kind is UnitKind.TIME


_STUFF = (UnitKind.MASS, UnitKind.VOLUME, UnitKind.ENERGY)


def _is_gained(scene: Scene) -> bool:
    """Whether it is how much the subject gained or lost, which is not how much it is."""
    view = scene.view
    return view.main_low in _GAINING and view.link_at == view.verb and not scene.relative


_GAINING = frozenset("gained gains gain lost loses lose shed sheds added adds add".split())


def _is_part(scene: Scene) -> bool:
    """Whether it says how much of a whole the subject is: "vans account for 61% of traffic"."""
    view = scene.view
    part = view.main_low in _PARTS and scene.relative
    return part and (view.behind == "of" or view.main_low not in _MAKING)


def _is_away(scene: Scene) -> bool:
    """Whether it is how long before or how far off: "left 9 days earlier", "£3m worse than"."""
    behind = scene.view.behind
    timed = scene.kind is UnitKind.TIME and behind in ("earlier", "ago", "before", "later")
    return timed or (scene.kind is UnitKind.MONEY and behind in ("worse", "better", "ahead"))


def is_known_amount(view: View) -> bool:
    """Whether the number is one that was told of before: "pointed to the 4 per cent offered"."""
    t, at = view.tokens, view.at
    told = at > 0 and t[at - 1].low in ("the", "this", "that", "those")
    return told and verb_class(view) == "other" and t[view.link_at].kind == "P"


def _enough(view: View) -> bool:
    """ "Enough for two months" """
    at = view.link_at
    return at > 0 and view.tokens[at - 1].low == "enough"


_BEING = COPULAS | {"remain", "remains", "remained"}


def _without_verb(scene: Scene) -> Iterator[Candidate]:
    """Headlines, list items and cells: the phrase before the number."""
    view = scene.view
    end = view.at
    t = view.tokens
    while end and (
        (t[end - 1].kind in "MA" and t[end - 1].text != ";")
        or t[end - 1].low in ("of", "at", "up", "down", "to", "by", "from")
        or (t[end - 1].kind == "#" and end > 1 and t[end - 2].low in ("up", "down", "by"))
    ):
        end -= 1
    start = _phrase_start(view, end)
    length = scene.kind in (UnitKind.LENGTH, UnitKind.TEMPERATURE)
    if 0 < start < end < len(t) and t[end].text == ":" and t[start - 1].low in _BEING:
        return  # "Schools remain close to our heart: 1,115 classes"
    if end < len(t) and t[end].text == ":" and end == view.at - 1 and does_something(view):
        return  # "Water: 900 people receive 7 litres"
    if length and view.link == "at" and view.after[:1] and view.after[0].kind in "XF":
        return  # "temperatures at 1,000 metres have risen": where, not what
    led = start > 0 and t[start - 1].kind == "P" and start == 1
    if led and end < len(t) and t[end].text == ",":
        return  # "In a poll run by students, 31% voted": where, not what
    for label in ended(t, start, end):
        yield Candidate(
            label,
            "fragment",
            frozenset(("colon",) if t[end : end + 1] and t[end].text in ":–—" else ()),
        )


def _phrase_start(view: View, end: int) -> int:
    t = view.tokens
    i = end
    while i and t[i - 1].kind in "NJDPYGE" and t[i - 1].low not in SAYING:
        i -= 1
    while i < end and t[i].kind in "PY":
        i += 1
    return i


def _inverted(scene: Scene) -> Iterator[Candidate]:
    """ "At $4.2 million, the grant is": the subject of the verb that follows."""
    view = scene.view
    t = view.tokens
    own = view.link == "of" and (view.link_at == 0 or t[view.link_at - 1].kind == "N")
    if view.verb >= 0 or own:
        return  # "Of the 58 seats, the party holds 24", "at a gain of 9 million, the loss was"
    i = next((k for k in range(view.at + 1, len(t)) if t[k].kind in "FX"), -1)
    if i < 0 or i > view.at + 9 or any(w.kind == "S" or w.low == "so" for w in t[view.at : i]):
        return  # "for 20 years, so that water comes to"
    start, end = subject_of(t, i)
    ago = scene.kind is UnitKind.TIME and view.behind in ("ago", "earlier", "before", "later")
    if ago or (view.behind == "of" and is_count(view.mention.unit)):
        return  # "For 3,100 of them the handover took longer"
    if start > view.at and end > start and not any(w.kind == "#" for w in t[start:end]):
        yield from (
            Candidate(label, "later-subject", frozenset()) for label in ended(t, start, end)
        )
        if view.link in ("with", "at") and t[i].kind in "FX":
            who = next(iter(ended(t, start, end)), "")
            for label in opened(t, i + 1)[:3]:
                traits = frozenset((f"link-{view.link}",))
                yield Candidate(label, "later-object", traits)
                if who:
                    yield Candidate(f"{label} of {who}", "later-object", traits | {"of"})


def _put_before(view: View) -> int:
    """Where the object begins that something is put at beyond a clause of its own, or 0.

    "The council put the number of barristers who have left the bar at 1,200".
    """
    t = view.tokens
    opens = next((i for i in range(view.verb, 0, -1) if t[i].kind == "W"), 0)
    put = (
        next((i for i in range(opens - 1, 0, -1) if t[i].low in ("put", "puts")), 0) if opens else 0
    )
    return put + 1 if put and view.link == "at" and view.link_at > view.verb else 0


def _before_figure(t: Sequence[Token], begin: int, figure: int) -> int:
    """Before all that leads to a figure: "shares" of "bought shares at an average price of 90p"."""
    at = figure
    while at > begin and t[at - 1].kind in "PDA":
        at -= 1
    if t[at].low == "of":  # the noun before it is that of the figure
        at = next((i for i in range(at, begin, -1) if t[i].kind == "P" and t[i].low != "of"), at)
    return at


def objects(scene: Scene) -> Iterator[Candidate]:
    """Propose what stands between verb and number: "cut its main rate to", "put the damage at"."""
    view = scene.view
    t, at = view.tokens, view.link_at
    if view.verb < 0 or at <= view.verb or t[at].kind != "P" or _is_of_other(scene):
        return
    if scene.kind is UnitKind.TIME and (t[at].low in _DURING | {"after"} or _enough(view)):
        return
    if t[at].low == "at" and view.main_low in VALUING:
        return
    if t[at].low == "of" and t[at - 1].low == "out":
        return  # "cheated the town out of 4 million"
    if t[at].low == "of" and scene.kind in (UnitKind.LENGTH, UnitKind.TEMPERATURE):
        return  # "took cores from depths of 70 metres": of the depths alone
    if t[at].low == "in" and scene.noun and is_count(scene.mention.unit):
        return  # "missed the date in 610 cases"
    begin = _put_before(view) or view.verb + 1
    while begin < at and t[begin].kind == "L":
        begin += 1
    link = t[at].low
    figures = [k for k in range(begin, at) if t[k].kind == "#"]
    if figures:
        at = _before_figure(t, begin, figures[0])
    while at > begin and t[at - 1].low in PARTICLES:
        at -= 1
    if begin >= at or base_end(t, begin) == begin:
        return
    commas = [k for k in range(begin + 1, at - 1) if t[k].text == "," and t[k - 1].kind != "J"]
    if len(commas) % 2:
        return  # "to start more homes, and to bring the time down to", "scripts, each earning"
    led = next((k for k in range(begin, at) if t[k].low == "with"), -1)
    begin = led + 1 if led > 0 and link == "of" else begin  # "leaving the group with net cash of"
    for label in ended(t, begin, at):
        yield Candidate(label, "object", frozenset((f"link-{link}", verb_class(view))))
    for phrase in opened(t, view.at + 1) if link == "of" else []:
        yield Candidate(phrase, "object-after", frozenset())
